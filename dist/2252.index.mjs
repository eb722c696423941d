export const id = 2252;
export const ids = [2252,5308,3802,2325];
export const modules = {

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

/***/ 29422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ renderSpans),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export spansOf */
const spansOf = (text) => (typeof text === 'string' ? [text] : text);
const wordsOf = (text, code = 'quoted') => spansOf(text)
    .map((span) => {
    if (typeof span === 'string')
        return span;
    if ('strong' in span)
        return span.strong;
    return code === 'quoted' ? `'${span.code}'` : span.code;
})
    .join('');
const renderSpans = (text, sink) => spansOf(text)
    .map((span) => {
    if (typeof span !== 'string')
        return 'code' in span ? sink.code(span.code) : sink.strong(span.strong);
    const lead = /^\s/.test(span) ? ' ' : '';
    const trail = /\S\s+$/.test(span) ? ' ' : '';
    return `${lead}${sink.plain(span)}${trail}`;
})
    .join('')
    .trim();


/***/ })

};
