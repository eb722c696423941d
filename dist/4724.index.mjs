export const id = 4724;
export const ids = [4724,4239];
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

/***/ 19759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/contract/read-contract.js + 7 modules
var read_contract = __webpack_require__(47694);
// EXTERNAL MODULE: ./build/js/shared/engine/delimited-header.js
var delimited_header = __webpack_require__(20378);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(10791);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/engine/head-text.js
var head_text = __webpack_require__(72327);
// EXTERNAL MODULE: ./build/js/shared/engine/open-engine.js + 24 modules
var open_engine = __webpack_require__(42711);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/invocation.js
var invocation = __webpack_require__(54794);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policy.js + 2 modules
var read_policy = __webpack_require__(90465);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/text/shell-word.js
var shell_word = __webpack_require__(62407);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess.js
const keys = (entries) => Object.entries(entries).map(([key, value]) => ({ key, value }));
const shown = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 6 });
const percentOf = (count, rows) => {
    const share = rows === 0 ? 0 : (100 * count) / rows;
    return share > 0 && share < 0.01 ? 'below 0.01 %' : `${Number(share.toPrecision(3))} %`;
};
const slug = (text) => text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'x';

// EXTERNAL MODULE: ./build/js/shared/report/escape/visible.js
var visible = __webpack_require__(84571);
;// CONCATENATED MODULE: ./build/js/shared/commands/init/yaml-text.js

const plainText = /^[A-Za-z_][A-Za-z0-9_.-]*( [A-Za-z0-9_.-]+)*$/;
const notText = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
function yamlValue(value) {
    if (typeof value === 'string')
        return yamlString(value);
    if (value === null || typeof value !== 'object')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(yamlValue).join(', ')}]`;
    return `{ ${Object.entries(value)
        .map(([key, each]) => `${yamlString(key)}: ${yamlValue(each)}`)
        .join(', ')} }`;
}
function yamlString(text) {
    if (plainText.test(text) && !notText.test(text))
        return text;
    if (/^[\x20-\x7e]+$/.test(text) && !text.includes("'"))
        return `'${text}'`;
    return JSON.stringify(text).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, escaped);
}
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const comment = (text) => `# ${(0,visible/* visible */.RK)(text, 'show')}`;

;// CONCATENATED MODULE: ./build/js/shared/commands/init/contract-text.js


function contractText(guess, profile) {
    const files = profile.files.length > 3 ? `${profile.files.length} files` : profile.files.join(', ');
    return [
        comment(`Data contract of ${guess.name}, in the Open Data Contract Standard 3.1.0.`),
        comment(`Guessed by mlops-gates init from ${files} (${shown(profile.rows)} rows): a first draft to edit.`),
        '# Each comment says why a line is there. Bounds and shares leave room for the next delivery of the data; where you',
        '# know better, write what must hold, and delete what need not.',
        ...(profile.header
            ? []
            : [
                '# The files have no header line: the columns are named in their order. Give them names that say what they hold.',
            ]),
        'apiVersion: v3.1.0',
        'kind: DataContract',
        `id: ${yamlValue(guess.name)}`,
        `name: ${yamlValue(guess.name)}`,
        'version: 0.1.0',
        'status: draft',
        'schema:',
        `  - name: ${yamlValue(guess.name)}`,
        ...doubtLines(guess.doubts, '    '),
        ...qualityLines(guess.rules, '    '),
        '    properties:',
        ...guess.columns.flatMap((column, i) => (i === 0 ? columnLines(column) : ['', ...columnLines(column)])),
        '',
    ].join('\n');
}
function columnLines(column) {
    const indent = '        ';
    return [
        `      ${comment(column.about)}`,
        ...doubtLines(column.doubts.map((doubt) => `${column.name} ${doubt}.`), '      '),
        `      - name: ${yamlValue(column.name)}`,
        ...column.keys.map((key) => keyLine(key, indent)),
        ...(column.options.length > 0
            ? [`${indent}logicalTypeOptions:`, ...column.options.map((option) => keyLine(option, `${indent}  `))]
            : []),
        ...qualityLines(column.rules, indent),
    ];
}
const doubtLines = (doubts, indent) => doubts.map((doubt) => `${indent}${comment(`Not dared: ${doubt}`)}`);
const keyLine = ({ key, value, why }, indent) => `${indent}${key}: ${yamlValue(value)}${why === undefined ? '' : ` ${comment(why)}`}`;
function qualityLines(rules, indent) {
    if (rules.length === 0)
        return [];
    return [
        `${indent}quality:`,
        ...rules.flatMap(({ why, keys }) => [
            `${indent}  ${comment(why)}`,
            ...keys.flatMap((key, i) => ruleKeyLines(key, i === 0 ? `${indent}  - ` : `${indent}    `, `${indent}      `)),
        ]),
    ];
}
function ruleKeyLines({ key, value }, lead, deeper) {
    const line = `${lead}${key}: ${yamlValue(value)}`;
    if (line.length <= 120 || typeof value !== 'object' || value === null || Array.isArray(value))
        return [line];
    return [
        `${lead}${key}:`,
        ...Object.entries(value).flatMap(([name, item]) => Array.isArray(item)
            ? [`${deeper}${name}:`, ...item.map((each) => `${deeper}  - ${yamlValue(each)}`)]
            : [`${deeper}${name}: ${yamlValue(item)}`]),
    ];
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/first-record.js
function looksLikeData(fields) {
    const texts = fields.map((field) => field.trim());
    const numbers = texts.filter((text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text));
    const years = numbers.filter((text) => /^(19|20)\d\d$/.test(text));
    return numbers.length > years.length && numbers.length >= 0.1 * texts.length;
}
const columnNames = (fields) => fields.map((_, i) => `column_${i + 1}`);

;// CONCATENATED MODULE: ./build/js/shared/commands/init/dates.js
const sinceDates = [
    '1900-01-01',
    '1950-01-01',
    '1970-01-02',
    '1990-01-01',
    '2000-01-01',
    '2010-01-01',
    '2015-01-01',
    '2020-01-01',
];
function sinceText(date, { type, format }) {
    const [year, month, day] = date.split('-');
    if (format !== undefined)
        return format
            .replace('yyyy', year)
            .replace('M', String(Number(month)))
            .replace('d', String(Number(day)));
    return type === 'timestamp' ? `${date} 00:00:00` : date;
}
const strptimeOf = (format) => format.replace('yyyy', '%Y').replace('M', '%m').replace('d', '%d');

;// CONCATENATED MODULE: ./build/js/shared/commands/init/profile.js
const filled = (column, rows) => rows - column.nulls - column.marks.reduce((sum, [, count]) => sum + count, 0);

;// CONCATENATED MODULE: ./build/js/shared/commands/init/tolerance.js
const z = 4;
const change = 1.5;
function shareRange(count, rows) {
    const share = Math.min(Math.max(count / rows, 0.5 / rows), 1 - 0.5 / rows);
    const error = z * Math.sqrt((2 * share * (1 - share)) / rows);
    const odds = share / (1 - share);
    const low = Math.min(odds / change / (1 + odds / change), share - error);
    const high = Math.max((odds * change) / (1 + odds * change), share + error);
    return { low: roundShare(100 * Math.max(low, 0), Math.floor), high: roundShare(100 * Math.min(high, 1), Math.ceil) };
}
function nullLimit(count, rows, floor) {
    const share = count / rows;
    const error = 3.3 * Math.sqrt((2 * Math.max(share, 1 / rows) * (1 - share)) / rows);
    const limit = share + Math.max(error, Math.min(0.2 * share, 0.02));
    return Math.min(99.9, Math.max(floor, roundShare(100 * limit, Math.ceil)));
}
function roundShare(percent, round) {
    const room = Math.min(percent, 100 - percent);
    const factor = room >= 10 ? 1 : room >= 1 ? 10 : room >= 0.1 ? 100 : 1000;
    const exact = Number((percent * factor).toPrecision(12));
    return Math.min(100, Math.max(0, round(exact) / factor));
}
function tailOf(beyondHalf, rows) {
    if (beyondHalf >= 0.05 * rows)
        return 'short';
    return beyondHalf < 22 ? 'heavy' : 'long';
}
function headroom(beyondHalf, rows) {
    if (tailOf(beyondHalf, rows) !== 'short' || beyondHalf < 2)
        return 4;
    return Math.min(4, Math.max(1.5, 500 ** (Math.LN2 / Math.log(beyondHalf))));
}
const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
function roundOutwards(value, whole) {
    if (value === 0)
        return 0;
    const size = Math.abs(value);
    const power = 10 ** Math.floor(Math.log10(size));
    const step = steps.find((each) => each * power >= size * (1 - 1e-12)) ?? 10;
    const round = Number((step * power).toPrecision(3));
    return Math.sign(value) * (whole ? Math.ceil(round) : round);
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess-missing.js



const enoughRows = 100;
const enoughForText = 3000;
function guessMissing(column, rows, freeText, sentinels) {
    return [nulls(column, rows, freeText), marked(column, rows, sentinels)];
}
function nulls(column, rows, freeText) {
    const why = `${shown(column.nulls)} of ${shown(rows)} rows are null`;
    if (column.nulls === rows)
        return { doubts: ['is null in every row: nothing is required of it'] };
    if (column.nulls === 0 && rows < enoughRows)
        return { doubts: [`is never null, but ${rows} rows are too few to require that`] };
    if (column.nulls === 0 && column.marks.length === 0 && !(freeText && rows < enoughForText))
        return { keys: [{ key: 'required', value: true, why }], required: ['never null'] };
    const limit = nullLimit(column.nulls, rows, column.nulls === 0 ? 1 : 0.5);
    return {
        rules: [
            {
                why: column.nulls > 0
                    ? `${why} (${percentOf(column.nulls, rows)})`
                    : `${why}, but ${freeText ? 'free text is often left out' : 'some values are marked as missing'}: write required: true if it never is`,
                keys: keys({ metric: 'nullValues', mustBeLessThan: limit, unit: 'percent' }),
            },
        ],
        required: [`nulls below ${limit} %`],
    };
}
function marked(column, rows, sentinels) {
    const marks = column.marks.map(([mark]) => mark);
    const all = [...marks, ...sentinels];
    if (all.length === 0)
        return {};
    const count = rows - column.nulls - filled(column, rows);
    const limit = nullLimit(count, rows, 0.5);
    const why = marks.length > 0
        ? `${shown(count)} of ${shown(rows)} rows hold ${marks.map((mark) => JSON.stringify(mark)).join(', ')} in place of a value`
        : 'marks for missing numbers that the range below would let pass';
    return {
        rules: [
            {
                why,
                keys: keys({
                    metric: 'missingValues',
                    arguments: { missingValues: all },
                    mustBeLessThan: limit,
                    unit: 'percent',
                }),
            },
        ],
        required: [`marked as missing below ${limit} %`],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess-number.js


const sentinelNumbers = [-999, -9999];
function guessNumber(column, rows, id, isKey, set) {
    const { range } = column;
    if (!range || column.distinct < 2)
        return { sentinels: [] };
    if (set === 'closed')
        return { ...signs(column, range, rows, id), sentinels: [] };
    const whole = column.guess?.type === 'integer';
    const { minimum, maximum } = set === 'open' && rows >= enoughForOutliers ? {} : bounds(column, range, whole, rows, isKey);
    const sentinels = set === 'open' || range.negative < 0.005 * rows
        ? []
        : sentinelNumbers
            .filter((mark) => (minimum ?? -Infinity) <= mark && !holds(column, mark))
            .flatMap((mark) => (whole ? [`${mark}`] : [`${mark}`, `${mark}.0`]));
    const bounded = maximum === undefined ? [] : [{ key: 'maximum', value: maximum, why: `largest: ${shown(range.high)}` }];
    const parts = [
        {
            options: [
                ...(minimum === undefined ? [] : [{ key: 'minimum', value: minimum, why: `smallest: ${shown(range.low)}` }]),
                ...bounded,
            ],
            required: [inWords(minimum, maximum)].filter((words) => words !== ''),
            doubts: isKey || maximum === undefined ? [] : unbounded(column, maximum),
        },
        signs(column, range, rows, id),
        minimum === undefined || (maximum === undefined && !isKey) ? digits(column, range, rows, id, set === 'open') : {},
    ];
    return {
        options: parts.flatMap((part) => part.options ?? []),
        rules: parts.flatMap((part) => part.rules ?? []),
        required: parts.flatMap((part) => part.required ?? []),
        doubts: parts.flatMap((part) => part.doubts ?? []),
        sentinels,
    };
}
const holds = ({ values }, number) => values?.values.some(([text]) => Number(text) === number) ?? false;
const inWords = (minimum, maximum) => minimum !== undefined && maximum !== undefined
    ? `${shown(minimum)} to ${shown(maximum)}`
    : minimum !== undefined
        ? `at least ${shown(minimum)}`
        : maximum !== undefined
            ? `at most ${shown(maximum)}`
            : '';
const enoughForOutliers = 2000;
function bounds(column, range, whole, rows, isKey) {
    const { low, high, aboveHalf, belowHalf } = range;
    const spread = high - low;
    if (low > spread) {
        const step = 10 ** Math.floor(Math.log10(spread));
        const clean = (value) => Number((value * step).toPrecision(12));
        return {
            minimum: Math.max(0, clean(Math.floor((low - 2 * spread) / step))),
            ...(isKey ? {} : { maximum: clean(Math.ceil((high + 2 * spread) / step)) }),
        };
    }
    const isOutlier = (beyondHalf) => rows >= enoughForOutliers && tailOf(beyondHalf, rows) === 'heavy';
    const atLow = column.values?.values.find(([text]) => Number(text) === low)?.[1] ?? 0;
    const minimum = low >= 0
        ? 0
        : atLow >= Math.max(30, 0.01 * rows)
            ? low
            : isOutlier(belowHalf)
                ? undefined
                : roundOutwards(low * headroom(belowHalf, rows), whole);
    const maximum = high <= 0 ? 0 : isKey || isOutlier(aboveHalf) ? undefined : roundOutwards(high * headroom(aboveHalf, rows), whole);
    return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}
function digits(column, range, rows, id, isSet) {
    const largest = Math.max(Math.abs(range.low), Math.abs(range.high));
    const found = range.beyond.find(([digits, count]) => count === 0 || (count <= 0.0002 * rows && largest >= 2 * 10 ** digits));
    if (!found)
        return { doubts: ['has no upper bound: its numbers have very many digits'] };
    const [most, count] = found;
    return {
        rules: [
            {
                why: `${shown(count)} of ${shown(rows)} rows have more than ${most} digits before the point; few values are near the largest`,
                keys: keys({
                    id: `${id}_digits`,
                    description: `share of rows in which ${column.name} has more than ${most} digits before the point`,
                    metric: 'invalidValues',
                    arguments: { pattern: `^\\s*[+-]?[0-9]{0,${most}}(\\.[0-9]*)?([eE]-[0-9]+)?\\s*$` },
                    mustBeLessThan: 0.1,
                    unit: 'percent',
                }),
            },
        ],
        required: [`${most} digit${most === 1 ? '' : 's'}`],
        doubts: isSet ? [] : ['has single outliers, so that a bound would be chance: only its number of digits is watched'],
    };
}
const unbounded = (column, maximum) => column.values && column.distinct <= 12
    ? []
    : [`is bounded by ${shown(maximum)}, a rounded guess: write what can really be`];
function signs(column, range, rows, id) {
    const { negative } = range;
    if (negative === 0 || range.high <= 0 || rows < 200)
        return {};
    const { low, high } = shareRange(negative, rows);
    const limit = Math.max(1, high);
    if (limit >= 100)
        return {};
    return {
        rules: [
            {
                why: `${shown(negative)} of ${shown(rows)} rows are negative (${percentOf(negative, rows)})`,
                keys: keys({
                    id: `${id}_sign`,
                    description: `share of rows in which ${column.name} is negative`,
                    metric: 'invalidValues',
                    arguments: { pattern: '^\\s*[^-\\s]' },
                    ...(low > 0 && negative >= 30 ? { mustBeBetween: [low, limit] } : { mustBeLessThan: limit }),
                    unit: 'percent',
                }),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/shape-pattern.js
const classes = { '9': '[0-9]', A: '[A-Z]', a: '[a-z]' };
function patternOfShapes(shapes) {
    if (shapes.length === 0 || shapes.some((shape) => shape === '' || shape.length > 40))
        return undefined;
    const skeletons = new Map();
    for (const shape of shapes) {
        const runs = runsOf(shape);
        const key = runs.map(({ character }) => character).join('');
        skeletons.set(key, [...(skeletons.get(key) ?? []), runs]);
    }
    if (skeletons.size > 2)
        return undefined;
    const fixed = new Set(shapes.map((shape) => shape.length)).size === 1;
    if (!shapes.every((shape) => shape.includes('9')) && !fixed)
        return undefined;
    const parts = [...skeletons.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, runs]) => merged(runs));
    return parts.length === 1 ? `^${parts[0]}$` : `^(${parts.join('|')})$`;
}
function runsOf(shape) {
    return [...shape.matchAll(/(.)\1*/gsu)].map(([run, character]) => ({
        character: character,
        length: Array.from(run).length,
    }));
}
function merged(all) {
    const first = all[0];
    return first
        .map(({ character, length }, i) => {
        const same = all.every((runs) => runs[i]?.length === length);
        const one = classes[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
        return same ? (length === 1 ? one : `${one}{${length}}`) : `${one}+`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/text-tests.js
const textTests = {
    integer: '^\\s*[+-]?[0-9]{1,18}\\s*$',
    number: '^\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*$',
    scientific: '^\\s*[+-]?[0-9]+\\.?[0-9]*[eE][+-]?[0-9]+\\s*$',
    zeroLed: '^0[0-9]+$',
    decimalComma: '^\\s*[+-]?[0-9]{1,3}(\\.?[0-9]{3})*,[0-9]+\\s*$',
    isoDate: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    isoTimestamp: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}',
    slashDate: '^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$',
    dotDate: '^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}$',
    dayFirst: '^(1[3-9]|2[0-9]|3[01])[/.]',
    monthFirst: '^[0-9]{1,2}[/.](1[3-9]|2[0-9]|3[01])[/.]',
    noEndBlanks: '^\\S([\\s\\S]*\\S)?$',
    email: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    uuid: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
};
const expressions = Object.entries(textTests).map(([name, source]) => [name, new RegExp(source)]);
function countTexts(values) {
    const counts = Object.fromEntries(expressions.map(([name]) => [name, 0]));
    for (const [text, count] of values)
        for (const [name, expression] of expressions)
            if (expression.test(text))
                counts[name] += count;
    return counts;
}
const marks = new Set([
    '',
    '?',
    'na',
    'n/a',
    '#n/a',
    'nan',
    'null',
    'none',
    'nil',
    'missing',
    'unknown',
    '-',
    '--',
    '.',
]);
const isMissingMark = (text) => marks.has(text.trim().toLowerCase());

;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess-text.js






function guessText(column, rows, id) {
    const { texts, lengths, shapes } = column;
    const held = filled(column, rows);
    if (!texts || held < 50)
        return { isCode: false };
    if (texts.uuid === held)
        return { isCode: true, options: [guess_text_option('format', 'uuid', 'every value is one')], required: ['uuid'] };
    if (texts.email === held)
        return {
            isCode: false,
            options: [guess_text_option('pattern', textTests.email, 'every value looks like an e-mail address')],
            required: ['e-mail address'],
        };
    const pattern = patternOfShapes(shapes ?? []);
    if (pattern !== undefined)
        return {
            isCode: true,
            options: [guess_text_option('pattern', pattern, 'every value has this shape')],
            required: [`pattern ${pattern}`],
        };
    const longest = roundOutwards(2 * (lengths?.[1] ?? 0), true);
    const trimmed = texts.noEndBlanks === held;
    const isSure = rows >= enoughForText;
    const zeros = leadingZeros(column, rows, held, id);
    return {
        isCode: false,
        options: [
            guess_text_option('maxLength', longest, `longest: ${shown(lengths?.[1] ?? 0)} characters`),
            ...(trimmed && isSure ? [guess_text_option('pattern', textTests.noEndBlanks, 'no value begins or ends with a blank')] : []),
        ],
        required: [
            `at most ${longest} characters`,
            ...(trimmed ? ['no blanks at the ends'] : []),
            ...(zeros.required ?? []),
        ],
        rules: [...(trimmed && !isSure ? [trimRule] : []), ...(zeros.rules ?? [])],
        doubts: ['is free text: what it may hold was not guessed'],
    };
}
const trimRule = {
    why: 'no value begins or ends with a blank; too few rows to forbid it',
    keys: keys({
        metric: 'invalidValues',
        arguments: { pattern: textTests.noEndBlanks },
        mustBeLessThan: 1,
        unit: 'percent',
    }),
};
const guess_text_option = (key, value, why) => ({ key, value, why });
function leadingZeros(column, rows, held, id) {
    const count = column.texts?.zeroLed ?? 0;
    if (count < 15)
        return {};
    const { high } = shareRange(held - count, rows);
    return {
        rules: [
            {
                why: `${shown(count)} of ${shown(rows)} rows hold digits with a leading zero (${percentOf(count, rows)})`,
                keys: keys({
                    id: `${id}_leading_zeros`,
                    description: `share of rows in which ${column.name} is not digits with a leading zero: above, the zeros were lost`,
                    metric: 'invalidValues',
                    arguments: { pattern: textTests.zeroLed },
                    mustBeLessThan: Math.min(high, Math.floor((1000 * 100 * held) / rows) / 1000),
                    unit: 'percent',
                }),
            },
        ],
        required: ['leading zeros kept'],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess-values.js




const support = 2;
const closedShare = 0.03;
const closedRows = { least: 5, enough: 30 };
const mostCategories = 60;
const mostNumbers = 12;
const mostCodes = 30;
function isCategory(column, rows) {
    const { values, guess } = column;
    const held = filled(column, rows);
    if (!values || held < 100 || values.distinct === 0)
        return false;
    if (guess?.type === 'string' || guess === undefined)
        return values.distinct <= mostCategories && values.distinct <= held / 10 && listedShare(column, held) >= 0.9;
    if (guess.type !== 'integer' && guess.type !== 'number')
        return false;
    const most = isClosed(column) ? mostCodes : mostNumbers;
    return values.distinct <= most && values.distinct <= held / 20 && listedShare(column, held) >= 0.9;
}
function isClosed({ values }) {
    if (!values)
        return false;
    const held = values.values.reduce((sum, [, count]) => sum + count, 0);
    const least = Math.max(closedRows.least, Math.min(closedRows.enough, closedShare * held));
    return values.values.every(([, count]) => count >= least);
}
const listed = (column) => column.values?.values.filter(([, count]) => count >= support) ?? [];
const listedShare = (column, held) => listed(column).reduce((sum, [, count]) => sum + count, 0) / held;
function guessSet(column, rows) {
    const all = column.values?.values ?? [];
    const closed = isClosed(column);
    const kept = closed ? all : listed(column);
    const validValues = [...kept].map(([text]) => text).sort(compare);
    const other = all.reduce((sum, [, count]) => sum + count, 0) - kept.reduce((sum, [, count]) => sum + count, 0);
    const asked = validValues.map((text) => literal(text, column));
    const marks = column.guess?.type === 'string' ? validValues.filter(isMissingMark) : [];
    const doubts = [
        ...(marks.length > 0
            ? [
                `holds ${marks.map((mark) => JSON.stringify(mark)).join(', ')}, which may mean that the value is missing: it was left as a category`,
            ]
            : []),
        ...(validValues.some((text) => text !== text.trim())
            ? ['has values that begin or end with a blank: they are required as they stand']
            : []),
        ...(all.length === 1 ? ['holds one value only: it may be a setting rather than a measurement'] : []),
    ];
    const why = `the ${shown(all.length)} values of ${shown(rows)} rows; the rarest stands in ${shown(all.at(-1)?.[1] ?? 0)}`;
    const rule = (reason, requirement) => [
        { why: reason, keys: keys({ metric: 'invalidValues', arguments: { validValues: asked }, ...requirement }) },
    ];
    if (closed && all.length <= 2)
        return {
            rules: rule(why, { mustBe: 0 }),
            required: [all.length === 1 ? 'one value' : `${all.length} values`],
            doubts,
        };
    if (closed) {
        const unseen = Number((300 / rows).toPrecision(1));
        return {
            rules: rule(`${why}. If no other can come, write mustBe: 0`, { mustBeLessThan: unseen, unit: 'percent' }),
            required: [`${all.length} values`],
            doubts,
        };
    }
    const limit = nullLimit(Math.max(other, expectedOthers(all)), rows, Math.max(1, Number((800 / rows).toPrecision(2))));
    const unlisted = all.length - kept.length;
    return {
        rules: rule(`the ${shown(kept.length)} values that stand in ${support} rows or more; ${other === 0 ? 'some are rare' : `${shown(other)} rows hold rarer ones`}, so others are to be expected`, { mustBeLessThan: limit, unit: 'percent' }),
        required: [`${kept.length} values, others below ${limit} %`],
        doubts: unlisted === 0 ? doubts : [...doubts, `has ${unlisted} rare value${unlisted === 1 ? '' : 's'}, not listed`],
    };
}
function expectedOthers(values) {
    let sum = 0;
    for (let r = 1; r <= support; r++)
        sum += r * values.filter(([, count]) => count === r).length;
    return sum;
}
const compare = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    return a.trim() !== '' && b.trim() !== '' && !Number.isNaN(x - y) && x !== y ? x - y : a < b ? -1 : 1;
};
const literal = (text, { guess }) => (guess?.type === 'integer' || guess?.type === 'number') && String(Number(text)) === text ? Number(text) : text;
function guessVariety(column, rows, id, mayShow) {
    const held = filled(column, rows);
    if (rows < 200 || held < 100 || column.distinct < 2)
        return {};
    const { values, guess } = column;
    const isTime = guess?.type === 'date' || guess?.type === 'timestamp' || guess?.type === 'time';
    if (values && mayShow && !isTime && values.distinct < 0.1 * held) {
        const rule = mixRule(column, rows, id);
        return rule
            ? { rules: [rule] }
            : { doubts: ['has almost the same value in every row: a column that became constant would not be noticed'] };
    }
    if (column.distinct < 15)
        return { doubts: ['has few values, which are not listed: a column that became constant would not be noticed'] };
    const limit = roundUp((100 * (held - column.distinct / 3)) / rows);
    return {
        rules: [
            {
                why: `about ${shown(column.distinct)} different values in ${shown(held)} rows; at least a third of that is asked for`,
                keys: keys({ metric: 'duplicateValues', mustBeLessThan: limit, unit: 'percent' }),
            },
        ],
        required: [`repeats below ${limit} %`],
    };
}
function mixRule(column, rows, id) {
    const [top, count] = column.values?.values[0] ?? ['', 0];
    const other = rows - column.nulls - count;
    if (other < 15 || count < 30)
        return undefined;
    const range = shareRange(other, rows);
    const low = range.low > 0 ? range.low : Number((50 / rows).toPrecision(2));
    return {
        why: `${shown(count)} of ${shown(rows)} rows hold ${JSON.stringify(top)} (${percentOf(count, rows)})`,
        keys: keys({
            id: `${id}_mix`,
            description: `share of rows in which ${column.name} is not its most frequent value`,
            metric: 'invalidValues',
            arguments: { validValues: [literal(top, column)] },
            ...(range.high >= 100 ? { mustBeGreaterOrEqualTo: low } : { mustBeBetween: [low, range.high] }),
            unit: 'percent',
        }),
    };
}
const roundUp = (percent) => {
    const factor = percent > 99 ? 1000 : percent > 90 ? 10 : 1;
    return Math.min(100, Math.ceil(percent * factor) / factor);
};

;// CONCATENATED MODULE: ./build/js/shared/commands/init/personal.js

const words = [
    'e?-?mail',
    '(first|last|given|middle|family|full|maiden|user|sur|nick|birth|patient|customer|client|person)_?-? ?names?',
    '^names?$',
    'surname',
    'maiden',
    'initials?$',
    'phone',
    'mobile',
    '(^|[^a-z])tel([^a-z]|$)',
    'fax',
    'ssn',
    'social_?-? ?security',
    '(national|personal|passport|tax|licen[cs]e)_?-? ?(id|no|num)',
    'passport',
    'iban',
    'birth',
    '(^|[^a-z])dob([^a-z]|$)',
    'address',
    'street',
    '(zip|postal|post)_?-? ?code',
    '^(zip|plz|city|town)$',
    'credit_?-? ?card',
    '(^|[^a-z])(cc|card)_?-?(no|num|number|expires|expiry)',
    'ccnum|ccexp|cvv|cvc',
    'password|passwd|secret|token',
    'ip_?-?addr|(^|[^a-z])ip([^a-z]|$)',
    '(lat|lon|lng)itude|^(lat|lon|lng)$',
];
const personalName = new RegExp(words.join('|'), 'i');
const protectedName = /gender|(^|[^a-z])sex|race|ethnic|religion|nationality|native|foreign|disab|marital|age$|pregnan|health/i;
function looksPersonal(column, rows) {
    const held = filled(column, rows);
    if ((column.texts?.email ?? 0) > 0.5 * held && held > 0)
        return true;
    if (!personalName.test(column.name))
        return false;
    const { values } = column;
    return !(values && values.distinct <= 10 && values.values.every(([, count]) => count >= 10));
}
const looksProtected = (name) => protectedName.test(name);

;// CONCATENATED MODULE: ./build/js/shared/commands/init/infer.js









function infer(table) {
    const { rows } = table;
    const key = keyOf(table);
    const ids = new Set();
    const columns = table.columns.map((column) => {
        let id = `${slug(table.name)}_${slug(column.name)}`;
        while (ids.has(id))
            id = `${id}_`;
        ids.add(id);
        return inferColumn(column, rows, id, column.name === key);
    });
    const parts = [rowCount(rows), keyOrRows(table, key), order(table)];
    return {
        name: table.name,
        columns,
        rules: parts.flatMap((part) => part.rules ?? []),
        required: parts.flatMap((part) => part.required ?? []),
        doubts: parts.flatMap((part) => part.doubts ?? []),
    };
}
function inferColumn(column, rows, id, isKey) {
    const personal = looksPersonal(column, rows);
    const type = column.guess?.type;
    const category = !personal && !isKey && isCategory(column, rows);
    const text = type === 'string' && !category ? guessText(column, rows, id) : undefined;
    const number = type === 'integer' || type === 'number'
        ? guessNumber(column, rows, id, isKey, category ? (isClosed(column) ? 'closed' : 'open') : undefined)
        : undefined;
    const freeText = text !== undefined && !text.isCode && !isKey;
    const parts = [
        isKey
            ? {
                keys: [{ key: 'primaryKey', value: true, why: `no value repeats in ${shown(rows)} rows` }],
                required: ['key'],
            }
            : {},
        ...guessMissing(column, rows, freeText, number?.sentinels ?? []),
        timeOptions(column),
        ...(number && personal
            ? [{ ...number, options: (number.options ?? []).map(({ why: _, ...rest }) => rest) }]
            : number
                ? [number]
                : []),
        ...(text ? [text] : []),
        category ? guessSet(column, rows) : {},
        isKey ? {} : guessVariety(column, rows, id, !personal),
        { doubts: doubtsOf(column, rows, personal, isKey) },
    ];
    return {
        name: column.name,
        type,
        about: about(column, rows),
        keys: [
            ...(/^(text|json)$/.test(column.stored) ? [] : keys({ physicalType: column.stored })),
            ...(type === undefined ? [] : keys({ logicalType: type })),
            ...parts.flatMap((part) => part.keys ?? []),
        ],
        options: parts.flatMap((part) => part.options ?? []),
        rules: parts.flatMap((part) => part.rules ?? []),
        required: parts.flatMap((part) => part.required ?? []),
        doubts: parts.flatMap((part) => part.doubts ?? []),
    };
}
function about(column, rows) {
    const held = filled(column, rows);
    if (held === 0)
        return 'no values';
    const different = `${column.values || column.repeats !== undefined ? '' : 'about '}${shown(column.distinct)} different value${column.distinct === 1 ? '' : 's'}`;
    return column.nulls === 0 ? different : `${different}, ${percentOf(column.nulls, rows)} null`;
}
function timeOptions({ guess, since }) {
    if (guess?.type !== 'date' && guess?.type !== 'timestamp')
        return {};
    const format = guess.format === undefined ? [] : [{ key: 'format', value: guess.format, why: 'every value reads so' }];
    return {
        options: [
            ...format,
            ...(since === undefined
                ? []
                : [{ key: 'minimum', value: sinceText(since, guess), why: 'no value is earlier; a round date' }]),
        ],
        required: [guess.format ?? 'ISO 8601', ...(since === undefined ? [] : [`since ${since.slice(0, 4)}`])],
        doubts: ['is a time, which moves on: no upper bound was guessed'],
    };
}
function doubtsOf(column, rows, personal, isKey) {
    const { guess, repeats } = column;
    return [
        ...(guess?.doubt === undefined ? [] : [`was left as it is: ${guess.doubt}`]),
        ...(guess === undefined ? [`is stored as ${column.stored}: no type was guessed`] : []),
        ...(repeats === 0 && !isKey && rows >= 50 ? ['never repeats: add `unique: true` if that is no chance'] : []),
        ...(isKey && guess?.type === 'integer' ? ['is a number that may grow: it has no upper bound'] : []),
        ...(personal
            ? ['looks like personal data: none of its values were written, and its `classification` is for a person to say']
            : looksProtected(column.name)
                ? ['may describe people: its `classification` is for a person to say']
                : []),
    ];
}
const keyWord = /(^|[^a-z])(id|ids|key|no|nr|num|number|code|uuid|guid|index|idx|hash|serial)([^a-z]|$)/i;
function keyOf({ columns, rows }) {
    if (rows < 50)
        return undefined;
    return columns.find((column) => column.repeats === 0 &&
        !looksPersonal(column, rows) &&
        (column.texts?.uuid === rows || keyWord.test(column.name.replace(/([a-z])([A-Z])/g, '$1_$2'))))?.name;
}
function rowCount(rows) {
    if (rows < 20)
        return { doubts: [`${rows} rows are too few to say how many there should be.`] };
    const size = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    const bounds = [Math.floor((0.7 * rows) / size) * size, Math.ceil((1.5 * rows) / size) * size];
    return {
        rules: [{ why: `${shown(rows)} rows were there`, keys: keys({ metric: 'rowCount', mustBeBetween: bounds }) }],
        required: [`${shown(bounds[0])} to ${shown(bounds[1])} rows`],
        doubts: ['How many rows a delivery has was guessed from this one: between 0.7 and 1.5 times as many.'],
    };
}
function keyOrRows(table, key) {
    const { rows, repeatedRows, wholeColumns } = table;
    if (key !== undefined)
        return { doubts: [`That ${key} is the key was guessed from its name and from ${shown(rows)} rows.`] };
    const none = 'No column looks like a key: if some columns together are one, mark them with `primaryKey: true`.';
    if (repeatedRows === undefined || rows < 100)
        return { doubts: [none] };
    if (repeatedRows > rows / 2)
        return { doubts: [none, 'Most rows are equal to another: rows that are loaded twice would not be noticed.'] };
    const limit = nullLimit(repeatedRows, rows, 1);
    const rule = {
        why: `${shown(repeatedRows)} of ${shown(rows)} rows are equal to an earlier one${wholeColumns.length === table.columns.length ? '' : ' in the columns in which nothing is missing'}`,
        keys: keys({
            metric: 'duplicateValues',
            arguments: { properties: [...wholeColumns] },
            mustBeLessThan: limit,
            unit: 'percent',
        }),
    };
    return { rules: [rule], required: [`repeated rows below ${limit} %`], doubts: [none] };
}
function order({ ordered, name }) {
    return {
        rules: ordered.map(([lower, upper]) => ({
            why: `in no row is ${lower} after ${upper}`,
            keys: keys({
                id: `${slug(name)}_${slug(lower)}_before_${slug(upper)}`,
                description: `${lower} is not after ${upper}`,
                type: 'custom',
                engine: 'mlops-gates',
                implementation: { check: 'order', lower, upper },
            }),
        })),
        required: ordered.map(([lower, upper]) => `${lower} not after ${upper}`),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/policy-text.js

function runLines({ run, contract, data, settings }) {
    return [
        `  ${yamlValue(run)}:`,
        '    gate: data-validation',
        '    settings:',
        `      contract: ${yamlValue(contract)}`,
        `      data: ${data.length === 1 ? yamlValue(data[0]) : yamlValue(data)}`,
        ...Object.entries(settings).map(([name, value]) => `      ${name}: ${yamlValue(value)}`),
    ];
}
function policyText(request) {
    return [
        '# What mlops-gates runs here, and by which settings: start it with `mlops-gates run`.',
        '# On a pull request the version of this file on the target branch decides, so that a change cannot move its own limits.',
        'version: 1',
        'runs:',
        ...runLines(request),
        '      # report-only: true # reports, but never fails the pipeline: good for the first days',
        '      # show-values: true # shows keys, extremes and categories in the report; they may be personal',
        '    # needs: [another_run] # this run starts when the runs named here have passed',
        '',
        '# A check that is known to fail for a time is excused by its id, as the report prints it:',
        '# waivers:',
        `#   - run: ${yamlValue(request.run)}`,
        '#     check: the id of the check',
        '#     owner: who answers for it',
        '#     reason: why it is excused, and what is done about it',
        '#     expires: 2030-01-31 # the last day on which the waiver holds',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/draft.js

const asText = { reading: { as: 'text' }, missing: [] };
const mostKeyRows = 5_000_000;
const isText = (draft) => draft.stored === 'text' || draft.stored === 'json' || /^(VARCHAR|ENUM\(|UUID)/.test(draft.stored);
const isNumber = ({ guess }) => guess?.type === 'integer' || guess?.type === 'number';
const isTime = ({ guess }) => guess?.type === 'date' || guess?.type === 'timestamp';
function readAs({ guess, marks }) {
    const missing = marks.map(([mark]) => mark);
    return { reading: readingOf(guess), missing };
}
function readingOf(guess) {
    const type = guess?.type ?? 'string';
    switch (type) {
        case 'string':
            return { as: 'text' };
        case 'integer':
            return { as: 'integer', bits: 64 };
        case 'date':
        case 'time':
        case 'timestamp': {
            const format = guess?.format === undefined ? undefined : strptimeOf(guess.format);
            return format === undefined ? { as: type } : { as: type, format };
        }
        default:
            return { as: type };
    }
}
const byName = (entries) => Object.assign(Object.create(null), Object.fromEntries(entries));

;// CONCATENATED MODULE: ./build/js/shared/commands/init/count-scan.js

async function countScan(table, ask) {
    const measures = { rows: { kind: 'rows' } };
    table.columns.forEach(({ name, stored }, i) => {
        measures[`nulls${i}`] = { kind: 'count', where: { is: 'null', column: name } };
        measures[`distinct${i}`] = { kind: 'distinct', column: name, exact: false };
        if (stored.as === 'json')
            measures[`other${i}`] = { kind: 'count', where: { is: 'unreadable', column: name } };
    });
    const answers = await ask(byName(table.columns.map(({ name }) => [name, asText])), measures);
    const drafts = table.columns.map((source, i) => ({
        name: source.name,
        source,
        stored: source.stored.as === 'typed' ? source.stored.type : source.stored.as,
        nulls: answers[`nulls${i}`],
        distinct: answers[`distinct${i}`],
        notText: answers[`other${i}`] ?? 0,
        marks: [],
    }));
    return { rows: answers.rows, drafts };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/range-scan.js


async function rangeScan(drafts, rows, ask) {
    const measures = {};
    const count = (name, where) => {
        measures[name] = { kind: 'count', where };
    };
    drafts.forEach((draft, i) => {
        const column = draft.name;
        if (isNumber(draft) && draft.extremes) {
            const [low, high] = draft.extremes;
            count(`above${i}`, { is: 'above', column, bound: high / 2, inclusive: false });
            count(`below${i}`, { is: 'below', column, bound: low / 2, inclusive: false });
            count(`negative${i}`, { is: 'below', column, bound: 0, inclusive: false });
            for (const digits of digitsOf(draft.extremes))
                count(`beyond${i}.${digits}`, {
                    is: 'any',
                    of: [
                        { is: 'above', column, bound: 10 ** digits, inclusive: true },
                        { is: 'below', column, bound: -(10 ** digits), inclusive: true },
                    ],
                });
        }
        if (isTime(draft))
            sinceDates.forEach((date, j) => {
                count(`before${i}.${j}`, {
                    is: 'below',
                    column,
                    bound: sinceText(date, draft.guess),
                    inclusive: false,
                });
            });
    });
    const times = drafts.filter((draft) => isTime(draft)).slice(0, 6);
    const pairs = times.flatMap((one) => times.flatMap((other) => (one !== other && one.guess?.type === other.guess?.type ? [[one.name, other.name]] : [])));
    pairs.forEach(([lower, upper], i) => {
        count(`pair${i}`, { is: 'above-column', column: lower, other: upper });
    });
    const whole = drafts.filter((draft) => draft.nulls === 0 && draft.marks.length === 0).map(({ name }) => name);
    if (whole.length > 1 && rows <= mostKeyRows)
        measures.repeats = { kind: 'repeats', columns: whole };
    const answers = await ask(byName(drafts.map((draft) => [draft.name, readAs(draft)])), measures);
    const later = (lower, upper) => {
        const at = pairs.findIndex(([a, b]) => a === lower && b === upper);
        return answers[`pair${at}`] ?? 0;
    };
    return {
        columns: drafts.map((draft, i) => profileOf(draft, i, answers)),
        ordered: pairs.filter(([lower, upper]) => later(lower, upper) === 0 && later(upper, lower) > rows / 2),
        wholeColumns: whole,
        ...(typeof answers.repeats === 'number' ? { repeatedRows: answers.repeats } : {}),
    };
}
function digitsOf([low, high]) {
    const most = Math.max(1, Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1))) + 1);
    return [most - 3, most - 2, most - 1, most].filter((digits) => digits >= 1 && digits <= 15);
}
function profileOf(draft, i, answers) {
    const { source: _source, notText: _notText, extremes, guess, ...rest } = draft;
    const range = extremes && {
        low: extremes[0],
        high: extremes[1],
        aboveHalf: answers[`above${i}`] ?? 0,
        belowHalf: answers[`below${i}`] ?? 0,
        negative: answers[`negative${i}`] ?? 0,
        beyond: digitsOf(extremes).map((digits) => [digits, answers[`beyond${i}.${digits}`]]),
    };
    const since = sinceDates.findLast((_, j) => answers[`before${i}.${j}`] === 0);
    return { ...rest, guess, ...(range ? { range } : {}), ...(since === undefined ? {} : { since }) };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/type-scan.js


async function typeScan(drafts, rows, ask) {
    const measures = {};
    drafts.forEach((draft, i) => {
        const column = draft.name;
        const where = { is: 'unreadable', column };
        measures[`unreadable${i}`] = { kind: 'count', where };
        if (isNumber(draft)) {
            measures[`wrong${i}`] = { kind: 'top', column, limit: 10, where };
            measures[`extremes${i}`] = { kind: 'extremes', column };
        }
        if (mayBeKey(draft, rows))
            measures[`repeats${i}`] = { kind: 'repeats', columns: [column] };
    });
    const answers = await ask(byName(drafts.map((draft) => [draft.name, readAs(draft)])), measures);
    return drafts.map((draft, i) => {
        const repeats = answers[`repeats${i}`];
        const known = typeof repeats === 'number' ? { ...draft, repeats, distinct: rows - repeats } : draft;
        if (answers[`unreadable${i}`] === 0) {
            const extremes = answers[`extremes${i}`];
            return extremes && extremes[0] !== null ? { ...known, extremes: extremes } : known;
        }
        const wrong = answers[`wrong${i}`];
        if (wrong && wrong.distinct <= 5 && wrong.values.every(([value]) => isMissingMark(value))) {
            const [low, high] = answers[`extremes${i}`];
            return { ...known, marks: wrong.values, extremes: [low, high] };
        }
        const count = answers[`unreadable${i}`];
        const guess = isText(draft)
            ? { type: 'string', doubt: `it looks like ${draft.guess?.type}s, but ${count} of its values are none` }
            : undefined;
        return { ...known, guess: draft.stored === 'json' ? undefined : guess };
    });
}
const mayBeKey = ({ guess, distinct, nulls }, rows) => (guess?.type === 'string' || guess?.type === 'integer') &&
    nulls === 0 &&
    rows > 1 &&
    rows <= mostKeyRows &&
    distinct >= 0.75 * rows;

;// CONCATENATED MODULE: ./build/js/shared/commands/init/guess-type.js
const mostly = 0.9;
function guessTextType(texts, filled, mayBeNumber) {
    if (filled === 0)
        return { type: 'string', doubt: 'it is empty: its type cannot be told' };
    const all = (count) => count === filled;
    if (all(texts.isoDate))
        return { type: 'date' };
    if (all(texts.isoTimestamp))
        return { type: 'timestamp' };
    if (all(texts.slashDate) || all(texts.dotDate)) {
        const separator = all(texts.slashDate) ? '/' : '.';
        const dayFirst = separator === '.' || texts.dayFirst > 0;
        if (dayFirst && texts.monthFirst > 0 && separator === '/')
            return { type: 'string', doubt: 'its dates have the day first in some rows and the month first in others' };
        if (!dayFirst && texts.monthFirst === 0)
            return { type: 'string', doubt: 'its dates may have the day or the month first: no day is above 12' };
        return { type: 'date', format: dayFirst ? `d${separator}M${separator}yyyy` : 'M/d/yyyy' };
    }
    if (!mayBeNumber)
        return { type: 'string' };
    if (texts.zeroLed > 0 && texts.number >= mostly * filled)
        return { type: 'string', doubt: 'its numbers have leading zeros: they are taken as codes, which are text' };
    if (texts.number >= mostly * filled) {
        const type = texts.integer === texts.number ? 'integer' : 'number';
        return texts.scientific > 0
            ? {
                type,
                doubt: 'some of its numbers stand in scientific notation: if they are codes, digits were lost when it was exported',
            }
            : { type };
    }
    if (texts.decimalComma >= mostly * filled)
        return { type: 'string', doubt: 'its values look like numbers with a decimal comma, which are read as text' };
    return { type: 'string' };
}
function guessStoredType(stored) {
    if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/.test(stored))
        return { type: 'integer' };
    if (/^(FLOAT|DOUBLE|DECIMAL)/.test(stored))
        return { type: 'number' };
    if (stored === 'BOOLEAN')
        return { type: 'boolean' };
    if (stored === 'DATE')
        return { type: 'date' };
    if (/^TIMESTAMP/.test(stored))
        return { type: 'timestamp' };
    if (/^TIME\b/.test(stored))
        return { type: 'time' };
    if (/\]$/.test(stored))
        return { type: 'array' };
    if (/^(STRUCT|MAP)\(/.test(stored))
        return { type: 'object' };
    if (/^(VARCHAR|ENUM\(|UUID)/.test(stored))
        return { type: 'string' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/value-scan.js



const fewValues = 2000;
const mostShapes = 12;
async function valueScan(drafts, rows, ask) {
    const measures = {};
    const isFew = (draft) => draft.distinct <= 0.8 * fewValues;
    drafts.forEach((draft, i) => {
        const column = draft.name;
        if (isFew(draft))
            measures[`top${i}`] = { kind: 'top', column, limit: fewValues };
        if (!isText(draft))
            return;
        measures[`lengths${i}`] = { kind: 'lengths', column };
        measures[`shapes${i}`] = { kind: 'shapes', column, limit: mostShapes };
        if (isFew(draft))
            return;
        for (const [test, pattern] of Object.entries(textTests))
            measures[`${test}${i}`] = { kind: 'count', where: { is: 'not-matching', column, pattern } };
    });
    const answers = await ask(byName(drafts.map(({ name }) => [name, asText])), measures);
    return drafts.map((draft, i) => {
        const top = answers[`top${i}`];
        const values = top && top.distinct <= top.values.length ? top : undefined;
        const known = { ...draft, distinct: values?.distinct ?? draft.distinct, ...(values ? { values } : {}) };
        if (!isText(draft))
            return { ...known, guess: guessStoredType(draft.stored) };
        const held = rows - draft.nulls;
        const texts = values
            ? countTexts(values.values)
            : Object.fromEntries(Object.keys(textTests).map((test) => [test, held - answers[`${test}${i}`]]));
        const lengths = answers[`lengths${i}`];
        const shapes = answers[`shapes${i}`];
        return {
            ...known,
            texts,
            ...(lengths[0] === null ? {} : { lengths: lengths }),
            ...(shapes.length < mostShapes ? { shapes } : {}),
            guess: guessDraft({ ...known, texts }, held),
        };
    });
}
function guessDraft(draft, held) {
    const booleans = draft.values?.values.every(([value]) => value === 'true' || value === 'false') && held > 0;
    if (draft.stored === 'json') {
        if (draft.notText === 0)
            return guessTextType(draft.texts, held, false);
        if (draft.notText < held)
            return undefined;
        if (booleans)
            return { type: 'boolean' };
        return draft.texts.number === held
            ? { type: draft.texts.integer === held ? 'integer' : 'number' }
            : { type: 'array', doubt: 'it is nested: only whether it is there was looked at' };
    }
    if (draft.stored === 'text' && booleans)
        return { type: 'boolean' };
    return guessTextType(draft.texts, held, draft.stored === 'text');
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/profile-table.js




async function profileTable(table, engine) {
    let source = table;
    let rejected = 0;
    const ask = async (columns, measures) => {
        if (Object.keys(measures).length === 0)
            return {};
        const scanned = await engine.scan(source, { columns, measures });
        source = scanned.table;
        rejected = scanned.rejected.known;
        return scanned.answers;
    };
    const { rows, drafts: counted } = await countScan(table, ask);
    const seen = await valueScan(counted, rows, ask);
    const typed = await typeScan(seen, rows, ask);
    const { columns, ordered, wholeColumns, repeatedRows } = await rangeScan(typed, rows, ask);
    return { rows, rejected, columns, ordered, wholeColumns, ...(repeatedRows === undefined ? {} : { repeatedRows }) };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/save-files.js




function targetOf({ setting, path }, workspace) {
    const target = (0,external_node_path_.resolve)(workspace, path);
    let folder = (0,external_node_path_.dirname)(target);
    for (;;) {
        try {
            folder = (0,external_node_fs_.realpathSync)(folder);
            break;
        }
        catch {
            if ((0,external_node_path_.dirname)(folder) === folder)
                break;
            folder = (0,external_node_path_.dirname)(folder);
        }
    }
    if (target === workspace || !(0,find_files/* inside */.nx)(target, workspace) || !(folder === workspace || (0,find_files/* inside */.nx)(folder, workspace)))
        throw new errors/* SettingsError */.GN([`"${setting}" is "${path}", which lies outside the workspace: choose a path in it.`]);
    return target;
}
function saveFiles(files, workspace) {
    const done = [];
    for (const file of files) {
        const target = targetOf(file, workspace);
        const temporary = `${target}.${process.pid}.tmp`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
            (0,external_node_fs_.writeFileSync)(temporary, file.text, { flag: 'wx' });
            save_files_link(temporary, target, file.text);
            done.push(target);
        }
        catch (error) {
            const isThere = (0,external_node_fs_.existsSync)(target);
            for (const each of done)
                (0,external_node_fs_.rmSync)(each, { force: true });
            throw new errors/* SettingsError */.GN([
                isThere
                    ? `"${file.path}" exists and is not overwritten: remove it, or set "${file.setting}" to another path. Nothing was written.`
                    : `"${file.path}" cannot be written (${(0,errors/* messageOf */.bD)(error)}): choose another path with "${file.setting}". Nothing was written.`,
            ]);
        }
        finally {
            discard(temporary);
        }
    }
}
function discard(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
    }
}
function save_files_link(temporary, target, text) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw error;
        (0,external_node_fs_.writeFileSync)(target, text, { flag: 'wx' });
    }
}

// EXTERNAL MODULE: ./build/js/shared/commands/init/settings.js
var init_settings = __webpack_require__(84239);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 4 modules
var string_width = __webpack_require__(85792);
// EXTERNAL MODULE: ./build/js/shared/report/escape/plain-line.js
var plain_line = __webpack_require__(91712);
;// CONCATENATED MODULE: ./build/js/shared/commands/init/summary.js




function summary(written) {
    const { guess, profile, contract, policy, linesToAdd, notices, next } = written;
    const doubts = [...notices, ...guess.doubts, ...grouped(guess.columns)];
    const lines = [
        `Read ${shown(profile.rows)} rows and ${profile.columns.length} columns of ${guess.name}.`,
        '',
        ...tableLines(guess.columns),
        '',
        `The table: ${guess.required.join('; ') || 'nothing is required of it as a whole'}.`,
        '',
        'Guessed or not dared: look at these, they are for a person to decide',
        ...doubts.map((doubt) => `  - ${doubt}`),
        '',
        'Written',
        `  ${contract}`,
        ...(linesToAdd ? [] : [`  ${policy}`]),
        ...valuesHeld(guess.columns),
        '',
        ...(linesToAdd ? [`${policy} was left as it is. Add under its "runs:"`, ...linesToAdd, ''] : []),
        'Next',
        `  1. Edit ${contract}.`,
        `  2. ${next}`,
    ];
    return `${lines.map(safeLine).join('\n')}\n`;
}
function valuesHeld(columns) {
    const names = columns
        .filter(({ rules }) => rules.some((rule) => JSON.stringify(rule).includes('validValues')))
        .map(({ name }) => (0,plain_line/* plainLine */.h)(name, { maxLength: 40 }));
    return names.length === 0
        ? []
        : [`  The contract holds values of ${names.join(', ')}: take out what may not be committed or shown in reports.`];
}
function grouped(columns) {
    const names = new Map();
    for (const { name, doubts } of columns)
        for (const doubt of doubts)
            names.set(doubt, [...(names.get(doubt) ?? []), (0,plain_line/* plainLine */.h)(name, { maxLength: 40 })]);
    return [...names].map(([doubt, those]) => those.length === 1 ? `${those[0]} ${doubt}.` : `${those.join(', ')}: each ${doubt}.`);
}
const safeLine = (line) => (0,plain_line/* guardLine */.Q)((0,visible/* visible */.RK)(line, 'space'));
function tableLines(columns) {
    const rows = columns.map(({ name, type, required }) => [
        (0,plain_line/* plainLine */.h)(name, { maxLength: 40 }),
        type ?? '-',
        required.join('; ') || '-',
    ]);
    const head = ['column', 'type', 'required'];
    const widths = [0, 1].map((i) => Math.max(...[head, ...rows].map((row) => (0,string_width/* default */.A)(row[i]))));
    return [head, ...rows].map((row) => `  ${row.map((cell, i) => (widths[i] === undefined ? cell : cell + ' '.repeat(widths[i] - (0,string_width/* default */.A)(cell)))).join('  ')}`);
}

;// CONCATENATED MODULE: ./build/js/shared/commands/init/index.js
























async function init(given, host, print) {
    const { settings, problems } = (0,parse/* parseSettings */.P)(init_settings.settings, given);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems.map(({ message }) => message));
    const files = await filesOf(settings, host);
    const name = tableName(settings, files);
    const contract = settings.contract ?? `${name}.odcs.yaml`;
    if ((0,external_node_fs_.existsSync)(targetOf({ setting: 'contract', path: contract }, host.workspace)))
        throw new errors/* SettingsError */.GN([
            `"${contract}" exists and is not overwritten: remove it, or set "contract" to another path. Nothing was written.`,
        ]);
    const hasPolicy = (0,external_node_fs_.existsSync)(targetOf({ setting: 'policy', path: settings.policy }, host.workspace));
    const layout = await layoutOf(settings, files);
    const profile = await init_profileOf(name, files, layout, settings, host);
    const guess = infer(profile);
    const request = {
        run: name,
        contract,
        data: settings.data,
        settings: {
            ...(settings.format === 'auto' ? {} : { format: settings.format }),
            ...(layout.header ? {} : { header: 'absent' }),
        },
    };
    const texts = [
        { setting: 'contract', path: contract, text: contractText(guess, profile) },
        ...(hasPolicy ? [] : [{ setting: 'policy', path: settings.policy, text: policyText(request) }]),
    ];
    check(texts);
    saveFiles(texts, host.workspace);
    const policy = settings.policy === init_settings.settings.policy.default ? '' : ` --policy ${(0,shell_word/* shellWord */.r)(settings.policy)}`;
    print(summary({
        guess,
        profile,
        contract,
        policy: settings.policy,
        ...(hasPolicy ? { linesToAdd: runLines(request) } : {}),
        notices: [...layout.notices, ...rejectedNotice(profile)],
        next: `${(0,invocation/* invocation */.H)()} run ${(0,shell_word/* shellWord */.r)(name)}${policy}${(0,invocation/* workspaceWords */.F)(host.workspace)}`,
    }));
    return faces/* exitCodes */.hS.pass;
}
async function filesOf(settings, host) {
    const found = [];
    for (const pattern of settings.data)
        found.push(...(await (0,find_files/* findFiles */.lY)(pattern, { root: host.workspace })));
    const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
    return distinct.map((file) => (0,file_format/* dataFile */.Z)(file, settings.format));
}
function tableName(settings, files) {
    if (settings.table !== undefined) {
        if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(settings.table))
            throw new errors/* SettingsError */.GN([
                `"table" is "${settings.table}", but a name has 1 to 64 letters, digits, "_", "-" and "." and begins with a letter or digit.`,
            ]);
        return settings.table;
    }
    const name = slug((0,external_node_path_.basename)(files[0].name).replace(/\..*$/, '')).slice(0, 64);
    return /^[A-Za-z]/.test(name) ? name : `table_${name}`.slice(0, 64);
}
async function layoutOf(settings, files) {
    const first = files[0];
    if (settings.header === 'present' || (first.format !== 'csv' && first.format !== 'tsv'))
        return { header: true, columnNames: [], notices: [] };
    const text = await (0,head_text/* headText */.W)(first);
    const { fields } = (0,delimited_header/* firstRecord */.E)(text, first.format === 'tsv' ? '\t' : (0,delimited_header/* sniffDelimiter */.y)(text));
    if (settings.header === 'auto' && !looksLikeData(fields))
        return { header: true, columnNames: [], notices: [] };
    return {
        header: false,
        columnNames: columnNames(fields),
        notices: [
            settings.header === 'auto'
                ? 'The first record looks like data, so the columns were named column_1, column_2 and so on: name them, or run again with --header present.'
                : 'The columns were named column_1, column_2 and so on: give them names that say what they hold.',
        ],
    };
}
async function init_profileOf(name, files, layout, settings, host) {
    const engine = await (0,open_engine/* openEngine */.F)({
        memoryLimit: settings['memory-limit'],
        workspace: host.workspace,
        allowedPaths: files.map((file) => file.path),
        registry: settings['npm-registry'],
        onProgress: host.progress,
    });
    try {
        host.progress(`Reading ${name}`);
        const opened = await engine.open({ name, files, columnNames: layout.columnNames, header: layout.header });
        const profile = await profileTable(opened, engine);
        if (profile.rows === 0)
            throw new errors/* EvidenceError */.oe(`${files.map((file) => `"${file.name}"`).join(', ')}: no rows, so nothing can be guessed.`);
        return { name, files: files.map((file) => file.name), header: layout.header, ...profile };
    }
    finally {
        engine.close();
        host.progress(undefined);
    }
}
const rejectedNotice = ({ rejected }) => rejected === 0
    ? []
    : [`${rejected} records could not be read and were left out: the contract fails until the file is mended.`];
function check(texts) {
    for (const { setting, path, text } of texts) {
        const bytes = new TextEncoder().encode(text);
        if (bytes.length > 2 ** 20)
            throw new errors/* EvidenceError */.oe('The data have so many columns that the contract would be larger than 1 MiB, which is not read: choose the columns first.');
        const { problems } = setting === 'contract' ? (0,read_contract/* readContract */.J)(bytes, path) : (0,read_policy/* readPolicy */.T)(bytes, path);
        if (problems.length > 0)
            throw new Error(`init wrote what is not valid: ${problems.map(problem/* formatProblem */.Vw).join('; ')}`);
    }
}


/***/ }),

/***/ 84239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94182);

const settings = {
    data: {
        type: 'list',
        required: true,
        description: 'Data files to start from: a path or glob, several by newline or comma. They make one table.',
    },
    contract: {
        type: 'string',
        description: 'Contract file to write; never overwritten. Default: `<table>.odcs.yaml`.',
    },
    policy: {
        type: 'string',
        default: 'mlops-gates.yml',
        description: 'Policy file to write. One that exists is left as it is, and the lines to add are printed.',
    },
    table: {
        type: 'string',
        description: 'Name of the table in the contract. Default: from the name of the first file.',
    },
    format: _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K.format,
    header: {
        type: 'choice',
        allowed: ['auto', 'present', 'absent'],
        default: 'auto',
        description: 'Whether the first record of a CSV or TSV file names the columns; `auto` looks at it and says so.',
    },
    'memory-limit': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K['memory-limit'],
    'npm-registry': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K['npm-registry'],
};


/***/ })

};
