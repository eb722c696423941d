import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Rate } from '../verdict/check.ts';
import type { Interval } from './interval.ts';

/**
 * Exact interval of one share: each end is a one-sided bound at (1 - level) / 2.
 * Source: Clopper and Pearson, Biometrika 1934;26:404.
 * @param rate with a positive denominator
 * @param level of the two-sided interval, e.g. 0.9
 */
export function clopperPearson({ numerator: x, denominator: n }: Rate, level: number): Interval {
  const tail = (1 - level) / 2;
  return {
    lower: x === 0 ? 0 : quantile(tail, x, n - x + 1),
    upper: x === n ? 1 : quantile(1 - tail, x + 1, n - x),
  };
}
