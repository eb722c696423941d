import type { Interval } from '../../statistics/interval.ts';
import { koopmanInterval, koopmanStatistic } from '../../statistics/koopman.ts';
import { miettinenNurminenInterval, miettinenNurminenStatistic } from '../../statistics/miettinen-nurminen.ts';
import { normalCdf } from '../../statistics/normal.ts';
import type { Rate } from '../../verdict/check.ts';

export type Scale = 'difference' | 'ratio';

/** A group's rate against the reference's, both with positive denominators; of a ratio, not both 0. */
export interface Compared {
  readonly scale: Scale;
  /** Group minus reference, or group divided by reference (infinite where only the reference is 0). */
  readonly estimate: number;
  readonly interval: Interval;
  /** p-values of the two claims of harm: the gap lies above its upper bound; below its lower. */
  readonly above: number;
  readonly below: number;
}

export const methodOf = (scale: Scale): string => (scale === 'ratio' ? 'Koopman score' : 'Miettinen-Nurminen score');

/** The gaps within which a requirement holds. */
export const limitsOf = (scale: Scale, bound: number): Interval =>
  scale === 'ratio' ? { lower: bound, upper: 1 / bound } : { lower: -bound, upper: bound };

export const intervalOf = (scale: Scale, group: Rate, reference: Rate, level: number): Interval =>
  scale === 'ratio' ? koopmanInterval(group, reference, level) : miettinenNurminenInterval(group, reference, level);

/** The p-values invert the interval, so that at every alpha both say the same. */
export function compareRates(scale: Scale, group: Rate, reference: Rate, bound: number, alpha: number): Compared {
  const limits = limitsOf(scale, bound);
  const statistic = scale === 'ratio' ? koopmanStatistic : miettinenNurminenStatistic;
  return {
    scale,
    estimate: estimateOf(scale, group, reference),
    interval: intervalOf(scale, group, reference, 1 - 2 * alpha),
    above: normalCdf(-statistic(group, reference, limits.upper)),
    below: normalCdf(statistic(group, reference, limits.lower)),
  };
}

/** From the counts in one division each, so that 48 of 100 against 60 of 100 is 0.8. */
const estimateOf = (scale: Scale, group: Rate, reference: Rate): number => {
  const cross = group.numerator * reference.denominator;
  const other = reference.numerator * group.denominator;
  return scale === 'ratio' ? cross / other : (cross - other) / (group.denominator * reference.denominator);
};

/** Whether the point estimate alone keeps the requirement; exactly at the bound it does. */
export const pointHolds = (scale: Scale, estimate: number, bound: number): boolean =>
  scale === 'ratio' ? estimate >= bound && 1 / estimate >= bound : Math.abs(estimate) <= bound * (1 + 1e-12);
