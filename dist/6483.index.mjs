export const id = 6483;
export const ids = [6483];
export const modules = {

/***/ 56483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var names = __webpack_require__(58906);
;// CONCATENATED MODULE: ./build/js/shared/command-line.js


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

// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/invocation.js
var invocation = __webpack_require__(54794);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
;// CONCATENATED MODULE: ./build/js/shared/hosts/terminal.js





function terminalHost({ workspace, json, base }) {
    const { add, redacted: masked } = (0,redact/* secretKeeper */.Hu)();
    const out = (text) => void process.stdout.write(masked(text));
    const error = (text) => void process.stderr.write(masked(text));
    const started = Date.now();
    let shown = false;
    let published = 0;
    return {
        name: 'terminal',
        workspace: (0,external_node_fs_.realpathSync)(workspace),
        now: () => new Date(),
        mask: (secret) => void add(secret),
        redacted: masked,
        warn: (message) => error(`warning: ${(0,report_escape/* plainLine */.h0)(message)}\n`),
        echo: (line) => error(`${(0,report_escape/* plainLine */.h0)(line)}\n`),
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
                const { renderJson } = await __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832));
                json(masked(renderJson(document.report)));
                return;
            }
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9346), __webpack_require__.e(5308)]).then(__webpack_require__.bind(__webpack_require__, 19346));
            const here = process.cwd();
            if (published++ > 0)
                out('\n');
            const { report } = document;
            const reproduce = `${report.reproduce.replace(/^mlops-gates/, () => (0,invocation/* invocation */.H)())}${(0,invocation/* workspaceWords */.F)((0,external_node_fs_.realpathSync)(workspace))}`;
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
        finish: async () => { },
        base: async () => {
            if (base === undefined)
                return undefined;
            const { gitBase } = await __webpack_require__.e(/* import() */ 4622).then(__webpack_require__.bind(__webpack_require__, 4622));
            return gitBase({
                workspace: (0,external_node_fs_.realpathSync)(workspace),
                ref: base,
                cure: `Fetch it, or name another git ref with --base.`,
            });
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/step.js
var step = __webpack_require__(24482);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
// EXTERNAL MODULE: ./build/js/shared/version.js
var version = __webpack_require__(44878);
;// CONCATENATED MODULE: ./build/js/shared/cli.js










const flags = ['help', 'version', 'json'];
const ownSettings = {
    workspace: {
        type: 'string',
        description: 'Folder that all paths are relative to and lie in. Default: the current folder.',
    },
    base: {
        type: 'string',
        description: 'Git ref whose policy and deciding files judge, as they do on a pull request into it, e.g. `origin/main`. Default: those of the checkout.',
    },
};
async function main(args = process.argv.slice(2)) {
    (0,step/* endAtSignals */.S8)();
    process.stdout.on('error', (error) => {
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
        const own = (name) => {
            const value = given.findLast((setting) => (0,names/* canonicalName */.Ew)(setting.name) === name)?.value;
            return typeof value === 'string' ? value : undefined;
        };
        host = terminalHost({
            workspace: workspaceFolder(own('workspace') ?? process.cwd()),
            base: own('base'),
            json: seen.has('json') ? (report) => reports.push(report) : undefined,
        });
        const settings = given.filter(({ name }) => !Object.hasOwn(ownSettings, (0,names/* canonicalName */.Ew)(name)));
        if (gate || command === 'run') {
            if (gate && words.length > 1)
                throw new errors/* SettingsError */.GN([`"${words[1]}" is not understood: settings are given as --name value.`]);
            const exitCode = await (0,step/* runStep */.eg)({ command, runs: words.slice(1), given: settings }, host);
            if (seen.has('json'))
                print(gate ? reports.join('') : `[\n${reports.map((report) => report.trimEnd()).join(',\n')}\n]\n`);
            return exitCode;
        }
        if (command === 'init') {
            const data = words.slice(1).map((value) => ({ name: 'data', value, source: value }));
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5792), __webpack_require__.e(6990), __webpack_require__.e(470), __webpack_require__.e(2361), __webpack_require__.e(7694), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 19759))).init([...data, ...settings], host, print);
        }
        if (command === 'verify-report') {
            const files = words.length > 1 ? [{ name: 'report', value: words.slice(1).join('\n'), source: command }] : [];
            const { verifyReports } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(3531), __webpack_require__.e(2097)]).then(__webpack_require__.bind(__webpack_require__, 52097));
            return await verifyReports([...files, ...settings], host, print, seen.has('json'));
        }
        if (command === 'history') {
            if (words.length > 1)
                throw new errors/* SettingsError */.GN([`"${words[1]}" is not understood: a run is named as --run ${words[1]}.`]);
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(470), __webpack_require__.e(4264)]).then(__webpack_require__.bind(__webpack_require__, 10357))).history(settings, host, print, seen.has('json'));
        }
        const hint = (0,did_you_mean.didYouMean)(command, [
            ...gates/* gates */.V.map(({ name }) => name),
            'run',
            'init',
            'history',
            'verify-report',
            'help',
        ]);
        throw new errors/* SettingsError */.GN([
            `There is no command "${command}"${hint ? `; did you mean "${hint}"?` : '; mlops-gates --help lists them.'}`,
        ]);
    }
    catch (error) {
        return (0,step/* failed */.gz)(error, host);
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
        return (await __webpack_require__.e(/* import() */ 4239).then(__webpack_require__.bind(__webpack_require__, 84239))).settings;
    if (command === 'run')
        return (await __webpack_require__.e(/* import() */ 4210).then(__webpack_require__.bind(__webpack_require__, 34210))).settings;
    if (command === 'history')
        return (await __webpack_require__.e(/* import() */ 3261).then(__webpack_require__.bind(__webpack_require__, 23261))).settings;
    if (command === 'verify-report')
        return (await __webpack_require__.e(/* import() */ 6527).then(__webpack_require__.bind(__webpack_require__, 86527))).settings;
    return {};
}
async function help(command) {
    const { commandHelp } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(7323)]).then(__webpack_require__.bind(__webpack_require__, 27323));
    return print(await commandHelp(command, Math.min(process.stdout.columns || 100, 120)));
}
function print(text) {
    process.stdout.write(text);
    return faces/* exitCodes */.hS.pass;
}


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

/***/ 54794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ workspaceWords),
/* harmony export */   H: () => (/* binding */ invocation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62407);


function invocation(argv = process.argv) {
    const script = argv[1] ?? '';
    return script.endsWith('.mjs') ? `node ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), script) || script)}` : 'mlops-gates';
}
function workspaceWords(workspace, here = process.cwd()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(here, workspace);
    return path === '' ? '' : ` --workspace ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(path)}`;
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

/***/ 62407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
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


/***/ })

};
