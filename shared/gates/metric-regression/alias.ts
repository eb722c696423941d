import type { AskedMetric } from './asked-metric.ts';

export interface Alias {
  readonly of: AskedMetric;
  /** The alias is the metric times -1, as scorers are of which a higher one is always better. */
  readonly negated?: true;
}

const averaged = (name: 'precision' | 'recall' | 'f1'): readonly (readonly [string, Alias])[] => [
  [`${name}_score`, { of: { name } }],
  ...(['micro', 'macro', 'weighted'] as const).map((average): readonly [string, Alias] => [
    `${name}_${average}`,
    { of: { name, average } },
  ]),
];

/** A loss under the name of scikit-learn's function, and of its scorer, which turns the sign. */
const loss = (of: AskedMetric, ...names: readonly string[]): readonly (readonly [string, Alias])[] =>
  names.flatMap((name) => [
    [name, { of }],
    [`neg_${name}`, { of, negated: true }],
  ]);

/** Names of scikit-learn's functions and scorers. */
const aliases: ReadonlyMap<string, Alias> = new Map<string, Alias>([
  ['accuracy_score', { of: { name: 'accuracy' } }],
  ['balanced_accuracy_score', { of: { name: 'balanced_accuracy' } }],
  ...averaged('precision'),
  ...averaged('recall'),
  ...averaged('f1'),
  ['fbeta_score', { of: { name: 'fbeta' } }],
  ['cohen_kappa_score', { of: { name: 'cohen_kappa' } }],
  ['roc_auc_score', { of: { name: 'roc_auc' } }],
  ['average_precision_score', { of: { name: 'average_precision' } }],
  ['neg_log_loss', { of: { name: 'log_loss' }, negated: true }],
  ['brier_score_loss', { of: { name: 'brier' } }],
  ['neg_brier_score', { of: { name: 'brier' }, negated: true }],
  ...loss({ name: 'rmse' }, 'root_mean_squared_error'),
  ...loss({ name: 'mse' }, 'mean_squared_error'),
  ...loss({ name: 'mae' }, 'mean_absolute_error'),
  ...loss({ name: 'medae' }, 'median_absolute_error'),
  ...loss({ name: 'mape' }, 'mean_absolute_percentage_error'),
  ['r2_score', { of: { name: 'r2' } }],
  ['mean_pinball_loss', { of: { name: 'pinball' } }],
  ...loss({ name: 'poisson_deviance' }, 'mean_poisson_deviance'),
  ...loss({ name: 'gamma_deviance' }, 'mean_gamma_deviance'),
  ['mean_tweedie_deviance', { of: { name: 'tweedie_deviance' } }],
]);

export const aliasNamed = (name: string): Alias | undefined => aliases.get(name);

export const aliasNames = (): IterableIterator<string> => aliases.keys();
