export const id = 8283;
export const ids = [8283];
export const modules = {

/***/ 38283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/adopt-environment.js


/**
 * Sets in this process, and so for its children, what was missing; a folder only where it is there. Where nobody may write
 * temporary files (a read-only root without `/tmp`), they go to the workspace and are removed at the end.
 */
function adoptEnvironment({ missing, workspace }) {
    for (const [name, value] of Object.entries(missing))
        if (name !== 'TMPDIR' || isFolder(value))
            process.env[name] = value;
    if (!isWritable((0,external_node_os_.tmpdir)()))
        process.env.TMPDIR = workspace !== undefined && isFolder(workspace) ? workspace : process.cwd();
}
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
function isWritable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/environment.js
/**
 * Reads `DRONE_…`, their twins `CI_…`, and `HARNESS_…`. In a stage without a codebase (CD) most of them are absent; a manual
 * build of a branch has no pull request; a build of a tag has `refs/tags/…` where a branch is expected.
 */
function environment(env) {
    const of = (...names) => names.map((name) => env[name]?.trim()).find((value) => value !== undefined && said(value));
    const twin = (name) => of(`DRONE_${name}`, `CI_${name}`);
    return {
        workspace: of('HARNESS_WORKSPACE', 'DRONE_WORKSPACE'),
        change: changeOf(twin),
        ids: {
            account: of('HARNESS_ACCOUNT_ID'),
            org: of('HARNESS_ORG_ID'),
            project: of('HARNESS_PROJECT_ID'),
            pipeline: of('HARNESS_PIPELINE_ID'),
            execution: of('HARNESS_EXECUTION_ID'),
            stage: of('HARNESS_STAGE_ID'),
            step: of('HARNESS_STEP_ID', 'DRONE_STEP_NAME'),
        },
        files: {
            outputs: of('DRONE_OUTPUT', 'HARNESS_OUTPUT_FILE'),
            annotations: of('HARNESS_ANNOTATIONS_FILE'),
            artifacts: of('PLUGIN_ARTIFACT_FILE'),
            errors: of('ERROR_METADATA_FILE'),
        },
        missing: missingOf(env, of),
    };
}
/** Harness passes the word null, or the expression itself, where an expression led to nothing. */
const said = (value) => value !== '' && value !== 'null' && !value.startsWith('<+');
/** On a pull request the branch of the commit is the target as well. Whatever speaks for a pull request makes it one. */
function changeOf(twin) {
    if (twin('BUILD_EVENT') !== 'pull_request' && twin('PULL_REQUEST') === undefined)
        return undefined;
    const branches = ['TARGET_BRANCH', 'COMMIT_BRANCH'].map((name) => twin(name)?.replace(/^refs\/heads\//, ''));
    return { targetBranch: branches.find((branch) => branch !== undefined && !branch.startsWith('refs/')) };
}
/** The proxies under the names that tools read, and the scratch folder as the one for temporary files. */
function missingOf(env, of) {
    const wanted = [
        ['HTTP_PROXY', of('HARNESS_HTTP_PROXY')],
        ['HTTPS_PROXY', of('HARNESS_HTTPS_PROXY')],
        ['NO_PROXY', of('HARNESS_NO_PROXY')],
        ['TMPDIR', of('HARNESS_SCRATCH_DIR')],
    ];
    return Object.fromEntries(wanted.filter((entry) => {
        const [name, value] = entry;
        return value !== undefined && !env[name] && !env[name.toLowerCase()];
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/report/combine-outputs.js
var combine_outputs = __webpack_require__(60815);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
// EXTERNAL MODULE: ./build/js/shared/report/render-terminal.js
var render_terminal = __webpack_require__(19346);
// EXTERNAL MODULE: ./build/js/shared/report/render-junit.js
var render_junit = __webpack_require__(32252);
// EXTERNAL MODULE: ./build/js/shared/report/write-reports.js
var write_reports = __webpack_require__(37996);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/ensure-junit.js





/** Writes `junit.xml` where `reports` left it out: of a failed step Harness keeps the log and the tests, and nothing else. */
async function ensureJunit({ document, folder }) {
    const file = (0,external_node_path_.join)(folder, write_reports/* reportFiles */.IU.junit);
    if (!(0,external_node_fs_.existsSync)(file))
        await (0,write_reports/* replaceFile */.fR)(file, (0,render_junit.renderJunit)(document));
}
/**
 * One test case with result `error` for each problem of a step that judged nothing.
 * @param folder absolute; earlier reports in it are removed
 */
async function writeRefusal(folder, workspace, problems) {
    const dir = await (0,write_reports/* clearReports */.ZG)(folder, workspace);
    const count = `tests="${problems.length}" failures="0" errors="${problems.length}" skipped="0"`;
    const cases = problems.map((problem, index) => {
        const text = (0,report_escape/* visible */.RK)(problem, 'space').slice(0, longest);
        return `    <testcase classname="mlops.gate.settings" name="problem ${index + 1}" time="0">
      <error message="${(0,report_escape/* escapeXmlAttribute */.R0)(text)}" type="settings">${(0,report_escape/* escapeXml */.X)(text)}</error>
    </testcase>`;
    });
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mlops-gates" ${count}>
  <testsuite name="settings" ${count}>
${cases.join('\n')}
    <system-out>Nothing was judged: mend what is named above and run again.</system-out>
  </testsuite>
</testsuites>
`;
    await (0,write_reports/* replaceFile */.fR)((0,external_node_path_.join)(dir, write_reports/* reportFiles */.IU.junit), xml);
}
/** Takes away what an earlier start of the same step was refused for: the Tests tab shows every JUnit file there is. */
function clearRefusal(folder) {
    const file = (0,external_node_path_.join)(folder, write_reports/* reportFiles */.IU.junit);
    if ((0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.rmSync)(file);
}
/** Characters; Harness keeps the last 8,000 of each text. */
const longest = 2000;

// EXTERNAL MODULE: ./build/js/shared/report/render-markdown.js
var render_markdown = __webpack_require__(86123);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/write-annotations.js



/** Bytes; Harness cuts at 64 KB wherever that falls. */
const longestSummary = 64_000;
const longestContext = 256;
/** In one execution of a pipeline. */
const mostAnnotations = 50;
/** One annotation a run, the worst first. */
function annotationsOf(published, ids, now, masked) {
    return published
        .map(({ document }) => {
        const { verdict, onInconclusive, reportOnly } = document.report;
        const warns = reportOnly === true || (verdict === 'inconclusive' && onInconclusive === 'warn');
        return {
            contextId: masked((0,report_escape/* plainLine */.h0)(`mlops-gates: ${document.title}`, { maxLength: longestContext })),
            stepId: ids.step ?? '',
            timestamp: now.getTime(),
            style: verdict === 'pass' ? 'success' : warns ? 'warning' : 'error',
            summary: masked((0,render_markdown.renderMarkdown)(document, { limitBytes: longestSummary, html: 'stripped' })),
            priority: verdict === 'pass' ? 3 : 8,
            mode: 'replace',
        };
    })
        .sort((a, b) => b.priority - a.priority)
        .slice(0, mostAnnotations);
}
/**
 * Writes `HARNESS_ANNOTATIONS_FILE`, beside what an earlier process of the step put there. The file appears whole or not at all.
 * @throws what the file system says
 */
function writeAnnotations(file, annotations, ids) {
    if (annotations.length === 0)
        return;
    const mine = new Set(annotations.map(({ contextId }) => contextId));
    const kept = earlier(file).filter((each) => !mine.has(contextOf(each)));
    const envelope = {
        accountId: ids.account,
        orgId: ids.org,
        projectId: ids.project,
        pipelineId: ids.pipeline,
        planExecutionId: ids.execution,
        stageExecutionId: ids.stage,
        annotations: [...kept, ...annotations],
    };
    const temporary = `${file}.mlops-gates`;
    (0,external_node_fs_.writeFileSync)(temporary, `${JSON.stringify(envelope)}\n`);
    (0,external_node_fs_.renameSync)(temporary, file);
}
function earlier(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    try {
        const envelope = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const list = envelope?.annotations;
        return Array.isArray(list) ? list : [];
    }
    catch {
        return [];
    }
}
const contextOf = (annotation) => String(annotation?.contextId);

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/write-artifacts.js


/**
 * The report files at the address where a later step uploads them. Nothing is said to be where nobody will put it: without an
 * address there is no artifact.
 * @param base address of the workspace's copy, http or https
 * @param workspace absolute
 */
function fileArtifacts(published, base, workspace) {
    return published.flatMap(({ document, files, folder }) => files.map((file) => {
        const way = (0,external_node_path_.relative)(workspace, file);
        const path = way.startsWith('..') ? (0,external_node_path_.join)((0,external_node_path_.basename)(folder), (0,external_node_path_.basename)(file)) : way;
        return {
            name: `${document.title}/${(0,external_node_path_.basename)(file)}`,
            url: `${base.replace(/\/+$/, '')}/${path.split(external_node_path_.sep).map(encodeURIComponent).join('/')}`,
        };
    }));
}
/** @throws what the file system says */
function writeArtifacts(file, fileArtifacts) {
    if (fileArtifacts.length === 0)
        return;
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify({ kind: 'fileUpload/v1', data: { fileArtifacts } })}\n`);
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/append-once.js

/**
 * Adds whole lines to a file in one write, beginning on a line of their own: whoever is killed halfway leaves no half line.
 * @throws what the file system says
 */
function appendOnce(file, lines) {
    if (lines === '')
        return;
    const handle = (0,external_node_fs_.openSync)(file, 'a+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        const last = Buffer.alloc(1);
        const open = size > 0 && (0,external_node_fs_.readSync)(handle, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
        const bytes = Buffer.from(open ? `\n${lines}` : lines);
        const written = (0,external_node_fs_.writeSync)(handle, bytes);
        if (written !== bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes were taken: the disk is full`);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var settings_names = __webpack_require__(58906);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/cut-bytes.js
/**
 * At most so many bytes of UTF-8; what is cut says so, and never ends within a character.
 * @param marker stands at the end of what was cut; given the whole size in bytes
 */
function cutBytes(text, limit, marker) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const end = marker(bytes.length);
    let at = limit - Buffer.byteLength(end);
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at--;
    return `${bytes.subarray(0, at).toString()}${end}`;
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/output-lines.js


const outputFormatOf = (file) => (file.endsWith('.out') ? 'out' : 'env');
/**
 * Bytes of one value. The engine's reader takes lines of up to 65,535 bytes, and where one is longer all outputs of the step
 * are lost; base64 makes four bytes of three.
 */
const longestValue = 48_000;
/** Harness sets outputs of these names itself (from JUnit reports and uploaded artifacts). */
const reserved = new Set([
    'TOTAL_TESTS',
    'SUCCESSFUL_TESTS',
    'FAILED_TESTS',
    'SKIPPED_TESTS',
    'DURATION_MS',
    'ARTIFACT_COUNT',
    'ARTIFACT_BYTES',
    'ARTIFACT_BYTES_HUMAN',
    'ARTIFACT_URLS',
]);
/** Whether an output may have this name on Harness: kebab-case that becomes an identifier of its own. */
const isOutputName = (name) => {
    const key = (0,settings_names/* upperSnakeName */.g_)(name);
    return /^[A-Z][A-Z0-9_]{0,127}$/.test(key) && !reserved.has(key);
};
const first = ['verdict', 'passed', 'summary'];
/**
 * Outputs as lines of the engine's file, the verdict first: whoever reads a file that was cut off has the verdict.
 * @param outputs by kebab-case name
 */
function outputLines(outputs, format) {
    const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
    return Object.entries(outputs)
        .filter(([name]) => isOutputName(name))
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([name, value]) => line((0,settings_names/* upperSnakeName */.g_)(name), cutBytes(value, longestValue, marker), format))
        .join('');
}
const marker = (size) => ` … [cut: ${size} bytes, of which an output holds ${longestValue}; the report files have the rest]`;
/** What both generations of the engine's reader take as it is. */
const plain = /^[A-Za-z0-9_.,:/@%+=-]([A-Za-z0-9 _.,:/@%+=-]*[A-Za-z0-9_.,:/@%+=-])?$/;
const base64Mark = '__B64__';
function line(key, value, format) {
    if (format === 'out')
        return `${key} ${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`;
    const asItIs = value === '' || (plain.test(value) && !value.startsWith(base64Mark));
    return `${key}=${asItIs ? value : base64Mark + Buffer.from(value).toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/write-outputs.js


/**
 * Sets the outputs of the step (`DRONE_OUTPUT`), and where it failed what Harness shows of it (`ERROR_METADATA_FILE`), each in
 * one write.
 * @param file as the engine named it; its ending tells the format
 * @throws what the file system says
 */
const writeOutputs = (file, outputs) => appendOnce(file, outputLines(outputs, outputFormatOf(file)));
/** Keys of the engine's error file; exit codes are its error codes. */
const errorOutputs = (exitCode, verdict, summary) => ({
    'error-message': summary,
    'error-code': String(exitCode),
    'error-category': `MLOPS_GATE_${verdict.toUpperCase()}`,
});

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/host.js











/** Columns; the log view of Harness wraps what is longer. */
const width = 120;
/**
 * A Plugin step of Harness. Of a failed step Harness may drop outputs, annotations and artifacts, and keeps log and JUnit:
 * these two say everything. Whatever cannot be written becomes a warning; the verdict stands.
 */
function harnessHost({ environment, artifactUrl, refusalFolder, base = gitTip }) {
    const { files, ids, change } = environment;
    const workspace = workspaceOf(environment);
    const { add, redacted: masked } = (0,redact/* secretKeeper */.Hu)();
    const published = [];
    const problems = [];
    const print = (text) => void process.stdout.write(masked(text));
    const warn = (message) => void process.stderr.write(masked(`warning: ${(0,report_escape/* plainLine */.h0)(message)}\n`));
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            warn(`${what} could not be written (${(0,errors/* messageOf */.bD)(error)}); the verdict stands.`);
        }
    };
    const attemptFile = (what, file, act) => attempt(what, () => {
        if (file !== undefined)
            act(file);
    });
    return {
        name: 'harness',
        workspace,
        now: () => new Date(),
        mask: (secret) => void add(secret),
        redacted: masked,
        warn,
        progress: () => { },
        echo: (line) => print(`${(0,report_escape/* plainLine */.h0)(line)}\n`),
        publish: async (run) => {
            if (published.length > 0)
                print('\n');
            published.push(run);
            const shown = run.files.map((file) => (0,external_node_path_.relative)(workspace, file));
            print((0,render_terminal.renderTerminal)(run.document, { color: false, width, files: shown }));
            await attempt('The JUnit report', () => ensureJunit(run));
        },
        refuse: async (found) => {
            problems.push(...found);
            for (const problem of found)
                print(`error: ${(0,report_escape/* plainLine */.h0)(problem)}\n`);
            await attempt('The JUnit report', () => writeRefusal((0,external_node_path_.resolve)(workspace, refusalFolder), workspace, problems.map(masked)));
        },
        finish: async (exitCode) => {
            const refused = (0,external_node_path_.resolve)(workspace, refusalFolder);
            if (problems.length === 0 && !published.some(({ folder }) => folder === refused))
                await attempt('The JUnit report', () => clearRefusal(refused));
            const outputs = maskedValues((0,combine_outputs/* combineOutputs */.A)(published, (0,combine_outputs/* commonFolder */.M)(published.map(({ folder }) => folder)), problems));
            await attemptFile('The outputs', files.outputs, (file) => writeOutputs(file, outputs));
            await attemptFile('The annotations', files.annotations, (file) => writeAnnotations(file, annotationsOf(published, ids, new Date(), masked), ids));
            await attemptFile('The list of artifacts', files.artifacts, (file) => {
                if (artifactUrl !== undefined)
                    writeArtifacts(file, fileArtifacts(published, artifactUrl, workspace));
            });
            if (exitCode === 0)
                return;
            const { verdict = 'error', summary = '' } = outputs;
            await attemptFile('The error for Harness', files.errors, (file) => writeOutputs(file, errorOutputs(exitCode, verdict, summary)));
            print(failureMark(exitCode, verdict));
        },
        base: () => baseOf(change, (branch) => base(branch, workspace)),
    };
    function maskedValues(outputs) {
        return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, masked(value)]));
    }
}
/** The line that a rule of Harness' error categorization can hold on to; part of the stable interface. */
const failureMark = (exitCode, verdict) => `MLOPS_GATE_FAILED code=${exitCode} verdict=${verdict}\n`;
function workspaceOf({ workspace }) {
    const there = workspace !== undefined && (0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory();
    return (0,external_node_fs_.realpathSync)(there ? workspace : process.cwd());
}
async function baseOf(change, tip) {
    if (change === undefined)
        return undefined;
    if (change.targetBranch === undefined)
        throw new errors/* SettingsError */.GN([
            'Harness says that this build is of a pull request, but not into which branch (DRONE_TARGET_BRANCH is empty): start it by a trigger for pull requests, or as the build of a branch.',
        ]);
    return tip(change.targetBranch);
}
async function gitTip(branch, workspace) {
    const { gitBase } = await __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 97567));
    return gitBase({
        workspace,
        ref: `refs/remotes/origin/${branch}`,
        name: `origin/${branch}`,
        cure: 'Let the stage clone the codebase, and fetch that branch in a Run step before this one: git fetch origin "+refs/heads/$DRONE_TARGET_BRANCH:refs/remotes/origin/$DRONE_TARGET_BRANCH"',
    });
}

// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/mark-signals.js


/** A step that is ended by a signal tells nothing else: the line by which it is found stands in the log all the same. */
function markSignals() {
    process.once('exit', (code) => {
        if (code === faces/* exitCodes */.hS.sigint || code === faces/* exitCodes */.hS.sigterm)
            process.stdout.write(failureMark(code, 'error'));
    });
}

// EXTERNAL MODULE: ./build/js/shared/settings/common.js
var common = __webpack_require__(33005);
;// CONCATENATED MODULE: ./build/js/shared/settings/harness.js
/** What the Harness face has beside a gate's own settings. None of it decides. */
const harnessSettings = {
    'artifact-url': {
        type: 'string',
        description: 'Address under which a later step makes the report files reachable, with their paths from the workspace. With it they are listed on the Artifacts tab, which takes addresses only.',
    },
};

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/plugin-value.js
/**
 * The value of a setting as Harness hands it over: a scalar as text, a list of scalars joined by commas, everything deeper as
 * pretty-printed JSON. Text that only looks like JSON stays text: `{a,b}.csv` is a glob.
 */
function pluginValue(text, setting) {
    const isList = setting?.type === 'list' || setting?.type === 'choices';
    // a block scalar of YAML ends with a line end; in a list it says that lines separate the entries
    if (!isList)
        return text.replace(/\s*\n$/, '');
    if (!/^\s*[[{]/.test(text))
        return text;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value.map(textOfScalar) : value;
    }
    catch {
        return text;
    }
}
const textOfScalar = (item) => typeof item === 'number' || typeof item === 'boolean' ? String(item) : item;

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/spelling.js
/**
 * What is left of a name when case, hyphens and underscores are gone. Harness only puts the keys of `settings` into capitals:
 * `fail_on`, `fail-on` and `failOn` arrive as PLUGIN_FAIL_ON, PLUGIN_FAIL-ON and PLUGIN_FAILON.
 */
const spelling = (name) => name.replace(/[-_]/g, '').toLowerCase();

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/unresolved.js
/**
 * What Harness left in a value where it could not evaluate an expression: the expression itself, or the word null.
 * @returns the first of them, undefined where the value is whole
 */
function unresolved(value) {
    if (typeof value === 'string') {
        const expression = /<\+[^<>\n]*>?/.exec(value)?.[0];
        if (expression !== undefined)
            return expression;
        return value.split(/[,\n]/).some((part) => part.trim() === 'null') ? 'null' : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const part of Object.values(value)) {
        const found = unresolved(part);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/read-settings.js








/** Harness sets them itself, or plugins of other makers read them from stage variables. */
const ofHarness = new Set([
    'ARTIFACT_FILE',
    'METADATA_FILE',
    'CACHE_METRICS_FILE',
    'CACHE_INTEL_METRICS_FILE',
    'BUILD_TOOL_FILE',
    'PIPELINE',
].map(spelling));
const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly } = common/* commonSettings */.JC;
/** What a step may say where the policy says everything else. */
const ofRuns = { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly };
/**
 * What a Plugin step asks for, from its `PLUGIN_…` variables: a gate with its settings, or the runs that the policy lists.
 * Every problem is found at once; whoever runs the step says them together with those of the values.
 */
function readSettings(env, gates) {
    const problems = [];
    const entries = entriesOf(env);
    const take = (name) => single(name, entries.get(spelling(name)) ?? [], problems);
    const named = take('gate');
    const gate = named === undefined ? undefined : gateOf(named, gates, problems);
    const runs = textsOf(take('run'));
    const artifactUrl = take('artifact-url');
    if (artifactUrl !== undefined && !/^https?:\/\/[^\s]+$/.test(artifactUrl))
        problems.push('The setting "artifact_url" must be an address that begins with https://.');
    const table = gate?.settings ?? ofRuns;
    const read = [];
    for (const [name, setting] of Object.entries(table)) {
        if (name === 'run')
            continue;
        const text = single(name, entries.get(spelling(name)) ?? [], problems, setting.required);
        if (text !== undefined)
            read.push({
                name,
                value: pluginValue(text, setting),
                source: entries.get(spelling(name))?.[0]?.variable ?? name,
            });
    }
    const whole = take('settings');
    const mapping = whole === undefined ? [] : mappingOf(whole, problems);
    if (whole !== undefined && gate === undefined && named === undefined)
        problems.push('The setting "settings" is given without "gate": name the gate that they are of.');
    for (const { name } of mapping)
        if (read.some((other) => spelling(other.name) === spelling(name)))
            problems.push(`The setting "${(0,settings_names/* canonicalName */.Ew)(name)}" is given in "settings" and beside it: keep one.`);
    const known = new Set(['gate', 'run', 'settings', ...Object.keys(harnessSettings), ...Object.keys(table)].map(spelling));
    const strangers = [...entries]
        .filter(([key]) => !known.has(key) && !ofHarness.has(key))
        .flatMap(([, found]) => found);
    // an unknown gate was said already, and so would be every one of its settings
    const { warnings, misplaced } = named !== undefined && gate === undefined
        ? { warnings: [], misplaced: [] }
        : judgeStrangers(strangers, gate, gates, Object.keys(table));
    if (gate !== undefined && runs.length > 1)
        problems.push('The setting "run" names several runs beside "gate": name one, or take "gate" out to run them all.');
    const one = gate === undefined ? [] : runs.slice(0, 1).map((value) => ({ name: 'run', value, source: 'PLUGIN_RUN' }));
    return {
        command: gate?.name ?? 'run',
        runs: gate === undefined ? runs : [],
        given: [...mapping, ...read, ...one],
        problems: [...problems, ...misplaced],
        warnings,
        artifactUrl,
    };
}
/** By spelling; what is empty was not given. */
function entriesOf(env) {
    const entries = new Map();
    for (const variable of Object.keys(env).sort()) {
        const text = env[variable];
        const name = /^PLUGIN_(.+)$/s.exec(variable)?.[1];
        if (name === undefined || text === undefined || text.trim() === '')
            continue;
        entries.set(spelling(name), [...(entries.get(spelling(name)) ?? []), { variable, text }]);
    }
    return entries;
}
/** @param keep whether a value with an unresolved expression is returned all the same, so that it is not said to be missing */
function single(name, found, problems, keep = false) {
    const [first] = found;
    if (first === undefined)
        return undefined;
    const variables = found.map(({ variable }) => variable).join(', ');
    if (found.some(({ text }) => text.trim() !== first.text.trim()))
        problems.push(`The setting "${name}" is given with different values (${variables}): keep one.`);
    const left = unresolved(first.text);
    if (left === undefined)
        return first.text;
    problems.push(left === 'null'
        ? `The setting "${name}" (${variables}) holds the word null: an expression in it led to nothing. Name something that exists where this step runs, or leave the setting out.`
        : `The setting "${name}" (${variables}) holds the expression ${left}, which Harness did not resolve: name something that exists where this step runs, or leave the setting out.`);
    return keep ? first.text : undefined;
}
function gateOf(text, gates, problems) {
    const name = (0,settings_names/* canonicalName */.Ew)(text.trim());
    const gate = gates.find((each) => each.name === name);
    if (gate !== undefined)
        return gate;
    const names = gates.map((each) => each.name);
    const hint = (0,did_you_mean.didYouMean)(name, names);
    problems.push(`There is no gate "${text.trim()}"${hint ? `; did you mean "${hint}"?` : `; the gates are ${names.join(', ')}.`}`);
    return undefined;
}
function textsOf(text) {
    if (text === undefined)
        return [];
    const value = pluginValue(text, { type: 'list' });
    const items = Array.isArray(value) ? value.map(String) : text.split(/[,\n]/);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function mappingOf(text, problems) {
    const { value, problems: found } = (0,read_yaml/* readYaml */.g)(text, 'settings');
    problems.push(...found.map(({ message, line }) => `The setting "settings", line ${line}: ${message}.`));
    if (found.length > 0)
        return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        problems.push('The setting "settings" is no mapping: write one setting a line, as "contract: contract.yaml".');
        return [];
    }
    return Object.entries(value).map(([name, each]) => ({ name, value: each, source: 'settings' }));
}
/** Stage variables may begin with PLUGIN_ too, so that what is unknown is no error; what another command knows is one. */
function judgeStrangers(strangers, gate, gates, names) {
    const warnings = [];
    const misplaced = [];
    for (const { variable } of strangers) {
        const name = (0,settings_names/* canonicalName */.Ew)(variable.slice('PLUGIN_'.length));
        const owner = gates.find(({ settings }) => Object.keys(settings).some((each) => spelling(each) === spelling(name)));
        if (gate === undefined && owner !== undefined)
            misplaced.push(`${variable} is a setting of the gate ${owner.name}, but no gate is named: add "gate: ${owner.name}", or move the setting to the run in the policy.`);
        else {
            const hint = (0,did_you_mean.didYouMean)(name, names);
            const of = gate === undefined ? 'this step' : gate.name;
            warnings.push(`${variable} is no setting of ${of} and is ignored${hint === undefined ? '.' : `; did you mean "${hint.replaceAll('-', '_')}"?`}`);
        }
    }
    return { warnings, misplaced };
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/refusal-folder.js
/** The report folder that the step would have had, as far as its settings can be trusted to name one in the workspace. */
function refusalFolder({ command, runs, given }) {
    const of = (name) => {
        const value = given.findLast((setting) => setting.name === name)?.value;
        return typeof value === 'string' ? value : undefined;
    };
    const dir = of('report-dir');
    if (dir !== undefined && !dir.includes('<+'))
        return dir;
    const name = of('run') ?? (runs.length === 1 ? runs[0] : undefined) ?? command;
    return `mlops-gates-report/${/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name) ? name : command}`;
}

// EXTERNAL MODULE: ./build/js/shared/step.js
var shared_step = __webpack_require__(24482);
;// CONCATENATED MODULE: ./build/js/harness-steps/main.js








/** A Plugin step of Harness: sets `process.exitCode`. */
async function main() {
    (0,shared_step/* endAtSignals */.S8)();
    markSignals();
    const around = environment(process.env);
    adoptEnvironment(around);
    const step = readSettings(process.env, gates/* gates */.V);
    const host = harnessHost({ environment: around, artifactUrl: step.artifactUrl, refusalFolder: refusalFolder(step) });
    for (const warning of step.warnings)
        host.warn(warning);
    process.exitCode = await (0,shared_step/* runStep */.eg)(step, host);
}


/***/ }),

/***/ 64719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dT: () => (/* binding */ markdownSection),
  Qj: () => (/* binding */ markdownTable),
  p7: () => (/* binding */ markdownText),
  A$: () => (/* binding */ withHtml),
  Q4: () => (/* binding */ withoutHtml)
});

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/report/chart-bars.js

const most = 30;
const barWidth = 20;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/**
 * A simple bar chart (one bar a row, inline data, nothing aggregated, nothing negative) as a table with a bar of
 * blocks or number signs; `undefined` for every other chart, for which its `alt` speaks.
 */
const barTable = (chart, style = 'unicode') => {
    const { mark, data, encoding, layer, transform } = chart.spec;
    if (layer !== undefined || transform !== undefined || !isBar(mark) || !isRecord(data) || !isRecord(encoding))
        return;
    if (!Array.isArray(data.values) || data.values.length === 0 || data.values.length > most)
        return;
    const channels = Object.entries(encoding).filter(([name]) => name === 'x' || name === 'y');
    const length = channels.find(([, channel]) => isPlain(channel, ['quantitative']))?.[1];
    const label = channels.find(([, channel]) => isPlain(channel, ['nominal', 'ordinal']))?.[1];
    if (!isRecord(length) || !isRecord(label))
        return;
    const rows = data.values.map((row) => isRecord(row) ? { label: row[String(label.field)], value: row[String(length.field)] } : {});
    const values = rows.map(({ value }) => (typeof value === 'number' && value >= 0 ? value : Number.NaN));
    const largest = Math.max(...values);
    const names = rows.map((row) => row.label);
    if (!Number.isFinite(largest) || largest <= 0 || new Set(names).size < names.length)
        return;
    const format = isRecord(length.axis) && String(length.axis.format).endsWith('%') ? format_value/* formatShare */.T1 : format_value/* formatNumber */.ZV;
    return {
        kind: 'table',
        caption: chart.title,
        columns: [{ title: titleOf(label) }, { title: titleOf(length), align: 'right' }, { title: '' }],
        rows: rows.map((row, index) => [
            String(row.label),
            format(values[index] ?? 0),
            bar((values[index] ?? 0) / largest, style),
        ]),
    };
};
const bar = (share, style) => {
    if (style === 'ascii')
        return '#'.repeat(share > 0 ? Math.max(1, Math.round(share * barWidth)) : 0);
    const units = share > 0 ? Math.max(1, Math.round(share * barWidth * 8)) : 0;
    return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBar = (mark) => mark === 'bar' || (isRecord(mark) && mark.type === 'bar');
const isPlain = (channel, kinds) => isRecord(channel) &&
    kinds.includes(String(channel.type)) &&
    typeof channel.field === 'string' &&
    channel.aggregate === undefined &&
    channel.bin === undefined;
const titleOf = (channel) => channel.title === null ? '' : typeof channel.title === 'string' ? channel.title : String(channel.field);

// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/markdown-blocks.js



/** Foreign strings are cut at this length, so that one of them cannot crowd out the report. */
const longest = 2000;
/** GitHub shows a few elements of HTML. */
const withHtml = {
    strong: (inner) => `<strong>${inner}</strong>`,
    code: report_escape/* codeMarkdown */.fl,
    stacked: (parts) => parts.join('<br>'),
    folded: (title, body) => `<details>\n<summary>${(0,report_escape/* summaryMarkdown */.eH)(title, { maxLength: 200 })}</summary>\n\n${body}\n\n</details>`,
};
/** For sinks that strip elements of HTML (Harness): nothing folds, and a pipe keeps a text from being code. */
const withoutHtml = {
    strong: (inner) => `**${inner}**`,
    code: (text, options) => (text.includes('|') ? (0,report_escape/* escapeMarkdown */.FV)(text, options) : (0,report_escape/* codeMarkdown */.fl)(text, options)),
    stacked: (parts) => parts.join(' '),
    folded: (title, body) => `### ${(0,report_escape/* escapeMarkdown */.FV)(title, { maxLength: 200 })}\n\n${body}`,
};
const markdownText = (text, flavour, maxLength = longest) => (0,report_text/* renderSpans */.Sn)(text, {
    plain: (value) => (0,report_escape/* escapeMarkdown */.FV)(value, { maxLength }),
    code: (value) => flavour.code(value, { maxLength }),
    strong: (value) => {
        const inner = (0,report_escape/* escapeMarkdown */.FV)(value, { maxLength });
        return inner === '' ? '' : flavour.strong(inner);
    },
});
/** `head` and `rows` are finished Markdown of one line each. */
const markdownTable = (head, rows) => [
    `| ${head.map(({ title }) => title || ' ').join(' | ')} |`,
    `| ${head.map(({ align }) => (align === 'right' ? '---:' : ':---')).join(' | ')} |`,
    ...rows.map((row) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`),
].join('\n');
const markdownSection = (section, flavour) => {
    const blocks = section.blocks.map((block) => markdownBlock(block, flavour));
    return section.weight === 'details'
        ? flavour.folded(section.title, blocks.join('\n\n'))
        : [`### ${(0,report_escape/* escapeMarkdown */.FV)(section.title, { maxLength: 200 })}`, ...blocks].join('\n\n');
};
const markdownBlock = (block, flavour) => {
    switch (block.kind) {
        case 'paragraph':
            return markdownText(block.text, flavour);
        case 'list':
            return block.items.map((item) => `- ${markdownText(item, flavour)}`).join('\n');
        case 'code':
            return (0,report_escape/* fencedMarkdown */.jO)(block.text);
        case 'table':
            return tableBlock(block, flavour);
        case 'chart': {
            const bars = barTable(block);
            return bars === undefined
                ? `${flavour.strong((0,report_escape/* escapeMarkdown */.FV)(block.title, { maxLength: 200 }))}: ${(0,report_escape/* escapeMarkdown */.FV)(block.alt, { maxLength: longest })}`
                : tableBlock(bars, flavour);
        }
    }
};
const tableBlock = (table, flavour) => {
    const grid = markdownTable(table.columns.map(({ title, align }) => ({
        title: (0,report_escape/* escapeMarkdown */.FV)(title, { maxLength: 200 }),
        ...(align === undefined ? {} : { align }),
    })), table.rows.map((row) => row.map((cell) => markdownText(cell, flavour, 400))));
    const caption = table.caption === undefined ? '' : (0,report_escape/* escapeMarkdown */.FV)(table.caption, { maxLength: 400 });
    return caption === '' ? grid : `${flavour.strong(caption)}\n\n${grid}`;
};


/***/ }),

/***/ 32252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84571);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32325);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29422);






/** Harness keeps the last 8,000 characters of each text; each of ours is shorter, and says the verdict last. */
const textLimit = 8000;
const partLimit = 2000;
/**
 * JUnit XML: one test suite a run, one test case a check. A check that does not decide (warning, information, waived)
 * and did not pass is `skipped`: it fails nothing, and it is not shown as passed either.
 */
const renderJunit = (document) => {
    const { report } = document;
    const cases = document.checks.map((check) => ({
        name: check.id,
        result: caseResult(check, report.onInconclusive ?? 'fail'),
        type: _check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[check.outcome],
        message: caseMessage(check),
        body: caseBody(check),
        file: check.location,
    }));
    const shown = cases.some(({ result }) => result === verdictResult(document))
        ? cases
        : [...cases, { ...verdictCase(document), file: undefined }];
    const number = (result) => shown.filter((each) => each.result === result).length;
    const seconds = (report.execution.durationMs / 1000).toFixed(3);
    const counts = `tests="${shown.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}" time="${seconds}"`;
    const classname = attribute('classname', `mlops.gate.${report.gate}`);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="mlops-gates" ${counts}>`,
        `  <testsuite ${attribute('name', document.title)} ${counts} ${attribute('timestamp', report.execution.startedAt)}>`,
        ...shown.map(({ name, result, type, message, body, file }) => {
            const place = file === undefined ? '' : ` ${attribute('file', file.file)} line="${file.line}"`;
            const open = `    <testcase ${classname} ${attribute('name', name)}${place} time="0"`;
            if (result === 'passed')
                return `${open}/>`;
            const detail = `${attribute('message', message)}${result === 'skipped' ? '' : ` ${attribute('type', type)}`}`;
            return `${open}>\n      <${result} ${detail}>${text(body)}</${result}>\n    </testcase>`;
        }),
        `    <system-out>${text(systemOut(document))}</system-out>`,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
};
const caseResult = (check, onInconclusive) => {
    switch ((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check)) {
        case 'pass':
            return 'passed';
        case 'fail':
            return 'failure';
        case 'error':
        case 'not-executed':
            return 'error';
        case 'inconclusive':
            return onInconclusive === 'warn' ? 'skipped' : 'failure';
        case 'warning':
        case 'info':
        case 'waived':
            return 'skipped';
    }
};
const verdictResult = ({ report }) => {
    if (report.verdict === 'pass')
        return 'passed';
    if (report.verdict === 'inconclusive')
        return report.onInconclusive === 'warn' ? 'skipped' : 'failure';
    return report.verdict === 'fail' ? 'failure' : 'error';
};
/** Stands in where no check carries the verdict, as when nothing was executed: a file without a failure would look green. */
const verdictCase = (document) => ({
    name: 'verdict',
    result: verdictResult(document),
    type: document.report.verdict,
    message: part(document.presentation.summary),
    body: `${part(document.presentation.summary)}\n${document.report.verdict}`,
});
const caseMessage = (check) => {
    const status = (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check);
    const reason = part(check.reason);
    if (status === 'waived')
        return `waived by ${part(check.waiver?.owner ?? '', 500)} until ${check.waiver?.expires}: ${part(check.waiver?.reason ?? '')}`;
    return status === 'warning' || status === 'info' ? `${status}: ${reason}` : reason;
};
const caseBody = (check) => [
    part(check.title, 500),
    `observed: ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMeasured */ .U6)(check)}`,
    `expected: ${part(check.expected)}`,
    ...(check.location === undefined ? [] : [`at ${part(check.location.file, 500)}:${check.location.line}`]),
    `${_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[check.outcome]}: ${part(check.reason)}`,
].join('\n');
/** Written out before it is cut: an unseen character becomes six. */
const part = (foreign, length = partLimit) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cap */ .Np)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(foreign, 'keep'), length);
/** The verdict last, because readers and tools see the end. */
const systemOut = (document) => {
    const { word, counts } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(document);
    const { report, presentation } = document;
    const line = (value, length) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cap */ .Np)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value, 'space'), length);
    const todo = presentation.whatToDo.map((item, index) => `${index + 1}. ${line((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(item), 400)}`);
    const tail = [
        line(presentation.summary, 1000),
        `Reproduce: ${line(report.reproduce, 1500)}`,
        `${word}  ${line(document.title, 200)}: ${counts}`,
    ].join('\n');
    const room = textLimit - tail.length - 200;
    const kept = [];
    let used = 0;
    for (const item of todo) {
        used += item.length + 1;
        if (used > room)
            break;
        kept.push(item);
    }
    const more = kept.length < todo.length ? [`… and ${todo.length - kept.length} more in report.json`] : [];
    return [...(todo.length === 0 ? [] : ['What to do:']), ...kept, ...more, tail].join('\n');
};
const attribute = (name, value) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeXmlAttribute */ .R0)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value, 'keep'))}"`;
const text = (value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeXml */ .X)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value, 'keep'));


/***/ }),

/***/ 86123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32325);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64719);





const smallestLimit = 1000;
/**
 * GitHub Markdown, fitted to a limit by steps: everything; without passed checks and details; what failed only; as many
 * of the failed as fit; counts. Each step is a whole document: nothing is cut in the middle.
 */
const renderMarkdown = (document, { limitBytes, html }) => {
    if (!(limitBytes >= smallestLimit))
        throw new RangeError(`limitBytes is ${limitBytes}: a Markdown report needs at least ${smallestLimit} bytes.`);
    const flavour = html === 'stripped' ? _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHtml */ .Q4 : _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .withHtml */ .A$;
    const fits = (text) => Buffer.byteLength(text) <= limitBytes;
    const notPassed = document.checks.filter((check) => check.outcome !== 'pass').length;
    const failed = (shown) => failedOnly(document, shown, flavour);
    for (const step of [everything, withoutDetails, () => failed(notPassed)]) {
        const text = step(document, flavour);
        if (fits(text))
            return text;
    }
    const shown = largest(notPassed - 1, (count) => fits(failed(count)));
    if (shown > 0)
        return failed(shown);
    const counts = countsOnly(document, 'with words', flavour);
    return fits(counts) ? counts : countsOnly(document, 'numbers', flavour);
};
const everything = (document, flavour) => {
    const passed = document.checks.filter((check) => check.outcome === 'pass');
    return join([
        ...opening(document, flavour),
        notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
        ...document.presentation.sections
            .filter(({ weight }) => weight === 'main')
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSection */ .dT)(section, flavour)),
        passed.length === 0
            ? ''
            : flavour.folded(`Passed: ${passed.length} of ${document.checks.length} checks`, passedTable(passed, flavour)),
        ...document.presentation.sections
            .filter(({ weight }) => weight === 'details')
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSection */ .dT)(section, flavour)),
        reproduce(document),
        provenance(document, flavour),
    ]);
};
const withoutDetails = (document, flavour) => join([
    ...opening(document, flavour),
    notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
    ...document.presentation.sections
        .filter(({ weight }) => weight === 'main')
        .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSection */ .dT)(section, flavour)),
    shortened('Passed checks and details are left out'),
    reproduce(document),
    provenance(document, flavour),
]);
const failedOnly = (document, shown, flavour) => {
    const left = document.checks.filter((check) => check.outcome !== 'pass').length - shown;
    return join([
        ...opening(document, flavour),
        notPassedTable(document.checks, shown, flavour),
        shortened(left > 0
            ? `${left} more checks that did not pass, passed checks and sections are left out`
            : 'Passed checks and sections are left out'),
        reproduce(document),
    ]);
};
/** Without words, numbers and one short title: fits the smallest limit whatever the document holds. */
const countsOnly = (document, style, flavour) => {
    const counts = (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(document.checks);
    const rows = _check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatuses */ .jv.filter((status) => counts[status] > 0).map((status) => [status, String(counts[status])]);
    return join([
        verdictLine(document, 40),
        style === 'with words' ? (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(document.presentation.summary, flavour) : '',
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)([{ title: 'Checks' }, { title: 'Number', align: 'right' }], rows),
        shortened('All but counts is left out'),
        style === 'with words' ? reproduce(document) : '',
    ]);
};
const opening = (document, flavour) => {
    const { presentation, report } = document;
    return [
        verdictLine(document, 120),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(presentation.summary, flavour),
        listed(report.notices, (notice) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(notice, { maxLength: 500 })}`, '>', '\n>\n'),
        presentation.whatToDo.length === 0
            ? ''
            : `### What to do\n\n${listed(presentation.whatToDo, (item, index) => `${index + 1}. ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(item, flavour, 1000)}`, '-', '\n')}`,
    ];
};
const mostListed = 10;
const listed = (items, line, mark, between) => [
    ...items.slice(0, mostListed).map(line),
    ...(items.length > mostListed ? [`${mark} and ${items.length - mostListed} more`] : []),
].join(between);
const symbols = {
    PASS: '✅ Passed',
    FAIL: '❌ Failed',
    INCONCLUSIVE: '❔ Inconclusive',
    ERROR: '⛔ Not measured',
};
const verdictLine = (document, titleLength) => {
    const { word, counts } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(document);
    return `## ${symbols[word]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(document.title, { maxLength: titleLength })}\n\n**${counts}**`;
};
const notPassedTable = (checks, most, flavour) => {
    const shown = checks.filter((check) => check.outcome !== 'pass').slice(0, most);
    if (shown.length === 0)
        return '';
    return `### Checks that did not pass\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)([{ title: '' }, { title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }, { title: 'Why, and what to do' }], shown.map((check) => [
        `**${(0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(check)}**`,
        flavour.code(check.id, { maxLength: 200 }),
        (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMeasured */ .U6)(check),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
        flavour.stacked([
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.reason, { maxLength: 1000 }),
            check.location === undefined
                ? ''
                : flavour.code(`${check.location.file}:${check.location.line}`, { maxLength: 300 }),
            check.waiver === undefined
                ? ''
                : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(`Waived by ${check.waiver.owner} until ${check.waiver.expires}: ${check.waiver.reason}`, {
                    maxLength: 500,
                }),
        ].filter((part) => part !== '')),
    ]))}`;
};
const passedTable = (passed, flavour) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)([{ title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }], passed.map((check) => [
    flavour.code(check.id, { maxLength: 200 }),
    (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMeasured */ .U6)(check),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
]));
const shortened = (what) => `_${what} to fit the size limit; report.html and report.json hold everything._`;
const reproduce = ({ report }) => `### Reproduce\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedMarkdown */ .jO)(report.reproduce, 'sh')}`;
const provenance = ({ report }, flavour) => flavour.folded('What was judged, by what', [
    ...report.subjects.map(({ role, name, sha256 }) => `- subject ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(role)} ${flavour.code(name)} ${flavour.code(`sha256:${sha256}`)}`),
    ...report.inputs.map(({ name, path, sha256 }) => `- input ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)} ${flavour.code(path)} ${flavour.code(`sha256:${sha256}`)}`),
    ...(report.policy === undefined
        ? []
        : [`- policy ${flavour.code(report.policy.source)} ${flavour.code(`sha256:${report.policy.sha256}`)}`]),
    ...(report.engine === undefined
        ? []
        : [`- engine ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(`${report.engine.name} ${report.engine.version}`)}`]),
    `- seed ${report.seed}`,
    `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(`${report.tool.name} ${report.tool.version}`)}`,
].join('\n'));
const join = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** The largest count in [0, most] for which `fits` holds; it holds for all smaller ones. */
const largest = (most, fits) => {
    let low = 0;
    let high = Math.max(0, most);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};


/***/ }),

/***/ 37996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   ZG: () => (/* binding */ clearReports),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33005);




const reportFiles = {
    json: 'report.json',
    md: 'report.md',
    html: 'report.html',
    junit: 'junit.xml',
    sarif: 'report.sarif',
};
const defaultLimitBytes = 1_000_000;
/**
 * Writes the chosen reports and returns their paths, in the order of `reportFormats`. All reports of an earlier run are
 * removed first: neither a format that is no longer chosen nor a renderer that fails leaves an old verdict behind.
 * Each file appears whole or not at all.
 */
const writeReports = async (document, options) => {
    const dir = await clearReports(options.dir, options.workspace);
    const written = [];
    for (const format of _settings_common_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFormats */ .zX.filter((each) => options.formats.has(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, reportFiles[format]);
        await replaceFile(path, await render(format, document, options.limitBytes ?? defaultLimitBytes));
        written.push(path);
    }
    return written;
};
/** Makes the folder and removes all reports of an earlier run from it. Returns its absolute path. */
const clearReports = async (folder, workspace) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    await refuseLinkOut(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
    for (const name of Object.values(reportFiles))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
    return dir;
};
/** Renderers are loaded when they are used, so that a run that writes JSON starts without the others. */
const render = async (format, document, limitBytes) => {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832))).renderJson(document.report);
        case 'md':
            return (await __webpack_require__.e(/* import() */ 6123).then(__webpack_require__.bind(__webpack_require__, 86123))).renderMarkdown(document, { limitBytes });
        case 'html':
            return (await __webpack_require__.e(/* import() */ 5446).then(__webpack_require__.bind(__webpack_require__, 95446))).renderHtml(document);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2252).then(__webpack_require__.bind(__webpack_require__, 32252))).renderJunit(document);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 24621))).renderSarif(document);
    }
};
/** The file appears whole or not at all. */
const replaceFile = async (path, text) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        // `wx` does not follow a link that somebody put there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
};
const refuseLinkOut = async (dir, workspace) => {
    if (!isInside(dir, workspace))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const real = await realOfNearest(dir);
    if (!isInside(real, root))
        throw new Error(`The report directory '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, dir)}' leads out of the workspace by a symbolic link: remove the link or choose another report-dir.`);
};
const isInside = (path, root) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
};
/** The real path of the nearest directory that exists; making the rest fails where one of them is a link to nowhere. */
const realOfNearest = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path)
            throw error;
        return realOfNearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
};


/***/ }),

/***/ 52191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/** `['schema', 0, 'a b']` becomes `schema[0]["a b"]`; the root is the empty string. */
function formatPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_$][\w$-]*$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** `contract.yaml:3:5: schema[0].name: message. cure.` */
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
/** In the order of the file; at most 100, the last of which then says that there are more. */
function inFileOrder(problems) {
    const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = all[maximumProblems - 1];
    if (!last || all.length === maximumProblems)
        return all;
    const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
    return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/shared/yaml/compose-yaml.js

/** Far above what any contract or policy needs, far below what exhausts the call stack. */
const maximumDepth = 100;
const maximumFaults = 20;
/** One YAML 1.2 document with the core schema, or what keeps the text from being one. */
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        // Named besides the version, so that a `%YAML 1.1` directive cannot turn `no` into false.
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        // The library compares every key with every other; duplicates are found in linear time in to-json.ts.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const faults = documents.flatMap(libraryFaults);
    const [first, second] = documents;
    if (second) {
        const offset = second.contents?.range[0] ?? second.range[0];
        faults.push({ offset, message: 'a second YAML document begins here', cure: 'keep one document in a file' });
    }
    const root = first?.contents;
    if (faults.length > 0)
        return { faults: faults.slice(0, maximumFaults) };
    if (!root || root.range[0] === root.range[1])
        return { faults: [{ offset: 0, message: 'the file is empty' }] };
    return { root };
}
function parseTokens(text, lineCounter) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    lineCounter.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        lineCounter.addNewLine(end + 1);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // Stopped while lexing: the composer recurses, and `[[[[…` would end in a stack overflow.
        if (parser.stack.length > maximumDepth + 1) {
            return { offset: parser.offset, message: `the file is nested more than ${maximumDepth} levels deep` };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function libraryFaults(document) {
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
        offset: pos[0],
        message: wording[code]?.message ?? `not valid YAML: ${message}`,
        ...(wording[code]?.cure ? { cure: wording[code].cure } : {}),
    }));
}
const wording = {
    TAB_AS_INDENT: { message: 'a tab is used as indentation', cure: 'indent with blanks' },
    NON_STRING_KEY: { message: 'a key must be plain text, not a list, a mapping or an alias' },
    TAG_RESOLVE_FAILED: { message: 'YAML tags (!…) are not supported here', cure: 'write the plain value' },
};

;// CONCATENATED MODULE: ./build/js/shared/yaml/decode-text.js
const maximumBytes = 1024 * 1024;
/** Bytes to text, refusing everything but UTF-8 without control characters and of at most 1 MiB. A byte order mark is dropped. */
function decodeText(input) {
    const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
    if (bytes > maximumBytes) {
        const size = (bytes / maximumBytes).toFixed(1);
        return refuse('', `the file has ${size} MiB; at most 1 MiB is read`, 'split it into several files');
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input);
    if (typeof text !== 'string')
        return text;
    const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
    // YAML 1.2.2, 5.1: control characters other than tab, line feed, carriage return and next line are not allowed.
    const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(withoutMark);
    if (control) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const name = code === '0000' ? 'a NUL character (U+0000)' : `a control character (U+${code})`;
        const cure = 'remove it; inside a double-quoted string it can be written as an escape';
        return refuse(withoutMark.slice(0, control.index), `the file holds ${name}`, cure);
    }
    return { text: withoutMark };
}
function decodeUtf8(bytes) {
    if (isUtf16(bytes))
        return refuse('', 'the file is encoded in UTF-16 or UTF-32', 'save it as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = firstInvalidByte(bytes);
        const before = new TextDecoder().decode(bytes.subarray(0, at));
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return refuse(before, `the file is not UTF-8: byte 0x${byte} begins no character`, 'save it as UTF-8 (it may be Latin-1)');
    }
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return marked || (bytes.length > 3 && (first === 0) !== (second === 0));
}
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function refuse(before, message, cure) {
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { fault: { message, cure, line, column: before.length - lineStart + 1 } };
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/to-json.js

/** How many values aliases may add to what stands in the file: enough for reuse, too few for a bomb. */
const maximumAliasedValues = 100_000;
/**
 * A YAML tree as JSON. An aliased value is shared, not copied, but its full size is counted: whoever walks the result walks
 * every copy. Mappings become plain objects whose keys are all their own; `__proto__` is refused.
 */
function toJson(root) {
    const state = {
        faults: [],
        targets: new Map(),
        anchors: new Map(),
        finished: new Map(),
        size: 0,
        aliased: 0,
    };
    const value = convert(root, state);
    return { value, faults: state.faults, targets: state.targets };
}
function convert(node, state) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, state);
    const sizeBefore = state.size++;
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    if (anchor)
        state.anchors.set(anchor, node);
    const value = convertPlain(node, state);
    if (anchor)
        state.finished.set(node, { value, size: state.size - sizeBefore });
    return value;
}
function convertPlain(node, state) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, state);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, state));
    return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, state) : null;
}
function convertAlias(alias, state) {
    const offset = alias.range?.[0] ?? 0;
    const target = state.anchors.get(alias.source);
    if (!target) {
        state.faults.push({ offset, message: `the alias *${alias.source} has no anchor &${alias.source} before it` });
        return null;
    }
    state.targets.set(alias, target);
    const finished = state.finished.get(target);
    if (!finished) {
        state.faults.push({ offset, message: `the alias *${alias.source} stands inside the value that it names` });
        return null;
    }
    const within = state.aliased <= maximumAliasedValues;
    state.aliased += finished.size;
    state.size += finished.size;
    if (state.aliased <= maximumAliasedValues)
        return finished.value;
    if (within) {
        const message = `aliases expand to more than ${maximumAliasedValues.toLocaleString('en-US')} values`;
        state.faults.push({ offset, message, cure: 'write the values out, or use fewer aliases' });
    }
    return null;
}
function convertMap(map, state) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const name = keyText(key);
        const offset = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0;
        const converted = convert(value, state);
        if (name === '__proto__') {
            state.faults.push({ offset, message: 'the key "__proto__" is not accepted', cure: 'rename it' });
        }
        else if (entries.has(name)) {
            state.faults.push({ offset, message: `the key ${JSON.stringify(name)} stands twice in this mapping` });
        }
        else if (name === '<<' && isPlain(key)) {
            const message = 'merge keys (<<) do not exist in YAML 1.2';
            state.faults.push({ offset, message, cure: 'write the merged keys out' });
        }
        else {
            entries.set(name, converted);
        }
    }
    return Object.fromEntries(entries);
}
/** Keys are strings: the parser was told so, and reports those that cannot be. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value ?? '') : '';
}
function isPlain(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN';
}
function convertScalar({ value, source, range }, state) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'number')
        return source ?? null;
    const offset = range?.[0] ?? 0;
    if (!Number.isFinite(value)) {
        const message = `${source ?? value} is not a finite number`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is text' });
    }
    else if (source && !isExact(value, source)) {
        const message = `the integer ${source} cannot be held exactly (the nearest 64-bit float is ${BigInt(value)})`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is an identifier, or write the nearest value' });
    }
    return value;
}
function isExact(value, source) {
    if (Number.isSafeInteger(value) || !/^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source))
        return true;
    return BigInt(source) === BigInt(value);
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/place-of.js


/**
 * Offset of what a path names: of the key for an entry of a mapping, of the item for a list; where the path leads nowhere,
 * of its nearest existing ancestor.
 */
function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
        // Reversed, because of two equal keys the first one gave the value.
        const index = new Map([...map.items].reverse().map((pair) => [keyText(pair.key), pair]));
        indexes.set(map, index);
        return index;
    };
    return (path) => {
        let node = root;
        let offset = startOf(root) ?? 0;
        for (const step of path) {
            const whole = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            if ((0,dist/* isMap */.jh)(whole)) {
                const pair = entriesOf(whole).get(String(step));
                if (!pair)
                    return offset;
                offset = startOf(pair.key) ?? offset;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(whole) && typeof step === 'number' && step < whole.items.length) {
                node = whole.items[step];
                offset = startOf(node) ?? offset;
            }
            else {
                return offset;
            }
        }
        return offset;
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/yaml/read-yaml.js






/**
 * Reads one YAML 1.2 document (core schema: `no` is text, dates are text) or JSON text; never throws.
 * Refused, with the place: what is not UTF-8, control characters, more than 1 MiB, syntax errors, several documents, an empty
 * file, nesting over 100 levels, duplicate keys, keys that are not text, merge keys, tags, alias bombs, numbers that are
 * not finite and integers that a 64-bit float cannot hold.
 *
 * @param file the name used in problems, relative to the workspace, or a setting's name
 */
function readYaml(input, file) {
    const decoded = decodeText(input);
    if (!('text' in decoded))
        return unreadable(file, [{ ...decoded.fault, file }]);
    const lineCounter = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line, column: col };
    };
    const toProblem = ({ offset, ...words }) => ({ ...words, file, ...placeOf(offset) });
    const composed = composeYaml(decoded.text, lineCounter);
    if (!('root' in composed))
        return unreadable(file, composed.faults.map(toProblem));
    const { value, faults, targets } = toJson(composed.root);
    const offsetOf = offsetFinder(composed.root, targets);
    return {
        file,
        value,
        locate: (path) => placeOf(offsetOf(path)),
        problems: (0,problem/* inFileOrder */.w$)(faults.map(toProblem)),
    };
}
function unreadable(file, problems) {
    return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), problems: (0,problem/* inFileOrder */.w$)(problems) };
}


/***/ })

};
