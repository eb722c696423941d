import type { Task } from '../../predictions/roles.ts';

/** What a rule says beside its requirements to name one number among several of a kind. */
export type Parameter = 'average' | 'beta' | 'k' | 'quantile' | 'at' | 'power' | 'bins';

/** A number that is computed from rows. */
export interface Metric {
  readonly tasks: readonly Task[];
  readonly better: 'higher' | 'lower';
  /** `prediction`: the predicted class or value; `score`: a number that ranks; `probability`: a score in [0, 1]. */
  readonly needs: 'prediction' | 'score' | 'probability';
  /**
   * `counts`: of the joint counts of labels and predictions; `loss`: a smooth function of means over rows; `area`: of ranks;
   * `rows`: of the rows themselves.
   */
  readonly family: 'counts' | 'loss' | 'area' | 'rows';
  readonly takes?: readonly Parameter[];
  /** Of those that it takes. */
  readonly requires?: readonly Parameter[];
}

const classes = ['binary', 'multiclass'] as const;
const ofCounts = { tasks: classes, better: 'higher', needs: 'prediction', family: 'counts' } as const;
const ofErrors = { tasks: ['regression'], better: 'lower', needs: 'prediction', family: 'loss' } as const;
const ofScores = { tasks: ['binary'], better: 'higher', needs: 'score', family: 'rows' } as const;
const ofBins = {
  tasks: ['binary'],
  better: 'lower',
  needs: 'probability',
  family: 'rows',
  takes: ['bins'],
} as const;

/** The catalogue: docs/metrics.md says what each is. */
export const metrics = {
  accuracy: ofCounts,
  balanced_accuracy: ofCounts,
  precision: { ...ofCounts, takes: ['average'] },
  recall: { ...ofCounts, takes: ['average'] },
  f1: { ...ofCounts, takes: ['average'] },
  fbeta: { ...ofCounts, takes: ['average', 'beta'], requires: ['beta'] },
  specificity: { ...ofCounts, tasks: ['binary'] },
  matthews_corrcoef: ofCounts,
  cohen_kappa: ofCounts,
  roc_auc: { tasks: ['binary'], better: 'higher', needs: 'score', family: 'area' },
  average_precision: ofScores,
  recall_at_precision: { ...ofScores, takes: ['at'], requires: ['at'] },
  precision_at_k: { ...ofScores, takes: ['k'], requires: ['k'] },
  lift: { ...ofScores, takes: ['at'], requires: ['at'] },
  ece: ofBins,
  ece_l2: ofBins,
  ece_max: ofBins,
  log_loss: { tasks: ['binary'], better: 'lower', needs: 'probability', family: 'loss' },
  brier: { tasks: ['binary'], better: 'lower', needs: 'probability', family: 'loss' },
  rmse: ofErrors,
  mse: ofErrors,
  mae: ofErrors,
  medae: { ...ofErrors, family: 'rows' },
  mape: ofErrors,
  smape: ofErrors,
  wape: ofErrors,
  r2: { ...ofErrors, better: 'higher' },
  pinball: { ...ofErrors, takes: ['quantile'], requires: ['quantile'] },
  poisson_deviance: ofErrors,
  gamma_deviance: ofErrors,
  tweedie_deviance: { ...ofErrors, takes: ['power'], requires: ['power'] },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as readonly MetricName[];

export const metricNamed = (name: string): Metric | undefined =>
  Object.hasOwn(metrics, name) ? metrics[name as MetricName] : undefined;
