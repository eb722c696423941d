import type { Rate } from '../../verdict/check.ts';

/** Rows of a group by label and prediction. */
export interface Cells {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

export const rowsOf = ({ truePositive, falsePositive, falseNegative, trueNegative }: Cells): number =>
  truePositive + falsePositive + falseNegative + trueNegative;

interface RateDefinition {
  /** For people, without an article. */
  readonly words: string;
  readonly of: (cells: Cells) => Rate;
  /** What the denominator counts. */
  readonly denominator: string;
  /** Whether it compares predictions with labels. */
  readonly needsLabel: boolean;
}

const share = (numerator: number, rest: number): Rate => ({ numerator, denominator: numerator + rest });

export const rates = {
  selection_rate: {
    words: 'selection rate',
    of: (cells) => ({ numerator: cells.truePositive + cells.falsePositive, denominator: rowsOf(cells) }),
    denominator: 'rows',
    needsLabel: false,
  },
  true_positive_rate: {
    words: 'true positive rate',
    of: ({ truePositive, falseNegative }) => share(truePositive, falseNegative),
    denominator: 'rows with a positive label',
    needsLabel: true,
  },
  false_positive_rate: {
    words: 'false positive rate',
    of: ({ falsePositive, trueNegative }) => share(falsePositive, trueNegative),
    denominator: 'rows with a negative label',
    needsLabel: true,
  },
  false_negative_rate: {
    words: 'false negative rate',
    of: ({ truePositive, falseNegative }) => share(falseNegative, truePositive),
    denominator: 'rows with a positive label',
    needsLabel: true,
  },
} as const satisfies Record<string, RateDefinition>;

export type RateName = keyof typeof rates;

interface MetricDefinition {
  readonly scale: 'difference' | 'ratio';
  /** Holds of a group where it holds of each of these rates. */
  readonly rates: readonly RateName[];
}

/** A group's rate minus the reference's, or divided by it. Names and contents as in the literature on group fairness. */
export const metrics = {
  demographic_parity_difference: { scale: 'difference', rates: ['selection_rate'] },
  demographic_parity_ratio: { scale: 'ratio', rates: ['selection_rate'] },
  equal_opportunity_difference: { scale: 'difference', rates: ['true_positive_rate'] },
  equal_opportunity_ratio: { scale: 'ratio', rates: ['true_positive_rate'] },
  equalized_odds_difference: { scale: 'difference', rates: ['true_positive_rate', 'false_positive_rate'] },
  equalized_odds_ratio: { scale: 'ratio', rates: ['true_positive_rate', 'false_positive_rate'] },
  false_positive_rate_difference: { scale: 'difference', rates: ['false_positive_rate'] },
  false_positive_rate_ratio: { scale: 'ratio', rates: ['false_positive_rate'] },
  false_negative_rate_difference: { scale: 'difference', rates: ['false_negative_rate'] },
  false_negative_rate_ratio: { scale: 'ratio', rates: ['false_negative_rate'] },
} as const satisfies Record<string, MetricDefinition>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as readonly MetricName[];

/** `demographic_parity_difference` as people say it. */
export const metricWords = (metric: MetricName): string => metric.replaceAll('_', ' ');
