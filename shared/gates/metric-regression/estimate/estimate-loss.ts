import { deltaVariance } from '../../../statistics/delta-method.ts';
import { type AskedMetric, metricLabel } from '../asked-metric.ts';
import type { LossMoments } from '../evidence.ts';
import type { Contrast } from '../requirement.ts';
import { type Estimate, normalEstimate, type Undefined } from './estimate.ts';

/** -ln of the smallest probability that is told from 0. */
const largestLogLoss = 52 * Math.LN2;

/** A metric as a function of the mean of a model's row losses and of means over the labels that both models share. */
interface Shape {
  readonly shared: number;
  readonly value: (mean: number, shared: readonly number[]) => number;
  /** Derivatives by the mean and by each of the shared ones. */
  readonly slopes: (mean: number, shared: readonly number[]) => readonly number[];
  /** Why there is no value. */
  readonly missing?: (shared: readonly number[]) => string | undefined;
  readonly method: string;
}

const plain: Shape = {
  shared: 0,
  value: (mean) => mean,
  slopes: () => [1],
  method: 'central limit theorem',
};

const shapes: Readonly<Partial<Record<AskedMetric['name'], Shape>>> = {
  rmse: {
    ...plain,
    value: Math.sqrt,
    // at a mean of 0 the root has no slope, and nothing varies
    slopes: (mean) => [mean === 0 ? 0 : 0.5 / Math.sqrt(mean)],
    method: 'delta method',
  },
  // sum of |error| / sum of |label|
  wape: {
    shared: 1,
    value: (mean, [size = 0]) => mean / size,
    slopes: (mean, [size = 0]) => [1 / size, -mean / size ** 2],
    missing: ([size = 0]) => (size > 0 ? undefined : 'every label is 0'),
    method: 'delta method',
  },
  // 1 - mean squared error / variance of the labels, from means of (label - c) and of its square
  r2: {
    shared: 2,
    value: (mean, [first = 0, second = 0]) => 1 - mean / (second - first ** 2),
    slopes: (mean, [first = 0, second = 0]) => {
      const variance = second - first ** 2;
      return [-1 / variance, (-2 * mean * first) / variance ** 2, mean / variance ** 2];
    },
    missing: ([first = 0, second = 0]) =>
      second - first ** 2 > 1e-14 * second ? undefined : 'all labels are the same',
    method: 'delta method',
  },
};

const shapeOf = ({ name }: AskedMetric): Shape => shapes[name] ?? plain;

/** Smooth functions of means of row losses: central limit theorem and delta method. */
export function estimateLoss(
  metric: AskedMetric,
  rows: number,
  moments: LossMoments,
  weights: Contrast,
  labelRange: number,
): Estimate | Undefined {
  const label = metricLabel(metric);
  if (rows < 2) return { undefined: `${label} has no standard error with ${rows} rows: at least two are needed.` };
  const { models, shared, missing } = parts(metric, moments);
  if (missing !== undefined) return { undefined: `${label} has no value: ${missing}.` };
  const shape = shapeOf(metric);
  const used = weights.baseline === 0 ? [weights.candidate] : [weights.candidate, weights.baseline];
  let value = 0;
  const gradient = moments.means.map(() => 0);
  used.forEach((weight, i) => {
    const mean = models[i] as number;
    const [own = 0, ...others] = shape.slopes(mean, shared);
    value += weight * shape.value(mean, shared);
    gradient[i] = weight * own;
    others.forEach((slope, j) => {
      const at = models.length + j;
      gradient[at] = (gradient[at] as number) + weight * slope;
    });
  });
  const values = models.map((mean) => Math.abs(shape.value(mean, shared)));
  return normalEstimate(value, deltaVariance({ rows, ...moments }, gradient), shape.method, {
    units: rows,
    range: Math.max(rangeOf(metric, rows, moments, labelRange), ...values),
  });
}

/** The value of one model; undefined where it has none. */
export function lossOf(metric: AskedMetric, moments: LossMoments, model: 0 | 1): number | undefined {
  const { models, shared, missing } = parts(metric, moments);
  const mean = models[model];
  return mean === undefined || missing !== undefined ? undefined : shapeOf(metric).value(mean, shared);
}

function parts(metric: AskedMetric, { means }: LossMoments) {
  const shape = shapeOf(metric);
  const models = means.slice(0, means.length - shape.shared);
  const shared = means.slice(models.length);
  return { models, shared, missing: shape.missing?.(shared) };
}

/** The largest that one row's part can be. */
function rangeOf(metric: AskedMetric, rows: number, moments: LossMoments, labelRange: number): number {
  const { shared } = parts(metric, moments);
  const [first = 0, second = 0] = shared;
  switch (metric.name) {
    case 'brier':
      return 1;
    case 'log_loss':
      return largestLogLoss;
    case 'smape':
      return 2;
    case 'mse':
      return labelRange ** 2;
    case 'wape':
      return labelRange / first;
    case 'r2':
      return labelRange ** 2 / (second - first ** 2);
    case 'mape':
    case 'poisson_deviance':
    case 'gamma_deviance':
    case 'tweedie_deviance':
      // no loss is larger than the root of the sum of their squares
      return Math.max(
        ...moments.means.map((mean, i) => Math.sqrt(rows * (mean ** 2 + (moments.covariances[i]?.[i] as number)))),
      );
    default:
      return labelRange;
  }
}
