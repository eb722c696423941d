export const id = 5308;
export const ids = [5308,3802,2325];
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


/***/ })

};
