import { expect, test } from 'vitest';
import { withheldGroups } from './privacy.ts';

const attribute = (rows: Readonly<Record<string, number>>) => ({
  column: 'race',
  groups: Object.entries(rows).map(([value, n]) => ({
    value,
    cells: { truePositive: n, falsePositive: 0, falseNegative: 0, trueNegative: 0 },
  })),
});

test.each([
  { name: 'nothing small', rows: { a: 100, b: 10 }, withheld: {} },
  {
    name: 'one small: the smallest other as well',
    rows: { a: 100, b: 9, c: 40 },
    withheld: { b: 'small', c: 'sibling' },
  },
  { name: 'two small', rows: { a: 100, b: 1, c: 2, d: 50 }, withheld: { b: 'small', c: 'small', d: 'sibling' } },
  { name: 'the reference last', rows: { a: 20, b: 9, c: 40 }, withheld: { b: 'small', c: 'sibling' } },
  { name: 'nothing but the reference left', rows: { a: 20, b: 9 }, withheld: { b: 'small', a: 'sibling' } },
  { name: 'all small', rows: { a: 1, b: 2 }, withheld: { a: 'small', b: 'small' } },
])('$name', ({ rows, withheld }) => {
  expect(Object.fromEntries(withheldGroups(attribute(rows as Record<string, number>), 'a', 10))).toEqual(withheld);
});

test('a threshold of 0 withholds nothing', () => {
  expect(withheldGroups(attribute({ a: 1, b: 2 }), 'a', 0).size).toBe(0);
});
