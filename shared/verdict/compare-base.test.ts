import { expect, test } from 'vitest';
import type { Check, Outcome } from './check.ts';
import { combine } from './combine.ts';
import { compareWithBase } from './compare-base.ts';

const check = (outcome: Outcome, id = 'a'): Check => ({
  id,
  title: id,
  outcome,
  severity: 'error',
  observed: outcome === 'error' ? null : 1,
  expected: 'at most 0',
  reason: 'r',
});

test.each<[Outcome | undefined, Outcome, string]>([
  ['fail', 'fail', 'pass'],
  ['fail', 'inconclusive', 'pass'],
  ['inconclusive', 'inconclusive', 'pass'],
  ['inconclusive', 'fail', 'fail'],
  ['pass', 'fail', 'fail'],
  [undefined, 'fail', 'fail'],
  ['error', 'fail', 'fail'],
  ['not-executed', 'fail', 'fail'],
  ['error', 'error', 'error'],
  ['fail', 'error', 'error'],
  ['fail', 'pass', 'pass'],
])('there %s, here %s: gate-on new comes to %s', (there, here, verdict) => {
  const { checks } = compareWithBase([check(here)], there === undefined ? [] : [check(there)], 'new');
  expect(combine(checks).verdict).toBe(verdict);
  expect(combine(compareWithBase([check(here)], [check('fail')], 'all').checks).verdict).toBe(
    here === 'not-executed' ? 'error' : here,
  );
});

test('what only the base report has is named', () => {
  expect(compareWithBase([check('pass')], [check('fail', 'b')], 'new').gone).toEqual(['b']);
});
