import fc from 'fast-check';
import { expect, test } from 'vitest';
import { koopmanInterval, koopmanStatistic } from './koopman.ts';
import { normalQuantile } from './normal.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

// Koopman 1984, table of 36 of 40 against 16 of 80: 95 % limits 2.94 and 7.15
test.each([
  { x: 7, n: 34, y: 1, m: 34, lower: 1.220853, upper: 42.575718, digits: 5 },
  { x: 36, n: 40, y: 16, m: 80, lower: 2.94, upper: 7.15, digits: 2 },
])('$x of $n against $y of $m', ({ x, n, y, m, lower, upper, digits }) => {
  const interval = koopmanInterval(rate(x, n), rate(y, m), 0.95);
  expect(interval.lower).toBeCloseTo(lower, digits);
  expect(interval.upper).toBeCloseTo(upper, digits);
});

test.each([
  { name: 'nobody in the first', first: rate(0, 10), second: rate(3, 10), low: 0, high: 2 },
  { name: 'nobody in the second', first: rate(3, 10), second: rate(0, 10), low: 0.5, high: Number.POSITIVE_INFINITY },
  { name: 'everybody in both', first: rate(10, 10), second: rate(10, 10), low: 0.6, high: 1.7 },
])('$name', ({ first, second, low, high }) => {
  const { lower, upper } = koopmanInterval(first, second, 0.95);
  expect(lower).toBeGreaterThanOrEqual(low);
  expect(upper).toBeLessThanOrEqual(high);
  expect(upper).toBeGreaterThan(lower);
});

test('the statistic falls, and at the ends of the interval it is the quantile', () => {
  const table = fc
    .record({ n: fc.integer({ min: 1, max: 5000 }), m: fc.integer({ min: 1, max: 5000 }), a: fc.nat(), b: fc.nat() })
    .map(({ n, m, a, b }) => [rate(1 + (a % n), n), rate(1 + (b % m), m)] as const);
  fc.assert(
    fc.property(table, ([first, second]) => {
      const at = (ratio: number) => koopmanStatistic(first, second, ratio);
      let before = Number.POSITIVE_INFINITY;
      for (let step = -20; step <= 20; step++) {
        const value = at(Math.exp(step / 4));
        expect(value).toBeLessThanOrEqual(before + 1e-6);
        before = value;
      }
      const { lower, upper } = koopmanInterval(first, second, 0.9);
      expect(at(lower)).toBeCloseTo(normalQuantile(0.95), 4);
      expect(at(upper)).toBeCloseTo(-normalQuantile(0.95), 4);
      const mirrored = koopmanInterval(second, first, 0.9);
      expect(Math.log(mirrored.upper)).toBeCloseTo(-Math.log(lower), 7);
    }),
  );
});
