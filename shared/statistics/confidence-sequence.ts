import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { mixtureBound, mixturePrecision } from './normal-mixture.ts';

/** One time bucket: an estimate of the difference, and how precise it is. */
export interface BucketDifference {
  readonly difference: number;
  /** Proportional to the precision, and no function of the outcome: for shares `1 / (1 / n1 + 1 / n2)`, in units. */
  readonly weight: number;
}

export interface Levels {
  /** Of the lower bound, one-sided. */
  readonly lower: number;
  /** Of the upper bound, one-sided. */
  readonly upper: number;
}

export interface SequenceState {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
  readonly buckets: number;
  /** Sum of the weights. */
  readonly units: number;
}

/** Buckets below this give no interval. */
export const fewestBuckets = 30;
/** With fewer, a variance of 0 gives none either. */
export const fewestWithoutVariance = 50;
/** Neighbouring buckets resemble each other; batches of this many hardly do. */
export const batchBuckets = 10;
/** Where the bounds are tightest. */
const optimalBuckets = 60;

/**
 * Asymptotic confidence sequence for the mean of differences that vary with time: bounds that hold at every look, however
 * often one looks (Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas, Annals of Statistics 52(6), 2024, in the one-sided normal
 * mixture of Howard et al. 2021). The mean is weighted by precision. Its variance is the long-run one, from means of batches;
 * as batches are few, the bound is studentised: it lies at the quantile of Student's t that has the tail of the boundary.
 * Bounds never come closer to the estimate than 3 / units, which is what no event among that many units leaves open.
 * @returns undefined below 30 buckets, and below 50 where no difference varies
 */
export function confidenceSequence(series: readonly BucketDifference[], levels: Levels): SequenceState | undefined {
  const buckets = series.length;
  if (buckets < fewestBuckets) return undefined;
  const units = sum(series.map(({ weight }) => weight));
  const estimate = meanOf(series);
  const iid = sum(series.map(({ difference, weight }) => weight * (difference - estimate) ** 2)) / (buckets - 1);
  const batches = Array.from({ length: Math.floor(buckets / batchBuckets) }, (_, i) =>
    series.slice(i * batchBuckets, (i + 1) * batchBuckets),
  );
  const centre = meanOf(batches.flat());
  const longRun = sum(batches.map((batch) => weightOf(batch) * (meanOf(batch) - centre) ** 2)) / (batches.length - 1);
  const [independent, dependent] = [Math.sqrt(iid / units), Math.sqrt(longRun / units)];
  if (iid === 0 && buckets < fewestWithoutVariance) return undefined;
  const time = elapsed(series, units);
  const least = 3 / units;
  const half = (alpha: number): number => {
    const tail = normalCdf(-standardBound(time, alpha), 0, 1);
    const times = (freedom: number): number => -tQuantile(tail, freedom);
    return Math.max(times(batches.length - 1) * dependent, times(buckets - 1) * independent, least);
  };
  return {
    estimate,
    lower: estimate - half(levels.lower),
    upper: estimate + half(levels.upper),
    standardError: Math.max(independent, dependent),
    buckets,
    units,
  };
}

/**
 * Buckets of this size after which the lower bound clears -margin with a probability of 80 %, when the true difference is 0.
 * @returns undefined where a hundred times as many would not do
 */
export function bucketsNeeded(state: SequenceState, margin: number, alpha: number): number | undefined {
  const { buckets, units, standardError } = state;
  const power = 0.8416212335729143;
  const clears = (n: number): boolean => {
    const error = standardError * Math.sqrt(buckets / n);
    const tail = normalCdf(-standardBound(n, alpha), 0, 1);
    const half = -tQuantile(tail, Math.floor(n / batchBuckets) - 1) * error;
    return Math.max(half, (3 * buckets) / (units * n)) + power * error < margin;
  };
  let [low, high] = [fewestBuckets - 1, 100 * buckets];
  if (!clears(high)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clears(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Intrinsic time in buckets of the size that the first thirty have on average. */
function elapsed(series: readonly BucketDifference[], units: number): number {
  const first = weightOf(series.slice(0, fewestBuckets)) / fewestBuckets;
  return units / first;
}

/** How many standard errors the bound lies from the estimate. */
export function standardBound(time: number, alpha: number): number {
  const precision = mixturePrecision(optimalBuckets, alpha, 'one-sided');
  return mixtureBound(time, alpha, precision, 'one-sided') / Math.sqrt(time);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const weightOf = (series: readonly BucketDifference[]): number => sum(series.map(({ weight }) => weight));
const meanOf = (series: readonly BucketDifference[]): number =>
  sum(series.map(({ difference, weight }) => weight * difference)) / weightOf(series);
