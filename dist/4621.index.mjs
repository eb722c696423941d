export const id = 4621;
export const ids = [4621,3802];
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

/***/ 24621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57520);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53802);




const policyFile = 'mlops-gates.yml';
const renderSarif = (document) => {
    const { report, title } = document;
    const shown = document.checks.filter((check) => check.outcome !== 'pass');
    const level = (check) => sarifLevel(check, report.onInconclusive ?? 'fail');
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: shown.map((check) => ({
                            id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(check.id, 'space'),
                            shortDescription: { text: words(check.title) },
                            fullDescription: { text: words(`${check.title}: expected ${check.expected}`) },
                            defaultConfiguration: { level: level(check) },
                        })),
                    },
                },
                automationDetails: { id: `mlops-gates/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(report.gate, 'space')}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title, 'space')}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The workspace.' } } },
                results: shown.map((check, index) => ({
                    ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(check.id, 'space'),
                    ruleIndex: index,
                    level: level(check),
                    message: { text: message(check) },
                    locations: [location(check, fallbackFile(document))],
                    partialFingerprints: { 'mlopsGatesCheck/v1': fingerprint(`${report.gate}\n${title}\n${check.id}`) },
                    suppressions: check.waiver === undefined
                        ? []
                        : [
                            {
                                kind: 'external',
                                status: 'accepted',
                                justification: words(check.waiver.expires === undefined
                                    ? check.waiver.reason
                                    : `${check.waiver.reason} (${check.waiver.owner}, until ${check.waiver.expires})`),
                            },
                        ],
                    properties: { outcome: check.outcome, severity: check.severity, observed: check.observed },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
};
const sarifLevel = (check, onInconclusive) => {
    if (check.severity !== 'error')
        return check.severity === 'warning' ? 'warning' : 'note';
    return (0,_check_status_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStatus */ .dO)(check) === 'inconclusive' && onInconclusive === 'warn' ? 'warning' : 'error';
};
const words = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text, 'space').trim() || '(no text)';
const message = (check) => words(`${_check_status_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX[check.outcome]}: ${check.reason} Observed ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMeasured */ .U6)(check)}; expected ${check.expected}.`.replace(/\.\.$/, '.'));
const fallbackFile = ({ report }) => report.inputs[0]?.path ?? policyFile;
const location = (check, fallback) => ({
    physicalLocation: {
        artifactLocation: { uri: relativeUri(check.location?.file ?? fallback), uriBaseId: 'SRCROOT' },
        region: { startLine: check.location?.line ?? 1 },
    },
});
const relativeUri = (path) => path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');
const fingerprint = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);


/***/ })

};
