import type { Json } from '../../json.ts';
import { fairlearnAliases } from './aliases.ts';
import { checkId } from './checks/compared.ts';
import { type AttributeJudged, type Comparison, compareGroups, type Part } from './compare-groups.ts';
import { methodOf } from './compare-rates.ts';
import type { Evidence } from './evidence.ts';
import { outcomeOf } from './lead.ts';
import { rowsOf } from './metrics.ts';
import type { BiasEvaluationSettings } from './settings.ts';

/** The counts from which the verdict was decided, without those of small groups of people. Pure. */
export function record(evidence: Evidence, settings: BiasEvaluationSettings): { readonly [key: string]: Json } {
  const { attributes, comparisons, family } = compareGroups(evidence, settings);
  return {
    rows: evidence.rows,
    groups: attributes.flatMap(recordGroups),
    comparisons: comparisons.flatMap((comparison) =>
      comparison.parts.map((part) => recordPart(comparison, part, settings)),
    ),
    family: { name: 'groups', claims: family, method: 'Holm', alpha: settings.alpha },
    ...(settings.compat?.includes('fairlearn')
      ? { aliases: attributes.flatMap(fairlearnAliases).map((alias) => ({ ...alias })) }
      : {}),
  };
}

const recordGroups = ({ column, groups, withheld, reference }: AttributeJudged): Json[] =>
  groups.map(({ value, cells }) => ({
    attribute: column,
    group: value,
    reference: value === reference,
    ...(withheld.has(value) ? { withheld: true } : { n: rowsOf(cells), ...cells }),
  }));

function recordPart(comparison: Comparison, part: Part, { alpha }: BiasEvaluationSettings): Json {
  const { rule, column, group, reference, withheld } = comparison;
  const base = {
    check: checkId(comparison),
    metric: rule.metric,
    rate: part.rate,
    attribute: column,
    group,
    reference,
    scale: rule.scale,
    burden: rule.burden,
    outcome: withheld
      ? outcomeOf(comparison)
      : part.outcome === 'undefined'
        ? 'error'
        : part.outcome === 'few-rows'
          ? 'inconclusive'
          : part.outcome,
  };
  if (withheld) return { ...base, withheld: true };
  const { measured } = part;
  const counted = { ...base, groupRate: { ...part.group }, referenceRate: { ...part.reference } };
  if (!measured) return { ...counted, estimate: null };
  const { lower, upper, level } = measured.decisionInterval;
  return {
    ...counted,
    estimate: finite(measured.estimate),
    interval: {
      level: 1 - 2 * alpha,
      lower: finite(measured.interval.lower),
      upper: finite(measured.interval.upper),
      method: methodOf(rule.scale),
    },
    ...(rule.burden === 'point'
      ? {}
      : {
          pValue: measured.pValue,
          adjustedPValue: measured.adjustedPValue,
          decisionInterval: { level, lower: finite(lower), upper: finite(upper) },
        }),
    rowsNeeded: measured.rowsNeeded,
    minimumDetectableEffect: measured.minimumDetectableEffect,
  };
}

/** Null: unbounded. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
