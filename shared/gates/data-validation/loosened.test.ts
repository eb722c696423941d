import { expect, test } from 'vitest';
import { readContract } from '../../contract/read-contract.ts';
import { loosened } from './loosened.ts';
import { rulesOfContract } from './rules/rules-of-contract.ts';

const contract = (property: string, table = 'orders') => {
  const text = `apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema:\n  - name: ${table}\n    properties:\n      - ${property}\n`;
  const read = readContract(Buffer.from(text), 'c.yaml');
  if (!read.contract) throw new Error(JSON.stringify(read.problems));
  const rules = rulesOfContract(read.contract, read.locate, 'c.yaml');
  expect(rules.problems).toEqual([]);
  return { contract: rules };
};

const quality = (metric: string) => `{ name: a, logicalType: integer, quality: [{ id: q, ${metric} }] }`;
const options = (text: string) => `{ name: a, logicalType: integer, logicalTypeOptions: { ${text} } }`;
const text = (more: string) => `{ name: a, logicalType: string, ${more} }`;

test.each([
  ['nothing changed', options('minimum: 0'), options('minimum: 0'), []],
  ['a minimum that rises', options('minimum: 0'), options('minimum: 1'), []],
  ['a minimum that falls', options('minimum: 0'), options('minimum: -1'), ['orders.a.minimum']],
  ['a maximum that rises', options('maximum: 10'), options('maximum: 11'), ['orders.a.maximum']],
  ['a maximum that falls', options('maximum: 10'), options('maximum: 9'), []],
  ['a rule that is gone', options('maximum: 10'), '{ name: a, logicalType: integer }', ['orders.a.maximum']],
  ['a rule that is new', '{ name: a, logicalType: integer }', options('maximum: 10'), []],
  ['required no longer', '{ name: a, required: true }', '{ name: a }', ['orders.a.required']],
  ['unique no longer', '{ name: a, unique: true }', '{ name: a }', ['orders.a.unique']],
  ['another type', '{ name: a, logicalType: integer }', '{ name: a, logicalType: string }', ['orders.a']],
  ['a column that is gone', '{ name: a }', '{ name: b }', ['orders.a.present']],
  [
    'a longer text',
    text('logicalTypeOptions: { maxLength: 3 }'),
    text('logicalTypeOptions: { maxLength: 4 }'),
    ['orders.a.maxLength'],
  ],
  ['a shorter text', text('logicalTypeOptions: { maxLength: 3 }'), text('logicalTypeOptions: { maxLength: 2 }'), []],
  [
    'another pattern, which may be looser',
    text('logicalTypeOptions: { pattern: "^a+$" }'),
    text('logicalTypeOptions: { pattern: "^a" }'),
    ['orders.a.pattern'],
  ],
  [
    'one more valid value',
    quality('metric: invalidValues, arguments: { validValues: [1, 2] }, mustBe: 0'),
    quality('metric: invalidValues, arguments: { validValues: [1, 2, 3] }, mustBe: 0'),
    ['q'],
  ],
  [
    'one valid value fewer',
    quality('metric: invalidValues, arguments: { validValues: [1, 2] }, mustBe: 0'),
    quality('metric: invalidValues, arguments: { validValues: [1] }, mustBe: 0'),
    [],
  ],
  [
    'more nulls allowed',
    quality('metric: nullValues, mustBeLessThan: 5, unit: percent'),
    quality('metric: nullValues, mustBeLessThan: 6, unit: percent'),
    ['q'],
  ],
  [
    'the end is let in',
    quality('metric: nullValues, mustBeLessThan: 5'),
    quality('metric: nullValues, mustBeLessOrEqualTo: 5'),
    ['q'],
  ],
  [
    'the end is left out',
    quality('metric: nullValues, mustBeLessOrEqualTo: 5'),
    quality('metric: nullValues, mustBeLessThan: 5'),
    [],
  ],
  [
    'another unit',
    quality('metric: nullValues, mustBeLessThan: 5'),
    quality('metric: nullValues, mustBeLessThan: 5, unit: percent'),
    ['q'],
  ],
  [
    'a lower severity',
    quality('metric: nullValues, mustBe: 0, severity: error'),
    quality('metric: nullValues, mustBe: 0, severity: warning'),
    ['q'],
  ],
])('%s', (_, before, after, ids) => {
  expect(loosened(contract(before), contract(after)).map(({ id }) => id)).toEqual(ids);
});

test('says both versions', () => {
  const [rule] = loosened(contract(options('maximum: 10')), contract(options('maximum: 11')));
  expect(rule).toEqual({
    id: 'orders.a.maximum',
    before: 'a is at most 10 (failing: none)',
    after: 'a is at most 11 (failing: none)',
  });
});

test('a table that is gone', () => {
  expect(loosened(contract('{ name: a }'), contract('{ name: a }', 'other')).map(({ id }) => id)).toEqual(['orders']);
});
