import { describe, expect, test } from 'vitest';
import type { Check } from '../verdict/check.ts';
import { adviceOf, openChecks } from './advice.ts';
import { wordsOf } from './text.ts';

const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  title: id,
  severity: 'error',
  outcome: 'fail',
  observed: 1,
  expected: 'none',
  reason: `Mend ${id}.`,
  ...more,
});
const numbered = (n: number, more: (i: number) => Partial<Check> = () => ({})): Check[] =>
  Array.from({ length: n }, (_, i) => check(`c${i + 1}`, more(i)));
const waiver = { owner: 'data', reason: 'known', expires: '2099-01-01' };

describe('open checks', () => {
  test.each<[string, Partial<Check>, boolean]>([
    ['failed', {}, true],
    ['not measured', { outcome: 'error' }, true],
    ['undecided', { outcome: 'inconclusive' }, true],
    ['not executed', { outcome: 'not-executed' }, true],
    ['passed', { outcome: 'pass' }, false],
    ['a warning', { severity: 'warning' }, false],
    ['for information', { severity: 'info' }, false],
    ['waived', { waiver }, false],
  ])('%s', (_, more, open) => {
    expect(openChecks([check('c', more)])).toHaveLength(open ? 1 : 0);
  });
});

describe('advice', () => {
  const said = (checks: readonly Check[]): string[] => adviceOf(checks).map((text) => wordsOf(text));

  test.each<[number, number, string | undefined]>([
    [0, 0, undefined],
    [5, 5, undefined],
    [6, 6, 'And 1 more: the table of checks names them all.'],
    [1205, 6, 'And 1,200 more: the table of checks names them all.'],
  ])('of %i checks', (n, length, last) => {
    const advice = said(numbered(n));
    expect(advice).toHaveLength(length);
    if (last !== undefined) expect(advice.at(-1)).toBe(last);
    else expect(advice.every((each) => !each.startsWith('And '))).toBe(true);
  });

  test('one cure is said once', () => {
    expect(said([...numbered(2, () => ({ reason: 'Fill the values.' })), check('other')])).toEqual([
      "'c1' and 1 more check: Fill the values.",
      "'other': Mend other.",
    ]);
    expect(said(numbered(3, () => ({ reason: 'Fill them.' })))).toEqual(["'c1' and 2 more checks: Fill them."]);
  });

  test('what failed stands before what could not be measured or decided', () => {
    const outcomes = ['not-executed', 'inconclusive', 'error', 'fail'] as const;
    const checks = numbered(4, (i) => ({ outcome: outcomes[i] ?? 'fail' }));
    expect(said(checks).map((each) => each.slice(1, 3))).toEqual(['c4', 'c3', 'c2', 'c1']);
  });

  test('a cure of the gate takes the place of the reason', () => {
    expect(adviceOf(numbered(2), () => 'Train again.')).toEqual([[{ code: 'c1' }, ' and 1 more check: Train again.']]);
  });
});
