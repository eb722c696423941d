/** How far what was seen may be exceeded: sampling, and some change from one delivery of the data to the next. */

/** Standard errors of the difference between two samples that are still taken for chance. */
const z = 4;
/** Odds may change by this factor beyond chance. */
const change = 1.5;

/** A share and its tolerated bounds, in percent. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds, rounded outwards, within which the share count/rows may move in data of about the same size. The error is that
 * of a difference of two binomial shares; the share is kept half a row away from 0 and 1, so that it has one.
 */
export function shareRange(count: number, rows: number): ShareRange {
  const share = Math.min(Math.max(count / rows, 0.5 / rows), 1 - 0.5 / rows);
  const error = z * Math.sqrt((2 * share * (1 - share)) / rows);
  const odds = share / (1 - share);
  const low = Math.min(odds / change / (1 + odds / change), share - error);
  const high = Math.max((odds * change) / (1 + odds * change), share + error);
  return { low: roundShare(100 * Math.max(low, 0), Math.floor), high: roundShare(100 * Math.min(high, 1), Math.ceil) };
}

/** Largest tolerated share of nulls in percent: chance, and a fifth more (at most two points), but never below `floor`. */
export function nullLimit(count: number, rows: number, floor: number): number {
  const share = count / rows;
  // a handful of nulls varies as a Poisson count: one more row in the error keeps the bound honest there
  const error = 3.3 * Math.sqrt((2 * Math.max(share, 1 / rows) * (1 - share)) / rows);
  const limit = share + Math.max(error, Math.min(0.2 * share, 0.02));
  return Math.min(99.9, Math.max(floor, roundShare(100 * limit, Math.ceil)));
}

/** Fewer decimals where a share is far from 0 and 100. */
function roundShare(percent: number, round: (value: number) => number): number {
  const room = Math.min(percent, 100 - percent);
  const factor = room >= 10 ? 1 : room >= 1 ? 10 : room >= 0.1 ? 100 : 1000;
  // 12 stays 12, also where it was computed as 12.000000000000002
  const exact = Number((percent * factor).toPrecision(12));
  return Math.min(100, Math.max(0, round(exact) / factor));
}

/** How well an extreme is supported by the values beyond half of it. */
export type Tail = 'short' | 'long' | 'heavy';

/** Short where one value in twenty lies beyond half of the extreme; heavy where hardly any does: then it is an outlier. */
export function tailOf(beyondHalf: number, rows: number): Tail {
  if (beyondHalf >= 0.05 * rows) return 'short';
  return beyondHalf < 22 ? 'heavy' : 'long';
}

/**
 * By what an extreme is multiplied to hold for other data. In a Pareto tail of index a, 2^a values stand beyond half of the
 * largest for each one that stands at it, and the largest of another sample is more than f times as large with a
 * probability of about f^-a: f is chosen for 1 in 500, and at least 1.5. A tail that is not short gets 4, because real
 * data hold single outliers that no such tail foretells.
 * @param beyondHalf how many values lie beyond half of the extreme
 */
export function headroom(beyondHalf: number, rows: number): number {
  if (tailOf(beyondHalf, rows) !== 'short' || beyondHalf < 2) return 4;
  return Math.min(4, Math.max(1.5, 500 ** (Math.LN2 / Math.log(beyondHalf))));
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number away from zero; whole where `whole`. */
export function roundOutwards(value: number, whole: boolean): number {
  if (value === 0) return 0;
  const size = Math.abs(value);
  const power = 10 ** Math.floor(Math.log10(size));
  const step = steps.find((each) => each * power >= size * (1 - 1e-12)) ?? 10;
  const round = Number((step * power).toPrecision(3));
  return Math.sign(value) * (whole ? Math.ceil(round) : round);
}
