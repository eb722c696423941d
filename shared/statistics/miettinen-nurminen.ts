import type { Rate } from '../verdict/check.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { whereFalls } from './where-falls.ts';

/**
 * Score statistic for the hypothesis that the shares of two independent groups differ by `difference` (first minus second):
 * standard normal under it, falling in `difference`. The variance is that of the shares that are likeliest under the
 * hypothesis, times N / (N - 1).
 * Source: Miettinen and Nurminen, Statistics in Medicine 1985;4:213.
 * @param first, second with positive denominators
 * @param difference in (-1, 1)
 */
export function miettinenNurminenStatistic(first: Rate, second: Rate, difference: number): number {
  const [n, m] = [first.denominator, second.denominator];
  const distance = first.numerator / n - second.numerator / m - difference;
  const p = likeliestShare(first, second, difference);
  const q = Math.min(1, Math.max(0, p - difference));
  const variance = ((p * (1 - p)) / n + (q * (1 - q)) / m) * ((n + m) / (n + m - 1));
  // nothing can vary: what is seen is either the hypothesis itself or impossible under it
  if (variance <= 0) return Math.abs(distance) < 1e-12 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/**
 * Score interval for the difference of two independent shares (first minus second), by inverting the statistic.
 * @param level of the two-sided interval, e.g. 0.9
 */
export function miettinenNurminenInterval(first: Rate, second: Rate, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const statistic = (difference: number) => miettinenNurminenStatistic(first, second, difference);
  const estimate = first.numerator / first.denominator - second.numerator / second.denominator;
  return {
    lower: whereFalls(statistic, z, -1, estimate),
    upper: whereFalls(statistic, -z, estimate, 1),
  };
}

/**
 * The first share that maximises the likelihood where the second is lower by `difference`: a root of a cubic, in closed form
 * (Farrington and Manning, Statistics in Medicine 1990;9:1447) and polished by Newton steps.
 */
function likeliestShare(first: Rate, second: Rate, difference: number): number {
  const ratio = second.denominator / first.denominator;
  const [p, q] = [first.numerator / first.denominator, second.numerator / second.denominator];
  const a = 1 + ratio;
  const b = -(1 + ratio + p + ratio * q + difference * (ratio + 2));
  const c = difference ** 2 + difference * (2 * p + ratio + 1) + p + ratio * q;
  const d = -p * difference * (1 + difference);
  const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a ** 2) + d / (2 * a);
  const u = (v < 0 ? -1 : 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
  const angle = u === 0 ? 0 : (Math.PI + Math.acos(Math.min(1, Math.max(-1, v / u ** 3)))) / 3;
  const [low, high] = [Math.max(0, difference), Math.min(1, 1 + difference)];
  const inRange = (share: number) => Math.min(high, Math.max(low, share));
  let share = inRange(2 * u * Math.cos(angle) - b / (3 * a));
  for (let i = 0; i < 3; i++) {
    const slope = (3 * a * share + 2 * b) * share + c;
    const step = slope === 0 ? 0 : (((a * share + b) * share + c) * share + d) / slope;
    // near a double root a step may lead to another root
    if (Math.abs(step) > 1e-5) break;
    share = inRange(share - step);
  }
  return share;
}
