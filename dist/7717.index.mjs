export const id = 7717;
export const ids = [7717];
export const modules = {

/***/ 96919:
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
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/missing-column.js


const known = [',', ';', '\t', '|'];
const unknown = [':', '^', '~', '#', '\u0001', ' '];
function missingReason(missing, columns, declared) {
    const joined = joinedColumns(columns, declared);
    if (joined)
        return joined;
    const names = missing.slice(0, 5).map(short_name/* shortName */.E).join(', ');
    const hint = newName(missing[0], columns, declared);
    if (hint !== undefined)
        return `The data have no column ${names}; did you mean ${(0,short_name/* shortName */.E)(hint)}, which the contract does not name? Give the column one name in both: mend the data or the contract.`;
    return columns.some(({ declared: there, stored }) => there || stored !== 'text')
        ? `The data have no column ${names}: add it, or mend the contract.`
        : `The data have no column ${names}: none of the columns is. If the first record holds data and no names, set "header" to absent.`;
}
function joinedColumns(columns, declared) {
    const [only, other] = columns;
    if (!only || other || declared.includes(only.name))
        return undefined;
    const split = [...known, ...unknown]
        .map((delimiter) => ({ delimiter, found: partsOf(only.name, delimiter).filter((part) => declared.includes(part)) }))
        .filter(({ found, delimiter }) => found.length >= 2 || (found.length === 1 && known.includes(delimiter)))
        .sort((a, b) => b.found.length - a.found.length)[0];
    if (!split)
        return undefined;
    const name = JSON.stringify(split.delimiter);
    const cure = known.includes(split.delimiter)
        ? 'Set "format" to csv, which tells ",", ";", "|" and the tab apart, or write it as the format says.'
        : 'Write it with ",", ";", "|" or a tab between the fields.';
    return `The data have one column only, ${(0,short_name/* shortName */.E)(only.name)}, which holds the names of several: the fields are separated by ${name}. ${cure}`;
}
const partsOf = (name, delimiter) => name.includes(delimiter) ? name.split(delimiter).map((part) => part.trim().replace(/^"(.*)"$/, '$1')) : [];
function newName(name, columns, declared) {
    const fresh = columns.filter((column) => !column.declared).map((column) => column.name);
    const gone = declared.filter((each) => !columns.some((column) => column.name === each));
    const alike = (0,did_you_mean.didYouMean)(name, fresh) ?? onlyOne(fresh.filter((each) => sharesWords(name, each)));
    if (alike !== undefined)
        return alike;
    return gone.length === 1 && columns.length > 1 ? onlyOne(fresh) : undefined;
}
const onlyOne = (names) => (names.length === 1 ? names[0] : undefined);
function sharesWords(a, b) {
    const [short, long] = [wordsIn(a), wordsIn(b)].sort((x, y) => lettersOf(x) - lettersOf(y));
    const shared = short.filter((word) => long.some((other) => alike(word, other)));
    return lettersOf(short) > 0 && lettersOf(shared) / lettersOf(short) > 0.6;
}
const alike = (a, b) => a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
const wordsIn = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const lettersOf = (words) => words.join('').length;

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/plan-of-rules.js
const nullsOf = (column) => `\0nulls:${column}`;
const keysOf = (rule) => `\0keys:${rule}`;
const rowsMeasure = '\0rows';
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



function decide(evidence) {
    return evidence.contract.tables.flatMap(({ table, rules }) => {
        const read = evidence.tables.find((each) => each.name === table);
        return [readable(table, read, rules), ...rules.map((rule) => judge(rule, read, columnsOf(rules)))];
    });
}
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
const columnsOf = (rules) => rules.flatMap(({ kind, columns }) => (kind === 'present' ? columns : []));
function judge(rule, read, declared) {
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
        return unmeasured(missingReason(missing, read.columns, declared));
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
    const values = read.values && Object.hasOwn(read.values, rule.id) ? valuesJson(read.values[rule.id]) : undefined;
    const seen = denominator === undefined
        ? `${answer} ${rule.counted}`
        : `${answer} of ${denominator} (${percent(answer, denominator)}): ${rule.counted}`;
    return {
        ...head,
        outcome: held ? 'pass' : 'fail',
        observed,
        reason: held ? `${seen}.` : `${seen}. ${rule.cure}`,
        ...(examples.length > 0 ? { evidence: { rows: examples.map(rowJson), ...(values ? { values } : {}) } } : {}),
    };
}
const rowJson = (example) => 'key' in example
    ? { key: example.key.map(({ column, value }) => ({ column, value })) }
    : { file: example.file, row: example.row };
const valuesJson = (found) => found && { distinct: found.distinct, values: found.values.map(({ text, count }) => ({ text, count })) };
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

// EXTERNAL MODULE: ./build/js/shared/engine/open-data.js + 1 modules
var open_data = __webpack_require__(28902);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/contract/read-contract.js + 7 modules
var read_contract = __webpack_require__(47694);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/date-format.js
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
const isIso = (format) => format !== undefined && /^(yyyy-MM-dd|HH:mm:ss|yyyy-MM-dd HH:mm:ss|yyyy-MM-dd'T'HH:mm:ss)$/.test(format);
function integerRange(format) {
    const match = /^([iu])(8|16|32|64|128)$/.exec(format);
    if (!match)
        return undefined;
    const bits = Number(match[2]);
    if (match[1] === 'u')
        return [0, bits >= 64 ? Number.POSITIVE_INFINITY : 2 ** bits - 1];
    return bits >= 64 ? undefined : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/rule.js
const none = { must: 'be', value: 0, unit: 'rows' };

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/text-formats.js
const textFormats = Object.assign(Object.create(null), {
    email: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
    uuid: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
    uri: "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$",
    hostname: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$',
    ipv4: '^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$',
    ipv6: '^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){1,4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){1,3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){1,2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?:(?::[0-9A-Fa-f]{1,4}){1,7}|:))$',
    byte: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
});

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/column-rules.js




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
function isLibraryRule(rule) {
    return (rule.type === undefined || rule.type === 'library') && 'metric' in rule;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/rules/custom-rule.js


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
            return rowsOf({ is: 'any', of: parts }, `rows in which ${column} ${invalidWords(valid, pattern)}`, isNone(requirement) ? 'Mend the values, or add them to the valid ones.' : changed);
        }
        case 'duplicateValues': {
            const columns = column === undefined ? rule.arguments?.properties : [column];
            if (!Array.isArray(columns) || columns.length === 0 || !columns.every((name) => typeof name === 'string'))
                return misplaced(rule, common, place, context);
            return made({ kind: 'repeats', columns }, `rows whose ${columns.join(', ')} stood on an earlier row`, isNone(requirement) ? 'Remove the repeated rows.' : changed, columns);
        }
    }
}
function invalidWords(valid, pattern) {
    if (!Array.isArray(valid))
        return 'does not match the pattern';
    const shown = valid.filter(isScalar).map((value) => JSON.stringify(String(value).slice(0, 40)));
    const set = shown.length === 1
        ? `is not ${shown[0]}`
        : shown.length <= 3
            ? `is none of ${shown.join(', ')}`
            : `is none of the ${shown.length} values that are listed`;
    return typeof pattern === 'string' ? `${set}, or does not match the pattern` : set;
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
function missingOf(rule) {
    const listed = rule.arguments?.missingValues;
    if (!Array.isArray(listed))
        return { texts: [''], hasNull: true };
    return { texts: listed.filter(isScalar).map(String), hasNull: listed.includes(null) };
}
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
const aboutData = new Set(['latency', 'ly', 'freshness', 'retention', 're', 'frequency', 'fy']);
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





async function contractRules(path, site) {
    const { name, bytes, trusted } = await site.decidingFile('contract', path);
    const { contract, problems, locate } = (0,read_contract/* readContract */.J)(bytes, name);
    if (!contract)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    const rules = rulesOfContract(contract, locate, name);
    if (rules.problems.length > 0)
        throw new errors/* SettingsError */.GN(rules.problems);
    return {
        rules,
        servers: contract.servers ?? [],
        trusted: trusted === undefined ? [] : ((0,read_contract/* readContract */.J)(trusted, name).contract?.servers ?? []),
        tables: (contract.schema ?? []).map(({ name, physicalName }) => ({ name, physicalName })),
        contractInput: { name: 'contract', path: name, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    };
}
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
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/failing-values.js
const mostValues = 5;
const mostRows = 100_000;
function valueMeasures({ rules, columns }, failing, answers, showValues) {
    const names = new Set(failing);
    const shown = new Set(columns.filter((column) => column.public || showValues).map(({ name }) => name));
    return Object.fromEntries(rules.flatMap((rule) => {
        if (rule.kind !== 'count' || rule.count.kind !== 'count' || !names.has(rule.id))
            return [];
        const { where } = rule.count;
        const column = judgedColumn(where);
        const rows = answers[rule.id];
        if (column === undefined || !shown.has(column) || typeof rows !== 'number' || rows > mostRows)
            return [];
        return [[rule.id, { kind: 'top', column, limit: mostValues, where }]];
    }));
}
function judgedColumn(where) {
    switch (where.is) {
        case 'null':
        case 'above-column':
            return undefined;
        case 'any': {
            const columns = new Set(where.of.map((each) => judgedColumn(each)));
            return columns.size === 1 ? [...columns][0] : undefined;
        }
        default:
            return where.column;
    }
}
async function failingValues(table, measures, { columns }, engine) {
    if (Object.keys(measures).length === 0)
        return {};
    const { answers } = await engine.scan(table, { columns, measures });
    return Object.fromEntries(Object.keys(measures).map((id) => {
        const { distinct, values } = answers[id];
        return [id, { distinct, values: values.map(([text, count]) => ({ text, count })) }];
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/histograms.js
const bins = 20;
const mostColumns = 30;
function histogramColumns(ruled, plan, showValues) {
    return ruled.columns
        .filter(({ name, public: isPublic, asked }) => (isPublic || showValues) &&
        (asked.reading.as === 'integer' || asked.reading.as === 'number') &&
        Object.hasOwn(plan.columns, name))
        .map(({ name }) => name)
        .slice(0, mostColumns);
}
const equalBins = (low, high) => Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + (i * (high - low)) / bins));
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
    const counted = await engine.scan(table, of(Object.fromEntries(ranges.map(({ column, low, high }) => [column, { kind: 'histogram', column, edges: equalBins(low, high) }]))));
    return ranges.map(({ column, low, high }) => ({
        table: table.name,
        column,
        low,
        high,
        counts: counted.answers[column],
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/read-table.js








async function readTable(ruled, source, settings, engine, site) {
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
    if (source === undefined)
        return unread(`No data were given for the table ${ruled.table}: add ${ruled.table}=<path> to "data".`);
    if (source instanceof errors/* EvidenceError */.oe)
        return unread(source.message);
    const names = source.relation ? [source.relation.join('.')] : source.files.map((file) => file.name);
    let counts = [];
    try {
        const table = byContractNames(ruled, await engine.open({
            name: ruled.table,
            ...source,
            columnNames: ruled.columns.map(({ name }) => name),
            header: settings.header === 'present',
        }));
        const plan = planOfRules(ruled, new Set(table.columns.map(({ name }) => name)));
        const watch = watchProgress(ruled.table, engine, site);
        const [first, counted] = await Promise.all([engine.scan(table, plan), countAll(table)]).finally(watch);
        counts = counted;
        const misread = !source.relation &&
            (first.rejected.known > 0 ||
                (0,reconcile/* reconcile */.L)(first.answers[rowsMeasure], first.rejected, counts).problem !== undefined);
        const scanned = misread && first.table === table && counts.some((count) => mayBeLineEnds(count, first))
            ? await engine.scanNormalised(table, plan)
            : first;
        const rows = scanned.answers[rowsMeasure];
        if (typeof rows !== 'number')
            throw new Error('the engine did not say how many rows there are');
        const { problem, rejected } = source.relation
            ? { problem: undefined, rejected: scanned.rejected }
            : (0,reconcile/* reconcile */.L)(rows, scanned.rejected, counts);
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
        const examples = problem === undefined && wanted.size > 0
            ? await engine.locate(scanned.table, plan, wanted, shownKey(ruled, plan, settings['show-values']))
            : new Map();
        const values = problem === undefined
            ? await failingValues(scanned.table, valueMeasures(ruled, wanted.keys(), scanned.answers, settings['show-values']), plan, engine)
            : {};
        const wantsCharts = settings.reports.includes('html') && problem === undefined;
        return {
            evidence: {
                ...measured,
                examples: Object.fromEntries(examples),
                values,
                unnamed: problem === undefined && wanted.size > 0 && examples.size === 0,
            },
            inputs: source.relation ? [{ name: table.name, path: source.relation.join('.'), rows }] : inputsOf(table, counts),
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
function byContractNames(ruled, table) {
    const has = (name) => table.columns.some((column) => column.name === name);
    const names = ruled.columns.flatMap(({ name, physicalName }) => physicalName !== undefined && !has(name) && has(physicalName) ? [[physicalName, name]] : []);
    return (0,engine_table/* renameColumns */.W)(table, new Map(names));
}
const mayBeLineEnds = (count, { rejected }) => count.mixedLineEnds === true ||
    (count.mixedLineEnds === false && count.problem === undefined && rejected.known === 0);
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
function shownKey({ rules, columns }, plan, showValues) {
    const shown = new Set(columns.filter((column) => column.public || showValues).map(({ name }) => name));
    const keys = rules.flatMap((rule) => rule.kind === 'count' && rule.count.kind === 'repeats' && Object.hasOwn(plan.measures, rule.id) ? [rule] : []);
    const key = keys.find(({ id, table }) => id === `${table}.primaryKey`) ?? keys[0];
    return key?.columns.every((name) => shown.has(name)) ? key.columns : [];
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
        .map(({ name, sha256, etag, bytes, records }) => ({
        name: table.name,
        path: name,
        ...(sha256 === undefined ? { etag: etag ?? '', bytes } : { sha256 }),
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

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/stranger-of.js
function strangerOf(server, trusted, env) {
    const address = addressOf(server);
    if (address === undefined)
        return undefined;
    if ([...trusted.map(addressOf), ...ofEnvironment(server, env)].includes(address))
        return undefined;
    const words = isPostgres(server) ? 'PGHOST (and PGPORT)' : 'AWS_ENDPOINT_URL_S3';
    return `The server "${server.server}" is at ${address}, which the contract of the target branch does not name: no credentials are sent there because a change says so. Set ${words} to it in the environment of this step, name the data in "data", or merge the server first.`;
}
const isPostgres = ({ type }) => type === 'postgres' || type === 'postgresql';
const postgresAt = (host, port) => `postgres://${host}:${port}`;
function addressOf(server) {
    if (isPostgres(server))
        return postgresAt(server.host ?? '', server.port ?? 5432);
    return server.type === 's3' && server.endpointUrl !== undefined ? originOf(server.endpointUrl) : undefined;
}
function ofEnvironment(server, env) {
    if (isPostgres(server))
        return env.PGHOST ? [postgresAt(env.PGHOST, env.PGPORT || 5432)] : [];
    return [env.AWS_ENDPOINT_URL_S3, env.AWS_ENDPOINT_URL].flatMap((url) => (url ? [originOf(url)] : []));
}
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : 'an address that is none');

// EXTERNAL MODULE: ./build/js/shared/engine/sources/remote-object.js
var remote_object = __webpack_require__(3882);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/tables-of-data.js



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
            problems.push(`"data" holds "${shown(entry)}", but the contract has the tables ${tables.join(', ')}: write <table>=${shown(entry)}.`);
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return patterns;
}
const shown = (entry) => ((0,remote_object/* isRemote */.V)(entry) ? entry.replace(/[?#].*$/s, '?…') : entry).slice(0, 200);
function add(patterns, table, pattern) {
    const list = patterns.get(table);
    if (list)
        list.push(pattern);
    else
        patterns.set(table, [pattern]);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/tables-of-server.js



function tablesOfServer(servers, tables, settings) {
    const server = chosen(servers, settings.server);
    return { server, ...dataOf(server, tables, settings) };
}
function dataOf(server, tables, settings) {
    const all = (make) => new Map(tables.map((table) => [table.name, make(table)]));
    const named = ({ name, physicalName = name }) => physicalName;
    const problem = (text) => new errors/* SettingsError */.GN([`The server "${server.server}" ${text}`]);
    const filesAt = (pattern, key) => {
        if (!pattern)
            throw problem(`has no "${key}": write it into the contract, or name the data in "data".`);
        if (tables.length > 1 && !/\{(model|table)\}/.test(pattern))
            throw problem(`has one "${key}" for ${tables.length} tables: write {table} where the table's name stands, or name the data in "data".`);
        return all((table) => [pattern.replace(/\{(model|table)\}/g, () => named(table))]);
    };
    const format = formatOf(server, settings);
    switch (server.type) {
        case 'local':
            if (/^(sqlite|sqlite3)$/i.test(server.format ?? ''))
                return {
                    asked: all((table) => ({
                        database: { is: 'sqlite', server: server.server, path: server.path ?? '', table: named(table) },
                    })),
                    format,
                };
            return { asked: filesAt(server.path, 'path'), format };
        case 's3':
            return {
                asked: filesAt(decoded(server.location), 'location'),
                format,
                ...(server.endpointUrl === undefined ? {} : { endpoint: server.endpointUrl }),
            };
        case 'postgres':
        case 'postgresql': {
            const { host = '', port = 5432, database = '', schema = 'public' } = server;
            const { 'server-user': user, 'server-password': password } = settings;
            return {
                asked: all((table) => ({
                    database: {
                        ...{ is: 'postgres', server: server.server, host, port, database, schema, table: named(table) },
                        ...{ user, password },
                    },
                })),
                format,
            };
        }
        case 'trino':
            if (settings.engine !== 'trino')
                throw problem('is a Trino server: set "engine: trino" with "engine-url" and "engine-user".');
            return {
                asked: all((table) => [[server.catalog ?? '', server.schema ?? '', named(table)].map(quoted).join('.')]),
                format,
            };
        default:
            return {
                asked: new Map(),
                format,
                unexecuted: `The server "${server.server}" is of the type ${server.type}, which this tool does not execute: name files in "data", or let Trino read it ("engine: trino").`,
            };
    }
}
function decoded(location) {
    try {
        return location === undefined ? undefined : decodeURIComponent(location);
    }
    catch {
        return location;
    }
}
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
function chosen(servers, wanted) {
    const names = servers.map(({ server }) => server);
    if (wanted !== undefined) {
        const found = servers.find(({ server }) => server === wanted);
        if (found)
            return found;
        const hint = (0,did_you_mean.didYouMean)(wanted, names);
        throw new errors/* SettingsError */.GN([
            `The setting "server" is "${wanted}", which the contract does not have${hint ? `; did you mean "${hint}"?` : names.length > 0 ? ` (it has ${names.join(', ')}).` : ': it has no servers.'}`,
        ]);
    }
    const [only, other] = servers;
    if (only === undefined)
        throw new errors/* SettingsError */.GN([
            'The setting "data" is required where the contract has no servers: name the files to validate.',
        ]);
    if (other !== undefined)
        throw new errors/* SettingsError */.GN([
            `The contract has several servers (${names.join(', ')}): say in "server" which one is read, or name files in "data".`,
        ]);
    return only;
}
function formatOf(server, settings) {
    const word = server.format?.toLowerCase();
    return settings.format === 'auto' ? (engine_table/* fileFormats */.D.find((format) => format === word) ?? 'auto') : settings.format;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/gather.js








async function gather(settings, site) {
    const { rules, contractInput, servers, trusted, tables: declared } = await contractRules(settings.contract, site);
    const { asked, format, endpoint, unexecuted, server } = settings.data === undefined
        ? tablesOfServer(servers, declared, settings)
        : {
            asked: tablesOfData(settings.data, rules.tables.map(({ table }) => table)),
            format: settings.format,
        };
    const stranger = server && strangerOf(server, trusted, process.env);
    if (stranger !== undefined)
        throw new errors/* EvidenceError */.oe(stranger);
    const { engine, sources } = await (0,open_data/* openData */.$)(asked, { ...settings, format, endpoint }, site);
    try {
        await refuseUnusable(rules, engine);
        const tables = [];
        const inputs = [contractInput];
        const drawn = [];
        for (const ruled of rules.tables) {
            const read = await readTable(ruled, unexecuted ? new errors/* EvidenceError */.oe(unexecuted) : sources.get(ruled.table), settings, engine, site);
            tables.push(read.evidence);
            inputs.push(...read.inputs);
            drawn.push(...read.histograms);
        }
        return {
            evidence: { contract: rules, tables, histograms: drawn },
            inputs,
            engine: { name: engine.name, version: engine.version },
            notices: [
                ...rules.tables.flatMap(({ notices }) => notices),
                ...tables.flatMap(undeclaredColumns),
                ...unnamedRows(tables, sources),
            ],
        };
    }
    finally {
        await engine.close();
        site.progress(undefined);
    }
}
function unnamedRows(tables, sources) {
    const unnamed = tables.filter(({ name, unnamed }) => {
        const source = sources.get(name);
        return unnamed === true && source !== undefined && 'relation' in source;
    });
    if (unnamed.length === 0)
        return [];
    return [
        `Failing rows of ${unnamed.map(({ name }) => name).join(', ')} are not named, because rows of such a table have no numbers and there is no key that may be shown: give the contract a primary key (or a unique column) that is classified public, or set "show-values".`,
    ];
}
function undeclaredColumns({ name, columns }) {
    const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
    if (names.length === 0)
        return [];
    const listed = `${names.slice(0, 5).map(short_name/* shortName */.E).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/loosened.js

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
function beyond(after, before, sign) {
    if (after.bound === before.bound)
        return after.inclusive || !before.inclusive;
    return (typeof after.bound === 'number' && typeof before.bound === 'number' && sign * after.bound > sign * before.bound);
}
const loosened_holds = (all, some) => some.every((value) => all.includes(value));
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

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/gates/data-validation/present.js




const mostBars = 40;
function present(evidence, checks, combined) {
    const open = (0,advice/* openChecks */._)(checks);
    return {
        summary: summaryOf(evidence, checks, combined, open),
        whatToDo: (0,advice/* adviceOf */.w)(worthSaying(open, evidence), (check) => cureOf(check, evidence)),
        sections: [
            ...rowSections(checks),
            ...keySections(checks),
            ...chartSections(evidence, checks),
            tablesSection(evidence),
        ],
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
function worthSaying(open, evidence) {
    const unread = evidence.tables.filter(({ rows }) => rows === null).map(({ name }) => name);
    return open.filter((check) => !unread.some((name) => check.id.startsWith(`${name}.`) && check.id !== `${name}.readable`));
}
function cureOf(check, evidence) {
    const rule = evidence.contract.tables.flatMap(({ rules }) => rules).find(({ id }) => id === check.id);
    return check.outcome === 'fail' && rule?.kind === 'count' ? rule.cure : check.reason;
}
function rowSections(checks) {
    const failing = checks.map(({ id, evidence }) => ({ id, ...evidence }));
    const withValues = failing.some(({ values }) => values !== undefined);
    const rows = failing.flatMap(({ id, rows: found = [], values }) => {
        const files = new Map();
        for (const each of found)
            if ('row' in each)
                files.set(each.file, [...(files.get(each.file) ?? []), each.row]);
        return [...files].map(([file, numbers], i) => [
            [{ code: id }],
            [{ code: file }],
            numbers.join(', '),
            ...(withValues ? [i === 0 && values ? valuesText(values) : ''] : []),
        ]);
    });
    if (rows.length === 0)
        return [];
    const table = {
        kind: 'table',
        caption: `The first failing rows of each check. Row 1 is the first record after the header.${withValues ? ' The values are the most frequent of all failing rows, with their numbers of rows.' : ''}`,
        columns: [
            { title: 'Check' },
            { title: 'File' },
            { title: 'Rows' },
            ...(withValues ? [{ title: 'Failing values' }] : []),
        ],
        rows,
    };
    return [{ title: 'Failing rows', weight: 'main', blocks: [table] }];
}
function keySections(checks) {
    const rows = checks.flatMap(({ id, evidence }) => {
        const { rows: found = [], values } = (evidence ?? {});
        const keys = found.flatMap((each) => ('key' in each ? [each.key] : []));
        if (keys.length === 0)
            return [];
        const listed = keys.flatMap((key, i) => [
            ...(i > 0 ? [', '] : []),
            {
                code: key
                    .map(({ column, value }) => `${(0,short_name/* shortName */.E)(column)}=${value === null ? 'null' : (0,short_name/* shortName */.E)(value)}`)
                    .join(' '),
            },
        ]);
        return [[[{ code: id }], listed, values ? valuesText(values) : '']];
    });
    if (rows.length === 0)
        return [];
    const table = {
        kind: 'table',
        caption: 'The first failing rows of each check, in the order of the key. The values are the most frequent of all failing rows.',
        columns: [{ title: 'Check' }, { title: 'Keys' }, { title: 'Failing values' }],
        rows,
    };
    return [{ title: 'Failing rows', weight: 'main', blocks: [table] }];
}
function valuesText({ distinct, values }) {
    const left = distinct - values.length;
    return [
        ...values.flatMap(({ text, count: rows }, i) => [
            ...(i > 0 ? [', '] : []),
            { code: (0,short_name/* shortName */.E)(text) },
            ` (${(0,format_value/* formatNumber */.ZV)(rows)})`,
        ]),
        ...(left > 0 ? [` and ${(0,format_value/* formatNumber */.ZV)(left)} more`] : []),
    ];
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
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
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

const maximumDepth = 100;
const maximumFaults = 20;
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
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

const maximumAliasedValues = 100_000;
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


function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
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
function isOffTopic({ keyword, instancePath }, failed) {
    const depth = instancePath.split('/').length - failed.instancePath.split('/').length;
    return (depth === 0 && ['type', 'enum', 'const'].includes(keyword)) || (depth === 1 && keyword === 'const');
}
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
function listWords(words, last = 'or') {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/word-error.js


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


function validator(compiled) {
    return (document) => {
        if (document.value === undefined || compiled(document.value))
            return [];
        return (0,problem/* inFileOrder */.w$)(explainErrors(compiled.errors ?? [], document));
    };
}


/***/ })

};
