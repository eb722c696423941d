import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { JointCell, RowsEvidence, SliceEvidence } from './evidence.ts';
import type { DecidingSettings } from './judge.ts';
import { record } from './record.ts';
import type { Rule } from './rule.ts';

const settings = (metrics: readonly Rule[], more: Partial<DecidingSettings> = {}): DecidingSettings => ({
  metrics,
  burden: undefined,
  alpha: 0.05,
  seed: 1,
  'min-rows': 30,
  'privacy-threshold': 10,
  'positive-label': '1',
  ...more,
});

/** Rows that both get right, only the new, only the old, none; half of each class. */
function cells(both: number, first: number, second: number, none: number): JointCell[] {
  return (['1', '0'] as const).flatMap((label) => {
    const other = label === '1' ? '0' : '1';
    return [
      { label, candidate: label, baseline: label, count: both },
      { label, candidate: label, baseline: other, count: first },
      { label, candidate: other, baseline: label, count: second },
      { label, candidate: other, baseline: other, count: none },
    ].map((cell) => ({ ...cell, count: cell.count / 2 }));
  });
}

const slice = (of: readonly JointCell[], value?: string): SliceEvidence => ({
  rows: of.reduce((sum, { count }) => sum + count, 0),
  cells: of,
  losses: {},
  ...(value === undefined ? {} : { slice: { column: 'site', value } }),
});

const evidence = (...slices: SliceEvidence[]): RowsEvidence => ({
  kind: 'rows',
  task: 'binary',
  hasBaseline: true,
  slices,
  unmeasured: {},
  labelRange: 0,
  curves: [],
});

const drop: Rule = { metric: 'accuracy', 'max-drop': 0.05 };

describe('the interval decides', () => {
  test.each([
    { of: cells(900, 20, 20, 60), outcome: 'pass' },
    { of: cells(700, 20, 220, 60), outcome: 'fail' },
    { of: cells(800, 40, 90, 70), outcome: 'inconclusive' },
    { of: cells(80, 4, 8, 8), outcome: 'inconclusive' },
    { of: cells(16, 0, 0, 4), outcome: 'inconclusive' },
  ])('$outcome', ({ of, outcome }) => {
    const [check] = decide(evidence(slice(of)), settings([drop]));
    expect(check).toMatchObject({ id: 'accuracy.max-drop', outcome, severity: 'error', burden: 'prove-harm' });
  });

  test('pass and fail are where the ends of the printed interval are', () => {
    for (let second = 0; second <= 160; second += 4) {
      const [check] = decide(evidence(slice(cells(800, 20, second, 180 - second))), settings([drop]));
      const [lower, upper] = check?.interval ?? [0, 0];
      const wanted = upper < -0.05 ? 'fail' : lower > -0.05 ? 'pass' : 'inconclusive';
      expect([second, check?.outcome]).toEqual([second, wanted]);
    }
  });

  test('a share on its own keeps its counts', () => {
    const [check] = decide(evidence(slice(cells(900, 20, 20, 60))), settings([{ metric: 'accuracy', min: 0.85 }]));
    expect(check).toMatchObject({
      outcome: 'pass',
      observed: { numerator: 920, denominator: 1000 },
      burden: 'prove-safety',
    });
  });

  test.each(['accuracy', 'recall', 'f1'])('%s: max-drop-pct is max-drop by a share of the baseline', (metric) => {
    const of = cells(800, 20, 40, 140);
    const baseline = 0.84;
    const [pct] = decide(evidence(slice(of)), settings([{ metric, 'max-drop-pct': 5 }]));
    const [plain] = decide(evidence(slice(of)), settings([{ metric, 'max-drop': 0.05 * baseline }]));
    expect(pct?.outcome).toBe('pass');
    expect(plain?.outcome).toBe('pass');
    // candidate - 0.95 * baseline
    expect(pct?.observed).toBeCloseTo((plain?.observed as number) + 0.05 * baseline, 12);
  });
});

describe('several claims', () => {
  // alone it fails with p of about 0.03
  const weak = cells(800, 20, 90, 90);

  test('Holm: what fails alone does not fail beside nine that do not', () => {
    const alone = decide(evidence(slice(weak)), settings([{ ...drop, 'max-drop': 0.05 }]));
    const others = Array.from({ length: 9 }, (_, i) => slice(cells(900, 20, 20, 60), `s${i}`));
    const all = decide(
      evidence(slice(cells(900, 20, 20, 60)), slice(weak, 'weak'), ...others),
      settings([{ ...drop, on: 'slices' }]),
    );
    const weakOne = all.find(({ id }) => id.includes('weak'));
    expect(alone[0]?.outcome).toBe('fail');
    expect(weakOne).toMatchObject({
      outcome: 'inconclusive',
      reason: expect.stringMatching(/after Holm's correction/),
    });
  });

  test('slices and all rows are two families; warnings are in none', () => {
    const both = evidence(slice(weak), ...Array.from({ length: 9 }, (_, i) => slice(cells(900, 20, 20, 60), `s${i}`)));
    expect(decide(both, settings([drop]))[0]?.outcome).toBe('fail');
    const warned = decide(
      both,
      settings([
        { ...drop, severity: 'warning' },
        { metric: 'f1', 'max-drop': 0.5 },
      ]),
    );
    expect(warned[0]).toMatchObject({ outcome: 'fail', severity: 'warning' });
    const { metrics } = record(both, settings([drop])) as unknown as {
      metrics: { pValue: number; adjustedPValue: number }[];
    };
    expect(metrics[0]?.adjustedPValue).toBe(metrics[0]?.pValue);
  });
});

test('what has no value is an error, not a pass', () => {
  const never = [
    { label: '1', candidate: '0', baseline: '1', count: 50 },
    { label: '0', candidate: '0', baseline: '0', count: 50 },
  ];
  const [check] = decide(evidence(slice(never)), settings([{ metric: 'precision', 'max-drop': 0.9 }]));
  expect(check).toMatchObject({
    outcome: 'error',
    cause: 'evidence',
    observed: null,
    reason: expect.stringMatching(/denominator is 0/),
  });
});

test('numbers without rows: points decide, and NaN is no number', () => {
  const numbers = {
    kind: 'numbers',
    candidate: { accuracy: 0.9, f1: null },
    baseline: { accuracy: 0.91, f1: 0.5 },
  } as const;
  const rules: Rule[] = [
    { metric: 'accuracy', 'max-drop': 0.01 },
    { metric: 'accuracy', min: 0.95 },
    { metric: 'f1', 'max-drop': 0.5 },
    { metric: 'recall', min: 0 },
  ];
  expect(decide(numbers, settings(rules)).map(({ outcome }) => outcome)).toEqual(['pass', 'fail', 'error', 'error']);
});
