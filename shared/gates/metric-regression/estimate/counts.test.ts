import { describe, expect, test } from 'vitest';
import type { AskedMetric } from '../asked-metric.ts';
import type { JointCell } from '../evidence.ts';
import { countMetric, shareOf } from './counts.ts';

const cell = (label: string, candidate: string, count: number): JointCell => ({
  label,
  candidate,
  baseline: null,
  count,
});

const measure = (metric: AskedMetric, cells: readonly JointCell[]): number | undefined =>
  countMetric(metric, cells, 'candidate', '1').of(cells.map(({ count }) => count));

/** True positives 40, misses 10, false alarms 5, true negatives 45. */
const two = [cell('1', '1', 40), cell('1', '0', 10), cell('0', '1', 5), cell('0', '0', 45)];

test.each<[AskedMetric, number]>([
  [{ name: 'accuracy' }, 0.85],
  [{ name: 'balanced_accuracy' }, 0.85],
  [{ name: 'specificity' }, 0.9],
  [{ name: 'precision' }, 40 / 45],
  [{ name: 'recall' }, 0.8],
  [{ name: 'f1' }, 80 / 95],
  [{ name: 'fbeta', beta: 2 }, (5 * 40) / (45 + 4 * 50)],
  [{ name: 'matthews_corrcoef' }, (40 * 45 - 5 * 10) / Math.sqrt(45 * 50 * 50 * 55)],
  [{ name: 'cohen_kappa' }, (0.85 - 0.5) / 0.5],
  [{ name: 'recall', class: '0' }, 0.9],
  [{ name: 'f1', average: 'micro' }, 0.85],
])('%j by hand', (metric, wanted) => {
  expect(measure(metric, two)).toBeCloseTo(wanted, 14);
});

describe('without a denominator there is no value', () => {
  const never = [cell('1', '0', 10), cell('0', '0', 90)];
  const onlyPositives = [cell('1', '1', 90), cell('1', '0', 10)];
  const perfectAlone = [cell('1', '1', 100)];
  test.each<[string, AskedMetric, readonly JointCell[]]>([
    ['nothing is said to be positive', { name: 'precision' }, never],
    ['one class is predicted', { name: 'matthews_corrcoef' }, never],
    ['no row is negative', { name: 'specificity' }, onlyPositives],
    ['there is one class alone', { name: 'cohen_kappa' }, perfectAlone],
    ['there is one class alone', { name: 'matthews_corrcoef' }, perfectAlone],
    ['the class is nowhere', { name: 'recall', class: '7' }, two],
  ])('%s: %j', (_why, metric, cells) => {
    expect(measure(metric, cells)).toBeUndefined();
  });

  test('a labelled class that a bootstrap replicate lacks leaves macro averages without a value', () => {
    const metric = countMetric({ name: 'recall', average: 'macro' }, two, 'candidate', '1');
    expect(metric.of([0, 0, 5, 45])).toBeUndefined();
    expect(countMetric({ name: 'balanced_accuracy' }, two, 'candidate', '1').of([0, 0, 5, 45])).toBeUndefined();
  });
});

/** scikit-learn: averages run over the classes of labels and predictions; balanced accuracy over those of the labels. */
test('a class that is predicted and never a label counts 0 in averages', () => {
  const stray = [cell('a', 'a', 8), cell('a', 'c', 2), cell('b', 'b', 6), cell('b', 'a', 4)];
  expect(measure({ name: 'recall', average: 'macro' }, stray)).toBeCloseTo((0.8 + 0.6 + 0) / 3, 14);
  expect(measure({ name: 'precision', average: 'macro' }, stray)).toBeCloseTo((8 / 12 + 1 + 0) / 3, 14);
  expect(measure({ name: 'recall', average: 'weighted' }, stray)).toBeCloseTo(0.7, 14);
  expect(measure({ name: 'balanced_accuracy' }, stray)).toBeCloseTo(0.7, 14);
});

test.each<[AskedMetric, { numerator: number; denominator: number } | undefined]>([
  [{ name: 'specificity' }, { numerator: 45, denominator: 50 }],
  [
    { name: 'precision', class: '0' },
    { numerator: 45, denominator: 55 },
  ],
  [
    { name: 'f1', average: 'micro' },
    { numerator: 85, denominator: 100 },
  ],
  [{ name: 'precision', average: 'macro' }, undefined],
  [{ name: 'f1' }, undefined],
  [{ name: 'cohen_kappa' }, undefined],
])('the counts of %j', (metric, wanted) => {
  expect(shareOf(metric, two, 'candidate', '1')).toEqual(wanted);
});
