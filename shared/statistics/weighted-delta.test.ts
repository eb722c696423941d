import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { weightedDelta } from './weighted-delta.ts';

/** Of hits and misses. */
const share = ([hits = 0, misses = 0]: readonly number[]): number => hits / (hits + misses);

test('with equal weights it is p (1 - p) / (n - 1)', () => {
  expect(weightedDelta(share, [30, 70], [30, 70], 100)).toBeCloseTo((0.3 * 0.7) / 99, 10);
  expect(weightedDelta(share, [90, 210], [270, 630], 100)).toBeCloseTo((0.3 * 0.7) / 99, 10);
});

test('a weighted share: sum of w^2 (x - p)^2 over the square of the sum of w', () => {
  const random = seededRandom(1);
  const rows = Array.from({ length: 200 }, () => ({ x: random() < 0.4 ? 1 : 0, w: 0.5 + 3 * random() }));
  const total = (of: (row: { x: number; w: number }) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const p = total(({ x, w }) => x * w) / total(({ w }) => w);
  const wanted = (total(({ x, w }) => (w * (x - p)) ** 2) / total(({ w }) => w) ** 2) * (200 / 199);
  const sums = [total(({ x, w }) => x * w), total(({ x, w }) => (1 - x) * w)];
  const squares = [total(({ x, w }) => x * w * w), total(({ x, w }) => (1 - x) * w * w)];
  expect(weightedDelta(share, sums, squares, 200) / wanted).toBeCloseTo(1, 8);
});

test('where a derivative has no value nothing is claimed', () => {
  expect(weightedDelta(([a = 0]) => (a === 10 ? 1 : undefined), [10, 5], [10, 5], 15)).toBe(Number.POSITIVE_INFINITY);
});
