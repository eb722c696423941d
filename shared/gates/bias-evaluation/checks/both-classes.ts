import { formatNumber } from '../../../report/format-value.ts';
import type { Check } from '../../../verdict/check.ts';
import type { Judging } from '../compare-groups.ts';
import type { Evidence } from '../evidence.ts';
import { type Cells, metrics, rates, rowsOf } from '../metrics.ts';
import { structural } from './structural.ts';

/** Where a model answers the same for everybody, or a label is the same for everybody, there is nothing to compare. */
export function bothClasses({ attributes, rows }: Evidence, settings: Judging): Check[] {
  const groups = attributes[0]?.groups ?? [];
  if (rows === 0) return [];
  const sum = (count: (cells: Cells) => number): number => groups.reduce((total, { cells }) => total + count(cells), 0);
  const both = (id: string, title: string, positive: number, cure: string): Check => {
    const whole = sum(rowsOf);
    const observed = { numerator: positive, denominator: whole };
    const varies = positive > 0 && positive < whole;
    const reason = varies
      ? `${formatNumber(positive)} of ${formatNumber(whole)} rows are positive.`
      : `${positive === 0 ? 'No row is' : 'All rows are'} positive: nothing can be compared. ${cure}`;
    return structural(id, title, 'both classes occur', { outcome: varies ? 'pass' : 'error', observed, reason });
  };
  const needsLabel = Object.keys(settings.metrics).some((metric) =>
    metrics[metric as keyof typeof metrics].rates.some((rate) => rates[rate].needsLabel),
  );
  return [
    both(
      'predictions.both-classes',
      'the predictions have both classes',
      sum((cells) => cells.truePositive + cells.falsePositive),
      'Check "threshold", "positive-label" and the model.',
    ),
    ...(needsLabel
      ? [
          both(
            'label.both-classes',
            'the labels have both classes',
            sum((cells) => cells.truePositive + cells.falseNegative),
            'Check "label" and "positive-label".',
          ),
        ]
      : []),
  ];
}
