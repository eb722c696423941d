import { expect, test } from 'vitest';
import type { Check, Outcome } from '../verdict/check.ts';
import { proposals } from './adoption.ts';
import type { HistoryRecord } from './record.ts';

const check = (expected: string): Check => ({
  id: 'x',
  title: 'x',
  outcome: 'pass',
  severity: 'error',
  observed: 0,
  expected,
  reason: '',
});

const record = (observed: number | null, outcome: Outcome): HistoryRecord => ({
  schemaVersion: 1,
  time: '2026-01-01T00:00:00.000Z',
  gate: 'data-validation',
  verdict: 'pass',
  reportOnly: true,
  change: false,
  subjects: [],
  checks: [{ id: 'x', outcome, severity: 'error', observed }],
});

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
const bound = (expected: string, values: readonly (number | null)[], passes: (value: number) => boolean) =>
  proposals(
    values.map((value) => record(value, value === null ? 'error' : passes(value) ? 'pass' : 'fail')),
    [check(expected)],
  ).map((each) => `${each.side} ${each.bound}: ${each.passed} of ${each.measured}`);

test.each<[string, readonly (number | null)[], (value: number) => boolean, readonly string[]]>([
  ['at most 5', ten, (value) => value <= 5, ['at most 9: 5 of 10']],
  ['at least 5', ten, (value) => value >= 5, ['at least 2: 6 of 10']],
  ['no more than 5 %', ten, () => true, ['at most 9: 10 of 10']],
  ['none', [0.5, 0.25, null], () => false, ['at most 0.5: 0 of 2']],
  ['< .5', [0.123456], () => true, ['at most 0.1235: 1 of 1']],
  ['≥ −1', [0.123456], () => true, ['at least 0.1234: 1 of 1']],
  // the outcomes tell, or nothing does
  ['as before', [1, 2, 3], (value) => value < 3, ['at most 3: 2 of 3']],
  ['as before', [1, 2, 3], (value) => value !== 2, []],
  ['every record readable, at least one row', [0, 0, 0], () => true, []],
  ['between at least 3 and at most 5', ten, () => true, []],
  ['at most 5', [null, null], () => true, []],
])('%s', (expected, values, passes, proposed) => {
  expect(bound(expected, values, passes)).toEqual(proposed);
});
