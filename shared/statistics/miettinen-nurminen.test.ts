import fc from 'fast-check';
import { expect, test } from 'vitest';
import { miettinenNurminenInterval, miettinenNurminenStatistic } from './miettinen-nurminen.ts';
import { normalQuantile } from './normal.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

// 95 % limits as the literature prints them for these tables (Newcombe 1998, method "MN"; Fagerland et al. 2015)
test.each([
  { x: 7, n: 34, y: 1, m: 34, lower: 0.0270416, upper: 0.3452912, digits: 7 },
  { x: 56, n: 70, y: 48, m: 80, lower: 0.0528, upper: 0.3382, digits: 3 },
])('$x of $n against $y of $m', ({ x, n, y, m, lower, upper, digits }) => {
  const interval = miettinenNurminenInterval(rate(x, n), rate(y, m), 0.95);
  expect(interval.lower).toBeCloseTo(lower, digits);
  expect(interval.upper).toBeCloseTo(upper, digits);
});

test.each([
  { x: 0, n: 10, y: 0, m: 10 },
  { x: 10, n: 10, y: 0, m: 10 },
  { x: 0, n: 10, y: 10, m: 10 },
  { x: 10, n: 10, y: 10, m: 10 },
  { x: 0, n: 1, y: 1, m: 1 },
  { x: 3, n: 1_000_000, y: 500_000, m: 1_000_000 },
])('$x of $n against $y of $m: the interval holds the estimate and is never a point', ({ x, n, y, m }) => {
  const { lower, upper } = miettinenNurminenInterval(rate(x, n), rate(y, m), 0.9);
  expect(lower).toBeLessThanOrEqual(x / n - y / m);
  expect(upper).toBeGreaterThanOrEqual(x / n - y / m);
  expect(upper - lower).toBeGreaterThan(0);
  expect(lower).toBeGreaterThanOrEqual(-1);
  expect(upper).toBeLessThanOrEqual(1);
});

const table = fc
  .record({ n: fc.integer({ min: 1, max: 5000 }), m: fc.integer({ min: 1, max: 5000 }), a: fc.nat(), b: fc.nat() })
  .map(({ n, m, a, b }) => [rate(a % (n + 1), n), rate(b % (m + 1), m)] as const);

test('the statistic falls, and at the ends of the interval it is the quantile', () => {
  fc.assert(
    fc.property(table, ([first, second]) => {
      const at = (difference: number) => miettinenNurminenStatistic(first, second, difference);
      let before = Number.POSITIVE_INFINITY;
      for (let step = -19; step <= 19; step++) {
        const value = at(step / 20);
        expect(value).toBeLessThanOrEqual(before + 1e-6);
        before = value;
      }
      const { lower, upper } = miettinenNurminenInterval(first, second, 0.9);
      if (lower > -0.999) expect(at(lower)).toBeCloseTo(normalQuantile(0.95), 4);
      if (upper < 0.999) expect(at(upper)).toBeCloseTo(-normalQuantile(0.95), 4);
    }),
  );
});

test('swapping the groups mirrors the interval', () => {
  fc.assert(
    fc.property(table, ([first, second]) => {
      const one = miettinenNurminenInterval(first, second, 0.9);
      const other = miettinenNurminenInterval(second, first, 0.9);
      expect(one.lower).toBeCloseTo(-other.upper, 7);
      expect(one.upper).toBeCloseTo(-other.lower, 7);
    }),
  );
});
