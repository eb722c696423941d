import type { Task } from '../../predictions/roles.ts';

/** The numbers that are computed from rows. */
export interface Metric {
  readonly tasks: readonly Task[];
  readonly better: 'higher' | 'lower';
  /** `prediction`: the predicted class or value; `score`: a number that ranks; `probability`: a score in [0, 1]. */
  readonly needs: 'prediction' | 'score' | 'probability';
  /** A share of rows keeps its two counts. */
  readonly share?: true;
}

export const metrics = {
  accuracy: { tasks: ['binary', 'multiclass'], better: 'higher', needs: 'prediction', share: true },
  precision: { tasks: ['binary'], better: 'higher', needs: 'prediction', share: true },
  recall: { tasks: ['binary'], better: 'higher', needs: 'prediction', share: true },
  f1: { tasks: ['binary'], better: 'higher', needs: 'prediction' },
  precision_macro: { tasks: ['multiclass'], better: 'higher', needs: 'prediction' },
  recall_macro: { tasks: ['multiclass'], better: 'higher', needs: 'prediction' },
  f1_macro: { tasks: ['multiclass'], better: 'higher', needs: 'prediction' },
  roc_auc: { tasks: ['binary'], better: 'higher', needs: 'score' },
  log_loss: { tasks: ['binary'], better: 'lower', needs: 'probability' },
  brier: { tasks: ['binary'], better: 'lower', needs: 'probability' },
  rmse: { tasks: ['regression'], better: 'lower', needs: 'prediction' },
  mae: { tasks: ['regression'], better: 'lower', needs: 'prediction' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as readonly MetricName[];

export const metricNamed = (name: string): Metric | undefined =>
  Object.hasOwn(metrics, name) ? metrics[name as MetricName] : undefined;
