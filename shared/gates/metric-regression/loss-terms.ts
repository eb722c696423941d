import type { Frame, Term } from '../../engine/frame.ts';
import type { AskedMetric } from './asked-metric.ts';

interface OfLabels {
  readonly positive: string;
  /** Number in the middle of the labels: what is squared is counted from there. */
  readonly center: number;
}

/** What a metric takes the means of: a term a model, then those of the labels alone. */
export function lossTerms(metric: AskedMetric, frame: Frame, { positive, center }: OfLabels): readonly Term[] {
  const columns = metric.name === 'log_loss' || metric.name === 'brier' ? probabilities : predictions;
  const models = columns.filter((column) => column in frame.columns);
  return [...models.map((column) => rowLoss(metric, column, positive)), ...sharedTerms(metric, center)];
}

const probabilities = ['score', 'baselineScore'];
const predictions = ['prediction', 'baselinePrediction'];

function rowLoss(metric: AskedMetric, column: string, positive: string): Term {
  const pair = { column, other: 'label' };
  switch (metric.name) {
    case 'log_loss':
      return { is: 'log-loss', column, label: 'label', positive };
    case 'brier':
      return { is: 'brier', column, label: 'label', positive };
    case 'mae':
    case 'wape':
      return { is: 'absolute-error', ...pair };
    case 'mape':
      return { is: 'percentage-error', ...pair };
    case 'smape':
      return { is: 'symmetric-percentage-error', ...pair };
    case 'pinball':
      return { is: 'pinball', ...pair, quantile: metric.quantile as number };
    case 'poisson_deviance':
      return { is: 'deviance', ...pair, power: 1 };
    case 'gamma_deviance':
      return { is: 'deviance', ...pair, power: 2 };
    case 'tweedie_deviance':
      return { is: 'deviance', ...pair, power: metric.power as number };
    default:
      return { is: 'squared-error', ...pair };
  }
}

function sharedTerms({ name }: AskedMetric, from: number): readonly Term[] {
  switch (name) {
    case 'wape':
      return [{ is: 'absolute', column: 'label' }];
    case 'r2':
      return [
        { is: 'distance', column: 'label', from },
        { is: 'squared-distance', column: 'label', from },
      ];
    default:
      return [];
  }
}

const domains: Readonly<Partial<Record<AskedMetric['name'], string>>> = {
  mape: 'a label of 0, of which no error is a share: use wape or smape',
  poisson_deviance: 'a label below 0 or a prediction that is not above 0',
  gamma_deviance: 'a label or a prediction that is not above 0',
  tweedie_deviance: 'a label or a prediction that this power does not allow',
};

/** By label of the metrics that have no value: why, and on how many rows. */
export async function outsideDomain(
  losses: readonly { readonly label: string; readonly of: AskedMetric; readonly terms: readonly Term[] }[],
  frame: Frame,
): Promise<Readonly<Record<string, string>>> {
  const missing = async (terms: readonly Term[]): Promise<number> => {
    const [all] = await frame.cells({ by: [], moments: terms });
    return (all?.count ?? 0) - (all?.complete ?? 0);
  };
  const found: Record<string, string> = {};
  if (losses.length === 0 || (await missing(losses.flatMap(({ terms }) => terms))) === 0) return found;
  for (const { label, of, terms } of losses) {
    const rows = await missing(terms);
    if (rows > 0)
      found[label] =
        `${label} has no value: ${rows} of ${frame.rows} rows have ${domains[of.name] ?? 'an error beyond what a number can hold'}.`;
  }
  return found;
}
