import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
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

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   oe: () => (/* binding */ EvidenceError)
/* harmony export */ });
class SettingsError extends Error {
    name = 'SettingsError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
class EvidenceError extends Error {
    name = 'EvidenceError';
}
class OutsideError extends Error {
    name = 'OutsideError';
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 56561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ rates),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   yh: () => (/* binding */ metricWords)
/* harmony export */ });
const rowsOf = ({ truePositive, falsePositive, falseNegative, trueNegative }) => truePositive + falsePositive + falseNegative + trueNegative;
const share = (numerator, rest) => ({ numerator, denominator: numerator + rest });
const rates = {
    selection_rate: {
        words: 'selection rate',
        of: (cells) => ({ numerator: cells.truePositive + cells.falsePositive, denominator: rowsOf(cells) }),
        denominator: 'rows',
        needsLabel: false,
    },
    true_positive_rate: {
        words: 'true positive rate',
        of: ({ truePositive, falseNegative }) => share(truePositive, falseNegative),
        denominator: 'rows with a positive label',
        needsLabel: true,
    },
    false_positive_rate: {
        words: 'false positive rate',
        of: ({ falsePositive, trueNegative }) => share(falsePositive, trueNegative),
        denominator: 'rows with a negative label',
        needsLabel: true,
    },
    false_negative_rate: {
        words: 'false negative rate',
        of: ({ truePositive, falseNegative }) => share(falseNegative, truePositive),
        denominator: 'rows with a positive label',
        needsLabel: true,
    },
};
const metrics = {
    demographic_parity_difference: { scale: 'difference', rates: ['selection_rate'] },
    demographic_parity_ratio: { scale: 'ratio', rates: ['selection_rate'] },
    equal_opportunity_difference: { scale: 'difference', rates: ['true_positive_rate'] },
    equal_opportunity_ratio: { scale: 'ratio', rates: ['true_positive_rate'] },
    equalized_odds_difference: { scale: 'difference', rates: ['true_positive_rate', 'false_positive_rate'] },
    equalized_odds_ratio: { scale: 'ratio', rates: ['true_positive_rate', 'false_positive_rate'] },
    false_positive_rate_difference: { scale: 'difference', rates: ['false_positive_rate'] },
    false_positive_rate_ratio: { scale: 'ratio', rates: ['false_positive_rate'] },
    false_negative_rate_difference: { scale: 'difference', rates: ['false_negative_rate'] },
    false_negative_rate_ratio: { scale: 'ratio', rates: ['false_negative_rate'] },
};
const metricNames = Object.keys(metrics);
const metricWords = (metric) => metric.replaceAll('_', ' ');


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ rulesReader),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   h2: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10425);
/* harmony import */ var _text_short_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18100);
/* harmony import */ var _verdict_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89016);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56561);




const requirementOf = ({ scale }) => scale === 'ratio' ? 'min-ratio' : 'tolerance';
const rulesOf = (texts, burden) => _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv.flatMap((metric) => {
    const text = Object.hasOwn(texts, metric) ? texts[metric] : undefined;
    if (!text)
        return [];
    const { scale } = _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd[metric];
    const bound = (scale === 'ratio' ? text['min-ratio'] : text.tolerance);
    return [{ metric, scale, bound, severity: text.severity ?? 'error', burden: text.burden ?? burden }];
});
const inside = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 };
const ruleSchema = (requirement) => ({
    type: 'object',
    additionalProperties: false,
    required: [requirement],
    properties: {
        [requirement]: inside,
        severity: { type: 'string', enum: ['error', 'warning'] },
        burden: { type: 'string', enum: [..._verdict_check_js__WEBPACK_IMPORTED_MODULE_2__/* .burdens */ .i] },
    },
});
const rulesReader = {
    schema: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv.map((metric) => [metric, ruleSchema(requirementOf(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd[metric]))])),
    },
    read,
};
function read(given) {
    if (!isRecord(given))
        return {
            problems: [
                'a mapping from metrics to what is required is needed, e.g. {demographic_parity_difference: {tolerance: 0.1}}.',
            ],
        };
    const problems = Object.entries(given).flatMap(([name, text]) => problemsOf(name, text));
    if (Object.keys(given).length === 0)
        problems.push('at least one metric is needed.');
    return problems.length > 0 ? { problems } : { value: given };
}
function problemsOf(name, text) {
    if (!Object.hasOwn(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd, name)) {
        const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(name, _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv);
        return [
            `there is no metric ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(name)}; ${hint ? `did you mean "${hint}"?` : `there are ${_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv.join(', ')}.`}`,
        ];
    }
    const requirement = requirementOf(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd[name]);
    if (!isRecord(text))
        return [`${name}: write {${requirement}: …}.`];
    const allowed = [requirement, 'severity', 'burden'];
    const unknown = Object.keys(text).filter((key) => !allowed.includes(key));
    const problems = unknown.map((key) => `${name}: there is no ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(key)} here; allowed: ${allowed.join(', ')}.`);
    const bound = text[requirement];
    if (bound === undefined)
        problems.push(`${name}: "${requirement}" is missing.`);
    else if (typeof bound !== 'number' || !(bound > 0 && bound < 1))
        problems.push(`${name}: "${requirement}" is ${say(bound)}, but a number between 0 and 1 is needed, without the ends.`);
    problems.push(...oneOf(name, text, 'severity', ['error', 'warning']), ...oneOf(name, text, 'burden', _verdict_check_js__WEBPACK_IMPORTED_MODULE_2__/* .burdens */ .i));
    return problems;
}
function oneOf(name, text, key, allowed) {
    const value = Object.hasOwn(text, key) ? text[key] : undefined;
    if (value === undefined || allowed.includes(value))
        return [];
    return [`${name}: "${key}" is ${say(value)}, but allowed: ${allowed.join(', ')}.`];
}
const say = (value) => (0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(typeof value === 'string' ? value : JSON.stringify(value));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 46991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);
/* harmony import */ var _settings_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84246);
/* harmony import */ var _settings_inference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3813);
/* harmony import */ var _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63440);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3312);





const settings = {
    ..._settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X,
    group: {
        type: 'list',
        required: true,
        decides: true,
        description: 'Columns whose values are groups of people, e.g. `race,sex`. Each column is judged on its own.',
    },
    reference: {
        type: 'list',
        default: ['largest'],
        decides: true,
        description: 'Group that the others of a column are compared with, as `<column>=<value>`, e.g. `race=Caucasian`. For a column that is not named, and with `largest`, it is the group with the most rows.',
    },
    'required-groups': {
        type: 'list',
        decides: true,
        description: 'Groups that must be in the data, as `<column>=<value>`, e.g. `race=Asian`. Without one of them the verdict is `error`: a group that is gone cannot be compared.',
    },
    metrics: {
        type: 'rules',
        rules: _rule_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesReader */ .Jz,
        required: true,
        decides: true,
        description: 'What is required, by metric: `{demographic_parity_difference: {tolerance: 0.1}, demographic_parity_ratio: {min-ratio: 0.8}}`. Differences have a `tolerance` and ratios a `min-ratio`; each may have a `severity` (`error`, `warning`) and a `burden` of its own.',
    },
    'min-group': {
        type: 'integer',
        default: 30,
        minimum: 1,
        decides: true,
        description: 'Rows that a group needs before anything is decided about it. Smaller groups are inconclusive.',
    },
    'min-denominator': {
        type: 'integer',
        default: 10,
        minimum: 1,
        decides: true,
        description: 'Rows that a rate needs in its denominator, e.g. rows with a positive label for a true positive rate. Below it the rate is inconclusive.',
    },
    'missing-group': {
        type: 'choice',
        allowed: ['error', 'own-group', 'exclude-and-report'],
        default: 'error',
        decides: true,
        description: 'What is done with rows that have no value in a column of `group`: the verdict is `error`, they are a group of their own, or they are left out and counted in the report.',
    },
    'privacy-threshold': {
        type: 'integer',
        default: 10,
        minimum: 0,
        decides: true,
        description: 'Groups with fewer rows are judged inconclusive and their numbers stand in no report, nor do those of one sibling, so that nobody can compute them from totals.',
    },
    compat: {
        type: 'choices',
        allowed: ['fairlearn'],
        decides: true,
        description: 'Other tools whose numbers stand beside ours in `evidence.aliases` of the report, as those tools compute them. They decide nothing.',
    },
    ..._settings_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineSettings */ .O,
    ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC,
    ..._settings_inference_js__WEBPACK_IMPORTED_MODULE_2__/* .inferenceSettings */ .l,
    burden: { ..._settings_inference_js__WEBPACK_IMPORTED_MODULE_2__/* .inferenceSettings */ .l.burden, default: 'prove-harm' },
};
const face = {
    name: 'bias-evaluation',
    title: 'Bias evaluation',
    description: 'Compares the rates of a binary model between groups of people, with their uncertainty.',
    settings,
    outputs: {
        ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5,
        rows: 'Number of predictions that were evaluated.',
        groups: 'Number of groups that were found, over all columns.',
    },
};


/***/ }),

/***/ 44615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ face)
});

// UNUSED EXPORTS: settings

// EXTERNAL MODULE: ./build/js/shared/settings/common.js + 1 modules
var common = __nccwpck_require__(42079);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(10425);
;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/metric-rules.js

const schema = {
    type: 'array',
    minItems: 1,
    items: {
        type: 'object',
        required: ['name', 'kind', 'margin'],
        additionalProperties: false,
        properties: {
            name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,62}$' },
            kind: { enum: ['rate', 'latency'] },
            direction: { enum: ['lower', 'higher'] },
            margin: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
            role: { enum: ['guardrail', 'observe'] },
            objective: { type: 'number', exclusiveMinimum: 0 },
            query: { type: 'string', minLength: 1 },
            count: { type: 'string', minLength: 1 },
        },
    },
};
const fields = Object.keys(schema.items.properties);
const most = 20;
const metricRules = { schema, read };
function read(given) {
    if (!Array.isArray(given) || given.length === 0)
        return { problems: ['a list of rules is needed, e.g. [{name: errors, kind: rate, margin: 0.005}].'] };
    if (given.length > most)
        return { problems: [`it has ${given.length} rules: at most ${most} are judged.`] };
    const rules = given.map((rule, i) => readRule(rule, `rule ${i + 1}`));
    const problems = rules.flatMap((rule) => rule.problems ?? []);
    const values = rules.flatMap((rule) => (rule.problems ? [] : [rule.value]));
    const names = values.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        problems.push(`two rules have the name ${twice}: name each one differently.`);
    if (problems.length === 0 && !values.some(({ role }) => role === 'guardrail'))
        problems.push('no rule has the role guardrail, so nothing would decide: give one that role.');
    return problems.length > 0 ? { problems } : { value: values };
}
function readRule(given, place) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return { problems: [`${place} is no mapping: write {name: …, kind: rate, margin: …}.`] };
    const rule = given;
    const problems = [];
    const wrong = (field, what) => {
        problems.push(`${place}: ${field} ${what}.`);
        return undefined;
    };
    const choice = (field, allowed, otherwise) => {
        const value = rule[field] ?? otherwise;
        if (allowed.includes(value))
            return value;
        return wrong(field, value === undefined ? `is missing: ${allowed.join(' or ')}` : `must be ${allowed.join(' or ')}`);
    };
    const text = (field) => {
        const value = rule[field];
        if (value === undefined || (typeof value === 'string' && value.trim() !== ''))
            return value;
        return wrong(field, 'must be text');
    };
    for (const field of Object.keys(rule))
        if (!fields.includes(field)) {
            const hint = (0,did_you_mean.didYouMean)(field, fields);
            wrong(JSON.stringify(field.slice(0, 40)), hint ? `is no field of a rule; did you mean ${hint}?` : 'is no field of a rule');
        }
    const { name, margin, objective } = rule;
    if (typeof name !== 'string' || !new RegExp(schema.items.properties.name.pattern).test(name))
        wrong('name', 'must be a word of letters, digits, "_", "-" and "."');
    else if (name === 'weight' || name === 'traffic')
        wrong('name', `must not be ${name}, which has a meaning of its own`);
    if (typeof margin !== 'number' || !(margin >= 0 && margin < 1))
        wrong('margin', 'must be a difference of shares from 0 to below 1, e.g. 0.005 for half a percentage point');
    if (objective !== undefined && !(typeof objective === 'number' && objective > 0 && Number.isFinite(objective)))
        wrong('objective', 'must be a number above 0');
    const kind = choice('kind', ['rate', 'latency']);
    const direction = choice('direction', ['lower', 'higher'], 'lower');
    const role = choice('role', ['guardrail', 'observe'], 'guardrail');
    const [query, count] = [text('query'), text('count')];
    if (kind === 'rate' && objective !== undefined)
        wrong('objective', 'belongs to kind latency only');
    if (kind === 'latency' && count !== undefined)
        wrong('count', 'belongs to kind rate only: of latency, what lies above the objective is counted');
    if (problems.length > 0 || kind === undefined || direction === undefined || role === undefined)
        return { problems };
    return {
        value: {
            name: name,
            kind,
            direction,
            margin: margin,
            role,
            ...(objective === undefined ? {} : { objective: objective }),
            ...(query === undefined ? {} : { query }),
            ...(count === undefined ? {} : { count }),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/settings.js


const settings = {
    mode: {
        type: 'choice',
        allowed: ['step', 'status', 'abort', 'reconcile', 'replay'],
        default: 'step',
        description: 'What is done: `step` judges once and moves traffic accordingly, `status` judges and moves nothing, `abort` gives the original weights back, `reconcile` does so for canaries that were left behind, `replay` judges recorded observations as of their end.',
    },
    driver: {
        type: 'choice',
        allowed: ['emit', 'httproute'],
        default: 'emit',
        description: 'Who moves traffic: `emit` only says what to do, in the outputs `decision` and `next-weight`; `httproute` sets the weights of a Gateway API HTTPRoute.',
    },
    metrics: {
        type: 'rules',
        rules: metricRules,
        decides: true,
        description: 'What is compared, as a list in YAML or JSON, e.g. `[{name: errors, kind: rate, margin: 0.005}]`. Each rule has a `name`; a `kind` (`rate`, or `latency` with an `objective`: the share of requests above it); a `margin`, by which the share of the canary may be worse; and may have a `direction` (`lower`, or `higher` where more is better), a `role` (`guardrail`, or `observe` to show it only), and for Prometheus `query` and `count`. Needed where anything is judged.',
    },
    steps: {
        type: 'list',
        default: ['5', '25', '50'],
        decides: true,
        description: 'Weights of the canary in percent, rising, as whole numbers from 1 to 99. What passes at the last one is promoted to 100.',
    },
    source: {
        type: 'choice',
        allowed: ['file', 'prometheus'],
        default: 'file',
        description: 'Where the observations come from: `file` reads `observations`, `prometheus` asks the server at `source-url`.',
    },
    observations: {
        type: 'list',
        description: 'Files of observations (CSV, JSON Lines or a JSON list), as paths or globs. A record has `time`, `track` (control or canary), `metric`, and either `value` or `count` and `total`; a record of the metric `weight` says when the canary got which weight.',
    },
    'source-url': {
        type: 'string',
        description: 'Address of the Prometheus server, e.g. `https://prometheus.example.com`.',
    },
    'source-token': {
        type: 'string',
        secret: true,
        goesTo: 'source-url',
        description: 'Token that is sent to the Prometheus server as bearer, where it asks for one.',
    },
    'control-selector': {
        type: 'string',
        default: 'track="control"',
        description: 'Matchers by which Prometheus tells the series of the control apart, e.g. `track="stable"`.',
    },
    'canary-selector': {
        type: 'string',
        default: 'track="canary"',
        description: 'Matchers by which Prometheus tells the series of the canary apart.',
    },
    'current-weight': {
        type: 'integer',
        minimum: 1,
        maximum: 99,
        description: 'Weight in percent that the canary has now. Needed with `driver: emit` where the observations have no record of the metric `weight`.',
    },
    since: {
        type: 'string',
        description: 'Time since which the canary has its current weight, ISO 8601 with a time zone. What was observed before does not count.',
    },
    at: {
        type: 'string',
        description: 'Time as of which is judged, ISO 8601 with a time zone. Where it is not set: now; with `mode: replay` the end of the observations.',
    },
    target: {
        type: 'string',
        description: 'HTTPRoute whose weights are set, as `<namespace>/<name>`. Needed with `driver: httproute`.',
    },
    'control-backend': {
        type: 'string',
        description: 'Name of the backend of the HTTPRoute that serves the control. Needed with `driver: httproute`.',
    },
    'canary-backend': {
        type: 'string',
        description: 'Name of the backend of the HTTPRoute that serves the canary. Needed with `driver: httproute`.',
    },
    release: {
        type: 'string',
        description: 'Names what is rolled out, e.g. the digest of the image or a commit. Steps of the same release continue its canary; those of another are refused while it lasts. Needed with `driver: httproute`.',
    },
    'expire-after': {
        type: 'duration',
        default: 7200,
        description: 'Time without a step after which a canary counts as left behind and `mode: reconcile` gives the original weights back, e.g. `2h`.',
    },
    wait: {
        type: 'duration',
        description: 'How long `mode: step` goes on reading while it holds, e.g. `1h`: until it promotes, rolls back or errs. Where it is not set, it reads once.',
    },
    poll: {
        type: 'duration',
        default: 60,
        description: 'Time between two readings while `wait` lasts, e.g. `5m`: at least 60 seconds, as the unit of evidence is a minute.',
    },
    'max-age': {
        type: 'duration',
        default: 300,
        decides: true,
        description: 'How old the last sample of each track may be: older ones are no evidence, e.g. `5m`.',
    },
    'max-duration': {
        type: 'duration',
        default: 86400,
        decides: true,
        description: 'How long a step may stay undecided before the canary is rolled back, e.g. `24h`.',
    },
    'metrics-grace': {
        type: 'duration',
        default: 900,
        decides: true,
        description: 'How long metrics may be missing before `on-metrics-error` says what happens, e.g. `15m`.',
    },
    'on-metrics-error': {
        type: 'choice',
        allowed: ['hold', 'rollback', 'fail'],
        default: 'hold',
        decides: true,
        description: 'What is decided when metrics stay missing: `hold` leaves traffic as it is, `rollback` takes it from the canary, `fail` decides `error` and leaves it. The verdict is `error` in each case.',
    },
    alpha: {
        type: 'number',
        default: 0.05,
        minimum: 0.0001,
        maximum: 0.2,
        decides: true,
        description: 'Error rate, one-sided and over all looks together: of promoting a canary that is worse by the margin, and of rolling back one that is not.',
    },
    ...common/* commonSettings */.JC,
};
const face = {
    name: 'canary-promotion',
    title: 'Canary promotion',
    description: 'Compares a canary with the control while both serve: promotes it, holds it, or rolls it back, however often it looks.',
    settings,
    outputs: {
        ...common/* commonOutputs */.e5,
        decision: 'What is decided: `promote`, `hold`, `rollback` or `error`.',
        'next-weight': 'Weight in percent that the canary should have next; empty where nothing was decided.',
        reason: 'Why it is decided so, in one sentence.',
    },
};


/***/ }),

/***/ 67045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ frameworks),
/* harmony export */   XY: () => (/* binding */ servePort),
/* harmony export */   jd: () => (/* binding */ askScript),
/* harmony export */   r6: () => (/* binding */ serveScript)
/* harmony export */ });
const frameworks = ['scikit-learn', 'onnx'];
const servePort = 8080;
const loaders = {
    'scikit-learn': `import joblib
import numpy

model = joblib.load(MODEL)


def predict(rows):
    try:
        table = numpy.asarray(rows, dtype=float)
    except (TypeError, ValueError):
        table = numpy.asarray(rows, dtype=object)
    return numpy.asarray(model.predict(table)).tolist()
`,
    onnx: `import numpy
import onnxruntime

session = onnxruntime.InferenceSession(MODEL, providers=["CPUExecutionProvider"])
inputs = session.get_inputs()
if len(inputs) != 1:
    raise SystemExit("The model has %d inputs; a model with one is served." % len(inputs))
types = {
    "tensor(float)": numpy.float32,
    "tensor(double)": numpy.float64,
    "tensor(int64)": numpy.int64,
    "tensor(int32)": numpy.int32,
    "tensor(string)": object,
}
if inputs[0].type not in types:
    raise SystemExit("The input of the model is of type %s, which is not served." % inputs[0].type)


def predict(rows):
    table = numpy.asarray(rows, dtype=types[inputs[0].type])
    return session.run([session.get_outputs()[0].name], {inputs[0].name: table})[0].tolist()
`,
};
const serveScript = (framework, path) => `import json
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# as the first process of a container it would not hear it otherwise
signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))

MODEL = json.loads(${pythonText(JSON.stringify(path))})

${loaders[framework]}

class Handler(BaseHTTPRequestHandler):
    def answer(self, status, value):
        body = json.dumps(value, allow_nan=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/health":
            self.answer(200, {"status": "ready"})
        else:
            self.answer(404, {"error": "not found"})

    def do_POST(self):
        if self.path != "/predict":
            self.answer(404, {"error": "not found"})
            return
        try:
            length = int(self.headers.get("Content-Length", "-1"))
            if not 0 <= length <= 64 * 1024 * 1024:
                self.answer(413, {"error": "send at most 64 MiB, with their length"})
                return
            self.answer(200, {"predictions": predict(json.loads(self.rfile.read(length))["rows"])})
        except Exception as error:
            # what it says may quote the row
            self.answer(400, {"error": type(error).__name__})

    def log_message(self, *words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True


Server(("0.0.0.0", ${servePort}), Handler).serve_forever()
`;
const pythonText = (text) => {
    const ascii = text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${ascii.replace(/[\\"]/g, '\\$&')}"`;
};
const askScript = `import http.client, json, sys, time
job = json.load(sys.stdin)
def ask(method, path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", ${servePort}, timeout=30)
    try:
        connection.request(method, path, body)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()
until = time.monotonic() + job["seconds"]
while True:
    try:
        ready = ask("GET", "/health")[0] == 200
    except Exception:
        ready = False
    if ready or time.monotonic() >= until:
        break
    time.sleep(0.1)
print(json.dumps({"ready": ready}), flush=True)
for row in job["rows"] if ready else []:
    try:
        status, said = ask("POST", "/predict", json.dumps({"rows": [row]}))
        line = {"prediction": said["predictions"][0]} if status == 200 and len(said["predictions"]) == 1 else {"problem": str(said.get("error", status))}
    except Exception as error:
        line = {"problem": type(error).__name__}
    print(json.dumps(line), flush=True)
`;


/***/ }),

/***/ 45781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ allowedGlobals),
  cD: () => (/* binding */ moduleOf),
  I6: () => (/* binding */ scanProfiles)
});

// UNUSED EXPORTS: everyAllowedGlobal

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/allowed-scikit-learn.js
const scikitLearnClasses = {
    'sklearn._loss.link': 'BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit',
    'sklearn._loss.loss': 'AbsoluteError ArrayAPILossMixin BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss',
    'sklearn.base': 'BaseEstimator',
    'sklearn.calibration': 'CalibratedClassifierCV _CalibratedClassifier _SigmoidCalibration _TemperatureScaling',
    'sklearn.cluster._affinity_propagation': 'AffinityPropagation',
    'sklearn.cluster._agglomerative': 'AgglomerativeClustering FeatureAgglomeration',
    'sklearn.cluster._bicluster': 'BaseSpectral SpectralBiclustering SpectralCoclustering',
    'sklearn.cluster._birch': 'Birch',
    'sklearn.cluster._bisect_k_means': 'BisectingKMeans',
    'sklearn.cluster._dbscan': 'DBSCAN',
    'sklearn.cluster._hdbscan.hdbscan': 'HDBSCAN',
    'sklearn.cluster._kmeans': 'KMeans MiniBatchKMeans _BaseKMeans',
    'sklearn.cluster._mean_shift': 'MeanShift',
    'sklearn.cluster._optics': 'OPTICS',
    'sklearn.cluster._spectral': 'SpectralClustering',
    'sklearn.compose._column_transformer': 'ColumnTransformer',
    'sklearn.compose._target': 'TransformedTargetRegressor',
    'sklearn.covariance._elliptic_envelope': 'EllipticEnvelope',
    'sklearn.covariance._empirical_covariance': 'EmpiricalCovariance',
    'sklearn.covariance._graph_lasso': 'BaseGraphicalLasso GraphicalLasso GraphicalLassoCV',
    'sklearn.covariance._robust_covariance': 'MinCovDet',
    'sklearn.covariance._shrunk_covariance': 'LedoitWolf OAS ShrunkCovariance',
    'sklearn.cross_decomposition._pls': 'CCA PLSCanonical PLSRegression PLSSVD _PLS',
    'sklearn.decomposition._base': '_BasePCA',
    'sklearn.decomposition._dict_learning': 'DictionaryLearning MiniBatchDictionaryLearning SparseCoder',
    'sklearn.decomposition._factor_analysis': 'FactorAnalysis',
    'sklearn.decomposition._fastica': 'FastICA',
    'sklearn.decomposition._incremental_pca': 'IncrementalPCA',
    'sklearn.decomposition._kernel_pca': 'KernelPCA',
    'sklearn.decomposition._lda': 'LatentDirichletAllocation',
    'sklearn.decomposition._nmf': 'MiniBatchNMF NMF _BaseNMF',
    'sklearn.decomposition._pca': 'PCA',
    'sklearn.decomposition._sparse_pca': 'MiniBatchSparsePCA SparsePCA _BaseSparsePCA',
    'sklearn.decomposition._truncated_svd': 'TruncatedSVD',
    'sklearn.discriminant_analysis': 'LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis',
    'sklearn.dummy': 'DummyClassifier DummyRegressor',
    'sklearn.ensemble._bagging': 'BaggingClassifier BaggingRegressor BaseBagging',
    'sklearn.ensemble._base': 'BaseEnsemble _BaseHeterogeneousEnsemble',
    'sklearn.ensemble._forest': 'BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding',
    'sklearn.ensemble._gb': 'BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor',
    'sklearn.ensemble._gb_losses': 'BinomialDeviance ClassificationLossFunction ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError LossFunction MultinomialDeviance QuantileLossFunction RegressionLossFunction',
    'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
    'sklearn.ensemble._hist_gradient_boosting.gradient_boosting': 'BaseHistGradientBoosting HistGradientBoostingClassifier HistGradientBoostingRegressor',
    'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
    'sklearn.ensemble._iforest': 'IsolationForest',
    'sklearn.ensemble._stacking': 'StackingClassifier StackingRegressor _BaseStacking',
    'sklearn.ensemble._voting': 'VotingClassifier VotingRegressor _BaseVoting',
    'sklearn.ensemble._weight_boosting': 'AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting',
    'sklearn.feature_extraction._dict_vectorizer': 'DictVectorizer',
    'sklearn.feature_extraction._hash': 'FeatureHasher',
    'sklearn.feature_extraction.image': 'PatchExtractor',
    'sklearn.feature_extraction.text': 'CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer',
    'sklearn.feature_selection._from_model': 'SelectFromModel',
    'sklearn.feature_selection._rfe': 'RFE RFECV',
    'sklearn.feature_selection._sequential': 'SequentialFeatureSelector',
    'sklearn.feature_selection._univariate_selection': 'GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter',
    'sklearn.feature_selection._variance_threshold': 'VarianceThreshold',
    'sklearn.frozen._frozen': 'FrozenEstimator',
    'sklearn.gaussian_process._gpc': 'GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace',
    'sklearn.gaussian_process._gpr': 'GaussianProcessRegressor',
    'sklearn.impute._base': 'MissingIndicator SimpleImputer _BaseImputer',
    'sklearn.impute._iterative': 'IterativeImputer',
    'sklearn.impute._knn': 'KNNImputer',
    'sklearn.isotonic': 'IsotonicRegression',
    'sklearn.kernel_approximation': 'AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler',
    'sklearn.kernel_ridge': 'KernelRidge',
    'sklearn.linear_model._base': 'LinearModel LinearRegression MultiOutputLinearModel',
    'sklearn.linear_model._bayes': 'ARDRegression BayesianRidge',
    'sklearn.linear_model._coordinate_descent': 'ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV',
    'sklearn.linear_model._glm.glm': 'GammaRegressor PoissonRegressor TweedieRegressor _GeneralizedLinearRegressor',
    'sklearn.linear_model._huber': 'HuberRegressor',
    'sklearn.linear_model._least_angle': 'Lars LarsCV LassoLars LassoLarsCV LassoLarsIC',
    'sklearn.linear_model._logistic': 'LogisticRegression LogisticRegressionCV',
    'sklearn.linear_model._omp': 'OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV',
    'sklearn.linear_model._passive_aggressive': 'PassiveAggressiveClassifier PassiveAggressiveRegressor',
    'sklearn.linear_model._perceptron': 'Perceptron',
    'sklearn.linear_model._quantile': 'QuantileRegressor',
    'sklearn.linear_model._ransac': 'RANSACRegressor',
    'sklearn.linear_model._ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _IdentityClassifier _IdentityRegressor _RidgeGCV',
    'sklearn.linear_model._stochastic_gradient': 'BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDOneClassSVM SGDRegressor',
    'sklearn.linear_model._theil_sen': 'TheilSenRegressor',
    'sklearn.manifold._classical_mds': 'ClassicalMDS',
    'sklearn.manifold._isomap': 'Isomap',
    'sklearn.manifold._locally_linear': 'LocallyLinearEmbedding',
    'sklearn.manifold._mds': 'MDS',
    'sklearn.manifold._spectral_embedding': 'SpectralEmbedding',
    'sklearn.manifold._t_sne': 'TSNE',
    'sklearn.mixture._base': 'BaseMixture',
    'sklearn.mixture._bayesian_mixture': 'BayesianGaussianMixture',
    'sklearn.mixture._gaussian_mixture': 'GaussianMixture',
    'sklearn.model_selection._classification_threshold': 'BaseThresholdClassifier FixedThresholdClassifier TunedThresholdClassifierCV',
    'sklearn.model_selection._search': 'BaseSearchCV GridSearchCV RandomizedSearchCV',
    'sklearn.model_selection._search_successive_halving': 'BaseSuccessiveHalving HalvingGridSearchCV HalvingRandomSearchCV',
    'sklearn.multiclass': 'OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier _ConstantPredictor',
    'sklearn.multioutput': 'ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain _BaseChain _MultiOutputEstimator',
    'sklearn.naive_bayes': 'BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB _BaseDiscreteNB _BaseNB',
    'sklearn.neighbors._base': 'NeighborsBase',
    'sklearn.neighbors._classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
    'sklearn.neighbors._graph': 'KNeighborsTransformer RadiusNeighborsTransformer',
    'sklearn.neighbors._kde': 'KernelDensity',
    'sklearn.neighbors._lof': 'LocalOutlierFactor',
    'sklearn.neighbors._nca': 'NeighborhoodComponentsAnalysis',
    'sklearn.neighbors._nearest_centroid': 'NearestCentroid',
    'sklearn.neighbors._regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
    'sklearn.neighbors._unsupervised': 'NearestNeighbors',
    'sklearn.neural_network._multilayer_perceptron': 'BaseMultilayerPerceptron MLPClassifier MLPRegressor',
    'sklearn.neural_network._rbm': 'BernoulliRBM',
    'sklearn.neural_network._stochastic_optimizers': 'AdamOptimizer BaseOptimizer SGDOptimizer',
    'sklearn.pipeline': 'FeatureUnion Pipeline',
    'sklearn.preprocessing._data': 'Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler',
    'sklearn.preprocessing._discretization': 'KBinsDiscretizer',
    'sklearn.preprocessing._encoders': 'OneHotEncoder OrdinalEncoder _BaseEncoder',
    'sklearn.preprocessing._function_transformer': 'FunctionTransformer',
    'sklearn.preprocessing._label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
    'sklearn.preprocessing._polynomial': 'PolynomialFeatures SplineTransformer',
    'sklearn.preprocessing._target_encoder': 'TargetEncoder',
    'sklearn.random_projection': 'BaseRandomProjection GaussianRandomProjection SparseRandomProjection',
    'sklearn.semi_supervised._label_propagation': 'BaseLabelPropagation LabelPropagation LabelSpreading',
    'sklearn.semi_supervised._self_training': 'SelfTrainingClassifier',
    'sklearn.svm._base': 'BaseLibSVM BaseSVC',
    'sklearn.svm._classes': 'LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR',
    'sklearn.tree._classes': 'BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
    'sklearn.utils._bunch': 'Bunch',
    'sklearn.utils._mocking': 'CheckingClassifier NoSampleWeightWrapper _MockEstimatorOnOffPrediction',
    'sklearn.utils.metaestimators': '_BaseComposition',
};
const scikitLearnCalls = {
    'sklearn._loss._loss': 'CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyLossFunction __pyx_unpickle_CyPinballLoss',
    'sklearn.linear_model._sgd_fast': 'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
    'sklearn.metrics._dist_metrics': 'BrayCurtisDistance BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance CanberraDistance32 CanberraDistance64 ChebyshevDistance ChebyshevDistance32 ChebyshevDistance64 DiceDistance DiceDistance32 DiceDistance64 DistanceMetric32 DistanceMetric64 EuclideanDistance EuclideanDistance32 EuclideanDistance64 HammingDistance HammingDistance32 HammingDistance64 HaversineDistance HaversineDistance32 HaversineDistance64 JaccardDistance JaccardDistance32 JaccardDistance64 KulsinskiDistance KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance ManhattanDistance32 ManhattanDistance64 MatchingDistance MatchingDistance32 MatchingDistance64 MinkowskiDistance MinkowskiDistance32 MinkowskiDistance64 RogersTanimotoDistance RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance SokalSneathDistance32 SokalSneathDistance64 WMinkowskiDistance WMinkowskiDistance32 newObj',
    'sklearn.neighbors._ball_tree': 'BallTree BallTree32 BallTree64 newObj',
    'sklearn.neighbors._kd_tree': 'KDTree KDTree32 KDTree64 newObj',
    'sklearn.tree._tree': 'Tree',
};

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/allowed-globals.js

const scanProfiles = ['numpy', 'scikit-learn', 'xgboost', 'pandas', 'torch'];
const core = {
    value: { builtins: 'object int float bool str' },
    call: { builtins: 'complex slice range set frozenset list dict tuple', collections: 'defaultdict deque Counter' },
    class: { collections: 'OrderedDict' },
    bytes: { builtins: 'bytearray bytes' },
    encode: { _codecs: 'encode' },
    reconstructor: { copyreg: '_reconstructor' },
};
const scalars = 'bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 str_ bytes_ datetime64 timedelta64';
const arrays = (module) => ({
    reconstruct: { [`${module}.multiarray`]: '_reconstruct' },
    call: { [`${module}.multiarray`]: 'scalar', [`${module}.numeric`]: '_frombuffer' },
});
const numpy = [
    { value: { numpy: `ndarray ${scalars}` }, call: { numpy: 'dtype' } },
    arrays('numpy.core'),
    arrays('numpy._core'),
    { value: { 'numpy.ma.core': 'MaskedArray' }, call: { 'numpy.ma.core': '_mareconstruct' } },
    {
        call: {
            'numpy.random._pickle': '__randomstate_ctor __bit_generator_ctor __generator_ctor',
            'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
        },
        value: {
            'numpy.random._mt19937': 'MT19937',
            'numpy.random._pcg64': 'PCG64',
            'numpy.random.bit_generator': 'SeedSequence',
        },
    },
    { class: { 'joblib.numpy_pickle': 'NumpyArrayWrapper' } },
    {
        class: {
            'scipy.sparse._csr': 'csr_matrix csr_array',
            'scipy.sparse._csc': 'csc_matrix csc_array',
            'scipy.sparse.csr': 'csr_matrix',
            'scipy.sparse.csc': 'csc_matrix',
        },
    },
];
const profiles = {
    numpy,
    'scikit-learn': [...numpy, { class: scikitLearnClasses, call: scikitLearnCalls }],
    xgboost: [
        ...numpy,
        {
            class: {
                'xgboost.core': 'Booster',
                'xgboost.sklearn': 'XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor',
            },
        },
    ],
    pandas: [
        ...numpy,
        {
            class: { 'pandas.core.frame': 'DataFrame', 'pandas.core.series': 'Series' },
            value: {
                'pandas.core.indexes.base': 'Index',
                'pandas.core.indexes.range': 'RangeIndex',
                'pandas.core.arrays.datetimes': 'DatetimeArray',
            },
            call: {
                'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
                'pandas._libs.internals': '_unpickle_block',
                'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
                'pandas.core.indexes.base': '_new_Index',
            },
        },
    ],
    torch: [
        ...numpy,
        {
            value: {
                torch: 'DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ComplexDoubleStorage ComplexFloatStorage float16 float32 float64 bfloat16 int8 int16 int32 int64 uint8 bool complex64 complex128',
                'torch.storage': 'UntypedStorage',
            },
            call: {
                torch: 'Size device',
                'torch._utils': '_rebuild_tensor _rebuild_tensor_v2 _rebuild_parameter',
            },
        },
    ],
};
function allowedGlobals(enabled, additions = []) {
    const allowed = tableOf([core, ...enabled.flatMap((profile) => profiles[profile])]);
    for (const { module, name } of additions)
        allowed.set(keyOf(module, name), { module, name, use: 'class' });
    const byProfile = scanProfiles.map((profile) => ({ profile, table: tableOf(profiles[profile]) }));
    return {
        find: (module, name) => allowed.get(keyOf(module, name)),
        profileOf: (module, name) => byProfile.find(({ table }) => table.has(keyOf(module, name)))?.profile,
    };
}
const everyAllowedGlobal = () => [
    ...tableOf([core, ...Object.values(profiles).flat()]).values(),
];
const keyOf = (module, name) => `${module}\0${name}`;
function tableOf(uses) {
    const table = new Map();
    for (const part of uses)
        for (const [use, modules] of Object.entries(part))
            for (const [module, names] of Object.entries(modules))
                for (const name of names.split(' '))
                    table.set(keyOf(module, name), { module, name, use });
    return table;
}
const renamed = { __builtin__: 'builtins', copy_reg: 'copyreg' };
const moduleOf = (module, protocol) => protocol < 3 && Object.hasOwn(renamed, module) ? renamed[module] : module;


/***/ }),

/***/ 74154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);
/* harmony import */ var _engine_serve_script_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67045);
/* harmony import */ var _scan_allowed_globals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45781);



const settings = {
    mode: {
        type: 'choice',
        allowed: ['scan', 'plan', 'build', 'verify'],
        default: 'scan',
        description: 'What is done: `scan` inspects the files of the model; `plan` also computes the image and its digest without writing anything; `build` writes it; `verify` holds an image that is there against its model and its reports.',
    },
    model: {
        type: 'list',
        description: 'Files of the model, as paths or globs, e.g. `model/**`. Every mode but `verify` needs it.',
    },
    'scan-profile': {
        type: 'choices',
        allowed: _scan_allowed_globals_js__WEBPACK_IMPORTED_MODULE_2__/* .scanProfiles */ .I6,
        default: ['numpy', 'scikit-learn', 'xgboost', 'torch'],
        decides: true,
        description: 'Libraries whose classes a pickle may hold. What another profile lists has to be reviewed; what none lists is blocked.',
    },
    'allow-globals': {
        type: 'list',
        decides: true,
        description: 'Classes of your own that a pickle may hold besides, each as `module:name`, e.g. `wages.features:LogScaler`. They are made without arguments.',
    },
    reviewed: {
        type: 'list',
        decides: true,
        description: 'Files that a person has looked at, each as `sha256:<digest>`: where the scan says `review`, exactly these contents pass. What is blocked stays blocked.',
    },
    image: {
        type: 'string',
        description: 'Image that is written or verified: `registry.example/team/wages`, or a folder in the OCI image layout, `oci:build/image`. To verify, with `:tag` or `@sha256:<digest>`.',
    },
    output: {
        type: 'string',
        description: 'Folder that the image is written to instead of being pushed, as `oci:<folder>`; `image` then only names it. Where it is not set, `image` says where.',
    },
    tags: {
        type: 'list',
        description: 'Tags that point to the image once everything else is in place. Without any it is found by its digest.',
    },
    'base-image': {
        type: 'string',
        decides: true,
        description: 'Approved image that the model is put on, by digest: `registry.example/runtime@sha256:<digest>`, `oci:<folder>@sha256:<digest>`, or `scratch` for an image of the model alone, which others mount.',
    },
    platform: {
        type: 'string',
        default: 'linux/amd64',
        description: 'Platform that is taken where the base is there for several, e.g. `linux/arm64`.',
    },
    builder: {
        type: 'choice',
        allowed: ['auto', 'append', 'docker', 'buildah'],
        default: 'auto',
        description: 'How the image is made: `append` puts the model on the base as one more layer, without a daemon; `docker` and `buildah` build an image that serves the model from a generated Dockerfile; it is then written like every other; `auto` means `append`.',
    },
    framework: {
        type: 'choice',
        allowed: _engine_serve_script_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .Ij,
        description: 'Library that serves the model, from the base or from `requirements`: `scikit-learn` (a pickle or joblib file) or `onnx` (by onnxruntime). The builders `docker` and `buildah` need it.',
    },
    requirements: {
        type: 'string',
        description: 'Requirements file of the packages that the builders `docker` and `buildah` install besides what the base has; every line is `name==version` with its hashes. Without it the build has no network.',
    },
    'golden-rows': {
        type: 'string',
        decides: true,
        file: true,
        description: 'Rows that the started image has to predict (builder `docker`): a JSON list or JSONL of `{"inputs": […], "prediction": …}`, or CSV with a column `prediction` beside the inputs in their order.',
    },
    tolerance: {
        type: 'number',
        default: 0.000001,
        minimum: 0,
        decides: true,
        description: 'By how much a predicted number may differ from that of its golden row. Everything else must be equal.',
    },
    'start-budget': {
        type: 'duration',
        default: 60,
        decides: true,
        description: 'Time from the start of the image (builder `docker`) until it must be ready to predict.',
    },
    labels: {
        type: 'list',
        description: 'Labels of the image, each as `name=value`, e.g. `org.opencontainers.image.revision=4c45973`.',
    },
    'size-budget': {
        type: 'bytes',
        decides: true,
        description: 'What the image may have in its registry, all layers as they are stored, e.g. `900MiB`.',
    },
    'gate-reports': {
        type: 'list',
        description: 'Files `report.json` of the gates that judged this model, as paths or globs, e.g. `mlops-gates-report/*/report.json`. They are accepted only where their `subject` is this model, and are bound to the image.',
    },
    'report-key': {
        type: 'string',
        decides: true,
        file: true,
        description: 'Public P-256 key (PEM) that every report in `gate-reports`, and every one that is bound to a verified image, must be signed by (`sign: key` where its gate runs).',
    },
    'required-gates': {
        type: 'list',
        decides: true,
        description: 'Gates (or runs of the policy, by name) of which an accepted report must be there, e.g. `metric-regression`. `verify` asks for one report at least, whatever stands here.',
    },
    ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC,
};
const face = {
    name: 'container-packaging',
    title: 'Container packaging',
    description: 'Packages a scanned model into a container image, bound to the reports of the gates that judged it, and verifies such images.',
    settings,
    outputs: {
        ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5,
        'image-digest': 'Digest of the image, `sha256:…`; empty where none was planned, built or verified.',
        'image-reference': 'Name of the image with its digest, to deploy exactly this one; empty where none was written or verified.',
        'image-size': 'Bytes of the image as its registry stores it; empty where there is none.',
    },
};


/***/ }),

/***/ 59321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);
/* harmony import */ var _settings_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84246);


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
        description: 'Data files to validate, as paths, globs or addresses, e.g. `data/*.parquet`, `s3://bucket/orders/*.parquet`, `https://…/orders.csv`. Where the contract has several tables, each entry names its own, e.g. `orders=data/orders.csv`. With `engine: trino` tables instead. Where it is not set: a server of the contract.',
    },
    server: {
        type: 'string',
        description: 'Server of the contract (`servers`) that is read where `data` is not set. Where it is not set either: the only one. Executed are `local` (also SQLite), `s3`, `postgres`, and `trino` with `engine: trino`.',
    },
    'server-user': {
        type: 'string',
        description: 'User name for a PostgreSQL server of the contract. Where it is not set: `PGUSER` of the environment.',
    },
    'server-password': {
        type: 'string',
        secret: true,
        description: 'Password for a PostgreSQL server of the contract. Where it is not set: `PGPASSWORD` of the environment.',
    },
    header: {
        type: 'choice',
        allowed: ['present', 'absent'],
        default: 'present',
        description: 'Whether the first record of a CSV or TSV file names the columns. With `absent` the columns are those of the contract, in its order.',
    },
    ..._settings_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineSettings */ .O,
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

/***/ 65085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gateNamed),
/* harmony export */   V: () => (/* binding */ gates)
/* harmony export */ });
/* harmony import */ var _bias_evaluation_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46991);
/* harmony import */ var _canary_promotion_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44615);
/* harmony import */ var _container_packaging_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74154);
/* harmony import */ var _data_validation_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59321);
/* harmony import */ var _metric_regression_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33135);
/* harmony import */ var _training_gate_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89651);






const gates = [
    {
        ..._data_validation_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2361), __nccwpck_require__.e(1745), __nccwpck_require__.e(7694), __nccwpck_require__.e(7717)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96919))).gate,
    },
    {
        ..._training_gate_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9865), __nccwpck_require__.e(6060), __nccwpck_require__.e(5521), __nccwpck_require__.e(6348)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96348))).gate,
    },
    {
        ..._metric_regression_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9865), __nccwpck_require__.e(6060), __nccwpck_require__.e(1489), __nccwpck_require__.e(2361), __nccwpck_require__.e(1745), __nccwpck_require__.e(1557)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61557))).gate,
    },
    {
        ..._bias_evaluation_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9865), __nccwpck_require__.e(6060), __nccwpck_require__.e(2361), __nccwpck_require__.e(1745), __nccwpck_require__.e(2037)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2037))).gate,
    },
    {
        ..._container_packaging_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3531), __nccwpck_require__.e(7280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67280))).gate,
    },
    {
        ..._canary_promotion_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .face */ .m,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9865), __nccwpck_require__.e(1489), __nccwpck_require__.e(5330)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25330))).gate,
    },
];
const gateNamed = (name) => gates.find((gate) => gate.name === name);


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ aliasNames),
/* harmony export */   y: () => (/* binding */ aliasNamed)
/* harmony export */ });
const averaged = (name) => [
    [`${name}_score`, { of: { name } }],
    ...['micro', 'macro', 'weighted'].map((average) => [
        `${name}_${average}`,
        { of: { name, average } },
    ]),
];
const loss = (of, ...names) => names.flatMap((name) => [
    [name, { of }],
    [`neg_${name}`, { of, negated: true }],
]);
const aliases = new Map([
    ['accuracy_score', { of: { name: 'accuracy' } }],
    ['balanced_accuracy_score', { of: { name: 'balanced_accuracy' } }],
    ...averaged('precision'),
    ...averaged('recall'),
    ...averaged('f1'),
    ['fbeta_score', { of: { name: 'fbeta' } }],
    ['cohen_kappa_score', { of: { name: 'cohen_kappa' } }],
    ['roc_auc_score', { of: { name: 'roc_auc' } }],
    ['average_precision_score', { of: { name: 'average_precision' } }],
    ['neg_log_loss', { of: { name: 'log_loss' }, negated: true }],
    ['brier_score_loss', { of: { name: 'brier' } }],
    ['neg_brier_score', { of: { name: 'brier' }, negated: true }],
    ...loss({ name: 'rmse' }, 'root_mean_squared_error'),
    ...loss({ name: 'mse' }, 'mean_squared_error'),
    ...loss({ name: 'mae' }, 'mean_absolute_error'),
    ...loss({ name: 'medae' }, 'median_absolute_error'),
    ...loss({ name: 'mape' }, 'mean_absolute_percentage_error'),
    ['r2_score', { of: { name: 'r2' } }],
    ['mean_pinball_loss', { of: { name: 'pinball' } }],
    ...loss({ name: 'poisson_deviance' }, 'mean_poisson_deviance'),
    ...loss({ name: 'gamma_deviance' }, 'mean_gamma_deviance'),
    ['mean_tweedie_deviance', { of: { name: 'tweedie_deviance' } }],
]);
const aliasNamed = (name) => aliases.get(name);
const aliasNames = () => aliases.keys();


/***/ }),

/***/ 78329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ metricLabel),
/* harmony export */   L: () => (/* binding */ averages)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9643);

const averages = ['binary', 'micro', 'macro', 'weighted', 'per-class'];
const listed = ['class', 'beta', 'k', 'quantile', 'at', 'power', 'bins'];
function metricLabel(asked) {
    const { name, average } = asked;
    const suffix = average === undefined || average === 'binary' ? '' : `_${average}`;
    const parts = listed.flatMap((key) => {
        const value = asked[key];
        return value === undefined ? [] : [`${key}=${typeof value === 'number' ? value : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M)(value)}`];
    });
    return `${name}${suffix}${parts.length > 0 ? `(${parts.join(',')})` : ''}`;
}


/***/ }),

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   l: () => (/* binding */ sliceLabel)
/* harmony export */ });
const sliceLabel = ({ column, value }) => `${plainName(column)}=${value === null ? '(empty)' : plainName(value)}`;
const plainName = (name) => (/^[\p{L}\p{N}_.:+/ -]+$/u.test(name) ? name : JSON.stringify(name));


/***/ }),

/***/ 50578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
const classes = ['binary', 'multiclass'];
const ofCounts = { tasks: classes, better: 'higher', needs: 'prediction', family: 'counts' };
const ofErrors = { tasks: ['regression'], better: 'lower', needs: 'prediction', family: 'loss' };
const ofScores = { tasks: ['binary'], better: 'higher', needs: 'score', family: 'rows' };
const ofBins = {
    tasks: ['binary'],
    better: 'lower',
    needs: 'probability',
    family: 'rows',
    takes: ['bins'],
};
const metrics = {
    accuracy: ofCounts,
    balanced_accuracy: ofCounts,
    precision: { ...ofCounts, takes: ['average'] },
    recall: { ...ofCounts, takes: ['average'] },
    f1: { ...ofCounts, takes: ['average'] },
    fbeta: { ...ofCounts, takes: ['average', 'beta'], requires: ['beta'] },
    specificity: { ...ofCounts, tasks: ['binary'] },
    matthews_corrcoef: ofCounts,
    cohen_kappa: ofCounts,
    roc_auc: { tasks: ['binary'], better: 'higher', needs: 'score', family: 'area' },
    average_precision: ofScores,
    recall_at_precision: { ...ofScores, takes: ['at'], requires: ['at'] },
    precision_at_k: { ...ofScores, takes: ['k'], requires: ['k'] },
    lift: { ...ofScores, takes: ['at'], requires: ['at'] },
    ece: ofBins,
    ece_l2: ofBins,
    ece_max: ofBins,
    log_loss: { tasks: ['binary'], better: 'lower', needs: 'probability', family: 'loss' },
    brier: { tasks: ['binary'], better: 'lower', needs: 'probability', family: 'loss' },
    rmse: ofErrors,
    mse: ofErrors,
    mae: ofErrors,
    medae: { ...ofErrors, family: 'rows' },
    mape: ofErrors,
    smape: ofErrors,
    wape: ofErrors,
    r2: { ...ofErrors, better: 'higher' },
    pinball: { ...ofErrors, takes: ['quantile'], requires: ['quantile'] },
    poisson_deviance: ofErrors,
    gamma_deviance: ofErrors,
    tweedie_deviance: { ...ofErrors, takes: ['power'], requires: ['power'] },
};
const metricNames = Object.keys(metrics);
const metricNamed = (name) => Object.hasOwn(metrics, name) ? metrics[name] : undefined;


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ resolveMetric),
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   Kd: () => (/* binding */ betterOf)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(596);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50578);


const parameters = [
    'average',
    'beta',
    'k',
    'quantile',
    'at',
    'power',
    'bins',
];
function resolveMetric(rule) {
    const alias = (0,_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasNamed */ .y)(rule.metric);
    const of = alias?.of ?? ((0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(rule.metric) ? { name: rule.metric } : undefined);
    if (!of)
        return undefined;
    const given = Object.fromEntries(parameters.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]]])));
    return { of: { ...of, ...given }, negated: alias?.negated === true };
}
function betterOf(rule) {
    const resolved = resolveMetric(rule);
    if (!resolved)
        return undefined;
    const { better } = _metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd[resolved.of.name];
    return resolved.negated ? (better === 'higher' ? 'lower' : 'higher') : better;
}


/***/ }),

/***/ 89936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rulesReader),
/* harmony export */   Q: () => (/* binding */ requirementNames)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10425);
/* harmony import */ var _text_short_name_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(18100);
/* harmony import */ var _verdict_check_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(89016);
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(596);
/* harmony import */ var _asked_metric_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(78329);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50578);
/* harmony import */ var _resolve_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9569);







const requirementNames = ['min', 'max', 'max-drop', 'max-drop-pct', 'min-gain'];
const choices = {
    on: ['all', 'overall', 'slices'],
    burden: _verdict_check_js__WEBPACK_IMPORTED_MODULE_4__/* .burdens */ .i,
    severity: ['error', 'warning'],
    better: ['higher', 'lower'],
    average: _asked_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .averages */ .L,
};
const numbers = {
    beta: {
        says: 'a number above 0',
        holds: (value) => value > 0,
        schema: { type: 'number', exclusiveMinimum: 0, description: 'Of fbeta: how much recall weighs beside precision.' },
    },
    k: {
        says: 'a whole number from 1 on',
        holds: (value) => Number.isSafeInteger(value) && value >= 1,
        schema: { type: 'integer', minimum: 1, description: 'How many of the highest scores count.' },
    },
    quantile: {
        says: 'a number between 0 and 1',
        holds: (value) => value > 0 && value < 1,
        schema: {
            type: 'number',
            exclusiveMinimum: 0,
            exclusiveMaximum: 1,
            description: 'Of pinball: the quantile that is predicted.',
        },
    },
    at: {
        says: 'a number above 0, at most 1',
        holds: (value) => value > 0 && value <= 1,
        schema: { type: 'number', exclusiveMinimum: 0, maximum: 1, description: 'Share at which the metric is taken.' },
    },
    power: {
        says: 'a number, but none between 0 and 1',
        holds: (value) => value <= 0 || value >= 1,
        schema: { type: 'number', description: 'Of tweedie_deviance: how the variance grows with the mean.' },
    },
    bins: {
        says: 'a whole number from 2 to 100',
        holds: (value) => Number.isSafeInteger(value) && value >= 2 && value <= 100,
        schema: { type: 'integer', minimum: 2, maximum: 100, description: 'Bins of equal width.' },
    },
};
const keys = [...requirementNames, ...Object.keys(choices), ...Object.keys(numbers)];
const properties = {
    min: { type: 'number', description: 'Value that the metric must reach, where higher is better.' },
    max: { type: 'number', description: 'Value that the metric must not exceed, where lower is better.' },
    'max-drop': { type: 'number', minimum: 0, description: 'By how much it may be worse than the baseline.' },
    'max-drop-pct': {
        type: 'number',
        minimum: 0,
        maximum: 100,
        description: 'By how many percent of the baseline it may be worse.',
    },
    'min-gain': { type: 'number', minimum: 0, description: 'By how much it must be better than the baseline.' },
    ...Object.fromEntries(Object.entries(choices).map(([key, allowed]) => [key, { type: 'string', enum: allowed }])),
    ...Object.fromEntries(Object.entries(numbers).map(([key, { schema }]) => [key, schema])),
};
const rulesReader = {
    schema: {
        anyOf: [
            {
                type: 'object',
                minProperties: 1,
                additionalProperties: { type: 'object', additionalProperties: false, minProperties: 1, properties },
            },
            {
                type: 'array',
                minItems: 1,
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['metric'],
                    properties: { metric: { type: 'string', minLength: 1 }, ...properties },
                },
            },
        ],
    },
    read,
};
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function read(given) {
    const problems = [];
    const entries = [];
    if (Array.isArray(given))
        given.forEach((item, i) => {
            const metric = isMapping(item) ? item.metric : undefined;
            if (isMapping(item) && typeof metric === 'string' && metric !== '') {
                const { metric: _, ...rest } = item;
                entries.push([metric, rest]);
            }
            else
                problems.push(`entry ${i + 1} does not name its metric: write "metric: accuracy" or another.`);
        });
    else if (isMapping(given))
        entries.push(...Object.entries(given));
    else
        problems.push('rules by metric are needed, e.g. "accuracy: {max-drop: 0.01}".');
    if (entries.length === 0 && problems.length === 0)
        problems.push('at least one metric is needed, e.g. "accuracy: {max-drop: 0.01}".');
    const rules = entries.map(([metric, text]) => readRule(metric, text, problems));
    const asked = rules.flatMap((rule) => {
        const metric = (0,_resolve_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveMetric */ .F1)(rule);
        const label = metric ? (0,_asked_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .metricLabel */ .B)(metric.of) : rule.metric;
        const turned = { min: 'max', max: 'min' };
        return requirementNames
            .filter((name) => rule[name] !== undefined)
            .map((name) => `${label}.${metric?.negated && (name === 'min' || name === 'max') ? turned[name] : name}`);
    });
    for (const id of new Set(asked.filter((id, i) => asked.indexOf(id) !== i)))
        problems.push(`${id} is asked twice: keep one.`);
    return problems.length > 0 ? { problems } : { value: rules };
}
function readRule(metric, text, problems) {
    const name = (0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .E)(metric);
    const said = (problem) => {
        problems.push(`${name}: ${problem}`);
    };
    const rule = { metric };
    if (!isMapping(text)) {
        said('requirements are needed, e.g. {max-drop: 0.01}.');
        return rule;
    }
    for (const [key, value] of Object.entries(text)) {
        if (requirementNames.includes(key)) {
            if (typeof value !== 'number' || !Number.isFinite(value))
                said(`${key} needs a number.`);
            else if (key.includes('-') && value < 0)
                said(`${key} is ${value}, but a margin is at least 0.`);
            else if (key === 'max-drop-pct' && value > 100)
                said(`${key} is ${value}, but at most 100 percent can be lost.`);
            rule[key] = value;
        }
        else if (Object.hasOwn(choices, key)) {
            const allowed = choices[key];
            if (!allowed.includes(String(value)))
                said(`${key} is one of ${allowed.join(', ')}.`);
            rule[key] = value;
        }
        else if (Object.hasOwn(numbers, key)) {
            const { says, holds } = numbers[key];
            if (typeof value !== 'number' || !Number.isFinite(value) || !holds(value))
                said(`${key} needs ${says}.`);
            rule[key] = value;
        }
        else {
            const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(key, keys);
            said(`there is no ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .E)(key)}${hint ? `; did you mean ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .E)(hint)}?` : ` (there are ${keys.join(', ')}).`}`);
        }
    }
    if (!requirementNames.some((key) => rule[key] !== undefined))
        said(`nothing is required: give one of ${requirementNames.join(', ')}.`);
    sayParameters(rule, said);
    const own = (0,_resolve_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .betterOf */ .Kd)(rule);
    const better = own ?? rule.better;
    if (better === undefined) {
        const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(metric, [..._metric_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNames */ .Zv, ...(0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasNames */ .F)()]);
        said(`this is no metric that is known here${hint ? `; did you mean ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .E)(hint)}?` : ` (${_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNames */ .Zv.join(', ')}).`} Of a number in a metrics file say whether "better" is higher or lower.`);
    }
    else if (own && rule.better !== undefined && rule.better !== own)
        said(`${better} is better, so leave "better" out.`);
    if (better === 'lower' && rule.min !== undefined)
        said('lower is better, so write "max" instead of "min".');
    if (better === 'higher' && rule.max !== undefined)
        said('higher is better, so write "min" instead of "max".');
    return rule;
}
function sayParameters(rule, said) {
    const resolved = (0,_resolve_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveMetric */ .F1)({ metric: rule.metric });
    const given = _resolve_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .parameters */ .FI.filter((key) => rule[key] !== undefined);
    if (!resolved)
        return;
    const { takes = [], requires = [] } = (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNamed */ .SB)(resolved.of.name) ?? {};
    for (const key of given)
        if (!takes.includes(key))
            said(`there is no ${key} of it${takes.length > 0 ? ` (there is ${takes.join(', ')})` : ''}: take it out.`);
        else if ((0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasNamed */ .y)(rule.metric)?.of[key] !== undefined)
            said(`its name says the ${key}: take "${key}" out.`);
    for (const key of requires)
        if (rule[key] === undefined)
            said(`it needs "${key}" (${key === 'average' ? _asked_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .averages */ .L.join(', ') : numbers[key].says}).`);
}


/***/ }),

/***/ 33135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);
/* harmony import */ var _settings_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84246);
/* harmony import */ var _settings_inference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3813);
/* harmony import */ var _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63440);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50578);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89936);






const settings = {
    metrics: {
        type: 'rules',
        rules: _rule_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesReader */ .J,
        required: true,
        decides: true,
        description: `What is required, by metric: \`{roc_auc: {max-drop: 0.01}, accuracy: {min: 0.9}}\`. Metrics are ${_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricNames */ .Zv.map((name) => `\`${name}\``).join(', ')}, also under scikit-learn's names; some take \`average\` (\`micro\`, \`macro\`, \`weighted\`, \`per-class\`), \`beta\`, \`quantile\` or \`power\`. Requirements are \`min\`, \`max\`, \`max-drop\`, \`max-drop-pct\` and \`min-gain\`; beside them may stand \`on\` (\`all\`, \`overall\`, \`slices\`), \`burden\` and \`severity\`.`,
    },
    task: {
        type: 'choice',
        allowed: ['binary', 'multiclass', 'regression'],
        default: 'binary',
        decides: true,
        description: 'What the model predicts: one of two classes, one of several, or a number.',
    },
    predictions: {
        type: 'list',
        description: `${_settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X.predictions.description} Not needed with \`metrics-file\`.`,
    },
    baseline: {
        type: 'string',
        decides: true,
        file: true,
        description: 'File with the predictions of the model that the new one is compared with, for the same rows and with the same names of columns; rows are matched by `id`. With `metrics-file` it is the metrics file of that model.',
    },
    id: {
        type: 'string',
        decides: true,
        description: 'Column that names each row uniquely, by which the rows of `predictions` and `baseline` are matched.',
    },
    label: _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X.label,
    prediction: _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X.prediction,
    score: _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X.score,
    'baseline-prediction': {
        type: 'string',
        decides: true,
        description: 'Column of `predictions` with the prediction of the baseline model, where there is no file of its own.',
    },
    'baseline-score': {
        type: 'string',
        decides: true,
        description: 'Column of `predictions` with the score of the baseline model, where there is no file of its own.',
    },
    'positive-label': _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X['positive-label'],
    threshold: _settings_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionSettings */ .X.threshold,
    weight: {
        type: 'string',
        decides: true,
        description: 'Column of `predictions` by whose numbers rows count, as sampling weights do. Metrics of predicted classes alone take it.',
    },
    slices: {
        type: 'list',
        decides: true,
        description: 'Columns by whose values the rows are also judged apart, e.g. `region`. An entry such as `region=EU` asks for this one value, which then must be there.',
    },
    'min-rows': {
        type: 'integer',
        default: 30,
        minimum: 1,
        decides: true,
        description: 'Rows that are needed before anything is decided. Values of a slice column with fewer are listed and decide nothing; a slice that is asked for by its value is inconclusive.',
    },
    'privacy-threshold': {
        type: 'integer',
        default: 10,
        minimum: 0,
        decides: true,
        description: 'Slices with fewer rows stand in no report, nor do the numbers of one sibling, so that nobody can compute them from totals.',
    },
    'metrics-file': {
        type: 'string',
        description: 'JSON file with the numbers of the new model, where there are no rows: `{"accuracy": 0.91}`. Points alone are compared then, without regard to chance.',
    },
    ..._settings_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineSettings */ .O,
    ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC,
    ..._settings_inference_js__WEBPACK_IMPORTED_MODULE_2__/* .inferenceSettings */ .l,
};
const face = {
    name: 'metric-regression',
    title: 'Metric regression',
    description: 'Fails when a model is shown to be worse than its baseline or its required metrics, with intervals.',
    settings,
    outputs: {
        ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5,
        rows: 'Number of rows that were compared; empty with a metrics file.',
    },
};


/***/ }),

/***/ 89651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ face)
/* harmony export */ });
/* unused harmony export settings */
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);
/* harmony import */ var _settings_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63440);


const settings = {
    mode: {
        type: 'choice',
        allowed: ['plan', 'run', 'judge'],
        required: true,
        description: 'What the gate does: `plan` says whether the training has to run, `run` runs it where it has to, within its budgets, and `judge` judges the log that it wrote.',
    },
    log: {
        type: 'list',
        description: 'Log of the training, which `judge` needs: one JSON Lines, JSON (trainer_state.json, evals_result) or CSV file, or the TensorBoard event files of one run, as paths or globs.',
    },
    format: {
        type: 'choice',
        allowed: ['auto', 'jsonl', 'json', 'csv', 'tensorboard'],
        default: 'auto',
        description: 'Format of the log. `auto` tells it from the name and the content.',
    },
    series: {
        type: 'list',
        decides: true,
        description: 'Series of the log to judge, as `train=<name>`, `validation=<name>` or `watch=<name>` (finite only), e.g. `train=loss, validation=val_loss`; `:max` after the name where higher is better. Where it is not set: the losses, by their usual names.',
    },
    step: {
        type: 'string',
        decides: true,
        description: 'Column of the log that counts the steps. Where it is not set: the usual names (`step`, `global_step`, `iteration`, `epoch`), or else the number of the record.',
    },
    'planned-steps': {
        type: 'integer',
        minimum: 1,
        decides: true,
        description: 'How many steps the training was to make, as the log counts them; a log that ends before is not complete. Where it is not set, a log has to cover 20 steps to be judged.',
    },
    'min-fall': {
        type: 'number',
        default: 0.01,
        minimum: 0,
        decides: true,
        description: 'By which share of its first value a series has to get better from start to end: 0.01 is one percent.',
    },
    'max-rebound': {
        type: 'number',
        default: 0.5,
        minimum: 0,
        decides: true,
        description: 'Which share of what a series had gained it may lose again by the end; above it the training diverged.',
    },
    'max-gap': {
        type: 'number',
        default: 0.1,
        minimum: 0,
        decides: true,
        description: 'By which share of the best validation value the gap between validation and training may widen after it while the validation gets worse; above it the model is over-fitted.',
    },
    labels: {
        type: 'string',
        decides: true,
        description: 'CSV or JSON Lines file with the true labels of the validation rows; from them the value of a trivial model is computed, which the training has to beat.',
    },
    label: _settings_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionSettings */ .X.label,
    'trivial-metric': {
        type: 'choice',
        allowed: ['log_loss', 'accuracy', 'mse', 'rmse', 'mae'],
        decides: true,
        description: 'What the validation series measures, for the comparison with a trivial model: the prior for `log_loss` (nats), the majority for `accuracy`, the mean for `mse` and `rmse`, the median for `mae`. `labels` needs it.',
    },
    'trivial-gain': {
        type: 'number',
        default: 0.1,
        minimum: 0,
        maximum: 1,
        decides: true,
        description: 'Which share of the way from the trivial model to a perfect one the training has to make: 0.1 is a tenth.',
    },
    inputs: {
        type: 'list',
        decides: true,
        description: 'Files that the training depends on, code and data, as paths or globs, e.g. `train.py, data/*.csv`. A pointer (`data.csv.dvc`, `dvc.lock`) stands for data that are not here.',
    },
    parameters: {
        type: 'list',
        decides: true,
        description: 'YAML or JSON files with parameters of the training; `<file>:<key>` takes one key alone, e.g. `params.yaml:train.lr`.',
    },
    'environment-lock': {
        type: 'list',
        decides: true,
        description: 'Files that pin the environment, e.g. `requirements.txt` or `uv.lock`, as paths or globs.',
    },
    record: {
        type: 'string',
        decides: true,
        description: 'JSON file about the last training: `run` writes it, `plan` and `run` compare with it, `judge` takes lineage and time from it.',
    },
    command: {
        type: 'string',
        description: 'Command that trains, e.g. `python train.py --epochs 3`. It is split into words at blanks outside of quotes and started without a shell; a JSON list gives the words as they are.',
    },
    shell: {
        type: 'boolean',
        default: false,
        description: 'Hands `command` to `sh -c` as it is, for pipes, variables and wildcards.',
    },
    results: {
        type: 'list',
        description: 'Files that the training has to write (the model, the log), as paths. Their digests stand in the record; where one is missing or altered, the training has to run again.',
    },
    always: {
        type: 'boolean',
        default: false,
        description: 'Runs the training even where nothing changed since the recorded one.',
    },
    'time-budget': {
        type: 'duration',
        decides: true,
        description: 'Time that the training may take, e.g. `30m`; `run` ends it there. `judge` compares the time that the record or the log tells.',
    },
    'memory-budget': {
        type: 'bytes',
        decides: true,
        description: 'Memory that all processes of the training may hold at once, e.g. `4GiB`; `run` ends the training above it (Linux only).',
    },
    grace: {
        type: 'duration',
        default: 10,
        description: 'Time between SIGTERM and SIGKILL where a budget is exceeded, to write a checkpoint, e.g. `10s`.',
    },
    lineage: {
        type: 'choices',
        allowed: ['commit', 'clean', 'inputs', 'parameters', 'environment-lock', 'command'],
        decides: true,
        description: 'What has to be known of where a judged training comes from. `clean` asks that no file of the commit was altered. Where it is not set: `commit,inputs,environment-lock,command`; outside of a git checkout a missing commit is a warning.',
    },
    ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC,
};
const face = {
    name: 'training-gate',
    title: 'Training gate',
    description: 'Says whether a training has to run, runs it within budgets, and judges its log: finite, falling, not over-fitted.',
    settings,
    outputs: {
        ..._settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5,
        'needs-training': 'Whether the training has to run: `true` or `false`; empty with `mode: judge`.',
        fingerprint: 'SHA-256 over everything that the training depends on; empty where `inputs` is not set.',
        'training-seconds': 'How long the training took, in seconds; empty where that is not known.',
        'peak-memory': 'Most memory that the training held, in bytes; empty where that is not known.',
    },
};


/***/ }),

/***/ 55629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ betweenRunsSettings),
/* harmony export */   R: () => (/* binding */ betweenRunsProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83903);
/* harmony import */ var _store_locator_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74818);
/* harmony import */ var _verdict_compare_base_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25157);



const betweenRunsSettings = {
    'baseline-report': {
        type: 'string',
        decides: true,
        description: 'Report (`report.json`) of the same run that this one is compared with, usually of the target branch: a path, `git:<ref>:<path>`, `git:merge-base:<path>`, `artifact:<workflow file>/<artifact>`, `branch:<branch>:<path>` or `s3://<bucket>/<key>`; a comma-separated list is tried in order.',
    },
    'gate-on': {
        type: 'choice',
        allowed: _verdict_compare_base_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOns */ .e,
        default: 'all',
        decides: true,
        description: 'Which checks decide: `all`, or with `new` those alone that are new or worse than in `baseline-report`. What is not measured always decides.',
    },
    'first-run': {
        type: 'boolean',
        default: false,
        decides: true,
        description: 'Allows that nothing is there yet where something of another run is read: then every check decides. Otherwise that is an error.',
    },
    history: {
        type: 'string',
        decides: true,
        description: 'Where a line about each run is added (JSON Lines), e.g. `branch:mlops-gates:history.jsonl`, a path or `s3://<bucket>/<key>`. `mlops-gates history` shows it. Where it cannot be written there is a warning.',
    },
    keep: {
        type: 'integer',
        default: 200,
        minimum: 1,
        maximum: 100_000,
        decides: true,
        description: 'How many lines of this run the history keeps: the latest ones.',
    },
    adopt: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        decides: true,
        description: 'Adoption: so many runs, counted in `history`, report only; then the run is judged, and thresholds are proposed from what was seen. A run that cannot be recorded is judged.',
    },
};
function betweenRunsProblems(settings) {
    const { 'baseline-report': report, 'gate-on': gateOn, history, adopt, keep } = settings;
    return [
        ...(report === undefined ? [] : problemsOf(() => (0,_store_locator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLocators */ .bQ)(report, 'baseline-report'))),
        ...(history === undefined ? [] : problemsOf(() => (0,_store_locator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWritable */ .AJ)(history, 'history'))),
        ...(gateOn === 'new' && report === undefined
            ? ['The setting "gate-on" is "new" without "baseline-report": name the report that this run is compared with.']
            : []),
        ...(adopt !== undefined && history === undefined
            ? ['The setting "adopt" is given without "history": name where the runs are recorded that it counts.']
            : []),
        ...(adopt !== undefined && keep !== undefined && keep < adopt
            ? [
                `The setting "keep" is ${keep}, less than "adopt" (${adopt}): so many runs could never be counted. Keep at least ${adopt}.`,
            ]
            : []),
    ];
}
function problemsOf(act) {
    try {
        act();
        return [];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 42079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e5: () => (/* binding */ commonOutputs),
  JC: () => (/* binding */ commonSettings),
  zX: () => (/* binding */ reportFormats)
});

// EXTERNAL MODULE: ./build/js/shared/settings/between-runs.js
var between_runs = __nccwpck_require__(55629);
;// CONCATENATED MODULE: ./build/js/shared/settings/signing.js
const signingSettings = {
    sign: {
        type: 'choice',
        allowed: ['off', 'key', 'github'],
        default: 'off',
        description: 'Signs `report.json` as an in-toto test result, in `report.sigstore.json` beside it: `key` with `signing-key`, `github` by the identity of the job (needs `id-token: write`). `mlops-gates verify-report` and cosign verify it.',
    },
    'signing-key': {
        type: 'string',
        secret: true,
        description: 'Private P-256 key in PEM, not encrypted, that signs with `sign: key`: the text itself from a secret, or the path of its file.',
    },
};

;// CONCATENATED MODULE: ./build/js/shared/settings/common.js


const reportFormats = ['json', 'md', 'html', 'junit', 'sarif'];
const commonSettings = {
    policy: {
        type: 'string',
        description: 'Policy file that lists the runs of gates with their settings, and the waivers; it is read where `run` names a run. Where it is not set: `mlops-gates.yml`.',
        decides: true,
    },
    'policy-sha256': {
        type: 'string',
        decides: true,
        description: 'SHA-256 that the policy file must have. With it `policy` may be an https address, for steps without a checkout.',
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
        description: 'What is judged, as `<role>=<path>` or `<role>=sha256:<digest>`, e.g. `model=model.onnx`; of a folder every file in it. Its SHA-256 stands in the report, so that later steps accept the report for exactly this model or data.',
    },
    ...signingSettings,
    ...between_runs/* betweenRunsSettings */.G,
};
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

/***/ 94182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ dataFileSettings)
/* harmony export */ });
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
    'copy-budget': {
        type: 'bytes',
        description: 'Bytes of text files (`s3://…`, `https://…`) that may be copied to this machine, e.g. `20GiB`. Where it is not set: half of the free disk. Parquet is read where it lies.',
    },
    'duckdb-extensions': {
        type: 'string',
        description: 'Folder with extension files of DuckDB (`httpfs.duckdb_extension` for Parquet on `s3://` and `https://`, `postgres_scanner…`, `sqlite_scanner…`), whose signatures DuckDB checks. Where it is not set: the environment variable `MLOPS_GATES_DUCKDB_EXTENSIONS`, then the folder in which DuckDB keeps them.',
    },
    'allow-extension-download': {
        type: 'boolean',
        default: false,
        description: 'Lets DuckDB download an extension that is needed and not installed, from its own site and with its signature checked.',
    },
    'npm-registry': {
        type: 'string',
        description: 'Address of the npm registry from which the query engine is fetched when it is not installed. Where it is not set: the one that npm is configured for.',
    },
};


/***/ }),

/***/ 84246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineSettings)
/* harmony export */ });
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94182);

const engineSettings = {
    ..._data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K,
    engine: {
        type: 'choice',
        allowed: ['duckdb', 'trino'],
        default: 'duckdb',
        description: 'What reads the data. `duckdb`: files, without a server. `trino`: tables of a Trino server, which are named instead of files (`table`, `schema.table` or `catalog.schema.table`); only small results leave the server.',
    },
    'engine-url': {
        type: 'string',
        description: 'Address of the Trino server, e.g. `https://trino.example.org:8443`. Needed with `engine: trino`.',
    },
    'engine-user': {
        type: 'string',
        description: 'User name for Trino. Needed with `engine: trino`.',
    },
    'engine-password': {
        type: 'string',
        secret: true,
        goesTo: 'engine-url',
        description: 'Password for Trino, which is sent over https only.',
    },
    'engine-catalog': {
        type: 'string',
        description: 'Catalog of Trino tables that are named without one.',
    },
    'engine-schema': {
        type: 'string',
        description: 'Schema of Trino tables that are named without one.',
    },
    'scan-budget': {
        type: 'bytes',
        description: 'Bytes that one query may read on Trino, e.g. `50GiB`: a plan that is known to read more is not started, and a query that reads more is cancelled (verdict `error`).',
    },
    'time-budget': {
        type: 'duration',
        description: 'Longest time of one query on Trino, e.g. `10m`: then it is cancelled (verdict `error`).',
    },
    explain: {
        type: 'boolean',
        default: false,
        description: 'Prints the SQL of each scan, the number of scans and the bytes that they are expected to read, before they run.',
    },
};


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inferenceSettings)
/* harmony export */ });
/* harmony import */ var _verdict_check_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89016);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42079);


const inferenceSettings = {
    alpha: {
        type: 'number',
        default: 0.05,
        minimum: 0.0001,
        maximum: 0.25,
        decides: true,
        description: 'One-sided error rate of each claim. The interval that is printed has the level 1 - 2 alpha, so 0.05 gives the 90 % interval.',
    },
    burden: {
        type: 'choice',
        allowed: _verdict_check_js__WEBPACK_IMPORTED_MODULE_1__/* .burdens */ .i,
        decides: true,
        description: 'Who must prove what, for every requirement that has no burden of its own. `prove-harm`: fails where harm is shown, and what is undecided warns. `prove-safety`: what is undecided stops the pipeline. `point`: the estimate decides, without regard to chance.',
    },
    'on-inconclusive': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC['on-inconclusive'],
        default: 'warn',
        description: 'What happens where the evidence decides neither way (verdict `inconclusive`). `warn` leaves it to the burden of proof: exit code 0 under `prove-harm`, 5 under `prove-safety`. `fail` exits with 5 in any case.',
    },
};


/***/ }),

/***/ 63440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ predictionSettings)
/* harmony export */ });
const predictionSettings = {
    predictions: {
        type: 'list',
        required: true,
        description: 'Files with one row a prediction, as paths or globs: CSV, TSV, JSON, JSON Lines or Parquet, e.g. `predictions.csv`. With `engine: trino` a table instead.',
    },
    label: {
        type: 'string',
        default: 'label',
        decides: true,
        description: 'Column with the true label, or with the true value in a regression.',
    },
    prediction: {
        type: 'string',
        decides: true,
        description: 'Column with the predicted class, or with the predicted value in a regression.',
    },
    score: {
        type: 'string',
        decides: true,
        description: 'Column with the score or probability of the positive class. With `threshold` it also gives the predicted class where `prediction` is not set.',
    },
    'positive-label': {
        type: 'string',
        default: '1',
        decides: true,
        description: 'Label that counts as positive in a binary task, as the files write it.',
    },
    threshold: {
        type: 'number',
        default: 0.5,
        decides: true,
        description: 'Score from which on a row is predicted positive, where no column has the predicted class.',
    },
};


/***/ }),

/***/ 74818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ parseWritable),
/* harmony export */   bQ: () => (/* binding */ parseLocators)
/* harmony export */ });
/* unused harmony export locatorForms */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83903);

const locatorForms = 'a path, git:<ref>:<path>, git:merge-base:<path>, artifact:<workflow file>/<artifact>, branch:<branch>:<path> or s3://<bucket>/<key>';
function parseLocators(text, setting) {
    const parsed = text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map(parseLocator);
    const problems = parsed.flatMap((each) => typeof each === 'string' ? [`The setting "${setting}" holds ${each}: write ${locatorForms}.`] : []);
    if (parsed.length === 0)
        problems.push(`The setting "${setting}" names no place: write ${locatorForms}.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(problems);
    return parsed;
}
function parseWritable(text, setting) {
    const [locator, ...more] = parseLocators(text, setting);
    if (!locator || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`The setting "${setting}" is "${text}": it is written to, so name one place.`]);
    if (locator.kind === 'git' || locator.kind === 'artifact')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `The setting "${setting}" is "${text}", which can be read only: write a path, branch:<branch>:<path> or s3://<bucket>/<key>.`,
        ]);
    return locator;
}
function parseLocator(text) {
    const said = `"${text.slice(0, 200)}"`;
    if (/\p{Cc}/u.test(text))
        return `${said}, with a character that no place has`;
    const [, scheme, rest = ''] = /^(git|branch|artifact|s3|mlflow):(.*)$/s.exec(text) ?? [];
    switch (scheme) {
        case undefined:
            return /^[a-z][a-z0-9+.-]+:/.test(text) ? `${said}, whose kind is not known` : { kind: 'path', text, path: text };
        case 'git': {
            const [, ref, path] = /^([^:]+):(.+)$/.exec(rest) ?? [];
            if (ref === undefined || path === undefined || !isInside(path))
                return `${said}, without ref and path in the repository`;
            return ref.startsWith('-') ? `${said}, whose ref starts with "-"` : { kind: 'git', text, ref, path };
        }
        case 'branch': {
            const [, branch, path] = /^([^:]+):(.+)$/.exec(rest) ?? [];
            if (branch === undefined || path === undefined || !isInside(path))
                return `${said}, without branch and path`;
            return isBranch(branch) ? { kind: 'branch', text, branch, path } : `${said}, whose branch is no name of one`;
        }
        case 'artifact': {
            const [, workflow, name, path = 'report.json'] = /^([^/:]+)\/([^/:]+)(?::(.+))?$/.exec(rest) ?? [];
            if (workflow === undefined || name === undefined || !isInside(path))
                return `${said}, without workflow and artifact`;
            return { kind: 'artifact', text, workflow, name, path };
        }
        case 's3': {
            const [, bucket, key] = /^\/\/([^/]+)\/(.+)$/.exec(rest) ?? [];
            return bucket === undefined || key === undefined
                ? `${said}, without bucket and key`
                : { kind: 's3', text, bucket, key };
        }
        default:
            return `${said}, a kind that is not read yet`;
    }
}
const isInside = (path) => path.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && step !== '.git');
const isBranch = (name) => /^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[-/]|\/$|\/\/|\.\.|@\{|\.$|^@$|(^|\/)\.|\.lock(\/|$)/.test(name);


/***/ }),

/***/ 10425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

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

/***/ 18100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName)
/* harmony export */ });
const longest = 60;
function shortName(name) {
    return JSON.stringify(name.length > longest ? `${name.slice(0, longest - 3)}...` : name);
}


/***/ }),

/***/ 89016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ burdens)
/* harmony export */ });
const burdens = ['prove-harm', 'prove-safety', 'point'];


/***/ }),

/***/ 25157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gateOns),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
const gateOns = ['all', 'new'];
const badness = { pass: 0, inconclusive: 1, fail: 2 };
function compareWithBase(checks, base, gateOn) {
    const before = new Map(base.map((check) => [check.id, check]));
    const ids = new Set(checks.map(({ id }) => id));
    return {
        checks: checks.map((check) => {
            const there = before.get(check.id);
            if (there === undefined)
                return check;
            const compared = { ...check, before: { outcome: there.outcome, observed: there.observed } };
            return gateOn === 'new' && check.waiver === undefined && isStanding(check.outcome, there.outcome)
                ? { ...compared, waiver: { owner: 'gate-on: new', reason: standing[there.outcome] ?? '' } }
                : compared;
        }),
        gone: base.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    };
}
const standing = {
    fail: 'No worse than in the base report, where it fails.',
    inconclusive: 'No worse than in the base report, where it is inconclusive.',
};
function isStanding(now, there) {
    const [here, before] = [badness[now], badness[there]];
    return here !== undefined && before !== undefined && here > 0 && before >= here;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.mjs";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main),
/* harmony export */   j: () => (/* binding */ entries)
/* harmony export */ });
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65085);

const entries = ['cli', 'harness', 'umbrella', 'comment', ..._gates_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V.map(({ name }) => name)];
async function main(entry) {
    switch (entry) {
        case 'cli':
            return (await __nccwpck_require__.e(/* import() */ 6483).then(__nccwpck_require__.bind(__nccwpck_require__, 56483))).main();
        case 'harness':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5792), __nccwpck_require__.e(9346), __nccwpck_require__.e(8283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38283))).main();
        case 'comment':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(4119), __nccwpck_require__.e(5555), __nccwpck_require__.e(1260), __nccwpck_require__.e(3838), __nccwpck_require__.e(663), __nccwpck_require__.e(6990), __nccwpck_require__.e(3531), __nccwpck_require__.e(7962), __nccwpck_require__.e(6896), __nccwpck_require__.e(5938)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75938))).main();
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6990), __nccwpck_require__.e(7962), __nccwpck_require__.e(8447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91963))).main(entry);
    }
}

var __webpack_exports__entries = __webpack_exports__.j;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__entries as entries, __webpack_exports__main as main };
