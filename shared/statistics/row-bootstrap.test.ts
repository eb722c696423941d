import { expect, test } from 'vitest';
import { multinomialBootstrap } from './multinomial-bootstrap.ts';
import { seededRandom } from './random.ts';
import { rowBootstrap, scaledToAll, thinned } from './row-bootstrap.ts';

const mean =
  (values: readonly number[]) =>
  (counts: ArrayLike<number>): number => {
    let [sum, rows] = [0, 0];
    values.forEach((value, i) => {
      sum += value * (counts[i] as number);
      rows += counts[i] as number;
    });
    return sum / rows;
  };

const values = Array.from({ length: 150 }, (_, i) => (i / 50) ** 3);
const counts = Float64Array.from(values, (_, i) => 1 + (i % 3));

test('agrees with the bootstrap over cells, which draws the same in another way', () => {
  const byRows = rowBootstrap(counts, mean(values), 20_000, seededRandom(1));
  const byCells = multinomialBootstrap([...counts], mean(values), 20_000, seededRandom(2));
  expect(byRows?.estimate).toBe(byCells?.estimate);
  expect(Math.abs((byRows?.standardError ?? 0) / (byCells?.standardError ?? 1) - 1)).toBeLessThan(0.02);
  expect(byRows?.z0).toBeCloseTo(byCells?.z0 ?? 9, 1);
  // 200 groups of 300 rows: nearly one by one
  expect(byRows?.acceleration).toBeCloseTo(byCells?.acceleration ?? 9, 2);
});

test('every so manieth row keeps the distribution', () => {
  const many = Float64Array.from(values, (_, i) => 1000 + i);
  const part = thinned(many, 3000);
  expect(part.reduce((sum, count) => sum + count, 0)).toBe(3000);
  const rows = many.reduce((sum, count) => sum + count, 0);
  part.forEach((count, i) => {
    expect(Math.abs(count - (3000 * (many[i] as number)) / rows)).toBeLessThan(1);
  });
  expect(thinned(counts, 3000)).toBe(counts);
});

test('the spread of a part, scaled, is that of all rows', () => {
  const many = Float64Array.from(values, () => 40);
  const share = 600 / 6000;
  const part = rowBootstrap(thinned(many, 600), mean(values), 20_000, seededRandom(3));
  const all = rowBootstrap(many, mean(values), 5000, seededRandom(4));
  if (!part || !all) throw new Error('both have a value');
  const scaled = scaledToAll(part, all.estimate, share);
  expect(Math.abs(scaled.standardError / all.standardError - 1)).toBeLessThan(0.04);
  expect(scaled.estimate).toBe(all.estimate);
});

test('without a value there is no bootstrap; replicates without one are counted', () => {
  const first = (of: Float64Array): number | undefined => (of[0] === 0 ? undefined : 1);
  expect(rowBootstrap(Float64Array.of(0, 5), first, 10, seededRandom(1))).toBeUndefined();
  const few = rowBootstrap(Float64Array.of(1, 99), first, 2000, seededRandom(1));
  expect((few?.undefinedReplicates ?? 0) / 2000).toBeCloseTo(0.99 ** 100, 1);
});
