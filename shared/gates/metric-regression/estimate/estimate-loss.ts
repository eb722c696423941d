import { deltaVariance } from '../../../statistics/delta-method.ts';
import type { LossMoments, LossName } from '../evidence.ts';
import type { Contrast } from '../requirement.ts';
import { type Estimate, normalEstimate, type Undefined } from './estimate.ts';

/** -ln of the smallest probability that is told from 0. */
const largestLogLoss = 52 * Math.LN2;

/** Means of row losses, and the root of one: central limit theorem and delta method. */
export function estimateLoss(
  name: LossName,
  rows: number,
  { means, covariances }: LossMoments,
  weights: Contrast,
  labelRange: number,
): Estimate | Undefined {
  if (rows < 2) return { undefined: `${name} has no standard error with ${rows} rows: at least two are needed.` };
  const used = weights.baseline === 0 ? [weights.candidate] : [weights.candidate, weights.baseline];
  const root = name === 'rmse';
  // at a mean of 0 the root has no slope, and nothing varies
  const slope = (mean: number): number => (root ? (mean === 0 ? 0 : 0.5 / Math.sqrt(mean)) : 1);
  const value = used.reduce((sum, weight, i) => sum + weight * lossOf(name, means[i] as number), 0);
  const gradient = means.map((mean, i) => (used[i] ?? 0) * slope(mean));
  const range = name === 'brier' ? 1 : name === 'log_loss' ? largestLogLoss : labelRange;
  return normalEstimate(value, deltaVariance({ rows, means, covariances }, gradient), methodOf(root), {
    units: rows,
    range: Math.max(range, ...means.map((mean) => lossOf(name, mean))),
  });
}

const methodOf = (root: boolean): string => (root ? 'delta method' : 'central limit theorem');

export const lossOf = (name: LossName, mean: number): number => (name === 'rmse' ? Math.sqrt(mean) : mean);
