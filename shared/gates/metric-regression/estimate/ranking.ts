import type { AskedMetric } from '../asked-metric.ts';
import type { Units } from '../evidence.ts';

export type OfCounts = (counts: Float64Array) => number | undefined;

/** Bins of equal width in which scores are compared with what came true. */
export const defaultBins = 15;

/**
 * A metric of one model's rows as a function of how often each unit is there, its units sorted once.
 * @param rows of which `k` are the highest: the share k / rows is taken of any other number
 */
export function unitMetric(asked: AskedMetric, { labels }: Units, values: readonly number[], rows: number): OfCounts {
  switch (asked.name) {
    case 'medae':
      return median(values);
    case 'average_precision':
      return averagePrecision(labels, values);
    case 'recall_at_precision':
      return recallAtPrecision(labels, values, asked.at as number);
    case 'precision_at_k': {
      const share = (asked.k as number) / rows;
      const hits = hitsAmong(labels, values, share);
      return (counts) => (share > 1 ? undefined : ratioOf(hits(counts), (all) => share * all.rows));
    }
    case 'lift': {
      const share = asked.at as number;
      const hits = hitsAmong(labels, values, share);
      return (counts) => ratioOf(hits(counts), ({ positives }) => share * positives);
    }
    case 'ece':
    case 'ece_l2':
    case 'ece_max':
      return calibrationError(asked, labels, values);
    default:
      throw new Error(`${asked.name} is not computed from rows`);
  }
}

/** Units from the highest value down. */
const descending = (values: readonly number[]): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => (values[b] as number) - (values[a] as number));

/** The mean of the two in the middle, where there are two. */
function median(values: readonly number[]): OfCounts {
  const order = descending(values);
  return (counts) => {
    const rows = counts.reduce((sum, count) => sum + count, 0);
    let [seen, upper] = [0, undefined as number | undefined];
    for (const unit of order) {
      seen += counts[unit] as number;
      // 1-based positions of the middle rows: floor((rows + 1) / 2) and ceil((rows + 1) / 2)
      if (upper === undefined && seen >= Math.floor((rows + 1) / 2) && seen > 0) upper = values[unit] as number;
      if (upper !== undefined && seen >= Math.ceil((rows + 1) / 2)) return (upper + (values[unit] as number)) / 2;
    }
    return undefined;
  };
}

/** Goes down the thresholds: rows and positives at or above each, and those that it adds. */
function downwards(
  labels: readonly number[],
  scores: readonly number[],
): (counts: Float64Array, at: (rows: number, hits: number, newRows: number, newHits: number) => void) => void {
  const order = descending(scores);
  const sorted = Float64Array.from(order, (unit) => scores[unit] as number);
  const positive = Uint8Array.from(order, (unit) => labels[unit] as number);
  return (counts, at) => {
    let [rows, hits, newRows, newHits] = [0, 0, 0, 0];
    for (let i = 0; i < order.length; i++) {
      const count = counts[order[i] as number] as number;
      newRows += count;
      if (positive[i] === 1) newHits += count;
      if (i + 1 < order.length && sorted[i] === sorted[i + 1]) continue;
      rows += newRows;
      hits += newHits;
      if (newRows > 0) at(rows, hits, newRows, newHits);
      newRows = 0;
      newHits = 0;
    }
  };
}

/** Sum over thresholds of precision times what it adds to recall. */
function averagePrecision(labels: readonly number[], scores: readonly number[]): OfCounts {
  const walk = downwards(labels, scores);
  return (counts) => {
    let [sum, positives] = [0, 0];
    walk(counts, (rows, hits, _, newHits) => {
      sum += (newHits * hits) / rows;
      positives = hits;
    });
    return positives === 0 ? undefined : sum / positives;
  };
}

/** The highest recall of the thresholds whose precision is at least `least`; 0 where none is. */
function recallAtPrecision(labels: readonly number[], scores: readonly number[], least: number): OfCounts {
  const walk = downwards(labels, scores);
  return (counts) => {
    let [best, positives] = [0, 0];
    walk(counts, (rows, hits) => {
      if (hits >= least * rows) best = hits;
      positives = hits;
    });
    return positives === 0 ? undefined : best / positives;
  };
}

interface Hits {
  readonly hits: number;
  readonly rows: number;
  readonly positives: number;
}

/** Positives among a share of the rows with the highest scores; of rows that tie at its end the part that chance would take. */
function hitsAmong(
  labels: readonly number[],
  scores: readonly number[],
  share: number,
): (counts: Float64Array) => Hits {
  const walk = downwards(labels, scores);
  return (counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const wanted = share * all;
    let [taken, positives] = [0, 0];
    walk(counts, (rows, hits, newRows, newHits) => {
      const before = rows - newRows;
      if (before < wanted) taken += newHits * Math.min(1, (wanted - before) / newRows);
      positives = hits;
    });
    return { hits: taken, rows: all, positives };
  };
}

function ratioOf(hits: Hits, denominator: (hits: Hits) => number): number | undefined {
  const below = denominator(hits);
  return below === 0 ? undefined : hits.hits / below;
}

/** Distance between the mean score and the share of positives by bin: mean, root of the mean square, or the largest. */
export function calibrationError(
  { name, bins = defaultBins }: AskedMetric,
  labels: readonly number[],
  scores: readonly number[],
): OfCounts {
  const binOf = Uint8Array.from(scores, (score) => Math.min(bins - 1, Math.floor(score * bins)));
  return (counts) => {
    const rows = new Float64Array(bins);
    const gaps = new Float64Array(bins);
    for (let i = 0; i < counts.length; i++) {
      const [bin, count] = [binOf[i] as number, counts[i] as number];
      rows[bin] = (rows[bin] as number) + count;
      gaps[bin] = (gaps[bin] as number) + count * ((labels[i] as number) - (scores[i] as number));
    }
    return errorOfBins(name, rows, gaps);
  };
}

/** @param gaps sum of label less score by bin */
export function errorOfBins(name: AskedMetric['name'], rows: Float64Array, gaps: Float64Array): number | undefined {
  const all = rows.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  const of = (bin: number): number => (rows[bin] === 0 ? 0 : Math.abs(gaps[bin] as number) / (rows[bin] as number));
  if (name === 'ece_max') return Math.max(...Array.from(rows, (_, bin) => of(bin)));
  const power = name === 'ece_l2' ? 2 : 1;
  const sum = rows.reduce((total, count, bin) => total + (count / all) * of(bin) ** power, 0);
  return name === 'ece_l2' ? Math.sqrt(sum) : sum;
}
