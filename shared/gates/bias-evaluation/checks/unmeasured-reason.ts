import { formatNumber } from '../../../report/format-value.ts';
import type { Comparison, Judging, Part } from '../compare-groups.ts';
import { metricWords } from '../metrics.ts';

/** Why a gap is not measured, and which rows would let it be. */
export function unmeasuredReason(
  part: Part,
  { rule, rows }: Comparison,
  seen: string,
  denominator: string,
  settings: Judging,
): string {
  if (part.outcome === 'undefined')
    return part.group.denominator > 0 && part.reference.denominator > 0
      ? `${seen}. The ratio of nothing to nothing is not defined: judge the difference, or check the threshold.`
      : `${seen}. A rate over no ${denominator} is not defined: evaluate rows of this kind.`;
  const fewest = Math.max(settings['min-group'], settings['privacy-threshold']);
  if (rows < fewest)
    return `The group has ${formatNumber(rows)} rows, but at least ${fewest} are needed to decide: evaluate more rows of it.`;
  const smallest = Math.min(part.group.denominator, part.reference.denominator);
  return smallest < settings['min-denominator']
    ? `${seen}. At least ${settings['min-denominator']} ${denominator} are needed on each side to decide the ${metricWords(rule.metric)}: evaluate more of them.`
    : `The reference has fewer than the ${fewest} rows that are needed to decide: evaluate more rows, or choose another reference.`;
}
