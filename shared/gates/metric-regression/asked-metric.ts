import { plainName } from './evidence.ts';
import type { MetricName } from './metric.ts';

export const averages = ['binary', 'micro', 'macro', 'weighted', 'per-class'] as const;

/** How the values of several classes become one; `per-class`: they do not, each is judged. */
export type Average = (typeof averages)[number];

/** One number of the catalogue, with what names it among others of its kind. */
export interface AskedMetric {
  readonly name: MetricName;
  readonly average?: Average;
  /** One class against all others. */
  readonly class?: string;
  readonly beta?: number;
  readonly k?: number;
  readonly quantile?: number;
  readonly at?: number;
  readonly power?: number;
  readonly bins?: number;
}

const listed = ['class', 'beta', 'k', 'quantile', 'at', 'power', 'bins'] as const;

/** Stable and unique: `f1`, `f1_macro`, `fbeta(beta=2)`, `recall(class=cat)`. */
export function metricLabel(asked: AskedMetric): string {
  const { name, average } = asked;
  const suffix = average === undefined || average === 'binary' ? '' : `_${average}`;
  const parts = listed.flatMap((key) => {
    const value = asked[key];
    return value === undefined ? [] : [`${key}=${typeof value === 'number' ? value : plainName(value)}`];
  });
  return `${name}${suffix}${parts.length > 0 ? `(${parts.join(',')})` : ''}`;
}
