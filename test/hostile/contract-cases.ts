import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Case, Expected } from './case.ts';
import { writeData } from './good-files.ts';
import { contractOf, goodTable } from './table.ts';
import { plainStyle } from './write.ts';

type Property = Record<string, unknown>;
/** A contract that may be changed in place. */
interface Draft {
  [key: string]: unknown;
  schema: [{ name: unknown; properties: [Property, ...Property[]]; quality: Property[]; [key: string]: unknown }];
}

type Change = readonly [name: string, change: (draft: Draft) => void, expected?: Expected];

const first = (name: string, keys: Property, expected: Expected = 'refused'): Change => [
  name,
  (draft) => void Object.assign(draft.schema[0].properties[0], keys),
  expected,
];
const rule = (name: string, ...rules: unknown[]): Change => first(`rule: ${name}`, { quality: rules });
const note = (name: string, keys: Property, expected: Expected = 'refused'): Change => [
  name,
  (draft) => void draft.schema[0].properties.push({ name: 'more', ...keys }),
  expected,
];
const pattern = (text: string, expected: Expected = 'refused'): Change =>
  note(`pattern ${text.slice(0, 40)}`, { logicalType: 'string', logicalTypeOptions: { pattern: text } }, expected);

const changes: readonly Change[] = [
  ['no schema', (draft) => void Reflect.deleteProperty(draft, 'schema'), 'refused'],
  ['an empty schema', (draft) => void Object.assign(draft, { schema: [] }), 'refused'],
  ['a schema that is text', (draft) => void Object.assign(draft, { schema: 'x' }), 'refused'],
  ['an old version', (draft) => void Object.assign(draft, { apiVersion: 'v2.2.2' }), 'refused'],
  ['a version of the future', (draft) => void Object.assign(draft, { apiVersion: 'v99.0.0' }), 'refused'],
  ['another kind', (draft) => void Object.assign(draft, { kind: 'Pod' }), 'refused'],
  ['an unknown key', (draft) => void Object.assign(draft, { surprise: 1 }), 'refused'],
  [
    'the key __proto__',
    (draft) => void Object.defineProperty(draft, '__proto__', { value: { a: 1 }, enumerable: true }),
    'refused',
  ],
  ['a table without a name', (draft) => void Reflect.deleteProperty(draft.schema[0], 'name'), 'refused'],
  ['a table named by a number', (draft) => void Object.assign(draft.schema[0], { name: 5 }), 'refused'],
  ['two tables of one name', (draft) => void (draft.schema as unknown[]).push(draft.schema[0]), 'refused'],
  [
    'a table without data',
    (draft) => void (draft.schema as unknown[]).push({ name: 'other', properties: [{ name: 'a' }] }),
    'refused',
  ],
  ['a column twice', (draft) => void draft.schema[0].properties.push(draft.schema[0].properties[0]), 'refused'],
  ['a column that the data have not', (draft) => void draft.schema[0].properties.push({ name: 'absent' }), 'not-pass'],
  [
    '1,000 columns that the data have not',
    (draft) => {
      for (let i = 0; i < 1000; i++) draft.schema[0].properties.push({ name: `absent ${i}`, required: true });
    },
    'not-pass',
  ],
  ['nothing that decides', (draft) => void Object.assign(draft, { schema: [{ name: 't' }] }), 'any'],
  [
    'nested fields',
    (draft) => {
      let inner: Property = { name: 'x', logicalType: 'string' };
      for (let i = 0; i < 40; i++) inner = { name: 'x', logicalType: 'object', properties: [inner] };
      draft.schema[0].properties.push({ ...inner, name: 'key2' });
    },
    'not-pass',
  ],
  [
    'deep nesting',
    (draft) => {
      let inner: Property = { name: 'x' };
      for (let i = 0; i < 200; i++) inner = { name: 'x', logicalType: 'object', properties: [inner] };
      draft.schema[0].properties.push(inner);
    },
    'refused',
  ],
  [
    'a relationship',
    (draft) => void Object.assign(draft.schema[0], { relationships: [{ from: 't.key', to: 'u.key' }] }),
    'not-pass',
  ],
  first('an unknown type', { logicalType: 'decimal' }),
  first('a type that is a list', { logicalType: ['integer'] }),
  first('required is text', { required: 'yes' }),
  first('bounds that leave nothing', { logicalTypeOptions: { minimum: 5, maximum: 1 } }),
  first('a bound that is text', { logicalTypeOptions: { minimum: '5' } }),
  first('a multiple of nothing', { logicalTypeOptions: { multipleOf: 0 } }),
  first('a negative length', { logicalType: 'string', logicalTypeOptions: { minLength: -1 } }),
  first('an unknown option', { logicalTypeOptions: { smallest: 5 } }),
  first('an unknown format', { logicalTypeOptions: { format: 'i7' } }),
  first('options without a type', { logicalType: undefined, logicalTypeOptions: { minimum: 1 } }),
  note('a date bound that is none', { logicalType: 'date', logicalTypeOptions: { minimum: 'yesterday' } }),
  note('a date bound of February 30', { logicalType: 'date', logicalTypeOptions: { maximum: '2020-02-30' } }),
  note('a time bound that is none', { logicalType: 'time', logicalTypeOptions: { minimum: '25:00:00' } }),
  note('a bound beside its format', {
    logicalType: 'date',
    logicalTypeOptions: { format: 'dd.MM.yyyy', minimum: '2020-01-01' },
  }),
  note('a bound with SQL in it', {
    logicalType: 'date',
    logicalTypeOptions: { minimum: "2020-01-01'::date or 1=1 --" },
  }),
  note('a format that nobody knows', { logicalType: 'date', logicalTypeOptions: { format: 'GGGG-qq' } }, 'not-pass'),
  note(
    'a text format that nobody knows',
    { logicalType: 'string', logicalTypeOptions: { format: 'iban' } },
    'not-pass',
  ),
  note('a very long name', { name: 'x'.repeat(1000) }, 'not-pass'),
  note('a name of control characters', { name: '\u001b[31m\u0007\r\n::error::' }, 'not-pass'),
  note('an empty name', { name: '' }, 'not-pass'),
  note('a name of Markdown', { name: '](javascript:x) <img src=x onerror=1> | `' }, 'not-pass'),
  note('a name with SQL in it', { name: '"); drop table t; --' }, 'not-pass'),
  note('a lone surrogate', { name: 'x\ud800' }, 'not-pass'),
  ...[
    '(?=x)',
    '(?<!x)y',
    '(a)\\1',
    'a{1001}',
    '((a{100}){100}){100}',
    '(',
    '[z-a]',
    '\\',
    '*',
    '(?<n>a)\\k<n>',
    'a**',
  ].map((text) => pattern(text)),
  ...['^(a+)+$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$', "'", '$$', '.*'.repeat(200), '(|a)*b', "') or true --"].map(
    (text) => pattern(text, 'not-pass'),
  ),
  rule('text', 'x'),
  rule('null', null),
  first('rule: empty', { quality: [{}] }, 'not-pass'),
  rule('no operator', { metric: 'nullValues' }),
  rule('two operators', { metric: 'nullValues', mustBe: 0, mustBeLessThan: 5 }),
  rule('an operator that is text', { metric: 'nullValues', mustBe: 'none' }),
  rule('an unknown metric', { metric: 'nulls', mustBe: 0 }),
  rule('an unknown unit', { metric: 'nullValues', mustBe: 0, unit: 'furlongs' }),
  rule('more than all', { metric: 'nullValues', mustBeLessThan: 101, unit: 'percent' }),
  rule('less than none', { metric: 'nullValues', mustBeLessThan: -1 }),
  rule('a range upside down', { metric: 'nullValues', mustBeBetween: [5, 1] }),
  rule('one of two unnamed', { metric: 'nullValues', mustBe: 0 }, { metric: 'nullValues', mustBeLessThan: 3 }),
  rule('two of one id', { id: 'a', metric: 'nullValues', mustBe: 0 }, { id: 'a', metric: 'nullValues', mustBe: 0 }),
  rule('an id with spaces', { id: 'a b', metric: 'nullValues', mustBe: 0 }),
  rule('no valid values', { metric: 'invalidValues', mustBe: 0 }),
  rule('an empty list of valid values', { metric: 'invalidValues', mustBe: 0, arguments: { validValues: [] } }),
  rule('a wrong argument', { metric: 'invalidValues', mustBe: 0, arguments: { validValue: [1] } }),
  rule('a pattern that is none', { metric: 'invalidValues', mustBe: 0, arguments: { pattern: '(' } }),
  rule('a pattern with look-around', { metric: 'invalidValues', mustBe: 0, arguments: { pattern: '(?=x)' } }),
  rule('a misspelt check', { type: 'custom', engine: 'mlops-gates', implementation: { check: 'ordr' } }),
  rule('an order of one column', {
    type: 'custom',
    engine: 'mlops-gates',
    implementation: { check: 'order', lower: 'key' },
  }),
  first('an SQL rule', { quality: [{ type: 'sql', query: "copy (select 1) to '/tmp/x'", mustBe: 0 }] }, 'not-pass'),
  first(
    'a check that is announced',
    { quality: [{ type: 'custom', engine: 'mlops-gates', implementation: { check: 'drift' } }] },
    'not-pass',
  ),
  ...['constructor', '__proto__', 'isPrototypeOf', 'rows-', 'hasOwnProperty', 'valueOf'].map((id) =>
    first(`a failing rule named ${id}`, { quality: [{ id, metric: 'nullValues', mustBe: 100_000 }] }, 'fail'),
  ),
  ...['constructor', '__proto__', 'rows_', 'keys', 'nulls'].map((id) =>
    first(`a rule named ${id}`, { quality: [{ id, metric: 'nullValues', mustBe: 0 }] }, 'pass'),
  ),
];

type Text = readonly [name: string, spoil: (json: string) => string | Buffer, expected?: Expected];

const yaml = (text: string) => (): string => text;
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
];

const texts: readonly Text[] = [
  ['empty', yaml('')],
  ['white space', yaml(' \n\t\n')],
  ['only a comment', yaml('# nothing\n')],
  ['null', yaml('null')],
  ['a list', yaml('[]')],
  ['text', yaml('hello')],
  ['an anchor bomb', yaml(bomb.join('\n'))],
  ['an alias of itself', yaml('a: &a [*a]\n')],
  ['an unknown alias', yaml('a: *b\n')],
  ['tabs', yaml('a:\n\tb: 1\n')],
  ['two documents', (json) => `${json}\n---\n${json}`],
  ['a tag', (json) => `!!js/function ${json}`],
  ['a merge key', yaml('a: &a {x: 1}\nb:\n  <<: *a\n')],
  ['a key twice', (json) => json.replace('{', '{"id": "other", ')],
  ['a column key twice', (json) => json.replace('"name": "key"', '"name": "key", "name": "key"')],
  ['NUL', (json) => json.replace('{', '{\0')],
  ['a control character', (json) => json.replace('hostile', 'hos\u0001tile')],
  ['UTF-16', (json) => Buffer.from(`\ufeff${json}`, 'utf16le')],
  ['Latin-1', (json) => Buffer.from(json.replace('hostile', 'hostilé'), 'latin1')],
  ['too long', (json) => json + ' '.repeat(2 * 2 ** 20)],
  ['nesting of brackets', yaml('['.repeat(50_000))],
  ['nesting of keys', yaml(Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))],
  ['a number that is no number', (json) => json.replace('"mustBe"', '"mustBeLessThan": .inf, "mustBe"')],
  ['an integer of 400 digits', (json) => json.replace('"mustBe"', `"mustBeLessThan": ${'9'.repeat(400)}, "mustBe"`)],
  ['a complex key', yaml('? [a, b]\n: 1\n')],
  ['a directive', (json) => `%YAML 9.9\n---\n${json}`, 'any'],
  ['a mark', (json) => `\ufeff${json}`, 'pass'],
  ['line ends of Windows', (json) => json.replaceAll('\n', '\r\n'), 'pass'],
];

/** Contracts that are wrong, or say what this data do not meet. */
export async function contractCase(bench: Bench): Promise<Case> {
  const { folder, random } = bench;
  const table = goodTable(random);
  const data = await writeData(bench, table, 'csv', plainStyle);
  const given = { contract: 'contract.json', data };
  const json = JSON.stringify(contractOf(table), null, 1);
  const put = (text: string | Buffer): void => writeFileSync(join(folder, 'contract.json'), text);
  if (random.chance(0.15)) {
    put(json.slice(0, random.int(0, json.length - 1)));
    return { name: 'contract: cut off', given, expected: 'refused' };
  }
  if (random.chance(0.15)) {
    const bytes = Buffer.from(json);
    for (let i = random.int(1, 5); i > 0; i--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
    put(bytes);
    return { name: 'contract: any byte', given, expected: 'any' };
  }
  if (random.chance(0.3)) {
    const [name, spoil, expected = 'refused'] = random.pick(texts);
    put(spoil(json));
    return { name: `contract: ${name}`, given, expected };
  }
  const draft = JSON.parse(json) as Draft;
  const [name, change, expected = 'refused'] = random.pick(changes);
  change(draft);
  put(JSON.stringify(draft));
  return { name: `contract: ${name}`, given, expected };
}
