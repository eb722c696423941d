export const id = 564;
export const ids = [564];
export const modules = {

/***/ 97504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
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

// EXTERNAL MODULE: ./build/js/shared/engine/engine.js + 22 modules
var engine_engine = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(10791);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/contract/read-contract.js + 7 modules
var read_contract = __webpack_require__(47694);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
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
async function contractRules(path, site) {
    const { name, bytes } = await site.decidingFile('contract', path);
    const { contract, problems, locate } = (0,read_contract/* readContract */.J)(bytes, name);
    if (!contract)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    const rules = rulesOfContract(contract, locate, name);
    if (rules.problems.length > 0)
        throw new errors/* SettingsError */.GN(rules.problems);
    return {
        rules,
        contractInput: { name: 'contract', path: name, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    };
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

// EXTERNAL MODULE: ./build/js/shared/engine/records/count-records.js + 3 modules
var count_records = __webpack_require__(79377);
// EXTERNAL MODULE: ./build/js/shared/engine/records/reconcile.js
var reconcile = __webpack_require__(65644);
// EXTERNAL MODULE: ./build/js/shared/engine/table.js
var engine_table = __webpack_require__(62637);
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

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/read-table.js







/** Scans a table once, counts its records beside it, and names failing rows in a second pass. */
async function readTable(ruled, files, settings, engine, site) {
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
        const watch = watchProgress(ruled.table, engine, site);
        const [first, counted] = await Promise.all([engine.scan(table, plan), countAll(table)]).finally(watch);
        counts = counted;
        const misread = first.rejected.known > 0 || (0,reconcile/* reconcile */.L)(first.answers[rowsMeasure], first.rejected, counts).problem;
        const scanned = misread && first.table === table && counts.some((count) => mayBeLineEnds(count, first))
            ? await engine.scanNormalised(table, plan)
            : first;
        const rows = scanned.answers[rowsMeasure];
        const { problem, rejected } = (0,reconcile/* reconcile */.L)(rows, scanned.rejected, counts);
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
            counts.push(await (0,count_records/* countRecords */.q)({ file, layout: group.layout, columns: group.columns.length }));
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
function watchProgress(table, engine, site) {
    const timer = setInterval(() => {
        const share = engine.progress();
        site.progress(`Scanning ${table}${share === undefined ? '' : `: ${Math.round(100 * share)} %`}`);
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
async function gather(settings, site) {
    const { rules, contractInput } = await contractRules(settings.contract, site);
    const asked = tablesOfData(settings.data, rules.tables.map(({ table }) => table));
    const found = new Map();
    for (const [table, patterns] of asked)
        found.set(table, await filesOf(patterns, settings, site));
    const files = [...found.values()].flatMap((each) => (each instanceof errors/* EvidenceError */.oe ? [] : each));
    const engine = await (0,engine_engine/* openEngine */.F)({
        memoryLimit: settings['memory-limit'],
        workspace: site.workspace,
        allowedPaths: files.map((file) => file.path),
        registry: settings['npm-registry'],
        onProgress: site.progress,
    });
    try {
        await refuseUnusable(rules, engine);
        const tables = [];
        const inputs = [contractInput];
        const drawn = [];
        for (const ruled of rules.tables) {
            const read = await readTable(ruled, found.get(ruled.table), settings, engine, site);
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
        site.progress(undefined);
    }
}
function undeclaredColumns({ name, columns }) {
    const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
    if (names.length === 0)
        return [];
    const listed = `${names.slice(0, 5).map(short_name/* shortName */.E).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}
async function filesOf(patterns, settings, site) {
    try {
        const found = [];
        for (const pattern of patterns)
            found.push(...(await (0,find_files/* findFiles */.lY)(pattern, { root: site.workspace })));
        const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
        return distinct.map((file) => (0,file_format/* dataFile */.Z)(file, settings.format));
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/loosened.js

/**
 * What one version of a contract lets through that the other did not: rules that are gone, of a lower severity, or not
 * provably at least as strict. What cannot be compared (two patterns) is listed, too. Pure.
 */
function loosened(before, after) {
    const tables = new Map(after.contract.tables.map((table) => [table.table, table]));
    return before.contract.tables.flatMap((table) => {
        const now = tables.get(table.table);
        return now
            ? [...loosenedRules(table, now), ...loosenedColumns(table, now)]
            : [{ id: table.table, before: `a table with ${table.rules.length} rules`, after: 'not in the contract' }];
    });
}
const rank = { info: 0, warning: 1, error: 2 };
function loosenedRules(before, after) {
    const rules = new Map(after.rules.map((rule) => [rule.id, rule]));
    return before.rules
        .filter(({ severity }) => severity !== 'info')
        .flatMap((rule) => {
        const now = rules.get(rule.id);
        if (now === undefined)
            return [{ id: rule.id, before: words(rule), after: 'no such rule' }];
        if (rank[now.severity] >= rank[rule.severity] && asStrict(rule, now))
            return [];
        const severity = now.severity === rule.severity ? '' : `, severity ${now.severity} instead of ${rule.severity}`;
        return [{ id: rule.id, before: words(rule), after: `${words(now)}${severity}` }];
    });
}
/** A column that is read in another way is judged in another way by all of its rules. */
function loosenedColumns(before, after) {
    const columns = new Map(after.columns.map((column) => [column.name, column]));
    return before.columns.flatMap((column) => {
        const now = columns.get(column.name);
        if (now === undefined)
            return [];
        const added = now.asked.missing.filter((mark) => !column.asked.missing.includes(mark));
        const same = JSON.stringify(column.asked.reading) === JSON.stringify(now.asked.reading) &&
            column.physicalName === now.physicalName;
        if (same && added.length === 0)
            return [];
        return [{ id: `${before.table}.${column.name}`, before: readAs(column), after: readAs(now) }];
    });
}
function readAs({ name, physicalName, asked }) {
    const { reading, missing } = asked;
    const format = 'format' in reading && reading.format !== undefined ? ` in the format ${reading.format}` : '';
    const marks = missing.length > 0 ? `, missing where it is ${missing.map((mark) => JSON.stringify(mark)).join(', ')}` : '';
    return `read as ${reading.as}${format}${physicalName === undefined || physicalName === name ? '' : ` from ${physicalName}`}${marks}`;
}
const words = (rule) => rule.kind === 'count'
    ? `${rule.title}${limits(rule.count)} (failing: ${inWords(rule.requirement, loosened_nounOf(rule))})`
    : rule.title;
/** What a title leaves out. */
function limits(count) {
    const parts = count.kind !== 'count' ? [] : count.where.is === 'any' ? count.where.of : [count.where];
    return parts
        .map((part) => {
        if (part.is === 'not-one-of')
            return `, ${part.values.length} valid values`;
        if (part.is === 'one-of')
            return `, ${part.values.length} values that count as missing`;
        return part.is === 'not-matching' ? `, pattern ${part.pattern}` : '';
    })
        .join('');
}
const loosened_nounOf = ({ of }) => (of === 'none' ? 'rows' : of);
function asStrict(before, after) {
    if (before.kind !== after.kind || JSON.stringify(before.columns) !== JSON.stringify(after.columns))
        return false;
    if (before.kind !== 'count' || after.kind !== 'count')
        return before.title === after.title;
    return (before.of === after.of &&
        requiresAsMuch(before.requirement, after.requirement) &&
        countsAsMuch(before.count, after.count));
}
/** Whether everything that counted as failing before counts as failing still. */
function countsAsMuch(before, after) {
    if (before.kind === 'count' && after.kind === 'count')
        return failsAsMuch(before.where, after.where);
    return JSON.stringify(before) === JSON.stringify(after);
}
function failsAsMuch(before, after) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return true;
    if (before.is === 'any')
        return before.of.every((part) => failsAsMuch(part, after));
    if (after.is === 'any')
        return after.of.some((part) => failsAsMuch(before, part));
    if (before.column !== after.column)
        return false;
    if (before.is === 'below' && after.is === 'below')
        return beyond(after, before, 1);
    if (before.is === 'above' && after.is === 'above')
        return beyond(after, before, -1);
    if (before.is === 'shorter' && after.is === 'shorter')
        return after.length >= before.length;
    if (before.is === 'longer' && after.is === 'longer')
        return after.length <= before.length;
    if (before.is === 'not-one-of' && after.is === 'not-one-of')
        return loosened_holds(before.values, after.values);
    if (before.is === 'one-of' && after.is === 'one-of')
        return loosened_holds(after.values, before.values);
    if (before.is === 'not-multiple' && after.is === 'not-multiple')
        return Number.isInteger(after.of / before.of);
    return false;
}
/** Only numbers are compared: which of two dates is later depends on their format. */
function beyond(after, before, sign) {
    if (after.bound === before.bound)
        return after.inclusive || !before.inclusive;
    return (typeof after.bound === 'number' && typeof before.bound === 'number' && sign * after.bound > sign * before.bound);
}
const loosened_holds = (all, some) => some.every((value) => all.includes(value));
/** Whether every count that is allowed now was allowed before. */
function requiresAsMuch(before, after) {
    if (before.unit !== after.unit)
        return false;
    const allowed = intervalsOf(before);
    return intervalsOf(after).every((now) => allowed.some((was) => within(now, was)));
}
function within(inner, outer) {
    const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen === true));
    const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen === true));
    return low && high;
}
function intervalsOf(requirement) {
    const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    switch (requirement.must) {
        case 'be':
            return [{ low: requirement.value, high: requirement.value }];
        case 'not be':
            return [
                { low, high: requirement.value, highOpen: true },
                { low: requirement.value, high, lowOpen: true },
            ];
        case 'be less than':
            return [{ low, high: requirement.value, highOpen: true }];
        case 'be at most':
            return [{ low, high: requirement.value }];
        case 'be greater than':
            return [{ low: requirement.value, high, lowOpen: true }];
        case 'be at least':
            return [{ low: requirement.value, high }];
        case 'be between':
            return [{ low: requirement.value[0], high: requirement.value[1] }];
        case 'not be between':
            return [
                { low, high: requirement.value[0], highOpen: true },
                { low: requirement.value[1], high, lowOpen: true },
            ];
    }
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
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
    const left = advices.size - mostAdvice;
    const shown = [...advices].slice(0, mostAdvice).map(([text, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${count(more.length, 'more check')}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${text}`];
    });
    return left > 0 ? [...shown, `And ${left} more: the table of checks names them all.`] : shown;
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
var settings = __webpack_require__(59321);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/index.js






const gate = {
    ...settings/* face */.m,
    gather: gather,
    decide: decide,
    record: record,
    present: present,
    loosened: loosened,
    output: (evidence) => ({ rows: String(evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0)) }),
};


/***/ }),

/***/ 52191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/** `['schema', 0, 'a b']` becomes `schema[0]["a b"]`; the root is the empty string. */
function formatPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_$][\w$-]*$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** `contract.yaml:3:5: schema[0].name: message. cure.` */
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
/** In the order of the file; at most 100, the last of which then says that there are more. */
function inFileOrder(problems) {
    const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = all[maximumProblems - 1];
    if (!last || all.length === maximumProblems)
        return all;
    const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
    return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/shared/yaml/compose-yaml.js

/** Far above what any contract or policy needs, far below what exhausts the call stack. */
const maximumDepth = 100;
const maximumFaults = 20;
/** One YAML 1.2 document with the core schema, or what keeps the text from being one. */
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        // Named besides the version, so that a `%YAML 1.1` directive cannot turn `no` into false.
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        // The library compares every key with every other; duplicates are found in linear time in to-json.ts.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const faults = documents.flatMap(libraryFaults);
    const [first, second] = documents;
    if (second) {
        const offset = second.contents?.range[0] ?? second.range[0];
        faults.push({ offset, message: 'a second YAML document begins here', cure: 'keep one document in a file' });
    }
    const root = first?.contents;
    if (faults.length > 0)
        return { faults: faults.slice(0, maximumFaults) };
    if (!root || root.range[0] === root.range[1])
        return { faults: [{ offset: 0, message: 'the file is empty' }] };
    return { root };
}
function parseTokens(text, lineCounter) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    lineCounter.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        lineCounter.addNewLine(end + 1);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // Stopped while lexing: the composer recurses, and `[[[[…` would end in a stack overflow.
        if (parser.stack.length > maximumDepth + 1) {
            return { offset: parser.offset, message: `the file is nested more than ${maximumDepth} levels deep` };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function libraryFaults(document) {
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
        offset: pos[0],
        message: wording[code]?.message ?? `not valid YAML: ${message}`,
        ...(wording[code]?.cure ? { cure: wording[code].cure } : {}),
    }));
}
const wording = {
    TAB_AS_INDENT: { message: 'a tab is used as indentation', cure: 'indent with blanks' },
    NON_STRING_KEY: { message: 'a key must be plain text, not a list, a mapping or an alias' },
    TAG_RESOLVE_FAILED: { message: 'YAML tags (!…) are not supported here', cure: 'write the plain value' },
};

;// CONCATENATED MODULE: ./build/js/shared/yaml/decode-text.js
const maximumBytes = 1024 * 1024;
/** Bytes to text, refusing everything but UTF-8 without control characters and of at most 1 MiB. A byte order mark is dropped. */
function decodeText(input) {
    const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
    if (bytes > maximumBytes) {
        const size = (bytes / maximumBytes).toFixed(1);
        return refuse('', `the file has ${size} MiB; at most 1 MiB is read`, 'split it into several files');
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input);
    if (typeof text !== 'string')
        return text;
    const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
    // YAML 1.2.2, 5.1: control characters other than tab, line feed, carriage return and next line are not allowed.
    const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(withoutMark);
    if (control) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const name = code === '0000' ? 'a NUL character (U+0000)' : `a control character (U+${code})`;
        const cure = 'remove it; inside a double-quoted string it can be written as an escape';
        return refuse(withoutMark.slice(0, control.index), `the file holds ${name}`, cure);
    }
    return { text: withoutMark };
}
function decodeUtf8(bytes) {
    if (isUtf16(bytes))
        return refuse('', 'the file is encoded in UTF-16 or UTF-32', 'save it as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = firstInvalidByte(bytes);
        const before = new TextDecoder().decode(bytes.subarray(0, at));
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return refuse(before, `the file is not UTF-8: byte 0x${byte} begins no character`, 'save it as UTF-8 (it may be Latin-1)');
    }
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return marked || (bytes.length > 3 && (first === 0) !== (second === 0));
}
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function refuse(before, message, cure) {
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { fault: { message, cure, line, column: before.length - lineStart + 1 } };
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/to-json.js

/** How many values aliases may add to what stands in the file: enough for reuse, too few for a bomb. */
const maximumAliasedValues = 100_000;
/**
 * A YAML tree as JSON. An aliased value is shared, not copied, but its full size is counted: whoever walks the result walks
 * every copy. Mappings become plain objects whose keys are all their own; `__proto__` is refused.
 */
function toJson(root) {
    const state = {
        faults: [],
        targets: new Map(),
        anchors: new Map(),
        finished: new Map(),
        size: 0,
        aliased: 0,
    };
    const value = convert(root, state);
    return { value, faults: state.faults, targets: state.targets };
}
function convert(node, state) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, state);
    const sizeBefore = state.size++;
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    if (anchor)
        state.anchors.set(anchor, node);
    const value = convertPlain(node, state);
    if (anchor)
        state.finished.set(node, { value, size: state.size - sizeBefore });
    return value;
}
function convertPlain(node, state) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, state);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, state));
    return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, state) : null;
}
function convertAlias(alias, state) {
    const offset = alias.range?.[0] ?? 0;
    const target = state.anchors.get(alias.source);
    if (!target) {
        state.faults.push({ offset, message: `the alias *${alias.source} has no anchor &${alias.source} before it` });
        return null;
    }
    state.targets.set(alias, target);
    const finished = state.finished.get(target);
    if (!finished) {
        state.faults.push({ offset, message: `the alias *${alias.source} stands inside the value that it names` });
        return null;
    }
    const within = state.aliased <= maximumAliasedValues;
    state.aliased += finished.size;
    state.size += finished.size;
    if (state.aliased <= maximumAliasedValues)
        return finished.value;
    if (within) {
        const message = `aliases expand to more than ${maximumAliasedValues.toLocaleString('en-US')} values`;
        state.faults.push({ offset, message, cure: 'write the values out, or use fewer aliases' });
    }
    return null;
}
function convertMap(map, state) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const name = keyText(key);
        const offset = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0;
        const converted = convert(value, state);
        if (name === '__proto__') {
            state.faults.push({ offset, message: 'the key "__proto__" is not accepted', cure: 'rename it' });
        }
        else if (entries.has(name)) {
            state.faults.push({ offset, message: `the key ${JSON.stringify(name)} stands twice in this mapping` });
        }
        else if (name === '<<' && isPlain(key)) {
            const message = 'merge keys (<<) do not exist in YAML 1.2';
            state.faults.push({ offset, message, cure: 'write the merged keys out' });
        }
        else {
            entries.set(name, converted);
        }
    }
    return Object.fromEntries(entries);
}
/** Keys are strings: the parser was told so, and reports those that cannot be. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value ?? '') : '';
}
function isPlain(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN';
}
function convertScalar({ value, source, range }, state) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'number')
        return source ?? null;
    const offset = range?.[0] ?? 0;
    if (!Number.isFinite(value)) {
        const message = `${source ?? value} is not a finite number`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is text' });
    }
    else if (source && !isExact(value, source)) {
        const message = `the integer ${source} cannot be held exactly (the nearest 64-bit float is ${BigInt(value)})`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is an identifier, or write the nearest value' });
    }
    return value;
}
function isExact(value, source) {
    if (Number.isSafeInteger(value) || !/^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source))
        return true;
    return BigInt(source) === BigInt(value);
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/place-of.js


/**
 * Offset of what a path names: of the key for an entry of a mapping, of the item for a list; where the path leads nowhere,
 * of its nearest existing ancestor.
 */
function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
        // Reversed, because of two equal keys the first one gave the value.
        const index = new Map([...map.items].reverse().map((pair) => [keyText(pair.key), pair]));
        indexes.set(map, index);
        return index;
    };
    return (path) => {
        let node = root;
        let offset = startOf(root) ?? 0;
        for (const step of path) {
            const whole = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            if ((0,dist/* isMap */.jh)(whole)) {
                const pair = entriesOf(whole).get(String(step));
                if (!pair)
                    return offset;
                offset = startOf(pair.key) ?? offset;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(whole) && typeof step === 'number' && step < whole.items.length) {
                node = whole.items[step];
                offset = startOf(node) ?? offset;
            }
            else {
                return offset;
            }
        }
        return offset;
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/yaml/read-yaml.js






/**
 * Reads one YAML 1.2 document (core schema: `no` is text, dates are text) or JSON text; never throws.
 * Refused, with the place: what is not UTF-8, control characters, more than 1 MiB, syntax errors, several documents, an empty
 * file, nesting over 100 levels, duplicate keys, keys that are not text, merge keys, tags, alias bombs, numbers that are
 * not finite and integers that a 64-bit float cannot hold.
 *
 * @param file the name used in problems, relative to the workspace, or a setting's name
 */
function readYaml(input, file) {
    const decoded = decodeText(input);
    if (!('text' in decoded))
        return unreadable(file, [{ ...decoded.fault, file }]);
    const lineCounter = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line, column: col };
    };
    const toProblem = ({ offset, ...words }) => ({ ...words, file, ...placeOf(offset) });
    const composed = composeYaml(decoded.text, lineCounter);
    if (!('root' in composed))
        return unreadable(file, composed.faults.map(toProblem));
    const { value, faults, targets } = toJson(composed.root);
    const offsetOf = offsetFinder(composed.root, targets);
    return {
        file,
        value,
        locate: (path) => placeOf(offsetOf(path)),
        problems: (0,problem/* inFileOrder */.w$)(faults.map(toProblem)),
    };
}
function unreadable(file, problems) {
    return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), problems: (0,problem/* inFileOrder */.w$)(problems) };
}


/***/ }),

/***/ 12804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ validator)
});

;// CONCATENATED MODULE: ./build/js/shared/yaml/pick-alternative.js
/**
 * Replaces what every alternative of a failed oneOf or anyOf complained of by the complaints of the alternative that fits
 * best: one that does not already fail on the type or the discriminating value at the top, then the one with the fewest
 * complaints. Names in a failed `propertyNames` are left to the keyword itself.
 *
 * ajv lists the complaints of the alternatives right before the failed keyword.
 */
function withoutAlternatives(errors) {
    const kept = [];
    for (const error of errors) {
        if (error.keyword === 'propertyNames') {
            while (isNameOf(kept.at(-1), error))
                kept.pop();
            kept.push(error);
        }
        else if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
            kept.push(error);
        }
        else if (Array.isArray(error.params.passingSchemas) || isChoiceOfKeys(error)) {
            takeInner(kept, error);
            kept.push(error);
        }
        else {
            kept.push(...bestOf(takeInner(kept, error), error));
        }
    }
    return kept;
}
function isNameOf(inner, { instancePath, params }) {
    return inner?.instancePath === instancePath && inner.propertyName === params.propertyName;
}
function isChoiceOfKeys({ schema }) {
    const alternatives = schema;
    return alternatives.every((one) => one.required?.length === 1 && Object.keys(one).length === 1);
}
function takeInner(kept, { instancePath, schemaPath, schema, parentSchema }) {
    const alternatives = JSON.stringify(schema);
    const usesReferences = alternatives.includes('"$ref"');
    const siblings = Object.entries(parentSchema ?? {}).filter(([, value]) => value !== schema);
    const isInner = (error) => error !== undefined &&
        (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)) &&
        (error.schemaPath.startsWith(`${schemaPath}/`) ||
            (usesReferences &&
                !siblings.some(([keyword]) => keyword === error.keyword && error.parentSchema === parentSchema)));
    let start = kept.length;
    while (isInner(kept[start - 1]))
        start--;
    return kept.splice(start);
}
function bestOf(inner, failed) {
    const groups = groupByAlternative(inner, failed);
    const shortest = (some) => [...some].sort((a, b) => a.length - b.length)[0];
    const best = shortest(groups.filter((group) => !group.some((error) => isOffTopic(error, failed))));
    if (best)
        return best;
    const types = inner.filter((error) => error.keyword === 'type' && error.instancePath === failed.instancePath);
    const values = inner.filter((error) => (error.keyword === 'enum' || error.keyword === 'const') && error.instancePath === failed.instancePath);
    const [value] = values;
    if (value) {
        const allowed = values.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
        return [{ ...value, keyword: 'enum', params: { allowedValues: [...new Set(allowed)] } }];
    }
    const [type] = types;
    if (type)
        return [{ ...type, params: { type: [...new Set(types.flatMap(({ params }) => params.type))] } }];
    return shortest(groups) ?? [failed];
}
/** Fails on what tells the alternatives apart: the type at the top, or the value of a key that it fixes. */
function isOffTopic({ keyword, instancePath }, failed) {
    const depth = instancePath.split('/').length - failed.instancePath.split('/').length;
    return (depth === 0 && ['type', 'enum', 'const'].includes(keyword)) || (depth === 1 && keyword === 'const');
}
/**
 * Errors of inline alternatives carry their number in the schema path. Those of referenced definitions do not: there a new
 * alternative begins where an error repeats, and around a wrong type at the top, which is all that its alternative says.
 */
function groupByAlternative(inner, failed) {
    const groups = [];
    const seen = new Set();
    let current = '';
    let closed = true;
    for (const error of inner) {
        const isInline = error.schemaPath.startsWith(`${failed.schemaPath}/`);
        const alternative = isInline
            ? (error.schemaPath.slice(failed.schemaPath.length + 1).split('/')[0] ?? '')
            : 'referenced';
        const identity = `${error.instancePath} ${error.schemaPath} ${JSON.stringify(error.params)}`;
        const isWhole = !isInline && error.keyword === 'type' && error.instancePath === failed.instancePath;
        if (closed || isWhole || alternative !== current || (!isInline && seen.has(identity))) {
            groups.push([]);
            seen.clear();
        }
        groups.at(-1)?.push(error);
        seen.add(identity);
        current = alternative;
        closed = isWhole;
    }
    return groups;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
;// CONCATENATED MODULE: ./build/js/shared/yaml/words.js
const typeWords = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'nothing',
};
function describeType(type) {
    return typeWords[type] ?? type;
}
/** A received value in a few words, at most some 60 characters of it. */
function describeValue(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
/** `a`, `a or b`, `a, b or c` */
function listWords(words, last = 'or') {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/word-error.js


/** Wording of one failed keyword; undefined for a condition, the parts of which are reported by themselves. */
function wordError(error) {
    if (error.keyword === 'if')
        return undefined;
    const own = error.parentSchema?.['x-message'];
    if (typeof own === 'string' && error.keyword !== 'additionalProperties' && error.keyword !== 'required') {
        return { message: error.keyword === 'not' ? own : `${own}; ${received(error)}` };
    }
    const word = wordings[error.keyword];
    return word ? word(error) : { message: `does not satisfy "${error.keyword}" of the schema` };
}
const wordings = {
    additionalProperties: (error) => unknownKey(error, error.params.additionalProperty, keysOf(propertiesAround(error))),
    unevaluatedProperties: (error) => unknownKey(error, error.params.unevaluatedProperty, keysOf(propertiesAround(error))),
    propertyNames: (error) => unknownKey(error, error.params.propertyName, error.schema.enum ?? []),
    required: ({ params }) => ({ message: `the key ${JSON.stringify(params.missingProperty)} is missing` }),
    dependencies: ({ params }) => ({
        message: `the key ${JSON.stringify(params.missingProperty)} is missing, without which "${params.property}" says nothing`,
    }),
    type: (error) => {
        const types = [error.params.type].flat();
        const message = `must be ${listWords(types.map(describeType))}; ${received(error)}`;
        return { message, cure: typeCure(types, error.data) };
    },
    enum: (error) => {
        const allowed = error.params.allowedValues;
        const texts = allowed.filter((value) => typeof value === 'string');
        const meant = typeof error.data === 'string' ? (0,did_you_mean.didYouMean)(error.data, texts) : undefined;
        const message = `must be ${listWords(allowed.map(String))}; ${received(error)}`;
        return { message, cure: meant && `did you mean ${JSON.stringify(meant)}?` };
    },
    const: (error) => ({ message: `must be ${describeValue(error.params.allowedValue)}; ${received(error)}` }),
    pattern: (error) => ({ message: `must match ${error.params.pattern}; ${received(error)}` }),
    format: (error) => ({
        message: `must be ${formats[error.params.format] ?? `a ${error.params.format}`}; ${received(error)}`,
    }),
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: (error) => ({ message: `must be a multiple of ${error.params.multipleOf}; ${received(error)}` }),
    minItems: ({ params }) => ({ message: `must have at least ${count(params.limit, 'item')}` }),
    maxItems: ({ params }) => ({ message: `must have at most ${count(params.limit, 'item')}` }),
    minLength: ({ params }) => ({ message: `must have at least ${count(params.limit, 'character')}` }),
    maxLength: ({ params }) => ({ message: `must have at most ${count(params.limit, 'character')}` }),
    minProperties: ({ params }) => ({ message: `must have at least ${count(params.limit, 'key')}` }),
    maxProperties: ({ params }) => ({ message: `must have at most ${count(params.limit, 'key')}` }),
    uniqueItems: ({ data, params }) => ({
        message: `the same item stands twice: ${describeValue(data[params.i])}`,
    }),
    not: () => ({ message: 'is not allowed here' }),
    'false schema': () => ({ message: 'is not allowed here' }),
    oneOf: alternatives,
    anyOf: alternatives,
};
const formats = {
    uri: 'a URI such as https://host/path or s3://bucket/path',
    date: 'a date such as 2026-01-31',
    'date-time': 'a date and time with its zone such as 2026-01-31T09:30:00Z',
};
function unknownKey({ data }, key, allowed) {
    const free = allowed.filter((candidate) => !Object.hasOwn(data, candidate));
    const meant = (0,did_you_mean.didYouMean)(key, free);
    const message = `unknown key ${JSON.stringify(key)}`;
    if (meant !== undefined)
        return { key, meant, message, cure: `did you mean ${JSON.stringify(meant)}?` };
    const isShort = free.length > 0 && free.length <= 15;
    return { key, message, cure: isShort ? `keys that may be added here: ${free.join(', ')}` : 'remove it' };
}
function limit(error) {
    const { comparison, limit } = error.params;
    const words = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
    return { message: `must be ${words[comparison]} ${limit}; ${received(error)}` };
}
/** What is left where no alternative was picked: a choice between keys, or several alternatives at once. */
function alternatives({ schema, params, data }) {
    const choices = schema.map(({ required }) => required ?? []);
    if (choices.every((keys) => keys.length === 1)) {
        const keys = choices.flat();
        const present = keysOf(data).filter((key) => keys.includes(key));
        if (present.length === 0)
            return { message: `one of these keys is missing: ${keys.join(', ')}` };
        const message = `only one of these may stand here: ${present.join(', ')}`;
        return { message, key: present[1], cure: 'keep one of them' };
    }
    if (Array.isArray(params.passingSchemas))
        return { message: 'fits several of the alternatives, must fit one' };
    return { message: 'fits none of the alternatives' };
}
function typeCure(types, value) {
    if (types.includes('boolean') && typeof value === 'string' && /^(y|n|yes|no|on|off|true|false)$/i.test(value)) {
        return `write ${/^(y|yes|on|true)$/i.test(value)}`;
    }
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return 'put it in quotes';
    const wantsNumber = types.includes('number') || types.includes('integer');
    const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    return wantsNumber && isNumber ? 'remove the quotes' : undefined;
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
function propertiesAround({ parentSchema }) {
    return parentSchema?.properties;
}
function count(limit, unit) {
    return `${limit} ${unit}${limit === 1 ? '' : 's'}`;
}
function received({ data }) {
    return `received ${describeValue(data)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/explain-errors.js



/**
 * What a person reads of what ajv (with `allErrors` and `verbose`) says of a document: one problem for one mistake, with its place.
 */
function explainErrors(errors, document) {
    const problems = new Map();
    for (const { path, key, message, cure } of wordAll(errors, document.value)) {
        const whole = key === undefined ? path : [...path, key];
        const at = (0,problem/* formatPath */.jV)(whole);
        const identity = `${at} ${message}`;
        if (problems.has(identity))
            continue;
        problems.set(identity, {
            message,
            file: document.file,
            ...document.locate(whole),
            ...(at ? { path: at } : {}),
            ...(cure ? { cure } : {}),
        });
    }
    return [...problems.values()];
}
/** Leaves out what follows from another error: allowed values where the type is wrong, a missing key that was misspelt. */
function wordAll(errors, root) {
    const telling = withoutAlternatives(errors);
    const wrongTypes = new Set(telling.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    const worded = telling
        .filter(({ keyword, instancePath }) => !['enum', 'const'].includes(keyword) || !wrongTypes.has(instancePath))
        .flatMap((error) => {
        const wording = wordError(error);
        return wording ? [{ ...wording, error, path: pathOf(error.instancePath, root) }] : [];
    });
    const misspelt = new Set(worded.map(({ meant, error }) => `${error.instancePath} ${meant}`));
    return worded.filter(({ error }) => error.keyword !== 'required' || !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`));
}
/** A JSON pointer as keys and indexes; whether a step is an index is seen from the value. */
function pathOf(pointer, root) {
    const path = [];
    let value = root;
    for (const encoded of pointer.split('/').slice(1)) {
        const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value?.[step];
    }
    return path;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/validate.js


/**
 * Takes the compiled schema, not the schema: `compileSchema` costs some 100 ms at every start and is for tests and builds;
 * what ships is compiled once by `writeValidator`.
 */
function validator(compiled) {
    return (document) => {
        if (document.value === undefined || compiled(document.value))
            return [];
        return (0,problem/* inFileOrder */.w$)(explainErrors(compiled.errors ?? [], document));
    };
}


/***/ })

};
