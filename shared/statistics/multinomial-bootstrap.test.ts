import { expect, test } from 'vitest';
import { bcaInterval, bcaTailBelow, multinomialBootstrap, type OfCounts } from './multinomial-bootstrap.ts';
import { seededRandom } from './random.ts';

/** Rows by label and two predictions: (0,0,0), (0,0,1), (0,1,0), (0,1,1), (1,0,1), (1,1,0), (1,1,1). */
const counts = [81, 263, 6, 7, 51, 4, 157];

/** The difference of the two F1 scores. */
const f1Difference: OfCounts = (c) => {
  const at = (i: number): number => c[i] as number;
  const actual = at(4) + at(5) + at(6);
  const f1 = (hit: number, said: number): number => (2 * hit) / (actual + said);
  return f1(at(5) + at(6), at(2) + at(3) + at(5) + at(6)) - f1(at(4) + at(6), at(1) + at(3) + at(4) + at(6));
};

const boot = multinomialBootstrap(counts, f1Difference, 20_000, seededRandom(1, 'f1'));
if (!boot) throw new Error('it has a value');

test('is the bootstrap over rows: as SciPy 1.17 has it for the 569 rows themselves', () => {
  expect(boot.estimate).toBeCloseTo(0.2312983404670721, 14);
  expect(boot.standardError).toBeCloseTo(0.028744871410673316, 3);
  const { lower, upper } = bcaInterval(boot, 0.9);
  expect(Math.abs(lower - 0.1829)).toBeLessThan(0.002);
  expect(Math.abs(upper - 0.2773)).toBeLessThan(0.002);
});

test('the acceleration is that of the jackknife over rows', () => {
  const rows = counts.flatMap((count, cell) => Array.from({ length: count }, () => cell));
  const without = rows.map(
    (cell) => f1Difference(counts.map((count, i) => (i === cell ? count - 1 : count))) as number,
  );
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  const power = (k: number) => without.reduce((sum, value) => sum + (mean - value) ** k, 0);
  expect(boot.acceleration).toBeCloseTo(power(3) / (6 * power(2) ** 1.5), 12);
});

test.each([0.15, 0.18, 0.2, 0.24, 0.29])('the tail below %d inverts the interval', (boundary) => {
  const tail = bcaTailBelow(boot, boundary);
  if (tail > 0.001 && tail < 0.5) expect(bcaInterval(boot, 1 - 2 * tail).upper).toBeCloseTo(boundary, 3);
  else expect(boundary < 0.24).toBe(tail > 0.5);
});

test('the tail is never 0: it is (1 + count) / (R + 1) where nothing is shifted', () => {
  const plain = { ...boot, z0: 0, acceleration: 0 };
  expect(bcaTailBelow(plain, 1)).toBeCloseTo(1 / 20_001, 12);
});

test('a statistic without a value is undefined; replicates without one are counted', () => {
  const recall: OfCounts = ([hit = 0, missed = 0]) => (hit + missed === 0 ? undefined : hit / (hit + missed));
  expect(multinomialBootstrap([0, 0, 5], recall, 10, seededRandom(1))).toBeUndefined();
  const few = multinomialBootstrap([1, 0, 99], recall, 2000, seededRandom(1));
  expect((few?.undefinedReplicates ?? 0) / 2000).toBeCloseTo(0.99 ** 100, 1);
});
