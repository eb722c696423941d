import { expect, test } from 'vitest';
import type { Check } from './check.ts';
import { waive } from './waive.ts';

const check = (id: string, outcome: Check['outcome']): Check => ({
  id,
  outcome,
  title: '',
  severity: 'error',
  observed: null,
  expected: '',
  reason: '',
});
const waiver = (more: object) => ({
  run: 'orders',
  check: 'a',
  owner: 'data',
  reason: 'known',
  expires: '2026-06-30',
  ...more,
});

test.each([
  'fail',
  'error',
  'inconclusive',
  'not-executed',
] as const)('%s can be waived and stays visible', (outcome) => {
  const { checks, notices } = waive([check('a', outcome)], [waiver({})], 'orders', '2026-06-30');
  expect(checks[0]).toMatchObject({
    id: 'a',
    outcome,
    waiver: { owner: 'data', reason: 'known', expires: '2026-06-30' },
  });
  expect(notices).toEqual([]);
});

test('a pass needs no waiver', () => {
  expect(waive([check('a', 'pass')], [waiver({})], 'orders', '2026-06-01').checks[0]?.waiver).toBeUndefined();
});

test('the day after it expires a waiver is listed and no longer waives', () => {
  const { checks, notices } = waive([check('a', 'fail')], [waiver({})], 'orders', '2026-07-01');
  expect(checks[0]?.waiver).toBeUndefined();
  expect(notices).toEqual(['The waiver of a (data) expired on 2026-06-30 and no longer waives.']);
});

test('a waiver of another run says nothing here; one that matches no check is listed', () => {
  expect(waive([check('a', 'fail')], [waiver({ run: 'other' })], 'orders', '2026-06-01')).toEqual({
    checks: [check('a', 'fail')],
    notices: [],
  });
  expect(waive([check('a', 'fail')], [waiver({ check: 'b' })], 'orders', '2026-06-01').notices).toEqual([
    'The waiver of b (data) matches no check of this run.',
  ]);
});
