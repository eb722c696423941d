export const id = 4264;
export const ids = [4264,3261,3802];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 10357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/history/read-history.js
var read_history = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/js/shared/open-store.js
var open_store = __webpack_require__(60148);
// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy_policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policies.js + 1 modules
var read_policies = __webpack_require__(18822);
// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/store/locator.js
var locator = __webpack_require__(74818);
// EXTERNAL MODULE: ./build/js/shared/store/read.js
var store_read = __webpack_require__(25482);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
// EXTERNAL MODULE: ./build/js/shared/report/chart-theme.js
var chart_theme = __webpack_require__(24477);
;// CONCATENATED MODULE: ./build/js/shared/commands/history/chart.js

const mostBars = 60;
const fewBars = 24;
const mostPoints = 200;
const mostCharts = 6;
const verdictColors = {
    pass: chart_theme/* chartColors */.b4.pass,
    fail: chart_theme/* chartColors */.b4.fail,
    inconclusive: '#e69f00',
    error: chart_theme/* chartColors */.b4.undecided,
};
const verdicts = ['pass', 'fail', 'inconclusive', 'error'];
function verdictChart({ title, records }) {
    const bins = binsOf(records, mostBars);
    const size = bins[0]?.length ?? 1;
    const values = bins.flatMap((bin, i) => verdicts.flatMap((verdict) => {
        const runs = bin.filter((record) => record.verdict === verdict).length;
        return runs === 0 ? [] : [{ bin: i * size + 1, verdict, runs, order: verdicts.indexOf(verdict) }];
    }));
    const counts = verdicts
        .map((verdict) => [verdict, records.filter((record) => record.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${verdict} ${count}`)
        .join(', ');
    return {
        kind: 'chart',
        title: `Verdicts of ${title}`,
        alt: `Verdicts of the last ${records.length} runs of ${title}, the oldest left: ${counts}.`,
        spec: {
            width: bins.length < fewBars ? { step: 26 } : 640,
            height: size === 1 ? 40 : 120,
            data: { values },
            mark: { type: 'bar', stroke: null },
            encoding: {
                x: {
                    field: 'bin',
                    type: 'ordinal',
                    title: size === 1 ? 'run, the oldest first' : `run, the oldest first; ${size} runs a bar`,
                    axis: { labelAngle: 0, labelOverlap: 'greedy', ticks: false },
                },
                y: {
                    field: 'runs',
                    type: 'quantitative',
                    title: size === 1 ? null : 'runs',
                    axis: size === 1 ? null : { tickMinStep: 1 },
                },
                color: {
                    field: 'verdict',
                    type: 'nominal',
                    title: null,
                    sort: verdicts,
                    scale: { domain: verdicts, range: verdicts.map((verdict) => verdictColors[verdict]) },
                    legend: { orient: 'top' },
                },
                order: { field: 'order' },
            },
        },
    };
}
function numberCharts({ records }) {
    return telling(records).map(({ id, points }) => {
        const shown = thinned(points);
        const values = points.map(({ value }) => value);
        return {
            kind: 'chart',
            title: id,
            alt: `${id}: observed in ${points.length} runs, from ${Math.min(...values)} to ${Math.max(...values)}, last ${values.at(-1)}; it did not pass in ${points.filter(({ passed }) => !passed).length}.`,
            spec: {
                width: 640,
                height: 110,
                data: {
                    values: shown.map(({ at, value, passed }) => ({ at, value, outcome: passed ? 'passed' : 'did not pass' })),
                },
                layer: [
                    {
                        mark: { type: 'line', opacity: 0.5, strokeWidth: 1, color: chart_theme/* chartColors */.b4.baseline },
                        encoding: encoding(false),
                    },
                    { mark: { type: 'point', filled: true, size: shown.length > 60 ? 14 : 36 }, encoding: encoding(true) },
                ],
            },
        };
    });
}
const encoding = (colored) => ({
    x: {
        field: 'at',
        type: 'quantitative',
        title: 'run, the oldest first',
        scale: { nice: false, zero: false },
        axis: { tickMinStep: 1, grid: false },
    },
    y: { field: 'value', type: 'quantitative', title: 'observed', scale: { zero: false } },
    ...(colored
        ? {
            color: {
                field: 'outcome',
                type: 'nominal',
                title: null,
                scale: { domain: ['passed', 'did not pass'], range: [chart_theme/* chartColors */.b4.pass, chart_theme/* chartColors */.b4.fail] },
                legend: { orient: 'top' },
            },
        }
        : {}),
});
function telling(records) {
    const lines = new Map();
    records.forEach((record, i) => {
        for (const { id, observed, outcome } of record.checks) {
            if (observed === null)
                continue;
            const points = lines.get(id) ?? [];
            points.push({ at: i + 1, value: observed, passed: outcome === 'pass' });
            lines.set(id, points);
        }
    });
    return [...lines]
        .map(([id, points]) => ({
        id,
        points,
        bad: points.filter(({ passed }) => !passed).length,
        different: new Set(points.map(({ value }) => value)).size,
    }))
        .filter(({ bad, different }) => bad > 0 || different > 1)
        .sort((a, b) => b.bad - a.bad || b.different - a.different || (a.id < b.id ? -1 : 1))
        .slice(0, mostCharts);
}
function thinned(points) {
    if (points.length <= mostPoints)
        return points;
    return binsOf(points, mostPoints / 2).flatMap((bin) => {
        const low = bin.reduce((a, b) => (b.value < a.value ? b : a));
        const high = bin.reduce((a, b) => (b.value > a.value ? b : a));
        return low === high ? [low] : low.at < high.at ? [low, high] : [high, low];
    });
}
function binsOf(items, most) {
    const size = Math.max(1, Math.ceil(items.length / most));
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
const mostInOverview = 20;
function overviewChart(runs) {
    const charts = runs.slice(0, mostInOverview).map(verdictChart);
    return {
        kind: 'chart',
        title: 'Verdicts of the recorded runs',
        alt: charts.map(({ alt }) => alt).join(' '),
        spec: { vconcat: charts.map(({ title, spec }) => ({ title, ...spec })) },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/history/group-runs.js
const titleOf = ({ name, gate }) => name ?? gate;
function groupRuns(records) {
    const groups = new Map();
    for (const record of records) {
        const key = JSON.stringify([titleOf(record), record.gate]);
        const group = groups.get(key);
        if (group)
            group.push(record);
        else
            groups.set(key, [record]);
    }
    return [...groups.values()]
        .map((group) => [...group].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)))
        .map((group) => {
        const [first] = group;
        return { title: titleOf(first), gate: first.gate, records: group };
    })
        .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.gate < b.gate ? -1 : 1));
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/commands/history/number-of-open.js
const mostNamed = 2;
function numberOfOpen({ checks }) {
    const open = checks.filter(({ outcome, severity, waived }) => outcome !== 'pass' && severity === 'error' && !waived);
    if (open.length === 0)
        return '0';
    const named = open.slice(0, mostNamed).map(({ id }) => id);
    return `${open.length}: ${named.join(', ')}${open.length > mostNamed ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./build/js/shared/commands/history/present.js



function present(run, most) {
    const { title, gate, records } = run;
    const shown = records.slice(-most).reverse();
    const left = records.length - shown.length;
    return [
        {
            title: `${title} (${gate}): ${(0,format_value/* formatNumber */.ZV)(records.length)} ${records.length === 1 ? 'run' : 'runs'}`,
            weight: 'main',
            blocks: [
                verdictChart(run),
                ...numberCharts(run),
                {
                    kind: 'table',
                    columns: [
                        { title: 'Started (UTC)' },
                        { title: 'Verdict' },
                        { title: 'Checks that did not pass' },
                        { title: 'Commit' },
                        { title: '' },
                    ],
                    rows: shown.map((record) => [
                        record.time.slice(0, 16).replace('T', ' '),
                        record.verdict,
                        numberOfOpen(record),
                        record.commit?.slice(0, 12) ?? '',
                        [record.change ? 'change' : '', record.reportOnly ? 'report only' : '']
                            .filter((word) => word !== '')
                            .join(', '),
                    ]),
                },
                ...(left > 0 ? [{ kind: 'paragraph', text: `And ${(0,format_value/* formatNumber */.ZV)(left)} earlier runs.` }] : []),
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/js/shared/commands/history/settings.js
var history_settings = __webpack_require__(23261);
;// CONCATENATED MODULE: ./build/js/shared/commands/history/index.js


















const mostOnTerminal = 15;
const mostOnPage = 50;
async function history_history(given, host, print, json) {
    const { settings, problems } = (0,parse/* parseSettings */.P)(history_settings.settings, given);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems.map(({ message }) => message));
    const folder = (0,external_node_path_.resolve)(host.workspace, settings['report-dir'] ?? (0,external_node_path_.join)('mlops-gates-report', 'history'));
    const places = settings.history === undefined ? await placesOfPolicy(settings.policy, host) : [settings.history];
    const records = [];
    for (const place of places)
        records.push(...(await readRecords(place, host)));
    const runs = chosen(groupRuns((0,redact/* redactValue */.FI)(records, host.redacted)), settings.run ?? []);
    if (runs.length === 0)
        throw new errors/* EvidenceError */.oe(`No run is recorded in ${places.join(', ')} yet: let one run first.`);
    if (json)
        print(`${JSON.stringify(runs.flatMap((run) => run.records))}\n`);
    const files = await write(runs, folder);
    if (json)
        return faces/* exitCodes */.hS.pass;
    const { renderTerminalSections } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9346), __webpack_require__.e(2325)]).then(__webpack_require__.bind(__webpack_require__, 19346));
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const width = process.stdout.columns || 100;
    print(renderTerminalSections([
        ...runs.flatMap((run) => present(run, mostOnTerminal)),
        {
            title: 'Files',
            weight: 'main',
            blocks: files.map((file) => ({
                kind: 'paragraph',
                text: (0,find_files/* inside */.nx)(file, host.workspace) ? (0,external_node_path_.relative)(host.workspace, file) : file,
            })),
        },
    ], { color, width }));
    return faces/* exitCodes */.hS.pass;
}
async function readRecords(place, host) {
    const found = await (0,store_read/* readFirst */.v)([(0,locator/* parseWritable */.AJ)(place, 'history')], (0,open_store/* storeSite */.p)(host, undefined));
    if (found.kind === 'absent')
        throw new errors/* EvidenceError */.oe(`There is no history (${found.why}): let a run with "history" write it first.`);
    const read = (0,read_history/* readHistory */.Lu)(found.bytes.toString('utf8'));
    for (const warning of (0,read_history/* warningsOf */.nZ)(read, place))
        host.warn(warning);
    return (0,read_history/* recordsOf */.M$)(read);
}
async function placesOfPolicy(policy = policy_policy/* policyFile */.X, host) {
    const policies = await (0,read_policies/* readPolicies */.h9)(policy, undefined, host).catch((error) => {
        if (error instanceof errors/* SettingsError */.GN)
            throw new errors/* SettingsError */.GN([
                ...error.problems,
                'Or name the history: mlops-gates history --history <where it lies>.',
            ]);
        throw error;
    });
    const places = (0,read_policies/* runsOf */.ky)(policies).flatMap(({ settings }) => typeof settings.history === 'string' ? [settings.history] : []);
    if (places.length === 0)
        throw new errors/* SettingsError */.GN([`No run of ${policy} has the setting "history": set it, or name one with --history.`]);
    return [...new Set(places)];
}
function chosen(runs, names) {
    const known = runs.map(({ title }) => title);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new errors/* SettingsError */.GN(unknown.map((name) => {
            const hint = (0,did_you_mean.didYouMean)(name, known);
            return `No run "${name}" is recorded${hint ? `; did you mean "${hint}"?` : `: there are ${known.slice(0, 20).join(', ')}.`}`;
        }));
    return names.length === 0 ? runs : runs.filter(({ title }) => names.includes(title));
}
async function write(runs, folder) {
    const { renderPage, renderSvgFile } = await __webpack_require__.e(/* import() */ 5729).then(__webpack_require__.bind(__webpack_require__, 45729));
    const { replaceFile } = await __webpack_require__.e(/* import() */ 7996).then(__webpack_require__.bind(__webpack_require__, 37996));
    const count = runs.reduce((sum, { records }) => sum + records.length, 0);
    const page = await renderPage('History of the gates', `${count} recorded ${count === 1 ? 'run' : 'runs'}.`, runs.flatMap((run) => present(run, mostOnPage)));
    const files = [(0,external_node_path_.join)(folder, 'history.html'), (0,external_node_path_.join)(folder, 'history.svg')];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await replaceFile(files[0], page);
        await replaceFile(files[1], await renderSvgFile(overviewChart(runs)));
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        throw new errors/* SettingsError */.GN([`The pages cannot be written (${code}): choose another "report-dir".`]);
    }
    return files;
}


/***/ }),

/***/ 23261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_between_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55629);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42079);


const { history } = _settings_between_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .betweenRunsSettings */ .G;
const { policy, 'report-dir': reportDir } = _settings_common_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSettings */ .JC;
const settings = {
    history: {
        type: history.type,
        description: 'The history: a path, `branch:<branch>:<path>` or `s3://<bucket>/<key>`. Where it is not set: what the runs of the policy name.',
    },
    run: {
        type: 'list',
        description: 'Runs to show, by name (or by gate, where a run has no name). Default: all of them.',
    },
    policy: { type: policy.type, description: 'Policy file whose runs name the history. Default: `mlops-gates.yml`.' },
    'report-dir': {
        type: reportDir.type,
        description: 'Folder that `history.html` and `history.svg` are written to. Default: `mlops-gates-report/history`.',
    },
};


/***/ }),

/***/ 94460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nameInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);



function nameInWorkspace(path, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if ((0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(absolute, workspace))
        return absolute;
    const top = ancestors(absolute).find((folder) => realOf(folder) === workspace);
    return top === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, absolute));
}
const ancestors = (path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return folder === path ? [] : [...ancestors(folder), folder];
};
function realOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80400);

function readHistory(text) {
    const damaged = [];
    const foreign = [];
    const lines = [];
    text.split(/\r?\n/).forEach((line, i) => {
        if (line.trim() === '')
            return;
        const value = parsed(line);
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isHistoryRecord */ ._1)(value) ? value : undefined;
        if (record === undefined)
            (isOfAnotherVersion(value) ? foreign : damaged).push(i + 1);
        lines.push({ text: line, record });
    });
    return { lines, damaged, foreign };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
const isOfAnotherVersion = (value) => typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    typeof value.schemaVersion === 'number' &&
    value.schemaVersion !== _record_js__WEBPACK_IMPORTED_MODULE_0__/* .historySchemaVersion */ .wD;
const recordsOf = ({ lines }) => lines.flatMap(({ record }) => (record === undefined ? [] : [record]));
const warningsOf = ({ damaged, foreign }, name) => [
    ...(damaged.length === 0
        ? []
        : [
            `${linesOf(damaged)} of ${name} cannot be read and ${isOrAre(damaged)} left out: take ${itOrThem(damaged)} out of the file.`,
        ]),
    ...(foreign.length === 0
        ? []
        : [
            `${linesOf(foreign)} of ${name} ${foreign.length === 1 ? 'was' : 'were'} written by another version of mlops-gates and ${isOrAre(foreign)} left out: use one version, or a history of its own for each.`,
        ]),
];
const mostNamed = 5;
const linesOf = (numbers) => numbers.length === 1
    ? `Line ${numbers[0]}`
    : `Lines ${numbers.slice(0, mostNamed).join(', ')}${numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : ''}`;
const isOrAre = (numbers) => (numbers.length === 1 ? 'is' : 'are');
const itOrThem = (numbers) => (numbers.length === 1 ? 'it' : 'them');


/***/ }),

/***/ 80400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _1: () => (/* binding */ isHistoryRecord),
/* harmony export */   wD: () => (/* binding */ historySchemaVersion)
/* harmony export */ });
/* unused harmony export historySchema */
const historySchemaVersion = 1;
const closed = (required, properties) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
});
const text = { type: 'string' };
const historySchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlops-gates history, one line',
    description: 'What one run of one gate came to. A history holds one such line a run, the oldest first.',
    ...closed(['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'], {
        schemaVersion: { const: historySchemaVersion },
        time: { type: 'string', pattern: timePattern, description: 'ISO 8601, UTC: when the run started.' },
        gate: { type: 'string', pattern: gatePattern },
        name: { type: 'string', description: "The run's name in the policy." },
        verdict: { enum: verdicts },
        reportOnly: { type: 'boolean', description: 'True: the exit code did not follow the verdict.' },
        change: { type: 'boolean', description: 'Whether a change was judged, or a branch as it is.' },
        commit: { type: 'string', pattern: commitPattern, description: 'Of the checkout.' },
        subjects: {
            type: 'array',
            items: closed(['role', 'name', 'sha256'], {
                role: text,
                name: text,
                sha256: { type: 'string', pattern: sha256Pattern },
            }),
        },
        checks: {
            type: 'array',
            items: closed(['id', 'outcome', 'severity', 'observed'], {
                id: { type: 'string', minLength: 1 },
                outcome: { enum: outcomes },
                severity: { enum: severities },
                observed: { type: ['number', 'null'], description: 'A rate as a share; null where nothing was measured.' },
                waived: { const: true },
            }),
        },
    }),
});
const timePattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';
const gatePattern = '^[a-z][a-z0-9-]*$';
const commitPattern = '^([0-9a-f]{40}|[0-9a-f]{64})$';
const sha256Pattern = '^[0-9a-f]{64}$';
const verdicts = ['pass', 'fail', 'inconclusive', 'error'];
const outcomes = ['pass', 'fail', 'inconclusive', 'error', 'not-executed'];
const severities = ['error', 'warning', 'info'];
function isHistoryRecord(value) {
    return (hasOnly(value, ['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'], ['name', 'commit']) &&
        value.schemaVersion === historySchemaVersion &&
        matches(value.time, timePattern) &&
        matches(value.gate, gatePattern) &&
        (value.name === undefined || typeof value.name === 'string') &&
        oneOf(value.verdict, verdicts) &&
        typeof value.reportOnly === 'boolean' &&
        typeof value.change === 'boolean' &&
        (value.commit === undefined || matches(value.commit, commitPattern)) &&
        Array.isArray(value.subjects) &&
        value.subjects.every(isSubject) &&
        Array.isArray(value.checks) &&
        value.checks.every(isRecordedCheck));
}
const isSubject = (value) => hasOnly(value, ['role', 'name', 'sha256'], []) &&
    typeof value.role === 'string' &&
    typeof value.name === 'string' &&
    matches(value.sha256, sha256Pattern);
const isRecordedCheck = (value) => hasOnly(value, ['id', 'outcome', 'severity', 'observed'], ['waived']) &&
    typeof value.id === 'string' &&
    value.id !== '' &&
    oneOf(value.outcome, outcomes) &&
    oneOf(value.severity, severities) &&
    (value.observed === null || typeof value.observed === 'number') &&
    (value.waived === undefined || value.waived === true);
function hasOnly(value, required, optional) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const keys = Object.keys(value);
    return (required.every((key) => keys.includes(key)) && keys.every((key) => required.includes(key) || optional.includes(key)));
}
const matches = (value, pattern) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);
const oneOf = (value, allowed) => typeof value === 'string' && allowed.includes(value);


/***/ }),

/***/ 92536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84062);




const largest = 16 * 2 ** 20;
async function readBlob(at, path, name) {
    if (/[\n\r\0]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`The path "${path}" holds a line end: rename the file.`]);
    const { exit, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['cat-file', '--batch', '--follow-symlinks'], `${at.commit}:${path}\n`);
    const end = stdout.indexOf(0x0a);
    const head = stdout.subarray(0, Math.max(0, end)).toString();
    const blob = /^[0-9a-f]{40,64} blob (\d+)$/.exec(head);
    if (exit === 0 && blob) {
        const size = Number(blob[1]);
        if (size > largest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`"${path}" of ${name} has ${size} bytes: is it the right file?`]);
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        if (bytes.length === size)
            return { kind: 'file', bytes: asStored(bytes, path, name) };
    }
    if (exit === 0 && /^notdir /.test(head))
        return { kind: 'absent' };
    if (exit === 0 && / missing$/.test(head))
        return notInTree(at, path, name);
    throw unreadable(path, name, head || stderr);
}
const unreadable = (path, name, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
    `"${path}" of ${name} cannot be read from git (${why.slice(0, 200)}): it must be a file in the repository's tree.`,
]);
async function notInTree({ folder, commit }, path, name) {
    const steps = path.split('/');
    const ways = steps.map((_, i) => steps.slice(0, i + 1).join('/'));
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        ...ways,
    ]);
    if (exit !== 0)
        throw unreadable(path, name, 'objects are missing from the clone');
    for (const entry of stdout.toString().split('\0')) {
        const [, type, id, way] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (type === 'commit' && id !== undefined && way !== undefined)
            return readSubmodule({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, way), commit: id }, path.slice(way.length + 1), path, name);
        if (way === path)
            throw unreadable(path, name, 'its object is missing from the clone');
    }
    return { kind: 'absent' };
}
async function readSubmodule(at, rest, path, name) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, '.git'))
        ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['rev-parse', '--verify', '--quiet', `${at.commit}^{commit}`])
        : undefined;
    if (rest === '' || there?.exit !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            `"${path}" lies in a submodule, of which ${name} pins the commit ${at.commit.slice(0, 12)}, which this checkout does not have: check out with "submodules: true" and "fetch-depth: 0".`,
        ]);
    return readBlob(at, rest, name);
}
function asStored(bytes, path, name) {
    if (!/^(version https:\/\/git-lfs|\0GITCRYPT\0)/.test(bytes.subarray(0, 40).toString('latin1')))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
        `"${path}" of ${name} is stored by git in another form than it is checked out (LFS, encryption): exempt what decides from that filter in .gitattributes.`,
    ]);
}


/***/ }),

/***/ 41678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84062);


async function commitOf(folder, ref) {
    if (ref.startsWith('refs/')) {
        const { exit } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['show-ref', '--verify', '--quiet', '--', ref]);
        if (exit !== 0)
            return undefined;
    }
    else if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) {
        const named = await refsNamed(folder, ref);
        if (named.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
                `"${ref}" is the name of several git refs (${named.join(', ')}): write the one that is meant in full.`,
            ]);
    }
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    return exit === 0 ? stdout.toString().trim() : undefined;
}
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
async function refsNamed(folder, ref) {
    const names = places.map((place) => `${place}${ref}`);
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['for-each-ref', '--format=%(refname)', '--', ...names]);
    const found = new Set(stdout.toString().split('\n'));
    return names.filter((name) => found.has(name));
}


/***/ }),

/***/ 84062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function git(folder, args, input, env = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = [];
    try {
        const { exitCode, stderr } = await getExecOutput('git', [...fixed.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: folder,
            env: { ...environment(), ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
            ignoreReturnCode: true,
            silent: true,
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
            listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
        });
        return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`git could not be run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): install git where the gate runs.`);
    }
}
const fixed = [
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
];
const misleading = /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NAMESPACE|CEILING_DIRECTORIES|ATTR_SOURCE|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
const environment = () => Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined && !misleading.test(entry[0])));


/***/ }),

/***/ 60148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ storeSite)
/* harmony export */ });
/* harmony import */ var _hosts_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84062);
/* harmony import */ var _hosts_git_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92536);
/* harmony import */ var _hosts_git_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41678);



const storeSite = (host, base) => ({
    workspace: host.workspace,
    env: process.env,
    base,
    github: host.github,
    mask: host.mask,
    git: { run: _hosts_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$, commitOf: _hosts_git_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D, readBlob: _hosts_git_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .g },
});


/***/ }),

/***/ 55671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
const policyFile = 'mlops-gates.yml';


/***/ }),

/***/ 74979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ protectedPath)
/* harmony export */ });
/* harmony import */ var _engine_name_in_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);


function protectedPath(path, workspace, setting) {
    const name = (0,_engine_name_in_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInWorkspace */ ._)(path, workspace);
    if (name !== undefined)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([
        `The setting "${setting}" is "${path}", which lies outside the workspace by its name, so the target branch cannot be asked for it: write it relative to the workspace.`,
    ]);
}


/***/ }),

/***/ 18822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ noPolicies),
  GB: () => (/* binding */ noSuchRun),
  h9: () => (/* binding */ readPolicies),
  ky: () => (/* binding */ runsOf),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/policy/fetch-policy.js

const largest = 2 ** 20;
const longestMs = 30_000;
async function fetchPolicy(address, sha256) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const problems = [
        ...(url?.protocol === 'https:'
            ? []
            : ['The setting "policy" is an address, but no https one: only https is taken.']),
        ...(url && (url.username !== '' || url.password !== '')
            ? ['The setting "policy" holds a user name or password: addresses of policies need none.']
            : []),
        ...(sha256 !== undefined && /^(sha256:)?[0-9a-f]{64}$/i.test(sha256)
            ? []
            : ['The setting "policy" is an address: pin what is fetched by "policy-sha256", 64 hexadecimal digits.']),
    ];
    if (problems.length > 0 || url === undefined)
        throw new errors/* SettingsError */.GN(problems);
    try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs), credentials: 'omit' });
        if (new URL(answer.url).protocol !== 'https:')
            throw new Error('it redirects to an address without https');
        if (!answer.ok)
            throw new Error(`status ${answer.status}`);
        const parts = [];
        let size = 0;
        for await (const part of answer.body ?? []) {
            size += part.length;
            if (size > largest)
                throw new Error(`it is larger than ${largest} bytes`);
            parts.push(part);
        }
        return Buffer.concat(parts);
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        throw new errors/* OutsideError */.Cp(`The policy cannot be fetched from ${url.origin}${url.pathname} (${(0,errors/* messageOf */.bD)(error)}${cause}).`);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/protected-path.js
var protected_path = __webpack_require__(74979);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policy.js + 2 modules
var read_policy = __webpack_require__(90465);
;// CONCATENATED MODULE: ./build/js/shared/policy/read-policies.js











const noPolicies = { head: undefined, base: undefined, isChange: false, notices: [] };
async function readPolicies(source, sha256, host) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
        const bytes = withDigest(await fetchPolicy(source, sha256), sha256, source);
        return { ...noPolicies, head: valid(bytes, source) };
    }
    const base = await host.base();
    const absolute = base ? (0,protected_path/* protectedPath */.E)(source, host.workspace, 'policy') : (0,external_node_path_.resolve)(host.workspace, source);
    const protectedFile = await base?.read(absolute);
    const exists = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) !== undefined;
    const head = protectedFile?.kind === 'file' && !exists ? undefined : await headPolicy(source, sha256, host);
    if (base === undefined)
        return { ...noPolicies, head };
    const found = { head, base: undefined, isChange: true };
    if (protectedFile?.kind === 'elsewhere')
        return { ...found, notices: [`Not protected: ${source} comes from ${protectedFile.repository}.`] };
    if (protectedFile?.kind !== 'file')
        return { ...found, notices: [] };
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(protectedFile.bytes, `${base.ref}:${source}`);
    if (policy)
        return { ...found, base: policy, notices: [] };
    return {
        ...found,
        notices: [
            `Not protected: the target branch's policy is not valid (${problems[0] ? (0,problem/* formatProblem */.Vw)(problems[0]) : 'no policy'}).`,
        ],
    };
}
async function headPolicy(path, sha256, host) {
    try {
        const [file] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (!file)
            throw new errors/* SettingsError */.GN([`The policy "${path}" does not exist.`]);
        return valid(withDigest((0,find_files/* readSmallFile */.EW)(file), sha256, file.name), file.name);
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        const cure = path === policy/* policyFile */.X ? ' `init` writes a first one: commit it with its contract.' : '';
        throw new errors/* SettingsError */.GN([`The policy: ${error.message}${cure}`]);
    }
}
function withDigest(bytes, sha256, source) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (sha256 === undefined || sha256.replace(/^sha256:/, '').toLowerCase() === digest)
        return bytes;
    throw new errors/* SettingsError */.GN([
        `The policy "${source}" has the SHA-256 ${digest}, but "policy-sha256" is "${sha256}": it was changed, or the digest is of another version.`,
    ]);
}
function valid(bytes, source) {
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(bytes, source);
    if (!policy)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    return policy;
}
function runsOf({ base, head }) {
    const kept = base?.runs ?? [];
    return [...kept, ...(head?.runs.filter(({ name }) => !kept.some((run) => run.name === name)) ?? [])];
}
const sourceOf = ({ base, head }) => (base ?? head)?.source ?? 'the policy';
function noSuchRun(name, policies) {
    const names = runsOf(policies).map((run) => run.name);
    const hint = (0,did_you_mean.didYouMean)(name, names);
    return `${sourceOf(policies)} has no run "${name}"${hint ? `; did you mean "${hint}"?` : `; it has ${names.join(', ')}.`}`;
}


/***/ }),

/***/ 24477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ chartColors),
/* harmony export */   gG: () => (/* binding */ chartPalette),
/* harmony export */   iw: () => (/* binding */ chartTheme)
/* harmony export */ });
const chartPalette = ['#2b86c9', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#b0a11f'];
const chartColors = { pass: '#009e73', fail: '#d55e00', undecided: '#8a8a8a', baseline: '#8a8a8a' };
const font = 'system-ui, sans-serif';
const text = { color: 'currentColor', font, fontSize: 12 };
const chartTheme = {
    aria: false,
    background: null,
    font,
    padding: 4,
    view: { stroke: null, continuousWidth: 480, continuousHeight: 220, discreteWidth: 480, discreteHeight: { step: 20 } },
    range: {
        category: chartPalette,
        ordinal: { scheme: 'blues' },
        heatmap: { scheme: 'viridis' },
        ramp: { scheme: 'blues' },
    },
    mark: { color: chartPalette[0] },
    rule: { color: 'currentColor' },
    point: { opacity: 1 },
    text,
    axis: {
        domainColor: 'currentColor',
        domainOpacity: 0.5,
        gridColor: 'currentColor',
        gridOpacity: 0.12,
        tickColor: 'currentColor',
        tickOpacity: 0.5,
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        labelLimit: 260,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        titleLimit: 400,
    },
    axisBand: { domain: false, ticks: false, labelPadding: 6 },
    legend: {
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        labelLimit: 260,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
    },
    header: {
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
    },
    title: { color: 'currentColor', font, fontSize: 13, fontWeight: 600, anchor: 'start' },
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

/***/ 25482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFirst)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function readFirst(locators, site) {
    const reasons = [];
    let lost = false;
    let ofChange = false;
    for (const locator of locators) {
        const found = await readOne(locator, site);
        if (found.kind === 'found')
            return found;
        lost ||= found.kind === 'lost';
        ofChange ||= found.kind === 'absent' && found.ofChange === true;
        reasons.push(`${locator.text}: ${found.why}`);
    }
    const why = reasons.join('; ');
    if (lost)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`${why}.`);
    return { kind: 'absent', why, ofChange };
}
async function readOne(locator, site) {
    switch (locator.kind) {
        case 'path':
            return (await __webpack_require__.e(/* import() */ 6620).then(__webpack_require__.bind(__webpack_require__, 66620))).readPath(locator, site);
        case 'git':
            return (await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 80222))).readGitPath(locator, site);
        case 'branch':
            return (await __webpack_require__.e(/* import() */ 3319).then(__webpack_require__.bind(__webpack_require__, 33319))).readBranch(locator, site);
        case 'artifact':
            return (await __webpack_require__.e(/* import() */ 9084).then(__webpack_require__.bind(__webpack_require__, 79084))).readArtifact(locator, site);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 30300))).readS3(locator, site);
    }
}


/***/ })

};
