export const id = 7694;
export const ids = [7694];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = exports.U9 = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.U9 = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
__webpack_unused_export__ = {
    ...exports.U9,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
__webpack_unused_export__ = Object.keys(exports.U9);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 47694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/contract/finding.js
function mappingOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function findRepeated(list, key, kind, path) {
    const first = new Map();
    return listOf(list).flatMap((item, index) => {
        const name = mappingOf(item)[key];
        if (typeof name !== 'string')
            return [];
        const before = first.get(name);
        if (before === undefined) {
            first.set(name, index);
            return [];
        }
        const message = `the ${kind} ${JSON.stringify(name)} stands twice (as number ${before + 1} and number ${index + 1})`;
        return [{ path: [...path, index, key], message, cure: 'rename or remove one of them' }];
    });
}
function patternFault(pattern) {
    if (typeof pattern !== 'string' || isPattern(pattern, 'u'))
        return undefined;
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split(': ').at(-1) : String(error);
        return `is not a regular expression: ${reason}`;
    }
}
function isPattern(pattern, flags) {
    try {
        new RegExp(pattern, flags);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/contract/check-options.js

const bounds = [
    ['minLength', 'maxLength', true],
    ['minItems', 'maxItems', true],
    ['minProperties', 'maxProperties', true],
    ['minimum', 'maximum', true],
    ['minimum', 'exclusiveMaximum', false],
    ['exclusiveMinimum', 'maximum', false],
    ['exclusiveMinimum', 'exclusiveMaximum', false],
];
function checkOptions(value, path) {
    const options = mappingOf(value);
    const findings = bounds.flatMap(([lower, upper, mayBeEqual]) => {
        const order = compare(options[lower], options[upper]);
        if (order === undefined || order < 0 || (order === 0 && mayBeEqual))
            return [];
        const message = `${lower} ${options[lower]} and ${upper} ${options[upper]} leave no value`;
        return [{ path: [...path, lower], message }];
    });
    const fault = patternFault(options.pattern);
    return fault === undefined ? findings : [...findings, { path: [...path, 'pattern'], message: fault }];
}
const isoTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$|^\d\d:\d\d:\d\d$/;
function compare(lower, upper) {
    if (typeof lower === 'number' && typeof upper === 'number')
        return lower - upper;
    if (typeof lower !== 'string' || typeof upper !== 'string' || lower.length !== upper.length)
        return undefined;
    if (!isoTime.test(lower) || !isoTime.test(upper))
        return undefined;
    return lower < upper ? -1 : Number(lower > upper);
}

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
;// CONCATENATED MODULE: ./build/js/shared/contract/vocabulary.js
const ruleTypes = (/* unused pure expression or super */ null && (['text', 'library', 'sql', 'custom']));
const metrics = (/* unused pure expression or super */ null && (['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount']));
const operators = [
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
    'mustBeBetween',
    'mustNotBeBetween',
];
const dimensions = (/* unused pure expression or super */ null && ([
    'accuracy',
    'completeness',
    'conformity',
    'consistency',
    'coverage',
    'timeliness',
    'uniqueness',
]));
const logicalTypes = (/* unused pure expression or super */ null && ([
    'string',
    'date',
    'timestamp',
    'time',
    'integer',
    'number',
    'object',
    'array',
    'boolean',
]));

;// CONCATENATED MODULE: ./build/js/shared/contract/check-rule.js



const metricsOfColumns = ['nullValues', 'missingValues', 'invalidValues'];
function checkRule(value, path, scope) {
    const rule = mappingOf(value);
    const findings = [...checkRanges(rule, path)];
    if (rule.type === 'sql') {
        if (typeof rule.query === 'string' && rule.query.trim() === '') {
            findings.push({ path: [...path, 'query'], message: 'the query is empty' });
        }
    }
    else if (typeof rule.metric === 'string') {
        findings.push(...checkLibraryRule(rule, path, scope));
    }
    else if (saysNothing(rule)) {
        const cure = 'add a metric with an operator, or a type: text, sql or custom';
        findings.push({ path, message: 'the rule requires nothing: it has neither a metric nor a type', cure });
    }
    return findings;
}
function saysNothing(rule) {
    const keys = ['type', 'metric', 'rule', 'arguments', 'query', 'engine', 'implementation', ...operators];
    return Object.keys(rule).length > 0 && !keys.some((key) => key in rule);
}
function checkRanges(rule, path) {
    return ['mustBeBetween', 'mustNotBeBetween'].flatMap((operator) => {
        const [lower, upper] = listOf(rule[operator]);
        if (typeof lower !== 'number' || typeof upper !== 'number' || lower <= upper)
            return [];
        const message = `the lower bound ${lower} is greater than the upper bound ${upper}`;
        return [{ path: [...path, operator], message, cure: `write [${upper}, ${lower}]` }];
    });
}
function checkLibraryRule(rule, path, { on, columns }) {
    const findings = checkNumbers(rule, path);
    const given = mappingOf(rule.arguments);
    const at = (...steps) => [...path, ...steps];
    if (on === 'table' && metricsOfColumns.includes(String(rule.metric))) {
        const message = `${rule.metric} is counted in one column, but the rule stands on a table`;
        findings.push({ path: at('metric'), message, cure: 'move it to the quality of a column' });
    }
    if (rule.metric === 'invalidValues' && !('validValues' in given) && !('pattern' in given)) {
        const message = 'invalidValues needs arguments: validValues (a list) or pattern (a regular expression)';
        findings.push({ path: at('metric'), message });
    }
    for (const name of ['validValues', 'missingValues', 'properties']) {
        if (name in given && listOf(given[name]).length === 0) {
            findings.push({ path: at('arguments', name), message: `${name} must be a list with at least one value` });
        }
    }
    if ('pattern' in given) {
        const fault = typeof given.pattern === 'string' ? patternFault(given.pattern) : 'pattern must be text';
        if (fault !== undefined)
            findings.push({ path: at('arguments', 'pattern'), message: fault });
    }
    return [...findings, ...checkColumns(given.properties, [...path, 'arguments', 'properties'], columns)];
}
function checkColumns(names, path, columns) {
    return listOf(names).flatMap((name, index) => {
        if (typeof name === 'string' && columns.includes(name))
            return [];
        const meant = typeof name === 'string' ? (0,did_you_mean.didYouMean)(name, columns) : undefined;
        const finding = { path: [...path, index], message: `the table has no column ${JSON.stringify(name)}` };
        return [meant === undefined ? finding : { ...finding, cure: `did you mean ${JSON.stringify(meant)}?` }];
    });
}
function checkNumbers(rule, path) {
    const findings = [];
    const isPercent = rule.unit === 'percent';
    if (isPercent && rule.metric === 'rowCount') {
        findings.push({ path: [...path, 'unit'], message: 'a row count has no percentage', cure: 'remove unit' });
    }
    for (const operator of operators) {
        if (!(operator in rule))
            continue;
        const operands = Array.isArray(rule[operator]) ? listOf(rule[operator]) : [rule[operator]];
        if (operator === 'mustBe' || operator === 'mustNotBe') {
            if (typeof rule[operator] !== 'number') {
                findings.push({ path: [...path, operator], message: `must be a number, as ${rule.metric} is one` });
                continue;
            }
        }
        const outside = operands.find((operand) => typeof operand === 'number' && (operand < 0 || (isPercent && operand > 100)));
        if (outside !== undefined) {
            const message = `${outside} lies outside what ${rule.metric} can be (${isPercent ? '0 to 100 percent' : '0 or more rows'})`;
            findings.push({ path: [...path, operator], message });
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/js/shared/contract/check-contract.js




function checkContract(document) {
    if (document.value === undefined)
        return [];
    const contract = mappingOf(document.value);
    const rules = [];
    const findings = [
        ...checkVersion(contract),
        ...findRepeated(contract.servers, 'server', 'server', ['servers']),
        ...findRepeated(contract.schema, 'name', 'table', ['schema']),
        ...listOf(contract.schema).flatMap((table, index) => checkTable(mappingOf(table), ['schema', index], rules)),
        ...checkRuleIds(rules),
    ];
    return findings.map(({ path, ...words }) => {
        const at = (0,problem/* formatPath */.jV)(path);
        return { ...words, file: document.file, ...document.locate(path), ...(at ? { path: at } : {}) };
    });
}
function checkVersion({ apiVersion }) {
    if (typeof apiVersion !== 'string' || !apiVersion.startsWith('v2.'))
        return [];
    const message = `${apiVersion} of the standard is not supported; its tables stand elsewhere than in v3`;
    return [{ path: ['apiVersion'], message, cure: 'migrate the contract to v3.1.0' }];
}
function checkTable(table, path, rules) {
    const columns = listOf(table.properties)
        .map((property) => mappingOf(property).name)
        .filter((name) => typeof name === 'string');
    return [
        ...checkRules(table.quality, [...path, 'quality'], 'table', columns, rules),
        ...checkRelationships(table.relationships, [...path, 'relationships']),
        ...checkKeyPositions(table.properties, [...path, 'properties']),
        ...checkProperties(table.properties, [...path, 'properties'], columns, rules),
    ];
}
function checkProperties(properties, path, columns, rules) {
    return [
        ...findRepeated(properties, 'name', 'property', path),
        ...listOf(properties).flatMap((field, index) => checkField(mappingOf(field), [...path, index], columns, rules)),
    ];
}
function checkField(field, path, columns, rules) {
    return [
        ...checkOptions(field.logicalTypeOptions, [...path, 'logicalTypeOptions']),
        ...checkRules(field.quality, [...path, 'quality'], 'column', columns, rules),
        ...checkProperties(field.properties, [...path, 'properties'], columns, rules),
        ...(field.items === undefined ? [] : checkField(mappingOf(field.items), [...path, 'items'], columns, rules)),
    ];
}
function checkRules(list, path, on, columns, rules) {
    return listOf(list).flatMap((rule, index) => {
        rules.push({ id: mappingOf(rule).id, path: [...path, index] });
        return checkRule(rule, [...path, index], { on, columns });
    });
}
function checkRuleIds(rules) {
    const first = new Map();
    return rules.flatMap(({ id, path }) => {
        if (typeof id !== 'string')
            return [];
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, path);
            return [];
        }
        const message = `the rule id ${JSON.stringify(id)} is already that of ${(0,problem/* formatPath */.jV)(before)}`;
        return [{ path: [...path, 'id'], message, cure: 'ids name checks and waivers: give each rule its own' }];
    });
}
function checkKeyPositions(properties, path) {
    const taken = new Map();
    return listOf(properties).flatMap((property, index) => {
        const { primaryKey, primaryKeyPosition: position, name } = mappingOf(property);
        if (primaryKey !== true || typeof position !== 'number' || position < 1)
            return [];
        const before = taken.get(position);
        if (before === undefined) {
            taken.set(position, String(name));
            return [];
        }
        const message = `position ${position} of the primary key is already that of ${JSON.stringify(before)}`;
        return [{ path: [...path, index, 'primaryKeyPosition'], message }];
    });
}
function checkRelationships(relationships, path) {
    return listOf(relationships).flatMap((relationship, index) => {
        const { from, to } = mappingOf(relationship);
        if (!Array.isArray(from) || !Array.isArray(to) || from.length === to.length)
            return [];
        const message = `${from.length} columns refer to ${to.length}: a key and what it refers to have equally many columns`;
        return [{ path: [...path, index, 'to'], message }];
    });
}

// EXTERNAL MODULE: ./build/js/shared/yaml/validate.js + 4 modules
var validate = __webpack_require__(12804);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
;// CONCATENATED MODULE: ./build/js/shared/contract/validate-odcs.generated.js
// Generated by shared/contract/write-contract-validator.ts: do not edit.
// @ts-nocheck
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

function add(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }
function join(errors, more) { if (errors === null) return more; for (const error of more) errors.push(error); return errors; }

const validate_odcs_generated_validate = validate21;
/* harmony default export */ const validate_odcs_generated = ((/* unused pure expression or super */ null && (validate21)));
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["v3.1.0","v3.0.2","v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},"kind":{"type":"string","enum":["DataContract"]},"id":{"type":"string"},"version":{"type":"string"},"name":{"type":"string"},"tenant":{"type":"string"},"status":{"type":"string"},"dataProduct":{"type":"string"},"domain":{"type":"string"},"slaDefaultElement":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"contractCreatedTs":{"type":"string","format":"date-time"},"description":{"type":"object","properties":{"usage":{"type":"string"},"purpose":{"type":"string"},"limitations":{"type":"string"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/CustomProperties"}}},"servers":{"type":"array","items":{"$ref":"#/$defs/Server"}},"schema":{"type":"array","items":{"$ref":"#/$defs/Table"}},"support":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"channel":{"type":"string"},"url":{"type":"string"},"description":{"type":"string"},"tool":{"type":"string"},"scope":{"type":"string"},"invitationUrl":{"type":"string"}},"required":["channel"],"additionalProperties":false}},"price":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"priceAmount":{"type":"number"},"priceCurrency":{"type":"string"},"priceUnit":{"type":"string"}},"additionalProperties":false},"team":{"type":["object","array"],"items":{"$ref":"#/$defs/Member"},"properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"name":{"type":"string"},"description":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/Member"}}},"additionalProperties":false},"roles":{"type":"array","items":{"$ref":"#/$defs/Role"}},"slaProperties":{"type":"array","items":{"$ref":"#/$defs/ServiceLevel"}}},"required":["version","apiVersion","kind","id","status"],"additionalProperties":false,"$defs":{"Id":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","x-message":"an id holds only letters, digits, \"_\" and \"-\""},"CustomProperties":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"property":{"type":"string"},"value":true,"description":{"type":"string"}},"required":["property","value"],"additionalProperties":false}},"AuthoritativeDefinitions":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"url":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"}},"required":["url","type"],"additionalProperties":false}},"Member":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"username":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"role":{"type":"string"},"replacedByUsername":{"type":"string"},"dateIn":{"type":"string","format":"date"},"dateOut":{"type":"string","format":"date"}},"required":["username"],"additionalProperties":false},"Role":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"role":{"type":"string"},"description":{"type":"string"},"access":{"type":"string"},"firstLevelApprovers":{"type":"string"},"secondLevelApprovers":{"type":"string"}},"required":["role"],"additionalProperties":false},"Server":{"type":"object","required":["server","type"],"properties":{"id":{"$ref":"#/$defs/Id"},"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","hive","impala","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","zen"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"#/$defs/Role"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"account":{"type":"string"},"catalog":{"type":"string"},"database":{"type":"string"},"dataset":{"type":"string"},"delimiter":{"type":"string"},"format":{"type":"string"},"host":{"type":"string"},"path":{"type":"string"},"project":{"type":"string"},"region":{"type":"string"},"regionName":{"type":"string"},"schema":{"type":"string"},"serviceName":{"type":"string"},"stagingDir":{"type":"string"},"stream":{"type":"string"},"warehouse":{"type":"string"},"location":{"type":"string","format":"uri"},"endpointUrl":{"type":"string","format":"uri"},"port":{"type":"integer"}},"allOf":[{"if":{"properties":{"type":{"const":"api"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location"]}}},{"if":{"properties":{"type":{"const":"athena"}},"required":["type"]},"then":{"required":["stagingDir","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","stagingDir","schema","catalog","regionName"]},"properties":{"stagingDir":{"type":"string","format":"uri"}}}},{"if":{"properties":{"type":{"const":"azure"}},"required":["type"]},"then":{"required":["location","format"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","format","delimiter"]}}},{"if":{"properties":{"type":{"const":"bigquery"}},"required":["type"]},"then":{"required":["project","dataset"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","project","dataset"]}}},{"if":{"properties":{"type":{"const":"clickhouse"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"cloudsql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":[],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","account","catalog","database","dataset","delimiter","endpointUrl","format","host","location","path","port","project","region","regionName","schema","serviceName","stagingDir","stream","warehouse"]}}},{"if":{"properties":{"type":{"const":"databricks"}},"required":["type"]},"then":{"required":["catalog","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"db2"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"denodo"}},"required":["type"]},"then":{"required":["host","port"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"dremio"}},"required":["type"]},"then":{"required":["host","port"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","schema"]}}},{"if":{"properties":{"type":{"const":"duckdb"}},"required":["type"]},"then":{"required":["database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","database","schema"]}}},{"if":{"properties":{"type":{"const":"glue"}},"required":["type"]},"then":{"required":["account","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","account","database","location","format"]}}},{"if":{"properties":{"type":{"const":"hive"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"impala"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"informix"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"kafka"}},"required":["type"]},"then":{"required":["host"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","format"]}}},{"if":{"properties":{"type":{"const":"kinesis"}},"required":["type"]},"then":{"required":[],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","region","format"]}}},{"if":{"properties":{"type":{"const":"local"}},"required":["type"]},"then":{"required":["path","format"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","path","format"]}}},{"if":{"properties":{"type":{"const":"mysql"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"oracle"}},"required":["type"]},"then":{"required":["host","port","serviceName"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","serviceName"]}}},{"if":{"properties":{"type":{"const":"postgres"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"postgresql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"presto"}},"required":["type"]},"then":{"required":["host"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"pubsub"}},"required":["type"]},"then":{"required":["project"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","project"]}}},{"if":{"properties":{"type":{"const":"redshift"}},"required":["type"]},"then":{"required":["database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","database","schema","region","account"]}}},{"if":{"properties":{"type":{"const":"s3"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","endpointUrl","format","delimiter"]}}},{"if":{"properties":{"type":{"const":"sftp"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","format","delimiter"]},"properties":{"location":{"type":"string","pattern":"^sftp://","x-message":"the location of an sftp server begins with sftp://"}}}},{"if":{"properties":{"type":{"const":"snowflake"}},"required":["type"]},"then":{"required":["account","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","account","database","schema","warehouse"]}}},{"if":{"properties":{"type":{"const":"sqlserver"}},"required":["type"]},"then":{"required":["host","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"synapse"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"trino"}},"required":["type"]},"then":{"required":["host","port","catalog","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"vertica"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"zen"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}}]},"Table":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"name":{"type":"string"},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"description":{"type":"string"},"businessName":{"type":"string"},"quality":{"$ref":"#/$defs/Rules"},"logicalType":{"type":"string","enum":["object"]},"dataGranularityDescription":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/$defs/Property"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/TableRelationship"}}},"required":["name"],"additionalProperties":false},"Property":{"allOf":[{"$ref":"#/$defs/Field"}],"required":["name"]},"Field":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"name":{"type":"string"},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"description":{"type":"string"},"businessName":{"type":"string"},"quality":{"$ref":"#/$defs/Rules"},"logicalType":{"type":"string","enum":["string","date","timestamp","time","integer","number","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"primaryKey":{"type":"boolean"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"partitioned":{"type":"boolean"},"criticalDataElement":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitionKeyPosition":{"type":"integer"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"examples":{"type":"array","items":true},"relationships":{"type":"array","items":{"$ref":"#/$defs/PropertyRelationship"}},"properties":{"type":"array","items":{"$ref":"#/$defs/Property"}},"items":{"$ref":"#/$defs/Field"}},"additionalProperties":false,"allOf":[{"if":{"properties":{"logicalType":{"enum":["string"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["date"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["timestamp"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/definitions/shared-0"}}}},{"if":{"properties":{"logicalType":{"enum":["time"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/definitions/shared-0"}}}},{"if":{"properties":{"logicalType":{"enum":["integer"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["number"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["object"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minProperties":{"type":"integer","minimum":0},"maxProperties":{"type":"integer","minimum":0},"required":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["array"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["boolean"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object"}}}},{"if":{"not":{"required":["logicalType"]}},"then":{"properties":{"logicalTypeOptions":{"maxProperties":0,"x-message":"what options there are depends on logicalType, which is missing"}}}},{"if":{"properties":{"logicalType":{"enum":["string","date","timestamp","time","integer","number","array","boolean"]}},"required":["logicalType"]},"then":{"properties":{"properties":{"not":{},"x-message":"belongs to logicalType object"}}}},{"if":{"properties":{"logicalType":{"enum":["string","date","timestamp","time","integer","number","object","boolean"]}},"required":["logicalType"]},"then":{"properties":{"items":{"not":{},"x-message":"belongs to logicalType array"}}}}]},"TableRelationship":{"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"$ref":"#/definitions/shared-1"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"from":{"$ref":"#/definitions/shared-1"}},"required":["from","to"],"additionalProperties":false,"if":{"properties":{"from":{"type":"string"}},"required":["from"]},"then":{"properties":{"to":{"type":"string","x-message":"one column refers to one column: write text, as in from"}}},"else":{"properties":{"to":{"type":"array","x-message":"several columns refer to several: write a list, as in from"}}}},"PropertyRelationship":{"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"$ref":"#/definitions/shared-1"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"from":{"not":{},"x-message":"is the column itself here; remove it"}},"required":["to"],"additionalProperties":false},"Rules":{"type":"array","items":{"$ref":"#/$defs/Rule"}},"Rule":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string","enum":["text","library","sql","custom"]},"dimension":{"type":"string","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"businessImpact":{"type":"string"},"method":{"type":"string"},"schedule":{"type":"string"},"scheduler":{"type":"string"},"severity":{"type":"string"},"unit":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"type":"string"},"arguments":{"type":"object"},"query":{"type":"string"},"engine":{"type":"string"},"implementation":{"type":["string","object"]},"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"$ref":"#/definitions/shared-2"},"mustNotBeBetween":{"$ref":"#/definitions/shared-2"}},"additionalProperties":false,"allOf":[{"if":{"anyOf":[{"properties":{"type":{"const":"library"}},"required":["type"]},{"properties":{"metric":{"type":"string"}},"required":["metric"]}]},"then":{"required":["metric"],"oneOf":[{"required":["mustBe"]},{"required":["mustNotBe"]},{"required":["mustBeGreaterThan"]},{"required":["mustBeGreaterOrEqualTo"]},{"required":["mustBeLessThan"]},{"required":["mustBeLessOrEqualTo"]},{"required":["mustBeBetween"]},{"required":["mustNotBeBetween"]}]}},{"if":{"properties":{"type":{"const":"sql"}},"required":["type"]},"then":{"required":["query"],"oneOf":[{"required":["mustBe"]},{"required":["mustNotBe"]},{"required":["mustBeGreaterThan"]},{"required":["mustBeGreaterOrEqualTo"]},{"required":["mustBeLessThan"]},{"required":["mustBeLessOrEqualTo"]},{"required":["mustBeBetween"]},{"required":["mustNotBeBetween"]}]}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":["engine","implementation"]}},{"if":{"properties":{"type":{"enum":["text","sql","custom"]}},"not":{"required":["metric"]}},"then":{"properties":{"rule":{"not":{},"x-message":"belongs to a rule with a metric"},"arguments":{"not":{},"x-message":"belongs to a rule with a metric"}}}},{"if":{"properties":{"type":{"enum":["text","custom"]}},"not":{"required":["metric"]}},"then":{"properties":{"mustBe":{"$ref":"#/definitions/shared-3"},"mustNotBe":{"$ref":"#/definitions/shared-3"},"mustBeGreaterThan":{"$ref":"#/definitions/shared-3"},"mustBeGreaterOrEqualTo":{"$ref":"#/definitions/shared-3"},"mustBeLessThan":{"$ref":"#/definitions/shared-3"},"mustBeLessOrEqualTo":{"$ref":"#/definitions/shared-3"},"mustBeBetween":{"$ref":"#/definitions/shared-3"},"mustNotBeBetween":{"$ref":"#/definitions/shared-3"}}}},{"if":{"properties":{"type":{"enum":["text","library","custom"]}}},"then":{"properties":{"query":{"not":{},"x-message":"belongs to a rule of type sql"}}}},{"if":{"properties":{"type":{"enum":["text","library","sql"]}}},"then":{"properties":{"engine":{"not":{},"x-message":"belongs to a rule of type custom"},"implementation":{"not":{},"x-message":"belongs to a rule of type custom"}}}}]},"ServiceLevel":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"property":{"type":"string"},"unit":{"type":"string"},"element":{"type":"string"},"driver":{"type":"string"},"description":{"type":"string"},"scheduler":{"type":"string"},"schedule":{"type":"string"},"value":{"type":["string","number","boolean","null"]},"valueExt":{"type":["string","number","boolean","null"]}},"required":["property","value"],"additionalProperties":false}},"definitions":{"shared-0":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"},"timezone":{"type":"boolean"},"defaultTimezone":{"type":"string"}},"additionalProperties":false},"shared-1":{"pattern":"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$","x-message":"write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#","type":["string","array"],"items":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$","x-message":"write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#"},"minItems":1},"shared-2":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"shared-3":{"not":{},"x-message":"belongs to a rule with a metric or to a rule of type sql"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"url":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"}},"required":["url","type"],"additionalProperties":false}};
const schema8 = {"type":"string","pattern":"^[A-Za-z0-9_-]+$","x-message":"an id holds only letters, digits, \"_\" and \"-\""};
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = add(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},schema:"^[A-Za-z0-9_-]+$",parentSchema:schema8,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.url === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "url"},schema:schema7.items.required,parentSchema:schema7.items,data:data0});
errors++;
}
if(data0.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema7.items.required,parentSchema:schema7.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((((key0 === "id") || (key0 === "url")) || (key0 === "type")) || (key0 === "description"))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7.items,data:data0});
errors++;
}
}
if(data0.id !== undefined){
if(!(validate23(data0.id, {instancePath:instancePath+"/" + i0+"/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data0.url !== undefined){
let data2 = data0.url;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/url",schemaPath:"#/items/properties/url/type",keyword:"type",params:{type: "string"},schema:schema7.items.properties.url.type,parentSchema:schema7.items.properties.url,data:data2});
errors++;
}
}
if(data0.type !== undefined){
let data3 = data0.type;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema7.items.properties.type.type,parentSchema:schema7.items.properties.type,data:data3});
errors++;
}
}
if(data0.description !== undefined){
let data4 = data0.description;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/description",schemaPath:"#/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema7.items.properties.description.type,parentSchema:schema7.items.properties.description,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema7.items.type,parentSchema:schema7.items,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema7.type,parentSchema:schema7,data});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"property":{"type":"string"},"value":true,"description":{"type":"string"}},"required":["property","value"],"additionalProperties":false}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.property === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "property"},schema:schema9.items.required,parentSchema:schema9.items,data:data0});
errors++;
}
if(data0.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema9.items.required,parentSchema:schema9.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((((key0 === "id") || (key0 === "property")) || (key0 === "value")) || (key0 === "description"))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9.items,data:data0});
errors++;
}
}
if(data0.id !== undefined){
if(!(validate23(data0.id, {instancePath:instancePath+"/" + i0+"/id",parentData:data0,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data0.property !== undefined){
let data2 = data0.property;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/property",schemaPath:"#/items/properties/property/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.property.type,parentSchema:schema9.items.properties.property,data:data2});
errors++;
}
}
if(data0.description !== undefined){
let data3 = data0.description;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/description",schemaPath:"#/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.description.type,parentSchema:schema9.items.properties.description,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema9.items.type,parentSchema:schema9.items,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["server","type"],"properties":{"id":{"$ref":"#/$defs/Id"},"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","hive","impala","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","zen"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"#/$defs/Role"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"account":{"type":"string"},"catalog":{"type":"string"},"database":{"type":"string"},"dataset":{"type":"string"},"delimiter":{"type":"string"},"format":{"type":"string"},"host":{"type":"string"},"path":{"type":"string"},"project":{"type":"string"},"region":{"type":"string"},"regionName":{"type":"string"},"schema":{"type":"string"},"serviceName":{"type":"string"},"stagingDir":{"type":"string"},"stream":{"type":"string"},"warehouse":{"type":"string"},"location":{"type":"string","format":"uri"},"endpointUrl":{"type":"string","format":"uri"},"port":{"type":"integer"}},"allOf":[{"if":{"properties":{"type":{"const":"api"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location"]}}},{"if":{"properties":{"type":{"const":"athena"}},"required":["type"]},"then":{"required":["stagingDir","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","stagingDir","schema","catalog","regionName"]},"properties":{"stagingDir":{"type":"string","format":"uri"}}}},{"if":{"properties":{"type":{"const":"azure"}},"required":["type"]},"then":{"required":["location","format"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","format","delimiter"]}}},{"if":{"properties":{"type":{"const":"bigquery"}},"required":["type"]},"then":{"required":["project","dataset"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","project","dataset"]}}},{"if":{"properties":{"type":{"const":"clickhouse"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"cloudsql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":[],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","account","catalog","database","dataset","delimiter","endpointUrl","format","host","location","path","port","project","region","regionName","schema","serviceName","stagingDir","stream","warehouse"]}}},{"if":{"properties":{"type":{"const":"databricks"}},"required":["type"]},"then":{"required":["catalog","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"db2"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"denodo"}},"required":["type"]},"then":{"required":["host","port"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"dremio"}},"required":["type"]},"then":{"required":["host","port"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","schema"]}}},{"if":{"properties":{"type":{"const":"duckdb"}},"required":["type"]},"then":{"required":["database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","database","schema"]}}},{"if":{"properties":{"type":{"const":"glue"}},"required":["type"]},"then":{"required":["account","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","account","database","location","format"]}}},{"if":{"properties":{"type":{"const":"hive"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"impala"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"informix"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"kafka"}},"required":["type"]},"then":{"required":["host"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","format"]}}},{"if":{"properties":{"type":{"const":"kinesis"}},"required":["type"]},"then":{"required":[],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","region","format"]}}},{"if":{"properties":{"type":{"const":"local"}},"required":["type"]},"then":{"required":["path","format"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","path","format"]}}},{"if":{"properties":{"type":{"const":"mysql"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"oracle"}},"required":["type"]},"then":{"required":["host","port","serviceName"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","serviceName"]}}},{"if":{"properties":{"type":{"const":"postgres"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"postgresql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"presto"}},"required":["type"]},"then":{"required":["host"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"pubsub"}},"required":["type"]},"then":{"required":["project"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","project"]}}},{"if":{"properties":{"type":{"const":"redshift"}},"required":["type"]},"then":{"required":["database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","database","schema","region","account"]}}},{"if":{"properties":{"type":{"const":"s3"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","endpointUrl","format","delimiter"]}}},{"if":{"properties":{"type":{"const":"sftp"}},"required":["type"]},"then":{"required":["location"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","location","format","delimiter"]},"properties":{"location":{"type":"string","pattern":"^sftp://","x-message":"the location of an sftp server begins with sftp://"}}}},{"if":{"properties":{"type":{"const":"snowflake"}},"required":["type"]},"then":{"required":["account","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","account","database","schema","warehouse"]}}},{"if":{"properties":{"type":{"const":"sqlserver"}},"required":["type"]},"then":{"required":["host","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"synapse"}},"required":["type"]},"then":{"required":["host","port","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}},{"if":{"properties":{"type":{"const":"trino"}},"required":["type"]},"then":{"required":["host","port","catalog","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","catalog","schema"]}}},{"if":{"properties":{"type":{"const":"vertica"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database","schema"]}}},{"if":{"properties":{"type":{"const":"zen"}},"required":["type"]},"then":{"required":["host","database"],"propertyNames":{"enum":["id","server","type","description","environment","roles","customProperties","host","port","database"]}}}]};
const formats2 = formats/* fullFormats */.U9.uri;
const pattern1 = new RegExp("^sftp://", "u");
const schema11 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"role":{"type":"string"},"description":{"type":"string"},"access":{"type":"string"},"firstLevelApprovers":{"type":"string"},"secondLevelApprovers":{"type":"string"}},"required":["role"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.required,parentSchema:schema11,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "customProperties")) || (key0 === "role")) || (key0 === "description")) || (key0 === "access")) || (key0 === "firstLevelApprovers")) || (key0 === "secondLevelApprovers"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.role.type,parentSchema:schema11.properties.role,data:data2});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data3});
errors++;
}
}
if(data.access !== undefined){
let data4 = data.access;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.type,parentSchema:schema11.properties.access,data:data4});
errors++;
}
}
if(data.firstLevelApprovers !== undefined){
let data5 = data.firstLevelApprovers;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/firstLevelApprovers",schemaPath:"#/properties/firstLevelApprovers/type",keyword:"type",params:{type: "string"},schema:schema11.properties.firstLevelApprovers.type,parentSchema:schema11.properties.firstLevelApprovers,data:data5});
errors++;
}
}
if(data.secondLevelApprovers !== undefined){
let data6 = data.secondLevelApprovers;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/secondLevelApprovers",schemaPath:"#/properties/secondLevelApprovers/type",keyword:"type",params:{type: "string"},schema:schema11.properties.secondLevelApprovers.type,parentSchema:schema11.properties.secondLevelApprovers,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("api" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "location"},schema:schema10.allOf[0].then.required,parentSchema:schema10.allOf[0].then,data});
errors++;
}
for(const key0 in data){
const _errs6 = errors;
if(!((((((((key0 === "id") || (key0 === "server")) || (key0 === "type")) || (key0 === "description")) || (key0 === "environment")) || (key0 === "roles")) || (key0 === "customProperties")) || (key0 === "location"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[0].then.propertyNames.enum},schema:schema10.allOf[0].then.propertyNames.enum,parentSchema:schema10.allOf[0].then.propertyNames,data:key0,propertyName:key0});
errors++;
}
var valid3 = _errs6 === errors;
if(!valid3){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema10.allOf[0].then.propertyNames,parentSchema:schema10.allOf[0].then,data});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[0].if,parentSchema:schema10.allOf[0],data});
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("athena" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stagingDir === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "stagingDir"},schema:schema10.allOf[1].then.required,parentSchema:schema10.allOf[1].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[1].then.required,parentSchema:schema10.allOf[1].then,data});
errors++;
}
for(const key1 in data){
const _errs12 = errors;
if(!(((((((((((key1 === "id") || (key1 === "server")) || (key1 === "type")) || (key1 === "description")) || (key1 === "environment")) || (key1 === "roles")) || (key1 === "customProperties")) || (key1 === "stagingDir")) || (key1 === "schema")) || (key1 === "catalog")) || (key1 === "regionName"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[1].then.propertyNames.enum},schema:schema10.allOf[1].then.propertyNames.enum,parentSchema:schema10.allOf[1].then.propertyNames,data:key1,propertyName:key1});
errors++;
}
var valid6 = _errs12 === errors;
if(!valid6){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema10.allOf[1].then.propertyNames,parentSchema:schema10.allOf[1].then,data});
errors++;
}
}
if(data.stagingDir !== undefined){
let data2 = data.stagingDir;
if(typeof data2 === "string"){
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",schemaPath:"#/allOf/1/then/properties/stagingDir/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema10.allOf[1].then.properties.stagingDir,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",schemaPath:"#/allOf/1/then/properties/stagingDir/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[1].then.properties.stagingDir.type,parentSchema:schema10.allOf[1].then.properties.stagingDir,data:data2});
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[1].if,parentSchema:schema10.allOf[1],data});
errors++;
}
const _errs16 = errors;
let valid8 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("azure" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "location"},schema:schema10.allOf[2].then.required,parentSchema:schema10.allOf[2].then,data});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "format"},schema:schema10.allOf[2].then.required,parentSchema:schema10.allOf[2].then,data});
errors++;
}
for(const key2 in data){
const _errs20 = errors;
if(!((((((((((key2 === "id") || (key2 === "server")) || (key2 === "type")) || (key2 === "description")) || (key2 === "environment")) || (key2 === "roles")) || (key2 === "customProperties")) || (key2 === "location")) || (key2 === "format")) || (key2 === "delimiter"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[2].then.propertyNames.enum},schema:schema10.allOf[2].then.propertyNames.enum,parentSchema:schema10.allOf[2].then.propertyNames,data:key2,propertyName:key2});
errors++;
}
var valid10 = _errs20 === errors;
if(!valid10){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema10.allOf[2].then.propertyNames,parentSchema:schema10.allOf[2].then,data});
errors++;
}
}
}
var _valid2 = _errs19 === errors;
valid8 = _valid2;
}
if(!valid8){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[2].if,parentSchema:schema10.allOf[2],data});
errors++;
}
const _errs22 = errors;
let valid11 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("bigquery" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "project"},schema:schema10.allOf[3].then.required,parentSchema:schema10.allOf[3].then,data});
errors++;
}
if(data.dataset === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "dataset"},schema:schema10.allOf[3].then.required,parentSchema:schema10.allOf[3].then,data});
errors++;
}
for(const key3 in data){
const _errs26 = errors;
if(!(((((((((key3 === "id") || (key3 === "server")) || (key3 === "type")) || (key3 === "description")) || (key3 === "environment")) || (key3 === "roles")) || (key3 === "customProperties")) || (key3 === "project")) || (key3 === "dataset"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[3].then.propertyNames.enum},schema:schema10.allOf[3].then.propertyNames.enum,parentSchema:schema10.allOf[3].then.propertyNames,data:key3,propertyName:key3});
errors++;
}
var valid13 = _errs26 === errors;
if(!valid13){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/then/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema10.allOf[3].then.propertyNames,parentSchema:schema10.allOf[3].then,data});
errors++;
}
}
}
var _valid3 = _errs25 === errors;
valid11 = _valid3;
}
if(!valid11){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[3].if,parentSchema:schema10.allOf[3],data});
errors++;
}
const _errs28 = errors;
let valid14 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("clickhouse" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[4].then.required,parentSchema:schema10.allOf[4].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[4].then.required,parentSchema:schema10.allOf[4].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[4].then.required,parentSchema:schema10.allOf[4].then,data});
errors++;
}
for(const key4 in data){
const _errs32 = errors;
if(!((((((((((key4 === "id") || (key4 === "server")) || (key4 === "type")) || (key4 === "description")) || (key4 === "environment")) || (key4 === "roles")) || (key4 === "customProperties")) || (key4 === "host")) || (key4 === "port")) || (key4 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[4].then.propertyNames.enum},schema:schema10.allOf[4].then.propertyNames.enum,parentSchema:schema10.allOf[4].then.propertyNames,data:key4,propertyName:key4});
errors++;
}
var valid16 = _errs32 === errors;
if(!valid16){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/then/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema10.allOf[4].then.propertyNames,parentSchema:schema10.allOf[4].then,data});
errors++;
}
}
}
var _valid4 = _errs31 === errors;
valid14 = _valid4;
}
if(!valid14){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[4].if,parentSchema:schema10.allOf[4],data});
errors++;
}
const _errs34 = errors;
let valid17 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("cloudsql" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[5].then.required,parentSchema:schema10.allOf[5].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[5].then.required,parentSchema:schema10.allOf[5].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[5].then.required,parentSchema:schema10.allOf[5].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[5].then.required,parentSchema:schema10.allOf[5].then,data});
errors++;
}
for(const key5 in data){
const _errs38 = errors;
if(!(((((((((((key5 === "id") || (key5 === "server")) || (key5 === "type")) || (key5 === "description")) || (key5 === "environment")) || (key5 === "roles")) || (key5 === "customProperties")) || (key5 === "host")) || (key5 === "port")) || (key5 === "database")) || (key5 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[5].then.propertyNames.enum},schema:schema10.allOf[5].then.propertyNames.enum,parentSchema:schema10.allOf[5].then.propertyNames,data:key5,propertyName:key5});
errors++;
}
var valid19 = _errs38 === errors;
if(!valid19){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/then/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema10.allOf[5].then.propertyNames,parentSchema:schema10.allOf[5].then,data});
errors++;
}
}
}
var _valid5 = _errs37 === errors;
valid17 = _valid5;
}
if(!valid17){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[5].if,parentSchema:schema10.allOf[5],data});
errors++;
}
const _errs40 = errors;
let valid20 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("custom" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid6 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
const _errs44 = errors;
if(!((((((((((((((((((((((((((key6 === "id") || (key6 === "server")) || (key6 === "type")) || (key6 === "description")) || (key6 === "environment")) || (key6 === "roles")) || (key6 === "customProperties")) || (key6 === "account")) || (key6 === "catalog")) || (key6 === "database")) || (key6 === "dataset")) || (key6 === "delimiter")) || (key6 === "endpointUrl")) || (key6 === "format")) || (key6 === "host")) || (key6 === "location")) || (key6 === "path")) || (key6 === "port")) || (key6 === "project")) || (key6 === "region")) || (key6 === "regionName")) || (key6 === "schema")) || (key6 === "serviceName")) || (key6 === "stagingDir")) || (key6 === "stream")) || (key6 === "warehouse"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/6/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[6].then.propertyNames.enum},schema:schema10.allOf[6].then.propertyNames.enum,parentSchema:schema10.allOf[6].then.propertyNames,data:key6,propertyName:key6});
errors++;
}
var valid22 = _errs44 === errors;
if(!valid22){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/6/then/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema10.allOf[6].then.propertyNames,parentSchema:schema10.allOf[6].then,data});
errors++;
}
}
}
var _valid6 = _errs43 === errors;
valid20 = _valid6;
}
if(!valid20){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[6].if,parentSchema:schema10.allOf[6],data});
errors++;
}
const _errs46 = errors;
let valid23 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.type === undefined) && (missing7 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("databricks" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid7 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "catalog"},schema:schema10.allOf[7].then.required,parentSchema:schema10.allOf[7].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[7].then.required,parentSchema:schema10.allOf[7].then,data});
errors++;
}
for(const key7 in data){
const _errs50 = errors;
if(!((((((((((key7 === "id") || (key7 === "server")) || (key7 === "type")) || (key7 === "description")) || (key7 === "environment")) || (key7 === "roles")) || (key7 === "customProperties")) || (key7 === "host")) || (key7 === "catalog")) || (key7 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[7].then.propertyNames.enum},schema:schema10.allOf[7].then.propertyNames.enum,parentSchema:schema10.allOf[7].then.propertyNames,data:key7,propertyName:key7});
errors++;
}
var valid25 = _errs50 === errors;
if(!valid25){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/then/propertyNames",keyword:"propertyNames",params:{propertyName: key7},schema:schema10.allOf[7].then.propertyNames,parentSchema:schema10.allOf[7].then,data});
errors++;
}
}
}
var _valid7 = _errs49 === errors;
valid23 = _valid7;
}
if(!valid23){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[7].if,parentSchema:schema10.allOf[7],data});
errors++;
}
const _errs52 = errors;
let valid26 = true;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.type === undefined) && (missing8 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("db2" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid8 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[8].then.required,parentSchema:schema10.allOf[8].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[8].then.required,parentSchema:schema10.allOf[8].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[8].then.required,parentSchema:schema10.allOf[8].then,data});
errors++;
}
for(const key8 in data){
const _errs56 = errors;
if(!(((((((((((key8 === "id") || (key8 === "server")) || (key8 === "type")) || (key8 === "description")) || (key8 === "environment")) || (key8 === "roles")) || (key8 === "customProperties")) || (key8 === "host")) || (key8 === "port")) || (key8 === "database")) || (key8 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[8].then.propertyNames.enum},schema:schema10.allOf[8].then.propertyNames.enum,parentSchema:schema10.allOf[8].then.propertyNames,data:key8,propertyName:key8});
errors++;
}
var valid28 = _errs56 === errors;
if(!valid28){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/then/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema10.allOf[8].then.propertyNames,parentSchema:schema10.allOf[8].then,data});
errors++;
}
}
}
var _valid8 = _errs55 === errors;
valid26 = _valid8;
}
if(!valid26){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[8].if,parentSchema:schema10.allOf[8],data});
errors++;
}
const _errs58 = errors;
let valid29 = true;
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.type === undefined) && (missing9 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("denodo" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid9 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[9].then.required,parentSchema:schema10.allOf[9].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[9].then.required,parentSchema:schema10.allOf[9].then,data});
errors++;
}
for(const key9 in data){
const _errs62 = errors;
if(!((((((((((key9 === "id") || (key9 === "server")) || (key9 === "type")) || (key9 === "description")) || (key9 === "environment")) || (key9 === "roles")) || (key9 === "customProperties")) || (key9 === "host")) || (key9 === "port")) || (key9 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[9].then.propertyNames.enum},schema:schema10.allOf[9].then.propertyNames.enum,parentSchema:schema10.allOf[9].then.propertyNames,data:key9,propertyName:key9});
errors++;
}
var valid31 = _errs62 === errors;
if(!valid31){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/then/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema10.allOf[9].then.propertyNames,parentSchema:schema10.allOf[9].then,data});
errors++;
}
}
}
var _valid9 = _errs61 === errors;
valid29 = _valid9;
}
if(!valid29){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[9].if,parentSchema:schema10.allOf[9],data});
errors++;
}
const _errs64 = errors;
let valid32 = true;
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.type === undefined) && (missing10 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("dremio" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[10].then.required,parentSchema:schema10.allOf[10].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[10].then.required,parentSchema:schema10.allOf[10].then,data});
errors++;
}
for(const key10 in data){
const _errs68 = errors;
if(!((((((((((key10 === "id") || (key10 === "server")) || (key10 === "type")) || (key10 === "description")) || (key10 === "environment")) || (key10 === "roles")) || (key10 === "customProperties")) || (key10 === "host")) || (key10 === "port")) || (key10 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[10].then.propertyNames.enum},schema:schema10.allOf[10].then.propertyNames.enum,parentSchema:schema10.allOf[10].then.propertyNames,data:key10,propertyName:key10});
errors++;
}
var valid34 = _errs68 === errors;
if(!valid34){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/then/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema10.allOf[10].then.propertyNames,parentSchema:schema10.allOf[10].then,data});
errors++;
}
}
}
var _valid10 = _errs67 === errors;
valid32 = _valid10;
}
if(!valid32){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[10].if,parentSchema:schema10.allOf[10],data});
errors++;
}
const _errs70 = errors;
let valid35 = true;
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.type === undefined) && (missing11 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("duckdb" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid11 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs73 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[11].then.required,parentSchema:schema10.allOf[11].then,data});
errors++;
}
for(const key11 in data){
const _errs74 = errors;
if(!(((((((((key11 === "id") || (key11 === "server")) || (key11 === "type")) || (key11 === "description")) || (key11 === "environment")) || (key11 === "roles")) || (key11 === "customProperties")) || (key11 === "database")) || (key11 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/11/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[11].then.propertyNames.enum},schema:schema10.allOf[11].then.propertyNames.enum,parentSchema:schema10.allOf[11].then.propertyNames,data:key11,propertyName:key11});
errors++;
}
var valid37 = _errs74 === errors;
if(!valid37){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/11/then/propertyNames",keyword:"propertyNames",params:{propertyName: key11},schema:schema10.allOf[11].then.propertyNames,parentSchema:schema10.allOf[11].then,data});
errors++;
}
}
}
var _valid11 = _errs73 === errors;
valid35 = _valid11;
}
if(!valid35){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[11].if,parentSchema:schema10.allOf[11],data});
errors++;
}
const _errs76 = errors;
let valid38 = true;
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("glue" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid12 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "account"},schema:schema10.allOf[12].then.required,parentSchema:schema10.allOf[12].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[12].then.required,parentSchema:schema10.allOf[12].then,data});
errors++;
}
for(const key12 in data){
const _errs80 = errors;
if(!(((((((((((key12 === "id") || (key12 === "server")) || (key12 === "type")) || (key12 === "description")) || (key12 === "environment")) || (key12 === "roles")) || (key12 === "customProperties")) || (key12 === "account")) || (key12 === "database")) || (key12 === "location")) || (key12 === "format"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/12/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[12].then.propertyNames.enum},schema:schema10.allOf[12].then.propertyNames.enum,parentSchema:schema10.allOf[12].then.propertyNames,data:key12,propertyName:key12});
errors++;
}
var valid40 = _errs80 === errors;
if(!valid40){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/12/then/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema10.allOf[12].then.propertyNames,parentSchema:schema10.allOf[12].then,data});
errors++;
}
}
}
var _valid12 = _errs79 === errors;
valid38 = _valid12;
}
if(!valid38){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[12].if,parentSchema:schema10.allOf[12],data});
errors++;
}
const _errs82 = errors;
let valid41 = true;
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("hive" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid13 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[13].then.required,parentSchema:schema10.allOf[13].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[13].then.required,parentSchema:schema10.allOf[13].then,data});
errors++;
}
for(const key13 in data){
const _errs86 = errors;
if(!((((((((((key13 === "id") || (key13 === "server")) || (key13 === "type")) || (key13 === "description")) || (key13 === "environment")) || (key13 === "roles")) || (key13 === "customProperties")) || (key13 === "host")) || (key13 === "port")) || (key13 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/13/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[13].then.propertyNames.enum},schema:schema10.allOf[13].then.propertyNames.enum,parentSchema:schema10.allOf[13].then.propertyNames,data:key13,propertyName:key13});
errors++;
}
var valid43 = _errs86 === errors;
if(!valid43){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/13/then/propertyNames",keyword:"propertyNames",params:{propertyName: key13},schema:schema10.allOf[13].then.propertyNames,parentSchema:schema10.allOf[13].then,data});
errors++;
}
}
}
var _valid13 = _errs85 === errors;
valid41 = _valid13;
}
if(!valid41){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[13].if,parentSchema:schema10.allOf[13],data});
errors++;
}
const _errs88 = errors;
let valid44 = true;
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("impala" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid14 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs91 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[14].then.required,parentSchema:schema10.allOf[14].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[14].then.required,parentSchema:schema10.allOf[14].then,data});
errors++;
}
for(const key14 in data){
const _errs92 = errors;
if(!((((((((((key14 === "id") || (key14 === "server")) || (key14 === "type")) || (key14 === "description")) || (key14 === "environment")) || (key14 === "roles")) || (key14 === "customProperties")) || (key14 === "host")) || (key14 === "port")) || (key14 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/14/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[14].then.propertyNames.enum},schema:schema10.allOf[14].then.propertyNames.enum,parentSchema:schema10.allOf[14].then.propertyNames,data:key14,propertyName:key14});
errors++;
}
var valid46 = _errs92 === errors;
if(!valid46){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/14/then/propertyNames",keyword:"propertyNames",params:{propertyName: key14},schema:schema10.allOf[14].then.propertyNames,parentSchema:schema10.allOf[14].then,data});
errors++;
}
}
}
var _valid14 = _errs91 === errors;
valid44 = _valid14;
}
if(!valid44){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[14].if,parentSchema:schema10.allOf[14],data});
errors++;
}
const _errs94 = errors;
let valid47 = true;
const _errs95 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.type === undefined) && (missing15 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("informix" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid15 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs97 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[15].then.required,parentSchema:schema10.allOf[15].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[15].then.required,parentSchema:schema10.allOf[15].then,data});
errors++;
}
for(const key15 in data){
const _errs98 = errors;
if(!((((((((((key15 === "id") || (key15 === "server")) || (key15 === "type")) || (key15 === "description")) || (key15 === "environment")) || (key15 === "roles")) || (key15 === "customProperties")) || (key15 === "host")) || (key15 === "port")) || (key15 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/15/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[15].then.propertyNames.enum},schema:schema10.allOf[15].then.propertyNames.enum,parentSchema:schema10.allOf[15].then.propertyNames,data:key15,propertyName:key15});
errors++;
}
var valid49 = _errs98 === errors;
if(!valid49){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/15/then/propertyNames",keyword:"propertyNames",params:{propertyName: key15},schema:schema10.allOf[15].then.propertyNames,parentSchema:schema10.allOf[15].then,data});
errors++;
}
}
}
var _valid15 = _errs97 === errors;
valid47 = _valid15;
}
if(!valid47){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[15].if,parentSchema:schema10.allOf[15],data});
errors++;
}
const _errs100 = errors;
let valid50 = true;
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.type === undefined) && (missing16 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("kafka" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid16 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs103 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[16].then.required,parentSchema:schema10.allOf[16].then,data});
errors++;
}
for(const key16 in data){
const _errs104 = errors;
if(!(((((((((key16 === "id") || (key16 === "server")) || (key16 === "type")) || (key16 === "description")) || (key16 === "environment")) || (key16 === "roles")) || (key16 === "customProperties")) || (key16 === "host")) || (key16 === "format"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/16/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[16].then.propertyNames.enum},schema:schema10.allOf[16].then.propertyNames.enum,parentSchema:schema10.allOf[16].then.propertyNames,data:key16,propertyName:key16});
errors++;
}
var valid52 = _errs104 === errors;
if(!valid52){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/16/then/propertyNames",keyword:"propertyNames",params:{propertyName: key16},schema:schema10.allOf[16].then.propertyNames,parentSchema:schema10.allOf[16].then,data});
errors++;
}
}
}
var _valid16 = _errs103 === errors;
valid50 = _valid16;
}
if(!valid50){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[16].if,parentSchema:schema10.allOf[16],data});
errors++;
}
const _errs106 = errors;
let valid53 = true;
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.type === undefined) && (missing17 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("kinesis" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid17 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs109 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key17 in data){
const _errs110 = errors;
if(!(((((((((key17 === "id") || (key17 === "server")) || (key17 === "type")) || (key17 === "description")) || (key17 === "environment")) || (key17 === "roles")) || (key17 === "customProperties")) || (key17 === "region")) || (key17 === "format"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/17/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[17].then.propertyNames.enum},schema:schema10.allOf[17].then.propertyNames.enum,parentSchema:schema10.allOf[17].then.propertyNames,data:key17,propertyName:key17});
errors++;
}
var valid55 = _errs110 === errors;
if(!valid55){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/17/then/propertyNames",keyword:"propertyNames",params:{propertyName: key17},schema:schema10.allOf[17].then.propertyNames,parentSchema:schema10.allOf[17].then,data});
errors++;
}
}
}
var _valid17 = _errs109 === errors;
valid53 = _valid17;
}
if(!valid53){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[17].if,parentSchema:schema10.allOf[17],data});
errors++;
}
const _errs112 = errors;
let valid56 = true;
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.type === undefined) && (missing18 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("local" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid18 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "path"},schema:schema10.allOf[18].then.required,parentSchema:schema10.allOf[18].then,data});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "format"},schema:schema10.allOf[18].then.required,parentSchema:schema10.allOf[18].then,data});
errors++;
}
for(const key18 in data){
const _errs116 = errors;
if(!(((((((((key18 === "id") || (key18 === "server")) || (key18 === "type")) || (key18 === "description")) || (key18 === "environment")) || (key18 === "roles")) || (key18 === "customProperties")) || (key18 === "path")) || (key18 === "format"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/18/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[18].then.propertyNames.enum},schema:schema10.allOf[18].then.propertyNames.enum,parentSchema:schema10.allOf[18].then.propertyNames,data:key18,propertyName:key18});
errors++;
}
var valid58 = _errs116 === errors;
if(!valid58){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/18/then/propertyNames",keyword:"propertyNames",params:{propertyName: key18},schema:schema10.allOf[18].then.propertyNames,parentSchema:schema10.allOf[18].then,data});
errors++;
}
}
}
var _valid18 = _errs115 === errors;
valid56 = _valid18;
}
if(!valid56){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[18].if,parentSchema:schema10.allOf[18],data});
errors++;
}
const _errs118 = errors;
let valid59 = true;
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.type === undefined) && (missing19 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("mysql" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid19 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs121 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[19].then.required,parentSchema:schema10.allOf[19].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[19].then.required,parentSchema:schema10.allOf[19].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[19].then.required,parentSchema:schema10.allOf[19].then,data});
errors++;
}
for(const key19 in data){
const _errs122 = errors;
if(!((((((((((key19 === "id") || (key19 === "server")) || (key19 === "type")) || (key19 === "description")) || (key19 === "environment")) || (key19 === "roles")) || (key19 === "customProperties")) || (key19 === "host")) || (key19 === "port")) || (key19 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[19].then.propertyNames.enum},schema:schema10.allOf[19].then.propertyNames.enum,parentSchema:schema10.allOf[19].then.propertyNames,data:key19,propertyName:key19});
errors++;
}
var valid61 = _errs122 === errors;
if(!valid61){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/then/propertyNames",keyword:"propertyNames",params:{propertyName: key19},schema:schema10.allOf[19].then.propertyNames,parentSchema:schema10.allOf[19].then,data});
errors++;
}
}
}
var _valid19 = _errs121 === errors;
valid59 = _valid19;
}
if(!valid59){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[19].if,parentSchema:schema10.allOf[19],data});
errors++;
}
const _errs124 = errors;
let valid62 = true;
const _errs125 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.type === undefined) && (missing20 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("oracle" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid20 = _errs125 === errors;
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[20].then.required,parentSchema:schema10.allOf[20].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[20].then.required,parentSchema:schema10.allOf[20].then,data});
errors++;
}
if(data.serviceName === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "serviceName"},schema:schema10.allOf[20].then.required,parentSchema:schema10.allOf[20].then,data});
errors++;
}
for(const key20 in data){
const _errs128 = errors;
if(!((((((((((key20 === "id") || (key20 === "server")) || (key20 === "type")) || (key20 === "description")) || (key20 === "environment")) || (key20 === "roles")) || (key20 === "customProperties")) || (key20 === "host")) || (key20 === "port")) || (key20 === "serviceName"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[20].then.propertyNames.enum},schema:schema10.allOf[20].then.propertyNames.enum,parentSchema:schema10.allOf[20].then.propertyNames,data:key20,propertyName:key20});
errors++;
}
var valid64 = _errs128 === errors;
if(!valid64){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/then/propertyNames",keyword:"propertyNames",params:{propertyName: key20},schema:schema10.allOf[20].then.propertyNames,parentSchema:schema10.allOf[20].then,data});
errors++;
}
}
}
var _valid20 = _errs127 === errors;
valid62 = _valid20;
}
if(!valid62){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[20].if,parentSchema:schema10.allOf[20],data});
errors++;
}
const _errs130 = errors;
let valid65 = true;
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.type === undefined) && (missing21 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("postgres" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid21 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs133 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[21].then.required,parentSchema:schema10.allOf[21].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[21].then.required,parentSchema:schema10.allOf[21].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[21].then.required,parentSchema:schema10.allOf[21].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[21].then.required,parentSchema:schema10.allOf[21].then,data});
errors++;
}
for(const key21 in data){
const _errs134 = errors;
if(!(((((((((((key21 === "id") || (key21 === "server")) || (key21 === "type")) || (key21 === "description")) || (key21 === "environment")) || (key21 === "roles")) || (key21 === "customProperties")) || (key21 === "host")) || (key21 === "port")) || (key21 === "database")) || (key21 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[21].then.propertyNames.enum},schema:schema10.allOf[21].then.propertyNames.enum,parentSchema:schema10.allOf[21].then.propertyNames,data:key21,propertyName:key21});
errors++;
}
var valid67 = _errs134 === errors;
if(!valid67){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/then/propertyNames",keyword:"propertyNames",params:{propertyName: key21},schema:schema10.allOf[21].then.propertyNames,parentSchema:schema10.allOf[21].then,data});
errors++;
}
}
}
var _valid21 = _errs133 === errors;
valid65 = _valid21;
}
if(!valid65){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[21].if,parentSchema:schema10.allOf[21],data});
errors++;
}
const _errs136 = errors;
let valid68 = true;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.type === undefined) && (missing22 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("postgresql" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid22 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[22].then.required,parentSchema:schema10.allOf[22].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[22].then.required,parentSchema:schema10.allOf[22].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[22].then.required,parentSchema:schema10.allOf[22].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[22].then.required,parentSchema:schema10.allOf[22].then,data});
errors++;
}
for(const key22 in data){
const _errs140 = errors;
if(!(((((((((((key22 === "id") || (key22 === "server")) || (key22 === "type")) || (key22 === "description")) || (key22 === "environment")) || (key22 === "roles")) || (key22 === "customProperties")) || (key22 === "host")) || (key22 === "port")) || (key22 === "database")) || (key22 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[22].then.propertyNames.enum},schema:schema10.allOf[22].then.propertyNames.enum,parentSchema:schema10.allOf[22].then.propertyNames,data:key22,propertyName:key22});
errors++;
}
var valid70 = _errs140 === errors;
if(!valid70){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/then/propertyNames",keyword:"propertyNames",params:{propertyName: key22},schema:schema10.allOf[22].then.propertyNames,parentSchema:schema10.allOf[22].then,data});
errors++;
}
}
}
var _valid22 = _errs139 === errors;
valid68 = _valid22;
}
if(!valid68){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[22].if,parentSchema:schema10.allOf[22],data});
errors++;
}
const _errs142 = errors;
let valid71 = true;
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.type === undefined) && (missing23 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("presto" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid23 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs145 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/23/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[23].then.required,parentSchema:schema10.allOf[23].then,data});
errors++;
}
for(const key23 in data){
const _errs146 = errors;
if(!((((((((((key23 === "id") || (key23 === "server")) || (key23 === "type")) || (key23 === "description")) || (key23 === "environment")) || (key23 === "roles")) || (key23 === "customProperties")) || (key23 === "host")) || (key23 === "catalog")) || (key23 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/23/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[23].then.propertyNames.enum},schema:schema10.allOf[23].then.propertyNames.enum,parentSchema:schema10.allOf[23].then.propertyNames,data:key23,propertyName:key23});
errors++;
}
var valid73 = _errs146 === errors;
if(!valid73){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/23/then/propertyNames",keyword:"propertyNames",params:{propertyName: key23},schema:schema10.allOf[23].then.propertyNames,parentSchema:schema10.allOf[23].then,data});
errors++;
}
}
}
var _valid23 = _errs145 === errors;
valid71 = _valid23;
}
if(!valid71){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[23].if,parentSchema:schema10.allOf[23],data});
errors++;
}
const _errs148 = errors;
let valid74 = true;
const _errs149 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.type === undefined) && (missing24 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("pubsub" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid24 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs151 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/24/then/required",keyword:"required",params:{missingProperty: "project"},schema:schema10.allOf[24].then.required,parentSchema:schema10.allOf[24].then,data});
errors++;
}
for(const key24 in data){
const _errs152 = errors;
if(!((((((((key24 === "id") || (key24 === "server")) || (key24 === "type")) || (key24 === "description")) || (key24 === "environment")) || (key24 === "roles")) || (key24 === "customProperties")) || (key24 === "project"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/24/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[24].then.propertyNames.enum},schema:schema10.allOf[24].then.propertyNames.enum,parentSchema:schema10.allOf[24].then.propertyNames,data:key24,propertyName:key24});
errors++;
}
var valid76 = _errs152 === errors;
if(!valid76){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/24/then/propertyNames",keyword:"propertyNames",params:{propertyName: key24},schema:schema10.allOf[24].then.propertyNames,parentSchema:schema10.allOf[24].then,data});
errors++;
}
}
}
var _valid24 = _errs151 === errors;
valid74 = _valid24;
}
if(!valid74){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[24].if,parentSchema:schema10.allOf[24],data});
errors++;
}
const _errs154 = errors;
let valid77 = true;
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.type === undefined) && (missing25 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("redshift" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid25 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs157 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/25/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[25].then.required,parentSchema:schema10.allOf[25].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/25/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[25].then.required,parentSchema:schema10.allOf[25].then,data});
errors++;
}
for(const key25 in data){
const _errs158 = errors;
if(!((((((((((((key25 === "id") || (key25 === "server")) || (key25 === "type")) || (key25 === "description")) || (key25 === "environment")) || (key25 === "roles")) || (key25 === "customProperties")) || (key25 === "host")) || (key25 === "database")) || (key25 === "schema")) || (key25 === "region")) || (key25 === "account"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/25/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[25].then.propertyNames.enum},schema:schema10.allOf[25].then.propertyNames.enum,parentSchema:schema10.allOf[25].then.propertyNames,data:key25,propertyName:key25});
errors++;
}
var valid79 = _errs158 === errors;
if(!valid79){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/25/then/propertyNames",keyword:"propertyNames",params:{propertyName: key25},schema:schema10.allOf[25].then.propertyNames,parentSchema:schema10.allOf[25].then,data});
errors++;
}
}
}
var _valid25 = _errs157 === errors;
valid77 = _valid25;
}
if(!valid77){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[25].if,parentSchema:schema10.allOf[25],data});
errors++;
}
const _errs160 = errors;
let valid80 = true;
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.type === undefined) && (missing26 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("s3" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid26 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs163 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/26/then/required",keyword:"required",params:{missingProperty: "location"},schema:schema10.allOf[26].then.required,parentSchema:schema10.allOf[26].then,data});
errors++;
}
for(const key26 in data){
const _errs164 = errors;
if(!(((((((((((key26 === "id") || (key26 === "server")) || (key26 === "type")) || (key26 === "description")) || (key26 === "environment")) || (key26 === "roles")) || (key26 === "customProperties")) || (key26 === "location")) || (key26 === "endpointUrl")) || (key26 === "format")) || (key26 === "delimiter"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/26/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[26].then.propertyNames.enum},schema:schema10.allOf[26].then.propertyNames.enum,parentSchema:schema10.allOf[26].then.propertyNames,data:key26,propertyName:key26});
errors++;
}
var valid82 = _errs164 === errors;
if(!valid82){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/26/then/propertyNames",keyword:"propertyNames",params:{propertyName: key26},schema:schema10.allOf[26].then.propertyNames,parentSchema:schema10.allOf[26].then,data});
errors++;
}
}
}
var _valid26 = _errs163 === errors;
valid80 = _valid26;
}
if(!valid80){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[26].if,parentSchema:schema10.allOf[26],data});
errors++;
}
const _errs166 = errors;
let valid83 = true;
const _errs167 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((data.type === undefined) && (missing27 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sftp" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid27 = _errs167 === errors;
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs169 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/27/then/required",keyword:"required",params:{missingProperty: "location"},schema:schema10.allOf[27].then.required,parentSchema:schema10.allOf[27].then,data});
errors++;
}
for(const key27 in data){
const _errs170 = errors;
if(!((((((((((key27 === "id") || (key27 === "server")) || (key27 === "type")) || (key27 === "description")) || (key27 === "environment")) || (key27 === "roles")) || (key27 === "customProperties")) || (key27 === "location")) || (key27 === "format")) || (key27 === "delimiter"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/27/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[27].then.propertyNames.enum},schema:schema10.allOf[27].then.propertyNames.enum,parentSchema:schema10.allOf[27].then.propertyNames,data:key27,propertyName:key27});
errors++;
}
var valid85 = _errs170 === errors;
if(!valid85){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/27/then/propertyNames",keyword:"propertyNames",params:{propertyName: key27},schema:schema10.allOf[27].then.propertyNames,parentSchema:schema10.allOf[27].then,data});
errors++;
}
}
if(data.location !== undefined){
let data29 = data.location;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
vErrors = add(vErrors, {instancePath:instancePath+"/location",schemaPath:"#/allOf/27/then/properties/location/pattern",keyword:"pattern",params:{pattern: "^sftp://"},schema:"^sftp://",parentSchema:schema10.allOf[27].then.properties.location,data:data29});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/location",schemaPath:"#/allOf/27/then/properties/location/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[27].then.properties.location.type,parentSchema:schema10.allOf[27].then.properties.location,data:data29});
errors++;
}
}
}
var _valid27 = _errs169 === errors;
valid83 = _valid27;
}
if(!valid83){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[27].if,parentSchema:schema10.allOf[27],data});
errors++;
}
const _errs174 = errors;
let valid87 = true;
const _errs175 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.type === undefined) && (missing28 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("snowflake" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid28 = _errs175 === errors;
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs177 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/then/required",keyword:"required",params:{missingProperty: "account"},schema:schema10.allOf[28].then.required,parentSchema:schema10.allOf[28].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[28].then.required,parentSchema:schema10.allOf[28].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[28].then.required,parentSchema:schema10.allOf[28].then,data});
errors++;
}
for(const key28 in data){
const _errs178 = errors;
if(!(((((((((((((key28 === "id") || (key28 === "server")) || (key28 === "type")) || (key28 === "description")) || (key28 === "environment")) || (key28 === "roles")) || (key28 === "customProperties")) || (key28 === "host")) || (key28 === "port")) || (key28 === "account")) || (key28 === "database")) || (key28 === "schema")) || (key28 === "warehouse"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[28].then.propertyNames.enum},schema:schema10.allOf[28].then.propertyNames.enum,parentSchema:schema10.allOf[28].then.propertyNames,data:key28,propertyName:key28});
errors++;
}
var valid89 = _errs178 === errors;
if(!valid89){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/then/propertyNames",keyword:"propertyNames",params:{propertyName: key28},schema:schema10.allOf[28].then.propertyNames,parentSchema:schema10.allOf[28].then,data});
errors++;
}
}
}
var _valid28 = _errs177 === errors;
valid87 = _valid28;
}
if(!valid87){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[28].if,parentSchema:schema10.allOf[28],data});
errors++;
}
const _errs180 = errors;
let valid90 = true;
const _errs181 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.type === undefined) && (missing29 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sqlserver" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid29 = _errs181 === errors;
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs183 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[29].then.required,parentSchema:schema10.allOf[29].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[29].then.required,parentSchema:schema10.allOf[29].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[29].then.required,parentSchema:schema10.allOf[29].then,data});
errors++;
}
for(const key29 in data){
const _errs184 = errors;
if(!(((((((((((key29 === "id") || (key29 === "server")) || (key29 === "type")) || (key29 === "description")) || (key29 === "environment")) || (key29 === "roles")) || (key29 === "customProperties")) || (key29 === "host")) || (key29 === "port")) || (key29 === "database")) || (key29 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[29].then.propertyNames.enum},schema:schema10.allOf[29].then.propertyNames.enum,parentSchema:schema10.allOf[29].then.propertyNames,data:key29,propertyName:key29});
errors++;
}
var valid92 = _errs184 === errors;
if(!valid92){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/then/propertyNames",keyword:"propertyNames",params:{propertyName: key29},schema:schema10.allOf[29].then.propertyNames,parentSchema:schema10.allOf[29].then,data});
errors++;
}
}
}
var _valid29 = _errs183 === errors;
valid90 = _valid29;
}
if(!valid90){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[29].if,parentSchema:schema10.allOf[29],data});
errors++;
}
const _errs186 = errors;
let valid93 = true;
const _errs187 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.type === undefined) && (missing30 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("synapse" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid30 = _errs187 === errors;
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs189 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[30].then.required,parentSchema:schema10.allOf[30].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[30].then.required,parentSchema:schema10.allOf[30].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[30].then.required,parentSchema:schema10.allOf[30].then,data});
errors++;
}
for(const key30 in data){
const _errs190 = errors;
if(!((((((((((key30 === "id") || (key30 === "server")) || (key30 === "type")) || (key30 === "description")) || (key30 === "environment")) || (key30 === "roles")) || (key30 === "customProperties")) || (key30 === "host")) || (key30 === "port")) || (key30 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[30].then.propertyNames.enum},schema:schema10.allOf[30].then.propertyNames.enum,parentSchema:schema10.allOf[30].then.propertyNames,data:key30,propertyName:key30});
errors++;
}
var valid95 = _errs190 === errors;
if(!valid95){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/then/propertyNames",keyword:"propertyNames",params:{propertyName: key30},schema:schema10.allOf[30].then.propertyNames,parentSchema:schema10.allOf[30].then,data});
errors++;
}
}
}
var _valid30 = _errs189 === errors;
valid93 = _valid30;
}
if(!valid93){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[30].if,parentSchema:schema10.allOf[30],data});
errors++;
}
const _errs192 = errors;
let valid96 = true;
const _errs193 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.type === undefined) && (missing31 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("trino" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid31 = _errs193 === errors;
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs195 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[31].then.required,parentSchema:schema10.allOf[31].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[31].then.required,parentSchema:schema10.allOf[31].then,data});
errors++;
}
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/required",keyword:"required",params:{missingProperty: "catalog"},schema:schema10.allOf[31].then.required,parentSchema:schema10.allOf[31].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[31].then.required,parentSchema:schema10.allOf[31].then,data});
errors++;
}
for(const key31 in data){
const _errs196 = errors;
if(!(((((((((((key31 === "id") || (key31 === "server")) || (key31 === "type")) || (key31 === "description")) || (key31 === "environment")) || (key31 === "roles")) || (key31 === "customProperties")) || (key31 === "host")) || (key31 === "port")) || (key31 === "catalog")) || (key31 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[31].then.propertyNames.enum},schema:schema10.allOf[31].then.propertyNames.enum,parentSchema:schema10.allOf[31].then.propertyNames,data:key31,propertyName:key31});
errors++;
}
var valid98 = _errs196 === errors;
if(!valid98){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/then/propertyNames",keyword:"propertyNames",params:{propertyName: key31},schema:schema10.allOf[31].then.propertyNames,parentSchema:schema10.allOf[31].then,data});
errors++;
}
}
}
var _valid31 = _errs195 === errors;
valid96 = _valid31;
}
if(!valid96){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/31/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[31].if,parentSchema:schema10.allOf[31],data});
errors++;
}
const _errs198 = errors;
let valid99 = true;
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.type === undefined) && (missing32 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("vertica" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid32 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs201 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[32].then.required,parentSchema:schema10.allOf[32].then,data});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "port"},schema:schema10.allOf[32].then.required,parentSchema:schema10.allOf[32].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[32].then.required,parentSchema:schema10.allOf[32].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "schema"},schema:schema10.allOf[32].then.required,parentSchema:schema10.allOf[32].then,data});
errors++;
}
for(const key32 in data){
const _errs202 = errors;
if(!(((((((((((key32 === "id") || (key32 === "server")) || (key32 === "type")) || (key32 === "description")) || (key32 === "environment")) || (key32 === "roles")) || (key32 === "customProperties")) || (key32 === "host")) || (key32 === "port")) || (key32 === "database")) || (key32 === "schema"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[32].then.propertyNames.enum},schema:schema10.allOf[32].then.propertyNames.enum,parentSchema:schema10.allOf[32].then.propertyNames,data:key32,propertyName:key32});
errors++;
}
var valid101 = _errs202 === errors;
if(!valid101){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/then/propertyNames",keyword:"propertyNames",params:{propertyName: key32},schema:schema10.allOf[32].then.propertyNames,parentSchema:schema10.allOf[32].then,data});
errors++;
}
}
}
var _valid32 = _errs201 === errors;
valid99 = _valid32;
}
if(!valid99){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/32/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[32].if,parentSchema:schema10.allOf[32],data});
errors++;
}
const _errs204 = errors;
let valid102 = true;
const _errs205 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.type === undefined) && (missing33 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("zen" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid33 = _errs205 === errors;
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs207 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/33/then/required",keyword:"required",params:{missingProperty: "host"},schema:schema10.allOf[33].then.required,parentSchema:schema10.allOf[33].then,data});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/33/then/required",keyword:"required",params:{missingProperty: "database"},schema:schema10.allOf[33].then.required,parentSchema:schema10.allOf[33].then,data});
errors++;
}
for(const key33 in data){
const _errs208 = errors;
if(!((((((((((key33 === "id") || (key33 === "server")) || (key33 === "type")) || (key33 === "description")) || (key33 === "environment")) || (key33 === "roles")) || (key33 === "customProperties")) || (key33 === "host")) || (key33 === "port")) || (key33 === "database"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/33/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema10.allOf[33].then.propertyNames.enum},schema:schema10.allOf[33].then.propertyNames.enum,parentSchema:schema10.allOf[33].then.propertyNames,data:key33,propertyName:key33});
errors++;
}
var valid104 = _errs208 === errors;
if(!valid104){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/33/then/propertyNames",keyword:"propertyNames",params:{propertyName: key33},schema:schema10.allOf[33].then.propertyNames,parentSchema:schema10.allOf[33].then,data});
errors++;
}
}
}
var _valid33 = _errs207 === errors;
valid102 = _valid33;
}
if(!valid102){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/33/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[33].if,parentSchema:schema10.allOf[33],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},schema:schema10.required,parentSchema:schema10,data});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema10.required,parentSchema:schema10,data});
errors++;
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
let data37 = data.server;
if(typeof data37 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},schema:schema10.properties.server.type,parentSchema:schema10.properties.server,data:data37});
errors++;
}
}
if(data.type !== undefined){
let data38 = data.type;
if(typeof data38 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema10.properties.type.type,parentSchema:schema10.properties.type,data:data38});
errors++;
}
if(!((((((((((((((((((((((((((((((((((data38 === "api") || (data38 === "athena")) || (data38 === "azure")) || (data38 === "bigquery")) || (data38 === "clickhouse")) || (data38 === "cloudsql")) || (data38 === "custom")) || (data38 === "databricks")) || (data38 === "db2")) || (data38 === "denodo")) || (data38 === "dremio")) || (data38 === "duckdb")) || (data38 === "glue")) || (data38 === "hive")) || (data38 === "impala")) || (data38 === "informix")) || (data38 === "kafka")) || (data38 === "kinesis")) || (data38 === "local")) || (data38 === "mysql")) || (data38 === "oracle")) || (data38 === "postgres")) || (data38 === "postgresql")) || (data38 === "presto")) || (data38 === "pubsub")) || (data38 === "redshift")) || (data38 === "s3")) || (data38 === "sftp")) || (data38 === "snowflake")) || (data38 === "sqlserver")) || (data38 === "synapse")) || (data38 === "trino")) || (data38 === "vertica")) || (data38 === "zen"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema10.properties.type.enum},schema:schema10.properties.type.enum,parentSchema:schema10.properties.type,data:data38});
errors++;
}
}
if(data.description !== undefined){
let data39 = data.description;
if(typeof data39 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema10.properties.description.type,parentSchema:schema10.properties.description,data:data39});
errors++;
}
}
if(data.environment !== undefined){
let data40 = data.environment;
if(typeof data40 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},schema:schema10.properties.environment.type,parentSchema:schema10.properties.environment,data:data40});
errors++;
}
}
if(data.roles !== undefined){
let data41 = data.roles;
if(Array.isArray(data41)){
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data41[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data41,parentDataProperty:i0,rootData}))){
vErrors = join(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema10.properties.roles.type,parentSchema:schema10.properties.roles,data:data41});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
let data44 = data.account;
if(typeof data44 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema10.properties.account.type,parentSchema:schema10.properties.account,data:data44});
errors++;
}
}
if(data.catalog !== undefined){
let data45 = data.catalog;
if(typeof data45 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "string"},schema:schema10.properties.catalog.type,parentSchema:schema10.properties.catalog,data:data45});
errors++;
}
}
if(data.database !== undefined){
let data46 = data.database;
if(typeof data46 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},schema:schema10.properties.database.type,parentSchema:schema10.properties.database,data:data46});
errors++;
}
}
if(data.dataset !== undefined){
let data47 = data.dataset;
if(typeof data47 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},schema:schema10.properties.dataset.type,parentSchema:schema10.properties.dataset,data:data47});
errors++;
}
}
if(data.delimiter !== undefined){
let data48 = data.delimiter;
if(typeof data48 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},schema:schema10.properties.delimiter.type,parentSchema:schema10.properties.delimiter,data:data48});
errors++;
}
}
if(data.format !== undefined){
let data49 = data.format;
if(typeof data49 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema10.properties.format.type,parentSchema:schema10.properties.format,data:data49});
errors++;
}
}
if(data.host !== undefined){
let data50 = data.host;
if(typeof data50 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema10.properties.host.type,parentSchema:schema10.properties.host,data:data50});
errors++;
}
}
if(data.path !== undefined){
let data51 = data.path;
if(typeof data51 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema10.properties.path.type,parentSchema:schema10.properties.path,data:data51});
errors++;
}
}
if(data.project !== undefined){
let data52 = data.project;
if(typeof data52 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema10.properties.project.type,parentSchema:schema10.properties.project,data:data52});
errors++;
}
}
if(data.region !== undefined){
let data53 = data.region;
if(typeof data53 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema10.properties.region.type,parentSchema:schema10.properties.region,data:data53});
errors++;
}
}
if(data.regionName !== undefined){
let data54 = data.regionName;
if(typeof data54 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",schemaPath:"#/properties/regionName/type",keyword:"type",params:{type: "string"},schema:schema10.properties.regionName.type,parentSchema:schema10.properties.regionName,data:data54});
errors++;
}
}
if(data.schema !== undefined){
let data55 = data.schema;
if(typeof data55 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},schema:schema10.properties.schema.type,parentSchema:schema10.properties.schema,data:data55});
errors++;
}
}
if(data.serviceName !== undefined){
let data56 = data.serviceName;
if(typeof data56 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceName",schemaPath:"#/properties/serviceName/type",keyword:"type",params:{type: "string"},schema:schema10.properties.serviceName.type,parentSchema:schema10.properties.serviceName,data:data56});
errors++;
}
}
if(data.stagingDir !== undefined){
let data57 = data.stagingDir;
if(typeof data57 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",schemaPath:"#/properties/stagingDir/type",keyword:"type",params:{type: "string"},schema:schema10.properties.stagingDir.type,parentSchema:schema10.properties.stagingDir,data:data57});
errors++;
}
}
if(data.stream !== undefined){
let data58 = data.stream;
if(typeof data58 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"},schema:schema10.properties.stream.type,parentSchema:schema10.properties.stream,data:data58});
errors++;
}
}
if(data.warehouse !== undefined){
let data59 = data.warehouse;
if(typeof data59 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/warehouse",schemaPath:"#/properties/warehouse/type",keyword:"type",params:{type: "string"},schema:schema10.properties.warehouse.type,parentSchema:schema10.properties.warehouse,data:data59});
errors++;
}
}
if(data.location !== undefined){
let data60 = data.location;
if(typeof data60 === "string"){
if(!(formats2(data60))){
vErrors = add(vErrors, {instancePath:instancePath+"/location",schemaPath:"#/properties/location/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema10.properties.location,data:data60});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema10.properties.location.type,parentSchema:schema10.properties.location,data:data60});
errors++;
}
}
if(data.endpointUrl !== undefined){
let data61 = data.endpointUrl;
if(typeof data61 === "string"){
if(!(formats2(data61))){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",schemaPath:"#/properties/endpointUrl/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema10.properties.endpointUrl,data:data61});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",schemaPath:"#/properties/endpointUrl/type",keyword:"type",params:{type: "string"},schema:schema10.properties.endpointUrl.type,parentSchema:schema10.properties.endpointUrl,data:data61});
errors++;
}
}
if(data.port !== undefined){
let data62 = data.port;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema10.properties.port.type,parentSchema:schema10.properties.port,data:data62});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"name":{"type":"string"},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"description":{"type":"string"},"businessName":{"type":"string"},"quality":{"$ref":"#/$defs/Rules"},"logicalType":{"type":"string","enum":["object"]},"dataGranularityDescription":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/$defs/Property"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/TableRelationship"}}},"required":["name"],"additionalProperties":false};
const schema13 = {"type":"array","items":{"$ref":"#/$defs/Rule"}};
const schema14 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string","enum":["text","library","sql","custom"]},"dimension":{"type":"string","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"businessImpact":{"type":"string"},"method":{"type":"string"},"schedule":{"type":"string"},"scheduler":{"type":"string"},"severity":{"type":"string"},"unit":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"type":"string"},"arguments":{"type":"object"},"query":{"type":"string"},"engine":{"type":"string"},"implementation":{"type":["string","object"]},"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"$ref":"#/definitions/shared-2"},"mustNotBeBetween":{"$ref":"#/definitions/shared-2"}},"additionalProperties":false,"allOf":[{"if":{"anyOf":[{"properties":{"type":{"const":"library"}},"required":["type"]},{"properties":{"metric":{"type":"string"}},"required":["metric"]}]},"then":{"required":["metric"],"oneOf":[{"required":["mustBe"]},{"required":["mustNotBe"]},{"required":["mustBeGreaterThan"]},{"required":["mustBeGreaterOrEqualTo"]},{"required":["mustBeLessThan"]},{"required":["mustBeLessOrEqualTo"]},{"required":["mustBeBetween"]},{"required":["mustNotBeBetween"]}]}},{"if":{"properties":{"type":{"const":"sql"}},"required":["type"]},"then":{"required":["query"],"oneOf":[{"required":["mustBe"]},{"required":["mustNotBe"]},{"required":["mustBeGreaterThan"]},{"required":["mustBeGreaterOrEqualTo"]},{"required":["mustBeLessThan"]},{"required":["mustBeLessOrEqualTo"]},{"required":["mustBeBetween"]},{"required":["mustNotBeBetween"]}]}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":["engine","implementation"]}},{"if":{"properties":{"type":{"enum":["text","sql","custom"]}},"not":{"required":["metric"]}},"then":{"properties":{"rule":{"not":{},"x-message":"belongs to a rule with a metric"},"arguments":{"not":{},"x-message":"belongs to a rule with a metric"}}}},{"if":{"properties":{"type":{"enum":["text","custom"]}},"not":{"required":["metric"]}},"then":{"properties":{"mustBe":{"$ref":"#/definitions/shared-3"},"mustNotBe":{"$ref":"#/definitions/shared-3"},"mustBeGreaterThan":{"$ref":"#/definitions/shared-3"},"mustBeGreaterOrEqualTo":{"$ref":"#/definitions/shared-3"},"mustBeLessThan":{"$ref":"#/definitions/shared-3"},"mustBeLessOrEqualTo":{"$ref":"#/definitions/shared-3"},"mustBeBetween":{"$ref":"#/definitions/shared-3"},"mustNotBeBetween":{"$ref":"#/definitions/shared-3"}}}},{"if":{"properties":{"type":{"enum":["text","library","custom"]}}},"then":{"properties":{"query":{"not":{},"x-message":"belongs to a rule of type sql"}}}},{"if":{"properties":{"type":{"enum":["text","library","sql"]}}},"then":{"properties":{"engine":{"not":{},"x-message":"belongs to a rule of type custom"},"implementation":{"not":{},"x-message":"belongs to a rule of type custom"}}}}]};
const schema15 = {"not":{},"x-message":"belongs to a rule with a metric or to a rule of type sql"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
vErrors = add(vErrors, {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema15.not,parentSchema:schema15,data});
errors++;
validate45.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
vErrors = add(vErrors, {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema16,data});
errors++;
}
if(data.length < 2){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema16,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "number"},schema:schema16.items.type,parentSchema:schema16.items,data:data0});
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema16,data});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema16.type,parentSchema:schema16,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("library" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.metric === undefined) && (missing1 = "metric")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.metric !== undefined){
if(typeof data.metric !== "string"){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
let passing0 = null;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBe === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/0/required",keyword:"required",params:{missingProperty: "mustBe"},schema:schema14.allOf[0].then.oneOf[0].required,parentSchema:schema14.allOf[0].then.oneOf[0],data});
errors++;
}
}
var _valid2 = _errs12 === errors;
if(_valid2){
valid5 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustNotBe === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/1/required",keyword:"required",params:{missingProperty: "mustNotBe"},schema:schema14.allOf[0].then.oneOf[1].required,parentSchema:schema14.allOf[0].then.oneOf[1],data});
errors++;
}
}
var _valid2 = _errs13 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid5 = true;
passing0 = 1;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeGreaterThan === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/2/required",keyword:"required",params:{missingProperty: "mustBeGreaterThan"},schema:schema14.allOf[0].then.oneOf[2].required,parentSchema:schema14.allOf[0].then.oneOf[2],data});
errors++;
}
}
var _valid2 = _errs14 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 2];
}
else {
if(_valid2){
valid5 = true;
passing0 = 2;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeGreaterOrEqualTo === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/3/required",keyword:"required",params:{missingProperty: "mustBeGreaterOrEqualTo"},schema:schema14.allOf[0].then.oneOf[3].required,parentSchema:schema14.allOf[0].then.oneOf[3],data});
errors++;
}
}
var _valid2 = _errs15 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 3];
}
else {
if(_valid2){
valid5 = true;
passing0 = 3;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeLessThan === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/4/required",keyword:"required",params:{missingProperty: "mustBeLessThan"},schema:schema14.allOf[0].then.oneOf[4].required,parentSchema:schema14.allOf[0].then.oneOf[4],data});
errors++;
}
}
var _valid2 = _errs16 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 4];
}
else {
if(_valid2){
valid5 = true;
passing0 = 4;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeLessOrEqualTo === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/5/required",keyword:"required",params:{missingProperty: "mustBeLessOrEqualTo"},schema:schema14.allOf[0].then.oneOf[5].required,parentSchema:schema14.allOf[0].then.oneOf[5],data});
errors++;
}
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 5];
}
else {
if(_valid2){
valid5 = true;
passing0 = 5;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeBetween === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/6/required",keyword:"required",params:{missingProperty: "mustBeBetween"},schema:schema14.allOf[0].then.oneOf[6].required,parentSchema:schema14.allOf[0].then.oneOf[6],data});
errors++;
}
}
var _valid2 = _errs18 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 6];
}
else {
if(_valid2){
valid5 = true;
passing0 = 6;
}
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustNotBeBetween === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf/7/required",keyword:"required",params:{missingProperty: "mustNotBeBetween"},schema:schema14.allOf[0].then.oneOf[7].required,parentSchema:schema14.allOf[0].then.oneOf[7],data});
errors++;
}
}
var _valid2 = _errs19 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 7];
}
else {
if(_valid2){
valid5 = true;
passing0 = 7;
}
}
}
}
}
}
}
}
if(!valid5){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema14.allOf[0].then.oneOf,parentSchema:schema14.allOf[0].then,data});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "metric"},schema:schema14.allOf[0].then.required,parentSchema:schema14.allOf[0].then,data});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[0].if,parentSchema:schema14.allOf[0],data});
errors++;
}
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sql" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
const _errs25 = errors;
let valid8 = false;
let passing1 = null;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBe === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty: "mustBe"},schema:schema14.allOf[1].then.oneOf[0].required,parentSchema:schema14.allOf[1].then.oneOf[0],data});
errors++;
}
}
var _valid4 = _errs26 === errors;
if(_valid4){
valid8 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustNotBe === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty: "mustNotBe"},schema:schema14.allOf[1].then.oneOf[1].required,parentSchema:schema14.allOf[1].then.oneOf[1],data});
errors++;
}
}
var _valid4 = _errs27 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid4){
valid8 = true;
passing1 = 1;
}
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeGreaterThan === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/2/required",keyword:"required",params:{missingProperty: "mustBeGreaterThan"},schema:schema14.allOf[1].then.oneOf[2].required,parentSchema:schema14.allOf[1].then.oneOf[2],data});
errors++;
}
}
var _valid4 = _errs28 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 2];
}
else {
if(_valid4){
valid8 = true;
passing1 = 2;
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeGreaterOrEqualTo === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/3/required",keyword:"required",params:{missingProperty: "mustBeGreaterOrEqualTo"},schema:schema14.allOf[1].then.oneOf[3].required,parentSchema:schema14.allOf[1].then.oneOf[3],data});
errors++;
}
}
var _valid4 = _errs29 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 3];
}
else {
if(_valid4){
valid8 = true;
passing1 = 3;
}
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeLessThan === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/4/required",keyword:"required",params:{missingProperty: "mustBeLessThan"},schema:schema14.allOf[1].then.oneOf[4].required,parentSchema:schema14.allOf[1].then.oneOf[4],data});
errors++;
}
}
var _valid4 = _errs30 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 4];
}
else {
if(_valid4){
valid8 = true;
passing1 = 4;
}
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeLessOrEqualTo === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/5/required",keyword:"required",params:{missingProperty: "mustBeLessOrEqualTo"},schema:schema14.allOf[1].then.oneOf[5].required,parentSchema:schema14.allOf[1].then.oneOf[5],data});
errors++;
}
}
var _valid4 = _errs31 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 5];
}
else {
if(_valid4){
valid8 = true;
passing1 = 5;
}
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBeBetween === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/6/required",keyword:"required",params:{missingProperty: "mustBeBetween"},schema:schema14.allOf[1].then.oneOf[6].required,parentSchema:schema14.allOf[1].then.oneOf[6],data});
errors++;
}
}
var _valid4 = _errs32 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 6];
}
else {
if(_valid4){
valid8 = true;
passing1 = 6;
}
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustNotBeBetween === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf/7/required",keyword:"required",params:{missingProperty: "mustNotBeBetween"},schema:schema14.allOf[1].then.oneOf[7].required,parentSchema:schema14.allOf[1].then.oneOf[7],data});
errors++;
}
}
var _valid4 = _errs33 === errors;
if(_valid4 && valid8){
valid8 = false;
passing1 = [passing1, 7];
}
else {
if(_valid4){
valid8 = true;
passing1 = 7;
}
}
}
}
}
}
}
}
if(!valid8){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema14.allOf[1].then.oneOf,parentSchema:schema14.allOf[1].then,data});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "query"},schema:schema14.allOf[1].then.required,parentSchema:schema14.allOf[1].then,data});
errors++;
}
}
var _valid3 = _errs24 === errors;
valid6 = _valid3;
}
if(!valid6){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[1].if,parentSchema:schema14.allOf[1],data});
errors++;
}
const _errs35 = errors;
let valid9 = true;
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("custom" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "engine"},schema:schema14.allOf[2].then.required,parentSchema:schema14.allOf[2].then,data});
errors++;
}
if(data.implementation === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "implementation"},schema:schema14.allOf[2].then.required,parentSchema:schema14.allOf[2].then,data});
errors++;
}
}
var _valid5 = _errs38 === errors;
valid9 = _valid5;
}
if(!valid9){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[2].if,parentSchema:schema14.allOf[2],data});
errors++;
}
const _errs40 = errors;
let valid11 = true;
const _errs41 = errors;
const _errs42 = errors;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.metric === undefined) && (missing4 = "metric")){
vErrors = add(vErrors, {});
errors++;
}
}
var valid12 = _errs43 === errors;
if(valid12){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(errors === _errs41){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data4 = data.type;
if(!(((data4 === "text") || (data4 === "sql")) || (data4 === "custom"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid6 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/allOf/3/then/properties/rule/not",keyword:"not",params:{},schema:schema14.allOf[3].then.properties.rule.not,parentSchema:schema14.allOf[3].then.properties.rule,data:data.rule});
errors++;
}
if(data.arguments !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",schemaPath:"#/allOf/3/then/properties/arguments/not",keyword:"not",params:{},schema:schema14.allOf[3].then.properties.arguments.not,parentSchema:schema14.allOf[3].then.properties.arguments,data:data.arguments});
errors++;
}
}
var _valid6 = _errs45 === errors;
valid11 = _valid6;
}
if(!valid11){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[3].if,parentSchema:schema14.allOf[3],data});
errors++;
}
const _errs51 = errors;
let valid15 = true;
const _errs52 = errors;
const _errs53 = errors;
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.metric === undefined) && (missing5 = "metric")){
vErrors = add(vErrors, {});
errors++;
}
}
var valid16 = _errs54 === errors;
if(valid16){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
if(errors === _errs52){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data7 = data.type;
if(!((data7 === "text") || (data7 === "custom"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid7 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mustBe !== undefined){
if(!(validate45(data.mustBe, {instancePath:instancePath+"/mustBe",parentData:data,parentDataProperty:"mustBe",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustNotBe !== undefined){
if(!(validate45(data.mustNotBe, {instancePath:instancePath+"/mustNotBe",parentData:data,parentDataProperty:"mustNotBe",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustBeGreaterThan !== undefined){
if(!(validate45(data.mustBeGreaterThan, {instancePath:instancePath+"/mustBeGreaterThan",parentData:data,parentDataProperty:"mustBeGreaterThan",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
if(!(validate45(data.mustBeGreaterOrEqualTo, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",parentData:data,parentDataProperty:"mustBeGreaterOrEqualTo",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustBeLessThan !== undefined){
if(!(validate45(data.mustBeLessThan, {instancePath:instancePath+"/mustBeLessThan",parentData:data,parentDataProperty:"mustBeLessThan",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
if(!(validate45(data.mustBeLessOrEqualTo, {instancePath:instancePath+"/mustBeLessOrEqualTo",parentData:data,parentDataProperty:"mustBeLessOrEqualTo",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustBeBetween !== undefined){
if(!(validate45(data.mustBeBetween, {instancePath:instancePath+"/mustBeBetween",parentData:data,parentDataProperty:"mustBeBetween",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.mustNotBeBetween !== undefined){
if(!(validate45(data.mustNotBeBetween, {instancePath:instancePath+"/mustNotBeBetween",parentData:data,parentDataProperty:"mustNotBeBetween",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
var _valid7 = _errs56 === errors;
valid15 = _valid7;
}
if(!valid15){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[4].if,parentSchema:schema14.allOf[4],data});
errors++;
}
const _errs66 = errors;
let valid19 = true;
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data16 = data.type;
if(!(((data16 === "text") || (data16 === "library")) || (data16 === "custom"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
var _valid8 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/allOf/5/then/properties/query/not",keyword:"not",params:{},schema:schema14.allOf[5].then.properties.query.not,parentSchema:schema14.allOf[5].then.properties.query,data:data.query});
errors++;
}
}
var _valid8 = _errs69 === errors;
valid19 = _valid8;
}
if(!valid19){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[5].if,parentSchema:schema14.allOf[5],data});
errors++;
}
const _errs73 = errors;
let valid22 = true;
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data18 = data.type;
if(!(((data18 === "text") || (data18 === "library")) || (data18 === "sql"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
var _valid9 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/allOf/6/then/properties/engine/not",keyword:"not",params:{},schema:schema14.allOf[6].then.properties.engine.not,parentSchema:schema14.allOf[6].then.properties.engine,data:data.engine});
errors++;
}
if(data.implementation !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/allOf/6/then/properties/implementation/not",keyword:"not",params:{},schema:schema14.allOf[6].then.properties.implementation.not,parentSchema:schema14.allOf[6].then.properties.implementation,data:data.implementation});
errors++;
}
}
var _valid9 = _errs76 === errors;
valid22 = _valid9;
}
if(!valid22){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[6].if,parentSchema:schema14.allOf[6],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data22 = data.name;
if(typeof data22 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema14.properties.name.type,parentSchema:schema14.properties.name,data:data22});
errors++;
}
}
if(data.description !== undefined){
let data23 = data.description;
if(typeof data23 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema14.properties.description.type,parentSchema:schema14.properties.description,data:data23});
errors++;
}
}
if(data.type !== undefined){
let data24 = data.type;
if(typeof data24 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema14.properties.type.type,parentSchema:schema14.properties.type,data:data24});
errors++;
}
if(!((((data24 === "text") || (data24 === "library")) || (data24 === "sql")) || (data24 === "custom"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},schema:schema14.properties.type.enum,parentSchema:schema14.properties.type,data:data24});
errors++;
}
}
if(data.dimension !== undefined){
let data25 = data.dimension;
if(typeof data25 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{type: "string"},schema:schema14.properties.dimension.type,parentSchema:schema14.properties.dimension,data:data25});
errors++;
}
if(!(((((((data25 === "accuracy") || (data25 === "completeness")) || (data25 === "conformity")) || (data25 === "consistency")) || (data25 === "coverage")) || (data25 === "timeliness")) || (data25 === "uniqueness"))){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",schemaPath:"#/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema14.properties.dimension.enum},schema:schema14.properties.dimension.enum,parentSchema:schema14.properties.dimension,data:data25});
errors++;
}
}
if(data.businessImpact !== undefined){
let data26 = data.businessImpact;
if(typeof data26 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessImpact",schemaPath:"#/properties/businessImpact/type",keyword:"type",params:{type: "string"},schema:schema14.properties.businessImpact.type,parentSchema:schema14.properties.businessImpact,data:data26});
errors++;
}
}
if(data.method !== undefined){
let data27 = data.method;
if(typeof data27 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema14.properties.method.type,parentSchema:schema14.properties.method,data:data27});
errors++;
}
}
if(data.schedule !== undefined){
let data28 = data.schedule;
if(typeof data28 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema14.properties.schedule.type,parentSchema:schema14.properties.schedule,data:data28});
errors++;
}
}
if(data.scheduler !== undefined){
let data29 = data.scheduler;
if(typeof data29 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type: "string"},schema:schema14.properties.scheduler.type,parentSchema:schema14.properties.scheduler,data:data29});
errors++;
}
}
if(data.severity !== undefined){
let data30 = data.severity;
if(typeof data30 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema14.properties.severity.type,parentSchema:schema14.properties.severity,data:data30});
errors++;
}
}
if(data.unit !== undefined){
let data31 = data.unit;
if(typeof data31 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema14.properties.unit.type,parentSchema:schema14.properties.unit,data:data31});
errors++;
}
}
if(data.tags !== undefined){
let data32 = data.tags;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(typeof data33 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tags.items.type,parentSchema:schema14.properties.tags.items,data:data33});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.tags.type,parentSchema:schema14.properties.tags,data:data32});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.metric !== undefined){
let data36 = data.metric;
if(typeof data36 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema14.properties.metric.type,parentSchema:schema14.properties.metric,data:data36});
errors++;
}
if(!(((((data36 === "nullValues") || (data36 === "missingValues")) || (data36 === "invalidValues")) || (data36 === "duplicateValues")) || (data36 === "rowCount"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema14.properties.metric.enum},schema:schema14.properties.metric.enum,parentSchema:schema14.properties.metric,data:data36});
errors++;
}
}
if(data.rule !== undefined){
let data37 = data.rule;
if(typeof data37 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rule.type,parentSchema:schema14.properties.rule,data:data37});
errors++;
}
}
if(data.arguments !== undefined){
let data38 = data.arguments;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "object"},schema:schema14.properties.arguments.type,parentSchema:schema14.properties.arguments,data:data38});
errors++;
}
}
if(data.query !== undefined){
let data39 = data.query;
if(typeof data39 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},schema:schema14.properties.query.type,parentSchema:schema14.properties.query,data:data39});
errors++;
}
}
if(data.engine !== undefined){
let data40 = data.engine;
if(typeof data40 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema14.properties.engine.type,parentSchema:schema14.properties.engine,data:data40});
errors++;
}
}
if(data.implementation !== undefined){
let data41 = data.implementation;
if((typeof data41 !== "string") && (!(data41 && typeof data41 == "object" && !Array.isArray(data41)))){
vErrors = add(vErrors, {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: schema14.properties.implementation.type},schema:schema14.properties.implementation.type,parentSchema:schema14.properties.implementation,data:data41});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data42 = data.mustBeGreaterThan;
if(!((typeof data42 == "number") && (isFinite(data42)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",schemaPath:"#/properties/mustBeGreaterThan/type",keyword:"type",params:{type: "number"},schema:schema14.properties.mustBeGreaterThan.type,parentSchema:schema14.properties.mustBeGreaterThan,data:data42});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data43 = data.mustBeGreaterOrEqualTo;
if(!((typeof data43 == "number") && (isFinite(data43)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",schemaPath:"#/properties/mustBeGreaterOrEqualTo/type",keyword:"type",params:{type: "number"},schema:schema14.properties.mustBeGreaterOrEqualTo.type,parentSchema:schema14.properties.mustBeGreaterOrEqualTo,data:data43});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data44 = data.mustBeLessThan;
if(!((typeof data44 == "number") && (isFinite(data44)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",schemaPath:"#/properties/mustBeLessThan/type",keyword:"type",params:{type: "number"},schema:schema14.properties.mustBeLessThan.type,parentSchema:schema14.properties.mustBeLessThan,data:data44});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data45 = data.mustBeLessOrEqualTo;
if(!((typeof data45 == "number") && (isFinite(data45)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",schemaPath:"#/properties/mustBeLessOrEqualTo/type",keyword:"type",params:{type: "number"},schema:schema14.properties.mustBeLessOrEqualTo.type,parentSchema:schema14.properties.mustBeLessOrEqualTo,data:data45});
errors++;
}
}
if(data.mustBeBetween !== undefined){
if(!(validate57(data.mustBeBetween, {instancePath:instancePath+"/mustBeBetween",parentData:data,parentDataProperty:"mustBeBetween",rootData}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.mustNotBeBetween !== undefined){
if(!(validate57(data.mustNotBeBetween, {instancePath:instancePath+"/mustNotBeBetween",parentData:data,parentDataProperty:"mustNotBeBetween",rootData}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = join(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema13.type,parentSchema:schema13,data});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema17 = {"allOf":[{"$ref":"#/$defs/Field"}],"required":["name"]};
const schema18 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"name":{"type":"string"},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"description":{"type":"string"},"businessName":{"type":"string"},"quality":{"$ref":"#/$defs/Rules"},"logicalType":{"type":"string","enum":["string","date","timestamp","time","integer","number","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"primaryKey":{"type":"boolean"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"partitioned":{"type":"boolean"},"criticalDataElement":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitionKeyPosition":{"type":"integer"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"examples":{"type":"array","items":true},"relationships":{"type":"array","items":{"$ref":"#/$defs/PropertyRelationship"}},"properties":{"type":"array","items":{"$ref":"#/$defs/Property"}},"items":{"$ref":"#/$defs/Field"}},"additionalProperties":false,"allOf":[{"if":{"properties":{"logicalType":{"enum":["string"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["date"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["timestamp"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/definitions/shared-0"}}}},{"if":{"properties":{"logicalType":{"enum":["time"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/definitions/shared-0"}}}},{"if":{"properties":{"logicalType":{"enum":["integer"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["number"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["object"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minProperties":{"type":"integer","minimum":0},"maxProperties":{"type":"integer","minimum":0},"required":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["array"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false}}}},{"if":{"properties":{"logicalType":{"enum":["boolean"]}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"type":"object"}}}},{"if":{"not":{"required":["logicalType"]}},"then":{"properties":{"logicalTypeOptions":{"maxProperties":0,"x-message":"what options there are depends on logicalType, which is missing"}}}},{"if":{"properties":{"logicalType":{"enum":["string","date","timestamp","time","integer","number","array","boolean"]}},"required":["logicalType"]},"then":{"properties":{"properties":{"not":{},"x-message":"belongs to logicalType object"}}}},{"if":{"properties":{"logicalType":{"enum":["string","date","timestamp","time","integer","number","object","boolean"]}},"required":["logicalType"]},"then":{"properties":{"items":{"not":{},"x-message":"belongs to logicalType array"}}}}]};
const schema19 = {"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"},"timezone":{"type":"boolean"},"defaultTimezone":{"type":"string"}},"additionalProperties":false};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum")) || (key0 === "timezone")) || (key0 === "defaultTimezone"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema19.properties.format.type,parentSchema:schema19.properties.format,data:data0});
errors++;
}
}
if(data.minimum !== undefined){
let data1 = data.minimum;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "string"},schema:schema19.properties.minimum.type,parentSchema:schema19.properties.minimum,data:data1});
errors++;
}
}
if(data.maximum !== undefined){
let data2 = data.maximum;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maximum.type,parentSchema:schema19.properties.maximum,data:data2});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data3 = data.exclusiveMinimum;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type: "string"},schema:schema19.properties.exclusiveMinimum.type,parentSchema:schema19.properties.exclusiveMinimum,data:data3});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data4 = data.exclusiveMaximum;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type: "string"},schema:schema19.properties.exclusiveMaximum.type,parentSchema:schema19.properties.exclusiveMaximum,data:data4});
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.timezone.type,parentSchema:schema19.properties.timezone,data:data5});
errors++;
}
}
if(data.defaultTimezone !== undefined){
let data6 = data.defaultTimezone;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/defaultTimezone",schemaPath:"#/properties/defaultTimezone/type",keyword:"type",params:{type: "string"},schema:schema19.properties.defaultTimezone.type,parentSchema:schema19.properties.defaultTimezone,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"$ref":"#/definitions/shared-1"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"from":{"not":{},"x-message":"is the column itself here; remove it"}},"required":["to"],"additionalProperties":false};
const schema21 = {"pattern":"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$","x-message":"write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#","type":["string","array"],"items":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$","x-message":"write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#"},"minItems":1};
const pattern2 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},schema:schema21.type,parentSchema:schema21,data});
errors++;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = add(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$"},schema:"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$",parentSchema:schema21,data});
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$"},schema:"^([A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|((https?://)?[A-Za-z0-9._/-]+\\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$",parentSchema:schema21.items,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema21.items.type,parentSchema:schema21.items,data:data0});
errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema20.required,parentSchema:schema20,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "to")) || (key0 === "customProperties")) || (key0 === "from"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema20.properties.type.type,parentSchema:schema20.properties.type,data:data0});
errors++;
}
if(!(data0 === "foreignKey")){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},schema:schema20.properties.type.enum,parentSchema:schema20.properties.type,data:data0});
errors++;
}
}
if(data.to !== undefined){
if(!(validate72(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/from",schemaPath:"#/properties/from/not",keyword:"not",params:{},schema:schema20.properties.from.not,parentSchema:schema20.properties.from,data:data.from});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate62};
const wrapper1 = {validate: validate63};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.logicalType === undefined) && (missing0 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "string")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data1 = data.logicalTypeOptions;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions,data:data1});
errors++;
}
}
if(data1.minLength !== undefined){
let data2 = data1.minLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.minLength.type,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.minLength,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.minLength,data:data2});
errors++;
}
}
}
if(data1.maxLength !== undefined){
let data3 = data1.maxLength;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.maxLength.type,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.maxLength,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.maxLength,data:data3});
errors++;
}
}
}
if(data1.pattern !== undefined){
let data4 = data1.pattern;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.pattern.type,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.pattern,data:data4});
errors++;
}
}
if(data1.format !== undefined){
let data5 = data1.format;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.format.type,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions.properties.format,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/0/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[0].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[0].then.properties.logicalTypeOptions,data:data1});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[0].if,parentSchema:schema18.allOf[0],data});
errors++;
}
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.logicalType === undefined) && (missing1 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "date")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data7 = data.logicalTypeOptions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions,data:data7});
errors++;
}
}
if(data7.format !== undefined){
let data8 = data7.format;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.format.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.format,data:data8});
errors++;
}
}
if(data7.minimum !== undefined){
let data9 = data7.minimum;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.minimum,data:data9});
errors++;
}
}
if(data7.maximum !== undefined){
let data10 = data7.maximum;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.maximum,data:data10});
errors++;
}
}
if(data7.exclusiveMinimum !== undefined){
let data11 = data7.exclusiveMinimum;
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:data11});
errors++;
}
}
if(data7.exclusiveMaximum !== undefined){
let data12 = data7.exclusiveMaximum;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:data12});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/1/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[1].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[1].then.properties.logicalTypeOptions,data:data7});
errors++;
}
}
}
var _valid1 = _errs21 === errors;
valid5 = _valid1;
}
if(!valid5){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[1].if,parentSchema:schema18.allOf[1],data});
errors++;
}
const _errs36 = errors;
let valid9 = true;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.logicalType === undefined) && (missing2 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "timestamp")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate64(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
var _valid2 = _errs39 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[2].if,parentSchema:schema18.allOf[2],data});
errors++;
}
const _errs42 = errors;
let valid12 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.logicalType === undefined) && (missing3 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "time")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate64(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
var _valid3 = _errs45 === errors;
valid12 = _valid3;
}
if(!valid12){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[3].if,parentSchema:schema18.allOf[3],data});
errors++;
}
const _errs48 = errors;
let valid15 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.logicalType === undefined) && (missing4 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "integer")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid4 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data18 = data.logicalTypeOptions;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
if(!((((((key2 === "minimum") || (key2 === "maximum")) || (key2 === "exclusiveMinimum")) || (key2 === "exclusiveMaximum")) || (key2 === "multipleOf")) || (key2 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions,data:data18});
errors++;
}
}
if(data18.minimum !== undefined){
let data19 = data18.minimum;
if(!((typeof data19 == "number") && (isFinite(data19)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.minimum,data:data19});
errors++;
}
}
if(data18.maximum !== undefined){
let data20 = data18.maximum;
if(!((typeof data20 == "number") && (isFinite(data20)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.maximum,data:data20});
errors++;
}
}
if(data18.exclusiveMinimum !== undefined){
let data21 = data18.exclusiveMinimum;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:data21});
errors++;
}
}
if(data18.exclusiveMaximum !== undefined){
let data22 = data18.exclusiveMaximum;
if(!((typeof data22 == "number") && (isFinite(data22)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:data22});
errors++;
}
}
if(data18.multipleOf !== undefined){
let data23 = data18.multipleOf;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 <= 0 || isNaN(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,data:data23});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.multipleOf,data:data23});
errors++;
}
}
if(data18.format !== undefined){
let data24 = data18.format;
if(typeof data24 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.format.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.format,data:data24});
errors++;
}
if(!((((((((((data24 === "i8") || (data24 === "i16")) || (data24 === "i32")) || (data24 === "i64")) || (data24 === "i128")) || (data24 === "u8")) || (data24 === "u16")) || (data24 === "u32")) || (data24 === "u64")) || (data24 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues: schema18.allOf[4].then.properties.logicalTypeOptions.properties.format.enum},schema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions.properties.format,data:data24});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/4/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[4].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[4].then.properties.logicalTypeOptions,data:data18});
errors++;
}
}
}
var _valid4 = _errs51 === errors;
valid15 = _valid4;
}
if(!valid15){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[4].if,parentSchema:schema18.allOf[4],data});
errors++;
}
const _errs68 = errors;
let valid19 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.logicalType === undefined) && (missing5 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "number")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data26 = data.logicalTypeOptions;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
if(!((((((key3 === "minimum") || (key3 === "maximum")) || (key3 === "exclusiveMinimum")) || (key3 === "exclusiveMaximum")) || (key3 === "multipleOf")) || (key3 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions,data:data26});
errors++;
}
}
if(data26.minimum !== undefined){
let data27 = data26.minimum;
if(!((typeof data27 == "number") && (isFinite(data27)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.minimum.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.minimum,data:data27});
errors++;
}
}
if(data26.maximum !== undefined){
let data28 = data26.maximum;
if(!((typeof data28 == "number") && (isFinite(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.maximum.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.maximum,data:data28});
errors++;
}
}
if(data26.exclusiveMinimum !== undefined){
let data29 = data26.exclusiveMinimum;
if(!((typeof data29 == "number") && (isFinite(data29)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMinimum.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMinimum,data:data29});
errors++;
}
}
if(data26.exclusiveMaximum !== undefined){
let data30 = data26.exclusiveMaximum;
if(!((typeof data30 == "number") && (isFinite(data30)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMaximum.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.exclusiveMaximum,data:data30});
errors++;
}
}
if(data26.multipleOf !== undefined){
let data31 = data26.multipleOf;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 <= 0 || isNaN(data31)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:data31});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/multipleOf/type",keyword:"type",params:{type: "number"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.multipleOf,data:data31});
errors++;
}
}
if(data26.format !== undefined){
let data32 = data26.format;
if(typeof data32 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/format/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.format.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.format,data:data32});
errors++;
}
if(!((data32 === "f32") || (data32 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/properties/format/enum",keyword:"enum",params:{allowedValues: schema18.allOf[5].then.properties.logicalTypeOptions.properties.format.enum},schema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.format.enum,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions.properties.format,data:data32});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/5/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[5].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[5].then.properties.logicalTypeOptions,data:data26});
errors++;
}
}
}
var _valid5 = _errs71 === errors;
valid19 = _valid5;
}
if(!valid19){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[5].if,parentSchema:schema18.allOf[5],data});
errors++;
}
const _errs88 = errors;
let valid23 = true;
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.logicalType === undefined) && (missing6 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "object")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid6 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs91 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data34 = data.logicalTypeOptions;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
if(!(((key4 === "minProperties") || (key4 === "maxProperties")) || (key4 === "required"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions,data:data34});
errors++;
}
}
if(data34.minProperties !== undefined){
let data35 = data34.minProperties;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.minProperties.type,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,data:data35});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.minProperties,data:data35});
errors++;
}
}
}
if(data34.maxProperties !== undefined){
let data36 = data34.maxProperties;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.maxProperties.type,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.maxProperties,data:data36});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.maxProperties,data:data36});
errors++;
}
}
}
if(data34.required !== undefined){
let data37 = data34.required;
if(Array.isArray(data37)){
if(data37.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required,data:data37});
errors++;
}
const len0 = data37.length;
for(let i0=0; i0<len0; i0++){
let data38 = data37[i0];
if(typeof data38 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required/" + i0,schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required.items.type,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required.items,data:data38});
errors++;
}
}
let i1 = data37.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data37[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required,data:data37});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/properties/required/type",keyword:"type",params:{type: "array"},schema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required.type,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions.properties.required,data:data37});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/6/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[6].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[6].then.properties.logicalTypeOptions,data:data34});
errors++;
}
}
}
var _valid6 = _errs91 === errors;
valid23 = _valid6;
}
if(!valid23){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[6].if,parentSchema:schema18.allOf[6],data});
errors++;
}
const _errs104 = errors;
let valid30 = true;
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.logicalType === undefined) && (missing7 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "array")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid7 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data40 = data.logicalTypeOptions;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key5 in data40){
if(!(((key5 === "minItems") || (key5 === "maxItems")) || (key5 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions,data:data40});
errors++;
}
}
if(data40.minItems !== undefined){
let data41 = data40.minItems;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.minItems.type,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.minItems,data:data41});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.minItems,data:data41});
errors++;
}
}
}
if(data40.maxItems !== undefined){
let data42 = data40.maxItems;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/type",keyword:"type",params:{type: "integer"},schema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.maxItems.type,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.maxItems,data:data42});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.maxItems,data:data42});
errors++;
}
}
}
if(data40.uniqueItems !== undefined){
let data43 = data40.uniqueItems;
if(typeof data43 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/properties/uniqueItems/type",keyword:"type",params:{type: "boolean"},schema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.uniqueItems.type,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions.properties.uniqueItems,data:data43});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/7/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[7].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[7].then.properties.logicalTypeOptions,data:data40});
errors++;
}
}
}
var _valid7 = _errs107 === errors;
valid30 = _valid7;
}
if(!valid30){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[7].if,parentSchema:schema18.allOf[7],data});
errors++;
}
const _errs118 = errors;
let valid34 = true;
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.logicalType === undefined) && (missing8 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if(!(data.logicalType === "boolean")){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid8 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs121 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data45 = data.logicalTypeOptions;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/8/then/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[8].then.properties.logicalTypeOptions.type,parentSchema:schema18.allOf[8].then.properties.logicalTypeOptions,data:data45});
errors++;
}
}
}
var _valid8 = _errs121 === errors;
valid34 = _valid8;
}
if(!valid34){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[8].if,parentSchema:schema18.allOf[8],data});
errors++;
}
const _errs125 = errors;
let valid37 = true;
const _errs126 = errors;
const _errs127 = errors;
const _errs128 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.logicalType === undefined) && (missing9 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
}
var valid38 = _errs128 === errors;
if(valid38){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs129 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
let data46 = data.logicalTypeOptions;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 0){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/allOf/9/then/properties/logicalTypeOptions/maxProperties",keyword:"maxProperties",params:{limit: 0},schema:0,parentSchema:schema18.allOf[9].then.properties.logicalTypeOptions,data:data46});
errors++;
}
}
}
}
var _valid9 = _errs129 === errors;
valid37 = _valid9;
}
if(!valid37){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[9].if,parentSchema:schema18.allOf[9],data});
errors++;
}
const _errs132 = errors;
let valid40 = true;
const _errs133 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.logicalType === undefined) && (missing10 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
let data47 = data.logicalType;
if(!((((((((data47 === "string") || (data47 === "date")) || (data47 === "timestamp")) || (data47 === "time")) || (data47 === "integer")) || (data47 === "number")) || (data47 === "array")) || (data47 === "boolean"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs135 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.properties !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/properties",schemaPath:"#/allOf/10/then/properties/properties/not",keyword:"not",params:{},schema:schema18.allOf[10].then.properties.properties.not,parentSchema:schema18.allOf[10].then.properties.properties,data:data.properties});
errors++;
}
}
var _valid10 = _errs135 === errors;
valid40 = _valid10;
}
if(!valid40){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[10].if,parentSchema:schema18.allOf[10],data});
errors++;
}
const _errs139 = errors;
let valid43 = true;
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.logicalType === undefined) && (missing11 = "logicalType")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
let data49 = data.logicalType;
if(!((((((((data49 === "string") || (data49 === "date")) || (data49 === "timestamp")) || (data49 === "time")) || (data49 === "integer")) || (data49 === "number")) || (data49 === "object")) || (data49 === "boolean"))){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid11 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs142 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/items",schemaPath:"#/allOf/11/then/properties/items/not",keyword:"not",params:{},schema:schema18.allOf[11].then.properties.items.not,parentSchema:schema18.allOf[11].then.properties.items,data:data.items});
errors++;
}
}
var _valid11 = _errs142 === errors;
valid43 = _valid11;
}
if(!valid43){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[11].if,parentSchema:schema18.allOf[11],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
if(!(func2.call(schema18.properties, key6))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema18,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data52 = data.tags;
if(Array.isArray(data52)){
const len1 = data52.length;
for(let i2=0; i2<len1; i2++){
let data53 = data52[i2];
if(typeof data53 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema18.properties.tags.items.type,parentSchema:schema18.properties.tags.items,data:data53});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema18.properties.tags.type,parentSchema:schema18.properties.tags,data:data52});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data56 = data.name;
if(typeof data56 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data56});
errors++;
}
}
if(data.physicalName !== undefined){
let data57 = data.physicalName;
if(typeof data57 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",params:{type: "string"},schema:schema18.properties.physicalName.type,parentSchema:schema18.properties.physicalName,data:data57});
errors++;
}
}
if(data.physicalType !== undefined){
let data58 = data.physicalType;
if(typeof data58 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type: "string"},schema:schema18.properties.physicalType.type,parentSchema:schema18.properties.physicalType,data:data58});
errors++;
}
}
if(data.description !== undefined){
let data59 = data.description;
if(typeof data59 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema18.properties.description.type,parentSchema:schema18.properties.description,data:data59});
errors++;
}
}
if(data.businessName !== undefined){
let data60 = data.businessName;
if(typeof data60 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"type",params:{type: "string"},schema:schema18.properties.businessName.type,parentSchema:schema18.properties.businessName,data:data60});
errors++;
}
}
if(data.quality !== undefined){
if(!(validate43(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data62 = data.logicalType;
if(typeof data62 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{type: "string"},schema:schema18.properties.logicalType.type,parentSchema:schema18.properties.logicalType,data:data62});
errors++;
}
if(!(((((((((data62 === "string") || (data62 === "date")) || (data62 === "timestamp")) || (data62 === "time")) || (data62 === "integer")) || (data62 === "number")) || (data62 === "object")) || (data62 === "array")) || (data62 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues: schema18.properties.logicalType.enum},schema:schema18.properties.logicalType.enum,parentSchema:schema18.properties.logicalType,data:data62});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data63 = data.logicalTypeOptions;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",schemaPath:"#/properties/logicalTypeOptions/type",keyword:"type",params:{type: "object"},schema:schema18.properties.logicalTypeOptions.type,parentSchema:schema18.properties.logicalTypeOptions,data:data63});
errors++;
}
}
if(data.classification !== undefined){
let data64 = data.classification;
if(typeof data64 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type: "string"},schema:schema18.properties.classification.type,parentSchema:schema18.properties.classification,data:data64});
errors++;
}
}
if(data.encryptedName !== undefined){
let data65 = data.encryptedName;
if(typeof data65 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",schemaPath:"#/properties/encryptedName/type",keyword:"type",params:{type: "string"},schema:schema18.properties.encryptedName.type,parentSchema:schema18.properties.encryptedName,data:data65});
errors++;
}
}
if(data.transformLogic !== undefined){
let data66 = data.transformLogic;
if(typeof data66 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",schemaPath:"#/properties/transformLogic/type",keyword:"type",params:{type: "string"},schema:schema18.properties.transformLogic.type,parentSchema:schema18.properties.transformLogic,data:data66});
errors++;
}
}
if(data.transformDescription !== undefined){
let data67 = data.transformDescription;
if(typeof data67 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",schemaPath:"#/properties/transformDescription/type",keyword:"type",params:{type: "string"},schema:schema18.properties.transformDescription.type,parentSchema:schema18.properties.transformDescription,data:data67});
errors++;
}
}
if(data.primaryKey !== undefined){
let data68 = data.primaryKey;
if(typeof data68 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.primaryKey.type,parentSchema:schema18.properties.primaryKey,data:data68});
errors++;
}
}
if(data.required !== undefined){
let data69 = data.required;
if(typeof data69 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.required.type,parentSchema:schema18.properties.required,data:data69});
errors++;
}
}
if(data.unique !== undefined){
let data70 = data.unique;
if(typeof data70 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.unique.type,parentSchema:schema18.properties.unique,data:data70});
errors++;
}
}
if(data.partitioned !== undefined){
let data71 = data.partitioned;
if(typeof data71 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",schemaPath:"#/properties/partitioned/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.partitioned.type,parentSchema:schema18.properties.partitioned,data:data71});
errors++;
}
}
if(data.criticalDataElement !== undefined){
let data72 = data.criticalDataElement;
if(typeof data72 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",schemaPath:"#/properties/criticalDataElement/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.criticalDataElement.type,parentSchema:schema18.properties.criticalDataElement,data:data72});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data73 = data.primaryKeyPosition;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",schemaPath:"#/properties/primaryKeyPosition/type",keyword:"type",params:{type: "integer"},schema:schema18.properties.primaryKeyPosition.type,parentSchema:schema18.properties.primaryKeyPosition,data:data73});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data74 = data.partitionKeyPosition;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",schemaPath:"#/properties/partitionKeyPosition/type",keyword:"type",params:{type: "integer"},schema:schema18.properties.partitionKeyPosition.type,parentSchema:schema18.properties.partitionKeyPosition,data:data74});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data75 = data.transformSourceObjects;
if(Array.isArray(data75)){
const len2 = data75.length;
for(let i3=0; i3<len2; i3++){
let data76 = data75[i3];
if(typeof data76 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i3,schemaPath:"#/properties/transformSourceObjects/items/type",keyword:"type",params:{type: "string"},schema:schema18.properties.transformSourceObjects.items.type,parentSchema:schema18.properties.transformSourceObjects.items,data:data76});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",schemaPath:"#/properties/transformSourceObjects/type",keyword:"type",params:{type: "array"},schema:schema18.properties.transformSourceObjects.type,parentSchema:schema18.properties.transformSourceObjects,data:data75});
errors++;
}
}
if(data.examples !== undefined){
let data77 = data.examples;
if(!(Array.isArray(data77))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema18.properties.examples.type,parentSchema:schema18.properties.examples,data:data77});
errors++;
}
}
if(data.relationships !== undefined){
let data78 = data.relationships;
if(Array.isArray(data78)){
const len3 = data78.length;
for(let i4=0; i4<len3; i4++){
if(!(validate71(data78[i4], {instancePath:instancePath+"/relationships/" + i4,parentData:data78,parentDataProperty:i4,rootData}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type: "array"},schema:schema18.properties.relationships.type,parentSchema:schema18.properties.relationships,data:data78});
errors++;
}
}
if(data.properties !== undefined){
let data80 = data.properties;
if(Array.isArray(data80)){
const len4 = data80.length;
for(let i5=0; i5<len4; i5++){
if(!(wrapper0.validate(data80[i5], {instancePath:instancePath+"/properties/" + i5,parentData:data80,parentDataProperty:i5,rootData}))){
vErrors = join(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},schema:schema18.properties.properties.type,parentSchema:schema18.properties.properties,data:data80});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper1.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = join(vErrors, wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema17.required,parentSchema:schema17,data});
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"$ref":"#/definitions/shared-1"},"customProperties":{"$ref":"#/$defs/CustomProperties"},"from":{"$ref":"#/definitions/shared-1"}},"required":["from","to"],"additionalProperties":false,"if":{"properties":{"from":{"type":"string"}},"required":["from"]},"then":{"properties":{"to":{"type":"string","x-message":"one column refers to one column: write text, as in from"}}},"else":{"properties":{"to":{"type":"array","x-message":"several columns refer to several: write a list, as in from"}}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.from !== undefined){
if(typeof data.from !== "string"){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/then/properties/to/type",keyword:"type",params:{type: "string"},schema:schema22.then.properties.to.type,parentSchema:schema22.then.properties.to,data:data1});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to !== undefined){
let data2 = data.to;
if(!(Array.isArray(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/else/properties/to/type",keyword:"type",params:{type: "array"},schema:schema22.else.properties.to.type,parentSchema:schema22.else.properties.to,data:data2});
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema22.if,parentSchema:schema22,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema22.required,parentSchema:schema22,data});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema22.required,parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "to")) || (key0 === "customProperties")) || (key0 === "from"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema22.properties.type.type,parentSchema:schema22.properties.type,data:data3});
errors++;
}
if(!(data3 === "foreignKey")){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},schema:schema22.properties.type.enum,parentSchema:schema22.properties.type,data:data3});
errors++;
}
}
if(data.to !== undefined){
if(!(validate72(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate72(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = join(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema12.required,parentSchema:schema12,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tags.items.type,parentSchema:schema12.properties.tags.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tags.type,parentSchema:schema12.properties.tags,data:data1});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data5});
errors++;
}
}
if(data.physicalName !== undefined){
let data6 = data.physicalName;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",schemaPath:"#/properties/physicalName/type",keyword:"type",params:{type: "string"},schema:schema12.properties.physicalName.type,parentSchema:schema12.properties.physicalName,data:data6});
errors++;
}
}
if(data.physicalType !== undefined){
let data7 = data.physicalType;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",schemaPath:"#/properties/physicalType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.physicalType.type,parentSchema:schema12.properties.physicalType,data:data7});
errors++;
}
}
if(data.description !== undefined){
let data8 = data.description;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema12.properties.description.type,parentSchema:schema12.properties.description,data:data8});
errors++;
}
}
if(data.businessName !== undefined){
let data9 = data.businessName;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",schemaPath:"#/properties/businessName/type",keyword:"type",params:{type: "string"},schema:schema12.properties.businessName.type,parentSchema:schema12.properties.businessName,data:data9});
errors++;
}
}
if(data.quality !== undefined){
if(!(validate43(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data11 = data.logicalType;
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",schemaPath:"#/properties/logicalType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.logicalType.type,parentSchema:schema12.properties.logicalType,data:data11});
errors++;
}
if(!(data11 === "object")){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",schemaPath:"#/properties/logicalType/enum",keyword:"enum",params:{allowedValues: schema12.properties.logicalType.enum},schema:schema12.properties.logicalType.enum,parentSchema:schema12.properties.logicalType,data:data11});
errors++;
}
}
if(data.dataGranularityDescription !== undefined){
let data12 = data.dataGranularityDescription;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataGranularityDescription",schemaPath:"#/properties/dataGranularityDescription/type",keyword:"type",params:{type: "string"},schema:schema12.properties.dataGranularityDescription.type,parentSchema:schema12.properties.dataGranularityDescription,data:data12});
errors++;
}
}
if(data.properties !== undefined){
let data13 = data.properties;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data13[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},schema:schema12.properties.properties.type,parentSchema:schema12.properties.properties,data:data13});
errors++;
}
}
if(data.relationships !== undefined){
let data15 = data.relationships;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate78(data15[i2], {instancePath:instancePath+"/relationships/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type: "array"},schema:schema12.properties.relationships.type,parentSchema:schema12.properties.relationships,data:data15});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"tags":{"type":"array","items":{"type":"string"}},"customProperties":{"$ref":"#/$defs/CustomProperties"},"authoritativeDefinitions":{"$ref":"#/$defs/AuthoritativeDefinitions"},"username":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"role":{"type":"string"},"replacedByUsername":{"type":"string"},"dateIn":{"type":"string","format":"date"},"dateOut":{"type":"string","format":"date"}},"required":["username"],"additionalProperties":false};
const formats8 = formats/* fullFormats */.U9.date;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},schema:schema23.required,parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema23.properties.tags.items.type,parentSchema:schema23.properties.tags.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema23.properties.tags.type,parentSchema:schema23.properties.tags,data:data1});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},schema:schema23.properties.username.type,parentSchema:schema23.properties.username,data:data5});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema23.properties.name.type,parentSchema:schema23.properties.name,data:data6});
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema23.properties.description.type,parentSchema:schema23.properties.description,data:data7});
errors++;
}
}
if(data.role !== undefined){
let data8 = data.role;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema23.properties.role.type,parentSchema:schema23.properties.role,data:data8});
errors++;
}
}
if(data.replacedByUsername !== undefined){
let data9 = data.replacedByUsername;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/replacedByUsername",schemaPath:"#/properties/replacedByUsername/type",keyword:"type",params:{type: "string"},schema:schema23.properties.replacedByUsername.type,parentSchema:schema23.properties.replacedByUsername,data:data9});
errors++;
}
}
if(data.dateIn !== undefined){
let data10 = data.dateIn;
if(typeof data10 === "string"){
if(!(formats8.validate(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",schemaPath:"#/properties/dateIn/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema23.properties.dateIn,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",schemaPath:"#/properties/dateIn/type",keyword:"type",params:{type: "string"},schema:schema23.properties.dateIn.type,parentSchema:schema23.properties.dateIn,data:data10});
errors++;
}
}
if(data.dateOut !== undefined){
let data11 = data.dateOut;
if(typeof data11 === "string"){
if(!(formats8.validate(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",schemaPath:"#/properties/dateOut/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema23.properties.dateOut,data:data11});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",schemaPath:"#/properties/dateOut/type",keyword:"type",params:{type: "string"},schema:schema23.properties.dateOut.type,parentSchema:schema23.properties.dateOut,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"property":{"type":"string"},"unit":{"type":"string"},"element":{"type":"string"},"driver":{"type":"string"},"description":{"type":"string"},"scheduler":{"type":"string"},"schedule":{"type":"string"},"value":{"type":["string","number","boolean","null"]},"valueExt":{"type":["string","number","boolean","null"]}},"required":["property","value"],"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property"},schema:schema24.required,parentSchema:schema24,data});
errors++;
}
if(data.value === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema24.required,parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
let data1 = data.property;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},schema:schema24.properties.property.type,parentSchema:schema24.properties.property,data:data1});
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema24.properties.unit.type,parentSchema:schema24.properties.unit,data:data2});
errors++;
}
}
if(data.element !== undefined){
let data3 = data.element;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type: "string"},schema:schema24.properties.element.type,parentSchema:schema24.properties.element,data:data3});
errors++;
}
}
if(data.driver !== undefined){
let data4 = data.driver;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema24.properties.driver.type,parentSchema:schema24.properties.driver,data:data4});
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema24.properties.description.type,parentSchema:schema24.properties.description,data:data5});
errors++;
}
}
if(data.scheduler !== undefined){
let data6 = data.scheduler;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type: "string"},schema:schema24.properties.scheduler.type,parentSchema:schema24.properties.scheduler,data:data6});
errors++;
}
}
if(data.schedule !== undefined){
let data7 = data.schedule;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema24.properties.schedule.type,parentSchema:schema24.properties.schedule,data:data7});
errors++;
}
}
if(data.value !== undefined){
let data8 = data.value;
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema24.properties.value.type},schema:schema24.properties.value.type,parentSchema:schema24.properties.value,data:data8});
errors++;
}
}
if(data.valueExt !== undefined){
let data9 = data.valueExt;
if((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/valueExt",schemaPath:"#/properties/valueExt/type",keyword:"type",params:{type: schema24.properties.valueExt.type},schema:schema24.properties.valueExt.type,parentSchema:schema24.properties.valueExt,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const formats0 = formats/* fullFormats */.U9["date-time"];

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
if(data.apiVersion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data});
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0});
errors++;
}
if(!(((((((data0 === "v3.1.0") || (data0 === "v3.0.2")) || (data0 === "v3.0.1")) || (data0 === "v3.0.0")) || (data0 === "v2.2.2")) || (data0 === "v2.2.1")) || (data0 === "v2.2.0"))){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema6.properties.apiVersion.enum},schema:schema6.properties.apiVersion.enum,parentSchema:schema6.properties.apiVersion,data:data0});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1});
errors++;
}
if(!(data1 === "DataContract")){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum},schema:schema6.properties.kind.enum,parentSchema:schema6.properties.kind,data:data1});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema6.properties.id.type,parentSchema:schema6.properties.id,data:data2});
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.version.type,parentSchema:schema6.properties.version,data:data3});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data4});
errors++;
}
}
if(data.tenant !== undefined){
let data5 = data.tenant;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tenant.type,parentSchema:schema6.properties.tenant,data:data5});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data6});
errors++;
}
}
if(data.dataProduct !== undefined){
let data7 = data.dataProduct;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataProduct",schemaPath:"#/properties/dataProduct/type",keyword:"type",params:{type: "string"},schema:schema6.properties.dataProduct.type,parentSchema:schema6.properties.dataProduct,data:data7});
errors++;
}
}
if(data.domain !== undefined){
let data8 = data.domain;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema6.properties.domain.type,parentSchema:schema6.properties.domain,data:data8});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
let data9 = data.slaDefaultElement;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/slaDefaultElement",schemaPath:"#/properties/slaDefaultElement/type",keyword:"type",params:{type: "string"},schema:schema6.properties.slaDefaultElement.type,parentSchema:schema6.properties.slaDefaultElement,data:data9});
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tags.items.type,parentSchema:schema6.properties.tags.items,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tags.type,parentSchema:schema6.properties.tags,data:data10});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate26(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data14 = data.contractCreatedTs;
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",schemaPath:"#/properties/contractCreatedTs/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.contractCreatedTs,data:data14});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",schemaPath:"#/properties/contractCreatedTs/type",keyword:"type",params:{type: "string"},schema:schema6.properties.contractCreatedTs.type,parentSchema:schema6.properties.contractCreatedTs,data:data14});
errors++;
}
}
if(data.description !== undefined){
let data15 = data.description;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.usage !== undefined){
let data16 = data15.usage;
if(typeof data16 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/usage",schemaPath:"#/properties/description/properties/usage/type",keyword:"type",params:{type: "string"},schema:schema6.properties.description.properties.usage.type,parentSchema:schema6.properties.description.properties.usage,data:data16});
errors++;
}
}
if(data15.purpose !== undefined){
let data17 = data15.purpose;
if(typeof data17 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/purpose",schemaPath:"#/properties/description/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema6.properties.description.properties.purpose.type,parentSchema:schema6.properties.description.properties.purpose,data:data17});
errors++;
}
}
if(data15.limitations !== undefined){
let data18 = data15.limitations;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/limitations",schemaPath:"#/properties/description/properties/limitations/type",keyword:"type",params:{type: "string"},schema:schema6.properties.description.properties.limitations.type,parentSchema:schema6.properties.description.properties.limitations,data:data18});
errors++;
}
}
if(data15.authoritativeDefinitions !== undefined){
if(!(validate22(data15.authoritativeDefinitions, {instancePath:instancePath+"/description/authoritativeDefinitions",parentData:data15,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data15.customProperties !== undefined){
if(!(validate26(data15.customProperties, {instancePath:instancePath+"/description/customProperties",parentData:data15,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "object"},schema:schema6.properties.description.type,parentSchema:schema6.properties.description,data:data15});
errors++;
}
}
if(data.servers !== undefined){
let data21 = data.servers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data21[i1], {instancePath:instancePath+"/servers/" + i1,parentData:data21,parentDataProperty:i1,rootData}))){
vErrors = join(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.servers.type,parentSchema:schema6.properties.servers,data:data21});
errors++;
}
}
if(data.schema !== undefined){
let data23 = data.schema;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate39(data23[i2], {instancePath:instancePath+"/schema/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = join(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "array"},schema:schema6.properties.schema.type,parentSchema:schema6.properties.schema,data:data23});
errors++;
}
}
if(data.support !== undefined){
let data25 = data.support;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.channel === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3,schemaPath:"#/properties/support/items/required",keyword:"required",params:{missingProperty: "channel"},schema:schema6.properties.support.items.required,parentSchema:schema6.properties.support.items,data:data26});
errors++;
}
for(const key1 in data26){
if(!((((((((key1 === "id") || (key1 === "customProperties")) || (key1 === "channel")) || (key1 === "url")) || (key1 === "description")) || (key1 === "tool")) || (key1 === "scope")) || (key1 === "invitationUrl"))){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3,schemaPath:"#/properties/support/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.support.items,data:data26});
errors++;
}
}
if(data26.id !== undefined){
if(!(validate23(data26.id, {instancePath:instancePath+"/support/" + i3+"/id",parentData:data26,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data26.customProperties !== undefined){
if(!(validate26(data26.customProperties, {instancePath:instancePath+"/support/" + i3+"/customProperties",parentData:data26,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data26.channel !== undefined){
let data29 = data26.channel;
if(typeof data29 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/channel",schemaPath:"#/properties/support/items/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.channel.type,parentSchema:schema6.properties.support.items.properties.channel,data:data29});
errors++;
}
}
if(data26.url !== undefined){
let data30 = data26.url;
if(typeof data30 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/url",schemaPath:"#/properties/support/items/properties/url/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.url.type,parentSchema:schema6.properties.support.items.properties.url,data:data30});
errors++;
}
}
if(data26.description !== undefined){
let data31 = data26.description;
if(typeof data31 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/description",schemaPath:"#/properties/support/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.description.type,parentSchema:schema6.properties.support.items.properties.description,data:data31});
errors++;
}
}
if(data26.tool !== undefined){
let data32 = data26.tool;
if(typeof data32 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/tool",schemaPath:"#/properties/support/items/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.tool.type,parentSchema:schema6.properties.support.items.properties.tool,data:data32});
errors++;
}
}
if(data26.scope !== undefined){
let data33 = data26.scope;
if(typeof data33 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/scope",schemaPath:"#/properties/support/items/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.scope.type,parentSchema:schema6.properties.support.items.properties.scope,data:data33});
errors++;
}
}
if(data26.invitationUrl !== undefined){
let data34 = data26.invitationUrl;
if(typeof data34 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3+"/invitationUrl",schemaPath:"#/properties/support/items/properties/invitationUrl/type",keyword:"type",params:{type: "string"},schema:schema6.properties.support.items.properties.invitationUrl.type,parentSchema:schema6.properties.support.items.properties.invitationUrl,data:data34});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support/" + i3,schemaPath:"#/properties/support/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.support.items.type,parentSchema:schema6.properties.support.items,data:data26});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "array"},schema:schema6.properties.support.type,parentSchema:schema6.properties.support,data:data25});
errors++;
}
}
if(data.price !== undefined){
let data35 = data.price;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key2 in data35){
if(!((((key2 === "id") || (key2 === "priceAmount")) || (key2 === "priceCurrency")) || (key2 === "priceUnit"))){
vErrors = add(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.price,data:data35});
errors++;
}
}
if(data35.id !== undefined){
if(!(validate23(data35.id, {instancePath:instancePath+"/price/id",parentData:data35,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data35.priceAmount !== undefined){
let data37 = data35.priceAmount;
if(!((typeof data37 == "number") && (isFinite(data37)))){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceAmount",schemaPath:"#/properties/price/properties/priceAmount/type",keyword:"type",params:{type: "number"},schema:schema6.properties.price.properties.priceAmount.type,parentSchema:schema6.properties.price.properties.priceAmount,data:data37});
errors++;
}
}
if(data35.priceCurrency !== undefined){
let data38 = data35.priceCurrency;
if(typeof data38 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceCurrency",schemaPath:"#/properties/price/properties/priceCurrency/type",keyword:"type",params:{type: "string"},schema:schema6.properties.price.properties.priceCurrency.type,parentSchema:schema6.properties.price.properties.priceCurrency,data:data38});
errors++;
}
}
if(data35.priceUnit !== undefined){
let data39 = data35.priceUnit;
if(typeof data39 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceUnit",schemaPath:"#/properties/price/properties/priceUnit/type",keyword:"type",params:{type: "string"},schema:schema6.properties.price.properties.priceUnit.type,parentSchema:schema6.properties.price.properties.priceUnit,data:data39});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "object"},schema:schema6.properties.price.type,parentSchema:schema6.properties.price,data:data35});
errors++;
}
}
if(data.team !== undefined){
let data40 = data.team;
if(!data40 || typeof data40 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: schema6.properties.team.type},schema:schema6.properties.team.type,parentSchema:schema6.properties.team,data:data40});
errors++;
}
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(!(validate87(data40[i4], {instancePath:instancePath+"/team/" + i4,parentData:data40,parentDataProperty:i4,rootData}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key3 in data40){
if(!(((((((key3 === "id") || (key3 === "tags")) || (key3 === "customProperties")) || (key3 === "authoritativeDefinitions")) || (key3 === "name")) || (key3 === "description")) || (key3 === "members"))){
vErrors = add(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.team,data:data40});
errors++;
}
}
if(data40.id !== undefined){
if(!(validate23(data40.id, {instancePath:instancePath+"/team/id",parentData:data40,parentDataProperty:"id",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data40.tags !== undefined){
let data43 = data40.tags;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(typeof data44 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/team/tags/" + i5,schemaPath:"#/properties/team/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.team.properties.tags.items.type,parentSchema:schema6.properties.team.properties.tags.items,data:data44});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team/tags",schemaPath:"#/properties/team/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema6.properties.team.properties.tags.type,parentSchema:schema6.properties.team.properties.tags,data:data43});
errors++;
}
}
if(data40.customProperties !== undefined){
if(!(validate26(data40.customProperties, {instancePath:instancePath+"/team/customProperties",parentData:data40,parentDataProperty:"customProperties",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data40.authoritativeDefinitions !== undefined){
if(!(validate22(data40.authoritativeDefinitions, {instancePath:instancePath+"/team/authoritativeDefinitions",parentData:data40,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data40.name !== undefined){
let data47 = data40.name;
if(typeof data47 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/team/name",schemaPath:"#/properties/team/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.team.properties.name.type,parentSchema:schema6.properties.team.properties.name,data:data47});
errors++;
}
}
if(data40.description !== undefined){
let data48 = data40.description;
if(typeof data48 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/team/description",schemaPath:"#/properties/team/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.team.properties.description.type,parentSchema:schema6.properties.team.properties.description,data:data48});
errors++;
}
}
if(data40.members !== undefined){
let data49 = data40.members;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
if(!(validate87(data49[i6], {instancePath:instancePath+"/team/members/" + i6,parentData:data49,parentDataProperty:i6,rootData}))){
vErrors = join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team/members",schemaPath:"#/properties/team/properties/members/type",keyword:"type",params:{type: "array"},schema:schema6.properties.team.properties.members.type,parentSchema:schema6.properties.team.properties.members,data:data49});
errors++;
}
}
}
}
if(data.roles !== undefined){
let data51 = data.roles;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
if(!(validate33(data51[i7], {instancePath:instancePath+"/roles/" + i7,parentData:data51,parentDataProperty:i7,rootData}))){
vErrors = join(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema6.properties.roles.type,parentSchema:schema6.properties.roles,data:data51});
errors++;
}
}
if(data.slaProperties !== undefined){
let data53 = data.slaProperties;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
if(!(validate97(data53[i8], {instancePath:instancePath+"/slaProperties/" + i8,parentData:data53,parentDataProperty:i8,rootData}))){
vErrors = join(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slaProperties",schemaPath:"#/properties/slaProperties/type",keyword:"type",params:{type: "array"},schema:schema6.properties.slaProperties.type,parentSchema:schema6.properties.slaProperties,data:data53});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/js/shared/contract/validate-contract.js


const compiledOdcsSchema = validate_odcs_generated_validate;
const validateContract = (0,validate/* validator */.N)(compiledOdcsSchema);

;// CONCATENATED MODULE: ./build/js/shared/contract/read-contract.js




function readContract(input, file) {
    const document = (0,read_yaml/* readYaml */.g)(input, file);
    const problems = (0,problem/* inFileOrder */.w$)([...document.problems, ...validateContract(document), ...checkContract(document)]);
    const { locate } = document;
    return problems.length > 0
        ? { problems, locate }
        : { contract: document.value, problems, locate };
}


/***/ })

};
