export const id = 152;
export const ids = [152];
export const modules = {

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(425);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(8100);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/plan-of-rules.js
// a contract may name its own rules `rows` or `nulls`: no rule's id begins with a NUL character
const nullsOf = (column) => `\0nulls:${column}`;
const keysOf = (rule) => `\0keys:${rule}`;
const rowsMeasure = '\0rows';
/** Everything that a table's rules need, as one plan: one scan. Rules whose columns are missing are left out. */
function planOfRules({ rules, columns }, present) {
    const measures = Object.create(null);
    measures[rowsMeasure] = { kind: 'rows' };
    const asked = Object.create(null);
    for (const column of columns) {
        if (!present.has(column.name))
            continue;
        asked[column.name] = column.asked;
        measures[nullsOf(column.name)] = { kind: 'count', where: { is: 'null', column: column.name } };
    }
    for (const rule of rules) {
        if (rule.kind !== 'count' || !rule.columns.every((column) => present.has(column)))
            continue;
        for (const column of rule.columns)
            asked[column] ??= { reading: { as: 'text' }, missing: [] };
        measures[rule.id] = rule.count;
        if (rule.of === 'keys' && rule.count.kind === 'repeats')
            measures[keysOf(rule.id)] = { kind: 'keyed', columns: rule.count.columns };
    }
    return { columns: asked, measures };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/requirement.js
/** Whether the requirement holds; undefined where a percentage of nothing was asked for. */
function holds(requirement, observed) {
    const value = measured(requirement, observed);
    if (value === undefined)
        return undefined;
    switch (requirement.must) {
        case 'be':
            return value === requirement.value;
        case 'not be':
            return value !== requirement.value;
        case 'be less than':
            return value < requirement.value;
        case 'be at most':
            return value <= requirement.value;
        case 'be greater than':
            return value > requirement.value;
        case 'be at least':
            return value >= requirement.value;
        case 'be between':
            return value >= requirement.value[0] && value <= requirement.value[1];
        case 'not be between':
            return value < requirement.value[0] || value > requirement.value[1];
    }
}
function measured({ unit }, observed) {
    const count = typeof observed === 'number' ? observed : observed.numerator;
    if (unit === 'rows')
        return count;
    if (typeof observed === 'number' || observed.denominator === 0)
        return undefined;
    return (100 * observed.numerator) / observed.denominator;
}
/** The requirement as a person reads it: `at most 5 percent of rows`, `none`. */
function inWords(requirement, noun) {
    const unit = requirement.unit === 'percent' ? ` percent of ${noun}` : ` ${noun}`;
    switch (requirement.must) {
        case 'be':
            return requirement.value === 0 ? 'none' : `exactly ${requirement.value}${unit}`;
        case 'not be':
            return `not ${requirement.value}${unit}`;
        case 'be less than':
            return `fewer than ${requirement.value}${unit}`.replace('fewer than', requirement.unit === 'percent' ? 'less than' : 'fewer than');
        case 'be at most':
            return `at most ${requirement.value}${unit}`;
        case 'be greater than':
            return `more than ${requirement.value}${unit}`;
        case 'be at least':
            return `at least ${requirement.value}${unit}`;
        case 'be between':
            return `between ${requirement.value[0]} and ${requirement.value[1]}${unit}`;
        case 'not be between':
            return `not between ${requirement.value[0]} and ${requirement.value[1]}${unit}`;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/decide.js




/** The evidence against the contract: one check per rule, and one per table that it could be read. Pure. */
function decide(evidence) {
    return evidence.contract.tables.flatMap(({ table, rules }) => {
        const read = evidence.tables.find((each) => each.name === table);
        return [readable(table, read, rules), ...rules.map((rule) => judge(rule, read))];
    });
}
/** Every record of every file could be read, and there is at least one. */
function readable(table, read, rules) {
    const location = rules[0]?.location;
    const base = {
        id: `${table}.readable`,
        title: `every record of ${table} can be read`,
        severity: 'error',
        expected: 'every record readable, at least one row',
        ...(location ? { location } : {}),
    };
    if (!read || read.rows === null)
        return {
            ...base,
            outcome: 'error',
            cause: 'evidence',
            observed: null,
            reason: read?.problem ?? `No data were given for the table ${table}: add them to "data".`,
        };
    const { rows, rejected } = read;
    if (read.problem !== undefined)
        return { ...base, outcome: 'error', cause: 'evidence', observed: null, reason: read.problem };
    if (rows === 0 && rejected.known === 0)
        return {
            ...base,
            outcome: 'error',
            cause: 'evidence',
            observed: 0,
            reason: `${table} has no rows: an empty table proves nothing. Check where it is written.`,
        };
    if (rejected.known === 0)
        return {
            ...base,
            outcome: 'pass',
            observed: { numerator: 0, denominator: rows },
            reason: `All ${rows} records were read.`,
        };
    const kinds = Object.entries(rejected.kinds).map(([kind, count]) => `${count} x ${kind.toLowerCase()}`);
    return {
        ...base,
        outcome: 'fail',
        observed: { numerator: rejected.known, denominator: rows + rejected.known },
        reason: `${rejected.known} of ${rows + rejected.known} records cannot be read (${kinds.join(', ')}; ${linesOf(rejected.lines)}): mend the file. The other checks speak of the ${rows} that can.`,
        evidence: { kinds: rejected.kinds, lines: rejected.lines.map(({ file, line }) => ({ file, line })) },
    };
}
function linesOf(lines) {
    const files = new Set(lines.map(({ file }) => file));
    const named = lines.slice(0, 3).map(({ file, line }) => (files.size > 1 ? `${file}:${line}` : String(line)));
    return `${lines.length > 1 ? 'first at lines' : 'at line'} ${named.join(', ')}`;
}
function judge(rule, read) {
    const { id, title, severity, location } = rule;
    const base = { id, title, severity, location };
    if (rule.kind === 'unexecuted')
        return { ...base, outcome: 'not-executed', observed: null, expected: rule.title, reason: rule.reason };
    const expected = rule.kind === 'present' ? 'the column is there' : inWords(rule.requirement, nounOf(rule));
    const unmeasured = (reason) => ({
        ...base,
        outcome: 'error',
        cause: 'evidence',
        observed: null,
        expected,
        reason,
    });
    if (!read || read.columns.length === 0)
        return unmeasured('The data could not be read.');
    const missing = rule.columns.filter((name) => !read.columns.some((column) => column.name === name));
    if (missing.length > 0)
        return unmeasured(`The data have no column ${missing.slice(0, 5).map(short_name/* shortName */.E).join(', ')}${near(missing[0], read)}: ${cureOfMissing(read)}`);
    if (rule.kind === 'present')
        return { ...base, outcome: 'pass', observed: 1, expected, reason: 'The column is there.' };
    if (read.rows === null)
        return unmeasured('The data could not be read.');
    return judgeCount(rule, read, { ...base, expected }, unmeasured);
}
function judgeCount(rule, read, head, unmeasured) {
    const answer = read.answers[rule.id];
    if (typeof answer !== 'number')
        return unmeasured('The rule was not measured.');
    const denominator = denominatorOf(rule, read);
    const observed = denominator === undefined ? answer : { numerator: answer, denominator };
    if (read.rows === 0 && rule.of !== 'none')
        return unmeasured('The table has no rows.');
    if (denominator === 0)
        return {
            ...unmeasured(`There are no ${nounOf(rule)} to judge: every ${rule.columns.join(', ')} is null. Fill the column, or take the rule out of the contract.`),
            observed,
        };
    const held = holds(rule.requirement, observed);
    if (held === undefined)
        return { ...unmeasured('A percentage of nothing is not defined.'), observed };
    const examples = (Object.hasOwn(read.examples, rule.id) ? read.examples[rule.id] : undefined) ?? [];
    const seen = denominator === undefined
        ? `${answer} ${rule.counted}`
        : `${answer} of ${denominator} (${percent(answer, denominator)}): ${rule.counted}`;
    return {
        ...head,
        outcome: held ? 'pass' : 'fail',
        observed,
        reason: held ? `${seen}.` : `${seen}. ${rule.cure}`,
        ...(examples.length > 0 ? { evidence: { rows: examples.map(({ file, row }) => ({ file, row })) } } : {}),
    };
}
function denominatorOf(rule, read) {
    const rows = read.rows ?? 0;
    switch (rule.of) {
        case 'none':
            return undefined;
        case 'rows':
            return rows;
        case 'values': {
            const nulls = read.answers[nullsOf(rule.columns[0])];
            return typeof nulls === 'number' ? rows - nulls : rows;
        }
        case 'keys': {
            const keys = read.answers[keysOf(rule.id)];
            return typeof keys === 'number' ? keys : rows;
        }
    }
}
const nounOf = (rule) => ({ none: 'rows', rows: 'rows', values: 'values', keys: 'keys' })[rule.of];
function percent(part, whole) {
    if (whole === 0)
        return 'of none';
    const share = (100 * part) / whole;
    if (part > 0 && share < 0.01)
        return 'below 0.01 %';
    if (part < whole && share > 99.99)
        return 'above 99.99 %';
    return `${Number(share.toFixed(2))} %`;
}
const cureOfMissing = (read) => read.columns.some(({ declared, stored }) => declared || stored !== 'text')
    ? 'add it, or mend the contract.'
    : 'none of the columns is. If the first record holds data and no names, set "header" to absent.';
function near(name, read) {
    const hint = (0,did_you_mean.didYouMean)(name, read.columns.map((column) => column.name));
    return hint === undefined ? '' : `; there is ${(0,short_name/* shortName */.E)(hint)}`;
}

// EXTERNAL MODULE: ./build/js/shared/engine/engine.js + 20 modules
var engine_engine = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(791);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(3903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/shared/contract/read-contract.js + 7 modules
var read_contract = __webpack_require__(7694);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/date-format.js
/** Letters of the JDK's DateTimeFormatter, which ODCS uses, as strptime directives of DuckDB. Longest first. */
const directives = [
    ['yyyy', '%Y'],
    ['uuuu', '%Y'],
    ['yy', '%y'],
    ['MMMM', '%B'],
    ['MMM', '%b'],
    ['MM', '%m'],
    ['M', '%m'],
    ['dd', '%d'],
    ['d', '%d'],
    ['EEEE', '%A'],
    ['EEE', '%a'],
    ['DDD', '%j'],
    ['HH', '%H'],
    ['H', '%H'],
    ['hh', '%I'],
    ['h', '%I'],
    ['mm', '%M'],
    ['m', '%M'],
    ['ss', '%S'],
    ['s', '%S'],
    ['SSSSSSSSS', '%n'],
    ['SSSSSS', '%f'],
    ['SSS', '%g'],
    ['a', '%p'],
    ['XXX', '%z'],
    ['XX', '%z'],
    ['X', '%z'],
    ['Z', '%z'],
];
/**
 * A date pattern of the contract (JDK DateTimeFormatter, e.g. `dd.MM.yyyy`) as a strptime pattern.
 * @returns undefined where a letter has no counterpart
 */
function strptimePattern(format) {
    let pattern = '';
    let rest = format;
    while (rest !== '') {
        const quoted = /^'((?:[^']|'')*)'/.exec(rest);
        if (quoted) {
            pattern += (quoted[1] === '' ? "'" : quoted[1].replaceAll("''", "'")).replaceAll('%', '%%');
            rest = rest.slice(quoted[0].length);
            continue;
        }
        const known = directives.find(([letters]) => rest.startsWith(letters));
        if (known) {
            const letter = known[0][0];
            if (rest[known[0].length] === letter)
                return undefined;
            pattern += known[1];
            rest = rest.slice(known[0].length);
            continue;
        }
        const character = rest[0];
        if (/[A-Za-z[\]{}#]/.test(character))
            return undefined;
        pattern += character === '%' ? '%%' : character;
        rest = rest.slice(1);
    }
    return pattern;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/reading.js

/** How a column of the contract is read; text where it declares no type. */
function readingOf(type, options) {
    switch (type) {
        case 'integer':
            return { as: 'integer', bits: /^(i128|u64|u128)$/.test(options?.format ?? '') ? 128 : 64 };
        case 'number':
        case 'boolean':
        case 'object':
        case 'array':
            return { as: type };
        case 'date':
        case 'time':
        case 'timestamp': {
            const format = options?.format === undefined ? undefined : strptimePattern(options.format);
            return typeof format === 'string' && !isIso(options?.format) ? { as: type, format } : { as: type };
        }
        case 'string':
        case undefined:
            return { as: 'text' };
    }
}
/** ISO 8601 is what is read without a format, and faster. */
const isIso = (format) => format !== undefined && /^(yyyy-MM-dd|HH:mm:ss|yyyy-MM-dd HH:mm:ss|yyyy-MM-dd'T'HH:mm:ss)$/.test(format);
/** Range of the whole-number formats of the standard. */
function integerRange(format) {
    const match = /^([iu])(8|16|32|64|128)$/.exec(format);
    if (!match)
        return undefined;
    const bits = Number(match[2]);
    // 64 bits and more are what the reading itself holds; only the sign is left to judge
    if (match[1] === 'u')
        return [0, bits >= 64 ? Number.POSITIVE_INFINITY : 2 ** bits - 1];
    return bits >= 64 ? undefined : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/rule.js
const none = { must: 'be', value: 0, unit: 'rows' };

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/text-formats.js
/** Text formats of the standard as patterns (RE2), each anchored; null values are not judged. */
const textFormats = Object.assign(Object.create(null), {
    // the addresses that people have (RFC 5321 without quoted local parts and address literals)
    email: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
    // RFC 9562
    uuid: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
    // RFC 3986: scheme, colon, allowed characters
    uri: "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$",
    // RFC 1123
    hostname: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$',
    ipv4: '^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$',
    // RFC 4291, all compressions
    ipv6: '^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){1,4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){1,3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){1,2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?:(?::[0-9A-Fa-f]{1,4}){1,7}|:))$',
    byte: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
});

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/column-rules.js




/** Rules that a column's own keys declare: presence, type, required, unique, bounds, lengths, pattern, format. */
function columnRules(property, path, context) {
    const column = property.name;
    const base = `${context.table}.${column}`;
    const common = { table: context.table, severity: 'error', columns: [column] };
    const failing = (rule, title, where, counted, cure, key = [rule]) => ({
        ...common,
        kind: 'count',
        id: `${base}.${rule}`,
        title,
        location: context.at([...path, ...key]),
        count: { kind: 'count', where },
        of: where.is === 'null' ? 'rows' : 'values',
        counted,
        requirement: none,
        rowLevel: true,
        cure,
    });
    const rules = [
        {
            ...common,
            kind: 'present',
            id: `${base}.present`,
            title: `the column ${column} is there`,
            location: context.at([...path, 'name']),
        },
    ];
    const type = property.logicalType;
    if (type !== undefined)
        rules.push(failing('logicalType', `${column} is of type ${type}`, { is: 'unreadable', column }, `values of ${column} that are not of type ${type}`, type === 'number'
            ? 'Mend the values, or declare NaN and other marks in `missingValues`.'
            : 'Mend the values, or the type in the contract.'));
    if (property.required === true)
        rules.push(failing('required', `${column} is never null`, { is: 'null', column }, `rows in which ${column} is null`, 'Fill the values, or drop those rows.'));
    if (property.unique === true)
        rules.push({
            ...common,
            kind: 'count',
            id: `${base}.unique`,
            title: `${column} is unique`,
            location: context.at([...path, 'unique']),
            count: { kind: 'repeats', columns: [column] },
            of: 'keys',
            counted: `rows whose ${column} stood on an earlier row`,
            requirement: none,
            rowLevel: true,
            cure: 'Remove the repeated rows.',
        });
    if (property.logicalTypeOptions !== undefined)
        rules.push(...optionRules(property, property.logicalTypeOptions, failing, context, path));
    const nested = (property.properties?.length ?? 0) > 0 || property.items !== undefined;
    if (nested)
        rules.push({
            ...common,
            kind: 'unexecuted',
            id: `${base}.properties`,
            title: `the inner structure of ${column}`,
            location: context.at([...path, property.items === undefined ? 'properties' : 'items']),
            reason: 'Nested fields are not executed yet: validate them after flattening, or waive this check.',
        });
    return rules;
}
function optionRules(property, options, failing, context, path) {
    const column = property.name;
    const rules = [];
    const bound = (key, words) => {
        const value = options[key];
        if (value === undefined)
            return;
        const exclusive = key.startsWith('exclusive');
        const is = key === 'minimum' || key === 'exclusiveMinimum' ? 'below' : 'above';
        rules.push(failing(key, `${column} is ${words} ${value}`, { is, column, bound: value, inclusive: exclusive }, `values of ${column} that are not ${words} ${value}`, 'Mend the values, or the bound in the contract.', ['logicalTypeOptions', key]));
    };
    bound('minimum', 'at least');
    bound('exclusiveMinimum', 'greater than');
    bound('maximum', 'at most');
    bound('exclusiveMaximum', 'less than');
    const length = (key, is, words) => {
        const value = options[key];
        if (value === undefined)
            return;
        const unit = key.endsWith('Length') ? 'characters' : 'items';
        rules.push(failing(key, `${column} has ${words} ${value} ${unit}`, { is, column, length: value }, `values of ${column} that have not ${words} ${value} ${unit}`, 'Mend the values, or the length in the contract.', ['logicalTypeOptions', key]));
    };
    length('minLength', 'shorter', 'at least');
    length('maxLength', 'longer', 'at most');
    length('minItems', 'shorter', 'at least');
    length('maxItems', 'longer', 'at most');
    if (options.multipleOf !== undefined)
        rules.push(failing('multipleOf', `${column} is a multiple of ${options.multipleOf}`, { is: 'not-multiple', column, of: options.multipleOf }, `values of ${column} that are no multiple of ${options.multipleOf}`, 'Mend the values.', ['logicalTypeOptions', 'multipleOf']));
    if (options.pattern !== undefined)
        rules.push(failing('pattern', `${column} matches its pattern`, { is: 'not-matching', column, pattern: options.pattern }, `values of ${column} in which the pattern is not found`, 'Mend the values, or the pattern in the contract.', ['logicalTypeOptions', 'pattern']));
    if (options.format !== undefined)
        rules.push(...formatRules(property, options.format, failing, context, path));
    for (const key of [
        'timezone',
        'defaultTimezone',
        'uniqueItems',
        'minProperties',
        'maxProperties',
        'required',
    ])
        if (options[key] !== undefined)
            rules.push(unexecuted(property, key, context, path, `\`${key}\` is not executed yet: take it out of the contract, or waive this check.`));
    return rules;
}
function formatRules(property, format, failing, context, path) {
    const column = property.name;
    const at = ['logicalTypeOptions', 'format'];
    const counted = `values of ${column} that are not in the format ${format}`;
    const cure = 'Mend the values, or the format in the contract.';
    switch (property.logicalType) {
        case 'integer': {
            const range = integerRange(format);
            if (!range)
                return [];
            const sides = [
                ...(Number.isFinite(range[0]) ? [bounded('below', column, range[0])] : []),
                ...(Number.isFinite(range[1]) ? [bounded('above', column, range[1])] : []),
            ];
            return [failing('format', `${column} fits into ${format}`, { is: 'any', of: sides }, counted, cure, at)];
        }
        case 'number':
            return format === 'f32'
                ? [
                    failing('format', `${column} fits into f32`, { is: 'any', of: [bounded('below', column, -3.4028235e38), bounded('above', column, 3.4028235e38)] }, counted, cure, at),
                ]
                : [];
        case 'date':
        case 'time':
        case 'timestamp':
            // the format is how the column is read: what does not read so fails the rule `logicalType`
            return strptimePattern(format) === undefined
                ? [
                    unexecuted(property, 'format', context, path, `The pattern ${format} has letters that are not supported: write it with y, M, d, H, h, m, s, S, a, E, X.`),
                ]
                : [];
        case 'string':
        case undefined: {
            const pattern = textFormats[format];
            return pattern === undefined
                ? [
                    unexecuted(property, 'format', context, path, `The text format ${format} is not executed: say it as a \`pattern\`, or take it out.`),
                ]
                : [
                    failing('format', `${column} has the format ${format}`, { is: 'not-matching', column, pattern }, counted, cure, at),
                ];
        }
        default:
            return [];
    }
}
const bounded = (is, column, bound) => ({
    is,
    column,
    bound,
    inclusive: false,
});
function unexecuted(property, rule, context, path, reason) {
    return {
        kind: 'unexecuted',
        id: `${context.table}.${property.name}.${rule}`,
        title: `${rule} of ${property.name}`,
        severity: 'error',
        location: context.at([...path, 'logicalTypeOptions', rule]),
        table: context.table,
        columns: [property.name],
        reason,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/contract/contract.js
function isSqlRule(rule) {
    return rule.type === 'sql';
}
function isCustomRule(rule) {
    return rule.type === 'custom';
}
function isTextRule(rule) {
    return rule.type === 'text';
}
/** A rule with a metric; a rule of type `sql` that has one as well is an SQL rule. */
function isLibraryRule(rule) {
    return (rule.type === undefined || rule.type === 'library') && 'metric' in rule;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/custom-rule.js


/** Checks that ride in the contract as `type: custom, engine: mlops-gates`. */
const executed = ['order'];
const announced = [
    'drift',
    'skew',
    'splitLeakage',
    'targetLeakage',
    'labelConflict',
    'newLabels',
    'labelBalance',
    'outliers',
    'correlationChange',
    'duplicateRows',
    'duplicateGroups',
    'excessRows',
    'fingerprint',
    'anomaly',
    'conceptDrift',
    'labelFreePerformance',
    'pii',
];
function customRule(rule, common, place, context) {
    if (rule.engine !== 'mlops-gates')
        return {
            ...common,
            kind: 'unexecuted',
            severity: 'info',
            reason: `A rule of ${rule.engine}: listed, not executed here.`,
        };
    const { implementation } = rule;
    const check = typeof implementation === 'string' ? implementation : implementation.check;
    if (check === 'order' && typeof implementation === 'object') {
        const { lower, upper } = implementation;
        if (typeof lower === 'string' && typeof upper === 'string' && lower !== upper)
            return {
                ...common,
                kind: 'count',
                columns: [lower, upper],
                count: { kind: 'count', where: { is: 'above-column', column: lower, other: upper } },
                of: 'rows',
                counted: `rows in which ${lower} is above ${upper}`,
                requirement: none,
                rowLevel: true,
                cure: 'Mend the values: one of the two is wrong.',
            };
    }
    if (typeof check !== 'string' || ![...executed, ...announced].includes(check)) {
        const hint = typeof check === 'string' ? (0,did_you_mean.didYouMean)(check, [...executed, ...announced]) : undefined;
        context.problem(`${place}: ${JSON.stringify(check ?? null)} is not a check of mlops-gates${hint ? `; did you mean "${hint}"?` : `: use {check: order, lower: <column>, upper: <column>}.`}`);
    }
    else if (check === 'order')
        context.problem(`${place}: the check "order" needs two columns: {check: order, lower: <column>, upper: <column>}.`);
    return {
        ...common,
        kind: 'unexecuted',
        reason: `The check ${String(check)} is not executed yet: give the rule severity \`info\`, or waive this check.`,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/quality-rules.js


/** The rules under `quality` of a column or (where `property` is absent) of a table. */
function qualityRules(rules, path, property, context) {
    const base = property === undefined ? context.table : `${context.table}.${property.name}`;
    const unnamed = new Map();
    return rules.flatMap((rule, i) => {
        const location = context.at([...path, i]);
        const kind = isLibraryRule(rule) ? rule.metric : (rule.type ?? 'rule');
        const place = `${location.file}:${location.line}`;
        if (rule.id === undefined) {
            const before = unnamed.get(kind);
            if (before !== undefined && kind !== 'text')
                context.problem(`${place}: a second ${kind} rule of ${base} without an \`id\` (the first stands at line ${before}): give both an \`id\`, so that waivers can name them.`);
            unnamed.set(kind, location.line);
        }
        const id = rule.id ?? (kind === 'text' ? `${base}.text-${i + 1}` : `${base}.${kind}`);
        const common = {
            id,
            location,
            table: context.table,
            severity: severityOf(rule.severity, place, context),
            title: rule.description ?? rule.name ?? `${kind} of ${property?.name ?? context.table}`,
            columns: property === undefined ? [] : [property.name],
        };
        if (isLibraryRule(rule))
            return [libraryRule(rule, common, property, place, context)];
        if (isTextRule(rule))
            return [{ ...common, kind: 'unexecuted', severity: 'info', reason: 'Prose for people: listed, not executed.' }];
        if (isSqlRule(rule))
            return [
                {
                    ...common,
                    kind: 'unexecuted',
                    reason: 'SQL rules are not executed yet: say the rule with a metric, give it severity `info`, or waive this check.',
                },
            ];
        if (isCustomRule(rule))
            return [customRule(rule, common, place, context)];
        return [{ ...common, kind: 'unexecuted', reason: 'The rule has no type that this tool knows.' }];
    });
}
function severityOf(severity, place, context) {
    const known = severity?.toLowerCase();
    if (known === 'error' || known === 'warning' || known === 'info')
        return known;
    if (severity !== undefined)
        context.notice(`${place}: the severity "${severity}" is not one of error, warning and info: it is taken as error.`);
    return 'error';
}
function libraryRule(rule, common, property, place, context) {
    const requirement = requirementOf(rule, rule.unit, place, context);
    const column = property?.name;
    const of = requirement.unit === 'percent' || rule.metric !== 'rowCount' ? 'rows' : 'none';
    const made = (count, counted, cure, columns = common.columns) => ({
        ...common,
        kind: 'count',
        columns,
        count,
        of,
        counted,
        requirement,
        // a rule that wants at least so many duplicates has no failing rows
        rowLevel: /^be (at most|less than)$/.test(requirement.must) || (requirement.must === 'be' && requirement.value === 0),
        cure,
    });
    const rowsOf = (where, counted, cure) => made({ kind: 'count', where }, counted, cure);
    switch (rule.metric) {
        case 'rowCount':
            return {
                ...made({ kind: 'rows' }, 'rows', 'Check that the data are complete and not loaded twice.'),
                rowLevel: false,
            };
        case 'nullValues':
            if (column === undefined)
                return misplaced(rule, common, place, context);
            return rowsOf({ is: 'null', column }, `rows in which ${column} is null`, 'Fill the values, or drop those rows.');
        case 'missingValues': {
            if (column === undefined)
                return misplaced(rule, common, place, context);
            const { texts, hasNull } = missingOf(rule);
            const parts = [
                ...(hasNull ? [{ is: 'null', column }] : []),
                ...(texts.length > 0 ? [{ is: 'one-of', column, values: texts }] : []),
            ];
            return rowsOf({ is: 'any', of: parts }, `rows in which ${column} is missing`, 'Fill the values, or drop those rows.');
        }
        case 'invalidValues': {
            if (column === undefined)
                return misplaced(rule, common, place, context);
            const valid = rule.arguments?.validValues;
            const pattern = rule.arguments?.pattern;
            const parts = [];
            if (Array.isArray(valid))
                parts.push({ is: 'not-one-of', column, values: valid.filter(isScalar).map(scalar) });
            if (typeof pattern === 'string')
                parts.push({ is: 'not-matching', column, pattern });
            const unknown = Object.keys(rule.arguments ?? {}).filter((key) => key !== 'validValues' && key !== 'pattern');
            if (parts.length === 0 || unknown.length > 0)
                context.problem(`${place}: invalidValues of ${column} ${unknown.length > 0 ? `has the unknown argument ${unknown.join(', ')}` : 'does not say what is valid'}: give \`arguments: {validValues: [...]}\` or \`arguments: {pattern: ...}\`.`);
            return rowsOf({ is: 'any', of: parts }, `rows in which ${column} is not a valid value`, isNone(requirement) ? 'Mend the values, or add them to the valid ones.' : changed);
        }
        case 'duplicateValues': {
            const columns = column === undefined ? rule.arguments?.properties : [column];
            if (!Array.isArray(columns) || columns.length === 0 || !columns.every((name) => typeof name === 'string'))
                return misplaced(rule, common, place, context);
            return made({ kind: 'repeats', columns }, `rows whose ${columns.join(', ')} stood on an earlier row`, isNone(requirement) ? 'Remove the repeated rows.' : changed, columns);
        }
    }
}
const changed = 'Find out what changed in the data, or mend the bound.';
const isNone = ({ must, value }) => must === 'be' && value === 0;
function misplaced(rule, common, place, context) {
    const cure = rule.metric === 'duplicateValues'
        ? 'give `arguments: {properties: [...]}` or move it to a column'
        : 'move it to the column that it is about';
    context.problem(`${place}: ${rule.metric} stands at the table ${common.table} and names no column: ${cure}.`);
    return { ...common, kind: 'unexecuted', reason: 'It names no column.' };
}
const isScalar = (value) => value !== null && typeof value !== 'object';
const scalar = (value) => (typeof value === 'boolean' ? String(value) : value);
/** The default is what the standard means by missing: null and the empty text. */
function missingOf(rule) {
    const listed = rule.arguments?.missingValues;
    if (!Array.isArray(listed))
        return { texts: [''], hasNull: true };
    return { texts: listed.filter(isScalar).map(String), hasNull: listed.includes(null) };
}
/** Texts that the column's `missingValues` rules declare as missing: no other rule judges them as values. */
function declaredMissing(rules) {
    const texts = rules.flatMap((rule) => isLibraryRule(rule) && rule.metric === 'missingValues' ? missingOf(rule).texts : []);
    return [...new Set(texts)]
        .filter((text) => text !== '')
        .flatMap((text) => (text === 'NaN' ? ['NaN', 'nan'] : [text]));
}
const operators = {
    mustBe: 'be',
    mustNotBe: 'not be',
    mustBeLessThan: 'be less than',
    mustBeLessOrEqualTo: 'be at most',
    mustBeGreaterThan: 'be greater than',
    mustBeGreaterOrEqualTo: 'be at least',
};
function requirementOf(rule, unit, place, context) {
    const in_ = unitOf(unit, place, context);
    for (const [operator, must] of Object.entries(operators)) {
        const value = rule[operator];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            return { must, value, unit: in_ };
        context.problem(`${place}: ${operator} is ${JSON.stringify(value)}: a number is needed.`);
        return { must: 'be', value: 0, unit: in_ };
    }
    if (rule.mustBeBetween)
        return { must: 'be between', value: rule.mustBeBetween, unit: in_ };
    if (rule.mustNotBeBetween)
        return { must: 'not be between', value: rule.mustNotBeBetween, unit: in_ };
    context.problem(`${place}: the rule has no operator: add one of mustBe, mustBeLessThan, mustBeBetween and the like.`);
    return { must: 'be', value: 0, unit: in_ };
}
function unitOf(unit, place, context) {
    const known = unit?.toLowerCase();
    if (known === 'percent' || known === '%')
        return 'percent';
    if (known !== undefined && known !== 'rows' && known !== 'row')
        context.problem(`${place}: the unit "${unit}" is not known: allowed are rows and percent.`);
    return 'rows';
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/service-level-rules.js
/** Service levels that speak of the data themselves; the others are promises between people. */
const aboutData = new Set(['latency', 'ly', 'freshness', 'retention', 're', 'frequency', 'fy']);
/** `slaProperties`: declared, listed, not executed. */
function serviceLevelRules(contract, context) {
    return (contract.slaProperties ?? []).map((level, i) => {
        const data = aboutData.has(level.property) && (level.element ?? contract.slaDefaultElement) !== undefined;
        return {
            kind: 'unexecuted',
            id: level.id ?? `sla.${level.property}${i === 0 || !repeated(contract, i) ? '' : `-${i + 1}`}`,
            title: `service level ${level.property}`,
            severity: data ? 'warning' : 'info',
            location: context.at(['slaProperties', i]),
            table: context.table,
            columns: [],
            reason: data
                ? 'Freshness and retention are not executed yet: check them where the data are loaded.'
                : 'A promise between people; listed, not executed.',
        };
    });
}
const repeated = (contract, i) => (contract.slaProperties ?? []).slice(0, i).some((other) => other.property === contract.slaProperties?.[i]?.property);

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/rules-of-contract.js





/** All rules of a contract: what is executed, and what is declared but not executed. Pure. */
function rulesOfContract(contract, locate, file) {
    const problems = [];
    const at = (path) => ({ file, line: locate(path).line });
    if ((contract.schema ?? []).length === 0)
        problems.push(`${file}: the contract has no \`schema\`: there is nothing to validate. Add the table and its columns.`);
    const tables = (contract.schema ?? []).map((table, i) => {
        const notices = [];
        const context = {
            table: table.name,
            at,
            notice: (text) => notices.push(text),
            problem: (text) => problems.push(text),
        };
        const path = ['schema', i];
        const properties = table.properties ?? [];
        if (properties.length === 0)
            notices.push(`The contract lists no columns for the table ${table.name}: only table rules are checked.`);
        const rules = [
            ...properties.flatMap((property, j) => [
                ...columnRules(property, [...path, 'properties', j], context),
                ...qualityRules(property.quality ?? [], [...path, 'properties', j, 'quality'], property, context),
            ]),
            ...primaryKeyRule(table, path, context),
            ...qualityRules(table.quality ?? [], [...path, 'quality'], undefined, context),
            ...relationshipRule(table, path, context),
            ...(i === 0 ? serviceLevelRules(contract, context) : []),
        ];
        if (!rules.some((rule) => rule.kind === 'count' && rule.count.kind === 'rows'))
            notices.push(`No rowCount rule bounds the rows of ${table.name}: a file that lost rows would pass.`);
        return { table: table.name, columns: properties.map(asked), rules, notices };
    });
    const seen = new Map();
    for (const { rules } of tables)
        for (const rule of rules) {
            const other = seen.get(rule.id);
            if (other)
                problems.push(`${rule.location.file}:${rule.location.line}: the rule "${rule.id}" stands at line ${other.location.line} as well: give each its own \`id\`.`);
            else
                seen.set(rule.id, rule);
        }
    return { tables, problems };
}
function asked(property) {
    return {
        name: property.name,
        physicalName: property.physicalName,
        public: property.classification?.toLowerCase() === 'public',
        asked: {
            reading: readingOf(property.logicalType, property.logicalTypeOptions),
            missing: declaredMissing(property.quality ?? []),
        },
    };
}
function primaryKeyRule(table, path, context) {
    const key = (table.properties ?? [])
        .map((property, i) => ({ property, i }))
        .filter(({ property }) => property.primaryKey === true)
        .sort((a, b) => (a.property.primaryKeyPosition ?? a.i) - (b.property.primaryKeyPosition ?? b.i));
    const first = key[0];
    if (!first)
        return [];
    const columns = key.map(({ property }) => property.name);
    const location = context.at([...path, 'properties', first.i, 'primaryKey']);
    const common = { table: table.name, severity: 'error', location, requirement: none, rowLevel: true };
    return [
        ...key
            .filter(({ property }) => property.required !== true)
            .map(({ property, i }) => ({
            ...common,
            kind: 'count',
            id: `${table.name}.${property.name}.primaryKey`,
            title: `${property.name} is part of the primary key and never null`,
            location: context.at([...path, 'properties', i, 'primaryKey']),
            columns: [property.name],
            count: { kind: 'count', where: { is: 'null', column: property.name } },
            of: 'rows',
            counted: `rows in which ${property.name} is null`,
            cure: 'Fill the key, or drop those rows.',
        })),
        {
            ...common,
            kind: 'count',
            id: `${table.name}.primaryKey`,
            title: `the primary key (${columns.join(', ')}) is unique`,
            columns,
            count: { kind: 'repeats', columns },
            of: 'keys',
            counted: 'rows whose primary key stood on an earlier row',
            cure: 'Remove the repeated rows, or mend the key.',
        },
    ];
}
function relationshipRule(table, path, context) {
    const declared = [
        ...(table.relationships ?? []).map((_, i) => ({
            path: [...path, 'relationships', i],
            name: `relationship-${i + 1}`,
        })),
        ...(table.properties ?? []).flatMap((property, j) => (property.relationships ?? []).map((_, i) => ({
            path: [...path, 'properties', j, 'relationships', i],
            name: `${property.name}.relationship-${i + 1}`,
        }))),
    ];
    return declared.map(({ path: where, name }) => ({
        kind: 'unexecuted',
        id: `${table.name}.${name}`,
        title: 'foreign key',
        severity: 'error',
        location: context.at(where),
        table: table.name,
        columns: [],
        reason: 'Relationships are not executed yet: waive this check, or take the relationship out of the contract.',
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/contract-rules.js






/** The contract as rules. @throws SettingsError with all problems at once */
async function contractRules(pattern, host) {
    const { file, bytes } = await contractFile(pattern, host);
    const { contract, problems, locate } = (0,read_contract/* readContract */.J)(bytes, file.name);
    if (!contract)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    const rules = rulesOfContract(contract, locate, file.name);
    if (rules.problems.length > 0)
        throw new errors/* SettingsError */.GN(rules.problems);
    return {
        rules,
        contractInput: { name: 'contract', path: file.name, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    };
}
async function contractFile(pattern, host) {
    try {
        const [file, other] = await (0,find_files/* findFiles */.lY)(pattern, { root: host.workspace });
        if (file && other)
            throw new errors/* SettingsError */.GN([
                `The setting "contract" names several files ("${file.name}", "${other.name}"): name one.`,
            ]);
        if (file)
            return { file, bytes: (0,find_files/* readSmallFile */.EW)(file) };
    }
    catch (error) {
        throw error instanceof errors/* EvidenceError */.oe ? new errors/* SettingsError */.GN([`The setting "contract": ${error.message}`]) : error;
    }
    throw new errors/* SettingsError */.GN([`The setting "contract" names no file: ${pattern}`]);
}
/** @throws SettingsError for patterns and bounds that the engine does not take, all at once */
async function refuseUnusable(rules, engine) {
    const problems = [];
    const readings = new Map(rules.tables.flatMap(({ columns, table }) => columns.map(({ name, asked }) => [JSON.stringify([table, name]), asked.reading])));
    for (const rule of rules.tables.flatMap((table) => table.rules)) {
        if (rule.kind !== 'count' || rule.count.kind !== 'count')
            continue;
        const { where } = rule.count;
        for (const part of where.is === 'any' ? where.of : [where]) {
            if (part.is === 'below' || part.is === 'above') {
                const reading = readings.get(JSON.stringify([rule.table, part.column])) ?? { as: 'text' };
                const refusal = await engine.refusesBound(part.bound, reading);
                if (refusal !== undefined)
                    problems.push(`${rule.location.file}:${rule.location.line}: the bound of ${rule.id} cannot be used: ${JSON.stringify(part.bound)} is no ${reading.as} (${refusal}).`);
                continue;
            }
            if (part.is !== 'not-matching')
                continue;
            const refusal = await engine.refusesPattern(part.pattern);
            if (refusal !== undefined)
                problems.push(`${rule.location.file}:${rule.location.line}: the pattern of ${rule.id} cannot be used (${refusal}): patterns are RE2, which has no look-around and no back-references.`);
        }
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}

// EXTERNAL MODULE: ./build/js/shared/engine/records/decompressed.js
var decompressed = __webpack_require__(8344);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/delimited-counter.js
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Counts the records of a delimited file independently of the engine that reads it. A quote opens a field only where a
 * field begins; inside quotes two quotes are one. Runs at the speed of a byte search where no quotes are.
 */
function delimitedCounter(delimiter, header, columns) {
    const delimiterByte = delimiter.charCodeAt(0);
    let records = 0;
    let inQuotes = false;
    let previous = lineFeed; // the byte before the next one; a line end before the first
    let pendingQuote = false; // a quote inside quotes was the last byte of a chunk
    let pendingReturn = false; // a carriage return outside quotes was the last byte of a chunk
    let first = true;
    let lineIsEmpty = true;
    let delimiters = 0; // of the record, so far
    let length = 0; // of the record, in bytes, so far
    let longest = 0;
    let surplus = 0;
    const ends = { lf: 0, crlf: 0, cr: 0 };
    const endLine = () => {
        if (!lineIsEmpty || columns === 1)
            records++;
        if (delimiters >= columns && previous === delimiterByte)
            surplus++;
        if (length > longest)
            longest = length;
        lineIsEmpty = true;
        delimiters = 0;
        length = 0;
    };
    const countDelimiters = (chunk, from, to) => {
        let count = 0;
        for (let at = chunk.indexOf(delimiterByte, from); at !== -1 && at < to; at = chunk.indexOf(delimiterByte, at + 1))
            count++;
        return count;
    };
    /** Chunks without quotes and carriage returns: every line feed ends a line. */
    const fast = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
            if (at > from) {
                lineIsEmpty = false;
                previous = chunk[at - 1];
            }
            // only a record that ends with a delimiter can have a surplus one
            if (previous === delimiterByte)
                delimiters += countDelimiters(chunk, from, at);
            length += at - from;
            endLine();
            ends.lf++;
            previous = lineFeed;
            from = at + 1;
        }
        if (from === chunk.length)
            return;
        lineIsEmpty = false;
        delimiters += countDelimiters(chunk, from, chunk.length);
        length += chunk.length - from;
        previous = chunk[chunk.length - 1];
    };
    const slow = (chunk) => {
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            length++;
            if (pendingQuote) {
                pendingQuote = false;
                if (byte === quote)
                    continue; // an escaped quote
                inQuotes = false;
            }
            if (inQuotes) {
                if (byte === quote)
                    pendingQuote = true;
                continue;
            }
            if (pendingReturn) {
                pendingReturn = false;
                endLine();
                previous = lineFeed;
                if (byte === lineFeed) {
                    ends.crlf++;
                    continue;
                }
                ends.cr++;
            }
            if (byte === lineFeed) {
                endLine();
                ends.lf++;
            }
            else if (byte === carriageReturn) {
                pendingReturn = true;
                continue;
            }
            else {
                if (byte === quote && (previous === lineFeed || previous === delimiterByte))
                    inQuotes = true;
                if (byte === delimiterByte)
                    delimiters++;
                lineIsEmpty = false;
            }
            previous = byte;
        }
    };
    return {
        push: (bytes) => {
            let chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (first && chunk.length > 0) {
                first = false;
                if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf)
                    chunk = chunk.subarray(3);
            }
            if (chunk.length === 0)
                return;
            const plain = !inQuotes && !pendingQuote && !pendingReturn && !chunk.includes(quote) && !chunk.includes(carriageReturn);
            if (plain)
                fast(chunk);
            else
                slow(chunk);
        },
        end: () => {
            if (pendingReturn) {
                endLine();
                ends.cr++;
            }
            else if (!lineIsEmpty)
                endLine();
            const kinds = [ends.lf, ends.crlf, ends.cr].filter((count) => count > 0).length;
            return {
                records: Math.max(0, records - (header ? 1 : 0)),
                openQuote: inQuotes && !pendingQuote,
                mixedLineEnds: kinds > 1,
                surplus,
                longest,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/engine/records/file-chunks.js
var file_chunks = __webpack_require__(6427);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/json-counter.js
const json_counter_open = new Set([0x7b, 0x5b]); // { [
const json_counter_close = new Set([0x7d, 0x5d]); // } ]
function jsonCounter() {
    let depth = 0;
    let inString = false;
    let escaped = false;
    let records = 0;
    let isArray;
    let afterComma = false;
    let trailingComma = false;
    return {
        push: (chunk) => {
            for (const byte of chunk) {
                if (inString) {
                    if (escaped)
                        escaped = false;
                    else if (byte === 0x5c)
                        escaped = true;
                    else if (byte === 0x22)
                        inString = false;
                }
                else if (byte === 0x22) {
                    inString = true;
                    afterComma = false;
                }
                else if (json_counter_open.has(byte)) {
                    afterComma = false;
                    isArray ??= byte === 0x5b;
                    if (byte === 0x7b && depth === (isArray ? 1 : 0))
                        records++;
                    depth++;
                }
                else if (json_counter_close.has(byte)) {
                    depth--;
                    trailingComma ||= afterComma;
                    afterComma = false;
                }
                else if (byte === 0x2c)
                    afterComma = true;
                else if (byte > 0x20)
                    afterComma = false;
            }
        },
        end: () => ({ records, open: inString || depth !== 0, trailingComma }),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/text-watch.js

function textWatch() {
    let nul = false;
    let invalidUtf8 = false;
    let tail = new Uint8Array();
    return {
        push: (chunk) => {
            nul ||= chunk.includes(0);
            if (invalidUtf8)
                return;
            const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
            const whole = bytes.length - cutOff(bytes);
            // a copy: streams use their buffers again
            tail = bytes.slice(whole);
            invalidUtf8 = !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole));
        },
        end: () => ({ nul, invalidUtf8: invalidUtf8 || tail.length > 0 }),
    };
}
/** Number of bytes at the end that begin a character which goes on in the next chunk. */
function cutOff(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/records/count-records.js







/** Reads a file once: its digest and, for text formats, its records. Never throws: what went wrong is a `problem`. */
async function countRecords({ file, layout, columns }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const stored = hashed((0,file_chunks/* fileChunks */.T)(file.path, file.compression === 'none'), (chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    const digest = () => ({ name: file.name, sha256: hash.digest('hex'), bytes });
    try {
        if (file.format === 'parquet') {
            await drain(stored);
            return digest();
        }
        const text = await (0,decompressed/* decompressed */.j)(stored, file.compression);
        const watch = textWatch();
        const found = (problem) => {
            const { nul, invalidUtf8 } = watch.end();
            const said = nul ? `"${file.name}" holds NUL characters: it is damaged, or no text file.` : problem;
            return { ...(said === undefined ? {} : { problem: said }), invalidUtf8 };
        };
        if (file.format === 'json' || file.format === 'jsonl') {
            const counter = jsonCounter();
            for await (const chunk of text) {
                watch.push(chunk);
                counter.push(chunk);
            }
            const { records, open, trailingComma } = counter.end();
            return {
                ...digest(),
                records,
                ...found(open
                    ? `"${file.name}" ends in the middle of a JSON value: it is cut off.`
                    : trailingComma
                        ? `"${file.name}" has a comma before a closing bracket, which JSON does not allow: remove it.`
                        : undefined),
            };
        }
        const counter = delimitedCounter(layout?.delimiter ?? ',', layout?.header ?? true, columns);
        for await (const chunk of text) {
            watch.push(chunk);
            counter.push(chunk);
        }
        const { records, openQuote, mixedLineEnds, surplus, longest } = counter.end();
        return {
            ...digest(),
            records,
            mixedLineEnds,
            surplus,
            longest,
            ...found(openQuote
                ? `"${file.name}" ends inside a quoted field: a quote is not closed, or the file is cut off.`
                : undefined),
        };
    }
    catch (error) {
        const cut = /unexpected end|unexpected EOF/i.test((0,errors/* messageOf */.bD)(error));
        return {
            ...digest(),
            problem: `"${file.name}" cannot be read to its end (${(0,errors/* messageOf */.bD)(error)})${cut ? ': it is cut off; write it again' : ''}.`,
        };
    }
}
async function* hashed(chunks, each) {
    for await (const chunk of chunks) {
        each(chunk);
        yield chunk;
    }
}
async function drain(chunks) {
    for await (const _ of chunks)
        ;
}

// EXTERNAL MODULE: ./build/js/shared/engine/table.js
var engine_table = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/histograms.js
const bins = 20;
/** More columns than this are not looked at one by one. */
const mostColumns = 30;
/** Numeric columns whose values may be shown. */
function histogramColumns(ruled, plan, showValues) {
    return ruled.columns
        .filter(({ name, public: isPublic, asked }) => (isPublic || showValues) &&
        (asked.reading.as === 'integer' || asked.reading.as === 'number') &&
        Object.hasOwn(plan.columns, name))
        .map(({ name }) => name)
        .slice(0, mostColumns);
}
/** Counts in equal bins between the extremes: two more scans, only for reports that draw charts. */
async function histograms(table, columns, plan, engine) {
    if (columns.length === 0)
        return [];
    const of = (measures) => ({
        columns: Object.fromEntries(columns.map((name) => [name, plan.columns[name]])),
        measures,
    });
    const extremes = await engine.scan(table, of(Object.fromEntries(columns.map((column) => [column, { kind: 'extremes', column }]))));
    const ranges = columns.flatMap((column) => {
        const [low, high] = (extremes.answers[column] ?? []);
        return typeof low === 'number' && typeof high === 'number' && low < high ? [{ column, low, high }] : [];
    });
    if (ranges.length === 0)
        return [];
    const counted = await engine.scan(table, of(Object.fromEntries(ranges.map(({ column, low, high }) => [column, { kind: 'histogram', column, low, high, bins }]))));
    return ranges.map(({ column, low, high }) => ({
        table: table.name,
        column,
        low,
        high,
        counts: counted.answers[column],
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/reconcile.js
/** Bytes; beyond it the engine gives up on a record. */
const longestRecord = 2_000_000;
/** Rows that were read, and records that were refused, against the records that were counted without the engine. Pure. */
function reconcile(rows, rejected, counts) {
    const damaged = counts.find((count) => count.problem !== undefined);
    if (damaged?.problem !== undefined)
        return { rejected, problem: damaged.problem };
    // where the engine refused such records they are counted already
    const foreign = rejected.kinds['INVALID ENCODING'] === undefined ? counts.find((count) => count.invalidUtf8) : undefined;
    if (foreign)
        return {
            rejected,
            problem: `"${foreign.name}" holds bytes that are not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`,
        };
    const surplus = counts.find((count) => (count.surplus ?? 0) > 0);
    if (surplus)
        return {
            rejected,
            problem: `${surplus.surplus} ${surplus.surplus === 1 ? 'record' : 'records'} of "${surplus.name}" end with a delimiter too many, so with one field more than the header has: write as many fields as the header names.`,
        };
    if (counts.some((count) => count.records === undefined))
        return { rejected };
    const records = counts.reduce((sum, count) => sum + (count.records ?? 0), 0);
    if (rejected.cut && records - rows >= rejected.known)
        return { rejected: { ...rejected, known: records - rows } };
    if (rows + rejected.known === records)
        return { rejected };
    const long = counts.find((count) => (count.longest ?? 0) > longestRecord);
    if (long)
        return {
            rejected,
            problem: `"${long.name}" has a record of ${Math.ceil((long.longest ?? 0) / 2 ** 20)} MiB, but a record may have 2 MB: a quote is not closed, line ends are missing, or the file is no CSV.`,
        };
    return {
        rejected,
        problem: `${records} records were counted, but the engine read ${rows}${rejected.known > 0 ? ` and refused ${rejected.known}` : ''}: the quoting or the line ends are ambiguous. Write the file as RFC 4180 (fields with quotes, commas or line ends in double quotes, quotes doubled).`,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/read-table.js







/** Scans a table once, counts its records beside it, and names failing rows in a second pass. */
async function readTable(ruled, files, settings, engine, host) {
    const unread = (problem, names = [], inputs = []) => ({
        evidence: {
            name: ruled.table,
            files: names,
            columns: [],
            rows: null,
            rejected: { known: 0, cut: false, kinds: {}, lines: [] },
            problem,
            answers: {},
            examples: {},
        },
        inputs,
        histograms: [],
    });
    if (files === undefined)
        return unread(`No data were given for the table ${ruled.table}: add ${ruled.table}=<path> to "data".`);
    if (files instanceof errors/* EvidenceError */.oe)
        return unread(files.message);
    const names = files.map((file) => file.name);
    let counts = [];
    try {
        const table = byContractNames(ruled, await engine.open({
            name: ruled.table,
            files,
            columnNames: ruled.columns.map(({ name }) => name),
            header: settings.header === 'present',
        }));
        const plan = planOfRules(ruled, new Set(table.columns.map(({ name }) => name)));
        const watch = watchProgress(ruled.table, engine, host);
        const [first, counted] = await Promise.all([engine.scan(table, plan), countAll(table)]).finally(watch);
        counts = counted;
        const misread = first.rejected.known > 0 || reconcile(first.answers[rowsMeasure], first.rejected, counts).problem;
        const scanned = misread && first.table === table && counts.some((count) => mayBeLineEnds(count, first))
            ? await engine.scanNormalised(table, plan)
            : first;
        const rows = scanned.answers[rowsMeasure];
        const { problem, rejected } = reconcile(rows, scanned.rejected, counts);
        const columns = table.columns.map(({ name, stored }) => ({
            name,
            stored: stored.as === 'typed' ? stored.type : stored.as,
            declared: ruled.columns.some((column) => column.name === name),
        }));
        const measured = {
            name: ruled.table,
            files: names,
            columns,
            rows,
            rejected,
            answers: scanned.answers,
            examples: {},
            ...(problem === undefined ? {} : { problem }),
        };
        const wanted = failingRules(ruled, measured, settings.examples);
        const examples = problem === undefined && wanted.size > 0 ? await engine.locate(scanned.table, plan, wanted) : new Map();
        const wantsCharts = settings.reports.includes('html') && problem === undefined;
        return {
            evidence: { ...measured, examples: Object.fromEntries(examples) },
            inputs: inputsOf(table, counts),
            histograms: wantsCharts
                ? await histograms(scanned.table, histogramColumns(ruled, plan, settings['show-values']), plan, engine)
                : [],
        };
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return unread(error.message, names);
        throw error;
    }
}
/** Columns that the data know by their physical names only. */
function byContractNames(ruled, table) {
    const has = (name) => table.columns.some((column) => column.name === name);
    const names = ruled.columns.flatMap(({ name, physicalName }) => physicalName !== undefined && !has(name) && has(physicalName) ? [[physicalName, name]] : []);
    return (0,engine_table/* renameColumns */.W)(table, new Map(names));
}
/** Line ends inside quotes of another kind than outside can confuse the engine as well: then it reads nothing, and refuses nothing. */
const mayBeLineEnds = (count, { rejected }) => count.mixedLineEnds === true ||
    (count.mixedLineEnds === false && count.problem === undefined && rejected.known === 0);
/** A rule that failed and whose failing rows can be named, with how many of them to name. */
function failingRules(ruled, measured, examples) {
    const wanted = new Map();
    if (examples === 0)
        return wanted;
    const checks = decide({ contract: { tables: [ruled], problems: [] }, tables: [measured], histograms: [] });
    for (const rule of ruled.rules) {
        const answer = measured.answers[rule.id];
        if (rule.kind !== 'count' || !rule.rowLevel || typeof answer !== 'number' || answer === 0)
            continue;
        if (checks.some((check) => check.id === rule.id && check.outcome === 'fail'))
            wanted.set(rule.id, Math.min(answer, examples));
    }
    return wanted;
}
async function countAll(table) {
    const counts = [];
    for (const group of table.groups)
        for (const file of group.files)
            counts.push(await countRecords({ file, layout: group.layout, columns: group.columns.length }));
    return counts;
}
function inputsOf(table, counts) {
    return [...counts]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sha256, records }) => ({
        name: table.name,
        path: name,
        sha256,
        ...(records === undefined ? {} : { rows: records }),
    }));
}
function watchProgress(table, engine, host) {
    const timer = setInterval(() => {
        const share = engine.progress();
        host.progress(`Scanning ${table}${share === undefined ? '' : `: ${Math.round(100 * share)} %`}`);
    }, 500);
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/tables-of-data.js


/**
 * Which files belong to which table of the contract. `table=path` names the table; a bare path means the only one.
 * @throws SettingsError when a name is not in the contract, or a bare path is ambiguous
 */
function tablesOfData(data, tables) {
    const patterns = new Map();
    const problems = [];
    for (const entry of data) {
        const named = /^([\w.-]+)=(.+)$/.exec(entry);
        if (named && tables.includes(named[1]))
            add(patterns, named[1], named[2]);
        else if (tables.length === 1)
            add(patterns, tables[0], entry);
        else if (named) {
            const hint = (0,did_you_mean.didYouMean)(named[1], tables);
            problems.push(`"data" names the table "${named[1]}", which the contract does not have${hint ? `; did you mean "${hint}"?` : ` (it has ${tables.join(', ')}).`}`);
        }
        else
            problems.push(`"data" holds "${entry}", but the contract has the tables ${tables.join(', ')}: write <table>=${entry}.`);
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return patterns;
}
function add(patterns, table, pattern) {
    const list = patterns.get(table);
    if (list)
        list.push(pattern);
    else
        patterns.set(table, [pattern]);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/gather.js








/** Reads the contract, finds the files of each table, and reads the tables one after another. */
async function gather(settings, host) {
    const { rules, contractInput } = await contractRules(settings.contract, host);
    const asked = tablesOfData(settings.data, rules.tables.map(({ table }) => table));
    const found = new Map();
    for (const [table, patterns] of asked)
        found.set(table, await filesOf(patterns, settings, host));
    const files = [...found.values()].flatMap((each) => (each instanceof errors/* EvidenceError */.oe ? [] : each));
    const engine = await (0,engine_engine/* openEngine */.F)({
        memoryLimit: settings['memory-limit'],
        workspace: host.workspace,
        allowedPaths: files.map((file) => file.path),
        registry: settings['npm-registry'],
        onProgress: host.progress,
    });
    try {
        await refuseUnusable(rules, engine);
        const tables = [];
        const inputs = [contractInput];
        const drawn = [];
        for (const ruled of rules.tables) {
            const read = await readTable(ruled, found.get(ruled.table), settings, engine, host);
            tables.push(read.evidence);
            inputs.push(...read.inputs);
            drawn.push(...read.histograms);
        }
        return {
            evidence: { contract: rules, tables, histograms: drawn },
            inputs,
            engine: { name: engine.name, version: engine.version },
            notices: [...rules.tables.flatMap(({ notices }) => notices), ...tables.flatMap(undeclaredColumns)],
        };
    }
    finally {
        engine.close();
        host.progress(undefined);
    }
}
function undeclaredColumns({ name, columns }) {
    const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
    if (names.length === 0)
        return [];
    const listed = `${names.slice(0, 5).map(short_name/* shortName */.E).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}
async function filesOf(patterns, settings, host) {
    try {
        const found = [];
        for (const pattern of patterns)
            found.push(...(await (0,find_files/* findFiles */.lY)(pattern, { root: host.workspace })));
        const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
        return distinct.map((file) => (0,file_format/* dataFile */.Z)(file, settings.format));
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/present.js



/** Charts beyond these are more than anybody looks at. */
const mostBars = 40;
/** Nobody starts on more than these at once. */
const mostAdvice = 5;
/** What a person reads about validated data. Pure. */
function present(evidence, checks, combined) {
    const open = checks.filter((check) => check.waiver === undefined && check.outcome !== 'pass' && check.severity === 'error');
    return {
        summary: summaryOf(evidence, checks, combined, open),
        whatToDo: adviceOf(open, evidence),
        sections: [...rowSections(checks), ...chartSections(evidence, checks), tablesSection(evidence)],
    };
}
function summaryOf(evidence, checks, combined, open) {
    const rows = evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const names = evidence.contract.tables.map(({ table }) => table).join(', ');
    const where = `${count(rows, 'row')} of ${names}`;
    const of = `${count(checks.length, 'check')} on ${where}`;
    const first = open[0];
    const warned = combined.warnings > 0 ? `, with ${count(combined.warnings, 'warning')}` : '';
    switch (combined.verdict) {
        case 'pass':
            return combined.waivedOnly
                ? `Passed because everything that could decide is waived (${of}).`
                : `Every check that decides passed on ${where}${warned}.`;
        case 'fail': {
            const failed = open.filter((check) => check.outcome === 'fail').length;
            return `${failed} of ${of} failed: mend the data, or the contract where it is wrong.`;
        }
        default:
            return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
    }
}
/** Where a table cannot be read, nothing else about it is worth saying. */
function adviceOf(open, evidence) {
    const unread = evidence.tables.filter(({ rows }) => rows === null).map(({ name }) => name);
    const said = open.filter((check) => !unread.some((name) => check.id.startsWith(`${name}.`) && check.id !== `${name}.readable`));
    const advices = new Map();
    for (const check of said) {
        const text = cureOf(check, evidence);
        advices.set(text, [...(advices.get(text) ?? []), check]);
    }
    return [...advices].slice(0, mostAdvice).map(([text, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${count(more.length, 'more check')}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${text}`];
    });
}
/** The cure alone: what was seen stands beside the check. */
function cureOf(check, evidence) {
    const rule = evidence.contract.tables.flatMap(({ rules }) => rules).find(({ id }) => id === check.id);
    return check.outcome === 'fail' && rule?.kind === 'count' ? rule.cure : check.reason;
}
/** Row numbers of failing rows: positions, no values. */
function rowSections(checks) {
    const rows = checks.flatMap((check) => {
        const found = check.evidence?.rows;
        if (!found)
            return [];
        const files = new Map();
        for (const { file, row } of found)
            files.set(file, [...(files.get(file) ?? []), row]);
        return [...files].map(([file, numbers]) => [[{ code: check.id }], [{ code: file }], numbers.join(', ')]);
    });
    if (rows.length === 0)
        return [];
    const table = {
        kind: 'table',
        caption: 'The first failing rows of each check. Row 1 is the first record after the header.',
        columns: [{ title: 'Check' }, { title: 'File' }, { title: 'Rows' }],
        rows,
    };
    return [{ title: 'Failing rows', weight: 'main', blocks: [table] }];
}
function chartSections(evidence, checks) {
    const shares = evidence.tables.map((table) => nullShares(table)).filter((chart) => chart !== undefined);
    const failing = failingShares(checks);
    const sections = [];
    if (failing)
        sections.push({ title: 'Failing share per check', weight: 'main', blocks: [failing] });
    if (shares.length > 0)
        sections.push({ title: 'Null share per column', weight: 'details', blocks: shares });
    if (evidence.histograms.length > 0)
        sections.push({
            title: 'Distributions of public columns',
            weight: 'details',
            blocks: evidence.histograms.map(histogramChart),
        });
    return sections;
}
function failingShares(checks) {
    const bars = checks.flatMap((check) => {
        const { observed } = check;
        if (check.outcome !== 'fail' || observed === null || typeof observed === 'number' || observed.denominator === 0)
            return [];
        return [{ name: check.id, percent: (100 * observed.numerator) / observed.denominator }];
    });
    return barChart('Rows or values that fail', 'percent', bars);
}
function nullShares(table) {
    const rows = table.rows ?? 0;
    const bars = table.columns.flatMap(({ name }) => {
        const nulls = table.answers[nullsOf(name)];
        return typeof nulls === 'number' && nulls > 0 && rows > 0 ? [{ name, percent: (100 * nulls) / rows }] : [];
    });
    return barChart(`Rows that are null, by column of ${table.name}`, 'percent', bars);
}
function barChart(title, axis, bars) {
    if (bars.length === 0)
        return undefined;
    const shown = [...bars].sort((a, b) => b.percent - a.percent || (a.name < b.name ? -1 : 1)).slice(0, mostBars);
    const words = shown.slice(0, 3).map(({ name, percent }) => `${name} ${Number(percent.toPrecision(3))} %`);
    return {
        kind: 'chart',
        title,
        alt: `${title}: ${words.join(', ')}${bars.length > 3 ? ` and ${bars.length - 3} more` : ''}.`,
        spec: {
            data: { values: shown },
            height: { step: 18 },
            mark: { type: 'bar' },
            encoding: {
                y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } },
                x: { field: 'percent', type: 'quantitative', title: axis, scale: { zero: true, nice: true } },
            },
        },
    };
}
function histogramChart({ table, column, low, high, counts }) {
    const width = (high - low) / counts.length;
    const title = `${table}.${column}`;
    return {
        kind: 'chart',
        title,
        alt: `Histogram of ${title} from ${low} to ${high} in ${counts.length} equal bins.`,
        spec: {
            data: { values: counts.map((rows, i) => ({ from: low + i * width, to: low + (i + 1) * width, rows })) },
            height: 120,
            mark: { type: 'bar' },
            encoding: {
                x: { field: 'from', type: 'quantitative', bin: { binned: true }, title: column },
                x2: { field: 'to' },
                y: { field: 'rows', type: 'quantitative', title: 'rows' },
            },
        },
    };
}
function tablesSection(evidence) {
    const rows = evidence.tables.map((table) => [
        [{ code: table.name }],
        table.rows === null ? 'not read' : String(table.rows),
        String(table.files.length),
        String(table.columns.length),
        undeclared(table),
    ]);
    return {
        title: 'What was read',
        weight: 'details',
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'Table' },
                    { title: 'Rows', align: 'right' },
                    { title: 'Files', align: 'right' },
                    { title: 'Columns', align: 'right' },
                    { title: 'Columns that the contract does not name' },
                ],
                rows,
            },
        ],
    };
}
function undeclared(table) {
    const names = table.columns.filter((column) => !column.declared).map((column) => column.name);
    return names.length === 0
        ? 'none'
        : `${names.slice(0, 10).map(short_name/* shortName */.E).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}
const count = (n, noun) => `${(0,format_value/* formatNumber */.ZV)(n)} ${noun}${n === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/record.js

/** The counts from which the verdict was decided, for report.json. Pure. */
function record(evidence) {
    return {
        tables: evidence.tables.map((table) => ({
            name: table.name,
            rows: table.rows,
            files: [...table.files],
            rejected: { records: table.rejected.known, kinds: { ...table.rejected.kinds } },
            columns: table.columns.map(({ name, stored, declared }) => {
                const nulls = table.answers[nullsOf(name)];
                return { name, stored, declared, ...(typeof nulls === 'number' ? { nulls } : {}) };
            }),
        })),
        histograms: evidence.histograms.map(({ table, column, low, high, counts }) => ({
            table,
            column,
            low,
            high,
            counts: [...counts],
        })),
    };
}

// EXTERNAL MODULE: ./build/js/shared/gates/data-validation/settings.js
var settings = __webpack_require__(9321);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/index.js





const gate = {
    ...settings/* face */.m,
    gather: gather,
    decide: decide,
    record: record,
    present: present,
    output: (evidence) => ({ rows: String(evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0)) }),
};


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatObserved */
/** At most six significant digits, thousands separated by commas; the same on every machine. */
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
/** A share in percent with three significant digits; never rounds a nonzero share to 0% or a partial one to 100%. */
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
/** The observed value, followed by its interval where it has one. */
const formatMeasured = ({ observed, interval }) => {
    if (interval === undefined)
        return formatObserved(observed);
    const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
    return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};


/***/ })

};
