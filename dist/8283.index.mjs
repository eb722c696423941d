export const id = 8283;
export const ids = [8283,5308,3802,2325,7996,5615];
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
const said = (value) => value !== '' && value !== 'null' && !value.startsWith('<+');
function changeOf(twin) {
    if (twin('BUILD_EVENT') !== 'pull_request' && twin('PULL_REQUEST') === undefined)
        return undefined;
    const branches = ['TARGET_BRANCH', 'COMMIT_BRANCH'].map((name) => twin(name)?.replace(/^refs\/heads\//, ''));
    return { targetBranch: branches.find((branch) => branch !== undefined && !branch.startsWith('refs/')) };
}
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





async function ensureJunit({ document, folder }) {
    const file = (0,external_node_path_.join)(folder, write_reports.reportFiles.junit);
    if (!(0,external_node_fs_.existsSync)(file))
        await (0,write_reports.replaceFile)(file, (0,render_junit.renderJunit)(document));
}
async function writeRefusal(folder, workspace, problems) {
    const dir = await (0,write_reports.clearReports)(folder, workspace);
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
    await (0,write_reports.replaceFile)((0,external_node_path_.join)(dir, write_reports.reportFiles.junit), xml);
}
function clearRefusal(folder) {
    const file = (0,external_node_path_.join)(folder, write_reports.reportFiles.junit);
    if ((0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.rmSync)(file);
}
const longest = 2000;

// EXTERNAL MODULE: ./build/js/shared/report/render-markdown.js
var render_markdown = __webpack_require__(86123);
;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/write-annotations.js



const longestSummary = 64_000;
const longestContext = 256;
const mostAnnotations = 50;
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
function writeArtifacts(file, fileArtifacts) {
    if (fileArtifacts.length === 0)
        return;
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify({ kind: 'fileUpload/v1', data: { fileArtifacts } })}\n`);
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/append-once.js

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
const longestValue = 48_000;
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
const isOutputName = (name) => {
    const key = (0,settings_names/* upperSnakeName */.g_)(name);
    return /^[A-Z][A-Z0-9_]{0,127}$/.test(key) && !reserved.has(key);
};
const first = ['verdict', 'passed', 'summary'];
function outputLines(outputs, format) {
    const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
    return Object.entries(outputs)
        .filter(([name]) => isOutputName(name))
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([name, value]) => line((0,settings_names/* upperSnakeName */.g_)(name), cutBytes(value, longestValue, marker), format))
        .join('');
}
const marker = (size) => ` … [cut: ${size} bytes, of which an output holds ${longestValue}; the report files have the rest]`;
const plain = /^[A-Za-z0-9_.,:/@%+=-]([A-Za-z0-9 _.,:/@%+=-]*[A-Za-z0-9_.,:/@%+=-])?$/;
const base64Mark = '__B64__';
function line(key, value, format) {
    if (format === 'out')
        return `${key} ${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`;
    const asItIs = value === '' || (plain.test(value) && !value.startsWith(base64Mark));
    return `${key}=${asItIs ? value : base64Mark + Buffer.from(value).toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/write-outputs.js


const writeOutputs = (file, outputs) => appendOnce(file, outputLines(outputs, outputFormatOf(file)));
const errorOutputs = (exitCode, verdict, summary) => ({
    'error-message': summary,
    'error-code': String(exitCode),
    'error-category': `MLOPS_GATE_${verdict.toUpperCase()}`,
});

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/host.js











const width = 120;
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
    const { gitBase } = await __webpack_require__.e(/* import() */ 4622).then(__webpack_require__.bind(__webpack_require__, 4622));
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


function markSignals() {
    process.once('exit', (code) => {
        if (code === faces/* exitCodes */.hS.sigint || code === faces/* exitCodes */.hS.sigterm)
            process.stdout.write(failureMark(code, 'error'));
    });
}

// EXTERNAL MODULE: ./build/js/shared/settings/common.js + 1 modules
var common = __webpack_require__(42079);
;// CONCATENATED MODULE: ./build/js/shared/settings/harness.js
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
function pluginValue(text, setting) {
    const isList = setting?.type === 'list' || setting?.type === 'choices';
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
const spelling = (name) => name.replace(/[-_]/g, '').toLowerCase();

;// CONCATENATED MODULE: ./build/js/shared/hosts/harness/unresolved.js
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








const ofHarness = new Set([
    'ARTIFACT_FILE',
    'METADATA_FILE',
    'CACHE_METRICS_FILE',
    'CACHE_INTEL_METRICS_FILE',
    'BUILD_TOOL_FILE',
    'PIPELINE',
].map(spelling));
const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly } = common/* commonSettings */.JC;
const ofRuns = { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly };
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

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KG: () => (/* binding */ keyBundle),
/* harmony export */   dT: () => (/* binding */ signatureFile)
/* harmony export */ });
const signatureFile = 'report.sigstore.json';
const keyBundle = (envelope) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: envelope,
});
function readSignature(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
    if (isEnvelope(value))
        return { envelope: value };
    if (!isObject(value) || !isEnvelope(value.dsseEnvelope) || !isObject(value.verificationMaterial))
        return undefined;
    const { certificate, x509CertificateChain } = value.verificationMaterial;
    return certificate === undefined && x509CertificateChain === undefined
        ? { envelope: value.dsseEnvelope }
        : { envelope: value.dsseEnvelope, certified: value };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEnvelope = (value) => isObject(value) &&
    typeof value.payload === 'string' &&
    typeof value.payloadType === 'string' &&
    Array.isArray(value.signatures) &&
    value.signatures.length > 0 &&
    value.signatures.every((each) => isObject(each) && typeof each.sig === 'string');


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeAllScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const folders = new Set();
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'mlops-gates-')));
    folders.add(folder);
    return folder;
}
function removeScratch(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
}
function removeAllScratch() {
    for (const folder of folders)
        try {
            removeScratch(folder);
        }
        catch {
        }
}


/***/ }),

/***/ 91362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ beforeLeaving),
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const works = new Set();
const patienceMs = 6_000;
function beforeLeaving(work) {
    works.add(work);
    return () => void works.delete(work);
}
function leave(end) {
    if (works.size === 0)
        end();
    else
        void Promise.race([Promise.allSettled([...works].map((work) => work())), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(patienceMs)]).then(end);
}


/***/ }),

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'standing',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return check.waiver.expires === undefined ? 'standing' : 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
    if (status === 'standing')
        return `as before: ${outcomeWords[check.outcome]}`;
    return (status === 'warning' || status === 'info' || status === 'waived') && check.outcome !== 'fail'
        ? `${status}: ${outcomeWords[check.outcome]}`
        : status;
};
const outcomeWords = {
    pass: 'passed',
    fail: 'failed',
    error: 'not measured',
    inconclusive: 'inconclusive',
    'not-executed': 'not executed',
};
const countStatuses = (checks) => {
    const counts = {
        fail: 0,
        error: 0,
        inconclusive: 0,
        'not-executed': 0,
        warning: 0,
        info: 0,
        standing: 0,
        waived: 0,
        pass: 0,
    };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));
const waiverWords = ({ waiver }) => {
    if (waiver === undefined)
        return '';
    return waiver.expires === undefined
        ? waiver.reason
        : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
};


/***/ }),

/***/ 60815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ combineOutputs),
/* harmony export */   M: () => (/* binding */ commonFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_combine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27841);


function combineOutputs(published, folder, problems = []) {
    const [first] = published;
    if (first !== undefined && published.length === 1 && problems.length === 0)
        return { ...first.outputs };
    const verdicts = published.map(({ document }) => document.report.verdict);
    const verdict = (0,_verdict_combine_js__WEBPACK_IMPORTED_MODULE_1__/* .combinedVerdict */ .Fp)(problems.length > 0 ? [...verdicts, 'error'] : verdicts);
    const sum = (name) => String(published.reduce((total, { outputs }) => total + Number(outputs[name] ?? 0), 0));
    return {
        verdict,
        passed: String(verdict === 'pass'),
        summary: summaryOf(published, problems),
        'failed-checks': sum('failed-checks'),
        warnings: sum('warnings'),
        'report-path': published.length === 0 ? '' : folder,
        'report-json-path': published.length === 1 ? (first?.outputs['report-json-path'] ?? '') : '',
    };
}
function summaryOf(published, problems) {
    const [problem] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more: the log names them)` : '';
    if (published.length === 0)
        return problem === undefined ? 'Nothing was judged.' : `Nothing was judged: ${problem}${more}`;
    const open = published.filter(({ document }) => document.report.verdict !== 'pass');
    const runs = `${published.length} ${published.length === 1 ? 'run' : 'runs'}`;
    const judged = open.length === 0
        ? `${published.length === 1 ? 'The run' : `All ${runs}`} passed.`
        : `${open.length} of ${runs} did not pass: ${open.map(({ document }) => `"${document.title}" (${document.report.verdict})`).join(', ')}.`;
    return problem === undefined ? judged : `${judged} Not judged: ${problem}${more}`;
}
function commonFolder(folders) {
    const holds = (folder) => folders.every((each) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, each);
        return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    });
    let folder = folders[0] ?? '';
    while (!holds(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 57253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fl: () => (/* reexport */ codeMarkdown),
  ZD: () => (/* reexport */ escapeHtml),
  FV: () => (/* reexport */ escapeMarkdown),
  K: () => (/* reexport */ escapeWorkflowCommandData),
  JI: () => (/* reexport */ escapeWorkflowCommandProperty),
  X: () => (/* reexport */ escapeXml),
  R0: () => (/* reexport */ escapeXmlAttribute),
  jO: () => (/* reexport */ fencedMarkdown),
  h0: () => (/* reexport */ plain_line/* plainLine */.h),
  I3: () => (/* reexport */ sqlIdentifier),
  YG: () => (/* reexport */ sqlLiteral),
  eH: () => (/* reexport */ summaryMarkdown),
  RK: () => (/* reexport */ visible/* visible */.RK)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape/visible.js
var visible = __webpack_require__(84571);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/markup.js

const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const markupReference = (character) => references[character] ?? character;
const escapeHtml = (text) => (0,visible/* visible */.RK)(text, 'keep').replace(/[&<>"']/g, markupReference);
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escapeXml = (text) => text
    .replace(illegalInXml, '')
    .replace(/[&<>"']/g, markupReference)
    .replaceAll('\r', '&#13;');
const escapeXmlAttribute = (text) => escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

;// CONCATENATED MODULE: ./build/js/shared/report/escape/markdown.js


const wordJoiner = '\u2060';
const unlinked = (text) => text
    .replace(/[@#:](?=\S)/g, `$&${wordJoiner}`)
    .replace(/gh-(?=\d)/gi, `$&${wordJoiner}`)
    .replace(/www(?=\.)/gi, `$&${wordJoiner}`);
const punctuation = /[\\`*_[\]<>&|!~#@$]/g;
const escapeInline = (text) => unlinked(text)
    .replace(punctuation, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
const escapeMarkdown = (text, options = {}) => escapeInline((0,visible/* visibleLine */.P8)(text, options.maxLength));
const codeMarkdown = (text, options = {}) => {
    const shown = (0,visible/* visibleCode */.yy)(text, options.maxLength);
    if (shown === '')
        return '(empty)';
    if (shown.includes('|'))
        return `<code>${escapeInline(shown)}</code>`;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const fencedMarkdown = (text, language = 'text') => {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,visible/* visible */.RK)(text, 'keep').replace(/\n+$/, '')}\n${fence}`;
};
const summaryMarkdown = (text, options = {}) => unlinked((0,visible/* visibleLine */.P8)(text, options.maxLength)).replace(/[&<>"']/g, markupReference);

// EXTERNAL MODULE: ./build/js/shared/report/escape/plain-line.js
var plain_line = __webpack_require__(91712);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/sql.js
const refuse = (text, what) => {
    if (text.includes('\0'))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds the character NUL, which SQL text cannot carry: remove it.`);
    if (/\p{Surrogate}/u.test(text))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds half a surrogate pair, which UTF-8 cannot carry: remove it.`);
};
const sqlIdentifier = (name) => {
    refuse(name, 'The name');
    if (name === '')
        throw new RangeError('An SQL name is empty: give the column or table a name.');
    return `"${name.replaceAll('"', '""')}"`;
};
const sqlLiteral = (text) => {
    refuse(text, 'The text');
    return `'${text.replaceAll("'", "''")}'`;
};

;// CONCATENATED MODULE: ./build/js/shared/report/escape/workflow-command.js
const escapeWorkflowCommandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeWorkflowCommandProperty = (text) => escapeWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./build/js/shared/report/escape.js








/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84571);

const guardLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
const plainLine = (text, options = {}) => guardLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, options.maxLength));


/***/ }),

/***/ 84571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ cap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
const newline = /\r\n?|[\n\u2028\u2029]/g;
const notation = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
const visible = (text, lineEnds) => {
    const shown = text.replace(newline, lineEnds === 'keep' ? '\n' : lineEnds === 'space' ? ' ' : '\\n');
    return (lineEnds === 'keep' ? shown : shown.replaceAll('\t', lineEnds === 'space' ? ' ' : '\\t')).replace(unseen, notation);
};
const visibleLine = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'space').replace(/ +/g, ' ').trim()}${rest}`, maxLength);
};
const visibleCode = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'show')}${rest}`, maxLength);
};
const split = (text, maxLength) => text.length > 4 * maxLength ? { head: text.slice(0, 4 * maxLength), rest: '…' } : { head: text, rest: '' };
const cap = (text, maxLength) => {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text.slice(0, 2 * maxLength + 2));
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
};


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   YK: () => (/* binding */ formatObserved),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
const formatNumber = (value) => {
    if (!Number.isFinite(value))
        return String(value);
    const magnitude = Math.abs(value);
    if (Number.isInteger(value) && magnitude < 1e15)
        return group(String(value));
    if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15))
        return String(Number(value.toPrecision(4)));
    const [whole = '', fraction] = trimZeros(magnitude >= 1e6 ? value.toFixed(0) : String(Number(value.toPrecision(6)))).split('.');
    return fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
};
const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const trimZeros = (digits) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
const formatShare = (share) => {
    const percent = 100 * share;
    const rounded = Number(percent.toPrecision(3));
    if (rounded === 100 && share < 1)
        return '>99.9%';
    return `${formatNumber(rounded)}%`;
};
const formatObserved = (observed) => {
    if (observed === null)
        return 'not measured';
    if (typeof observed === 'number')
        return formatNumber(observed);
    const counts = `${formatNumber(observed.numerator)} of ${formatNumber(observed.denominator)}`;
    return observed.denominator === 0 ? counts : `${counts} (${formatShare(observed.numerator / observed.denominator)})`;
};
const formatMeasured = ({ observed, interval }) => {
    if (interval === undefined)
        return formatObserved(observed);
    const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
    return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};


/***/ }),

/***/ 32325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   d: () => (/* binding */ verdictSymbols)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

const besides = (report) => {
    if (report.reportOnly === true && !report.passed)
        return ' (report only: does not stop the pipeline)';
    return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
        ? ' (a warning: does not stop the pipeline)'
        : '';
};
const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' };
const headline = ({ report, checks }) => ({
    word: words[report.verdict],
    counts: `${countsInWords((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(checks))}${besides(report)}`,
});
const countsInWords = (counts) => {
    if (counts.total === 0)
        return 'no check was executed';
    const notMeasured = counts.error + counts['not-executed'];
    const deciding = [
        counts.fail > 0 ? 'failed' : '',
        notMeasured > 0 ? 'could not be measured' : '',
        counts.inconclusive > 0 ? plural(counts.inconclusive, 'is inconclusive', 'are inconclusive') : '',
    ];
    const numbers = [counts.fail, notMeasured, counts.inconclusive];
    const parts = deciding.flatMap((phrase, index) => (phrase === '' ? [] : [{ phrase, count: numbers[index] ?? 0 }]));
    const of = `of ${plural(counts.total, '1 check', `${counts.total} checks`)}`;
    const first = parts[0];
    const main = first === undefined
        ? `${counts.pass} ${of} passed`
        : [
            `${first.count} ${of} ${first.phrase}`,
            ...parts.slice(1).map(({ phrase, count }) => `${count} ${phrase}`),
        ].join(', ');
    const beside = [
        counts.warning > 0 ? plural(counts.warning, '1 warning', `${counts.warning} warnings`) : '',
        counts.info > 0 ? `${counts.info} for information` : '',
        counts.standing > 0 ? `${counts.standing} as before` : '',
        counts.waived > 0 ? `${counts.waived} waived` : '',
    ].filter((part) => part !== '');
    return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};
const plural = (count, one, many) => (count === 1 ? one : many);
const verdictSymbols = {
    pass: '✅ Passed',
    fail: '❌ Failed',
    inconclusive: '❔ Inconclusive',
    error: '⛔ Not measured',
};


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



const longest = 2000;
const withHtml = {
    strong: (inner) => `<strong>${inner}</strong>`,
    code: report_escape/* codeMarkdown */.fl,
    stacked: (parts) => parts.join('<br>'),
    folded: (title, body) => `<details>\n<summary>${(0,report_escape/* summaryMarkdown */.eH)(title, { maxLength: 200 })}</summary>\n\n${body}\n\n</details>`,
};
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

/***/ 52016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ redactValue),
/* harmony export */   Hu: () => (/* binding */ secretKeeper)
/* harmony export */ });
/* unused harmony exports partsOfSecret, redactor */
const shortest = 4;
function partsOfSecret(secret) {
    const parts = [secret, secret.trim(), ...secret.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim())];
    return [...new Set(parts)].filter((part) => part.length >= shortest);
}
const formsOf = (part) => [
    ...new Set([part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))]),
];
function redactor(parts) {
    const forms = [...new Set(parts.flatMap(formsOf))];
    return (text) => {
        const found = forms.flatMap((form) => placesOf(form, text)).sort(([a], [b]) => a - b);
        let result = '';
        let done = 0;
        for (const [from, to] of found) {
            if (from >= done)
                result += `${text.slice(done, from)}***`;
            done = Math.max(done, to);
        }
        return result + text.slice(done);
    };
}
function placesOf(form, text) {
    const places = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        places.push([at, at + form.length]);
    return places;
}
const ours = new Set([
    'kind',
    'weight',
    'align',
    'verdict',
    'outcome',
    'severity',
    'cause',
    'onInconclusive',
    'sha256',
]);
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactValue(each, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ours.has(key) ? each : redactValue(each, redact)]));
}
function secretKeeper() {
    const parts = new Set();
    let redact = redactor([]);
    return {
        add: (secret) => {
            const added = partsOfSecret(secret);
            for (const part of added)
                parts.add(part);
            redact = redactor([...parts]);
            return added;
        },
        redacted: (text) => redact(text),
    };
}


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






const textLimit = 8000;
const partLimit = 2000;
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
        case 'standing':
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
    if (status === 'standing')
        return `as before: ${reason}`;
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
const part = (foreign, length = partLimit) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cap */ .Np)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(foreign, 'keep'), length);
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
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96478);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32325);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64719);






const smallestLimit = 1000;
const renderMarkdown = (document, { limitBytes, html }) => {
    if (!(limitBytes >= smallestLimit))
        throw new RangeError(`limitBytes is ${limitBytes}: a Markdown report needs at least ${smallestLimit} bytes.`);
    const flavour = html === 'stripped' ? _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutHtml */ .Q4 : _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .withHtml */ .A$;
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
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
        passed.length === 0
            ? ''
            : flavour.folded(`Passed: ${passed.length} of ${document.checks.length} checks`, passedTable(passed, flavour)),
        ...document.presentation.sections
            .filter(({ weight }) => weight === 'details')
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
        reproduce(document),
        provenance(document, flavour),
    ]);
};
const withoutDetails = (document, flavour) => join([
    ...opening(document, flavour),
    notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
    ...document.presentation.sections
        .filter(({ weight }) => weight === 'main')
        .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
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
const countsOnly = (document, style, flavour) => {
    const counts = (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(document.checks);
    const rows = _check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatuses */ .jv.filter((status) => counts[status] > 0).map((status) => [status, String(counts[status])]);
    return join([
        verdictLine(document, 40),
        style === 'with words' ? (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(document.presentation.summary, flavour) : '',
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: 'Checks' }, { title: 'Number', align: 'right' }], rows),
        shortened('All but counts is left out'),
        style === 'with words' ? reproduce(document) : '',
    ]);
};
const opening = (document, flavour) => {
    const { presentation, report } = document;
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceSection */ .N)(report);
    return [
        verdictLine(document, 120),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(presentation.summary, flavour),
        difference === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(difference, flavour),
        listed(report.notices, (notice) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(notice, { maxLength: 500 })}`, '>', '\n>\n'),
        presentation.whatToDo.length === 0
            ? ''
            : `### What to do\n\n${listed(presentation.whatToDo, (item, index) => `${index + 1}. ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(item, flavour, 1000)}`, '-', '\n')}`,
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
    const { word, counts } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(document);
    return `## ${symbols[word]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(document.title, { maxLength: titleLength })}\n\n**${counts}**`;
};
const notPassedTable = (checks, most, flavour) => {
    const shown = checks.filter((check) => check.outcome !== 'pass').slice(0, most);
    if (shown.length === 0)
        return '';
    return `### Checks that did not pass\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: '' }, { title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }, { title: 'Why, and what to do' }], shown.map((check) => [
        `**${(0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(check)}**`,
        flavour.code(check.id, { maxLength: 200 }),
        (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMeasured */ .U6)(check),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
        flavour.stacked([
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.reason, { maxLength: 1000 }),
            check.location === undefined
                ? ''
                : flavour.code(`${check.location.file}:${check.location.line}`, { maxLength: 300 }),
            check.waiver === undefined
                ? ''
                : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverWords */ .O3)(check), {
                    maxLength: 500,
                }),
        ].filter((part) => part !== '')),
    ]))}`;
};
const passedTable = (passed, flavour) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }], passed.map((check) => [
    flavour.code(check.id, { maxLength: 200 }),
    (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMeasured */ .U6)(check),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
]));
const shortened = (what) => `_${what} to fit the size limit; report.html and report.json hold everything._`;
const reproduce = ({ report }) => `### Reproduce\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedMarkdown */ .jO)(report.reproduce, 'sh')}`;
const provenance = ({ report }, flavour) => flavour.folded('What was judged, by what', [
    ...report.subjects.map(({ role, name, sha256 }) => `- subject ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(role)} ${flavour.code(name)} ${flavour.code(`sha256:${sha256}`)}`),
    ...report.inputs.map(({ name, path, sha256 }) => `- input ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)} ${flavour.code(path)}${sha256 === undefined ? '' : ` ${flavour.code(`sha256:${sha256}`)}`}`),
    ...(report.policy === undefined
        ? []
        : [`- policy ${flavour.code(report.policy.source)} ${flavour.code(`sha256:${report.policy.sha256}`)}`]),
    ...(report.engine === undefined
        ? []
        : [`- engine ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${report.engine.name} ${report.engine.version}`)}`]),
    `- seed ${report.seed}`,
    `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${report.tool.name} ${report.tool.version}`)}`,
].join('\n'));
const join = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearReports: () => (/* binding */ clearReports),
/* harmony export */   replaceFile: () => (/* binding */ replaceFile),
/* harmony export */   reportFiles: () => (/* binding */ reportFiles),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1319);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42079);





const reportFiles = {
    json: 'report.json',
    md: 'report.md',
    html: 'report.html',
    junit: 'junit.xml',
    sarif: 'report.sarif',
};
const defaultLimitBytes = 1_000_000;
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
const clearReports = async (folder, workspace) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    await refuseLinkOut(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
    for (const name of [...Object.values(reportFiles), _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signatureFile */ .dT])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
    return dir;
};
const render = async (format, document, limitBytes) => {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832))).renderJson(document.report);
        case 'md':
            return (await __webpack_require__.e(/* import() */ 6123).then(__webpack_require__.bind(__webpack_require__, 86123))).renderMarkdown(document, { limitBytes });
        case 'html':
            return (await __webpack_require__.e(/* import() */ 1815).then(__webpack_require__.bind(__webpack_require__, 71815))).renderHtml(document);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2252).then(__webpack_require__.bind(__webpack_require__, 32252))).renderJunit(document);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 24621))).renderSarif(document);
    }
};
const replaceFile = async (path, text) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
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

/***/ 58906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   g_: () => (/* binding */ upperSnakeName)
/* harmony export */ });
/* unused harmony export snakeName */
function canonicalName(name) {
    const words = /[a-z]/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, '$1-$2') : name;
    return words.replaceAll('_', '-').toLowerCase();
}
const snakeName = (name) => name.replaceAll('-', '_');
const upperSnakeName = (name) => snakeName(name).toUpperCase();


/***/ }),

/***/ 24482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ endAtSignals),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(579);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83903);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65085);
/* harmony import */ var _leaving_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91362);
/* harmony import */ var _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98674);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44878);








async function runStep(step, host) {
    const exitCode = await judged(step, host).catch((error) => failed(error, host));
    try {
        await host.finish(exitCode);
    }
    catch (error) {
        host.warn(`The verdict stands, but not all of it could be reported: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    return exitCode;
}
async function judged({ command, runs, given, problems = [] }, host) {
    const face = (0,_gates_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gateNamed */ .H)(command);
    if (!face) {
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(3531), __webpack_require__.e(470), __webpack_require__.e(1098), __webpack_require__.e(6570)]).then(__webpack_require__.bind(__webpack_require__, 6570))).run(runs, given, host);
    }
    const [{ settle }, { runGate }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(470), __webpack_require__.e(9640)]).then(__webpack_require__.bind(__webpack_require__, 94395)), Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1098), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 71098))]);
    const settled = await settle(face, given, host).catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN([...problems, ...error.problems]) : error;
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
    return (await runGate(await face.load(), settled, host)).exitCode;
}
async function failed(error, host) {
    (0,_engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAllScratch */ .IG)();
    const refuse = async (problems) => {
        if (host)
            await host.refuse(problems);
        else
            for (const problem of problems)
                process.stderr.write(`error: ${problem}\n`);
    };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN) {
        await refuse(error.problems);
        return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.settings;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp) {
        await refuse([error.message]);
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp ? _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.outside : _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.evidence;
    }
    await refuse([`this is a bug in mlops-gates, not in your data.${bugFile(error)}`]);
    return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.bug;
}
function bugFile(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.cwd(), 'mlops-gates-bug.txt');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `mlops-gates ${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`);
        return ` It was written to ${file}: please report it.`;
    }
    catch {
        process.stderr.write(`${text}\n`);
        return '';
    }
}
function endAtSignals() {
    process.once('uncaughtException', (error) => {
        void failed(error, undefined).finally(() => process.exit(_verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.bug));
    });
    for (const [signal, code] of [
        ['SIGINT', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.sigint],
        ['SIGTERM', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.sigterm],
    ])
        process.once(signal, () => {
            (0,_engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAllScratch */ .IG)();
            (0,_leaving_js__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(() => process.exit(code));
        });
}


/***/ }),

/***/ 27841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ combinedVerdict),
/* harmony export */   Fw: () => (/* binding */ onInconclusiveOf),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
const onInconclusiveOf = (checks, setting) => checks.some((check) => check.waiver === undefined &&
    check.severity === 'error' &&
    check.outcome === 'inconclusive' &&
    check.burden === 'prove-safety')
    ? 'fail'
    : setting;
const worstFirst = ['fail', 'error', 'inconclusive', 'pass'];
const combinedVerdict = (verdicts) => worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'error';
const measured = (outcome) => (outcome === 'not-executed' ? 'error' : outcome);
function combine(checks) {
    const open = checks.filter((check) => check.waiver === undefined);
    const deciding = open.filter((check) => check.severity === 'error');
    const waived = checks.some((check) => check.waiver !== undefined && check.severity === 'error');
    const outcomes = new Set(deciding.map((check) => measured(check.outcome)));
    const waivedOnly = deciding.length === 0 && waived;
    const verdict = waivedOnly ? 'pass' : (worstFirst.find((outcome) => outcomes.has(outcome)) ?? 'error');
    const notPassed = (severity) => open.filter((check) => check.severity === severity && check.outcome !== 'pass').length;
    return {
        verdict,
        passed: verdict === 'pass',
        failedChecks: notPassed('error'),
        warnings: notPassed('warning'),
        waivedOnly,
        ...(verdict === 'error'
            ? { cause: deciding.some((check) => check.cause === 'outside') ? 'outside' : 'evidence' }
            : {}),
    };
}


/***/ }),

/***/ 98674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ZJ: () => (/* binding */ inTotoResult),
/* harmony export */   b6: () => (/* binding */ checkRunConclusion),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ve: () => (/* binding */ combinedExitCode)
/* harmony export */ });
const exitCodes = {
    pass: 0,
    fail: 1,
    settings: 2,
    evidence: 3,
    outside: 4,
    inconclusive: 5,
    bug: 70,
    sigint: 130,
    sigterm: 143,
};
function exitCode(combined, strictness) {
    if (strictness.reportOnly)
        return exitCodes.pass;
    switch (combined.verdict) {
        case 'pass':
            return exitCodes.pass;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive':
            return strictness.onInconclusive === 'warn' ? exitCodes.pass : exitCodes.inconclusive;
        case 'error':
            return combined.cause === 'outside' ? exitCodes.outside : exitCodes.evidence;
    }
}
function combinedExitCode(codes) {
    const order = [70, 130, 143, 2, 1, 4, 3, 5];
    return order.find((code) => codes.includes(code)) ?? 0;
}
function checkRunConclusion(combined, strictness) {
    if (strictness.reportOnly && combined.verdict !== 'pass')
        return 'neutral';
    if (combined.verdict === 'pass')
        return 'success';
    return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'neutral' : 'failure';
}
function inTotoResult(judged, strictness) {
    if (judged.verdict === 'pass')
        return judged.waived ? 'WARNED' : 'PASSED';
    return judged.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'WARNED' : 'FAILED';
}


/***/ }),

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 52191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
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
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
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

const maximumDepth = 100;
const maximumFaults = 20;
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
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

const maximumAliasedValues = 100_000;
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


function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
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
