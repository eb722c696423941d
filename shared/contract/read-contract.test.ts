import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from './read-contract.ts';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\n';

/** Each problem as `line:column path: message | cure`; the first line after the head is line 6. */
function problemsOf(text: string): string[] {
  return readContract(head + text, 'c.yaml').problems.map(
    ({ line, column, path, message, cure }) => `${line}:${column} ${path}: ${message}${cure ? ` | ${cure}` : ''}`,
  );
}

const column = (lines: string) => `schema:\n  - name: t\n    properties:\n      - name: c\n${indent(lines, 8)}`;
const rule = (lines: string) => column(`quality:\n  - id: r\n${indent(lines, 4)}`);
const tableRule = (lines: string) =>
  `schema:\n  - name: t\n    properties: [{name: c}]\n    quality:\n      - id: r\n${indent(lines, 8)}`;
function indent(lines: string, by: number): string {
  return lines.replace(/^/gm, ' '.repeat(by));
}

const missingOperator =
  'one of these keys is missing: mustBe, mustNotBe, mustBeGreaterThan, mustBeGreaterOrEqualTo, mustBeLessThan, mustBeLessOrEqualTo, mustBeBetween, mustNotBeBetween';

describe('the schema', () => {
  test.each<[string, string, string[]]>([
    ['nothing but the head', '', []],
    ['a JSON value', 'schema: [{"name": "t"}]', []],
    ['a text rule', rule('type: text\ndescription: d'), []],
    ['a rule of another engine', rule('type: custom\nengine: e\nimplementation: |\n  x'), []],
    ['an SQL rule', rule('type: sql\nquery: SELECT 1\nmustBe: 1'), []],
    ['the older name beside a metric', rule('metric: nullValues\nrule: nullCheck\nmustBe: 0'), []],
    [
      'a rule without operator',
      rule('metric: nullValues'),
      [`11:13 schema[0].properties[0].quality[0]: ${missingOperator}`],
    ],
    [
      'two operators',
      rule('metric: nullValues\nmustBe: 0\nmustBeLessThan: 3'),
      [
        '14:13 schema[0].properties[0].quality[0].mustBeLessThan: only one of these may stand here: mustBe, mustBeLessThan | keep one of them',
      ],
    ],
    [
      'an unknown metric',
      rule('metric: nullValue\nmustBe: 0'),
      [
        '12:13 schema[0].properties[0].quality[0].metric: must be nullValues, missingValues, invalidValues, duplicateValues or rowCount; received "nullValue" | did you mean "nullValues"?',
      ],
    ],
    [
      'an operator in a custom rule',
      rule('type: custom\nengine: e\nimplementation: {a: 1}\nmustBe: 0'),
      ['15:13 schema[0].properties[0].quality[0].mustBe: belongs to a rule with a metric or to a rule of type sql'],
    ],
    [
      'a misspelt key',
      column('requird: true'),
      ['10:9 schema[0].properties[0].requird: unknown key "requird" | did you mean "required"?'],
    ],
    [
      'options of another type',
      column('logicalType: string\nlogicalTypeOptions: {minimum: 1}'),
      [
        '11:30 schema[0].properties[0].logicalTypeOptions.minimum: unknown key "minimum" | keys that may be added here: minLength, maxLength, pattern, format',
      ],
    ],
    [
      'options without a type',
      column('logicalTypeOptions: {minimum: 1}'),
      [
        '10:9 schema[0].properties[0].logicalTypeOptions: what options there are depends on logicalType, which is missing; received a mapping',
      ],
    ],
    [
      'a key of another server type',
      'servers:\n  - server: s\n    type: local\n    path: p\n    format: csv\n    prt: 1\n    host: h',
      [
        '11:5 servers[0].prt: unknown key "prt" | keys that may be added here: id, description, environment, roles, customProperties',
        '12:5 servers[0].host: unknown key "host" | keys that may be added here: id, description, environment, roles, customProperties',
      ],
    ],
    [
      'a reference that is none',
      column('relationships: [{to: customers}]'),
      [
        '10:26 schema[0].properties[0].relationships[0].to: write table.column, or schema/<id>/properties/<id>, optionally after <file>.yaml#; received "customers"',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('beyond the schema', () => {
  test.each<[string, string, string[]]>([
    [
      'two tables of one name',
      'schema: [{name: t}, {name: t}]',
      ['6:22 schema[1].name: the table "t" stands twice (as number 1 and number 2) | rename or remove one of them'],
    ],
    [
      'two columns of one name',
      'schema: [{name: t, properties: [{name: c}, {name: d}, {name: c}]}]',
      [
        '6:56 schema[0].properties[2].name: the property "c" stands twice (as number 1 and number 3) | rename or remove one of them',
      ],
    ],
    [
      'two servers of one name',
      'servers:\n  - {server: s, type: kafka, host: h}\n  - {server: s, type: presto, host: h}',
      ['8:6 servers[1].server: the server "s" stands twice (as number 1 and number 2) | rename or remove one of them'],
    ],
    [
      'one rule id twice, in two tables',
      'schema:\n  - {name: t, quality: [{id: r, metric: rowCount, mustBe: 1}]}\n  - {name: u, quality: [{id: r, metric: rowCount, mustBe: 1}]}',
      [
        '8:26 schema[1].quality[0].id: the rule id "r" is already that of schema[0].quality[0] | ids name checks and waivers: give each rule its own',
      ],
    ],
    [
      'bounds the wrong way round',
      rule('metric: nullValues\nmustBeBetween: [5, 1]'),
      [
        '13:13 schema[0].properties[0].quality[0].mustBeBetween: the lower bound 5 is greater than the upper bound 1 | write [1, 5]',
      ],
    ],
    [
      'percent of a row count',
      tableRule('metric: rowCount\nunit: percent\nmustBe: 5'),
      ['12:9 schema[0].quality[0].unit: a row count has no percentage | remove unit'],
    ],
    [
      'more than 100 percent',
      rule('metric: nullValues\nunit: percent\nmustBeLessThan: 500'),
      [
        '14:13 schema[0].properties[0].quality[0].mustBeLessThan: 500 lies outside what nullValues can be (0 to 100 percent)',
      ],
    ],
    [
      'a metric that must be text',
      rule('metric: nullValues\nmustBe: none'),
      ['13:13 schema[0].properties[0].quality[0].mustBe: must be a number, as nullValues is one'],
    ],
    [
      'a pattern that is none',
      rule("metric: invalidValues\narguments: {pattern: '[a-'}\nmustBe: 0"),
      [
        '13:25 schema[0].properties[0].quality[0].arguments.pattern: is not a regular expression: Unterminated character class',
      ],
    ],
    [
      'no valid values',
      rule('metric: invalidValues\narguments: {validValues: []}\nmustBe: 0'),
      [
        '13:25 schema[0].properties[0].quality[0].arguments.validValues: validValues must be a list with at least one value',
      ],
    ],
    [
      'invalid by what',
      rule('metric: invalidValues\nmustBe: 0'),
      [
        '12:13 schema[0].properties[0].quality[0].metric: invalidValues needs arguments: validValues (a list) or pattern (a regular expression)',
      ],
    ],
    [
      'a column metric on a table',
      tableRule('metric: nullValues\nmustBe: 0'),
      [
        '11:9 schema[0].quality[0].metric: nullValues is counted in one column, but the rule stands on a table | move it to the quality of a column',
      ],
    ],
    [
      'a key of columns that are not there',
      tableRule('metric: duplicateValues\narguments: {properties: [c, C]}\nmustBe: 0'),
      ['12:37 schema[0].quality[0].arguments.properties[1]: the table has no column "C" | did you mean "c"?'],
    ],
    [
      'an empty query',
      rule('type: sql\nquery: " "\nmustBe: 0'),
      ['13:13 schema[0].properties[0].quality[0].query: the query is empty'],
    ],
    [
      'a rule that requires nothing',
      rule('description: d'),
      [
        '11:13 schema[0].properties[0].quality[0]: the rule requires nothing: it has neither a metric nor a type | add a metric with an operator, or a type: text, sql or custom',
      ],
    ],
    [
      'lengths that leave no value',
      column('logicalType: string\nlogicalTypeOptions: {minLength: 3, maxLength: 2}'),
      ['11:30 schema[0].properties[0].logicalTypeOptions.minLength: minLength 3 and maxLength 2 leave no value'],
    ],
    [
      'exclusive bounds that leave no value',
      column('logicalType: integer\nlogicalTypeOptions: {minimum: 3, exclusiveMaximum: 3}'),
      ['11:30 schema[0].properties[0].logicalTypeOptions.minimum: minimum 3 and exclusiveMaximum 3 leave no value'],
    ],
    [
      'dates that leave no value',
      column('logicalType: date\nlogicalTypeOptions: {minimum: 2026-02-01, maximum: 2026-01-01}'),
      [
        '11:30 schema[0].properties[0].logicalTypeOptions.minimum: minimum 2026-02-01 and maximum 2026-01-01 leave no value',
      ],
    ],
    [
      'dates whose order is not known',
      column('logicalType: date\nlogicalTypeOptions: {minimum: 01.02.2026, maximum: 31.01.2026}'),
      [],
    ],
    [
      'an option pattern that is none',
      column("logicalType: string\nlogicalTypeOptions: {pattern: '(a'}"),
      ['11:30 schema[0].properties[0].logicalTypeOptions.pattern: is not a regular expression: Unterminated group'],
    ],
    [
      'one key position twice',
      'schema: [{name: t, properties: [{name: a, primaryKey: true, primaryKeyPosition: 1}, {name: b, primaryKey: true, primaryKeyPosition: 1}]}]',
      ['6:113 schema[0].properties[1].primaryKeyPosition: position 1 of the primary key is already that of "a"'],
    ],
    [
      'keys of different lengths',
      'schema: [{name: t, relationships: [{from: [t.a, t.b], to: [u.a]}]}]',
      [
        '6:55 schema[0].relationships[0].to: 2 columns refer to 1: a key and what it refers to have equally many columns',
      ],
    ],
    [
      'inside nested properties and items',
      column('logicalType: array\nitems: {logicalType: object, properties: [{name: x}, {name: x}]}'),
      [
        '11:63 schema[0].properties[0].items.properties[1].name: the property "x" stands twice (as number 1 and number 2) | rename or remove one of them',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('version 2 of the standard', () => {
    const { problems } = readContract(head.replace('v3.1.0', 'v2.2.2'), 'c.yaml');
    expect(problems).toMatchObject([{ line: 1, path: 'apiVersion', cure: 'migrate the contract to v3.1.0' }]);
  });

  test('all problems at once: of YAML, of the schema and beyond it, in the order of the file', () => {
    const text =
      'schema:\n  - name: t\n    nam: x\n    quality:\n      - {metric: rowCount, mustBeBetween: [2, 1]}\ndomain: a\ndomain: b';
    const { contract, problems } = readContract(head + text, 'c.yaml');
    expect(contract).toBeUndefined();
    expect(problems.map(({ line, file }) => `${file}:${line}`)).toEqual(['c.yaml:8', 'c.yaml:10', 'c.yaml:12']);
  });
});

test('a contract without problems comes out whole', () => {
  const { contract, problems, locate } = readContract(head + rule('metric: nullValues\nmustBe: 0'), 'c.yaml');
  expect(problems).toEqual([]);
  expect(contract?.schema?.[0]?.properties?.[0]?.quality).toEqual([{ id: 'r', metric: 'nullValues', mustBe: 0 }]);
  expect(locate(['schema', 0, 'properties', 0, 'quality', 0])).toEqual({ line: 11, column: 13 });
});

test.each([
  ['wrong items', `schema:\n${'- a\n'.repeat(100_000)}`],
  ['unknown keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')],
  ['duplicate keys', 'domain: a\n'.repeat(100_000)],
])('a file full of %s is answered in linear time', { timeout: 30_000 }, (_, text) => {
  const { problems } = readContract(head + text, 'c.yaml');
  expect(problems).toHaveLength(100);
});

describe('whatever it is given, it answers with a contract or with problems', () => {
  const answers = (input: string | Uint8Array) => {
    const { contract, problems } = readContract(input, 'c.yaml');
    expect(contract === undefined).toBe(problems.length > 0);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).not.toBe('');
    }
  };
  const crumbs = fc.constantFrom(
    ...[
      'schema:',
      '- ',
      '  ',
      '\n',
      'name: t',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '&a ',
      '*a',
      '? ',
      '"',
      "'",
      '|',
      '>',
      '!!map',
      '---',
    ],
    ...[
      'quality:',
      'properties:',
      'metric: rowCount',
      'mustBe: 1',
      '#',
      '\t',
      '\0',
      '\uFEFF',
      '__proto__: 1',
      '<<: ',
      '%YAML 1.1',
    ],
  );

  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), answers), { numRuns: 2000 });
  });
  test('text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers), { numRuns: 2000 });
  });
  test('crumbs of YAML after a head', () => {
    fc.assert(
      fc.property(fc.array(crumbs, { maxLength: 40 }), (parts) => answers(head + parts.join(''))),
      { numRuns: 2000 },
    );
  });
  test('JSON values in place of a table', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => answers(`${head}schema: [${JSON.stringify(value)}]`)),
      { numRuns: 1000 },
    );
  });
});
