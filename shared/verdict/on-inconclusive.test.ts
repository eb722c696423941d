import { expect, test } from 'vitest';
import type { Check } from './check.ts';
import { onInconclusiveOf } from './combine.ts';

const check = (more: Partial<Check>): Check => ({
  id: 'a',
  title: '',
  outcome: 'inconclusive',
  severity: 'error',
  observed: null,
  expected: '',
  reason: '',
  ...more,
});
const waiver = { owner: 'a', reason: 'b', expires: '2026-01-01' };

test.each<[Partial<Check>, 'warn' | 'fail', 'warn' | 'fail']>([
  [{ burden: 'prove-safety' }, 'warn', 'fail'],
  [{ burden: 'prove-harm' }, 'warn', 'warn'],
  [{ burden: 'prove-harm' }, 'fail', 'fail'],
  [{}, 'warn', 'warn'],
  [{}, 'fail', 'fail'],
  [{ burden: 'prove-safety', severity: 'warning' }, 'warn', 'warn'],
  [{ burden: 'prove-safety', outcome: 'pass' }, 'warn', 'warn'],
  [{ burden: 'prove-safety', waiver }, 'warn', 'warn'],
])('%j with %s: %s', (more, setting, wanted) => {
  expect(onInconclusiveOf([check({ outcome: 'pass' }), check(more)], setting)).toBe(wanted);
});
