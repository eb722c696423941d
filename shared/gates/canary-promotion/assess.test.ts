import { expect, test } from 'vitest';
import { assess, type Limits, type Observed } from './assess.ts';
import type { Bucket } from './evidence.ts';
import type { MetricRule } from './metric-rules.ts';

const start = 1_767_225_600;
const rule: MetricRule = { name: 'errors', kind: 'rate', direction: 'lower', margin: 0.01, role: 'guardrail' };
const limits: Limits = { alpha: 0.05, maxAge: 300, maxDuration: 86_400, metricsGrace: 900, onMetricsError: 'hold' };

/** Minutes with shares that vary a little around those given. */
function minutes(
  count: number,
  shares: { readonly control: number; readonly canary: number },
  more: Partial<{ first: number; control: number; canary: number }> = {},
): Bucket[] {
  const { first = 0, control = 900, canary = 100 } = more;
  return Array.from({ length: count }, (_, i) => {
    const wave = (phase: number) => 1 + 0.5 * Math.sin((i + 1) * phase);
    const counts = (total: number, share: number, phase: number) => ({
      count: Math.round(total * share * wave(phase)),
      total,
    });
    return {
      time: start + 60 * (first + i),
      control: counts(control, shares.control, 2.1),
      canary: counts(canary, shares.canary, 1.3),
    };
  });
}

interface Given extends Partial<Observed> {
  readonly buckets?: readonly Bucket[];
  readonly minute: number;
}

function judge({ buckets = [], minute, ...more }: Given, changed: Partial<Limits> = {}) {
  const last = Math.max(...buckets.map(({ time }) => time), 0) + 45;
  const observed: Observed = {
    at: start + 60 * minute,
    rules: [rule],
    steps: [5, 10, 50],
    intervals: [{ weight: 10, from: start }],
    series: [{ metric: 'errors', buckets, last: buckets.length > 0 ? { control: last, canary: last } : {} }],
    ...more,
  };
  return assess(observed, { ...limits, ...changed });
}

const same = { control: 0.02, canary: 0.02 };
const bad = { control: 0.02, canary: 0.06 };

test.each([
  { name: 'as good', given: { buckets: minutes(120, same), minute: 120 }, decision: 'promote', next: 50 },
  {
    name: 'at the last step',
    given: {
      buckets: minutes(120, same, { control: 500, canary: 500 }),
      minute: 120,
      intervals: [{ weight: 50, from: start }],
    },
    decision: 'promote',
    next: 100,
  },
  {
    name: 'worse by more than the margin',
    given: { buckets: minutes(120, bad), minute: 120 },
    decision: 'rollback',
    next: 0,
  },
  {
    name: 'fewer than 30 minutes',
    given: { buckets: minutes(29, same), minute: 29 },
    decision: 'hold',
    next: 10,
    reason: /at least 1 more minute in/,
  },
  {
    name: 'fewer than 1,000 requests',
    given: { buckets: minutes(60, same, { control: 180, canary: 16 }), minute: 60 },
    decision: 'hold',
    next: 10,
    reason: /40 more requests of the canary/,
  },
  {
    name: 'a worse step before is not forgiven',
    given: {
      buckets: [...minutes(120, bad), ...minutes(120, same, { first: 120 })],
      minute: 240,
      intervals: [
        { weight: 10, from: start, to: start + 7200 },
        { weight: 10, from: start + 7200 },
      ],
    },
    decision: 'rollback',
    next: 0,
  },
  {
    name: 'a split that is off',
    given: { buckets: minutes(120, same, { canary: 60 }), minute: 120 },
    decision: 'hold',
    next: 10,
    reason: /its weight is 10 %/,
  },
  { name: 'nothing measured, the step has just begun', given: { minute: 2 }, decision: 'hold', next: 10 },
  {
    name: 'nothing measured',
    given: { minute: 10 },
    decision: 'hold',
    next: 10,
    reason: /no sample of the control and of the canary/,
  },
  {
    name: 'metrics ended, within the grace',
    given: { buckets: minutes(120, same), minute: 130 },
    decision: 'hold',
    next: 10,
    reason: /is 10 minutes old/,
    changed: { onMetricsError: 'rollback' },
  },
  {
    name: 'metrics ended, beyond the grace',
    given: { buckets: minutes(120, same), minute: 140 },
    decision: 'rollback',
    next: 0,
    changed: { onMetricsError: 'rollback' },
  },
  {
    name: 'metrics ended, fail',
    given: { buckets: minutes(120, same), minute: 140 },
    decision: 'error',
    next: undefined,
    changed: { onMetricsError: 'fail' },
  },
  {
    name: 'worse, and then silent',
    given: { buckets: minutes(120, bad), minute: 125.9 },
    decision: 'rollback',
    next: 0,
  },
  {
    name: 'undecided for too long',
    given: { buckets: minutes(120, { control: 0.02, canary: 0.03 }), minute: 120 },
    decision: 'rollback',
    next: 0,
    reason: /Undecided/,
    changed: { maxDuration: 3600 },
  },
  {
    name: 'promoted although late',
    given: { buckets: minutes(120, same), minute: 120 },
    decision: 'promote',
    next: 50,
    changed: { maxDuration: 3600 },
  },
  { name: 'no step', given: { minute: 1, intervals: [] }, decision: 'hold', next: 0 },
  {
    name: 'no error at all needs 50 minutes',
    given: { buckets: minutes(49, { control: 0, canary: 0 }), minute: 49 },
    decision: 'hold',
    next: 10,
    reason: /50 minutes/,
  },
  {
    name: 'no error at all in 50 minutes',
    given: { buckets: minutes(50, { control: 0, canary: 0 }), minute: 50 },
    decision: 'promote',
    next: 50,
  },
] as const)('$name: $decision', ({ given, decision, next, ...more }) => {
  const changed = 'changed' in more ? more.changed : {};
  const found = judge(given, changed);
  expect([found.decision, found.nextWeight]).toEqual([decision, next]);
  if ('reason' in more) expect(found.reason).toMatch(more.reason);
});

test('where higher is better the signs turn', () => {
  const better = { ...rule, direction: 'higher' } as const;
  const good = { buckets: minutes(120, { control: 0.9, canary: 0.6 }), minute: 120, rules: [better] };
  expect(judge(good).decision).toBe('rollback');
  expect(judge({ ...good, rules: [rule] }).decision).toBe('promote');
});

test('what is only observed decides nothing', () => {
  const other = { ...rule, name: 'slow', role: 'observe' } as const;
  const last = { control: start + 7190, canary: start + 7190 };
  const series = [
    { metric: 'errors', buckets: minutes(120, same), last },
    { metric: 'slow', buckets: minutes(120, bad), last },
  ];
  const found = judge({ minute: 120, rules: [rule, other], series });
  expect(found.decision).toBe('promote');
  expect(found.comparisons.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
});

test('steps are never pooled: weights that change over time would hide a worse canary', () => {
  // a bad hour with little canary traffic, a good hour with much: pooled, the canary would look better than the control
  const night = minutes(120, { control: 0.2, canary: 0.25 }, { control: 950, canary: 50 });
  const day = minutes(120, { control: 0.01, canary: 0.06 }, { first: 120, control: 500, canary: 500 });
  const found = judge({
    buckets: [...night, ...day],
    minute: 240,
    intervals: [
      { weight: 5, from: start, to: start + 7200 },
      { weight: 50, from: start + 7200 },
    ],
  });
  const sum = (track: 'control' | 'canary', part: 'count' | 'total') =>
    [...night, ...day].reduce((total, bucket) => total + bucket[track][part], 0);
  expect(sum('canary', 'count') / sum('canary', 'total')).toBeLessThan(
    sum('control', 'count') / sum('control', 'total'),
  );
  expect(found.decision).toBe('rollback');
});
