import { clopperPearson } from '../../../statistics/clopper-pearson.ts';
import { bcaInterval, bcaTailBelow, multinomialBootstrap } from '../../../statistics/multinomial-bootstrap.ts';
import { normalCdf } from '../../../statistics/normal.ts';
import { seededRandom } from '../../../statistics/random.ts';
import { tangoInterval, tangoStatistic } from '../../../statistics/tango.ts';
import { weightedDelta } from '../../../statistics/weighted-delta.ts';
import { type AskedMetric, metricLabel } from '../asked-metric.ts';
import type { JointCell } from '../evidence.ts';
import type { Contrast } from '../requirement.ts';
import { countMetric, type Rated, shareOf } from './counts.ts';
import { type Estimate, normalEstimate, type Undefined, withoutVariation } from './estimate.ts';

export interface CountsRequest {
  readonly metric: AskedMetric;
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

/**
 * Tango for a difference of accuracies, Clopper-Pearson for one share, the bootstrap over the joint counts for the rest; where rows
 * have weights, the delta method for all.
 */
export function estimateCounts(request: CountsRequest): Estimate | Undefined {
  const { metric, cells, weights, positive } = request;
  if (cells.some((cell) => cell.weights)) return weighted(request);
  if (weights.baseline === 0) {
    const rate = shareOf(metric, cells, 'candidate', positive);
    if (rate) return rate.denominator === 0 ? noValue(metric, 'candidate') : oneShare(rate, weights.candidate);
  }
  if (isAccuracy(metric) && weights.candidate === -weights.baseline) return paired(cells);
  return resampled(request);
}

/** Micro averages over single labels are the share of rows that are right. */
const isAccuracy = ({ name, average }: AskedMetric): boolean => name === 'accuracy' || average === 'micro';

const noValue = (metric: AskedMetric, model: string): Undefined => ({
  undefined: `${metricLabel(metric)} of the ${model} has no value: its denominator is 0. More rows of the classes concerned are needed.`,
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

interface OfBoth {
  readonly of: (counts: readonly number[]) => number | undefined;
  readonly units: number;
  readonly range: number;
}

/** The contrast as a function of the counts (or sums of weights) of the cells. */
function contrasted(request: CountsRequest, counts: readonly number[]): OfBoth | Undefined {
  const { metric, cells, weights, positive } = request;
  const models = (['candidate', 'baseline'] as const).flatMap((model) =>
    weights[model] === 0 ? [] : [{ model, weight: weights[model], ...countMetric(metric, cells, model, positive) }],
  );
  for (const { model, of } of models) if (of(counts) === undefined) return noValue(metric, model);
  return {
    of: (drawn) => {
      let value = 0;
      for (const { weight, of } of models) {
        const one = of(drawn);
        if (one === undefined) return undefined;
        value += weight * one;
      }
      return value;
    },
    units: Math.min(...models.map(({ units }) => units)),
    range: Math.max(...models.map(({ range }) => range)),
  };
}

/** The effective size stands for the rows (Kish). */
function weighted(request: CountsRequest): Estimate | Undefined {
  const sums = request.cells.map(({ weights }) => weights?.sum ?? 0);
  const squares = request.cells.map(({ weights }) => weights?.ofSquares ?? 0);
  const total = sums.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return { undefined: 'All weights are 0: no row counts.' };
  const ofSquares = squares.reduce((sum, value) => sum + value, 0);
  if (ofSquares === 0) return { undefined: 'The squares of the weights are below what a number can hold: scale them.' };
  const both = contrasted(request, sums);
  if ('undefined' in both) return both;
  const rows = request.cells.reduce((sum, { count }) => sum + count, 0);
  const effective = total ** 2 / ofSquares;
  return normalEstimate(
    both.of(sums) as number,
    weightedDelta(both.of, sums, squares, rows),
    `weighted delta method, ${Number(effective.toPrecision(4))} effective rows`,
    { units: Math.min(effective, both.units), range: both.range },
  );
}

function resampled(request: CountsRequest): Estimate | Undefined {
  const { metric, cells, seed, stream, boundary, finest } = request;
  const counts = cells.map(({ count }) => count);
  const both = contrasted(request, counts);
  if ('undefined' in both) return both;
  const { of, units, range } = both;
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
  if (standardError <= 1e-14) return withoutVariation(value, method, { units, range });
  return {
    value,
    standardError,
    interval: (level) => bcaInterval(sample, level),
    tailBelow: (at) => (beyond ? normalCdf((value - at) / standardError) : bcaTailBelow(sample, at)),
    method,
    ...(drawn.undefinedReplicates > mostUndefined * replicates
      ? {
          undecidable: `${metricLabel(metric)} has no value in ${drawn.undefinedReplicates} of ${replicates} bootstrap replicates: too few rows of the classes concerned`,
        }
      : {}),
  };
}
