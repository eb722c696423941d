import { clopperPearson } from '../../../statistics/clopper-pearson.ts';
import { bcaInterval, bcaTailBelow, multinomialBootstrap } from '../../../statistics/multinomial-bootstrap.ts';
import { normalCdf } from '../../../statistics/normal.ts';
import { seededRandom } from '../../../statistics/random.ts';
import { tangoInterval, tangoStatistic } from '../../../statistics/tango.ts';
import type { JointCell } from '../evidence.ts';
import type { Contrast } from '../requirement.ts';
import { countMetric, type Rated, shareOf } from './counts.ts';
import { type Estimate, type Undefined, withoutVariation } from './estimate.ts';

export interface CountsRequest {
  readonly metric: string;
  readonly cells: readonly JointCell[];
  readonly weights: Contrast;
  readonly positive: string;
  /** Seed and name of the stream of random numbers. */
  readonly seed: number;
  readonly stream: string;
  /** Drawn first; more follow where the tail beyond the boundary is too thin to be told from `finest`. */
  readonly replicates: number;
  readonly boundary: number;
  /** Tail that Holm's correction must be able to see. */
  readonly finest: number;
}

/** Tango for a difference of accuracies, Clopper-Pearson for one share, the bootstrap over the joint counts for the rest. */
export function estimateCounts(request: CountsRequest): Estimate | Undefined {
  const { metric, cells, weights, positive } = request;
  if (weights.baseline === 0) {
    const rate = shareOf(metric, cells, 'candidate', positive);
    if (rate) return rate.denominator === 0 ? noValue(metric, 'candidate') : oneShare(rate, weights.candidate);
  }
  if (metric === 'accuracy' && weights.candidate === -weights.baseline) return paired(cells);
  return resampled(request);
}

const noValue = (metric: string, model: string): Undefined => ({
  undefined: `${metric} of the ${model} has no value: its denominator is 0. More rows of the classes concerned are needed.`,
});

function oneShare(rate: Rated, up: number): Estimate {
  const share = rate.numerator / rate.denominator;
  if (up < 0) throw new Error('shares are better where they are higher');
  return {
    value: share,
    standardError: Math.sqrt((share * (1 - share)) / rate.denominator),
    interval: (level) => clopperPearson(rate, level),
    tailBelow: (boundary) => exactTail(rate, boundary),
    method: 'Clopper-Pearson',
  };
}

/** P(X <= x) where the share is the boundary, found where the upper bound meets it. */
function exactTail(rate: Rated, boundary: number): number {
  if (boundary > 1) return 0;
  let [low, high] = [0, 1];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (clopperPearson(rate, 1 - 2 * middle).upper < boundary) high = middle;
    else low = middle;
  }
  return high;
}

function paired(cells: readonly JointCell[]): Estimate {
  const count = (where: (cell: JointCell) => boolean): number =>
    cells.reduce((total, cell) => (where(cell) ? total + cell.count : total), 0);
  const rows = count(() => true);
  const first = count((cell) => cell.candidate === cell.label && cell.baseline !== cell.label);
  const second = count((cell) => cell.candidate !== cell.label && cell.baseline === cell.label);
  const pairs = { first, second, rows };
  const value = (first - second) / rows;
  return {
    value,
    standardError: Math.sqrt(Math.max(0, (first + second) / rows - value ** 2) / rows),
    interval: (level) => tangoInterval(pairs, level),
    tailBelow: (boundary) => (boundary > 1 ? 0 : boundary < -1 ? 1 : normalCdf(tangoStatistic(pairs, boundary))),
    method: 'Tango score',
  };
}

/** More replicates without a value than this, and those with one no longer stand for the rows. */
const mostUndefined = 0.01;

/** Beyond these the tail comes from the normal distribution. */
const mostReplicates = 200_000;

function resampled(request: CountsRequest): Estimate | Undefined {
  const { metric, cells, weights, positive, seed, stream, boundary, finest } = request;
  const candidate = countMetric(metric, cells, 'candidate', positive);
  const baseline = weights.baseline === 0 ? undefined : countMetric(metric, cells, 'baseline', positive);
  const counts = cells.map(({ count }) => count);
  const of = (drawn: readonly number[]): number | undefined => {
    const a = candidate.of(drawn);
    const b = baseline ? baseline.of(drawn) : 0;
    return a === undefined || b === undefined ? undefined : weights.candidate * a + weights.baseline * b;
  };
  if (candidate.of(counts) === undefined) return noValue(metric, 'candidate');
  if (baseline && baseline.of(counts) === undefined) return noValue(metric, 'baseline');
  const draw = (replicates: number) => multinomialBootstrap(counts, of, replicates, seededRandom(seed, stream));
  let replicates = request.replicates;
  let drawn = draw(replicates);
  if (drawn && 1 / (replicates + 1) > finest && bcaTailBelow(drawn, boundary) < 10 / replicates) {
    replicates = Math.min(mostReplicates, Math.ceil(1 / finest));
    drawn = draw(replicates);
  }
  if (!drawn || drawn.replicates.length === 0) return noValue(metric, 'candidate');
  const sample = drawn;
  const beyond = 1 / (replicates + 1) > finest && bcaTailBelow(sample, boundary) < 10 / replicates;
  const { estimate: value, standardError } = drawn;
  const method = `multinomial bootstrap over joint counts, BCa, ${replicates} replicates${beyond ? '; p from the studentised normal tail' : ''}`;
  if (standardError <= 1e-14)
    return withoutVariation(value, method, {
      units: Math.min(candidate.units, baseline?.units ?? Number.POSITIVE_INFINITY),
      range: 1,
    });
  return {
    value,
    standardError,
    interval: (level) => bcaInterval(sample, level),
    tailBelow: (at) => (beyond ? normalCdf((value - at) / standardError) : bcaTailBelow(sample, at)),
    method,
    ...(drawn.undefinedReplicates > mostUndefined * replicates
      ? {
          undecidable: `${metric} has no value in ${drawn.undefinedReplicates} of ${replicates} bootstrap replicates: too few rows of the classes concerned`,
        }
      : {}),
  };
}
