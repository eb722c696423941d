import type { Rate } from '../verdict/check.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { whereFalls } from './where-falls.ts';

/**
 * Score statistic for the hypothesis that the first of two independent shares is `ratio` times the second: standard normal
 * under it, falling in `ratio`. Its square is Koopman's chi-square.
 * Source: Koopman, Biometrics 1984;40:513; the restricted shares in closed form as there.
 * @param first, second with positive denominators, not both with numerator 0
 * @param ratio positive
 */
export function koopmanStatistic(first: Rate, second: Rate, ratio: number): number {
  const [x, n] = [first.numerator, first.denominator];
  const [y, m] = [second.numerator, second.denominator];
  const half = ratio * (n + y) + x + m;
  const root = Math.sqrt(Math.max(0, half ** 2 - 4 * ratio * (n + m) * (x + y)));
  // the smaller root, written without the difference of two near numbers
  const p = Math.min(1, ratio, (2 * ratio * (x + y)) / (half + root));
  const q = Math.min(1, p / ratio);
  const distance = x / n - (ratio * y) / m;
  const variance = (p * (1 - p)) / n + (ratio ** 2 * q * (1 - q)) / m;
  if (variance <= 0) return Math.abs(distance) < 1e-12 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/**
 * Score interval for the ratio of two independent shares (first to second), by inverting the statistic.
 * @param level of the two-sided interval, e.g. 0.9
 * @returns `upper` is infinite where the second share is 0
 */
export function koopmanInterval(first: Rate, second: Rate, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const onLog = (log: number) => koopmanStatistic(first, second, Math.exp(log));
  // beyond e^±40 no counts tell ratios apart
  const estimate = Math.min(
    40,
    Math.max(-40, Math.log((first.numerator * second.denominator) / (first.denominator * second.numerator))),
  );
  return {
    lower: first.numerator === 0 ? 0 : Math.exp(whereFalls(onLog, z, -40, estimate)),
    upper: second.numerator === 0 ? Number.POSITIVE_INFINITY : Math.exp(whereFalls(onLog, -z, estimate, 40)),
  };
}
