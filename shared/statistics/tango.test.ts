import { expect, test } from 'vitest';
import { normalCdf } from './normal.ts';
import { tangoInterval, tangoStatistic } from './tango.ts';

test('the interval of a published table (Cavo et al. 2012, in Fagerland, Lydersen and Laake 2017, chapter 8)', () => {
  const { lower, upper } = tangoInterval({ first: 6, second: 16, rows: 161 }, 0.95);
  expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['-0.1240', '-0.0054']);
});

test.each([
  [{ first: 0, second: 0, rows: 100 }, 0.9],
  [{ first: 12, second: 0, rows: 50 }, 0.95],
  [{ first: 0, second: 50, rows: 50 }, 0.9],
  [{ first: 4000, second: 4100, rows: 1_000_000 }, 0.98],
])('the ends of %j are where the statistic meets the quantile, and mirror where the two change places', (pairs, level) => {
  const { lower, upper } = tangoInterval(pairs, level);
  const estimate = (pairs.first - pairs.second) / pairs.rows;
  expect(lower).toBeLessThanOrEqual(estimate);
  expect(upper).toBeGreaterThanOrEqual(estimate);
  if (lower > -1) expect(normalCdf(-tangoStatistic(pairs, lower))).toBeCloseTo((1 - level) / 2, 9);
  if (upper < 1) expect(normalCdf(tangoStatistic(pairs, upper))).toBeCloseTo((1 - level) / 2, 9);
  const mirrored = tangoInterval({ ...pairs, first: pairs.second, second: pairs.first }, level);
  expect(-mirrored.upper).toBeCloseTo(lower, 12);
});

test('of no difference it is the root of McNemar’s chi-square', () => {
  expect(tangoStatistic({ first: 150, second: 86, rows: 1600 }, 0) ** 2).toBeCloseTo((150 - 86) ** 2 / (150 + 86), 9);
});
