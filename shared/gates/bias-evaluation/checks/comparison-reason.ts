import { formatNumber } from '../../../report/format-value.ts';
import type { Comparison, Judging, Part } from '../compare-groups.ts';
import { limitsOf, methodOf } from '../compare-rates.ts';
import { groupName } from '../group-name.ts';
import { rates } from '../metrics.ts';
import { sayP, sayRate } from '../words.ts';
import { unmeasuredReason } from './unmeasured-reason.ts';

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What was seen of a gap, why that decides or not, and the cure. */
export function comparisonReason(part: Part, comparison: Comparison, family: number, settings: Judging): string {
  const { rule, column } = comparison;
  const reference = groupName(column, comparison.reference);
  const { words, denominator } = rates[part.rate];
  const seen = `${capital(words)}: ${sayRate(part.group)}, in ${reference} ${sayRate(part.reference)}`;
  const { measured } = part;
  if (!measured) return unmeasuredReason(part, comparison, seen, denominator, settings);
  const { estimate, adjustedPValue } = measured;
  const gap = rule.scale === 'ratio' ? 'ratio' : 'difference';
  if (rule.burden === 'point')
    return `${seen}. By the point estimate alone the ${gap} is ${Number.isFinite(estimate) ? formatNumber(estimate) : 'unbounded'}.${part.outcome === 'fail' ? ` ${cureOfHarm}` : ''}`;
  const level = `${formatNumber(100 * (1 - 2 * settings.alpha))} % interval`;
  switch (part.outcome) {
    case 'fail': {
      const side = measured.above <= measured.below ? 'above' : 'below';
      const bound = limitsOf(rule.scale, rule.bound)[side === 'above' ? 'upper' : 'lower'];
      return `${seen}. The ${gap} is ${side} ${formatNumber(bound)} beyond chance (p ${sayP(adjustedPValue)}${family > 1 && rule.severity === 'error' ? `, corrected for ${family} claims` : ''}). ${cureOfHarm}`;
    }
    case 'pass':
      return `${seen}. The whole ${level} (${methodOf(rule.scale)}) lies within the bounds.`;
    default: {
      const { rowsNeeded } = measured;
      const more =
        rowsNeeded === null
          ? 'Evaluate more rows of both groups.'
          : rowsNeeded > comparison.rows
            ? `Equal rates would pass with about ${formatNumber(rowsNeeded)} rows of this group, if the others grow alike.`
            : 'More rows of this kind would not decide: the gap lies at the bound. Make it smaller.';
      const { lower, upper } = limitsOf(rule.scale, rule.bound);
      return measured.interval.lower > upper || measured.interval.upper < lower
        ? `${seen}. The ${level} of the ${gap} lies beyond a bound, but not once it is corrected for ${family} claims (p ${sayP(adjustedPValue)}). Evaluate more rows of this group.`
        : `${seen}. The ${level} of the ${gap} reaches over a bound, so that neither harm nor parity is shown. ${more}`;
    }
  }
}

const cureOfHarm = 'Find out where it comes from (labels, features, threshold), and mend the model.';
