import { formatNumber, formatShare } from '../../report/format-value.ts';
import type { Rate } from '../../verdict/check.ts';
import { limitsOf } from './compare-rates.ts';
import type { Rule } from './rule.ts';

/** What a rule allows. */
export function expectedOf({ scale, bound }: Rule): string {
  const { lower, upper } = limitsOf(scale, bound);
  return scale === 'ratio'
    ? `ratio between ${formatNumber(lower)} and ${formatNumber(upper)}`
    : `difference between ${formatNumber(lower)} and ${formatNumber(upper)}`;
}

/** `12 of 40 (30%)`. */
export const sayRate = ({ numerator, denominator }: Rate): string =>
  `${formatNumber(numerator)} of ${formatNumber(denominator)}${denominator === 0 ? '' : ` (${formatShare(numerator / denominator)})`}`;

export const sayP = (p: number): string => (p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`);
