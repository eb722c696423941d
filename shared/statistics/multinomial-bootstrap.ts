import { drawBinomial } from './binomial.ts';
import type { Interval } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import type { Random } from './random.ts';

/** A statistic of counts; undefined where it has no value (a zero denominator). */
export type OfCounts = (counts: readonly number[]) => number | undefined;

export interface Bootstrap {
  readonly estimate: number;
  readonly standardError: number;
  /** Ascending. */
  readonly replicates: readonly number[];
  /** Replicates on which the statistic has no value, which are left out. */
  readonly undefinedReplicates: number;
  /** Bias correction and acceleration. */
  readonly z0: number;
  readonly acceleration: number;
}

/**
 * Draws the counts anew from their own shares: the bootstrap over rows, exactly, at a cost that does not depend on their number.
 * Bias-corrected and accelerated (BCa); the jackknife leaves out one row of each cell.
 * Source: Efron, Journal of the American Statistical Association 1987;82:171.
 * @returns undefined where the statistic of the counts themselves has no value
 */
export function multinomialBootstrap(
  counts: readonly number[],
  statistic: OfCounts,
  replicates: number,
  random: Random,
): Bootstrap | undefined {
  const estimate = statistic(counts);
  if (estimate === undefined) return undefined;
  const drawn = new Array<number>(counts.length);
  const values: number[] = [];
  const rows = counts.reduce((sum, count) => sum + count, 0);
  for (let r = 0; r < replicates; r++) {
    let left = rows;
    let share = rows;
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] as number;
      const k = drawBinomial(left, share === 0 ? 0 : count / share, random);
      drawn[i] = k;
      left -= k;
      share -= count;
    }
    const value = statistic(drawn);
    if (value !== undefined) values.push(value);
  }
  return summarised(estimate, values, replicates, accelerationOf(counts, statistic));
}

/** @param values of the replicates that have one */
export function summarised(
  estimate: number,
  values: readonly number[],
  replicates: number,
  acceleration: number,
): Bootstrap {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const near = 1e-12 * Math.max(1, Math.abs(estimate));
  const below = countBelow(sorted, estimate - near);
  const tied = countBelow(sorted, estimate + near) - below;
  return {
    estimate,
    standardError: sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1)),
    replicates: sorted,
    undefinedReplicates: replicates - sorted.length,
    z0: normalQuantile(inside((below + tied / 2) / Math.max(1, sorted.length), sorted.length)),
    acceleration,
  };
}

/** Each end is a one-sided bound at (1 - level) / 2. */
export function bcaInterval(bootstrap: Bootstrap, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  return { lower: quantileAt(bootstrap, shifted(bootstrap, -z)), upper: quantileAt(bootstrap, shifted(bootstrap, z)) };
}

/**
 * The p-value for the claim that the value lies below `boundary`: the smallest tail whose upper bound does. (1 + count) / (R + 1)
 * after the shift of BCa.
 */
export function bcaTailBelow(bootstrap: Bootstrap, boundary: number): number {
  const { replicates, z0, acceleration } = bootstrap;
  const reaching = replicates.length - countBelow(replicates, boundary);
  const w = normalQuantile(inside(1 - (1 + reaching) / (replicates.length + 1), replicates.length));
  const t = w - z0;
  const z = t / (1 + acceleration * t) - z0;
  return 1 + acceleration * t <= 0 ? 1 : normalCdf(-z);
}

function shifted({ z0, acceleration }: Bootstrap, z: number): number {
  const sum = z0 + z;
  const scale = 1 - acceleration * sum;
  return scale <= 0 ? Math.sign(sum) * Number.POSITIVE_INFINITY : z0 + sum / scale;
}

function quantileAt({ replicates }: Bootstrap, z: number): number {
  const position = normalCdf(z) * (replicates.length + 1) - 1;
  const index = Math.min(replicates.length - 1, Math.max(0, position));
  const low = Math.floor(index);
  const [a, b] = [replicates[low] as number, replicates[Math.min(replicates.length - 1, low + 1)] as number];
  return a + (b - a) * (index - low);
}

function accelerationOf(counts: readonly number[], statistic: OfCounts): number {
  const without = counts.map((count, i) => {
    if (count === 0) return undefined;
    const fewer = [...counts];
    fewer[i] = count - 1;
    return statistic(fewer);
  });
  const rows = counts.reduce((sum, count, i) => sum + (without[i] === undefined ? 0 : count), 0);
  if (rows === 0) return 0;
  const mean = counts.reduce((sum, count, i) => sum + count * (without[i] ?? 0), 0) / rows;
  let squares = 0;
  let cubes = 0;
  counts.forEach((count, i) => {
    const value = without[i];
    if (value === undefined) return;
    squares += count * (mean - value) ** 2;
    cubes += count * (mean - value) ** 3;
  });
  return squares <= 1e-300 ? 0 : cubes / (6 * squares ** 1.5);
}

/** A share kept off 0 and 1 by half a replicate. */
const inside = (share: number, replicates: number): number =>
  Math.min(1 - 0.5 / (replicates + 1), Math.max(0.5 / (replicates + 1), share));

function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
