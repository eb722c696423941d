import { median } from 'simple-statistics';
import type { Trivial } from './evidence.ts';

/**
 * What a model reaches that has seen nothing but these labels: the prior (log-loss, in nats), the majority (accuracy), the mean
 * (mean squared error and its root) or the median (mean absolute error). Pure.
 */
export function trivialOf(metric: Trivial['metric'], labels: readonly string[]): Trivial {
  const n = labels.length;
  const undefinedBecause = (problem: string): Trivial => ({ metric, value: null, labels: n, problem });
  if (n === 0) return undefinedBecause('There are no labels: check the setting "labels".');
  if (metric === 'log_loss' || metric === 'accuracy') {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (counts.size === 1)
      return undefinedBecause(
        'All labels are the same: a trivial model is perfect, and nothing can beat it. Take labels of all classes.',
      );
    const shares = [...counts.values()].map((count) => count / n);
    const value =
      metric === 'accuracy' ? Math.max(...shares) : -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
    return { metric, value, labels: n };
  }
  const values = labels.map(Number);
  if (values.some((value, i) => !Number.isFinite(value) || (labels[i] as string).trim() === ''))
    return undefinedBecause(
      `The labels are not all numbers, which ${metric} needs: mend the labels, or "trivial-metric".`,
    );
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const middle = median(values);
  const average = (of: (value: number) => number): number => values.reduce((sum, value) => sum + of(value), 0) / n;
  const value =
    metric === 'mae'
      ? average((each) => Math.abs(each - middle))
      : metric === 'mse'
        ? average((each) => (each - mean) ** 2)
        : Math.sqrt(average((each) => (each - mean) ** 2));
  return value > 0
    ? { metric, value, labels: n }
    : undefinedBecause(
        'All labels are the same: a trivial model is perfect, and nothing can beat it. Take other labels.',
      );
}
