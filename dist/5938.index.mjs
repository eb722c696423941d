export const id = 5938;
export const ids = [5938,8358];
export const modules = {

/***/ 75938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/js/shared/clients/github/client.js + 3 modules
var github_client = __webpack_require__(28501);
// EXTERNAL MODULE: ./build/js/shared/clients/github/all-pages.js
var all_pages = __webpack_require__(93847);
// EXTERNAL MODULE: ./build/js/shared/clients/github/problem.js
var problem = __webpack_require__(32126);
// EXTERNAL MODULE: ./build/js/shared/clients/github/read-value.js
var read_value = __webpack_require__(65873);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/pull-requests.js



async function findPullRequest(client, head) {
    const [owner] = head.repository.split('/');
    const listed = await (0,all_pages/* allPages */.S)(client, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${owner}:${head.branch}` },
        permission: 'pull-requests: read',
    }, (data) => (0,read_value/* listOf */.c3)(data, pullRequestOf));
    if (!listed.ok)
        return listed;
    const matching = listed.value.filter((each) => each.state === 'open' &&
        each.headRepository?.toLowerCase() === head.repository.toLowerCase() &&
        each.headRef === head.branch &&
        each.headSha.toLowerCase() === head.sha.toLowerCase());
    return (0,problem/* answered */.oQ)(matching.toSorted((a, b) => a.number - b.number)[0]);
}
function pullRequestOf(value) {
    const number = (0,read_value/* idOf */.TH)((0,read_value/* field */.ZZ)(value, 'number'));
    const state = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(value, 'state'));
    const [base, head] = [(0,read_value/* field */.ZZ)(value, 'base'), (0,read_value/* field */.ZZ)(value, 'head')];
    const [baseRef, baseSha] = [(0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(base, 'ref')), (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(base, 'sha'))];
    const [headRef, headSha] = [(0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(head, 'ref')), (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(head, 'sha'))];
    if (!number || !state || !baseRef || !baseSha || !headRef || !headSha)
        return undefined;
    const headRepository = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)((0,read_value/* field */.ZZ)(head, 'repo'), 'full_name'));
    return { number, state, baseRef, baseSha, headRef, headSha, headRepository };
}

// EXTERNAL MODULE: ./build/js/shared/clients/github/read-report-zip.js
var read_report_zip = __webpack_require__(68358);
// EXTERNAL MODULE: ./build/js/shared/clients/github/upsert-comment.js + 5 modules
var upsert_comment = __webpack_require__(37242);
// EXTERNAL MODULE: ./build/js/shared/clients/github/warning-of.js
var warning_of = __webpack_require__(18151);
// EXTERNAL MODULE: ./build/js/shared/clients/github/workflow-artifacts.js
var workflow_artifacts = __webpack_require__(83510);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
;// CONCATENATED MODULE: ./build/js/shared/report/present-report.js

function presentReport({ summary, checks }) {
    return { summary, whatToDo: (0,advice/* adviceOf */.w)((0,advice/* openChecks */._)(checks)), sections: [] };
}

// EXTERNAL MODULE: ./build/js/shared/report/read-report.js + 1 modules
var read_report = __webpack_require__(93531);
// EXTERNAL MODULE: ./build/js/shared/report/render-markdown-runs.js
var render_markdown_runs = __webpack_require__(34382);
// EXTERNAL MODULE: ./build/js/shared/report/report-document.js
var report_document = __webpack_require__(74089);
;// CONCATENATED MODULE: ./build/js/shared/commands/comment/index.js












const prefix = 'mlops-gates-';
const mostArtifacts = 20;
const largestArtifact = 20 * 2 ** 20;
const mostReports = 50;
const mostReportBytes = 60 * 2 ** 20;
const mostChecks = 50_000;
const commentLimit = 50_000;
async function comment(request) {
    const { run, say } = request;
    if (!/^pull_request/.test(run.event)) {
        say(`The run was started by ${run.event}, not by a pull request: there is nothing to comment on.`);
        return undefined;
    }
    if (run.headRepository === undefined)
        throw new errors/* SettingsError */.GN([
            'The repository that the pull request came from is gone: its pull request cannot be found.',
        ]);
    const client = (0,github_client.gitHubClient)({ token: request.token, repository: request.repository, onWait: request.say });
    const found = await findPullRequest(client, {
        repository: run.headRepository,
        branch: run.headBranch,
        sha: run.headSha,
    });
    const pullRequest = orThrow(found, 'the pull request could not be looked up');
    if (pullRequest === undefined) {
        say(`No open pull request has ${run.headSha} as its head: it was closed, or newer commits are judged by a run of their own.`);
        return undefined;
    }
    const { documents, unused } = await readDocuments(client, request);
    const said = orThrow(await (0,upsert_comment/* upsertComment */.l)(client, {
        place: { kind: 'pull-request', number: pullRequest.number },
        key: request.key ?? run.workflow,
        body: bodyOf(documents, unused, run),
        mode: request.mode,
        passed: documents.length > 0 && unused.length === 0 && documents.every(({ report }) => report.passed),
    }), 'the comment on the pull request was not written');
    return said.did === 'nothing' ? undefined : said.url;
}
function orThrow(answer, what) {
    if (answer.ok)
        return answer.value;
    throw new errors/* OutsideError */.Cp((0,warning_of.warningOf)(answer.problem, what));
}
async function readDocuments(client, { run, warn }) {
    const all = orThrow(await (0,workflow_artifacts.listArtifacts)(client, run.id), 'the artifacts of the run could not be listed');
    const ours = all.filter(({ name, expired }) => name.startsWith(prefix) && !expired);
    const unused = [];
    const leaveOut = (what) => {
        unused.push(what);
        warn(what);
    };
    if (ours.length > mostArtifacts)
        leaveOut(`The run has ${ours.length} artifacts of gates: the first ${mostArtifacts} are read.`);
    const documents = [];
    let left = { bytes: mostReportBytes, checks: mostChecks };
    for (const { id, name, bytes } of ours.slice(0, mostArtifacts)) {
        const refuse = (reason) => leaveOut(`The artifact ${name} is not used: ${reason}.`);
        if (bytes > largestArtifact) {
            refuse(`it has ${bytes} bytes, more than ${largestArtifact}`);
            continue;
        }
        const zip = orThrow(await (0,workflow_artifacts.downloadArtifact)(client, id, largestArtifact), 'an artifact could not be downloaded');
        const read = await (0,read_report_zip.readReportZip)(zip, { ...read_report_zip/* zipLimits */.c, bytesInAll: Math.min(read_report_zip/* zipLimits */.c.bytesInAll, left.bytes) });
        if (read.kind === 'refused') {
            refuse(read.reason);
            continue;
        }
        for (const file of read.reports) {
            left = { ...left, bytes: left.bytes - file.bytes.length };
            const report = documents.length < mostReports
                ? (0,read_report/* readReport */.t)(file.bytes, left.checks)
                : { kind: 'refused', reason: `more than ${mostReports} reports are there` };
            if (report.kind === 'refused') {
                refuse(report.reason);
                break;
            }
            left = { ...left, checks: left.checks - report.report.checks.length };
            documents.push((0,report_document/* reportDocument */.c)(report.report, presentReport(report.report)));
        }
    }
    return { documents, unused };
}
function bodyOf(documents, unused, run) {
    const left = unused.map((what) => `> ${(0,report_escape/* escapeMarkdown */.FV)(what, { maxLength: 200 })}\n\n`).join('');
    const [result] = documents.length > 0
        ? [(0,render_markdown_runs.renderMarkdownRuns)(documents, { limitBytes: commentLimit })]
        : ['## ⛔ Not judged\n\nThe run left no valid report: its log says why.\n'];
    const contradiction = run.conclusion !== 'success' && documents.length > 0 && documents.every(({ report }) => report.passed)
        ? `> The reports say passed, but the run ended with ${(0,report_escape/* escapeMarkdown */.FV)(run.conclusion)}: trust the run.\n\n`
        : '';
    const link = `[workflow run](${run.url})`;
    return `${contradiction}${left}${result?.trimEnd()}\n\n<sub>Reported by the ${link} on commit ${(0,report_escape/* escapeMarkdown */.FV)(run.headSha.slice(0, 12))}, which ended with ${(0,report_escape/* escapeMarkdown */.FV)(run.conclusion)}. It ran code of the pull request.</sub>\n`;
}

// EXTERNAL MODULE: ./build/js/shared/settings/github.js
var github = __webpack_require__(22927);
;// CONCATENATED MODULE: ./build/js/shared/commands/comment/settings.js

const { 'github-token': token, comment: settings_comment, 'comment-key': key } = github/* githubSettings */.N;
const settings = {
    'github-token': {
        ...token,
        description: 'Token for the comment. Where it is not set: the token of the job, which needs `pull-requests: write` and `actions: read`.',
    },
    comment: { ...settings_comment, allowed: ['auto', 'always'] },
    'comment-key': {
        ...key,
        description: 'Tells comments apart: jobs with the same key share one. Where it is not set: the name of the workflow.',
    },
};
const face = {
    name: 'comment',
    title: 'Comment',
    description: 'Comments on a pull request from a fork what the read-only run of the gates found.',
    settings,
    outputs: { 'comment-url': 'Address of the comment; empty where none was written.' },
};

// EXTERNAL MODULE: ./build/js/shared/hosts/github/host.js + 4 modules
var github_host = __webpack_require__(72350);
// EXTERNAL MODULE: ./build/js/shared/hosts/github/event.js
var github_event = __webpack_require__(14912);
;// CONCATENATED MODULE: ./build/js/shared/hosts/github/judged-run.js



function readJudgedRun(env) {
    const wrong = (why) => new errors/* SettingsError */.GN([`This action belongs into a workflow with "on: workflow_run" (types: [completed]); ${why}.`]);
    if (env.GITHUB_EVENT_NAME !== 'workflow_run')
        throw wrong(`the event is "${env.GITHUB_EVENT_NAME ?? ''}"`);
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch (error) {
        throw wrong(`its payload cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const of = (...path) => (0,github_event/* text */.Q)((0,github_event.at)(payload, 'workflow_run', ...path));
    const id = (0,github_event.at)(payload, 'workflow_run', 'id');
    const headSha = of('head_sha');
    const headBranch = of('head_branch');
    const url = addressOf(of('html_url'));
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || !headSha || !headBranch || url === undefined)
        throw wrong('its payload does not name the run, its head and its address');
    return {
        id,
        headSha,
        headBranch,
        url,
        workflow: of('name') ?? '',
        event: of('event') ?? '',
        conclusion: of('conclusion') ?? 'no conclusion',
        headRepository: of('head_repository', 'full_name'),
    };
}
function addressOf(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) ? href.replaceAll('(', '%28').replaceAll(')', '%29') : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/hosts/github/read-inputs.js
var read_inputs = __webpack_require__(62130);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/step.js
var step = __webpack_require__(24482);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/actions/comment/main.js












async function main() {
    (0,step/* endAtSignals */.S8)();
    const { given, problems, warnings } = (0,read_inputs/* readInputs */.K)(process.env, settings, {});
    const parsed = (0,parse/* parseSettings */.P)(settings, given);
    const { 'github-token': token = '', comment: mode, 'comment-key': key } = parsed.settings;
    const host = (0,github_host/* githubHost */.S)({
        settings: { ...parsed.settings, comment: 'off', 'check-run': 'off', artifact: 'off' },
        title: 'comment',
        workspace: (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
        env: process.env,
    });
    for (const warning of warnings)
        host.warn(warning);
    try {
        const wrong = [...problems, ...parsed.problems.map(({ message }) => message)];
        if (wrong.length > 0)
            throw new errors/* SettingsError */.GN(wrong);
        const url = await comment({
            token,
            repository: process.env.GITHUB_REPOSITORY ?? '',
            run: readJudgedRun(process.env),
            key,
            mode: mode === 'always' ? 'always' : 'auto',
            warn: host.warn,
            say: (message) => void process.stdout.write(`${(0,report_escape/* plainLine */.h0)(message)}\n`),
        });
        (0,core.setOutput)('comment-url', url ?? '');
        process.exitCode = faces/* exitCodes */.hS.pass;
    }
    catch (error) {
        process.exitCode = await (0,step/* failed */.gz)(error, host);
        await host.finish(process.exitCode);
    }
}


/***/ }),

/***/ 93847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32126);

const PER_PAGE = 100;
const MAXIMUM_PAGES = 100;
async function allPages(client, request, read) {
    const items = [];
    for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const parameters = { ...request.parameters, per_page: PER_PAGE, page };
        const answer = await client.send({ ...request, parameters, repeatable: true });
        if (!answer.ok)
            return answer;
        const part = read(answer.value.data);
        if (part === undefined)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(request.route);
        items.push(...part);
        if (!/;\s*rel="?next"?/.test(answer.value.headers.link ?? ''))
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)(items);
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)({
        kind: 'refused',
        status: 200,
        message: `the list has more than ${MAXIMUM_PAGES * PER_PAGE} entries`,
    });
}


/***/ }),

/***/ 68358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zipLimits),
/* harmony export */   readReportZip: () => (/* binding */ readReportZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59065);



const zipLimits = {
    entries: 2_000,
    bytesOfEntry: 20 * 1024 * 1024,
    bytesInAll: 60 * 1024 * 1024,
};
async function readReportZip(zip, limits = zipLimits, isWanted = (name) => name.split('/').at(-1) === 'report.json') {
    try {
        const archive = asBuffer(zip);
        const opened = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(archive, { strictFileNames: true });
        const refusal = archiveRefusal(opened, archive, limits);
        return refusal === undefined
            ? { kind: 'read', reports: await readReports(opened, limits, isWanted) }
            : { kind: 'refused', reason: refusal };
    }
    catch (error) {
        return { kind: 'refused', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
async function readReports(zip, limits, isWanted) {
    const reports = [];
    const names = new Set();
    let left = limits.bytesInAll;
    for await (const entry of zip.eachEntry()) {
        const refusal = entryRefusal(entry, names);
        if (refusal !== undefined)
            throw new Error(`${JSON.stringify(entry.fileName.slice(0, 200))} ${refusal}`);
        names.add(entry.fileName);
        if (!isWanted(entry.fileName))
            continue;
        const bytes = await inflate(await zip.openReadStreamPromise(entry), Math.min(left, limits.bytesOfEntry));
        left -= bytes.length;
        reports.push({ name: entry.fileName, bytes });
    }
    return reports;
}
function archiveRefusal(zip, archive, limits) {
    if (zip.entryCount > limits.entries)
        return `it has more than ${limits.entries} entries`;
    if (zip.comment.length > 0)
        return 'it ends with a comment';
    const locator = archive.length - _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .endBytes */ .hU - _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .locator64Bytes */ .SJ;
    if (locator >= 0 && archive.readUInt32LE(locator) === _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .zipSignatures */ .zQ.locator64)
        return 'it is a zip64 archive';
    return undefined;
}
const FILE_TYPE_MASK = 0xf000;
const REGULAR_FILE = 0x8000;
const FOLDER = 0x4000;
function entryRefusal(entry, names) {
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
    if (entry.isEncrypted())
        return 'is encrypted';
    if (entry.extraFields.some(({ id }) => id === _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .field64 */ .pi))
        return 'is a zip64 entry';
    if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER)
        return 'is neither a file nor a folder';
    if (entry.compressionMethod !== _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .methods */ .vX.stored && entry.compressionMethod !== _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .methods */ .vX.deflated)
        return 'is compressed in an unusual way';
    if (names.has(entry.fileName))
        return 'is there twice';
    return undefined;
}
async function inflate(stream, maximumBytes) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of stream) {
            length += chunk.length;
            if (length > maximumBytes)
                throw new Error(`a report is longer than the ${maximumBytes} bytes that are left for it`);
            chunks.push(chunk);
        }
    }
    finally {
        stream.destroy();
    }
    return Buffer.concat(chunks);
}
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);


/***/ }),

/***/ 83510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadArtifact: () => (/* binding */ downloadArtifact),
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* unused harmony export storageAddress */
/* harmony import */ var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93847);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32126);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65873);



const listArtifacts = (client, runId) => (0,_all_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(client, {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { run_id: runId },
    permission: 'actions: read',
}, (data) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(data, 'artifacts'), artifactOf));
async function downloadArtifact(client, id, maximumBytes) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { artifact_id: id, archive_format: 'zip' },
        permission: 'actions: read',
        repeatable: true,
        expects: 'any',
        redirects: 'hand-out',
        maximumBytes,
    });
    if (!answer.ok)
        return answer;
    const { status, headers, data } = answer.value;
    if (status < 300)
        return data instanceof ArrayBuffer ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(new Uint8Array(data)) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the artifact');
    const address = storageAddress(headers.location ?? '', client.apiUrl);
    if (address === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)({ kind: 'refused', status, message: 'the address of the artifact is not one to follow' });
    return client.download(address, maximumBytes);
}
function storageAddress(location, apiUrl) {
    if (!URL.canParse(location))
        return undefined;
    const { protocol, username, password, href } = new URL(location);
    const safe = protocol === 'https:' || protocol === new URL(apiUrl).protocol;
    return safe && username === '' && password === '' ? href : undefined;
}
function artifactOf(value) {
    const id = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'id'));
    const name = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'name'));
    const bytes = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'size_in_bytes');
    const expired = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'expired');
    if (id === undefined || name === undefined || typeof bytes !== 'number' || typeof expired !== 'boolean')
        return undefined;
    return { id, name, bytes, expired };
}


/***/ }),

/***/ 91901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openChecks),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53802);


const mostAdvice = 5;
const openChecks = (checks) => checks.filter(({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined);
function adviceOf(open, cureOf = ({ reason }) => reason) {
    const advices = new Map();
    for (const check of (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(open)) {
        const cure = cureOf(check);
        advices.set(cure, [...(advices.get(cure) ?? []), check]);
    }
    const shown = [...advices].slice(0, mostAdvice).map(([cure, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(more.length)} more ${more.length === 1 ? 'check' : 'checks'}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${cure}`];
    });
    const left = advices.size - shown.length;
    return left > 0 ? [...shown, `And ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(left)} more: the table of checks names them all.`] : shown;
}


/***/ }),

/***/ 34382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdownRuns: () => (/* binding */ renderMarkdownRuns)
/* harmony export */ });
/* harmony import */ var _verdict_combine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27841);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32325);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64719);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86123);





const smallestLimit = 4000;
const smallestSection = 1000;
const mostRefused = 20;
const shareOfTable = 0.4;
function renderMarkdownRuns(documents, { limitBytes, refused = [] }) {
    if (!(limitBytes >= smallestLimit))
        throw new RangeError(`limitBytes is ${limitBytes}: Markdown of several runs needs at least ${smallestLimit} bytes.`);
    const [only, ...more] = documents;
    if (only && more.length === 0 && refused.length === 0)
        return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__.renderMarkdown)(only, { limitBytes });
    const head = [refusedPart(refused), documents.length > 0 ? tablePart(documents, limitBytes * shareOfTable) : '']
        .filter((part) => part !== '')
        .join('\n\n');
    const worstFirst = [
        ...documents.filter(({ report }) => !report.passed),
        ...documents.filter(({ report }) => report.passed),
    ];
    const sections = [];
    let left = limitBytes - Buffer.byteLength(head) - 200;
    worstFirst.forEach((document, i) => {
        const share = Math.floor(left / (worstFirst.length - i)) - 10;
        if (share < smallestSection)
            return;
        const section = (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__.renderMarkdown)(document, { limitBytes: share }).trimEnd();
        sections.push(section);
        left -= Buffer.byteLength(section) + 10;
    });
    const leftOut = worstFirst.length - sections.length;
    return `${[
        head,
        ...sections,
        ...(leftOut > 0
            ? [`_${leftOut} more runs are in the table only, to fit the size limit; their reports hold everything._`]
            : []),
    ].join('\n\n')}\n`;
}
function refusedPart(problems) {
    if (problems.length === 0)
        return '';
    const lines = problems.slice(0, mostRefused).map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(problem, { maxLength: 1000 })}`);
    return [
        '## ⛔ Not judged: wrong settings',
        'Nothing was measured by them. Mend what is named, and run again.',
        [...lines, ...(problems.length > mostRefused ? [`- and ${problems.length - mostRefused} more`] : [])].join('\n'),
    ].join('\n\n');
}
function tablePart(documents, limitBytes) {
    const passed = documents.filter(({ report }) => report.passed).length;
    const title = `# ${_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSymbols */ .d[(0,_verdict_combine_js__WEBPACK_IMPORTED_MODULE_4__/* .combinedVerdict */ .Fp)(documents.map(({ report }) => report.verdict))]}: ${passed} of ${documents.length} runs passed`;
    const rows = documents.map((document) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(document.title, { maxLength: 100 }),
        _headline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSymbols */ .d[document.report.verdict],
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(document).counts,
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(document.presentation.summary, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .withHtml */ .A$, 200),
    ]);
    const columns = [{ title: 'Run' }, { title: 'Verdict' }, { title: 'Checks' }, { title: 'What happened' }];
    const full = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(columns, rows);
    if (Buffer.byteLength(full) <= limitBytes)
        return `${title}\n\n${full}`;
    const fitting = rows.filter((_, i) => Buffer.byteLength((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(columns.slice(0, 3), rows.slice(0, i + 1))) <= limitBytes);
    const rest = rows.length - fitting.length;
    return [title, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(columns.slice(0, 3), fitting), ...(rest > 0 ? [`_and ${rest} more runs_`] : [])].join('\n\n');
}


/***/ }),

/***/ 74089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

const reportDocument = (report, presentation) => ({
    title: report.name ?? report.gate,
    report,
    presentation,
    checks: (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(report.checks),
});


/***/ }),

/***/ 59065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ locator64Bytes),
/* harmony export */   hU: () => (/* binding */ endBytes),
/* harmony export */   pi: () => (/* binding */ field64),
/* harmony export */   vX: () => (/* binding */ methods),
/* harmony export */   zQ: () => (/* binding */ zipSignatures)
/* harmony export */ });
const zipSignatures = {
    member: 0x04034b50,
    directory: 0x02014b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator64: 0x07064b50,
    descriptor: 0x08074b50,
};
const endBytes = 22;
const locator64Bytes = 20;
const field64 = 1;
const methods = { stored: 0, deflated: 8 };


/***/ })

};
