import { expect, test } from 'vitest';
import type { Check } from '../../verdict/check.ts';
import { combine } from '../../verdict/combine.ts';
import type { Judging } from './compare-groups.ts';
import { decide } from './decide.ts';
import type { Evidence, GroupEvidence } from './evidence.ts';
import { rowsOf } from './metrics.ts';
import { record } from './record.ts';

const base: Judging = {
  metrics: { demographic_parity_difference: { tolerance: 0.1 } },
  reference: ['largest'],
  'required-groups': undefined,
  alpha: 0.05,
  burden: 'prove-harm',
  'min-group': 30,
  'min-denominator': 10,
  'missing-group': 'error',
  'privacy-threshold': 10,
};

/** A group by its rows and the shares of them that are predicted positive among the positive and the negative labels. */
const group = (value: string | null, n: number, selected: number, prevalence = 0.5): GroupEvidence => {
  const positives = Math.round(n * prevalence);
  const [tp, fp] = [Math.round(positives * selected), Math.round((n - positives) * selected)];
  return {
    value,
    cells: { truePositive: tp, falsePositive: fp, falseNegative: positives - tp, trueNegative: n - positives - fp },
  };
};

const evidenceOf = (...groups: readonly GroupEvidence[]): Evidence => ({
  rows: groups.reduce((sum, { cells }) => sum + rowsOf(cells), 0),
  unusable: {},
  attributes: [{ column: 'race', groups }],
});

const judge = (evidence: Evidence, settings: Partial<Judging> = {}): Check[] =>
  decide(evidence, { ...base, ...settings });
const outcomes = (checks: readonly Check[]) =>
  Object.fromEntries(
    checks.filter(({ id }) => /_/.test(id)).map(({ id, outcome }) => [id.replace(/^.*\[race=(.*)\]$/, '$1'), outcome]),
  );

test.each([
  { name: 'no gap, many rows', groups: [group('a', 2000, 0.4), group('b', 1000, 0.4)], outcome: 'pass' },
  { name: 'no gap, few rows', groups: [group('a', 200, 0.4), group('b', 40, 0.4)], outcome: 'inconclusive' },
  { name: 'a large gap', groups: [group('a', 2000, 0.4), group('b', 1000, 0.2)], outcome: 'fail' },
  { name: 'a large gap the other way', groups: [group('a', 2000, 0.4), group('b', 1000, 0.6)], outcome: 'fail' },
  { name: 'a gap at the tolerance', groups: [group('a', 2000, 0.4), group('b', 1000, 0.3)], outcome: 'inconclusive' },
  {
    name: 'a large gap below the floor',
    groups: [group('a', 2000, 0.9), group('b', 29, 0.1)],
    outcome: 'inconclusive',
  },
  { name: 'a reference below the floor', groups: [group('a', 29, 0.9), group('b', 28, 0.1)], outcome: 'inconclusive' },
])('$name: $outcome', ({ groups, outcome }) => {
  expect(outcomes(judge(evidenceOf(...groups)))).toEqual({ b: outcome });
});

test.each([
  { burden: 'prove-harm', small: 'inconclusive' },
  { burden: 'prove-safety', small: 'inconclusive' },
  { burden: 'point', small: 'pass' },
] as const)('under $burden a gap that cannot be decided is $small', ({ burden, small }) => {
  const checks = judge(evidenceOf(group('a', 200, 0.4), group('b', 40, 0.45)), { burden });
  expect(outcomes(checks)).toEqual({ b: small });
  expect(checks.find(({ id }) => id.includes('race=b'))?.burden).toBe(burden);
});

test('a rate over nothing is an error, and never a pass', () => {
  const noPositives = group('b', 500, 0.4, 0);
  const metrics = {
    equal_opportunity_difference: { tolerance: 0.5 },
    false_positive_rate_difference: { tolerance: 0.5 },
  };
  const checks = judge(evidenceOf(group('a', 2000, 0.4), noPositives), { metrics });
  expect(checks.find(({ id }) => id.startsWith('equal_opportunity'))).toMatchObject({
    outcome: 'error',
    cause: 'evidence',
    observed: null,
    reason: expect.stringContaining('0 of 0'),
  });
  expect(checks.find(({ id }) => id.startsWith('false_positive'))?.outcome).toBe('pass');
});

test('equalized odds needs both rates, and fails by either', () => {
  const metrics = { equalized_odds_difference: { tolerance: 0.1 } };
  const even = { truePositive: 250, falseNegative: 250, falsePositive: 250, trueNegative: 250 };
  const at = (cells: Partial<typeof even>) =>
    evidenceOf(
      { value: 'a', cells: { truePositive: 1000, falseNegative: 1000, falsePositive: 1000, trueNegative: 1000 } },
      { value: 'b', cells: { ...even, ...cells } },
    );
  expect(outcomes(judge(at({}), { metrics }))).toEqual({ b: 'pass' });
  expect(outcomes(judge(at({ falsePositive: 400, trueNegative: 100 }), { metrics }))).toEqual({ b: 'fail' });
  expect(outcomes(judge(at({ truePositive: 100, falseNegative: 400 }), { metrics }))).toEqual({ b: 'fail' });
  expect(outcomes(judge(at({ truePositive: 3, falseNegative: 2 }), { metrics }))).toEqual({ b: 'inconclusive' });
  expect(outcomes(judge(at({ truePositive: 0, falseNegative: 0 }), { metrics }))).toEqual({ b: 'error' });
});

test.each([
  { name: 'one group', groups: [group('a', 2000, 0.4)], id: 'groups.comparable[race]' },
  { name: 'no group', groups: [], id: 'groups.comparable[race]' },
  { name: 'everybody missing', groups: [group(null, 2000, 0.4)], id: 'groups.known[race]' },
  {
    name: 'some missing',
    groups: [group('a', 2000, 0.4), group('b', 2000, 0.4), group(null, 20, 0.4)],
    id: 'groups.known[race]',
  },
  { name: 'nobody selected', groups: [group('a', 2000, 0), group('b', 2000, 0)], id: 'predictions.both-classes' },
  { name: 'everybody selected', groups: [group('a', 2000, 1), group('b', 2000, 1)], id: 'predictions.both-classes' },
  {
    name: 'more groups than anybody compares',
    groups: Array.from({ length: 101 }, (_, i) => group(`g${i}`, 100, 0.4)),
    id: 'groups.comparable[race]',
  },
])('$name is an error', ({ groups, id }) => {
  const checks = judge(evidenceOf(...groups));
  expect(checks.find((check) => check.id === id)?.outcome).toBe('error');
  expect(['error', 'fail']).toContain(combine(checks).verdict);
});

test('predictions that are missing are an error', () => {
  const checks = judge({
    ...evidenceOf(group('a', 2000, 0.4), group('b', 2000, 0.4)),
    rows: 4003,
    unusable: { label: 0, predicted: 3 },
  });
  expect(checks[0]).toMatchObject({
    id: 'predictions.readable',
    outcome: 'error',
    observed: { numerator: 3, denominator: 4003 },
  });
  expect(combine(checks).verdict).toBe('error');
});

test('the label matters only to metrics that look at it', () => {
  const unlabelled = evidenceOf(group('a', 2000, 0.4, 0), group('b', 2000, 0.4, 0));
  expect(combine(judge(unlabelled)).verdict).toBe('pass');
  const metrics = { false_positive_rate_difference: { tolerance: 0.1 } };
  expect(combine(judge(unlabelled, { metrics })).verdict).toBe('error');
});

test('rows without a group are left out, or a group of their own, as it is said', () => {
  const evidence = evidenceOf(group('a', 2000, 0.4), group('b', 1000, 0.4), group(null, 1000, 0.1));
  expect(outcomes(judge(evidence, { 'missing-group': 'exclude-and-report' }))).toEqual({ b: 'pass' });
  expect(outcomes(judge(evidence, { 'missing-group': 'own-group' }))).toEqual({ b: 'pass', '(missing)': 'fail' });
});

test.each([
  { reference: ['largest'], against: 'b' },
  { reference: ['race=b'], against: 'a' },
  { reference: ['race=c'], against: undefined },
])('the reference $reference', ({ reference, against }) => {
  const checks = judge(evidenceOf(group('a', 2000, 0.4), group('b', 1000, 0.4)), { reference });
  expect(Object.keys(outcomes(checks))).toEqual(against === undefined ? [] : [against]);
  if (against === undefined)
    expect(checks.find(({ id }) => id === 'groups.comparable[race]')).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('race=c'),
    });
});

test('a required group that is gone is an error', () => {
  const evidence = evidenceOf(group('a', 2000, 0.4), group('b', 1000, 0.4));
  const checks = judge(evidence, { 'required-groups': ['race=b', 'race=c'] });
  expect(checks.filter(({ id }) => id.startsWith('groups.required')).map(({ id, outcome }) => [id, outcome])).toEqual([
    ['groups.required[race=b]', 'pass'],
    ['groups.required[race=c]', 'error'],
  ]);
  expect(combine(checks).verdict).toBe('error');
});

test('what one group shows alone, many groups do not show', () => {
  const unlucky = group('b', 400, 0.24);
  const others = Array.from({ length: 30 }, (_, i) => group(`c${i}`, 400, 0.4));
  expect(outcomes(judge(evidenceOf(group('a', 2000, 0.4), unlucky))).b).toBe('fail');
  const checks = judge(evidenceOf(group('a', 2000, 0.4), unlucky, ...others));
  expect(outcomes(checks).b).toBe('inconclusive');
  expect(checks.find(({ id }) => id.endsWith('[race=b]'))?.reason).toMatch(/not once it is corrected for 62 claims/);
});

test('the same claim of two metrics is made once, and warnings make none', () => {
  const groups = [group('a', 2000, 0.4), group('b', 400, 0.4)];
  const claims = (metrics: Judging['metrics']) =>
    (record(evidenceOf(...groups), { ...base, metrics } as never).family as { readonly claims: number }).claims;
  expect(claims({ false_positive_rate_difference: { tolerance: 0.1 } })).toBe(2);
  expect(
    claims({ false_positive_rate_difference: { tolerance: 0.1 }, equalized_odds_difference: { tolerance: 0.1 } }),
  ).toBe(4);
  expect(
    claims({ false_positive_rate_difference: { tolerance: 0.1 }, equalized_odds_difference: { tolerance: 0.2 } }),
  ).toBe(6);
  expect(
    claims({
      false_positive_rate_difference: { tolerance: 0.1 },
      equalized_odds_difference: { tolerance: 0.2, severity: 'warning' },
    }),
  ).toBe(2);
});

test('small groups and a sibling appear with no number anywhere', () => {
  const secret = evidenceOf(group('a', 5003, 0.4), group('b', 1709, 0.4), group('c', 7, 0.4), group('d', 907, 0.4));
  const checks = judge(secret);
  const published = JSON.stringify([checks, record(secret, { ...base, compat: ['fairlearn'] } as never)]);
  expect(outcomes(checks)).toEqual({ b: 'pass', c: 'inconclusive', d: 'pass' });
  expect(published).toContain('5003');
  expect(published).toContain('1709');
  for (const { cells } of secret.attributes[0]?.groups.filter(({ value }) => value === 'c' || value === 'd') ?? [])
    for (const number of [rowsOf(cells), ...Object.values(cells)].filter((n) => n > 10))
      expect(published).not.toMatch(new RegExp(`\\b${number}\\b|\\b${number.toLocaleString('en')}\\b`));
  expect(published).not.toMatch(/"n":7\b/);
  const hidden = checks.filter(({ id }) => /race=[cd]/.test(id));
  expect(hidden.map(({ observed, interval }) => [observed, interval])).toEqual([
    [null, undefined],
    [null, undefined],
  ]);
});

test('an unbounded ratio fails by its lower end, and no number is invented for it', () => {
  const metrics = { demographic_parity_ratio: { 'min-ratio': 0.8 } };
  const check = judge(evidenceOf(group('a', 2000, 0), group('b', 1000, 0.4)), { metrics }).find(({ id }) =>
    id.includes('race=b'),
  );
  expect(check).toMatchObject({ outcome: 'fail', observed: null });
  expect(check?.interval).toBeUndefined();
});
