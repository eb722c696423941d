import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { whereFalls } from './where-falls.ts';

/** Rows of a paired comparison on which the two disagree. */
export interface Discordant {
  /** Only the first is a success. */
  readonly first: number;
  /** Only the second is a success. */
  readonly second: number;
  /** All rows. */
  readonly rows: number;
}

/**
 * Score statistic for the hypothesis that two paired shares differ by `difference` (first minus second): standard normal under
 * it, falling in `difference`.
 * Source: Tango, Statistics in Medicine 1998;17:891.
 * @param difference in [-1, 1]
 */
export function tangoStatistic({ first: b, second: c, rows: n }: Discordant, difference: number): number {
  const distance = b - c - n * difference;
  // the likeliest share of rows on which only the second succeeds, where the hypothesis holds
  const a1 = -b - c + (2 * n - b + c) * difference;
  const a0 = -c * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, a1 ** 2 - 8 * n * a0));
  const share = a1 > 0 ? (-2 * a0) / (a1 + root) : (root - a1) / (4 * n);
  const variance = n * (2 * Math.max(0, share) + difference * (1 - difference));
  if (variance <= 0) return Math.abs(distance) < 1e-12 * n ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/**
 * Score interval for the difference of two paired shares (first minus second).
 * @param level of the two-sided interval, e.g. 0.9
 */
export function tangoInterval(pairs: Discordant, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const statistic = (difference: number) => tangoStatistic(pairs, difference);
  const estimate = (pairs.first - pairs.second) / pairs.rows;
  return {
    lower: whereFalls(statistic, z, -1, estimate),
    upper: whereFalls(statistic, -z, estimate, 1),
  };
}
