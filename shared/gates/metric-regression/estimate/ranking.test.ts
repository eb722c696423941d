import { expect, test } from 'vitest';
import type { AskedMetric } from '../asked-metric.ts';
import { errorOfBins, unitMetric } from './ranking.ts';

const labels = [1, 0, 1, 1, 0, 0];
const scores = [0.9, 0.8, 0.8, 0.4, 0.4, 0.1];

const measure = (metric: AskedMetric, counts = [1, 1, 1, 1, 1, 1], values = scores): number | undefined => {
  const units = { labels, models: [values], counts: Float64Array.from(counts) };
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return unitMetric(metric, units, values, rows)(units.counts);
};

test.each<[string, AskedMetric, number | undefined]>([
  // thresholds 0.9: 1/1, 0.8: 2/3, 0.4: 3/5, 0.1: 3/6
  ['ties are one threshold', { name: 'average_precision' }, (1 + 2 / 3 + 3 / 5) / 3],
  ['the lowest threshold that is precise enough', { name: 'recall_at_precision', at: 0.6 }, 1],
  ['a precision that is met exactly counts', { name: 'recall_at_precision', at: 1 }, 1 / 3],
  ['of two that tie at the end each is half there', { name: 'precision_at_k', k: 2 }, 1.5 / 2],
  ['all rows', { name: 'precision_at_k', k: 6 }, 0.5],
  ['more than all rows', { name: 'precision_at_k', k: 7 }, undefined],
  ['half of the rows', { name: 'lift', at: 0.5 }, 2 / 1.5],
  ['bins of one half', { name: 'ece', bins: 2 }, (3 * Math.abs(2 / 3 - 2.5 / 3) + 3 * Math.abs(1 / 3 - 0.3)) / 6],
  ['the largest', { name: 'ece_max', bins: 2 }, 0.5 / 3],
])('%s: %j', (_what, metric, wanted) => {
  const value = measure(metric);
  if (wanted === undefined) expect(value).toBeUndefined();
  else expect(value).toBeCloseTo(wanted, 14);
});

test.each<AskedMetric>([
  { name: 'average_precision' },
  { name: 'recall_at_precision', at: 0.7 },
  { name: 'ece' },
  { name: 'medae' },
])('%j: a unit of three rows is three units', (metric) => {
  const thrice = labels.flatMap((_, i) => (i === 2 ? [2, 2, 2] : [i]));
  const apart = {
    labels: thrice.map((i) => labels[i] as number),
    models: [thrice.map((i) => scores[i] as number)],
    counts: new Float64Array(thrice.length).fill(1),
  };
  expect(measure(metric, [1, 1, 3, 1, 1, 1])).toBeCloseTo(
    unitMetric(metric, apart, apart.models[0] as number[], thrice.length)(apart.counts) as number,
    14,
  );
});

test.each([
  [[3, 1, 2], [1, 1, 1], 2],
  [[3, 1, 2], [0, 1, 1], 1.5],
  [[3, 1, 2], [2, 1, 1], 2.5],
  [[3, 1, 2], [3, 1, 1], 3],
  [[7, 7, 7], [0, 0, 1], 7],
])('the median of %j, %j times', (values, counts, wanted) => {
  expect(measure({ name: 'medae' }, [...counts, 0, 0, 0], [...values, 0, 0, 0])).toBe(wanted);
});

test('without a positive row there is no value', () => {
  const none = { labels: [0, 0], models: [[0.1, 0.2]], counts: Float64Array.of(1, 1) };
  for (const metric of [{ name: 'average_precision' }, { name: 'lift', at: 0.5 }] as const)
    expect(unitMetric(metric, none, [0.1, 0.2], 2)(none.counts)).toBeUndefined();
});

test('no rows have no calibration error; empty bins add none', () => {
  expect(errorOfBins('ece', new Float64Array(2), new Float64Array(2))).toBeUndefined();
  expect(errorOfBins('ece_l2', Float64Array.of(4, 0), Float64Array.of(1, 0))).toBeCloseTo(0.25, 14);
});
