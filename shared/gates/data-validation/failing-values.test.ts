import { expect, test } from 'vitest';
import type { Condition } from '../../engine/plan.ts';
import { valueMeasures } from './failing-values.ts';
import type { RulesOfTable } from './rules/rules-of-contract.ts';

const below: Condition = { is: 'below', column: 'age', bound: 0, inclusive: false };
const unreadable: Condition = { is: 'unreadable', column: 'age' };

const ruled = (where: Condition, isPublic: boolean): RulesOfTable => ({
  table: 't',
  columns: ['age', 'other'].map((name) => ({
    name,
    physicalName: undefined,
    public: isPublic,
    asked: { reading: { as: 'text' }, missing: [] },
  })),
  rules: [
    {
      kind: 'count',
      id: 'r',
      title: 'r',
      severity: 'error',
      location: { file: 'c', line: 1 },
      table: 't',
      columns: ['age'],
      count: { kind: 'count', where },
      of: 'values',
      counted: 'values',
      requirement: { must: 'be', value: 0, unit: 'rows' },
      rowLevel: true,
      cure: 'Mend them.',
    },
  ],
  notices: [],
});

test.each<[string, Condition, boolean, boolean, number, boolean]>([
  ['asked for', below, false, true, 3, true],
  ['public', below, true, false, 3, true],
  ['neither', below, false, false, 3, false],
  ['null', { is: 'null', column: 'age' }, true, true, 3, false],
  ['two columns', { is: 'above-column', column: 'age', other: 'other' }, true, true, 3, false],
  ['any of one column', { is: 'any', of: [below, unreadable] }, true, true, 3, true],
  ['any of two columns', { is: 'any', of: [below, { ...unreadable, column: 'other' }] }, true, true, 3, false],
  ['more than are counted in memory', below, true, true, 100_001, false],
])('values of a failing rule: %s', (_, where, isPublic, showValues, rows, shown) => {
  const measures = valueMeasures(ruled(where, isPublic), ['r'], { r: rows }, showValues);
  expect(measures).toEqual(shown ? { r: { kind: 'top', column: 'age', limit: 5, where } } : {});
});

test('a rule that did not fail shows none', () => {
  expect(valueMeasures(ruled(below, true), [], { r: 3 }, true)).toEqual({});
});
