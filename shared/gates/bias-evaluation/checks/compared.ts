import type { Check, Observed } from '../../../verdict/check.ts';
import type { Comparison, Judging } from '../compare-groups.ts';
import { groupName } from '../group-name.ts';
import { leadOf, outcomeOf } from '../lead.ts';
import { metricWords } from '../metrics.ts';
import { requirementOf } from '../rule.ts';
import { expectedOf } from '../words.ts';
import { comparisonReason } from './comparison-reason.ts';
import { withheldReason } from './withheld-reason.ts';

export const checkId = ({ rule, column, group }: Pick<Comparison, 'rule' | 'column' | 'group'>): string =>
  `${rule.metric}.${requirementOf(rule)}[${groupName(column, group)}]`;

/** The gap between a group and its reference, by one rule. */
export function compared(comparison: Comparison, family: number, settings: Judging): Check {
  const { rule, column, withheld } = comparison;
  const [group, reference] = [groupName(column, comparison.group), groupName(column, comparison.reference)];
  const lead = leadOf(comparison);
  const outcome = outcomeOf(comparison);
  const { estimate, interval } = lead.measured ?? {};
  const finite = interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
  const observed: Observed = withheld || estimate === undefined || !Number.isFinite(estimate) ? null : estimate;
  return {
    id: checkId(comparison),
    title: `${metricWords(rule.metric)} of ${group} against ${reference}`,
    severity: rule.severity,
    burden: rule.burden,
    outcome,
    ...(outcome === 'error' ? { cause: 'evidence' as const } : {}),
    observed,
    expected: expectedOf(rule),
    ...(finite && !withheld ? { interval: [interval.lower, interval.upper] as const } : {}),
    reason: withheld
      ? withheldReason(comparison, outcome, settings)
      : comparisonReason(lead, comparison, family, settings),
  };
}
