import { bcaInterval, bcaTailBelow } from '../../../statistics/multinomial-bootstrap.ts';
import { normalCdf, normalQuantile } from '../../../statistics/normal.ts';
import { type Random, seededRandom } from '../../../statistics/random.ts';
import { rowBootstrap, scaledToAll, thinned } from '../../../statistics/row-bootstrap.ts';
import { type AskedMetric, metricLabel } from '../asked-metric.ts';
import type { Units } from '../evidence.ts';
import type { Contrast } from '../requirement.ts';
import { type Estimate, normalEstimate, type Undefined, withoutVariation } from './estimate.ts';
import { defaultBins, errorOfBins, unitMetric } from './ranking.ts';

/** More rows than these are not resampled, but every so manieth of them. */
const mostResampled = 50_000;

/** Rows times replicates: less than a second, and at most some. */
const [usualWork, mostWork] = [1.5e7, 2e8];
const fewestReplicates = 1000;

/** More replicates without a value than this, and those with one no longer stand for the rows. */
const mostUndefined = 0.01;

export interface UnitsRequest {
  readonly metric: AskedMetric;
  readonly units: Units;
  readonly weights: Contrast;
  readonly seed: number;
  readonly stream: string;
  /** Drawn first, where the rows are not too many; more follow where the tail beyond the boundary is too thin to be told from `finest`. */
  readonly replicates: number;
  readonly boundary: number;
  /** Tail that Holm's correction must be able to see. */
  readonly finest: number;
  readonly labelRange: number;
}

const rowsOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** The value of one model; undefined where it has none. */
export function unitValue(metric: AskedMetric, units: Units, model: 0 | 1): number | undefined {
  const values = units.models[model];
  if (!values) return undefined;
  const value = unitMetric(metric, units, values, rowsOf(units.counts))(units.counts);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  // a precision that no threshold reaches leaves no threshold to speak of
  return metric.name === 'recall_at_precision' && value === 0 ? undefined : value;
}

/** Metrics of rows that no few sums give: bootstrap over rows. */
export function estimateUnits(request: UnitsRequest): Estimate | Undefined {
  const { metric, units, weights, seed, stream, boundary, finest } = request;
  const label = metricLabel(metric);
  const rows = rowsOf(units.counts);
  if (rows < 2) return { undefined: `${label} has no standard error with ${rows} rows: at least two are needed.` };
  const models = ([weights.candidate, weights.baseline] as const).flatMap((weight, i) =>
    weight === 0 ? [] : [{ weight, model: i as 0 | 1 }],
  );
  let [value, size] = [0, 0];
  for (const { weight, model } of models) {
    const one = unitValue(metric, units, model);
    if (one === undefined)
      return {
        undefined: `${label} of the ${model === 0 ? 'candidate' : 'baseline'} has no value: ${whyNot(metric, rows)}.`,
      };
    value += weight * one;
    size = Math.max(size, Math.abs(one));
  }
  const contrast = models.map(({ weight, model }) => ({
    weight,
    of: unitMetric(metric, units, units.models[model] as readonly number[], rows),
  }));
  const statistic = (counts: Float64Array): number | undefined => {
    let sum = 0;
    for (const { weight, of } of contrast) {
      const one = of(counts);
      if (one === undefined) return undefined;
      sum += weight * one;
    }
    return sum;
  };
  const counts = thinned(units.counts, mostResampled);
  const resampled = Math.min(rows, mostResampled);
  const work = resampled * models.length;
  const draw = (replicates: number) => {
    const part = rowBootstrap(counts, statistic, replicates, seededRandom(seed, stream));
    return part && (resampled === rows ? part : scaledToAll(part, value, resampled / rows));
  };
  let replicates = Math.round(Math.min(request.replicates, Math.max(fewestReplicates, usualWork / work)));
  let sample = draw(replicates);
  const tooCoarse = (): boolean =>
    sample !== undefined && 1 / (replicates + 1) > finest && bcaTailBelow(sample, boundary) < 10 / replicates;
  if (tooCoarse() && mostWork / work > replicates) {
    replicates = Math.floor(Math.min(mostWork / work, Math.ceil(1 / finest)));
    sample = draw(replicates);
  }
  if (!sample || sample.replicates.length === 0)
    return { undefined: `${label} has no value: ${whyNot(metric, rows)}.` };
  const { standardError, undefinedReplicates } = sample;
  const part = resampled === rows ? '' : ` of ${resampled} of ${rows} rows, scaled by the root of that share`;
  const method = `bootstrap over rows${part}, ${replicates} replicates`;
  const spread = { units: rows, range: rangeOf(request) };
  if (standardError <= 1e-14 * size) return withoutVariation(value, `${method}, BCa`, spread);
  const undecidable =
    undefinedReplicates > mostUndefined * replicates
      ? {
          undecidable: `${label} has no value in ${undefinedReplicates} of ${replicates} bootstrap replicates: too few rows of the classes concerned`,
        }
      : {};
  if (isCalibration(metric)) {
    const { replicates: drawn } = sample;
    // what resampling adds to an error that is never negative, the sample has added before
    const bias = drawn.reduce((sum, each) => sum + each, 0) / drawn.length - value;
    const less =
      weights.baseline === 0 ? weights.candidate * chanceError(metric, units, seededRandom(seed, `${stream} null`)) : 0;
    const named = `${method}, normal, less its bias`;
    const wide = normalEstimate(value - bias, standardError ** 2, named, spread);
    if (less === 0) return { ...wide, value, ...undecidable };
    // calibrated scores have no bias but chance, others less: each claim is made against the one that speaks for it
    const judged = normalEstimate(value - less, standardError ** 2, named, spread);
    return {
      ...judged,
      interval: (level) => ({
        lower: Math.min(wide.interval(level).lower, judged.interval(level).lower),
        upper: Math.max(wide.interval(level).upper, judged.interval(level).upper),
      }),
      tailBelow: (at) => Math.max(wide.tailBelow(at), judged.tailBelow(at)),
      less: Math.abs(less),
      ...undecidable,
    };
  }
  const beyond = tooCoarse();
  const found = sample;
  return {
    value,
    standardError,
    interval: (level) => bcaInterval(found, level),
    tailBelow: (at) => (beyond ? normalCdf((value - at) / standardError) : bcaTailBelow(found, at)),
    method: `${method}, BCa${beyond ? '; p from the studentised normal tail' : ''}`,
    ...undecidable,
  };
}

const isCalibration = ({ name }: AskedMetric): boolean => name.startsWith('ece');

function whyNot({ name, at, k }: AskedMetric, rows: number): string {
  switch (name) {
    case 'recall_at_precision':
      return `no threshold reaches a precision of ${at}`;
    case 'precision_at_k':
      return (k ?? 0) > rows ? `there are ${rows} rows, fewer than k` : 'there are no rows';
    case 'medae':
      return 'it is beyond what a number can hold';
    default:
      return 'no row is positive';
  }
}

function rangeOf({ metric, labelRange, units }: UnitsRequest): number {
  if (metric.name === 'lift') return 1 / (metric.at as number);
  return metric.name === 'medae' ? units.models.flat().reduce((most, value) => Math.max(most, value), labelRange) : 1;
}

const redraws = 200;

/** Rows up to which labels are drawn one by one; above, their sums by bin are normal. */
const mostDrawn = 50_000;

/** Mean calibration error of as many rows whose labels are drawn with their scores as probabilities. */
function chanceError({ name, bins = defaultBins }: AskedMetric, units: Units, random: Random): number {
  const scores = units.models[0] as readonly number[];
  const rows = new Float64Array(bins);
  const variances = new Float64Array(bins);
  const binOf = Uint8Array.from(scores, (score) => Math.min(bins - 1, Math.floor(score * bins)));
  scores.forEach((score, i) => {
    const [bin, count] = [binOf[i] as number, units.counts[i] as number];
    rows[bin] = (rows[bin] as number) + count;
    variances[bin] = (variances[bin] as number) + count * score * (1 - score);
  });
  const oneByOne = rowsOf(units.counts) <= mostDrawn;
  let sum = 0;
  for (let r = 0; r < redraws; r++) {
    const gaps = oneByOne
      ? drawnGaps(scores, units.counts, binOf, bins, random)
      : variances.map((variance) => Math.sqrt(variance) * normalQuantile(1 - random()));
    sum += errorOfBins(name, rows, gaps) ?? 0;
  }
  return sum / redraws;
}

function drawnGaps(
  scores: readonly number[],
  counts: Float64Array,
  binOf: Uint8Array,
  bins: number,
  random: Random,
): Float64Array {
  const gaps = new Float64Array(bins);
  for (let i = 0; i < scores.length; i++) {
    const [bin, score] = [binOf[i] as number, scores[i] as number];
    for (let row = 0; row < (counts[i] as number); row++)
      gaps[bin] = (gaps[bin] as number) + (random() < score ? 1 : 0) - score;
  }
  return gaps;
}
