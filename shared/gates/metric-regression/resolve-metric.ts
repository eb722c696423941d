import { aliasNamed } from './alias.ts';
import type { AskedMetric } from './asked-metric.ts';
import { type MetricName, metricNamed, metrics, type Parameter } from './metric.ts';
import type { Rule } from './rule.ts';

export const parameters = [
  'average',
  'beta',
  'k',
  'quantile',
  'at',
  'power',
  'bins',
] as const satisfies readonly Parameter[];

export interface Resolved {
  readonly of: AskedMetric;
  /** The rule speaks of the metric times -1. */
  readonly negated: boolean;
}

/** What a rule asks for by a name of the catalogue or of scikit-learn; undefined where no rows give it. */
export function resolveMetric(rule: Pick<Rule, 'metric' | Parameter>): Resolved | undefined {
  const alias = aliasNamed(rule.metric);
  const of = alias?.of ?? (metricNamed(rule.metric) ? { name: rule.metric as MetricName } : undefined);
  if (!of) return undefined;
  const given = Object.fromEntries(
    parameters.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]] as const])),
  );
  return { of: { ...of, ...given }, negated: alias?.negated === true };
}

/** Of the number that the rule names, its sign turned where the name says so; undefined where it is none of ours. */
export function betterOf(rule: Pick<Rule, 'metric' | Parameter>): 'higher' | 'lower' | undefined {
  const resolved = resolveMetric(rule);
  if (!resolved) return undefined;
  const { better } = metrics[resolved.of.name];
  return resolved.negated ? (better === 'higher' ? 'lower' : 'higher') : better;
}
