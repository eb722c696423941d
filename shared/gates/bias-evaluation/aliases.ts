import type { AttributeJudged } from './compare-groups.ts';
import { type MetricName, metricNames, metrics, type RateName, rates } from './metrics.ts';

export interface Alias {
  readonly name: string;
  readonly attribute: string;
  /** Null where the tool gives no number, or where groups are withheld. */
  readonly value: number | null;
  readonly note?: string;
}

/**
 * What Fairlearn's metrics of these names return (`method='between_groups'`, `agg='worst_case'`): largest minus smallest rate,
 * or smallest divided by largest, over all groups however small, with a rate over nothing taken as 0.
 */
export function fairlearnAliases({ column, groups, withheld }: AttributeJudged): readonly Alias[] {
  return metricNames.map((metric) => {
    const alias = { name: `fairlearn.${metric}`, attribute: column };
    if (withheld.size > 0) return { ...alias, value: null, note: 'withheld: it would give away a small group' };
    const perRate = metrics[metric].rates.map((rate) => spread(metric, rate, { groups }));
    const values = perRate.map((each) => each.value ?? Number.NaN);
    // as Python's min and max: what is no number stays only where it stands first
    const lower = metrics[metric].scale === 'ratio';
    const value = values.reduce((worst, each) => ((lower ? each < worst : each > worst) ? each : worst));
    const invented = perRate.some((each) => each.invented);
    const skipped = values.some(Number.isNaN) && !Number.isNaN(value);
    return {
      ...alias,
      value: Number.isNaN(value) ? null : value,
      ...(invented ? { note: 'misleading: a rate over no rows is taken as 0' } : {}),
      ...(skipped ? { note: 'misleading: a ratio of 0 to 0 is left out' } : {}),
    };
  });
}

function spread(metric: MetricName, rate: RateName, { groups }: Pick<AttributeJudged, 'groups'>) {
  const all = groups.map(({ cells }) => rates[rate].of(cells));
  const values = all.map(({ numerator, denominator }) => (denominator === 0 ? 0 : numerator / denominator));
  const invented = all.some(({ denominator }) => denominator === 0);
  if (values.length === 0) return { value: null, invented };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (metrics[metric].scale === 'difference') return { value: high - low, invented };
  return { value: high === 0 ? null : low / high, invented };
}
