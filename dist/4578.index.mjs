export const id = 4578;
export const ids = [4578,2325];
export const modules = {

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

/***/ 83903:
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

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/** In reading order. */
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
/** Words for a reader; `warning` says of what kind, because a warning that was not measured is not one that failed. */
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
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
    const counts = { fail: 0, error: 0, inconclusive: 0, 'not-executed': 0, warning: 0, info: 0, waived: 0, pass: 0 };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
/** Reading order; within a status the order in which the gate lists its checks. */
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));


/***/ }),

/***/ 60815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ combineOutputs),
/* harmony export */   M: () => (/* binding */ commonFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_combine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27841);


/**
 * The outputs of a step: those of its one run, else what covers all runs. A problem beside the runs (wrong settings, a bug)
 * makes the verdict at best `error`, because something was to be judged and was not.
 * @param folder absolute, holds the report folder of every run
 */
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
/** The nearest folder that holds all of these absolute folders; of one, the folder itself. */
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
  YG: () => (/* reexport */ sqlLiteral),
  eH: () => (/* reexport */ summaryMarkdown),
  RK: () => (/* reexport */ visible/* visible */.RK)
});

// UNUSED EXPORTS: sqlIdentifier

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
var plain_line = __webpack_require__(91712);
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

;// CONCATENATED MODULE: ./build/js/shared/report/escape/workflow-command.js
/** The text after the second `::` of a GitHub workflow command. */
const escapeWorkflowCommandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a property (`file=`, `title=`) of a GitHub workflow command. */
const escapeWorkflowCommandProperty = (text) => escapeWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./build/js/shared/report/escape.js
/** The only way by which foreign text (names, values, paths, messages of other tools) reaches a sink. */








/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84571);

/**
 * Breaks what a CI runner would read as a command: `::` where a line begins, `##[` and `##vso[` anywhere.
 * (GitHub's runner trims the line before it looks for `::`, and looks for `##[` at any place.)
 */
const guardLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
/** One line of a terminal or a log: no control, bidirectional or zero-width character acts, no workflow command begins. */
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

/***/ 32325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   d: () => (/* binding */ verdictSymbols)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

/** Why the pipeline goes on all the same. */
const besides = (report) => {
    if (report.reportOnly === true && !report.passed)
        return ' (report only: does not stop the pipeline)';
    return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
        ? ' (a warning: does not stop the pipeline)'
        : '';
};
const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' };
/** The verdict with its counts: the first line of every report. */
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
        counts.waived > 0 ? `${counts.waived} waived` : '',
    ].filter((part) => part !== '');
    return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};
const plural = (count, one, many) => (count === 1 ? one : many);
/** How Markdown says a verdict. */
const verdictSymbols = {
    pass: '✅ Passed',
    fail: '❌ Failed',
    inconclusive: '❔ Inconclusive',
    error: '⛔ Not measured',
};


/***/ }),

/***/ 52016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ redactValue),
/* harmony export */   Hu: () => (/* binding */ secretKeeper)
/* harmony export */ });
/* unused harmony exports partsOfSecret, redactor */
/**
 * Shorter ones protect nothing that could not be guessed, and taking them out would wreck every text: "a" stands in
 * "passed". A line of a secret in JSON is often a bracket.
 */
const shortest = 4;
/** What must not be shown of a secret: the whole, each of its lines, and how they look in JSON and in an address. */
function partsOfSecret(secret) {
    const parts = [secret, secret.trim(), ...secret.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim())];
    return [...new Set(parts)].filter((part) => part.length >= shortest);
}
const formsOf = (part) => [
    ...new Set([part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))]),
];
/** Takes the parts of secrets out of texts; where two overlap, both are gone as a whole. */
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
/** Values of these keys are ours, not foreign: a secret that reads like one of them must not change it. */
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
/** Every foreign text in a value, redacted. */
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactValue(each, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ours.has(key) ? each : redactValue(each, redact)]));
}
/** Remembers secrets, and takes them out of every text that it is shown from then on. */
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
/* harmony import */ var _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98674);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44878);







/**
 * One step of a pipeline, the same on every face: judges, tells the host, and never throws what a user can mend.
 * @returns the exit code
 */
async function runStep(step, host) {
    const exitCode = await judged(step, host).catch((error) => failed(error, host));
    try {
        await host.finish(exitCode);
    }
    catch (error) {
        // telling is no part of the verdict
        host.warn(`The verdict stands, but not all of it could be reported: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    return exitCode;
}
async function judged({ command, runs, given, problems = [] }, host) {
    const face = (0,_gates_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gateNamed */ .H)(command);
    if (!face) {
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(465), __webpack_require__.e(6570)]).then(__webpack_require__.bind(__webpack_require__, 6570))).run(runs, given, host);
    }
    const [{ settle }, { runGate }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6990), __webpack_require__.e(465), __webpack_require__.e(4395)]).then(__webpack_require__.bind(__webpack_require__, 94395)), __webpack_require__.e(/* import() */ 1421).then(__webpack_require__.bind(__webpack_require__, 81421))]);
    const settled = await settle(face, given, host).catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN([...problems, ...error.problems]) : error;
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
    return (await runGate(await face.load(), settled, host)).exitCode;
}
/** The user's errors say what to mend; anything else is our bug and leaves a file to report. */
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
        return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.settings;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp) {
        await refuse([error.message]);
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp ? _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.outside : _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.evidence;
    }
    await refuse([`this is a bug in mlops-gates, not in your data.${bugFile(error)}`]);
    return _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.bug;
}
/** Where the bug was written to, in a sentence. */
function bugFile(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.cwd(), 'mlops-gates-bug.txt');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `mlops-gates ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`);
        return ` It was written to ${file}: please report it.`;
    }
    catch {
        process.stderr.write(`${text}\n`);
        return '';
    }
}
/** Ends at a signal with its exit code, nothing left behind; what nobody caught is a bug and never looks like a verdict. */
function endAtSignals() {
    process.once('uncaughtException', (error) => {
        void failed(error, undefined).finally(() => process.exit(_verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.bug));
    });
    for (const [signal, code] of [
        ['SIGINT', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.sigint],
        ['SIGTERM', _verdict_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.sigterm],
    ])
        process.once(signal, () => {
            (0,_engine_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAllScratch */ .IG)();
            process.exit(code);
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
/** An undecided requirement of which the absence of harm must be proven stops the pipeline, whatever `on-inconclusive` says. */
const onInconclusiveOf = (checks, setting) => checks.some((check) => check.waiver === undefined &&
    check.severity === 'error' &&
    check.outcome === 'inconclusive' &&
    check.burden === 'prove-safety')
    ? 'fail'
    : setting;
const worstFirst = ['fail', 'error', 'inconclusive', 'pass'];
/** The verdict of several runs together: the worst of them; of none, `error`. */
const combinedVerdict = (verdicts) => worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'error';
/** What this tool does not execute was not measured. */
const measured = (outcome) => (outcome === 'not-executed' ? 'error' : outcome);
/**
 * The verdict is the worst outcome among the checks of severity `error`, in the order fail > error > inconclusive > pass.
 * Waived checks leave the combination. Where no check of severity `error` was executed the verdict is `error`:
 * a gate that compared nothing does not pass.
 */
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
/* harmony export */   b6: () => (/* binding */ checkRunConclusion),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ve: () => (/* binding */ combinedExitCode)
/* harmony export */ });
/* unused harmony export inTotoResult */
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

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this tool; a test holds it equal to package.json. */
const version = '0.1.0';


/***/ })

};
