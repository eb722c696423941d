export const id = 483;
export const ids = [483];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 6483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var names = __webpack_require__(8906);
;// CONCATENATED MODULE: ./build/js/shared/command-line.js


/**
 * Splits arguments into words, flags and settings: `--name value`, `--name=value`, `--name` for true, `--no-name` for false.
 * @param flags names that are the command line's own and take no value
 * @throws SettingsError when a value is missing
 */
function readCommandLine(args, table, flags) {
    const words = [];
    const given = [];
    const seen = new Set();
    const problems = [];
    for (let i = 0; i < args.length; i++) {
        const arg = args[i];
        if (arg === '-h')
            seen.add('help');
        else if (!arg.startsWith('--'))
            words.push(arg);
        else {
            const at = arg.indexOf('=');
            const raw = at === -1 ? arg.slice(2) : arg.slice(2, at);
            const name = (0,names/* canonicalName */.Ew)(raw);
            const next = args[i + 1];
            const isBoolean = table[name]?.type === 'boolean';
            if (flags.includes(name))
                seen.add(name);
            else if (at !== -1)
                given.push({ name: raw, value: arg.slice(at + 1), source: `--${raw}` });
            else if (isBoolean && next !== 'true' && next !== 'false')
                given.push({ name: raw, value: true, source: arg });
            else if (name.startsWith('no-') && table[name.slice(3)]?.type === 'boolean')
                given.push({ name: raw.slice(3), value: false, source: arg });
            else if (next === undefined || next.startsWith('--')) {
                if (Object.hasOwn(table, name))
                    problems.push(`${arg} needs a value.`);
                else
                    given.push({ name: raw, value: 'true', source: arg });
            }
            else {
                given.push({ name: raw, value: next, source: arg });
                i++;
            }
        }
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return { words, given: merged(given, table), flags: seen };
}
/** A list may be given by repeating its option. */
function merged(given, table) {
    const lists = new Map();
    const result = [];
    for (const setting of given) {
        const name = (0,names/* canonicalName */.Ew)(setting.name);
        const type = table[name]?.type;
        const before = lists.get(name);
        if ((type === 'list' || type === 'choices') && before) {
            const joined = { ...before, value: `${before.value}\n${setting.value}` };
            result[result.indexOf(before)] = joined;
            lists.set(name, joined);
        }
        else {
            if (type === 'list' || type === 'choices')
                lists.set(name, setting);
            result.push(setting);
        }
    }
    return result;
}

// EXTERNAL MODULE: ./build/js/shared/engine/scratch.js
var scratch = __webpack_require__(579);
// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/js/shared/invocation.js
var invocation = __webpack_require__(4794);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 3 modules
var report_escape = __webpack_require__(7467);
;// CONCATENATED MODULE: ./build/js/shared/hosts/terminal.js




/** A person's terminal, and any CI system that has no face of its own. Masks secrets on both streams. */
function terminalHost({ workspace, json }) {
    const secrets = [];
    const masked = (text) => secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    const out = (text) => void process.stdout.write(masked(text));
    const error = (text) => void process.stderr.write(masked(text));
    const started = Date.now();
    let shown = false;
    let published = 0;
    return {
        name: 'terminal',
        workspace: (0,external_node_fs_.realpathSync)(workspace),
        now: () => new Date(),
        mask: (secret) => {
            if (secret !== '')
                secrets.push(secret);
        },
        warn: (message) => error(`warning: ${(0,report_escape/* plainLine */.h0)(message)}\n`),
        progress: (line) => {
            if (!process.stderr.isTTY)
                return;
            if (line === undefined || Date.now() - started < 1000) {
                if (shown)
                    error('\r\x1b[2K');
                shown = false;
                return;
            }
            error(`\r\x1b[2K${(0,report_escape/* plainLine */.h0)(line).slice(0, (process.stderr.columns || 80) - 1)}`);
            shown = true;
        },
        publish: async ({ document, files }) => {
            if (json) {
                const { renderJson } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 7832));
                json(masked(renderJson(document.report)));
                return;
            }
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 9346));
            const here = process.cwd();
            if (published++ > 0)
                out('\n');
            const { report } = document;
            const reproduce = report.reproduce.replace(/^mlops-gates/, () => (0,invocation/* invocation */.H)());
            out(renderTerminal({ ...document, report: { ...report, reproduce } }, {
                color: process.stdout.isTTY === true && !process.env.NO_COLOR,
                width: process.stdout.columns || 100,
                files: files.map((file) => (0,external_node_path_.relative)(here, file) || file),
            }));
        },
        refuse: async (problems) => {
            for (const problem of problems)
                error(`error: ${(0,report_escape/* plainLine */.h0)(problem)}\n`);
            error('Nothing was judged: mend what is named above and run again.\n');
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(425);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(8674);
// EXTERNAL MODULE: ./build/js/shared/version.js
var version = __webpack_require__(4878);
;// CONCATENATED MODULE: ./build/js/shared/cli.js










const flags = ['help', 'version', 'json'];
/** `--workspace` belongs to the command line alone: on CI systems the checkout is the workspace. */
const ownSettings = {
    workspace: {
        type: 'string',
        description: 'Folder that all paths are relative to and lie in. Default: the current folder.',
    },
};
/** The command line: sets `process.exitCode`. */
async function main(args = process.argv.slice(2)) {
    for (const [signal, code] of [
        ['SIGINT', faces/* exitCodes */.hS.sigint],
        ['SIGTERM', faces/* exitCodes */.hS.sigterm],
    ])
        process.once(signal, () => {
            (0,scratch/* removeAllScratch */.IG)();
            process.exit(code);
        });
    process.stdout.on('error', (error) => {
        // a reader that closed early (`| head`) is no failure of ours
        if (error.code !== 'EPIPE')
            throw error;
    });
    process.exitCode = await dispatch(args);
}
async function dispatch(args) {
    const command = args.find((arg) => !arg.startsWith('-')) ?? '';
    const reports = [];
    let host;
    try {
        const gate = (0,gates/* gateNamed */.H)(command);
        const table = { ...(gate?.settings ?? (await commandSettings(command))), ...ownSettings };
        const { words, given, flags: seen } = readCommandLine(args, table, flags);
        if (seen.has('version'))
            return print(`mlops-gates ${version/* version */.r}\n`);
        if (command === '' && given.length > 0 && !seen.has('help'))
            throw new errors/* SettingsError */.GN([
                'No command is named: write it first, e.g. mlops-gates data-validation --contract … --data …',
            ]);
        if (seen.has('help') || command === '' || command === 'help')
            return await help(gate ? command : (words[1] ?? command));
        const workspace = given.findLast((setting) => setting.name === 'workspace')?.value;
        host = terminalHost({
            workspace: workspaceFolder(typeof workspace === 'string' ? workspace : process.cwd()),
            json: seen.has('json') ? (report) => reports.push(report) : undefined,
        });
        const settings = given.filter((setting) => setting.name !== 'workspace');
        if (gate) {
            if (words.length > 1)
                throw new errors/* SettingsError */.GN([`"${words[1]}" is not understood: settings are given as --name value.`]);
            const { settle } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(108), __webpack_require__.e(788), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 3127));
            const { runGate } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 1949));
            const settled = await settle(gate, settings, host);
            const { exitCode } = await runGate(await gate.load(), settled, host);
            print(reports.join(''));
            return exitCode;
        }
        if (command === 'run') {
            const exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(108), __webpack_require__.e(788), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 2110))).run(words.slice(1), settings, host);
            if (seen.has('json'))
                print(`[\n${reports.map((report) => report.trimEnd()).join(',\n')}\n]\n`);
            return exitCode;
        }
        if (command === 'init') {
            const data = words.slice(1).map((value) => ({ name: 'data', value, source: value }));
            return await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(411), __webpack_require__.e(108), __webpack_require__.e(788), __webpack_require__.e(124), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 9759))).init([...data, ...settings], host, print);
        }
        const hint = (0,did_you_mean.didYouMean)(command, [...gates/* gates */.V.map(({ name }) => name), 'run', 'init', 'help']);
        throw new errors/* SettingsError */.GN([
            `There is no command "${command}"${hint ? `; did you mean "${hint}"?` : '; mlops-gates --help lists them.'}`,
        ]);
    }
    catch (error) {
        return failed(error, host);
    }
}
function workspaceFolder(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return path;
    throw new errors/* SettingsError */.GN([
        `The setting "workspace" is "${path}", which is no folder: name the folder of the checkout.`,
    ]);
}
async function commandSettings(command) {
    if (command === 'init')
        return (await __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 4239))).settings;
    if (command === 'run')
        return (await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 4210))).settings;
    return {};
}
async function help(command) {
    const { commandHelp } = await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 7323));
    return print(await commandHelp(command, Math.min(process.stdout.columns || 100, 120)));
}
function print(text) {
    process.stdout.write(text);
    return faces/* exitCodes */.hS.pass;
}
/** The user's errors say what to mend; anything else is our bug and leaves a file to report. */
async function failed(error, host) {
    (0,scratch/* removeAllScratch */.IG)();
    if (error instanceof errors/* SettingsError */.GN) {
        if (host)
            await host.refuse(error.problems);
        else
            for (const problem of error.problems)
                process.stderr.write(`error: ${problem}\n`);
        return faces/* exitCodes */.hS.settings;
    }
    if (error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp) {
        process.stderr.write(`error: ${error.message}\n`);
        return error instanceof errors/* OutsideError */.Cp ? faces/* exitCodes */.hS.outside : faces/* exitCodes */.hS.evidence;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const file = (0,external_node_path_.join)(process.cwd(), 'mlops-gates-bug.txt');
    let place = '';
    try {
        (0,external_node_fs_.writeFileSync)(file, `mlops-gates ${version/* version */.r}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`);
        place = ` It was written to ${file}: please report it.`;
    }
    catch {
        process.stderr.write(`${text}\n`);
    }
    process.stderr.write(`error: this is a bug in mlops-gates, not in your data.${place}\n`);
    return faces/* exitCodes */.hS.bug;
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeAllScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const folders = new Set();
/** A folder for what must not outlive the process. */
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'mlops-gates-')));
    folders.add(folder);
    return folder;
}
function removeScratch(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
}
/** For signal handlers: synchronous, and never throws. */
function removeAllScratch() {
    for (const folder of folders)
        try {
            removeScratch(folder);
        }
        catch {
            // another process may hold a file open; nothing more can be done at this point
        }
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   oe: () => (/* binding */ EvidenceError)
/* harmony export */ });
/** The errors that users can mend. Everything else that is thrown is our own bug (exit 70). */
/** Wrong settings, policy or contract: nothing was judged (exit 2). */
class SettingsError extends Error {
    name = 'SettingsError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
/** The evidence is missing or unreadable (exit 3). */
class EvidenceError extends Error {
    name = 'EvidenceError';
}
/** An outside system did not answer or refused (exit 4). */
class OutsideError extends Error {
    name = 'OutsideError';
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3005);
/* harmony import */ var _settings_data_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4182);


const settings = {
    contract: {
        type: 'string',
        required: true,
        decides: true,
        file: true,
        description: 'Data contract that the data must meet: a YAML or JSON file in the Open Data Contract Standard (ODCS 3.1.0), e.g. `contract.yaml`.',
    },
    data: {
        type: 'list',
        required: true,
        description: 'Data files to validate, as paths or globs, e.g. `data/*.parquet`. Where the contract has several tables, each entry names its own, e.g. `orders=data/orders.csv`.',
    },
    format: _settings_data_files_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFileSettings */ .K.format,
    header: {
        type: 'choice',
        allowed: ['present', 'absent'],
        default: 'present',
        description: 'Whether the first record of a CSV or TSV file names the columns. With `absent` the columns are those of the contract, in its order.',
    },
    'memory-limit': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFileSettings */ .K['memory-limit'],
    'npm-registry': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFileSettings */ .K['npm-registry'],
    ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC,
};
const face = {
    name: 'data-validation',
    title: 'Data validation',
    description: 'Validates data files against a data contract (ODCS) in one scan, without loading them.',
    settings,
    outputs: { ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5, rows: 'Number of rows that were validated, over all tables.' },
};


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gateNamed),
/* harmony export */   V: () => (/* binding */ gates)
/* harmony export */ });
/* harmony import */ var _data_validation_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9321);

/** The only list of gates. Command line, actions, templates and docs are made from it. */
const gates = [
    {
        ..._data_validation_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(108), __webpack_require__.e(124), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 4152))).gate,
    },
];
const gateNamed = (name) => gates.find((gate) => gate.name === name);


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ invocation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2407);


/** How this tool was started: by its name, or as a file of a checkout. */
function invocation(argv = process.argv) {
    const script = argv[1] ?? '';
    return script.endsWith('.mjs') ? `node ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), script) || script)}` : 'mlops-gates';
}


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fl: () => (/* reexport */ codeMarkdown),
  ZD: () => (/* reexport */ escapeHtml),
  FV: () => (/* reexport */ escapeMarkdown),
  X: () => (/* reexport */ escapeXml),
  R0: () => (/* reexport */ escapeXmlAttribute),
  jO: () => (/* reexport */ fencedMarkdown),
  h0: () => (/* reexport */ plain_line/* plainLine */.h),
  YG: () => (/* reexport */ sqlLiteral),
  eH: () => (/* reexport */ summaryMarkdown),
  RK: () => (/* reexport */ visible/* visible */.RK)
});

// UNUSED EXPORTS: escapeWorkflowCommandData, escapeWorkflowCommandProperty, sqlIdentifier

// EXTERNAL MODULE: ./build/js/shared/report/escape/visible.js
var visible = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/markup.js

const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const markupReference = (character) => references[character] ?? character;
/** Text or a quoted attribute value of HTML; unseen characters are written out, line ends stay. */
const escapeHtml = (text) => (0,visible/* visible */.RK)(text, 'keep').replace(/[&<>"']/g, markupReference);
/** Everything outside the production `Char` of XML 1.0. */
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Text of an XML 1.0 element; drops characters that XML cannot hold. */
const escapeXml = (text) => text
    .replace(illegalInXml, '')
    .replace(/[&<>"']/g, markupReference)
    .replaceAll('\r', '&#13;');
/** A quoted attribute value of XML 1.0: white space is written as references, which a parser does not normalise. */
const escapeXmlAttribute = (text) => escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

;// CONCATENATED MODULE: ./build/js/shared/report/escape/markdown.js


/**
 * GitHub looks for mentions, issue references, addresses and emoji in the rendered text, where a backslash is gone.
 * A word joiner (no width, no line break) after the first character of each keeps them from being found.
 */
const wordJoiner = '\u2060';
const unlinked = (text) => text
    .replace(/[@#:](?=\S)/g, `$&${wordJoiner}`)
    .replace(/gh-(?=\d)/gi, `$&${wordJoiner}`)
    .replace(/www(?=\.)/gi, `$&${wordJoiner}`);
/** Round brackets need no escape: without square ones before them they link nothing. */
const punctuation = /[\\`*_[\]<>&|!~#@$]/g;
const escapeInline = (text) => unlinked(text)
    .replace(punctuation, '\\$&')
    // What would open a list, a heading's underline, a thematic break or a table's delimiter row at the start of a line.
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
/** Text for one line of GitHub Markdown (paragraph, heading, list item, table cell). */
const escapeMarkdown = (text, options = {}) => escapeInline((0,visible/* visibleLine */.P8)(text, options.maxLength));
/**
 * A code span. A pipe would end a table cell, and its escape shows outside of tables: such content is written as an
 * HTML element, whose content Markdown still reads.
 */
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
/** A fenced block, whose fence is longer than any in the content. Begins and ends without a line end. */
const fencedMarkdown = (text, language = 'text') => {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,visible/* visible */.RK)(text, 'keep').replace(/\n+$/, '')}\n${fence}`;
};
/** Text inside an HTML element that Markdown does not read further, as `<summary>`. */
const summaryMarkdown = (text, options = {}) => unlinked((0,visible/* visibleLine */.P8)(text, options.maxLength)).replace(/[&<>"']/g, markupReference);

// EXTERNAL MODULE: ./build/js/shared/report/escape/plain-line.js
var plain_line = __webpack_require__(1712);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/sql.js
const refuse = (text, what) => {
    if (text.includes('\0'))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds the character NUL, which SQL text cannot carry: remove it.`);
    if (/\p{Surrogate}/u.test(text))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds half a surrogate pair, which UTF-8 cannot carry: remove it.`);
};
/** A quoted SQL identifier (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL, lone surrogates and the empty name. */
const sqlIdentifier = (name) => {
    refuse(name, 'The name');
    if (name === '')
        throw new RangeError('An SQL name is empty: give the column or table a name.');
    return `"${name.replaceAll('"', '""')}"`;
};
/** A quoted SQL string (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL and lone surrogates. */
const sqlLiteral = (text) => {
    refuse(text, 'The text');
    return `'${text.replaceAll("'", "''")}'`;
};

;// CONCATENATED MODULE: ./build/js/shared/report/escape.js
/** The only way by which foreign text (names, values, paths, messages of other tools) reaches a sink. */








/***/ }),

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4571);

/**
 * Breaks what a CI runner would read as a command: `::` where a line begins, `##[` and `##vso[` anywhere.
 * (GitHub's runner trims the line before it looks for `::`, and looks for `##[` at any place.)
 */
const guardLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
/** One line of a terminal or a log: no control, bidirectional or zero-width character acts, no workflow command begins. */
const plainLine = (text, options = {}) => guardLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, options.maxLength));


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ cap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
/**
 * Characters that a reader does not see but a terminal, a browser or a reviewer's eye obeys: C0 and C1 controls (ANSI
 * sequences begin with one), bidirectional overrides, zero-width and filler characters, tags, lone surrogates.
 */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
const newline = /\r\n?|[\n\u2028\u2029]/g;
const notation = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
/**
 * The text with every unseen character written out (`\u001b`).
 * Line ends become `\n` (`keep`), a space (`space`) or the two characters backslash and n (`show`).
 */
const visible = (text, lineEnds) => {
    const shown = text.replace(newline, lineEnds === 'keep' ? '\n' : lineEnds === 'space' ? ' ' : '\\n');
    return (lineEnds === 'keep' ? shown : shown.replaceAll('\t', lineEnds === 'space' ? ' ' : '\\t')).replace(unseen, notation);
};
/** One line with single spaces, at most `maxLength` code points long (an ellipsis marks the cut). */
const visibleLine = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'space').replace(/ +/g, ' ').trim()}${rest}`, maxLength);
};
/** As `visible(text, 'show')`, at most `maxLength` code points long. */
const visibleCode = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'show')}${rest}`, maxLength);
};
/** Saves the work on a text that is far longer than what will be shown of it. */
const split = (text, maxLength) => text.length > 4 * maxLength ? { head: text.slice(0, 4 * maxLength), rest: '…' } : { head: text, rest: '' };
const cap = (text, maxLength) => {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text.slice(0, 2 * maxLength + 2));
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
};


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ commonSettings),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
const reportFormats = ['json', 'md', 'html', 'junit', 'sarif'];
/** Settings that every gate has. */
const commonSettings = {
    policy: {
        type: 'string',
        description: 'Policy file that lists the runs of gates with their settings, and the waivers; it is read where `run` names a run. Where it is not set: `mlops-gates.yml`.',
        decides: true,
    },
    run: {
        type: 'string',
        description: 'Name of a run in the policy file: its settings are used, and its waivers apply.',
    },
    'report-only': {
        type: 'boolean',
        default: false,
        decides: true,
        description: 'Reports the verdict without stopping the pipeline: the exit code is 0 whatever the verdict is. Wrong settings still exit with 2.',
    },
    'on-inconclusive': {
        type: 'choice',
        allowed: ['fail', 'warn'],
        default: 'fail',
        decides: true,
        description: 'What happens where the evidence decides neither way (verdict `inconclusive`): `fail` exits with 5, `warn` with 0.',
    },
    'report-dir': {
        type: 'string',
        description: 'Folder that the report files are written to. Where it is not set: `mlops-gates-report/`, with a folder in it named after the run, or else after the gate.',
    },
    reports: {
        type: 'choices',
        allowed: reportFormats,
        default: reportFormats,
        description: 'Report files to write: `report.json` for programs, `report.md` and `report.html` for people, `junit.xml` and `report.sarif` for CI systems.',
    },
    seed: {
        type: 'integer',
        default: 20240229,
        minimum: 0,
        maximum: 4294967295,
        description: 'Seed of everything that is drawn at random; the same seed gives the same report.',
    },
    'show-values': {
        type: 'boolean',
        default: false,
        description: 'Shows values of the data (keys, extremes, categories) in the reports for every column. Otherwise only columns that the contract classifies as `public` are shown so.',
    },
    examples: {
        type: 'integer',
        default: 10,
        minimum: 0,
        maximum: 1000,
        description: 'How many failing rows each check names, by their row numbers. 0 saves the second pass over the data that finds them.',
    },
    subject: {
        type: 'list',
        description: 'What is judged, as `<role>=<path>` or `<role>=sha256:<digest>`, e.g. `model=model.onnx`. Its SHA-256 stands in the report, so that later steps accept the report for exactly this model or data.',
    },
};
/** Outputs that every gate sets on both CI systems. */
const commonOutputs = {
    verdict: 'Verdict of the gate: `pass`, `fail`, `inconclusive` or `error`.',
    passed: 'Whether the gate passed: `true` for the verdict `pass`, `false` for every other.',
    summary: 'One sentence that says what happened and what to do.',
    'failed-checks': 'Number of checks of severity `error` that did not pass and are not waived.',
    warnings: 'Number of checks of severity `warning` that did not pass and are not waived.',
    'report-path': 'Absolute path of the folder with the report files.',
    'report-json-path': 'Absolute path of `report.json`; empty where `reports` leaves it out.',
};


/***/ }),

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ dataFileSettings)
/* harmony export */ });
/** Settings of whatever reads data files with the query engine. */
const dataFileSettings = {
    format: {
        type: 'choice',
        allowed: ['auto', 'csv', 'tsv', 'json', 'jsonl', 'parquet'],
        default: 'auto',
        description: 'Format of the data files. `auto` tells it from the name and the first bytes; gzip and zstd compression are recognised in any case.',
    },
    'memory-limit': {
        type: 'bytes',
        description: 'Memory that the query engine may use before it spills to disk, e.g. `512MiB`. Where it is not set: half of what the process may use.',
    },
    'npm-registry': {
        type: 'string',
        description: 'Address of the npm registry from which the query engine is fetched when it is not installed. Where it is not set: the one that npm is configured for.',
    },
};


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName)
/* harmony export */ });
/* unused harmony exports snakeName, upperSnakeName */
/**
 * One spelling for the many that CI systems allow: `on-x`, `onX`, `on_x` and `ON_X` are the same setting.
 * @returns kebab-case
 */
function canonicalName(name) {
    const words = /[a-z]/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, '$1-$2') : name;
    return words.replaceAll('_', '-').toLowerCase();
}
const snakeName = (name) => name.replaceAll('-', '_');
const upperSnakeName = (name) => snakeName(name).toUpperCase();


/***/ }),

/***/ 425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate that a mistyped word most likely meant, or undefined when none is near.
 *
 * Upper and lower case, `-`, `_` and blanks are not counted as differences; beyond these at most one edit in three characters
 * (at least one, so that `mim` finds `min`) is accepted. Of equally near candidates the first one wins. Failing that, the only
 * candidate that begins with the word (of at least three characters) is meant: `int` finds `integer`.
 */
function didYouMean(word, candidates) {
    const plainWord = plain(word);
    const allowed = Math.max(1, Math.floor(plainWord.length / 3));
    let best;
    let bestDistance = allowed + 1;
    for (const candidate of candidates) {
        const plainCandidate = plain(candidate);
        if (candidate === word || Math.abs(plainCandidate.length - plainWord.length) >= bestDistance)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plainWord, plainCandidate);
        if (edits < bestDistance && edits < plainCandidate.length) {
            best = candidate;
            bestDistance = edits;
        }
    }
    return best ?? onlyCandidateThatBeginsWith(plainWord, candidates);
}
function onlyCandidateThatBeginsWith(plainWord, candidates) {
    if (plainWord.length < 3)
        return undefined;
    const beginning = [...candidates].filter((candidate) => {
        const other = plain(candidate);
        return other.length > plainWord.length && other.startsWith(plainWord);
    });
    return beginning.length === 1 ? beginning[0] : undefined;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_\s]/g, '');
}


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ve: () => (/* binding */ combinedExitCode)
/* harmony export */ });
/* unused harmony exports checkRunConclusion, inTotoResult */
/** Exit codes of the command line; part of the stable interface. */
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
/** Exit code of one judged run (wrong settings and bugs never get here). */
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
/** Exit code of several runs: the first that is present of 2, 1, 4, 3, 5, 0 (a bug or a signal before all). */
function combinedExitCode(codes) {
    const order = [70, 130, 143, 2, 1, 4, 3, 5];
    return order.find((code) => codes.includes(code)) ?? 0;
}
/** Conclusion of the GitHub check run. */
function checkRunConclusion(combined, strictness) {
    if (strictness.reportOnly && combined.verdict !== 'pass')
        return 'neutral';
    if (combined.verdict === 'pass')
        return 'success';
    return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'neutral' : 'failure';
}
/** Result of the in-toto test-result predicate. */
function inTotoResult(combined, strictness) {
    if (combined.verdict === 'pass')
        return combined.waivedOnly ? 'WARNED' : 'PASSED';
    return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'WARNED' : 'FAILED';
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this tool; a test holds it equal to package.json. */
const version = '0.1.0';


/***/ })

};
