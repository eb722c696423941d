import type { Outcome } from '../../verdict/check.ts';
import type { Comparison, Part } from './compare-groups.ts';

/** Worst first: harm that was shown stands, whatever else could not be measured. */
const worst = ['fail', 'undefined', 'few-rows', 'inconclusive', 'pass'] as const;

/** The part of a comparison that gives its outcome; among equals that nearest to harm. */
export const leadOf = ({ parts }: Comparison): Part =>
  [...parts].sort(
    (a, b) =>
      worst.indexOf(a.outcome) - worst.indexOf(b.outcome) ||
      (a.measured?.adjustedPValue ?? 1) - (b.measured?.adjustedPValue ?? 1) ||
      (a.measured?.pValue ?? 1) - (b.measured?.pValue ?? 1),
  )[0] as Part;

export const outcomeOf = (comparison: Comparison): Outcome => {
  const { outcome } = leadOf(comparison);
  return outcome === 'undefined' ? 'error' : outcome === 'few-rows' ? 'inconclusive' : outcome;
};
