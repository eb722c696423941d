import { expect, test } from 'vitest';
import { drawBinomial } from './binomial.ts';
import { seededRandom } from './random.ts';

test('a seed and a name give the same numbers again, and others for another seed or name', () => {
  const take = (seed: number, name?: string) => {
    const random = seededRandom(seed, name);
    return Array.from({ length: 5 }, () => random());
  };
  expect(take(1, 'a')).toEqual(take(1, 'a'));
  expect(new Set([take(1), take(2), take(1, 'a'), take(1, 'b')].flat()).size).toBe(20);
});

test('numbers are uniform and do not follow each other', () => {
  const random = seededRandom(7);
  const values = Array.from({ length: 200_000 }, () => random());
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const lagged = values.slice(1).reduce((sum, value, i) => sum + (value - 0.5) * ((values[i] as number) - 0.5), 0);
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
  expect(Math.abs((12 * lagged) / values.length)).toBeLessThan(4 / Math.sqrt(values.length));
  expect(Math.min(...values.slice(0, 100_000))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values.slice(0, 100_000))).toBeLessThan(1);
});

/** Chi-square against the exact probabilities; both ways of drawing. */
test.each([
  [1, 0.3],
  [20, 0.05],
  [60, 0.3],
  [60, 0.8],
  [1000, 0.04],
])('binomial draws with n = %i and p = %d have their probabilities', (n, p) => {
  const random = seededRandom(11, `${n} ${p}`);
  const draws = 100_000;
  const counts = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const k = drawBinomial(n, p, random);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  let mass = n * Math.log1p(-p);
  let [chi, cells] = [0, 0];
  for (let k = 0; k <= n; k++) {
    const expected = draws * Math.exp(mass);
    if (expected >= 10) {
      chi += ((counts.get(k) ?? 0) - expected) ** 2 / expected;
      cells++;
    }
    mass += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  expect(chi).toBeLessThan(cells + 5 * Math.sqrt(2 * cells) + 5);
});

test.each([
  [1e9, 0.37],
  [1e12, 1e-6],
])('draws with n = %d and p = %d have their mean and variance', (n, p) => {
  const random = seededRandom(5);
  const values = Array.from({ length: 20_000 }, () => drawBinomial(n, p, random));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt((n * p * (1 - p)) / values.length));
  expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 1);
});
