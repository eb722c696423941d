import type { Bootstrap } from './multinomial-bootstrap.ts';
import { summarised } from './multinomial-bootstrap.ts';
import type { Random } from './random.ts';

/** A statistic of rows, given how often each unit (rows that are alike) is there; undefined where it has no value. */
export type OfUnits = (counts: Float64Array) => number | undefined;

/** Groups of rows that are left out by turns. */
const jackknifeGroups = 200;

/**
 * Draws rows with replacement. Bias-corrected and accelerated (BCa); the jackknife leaves out groups of rows.
 * Source: Efron, Journal of the American Statistical Association 1987;82:171; groups: Shao and Wu, Annals of Statistics 1989;17:1176.
 * @param counts rows of each unit, in an order in which neighbours are alike
 * @returns undefined where the statistic of the rows themselves has no value
 */
export function rowBootstrap(
  counts: Float64Array,
  statistic: OfUnits,
  replicates: number,
  random: Random,
): Bootstrap | undefined {
  const estimate = statistic(counts);
  if (estimate === undefined) return undefined;
  const units = unitsOfRows(counts);
  const drawn = new Float64Array(counts.length);
  const values: number[] = [];
  for (let r = 0; r < replicates; r++) {
    drawn.fill(0);
    for (let i = 0; i < units.length; i++) {
      const unit = units[Math.floor(units.length * random())] as number;
      drawn[unit] = (drawn[unit] as number) + 1;
    }
    const value = statistic(drawn);
    if (value !== undefined) values.push(value);
  }
  return summarised(estimate, values, replicates, accelerationOf(units, counts, statistic));
}

/** The unit of each row. */
function unitsOfRows(counts: Float64Array): Uint32Array {
  const rows = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  counts.forEach((count, unit) => {
    rows.fill(unit, at, at + count);
    at += count;
  });
  return rows;
}

function accelerationOf(units: Uint32Array, counts: Float64Array, statistic: OfUnits): number {
  const groups = Math.min(jackknifeGroups, units.length);
  const values: number[] = [];
  for (let group = 0; group < groups; group++) {
    const fewer = Float64Array.from(counts);
    for (let i = group; i < units.length; i += groups) {
      const unit = units[i] as number;
      fewer[unit] = (fewer[unit] as number) - 1;
    }
    const value = statistic(fewer);
    if (value !== undefined) values.push(value);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const power = (k: number): number => values.reduce((sum, value) => sum + (mean - value) ** k, 0);
  const squares = power(2);
  return squares <= 1e-300 ? 0 : power(3) / (6 * squares ** 1.5);
}

/**
 * The replicates of a part of the rows as those of all: their distance from the part's estimate, times the root of the part.
 * Source: Politis, Romano and Wolf, Subsampling, Springer 1999.
 * @param estimate of all rows
 * @param share of the rows that were resampled
 */
export function scaledToAll(part: Bootstrap, estimate: number, share: number): Bootstrap {
  const scale = Math.sqrt(share);
  return {
    ...part,
    estimate,
    standardError: part.standardError * scale,
    replicates: part.replicates.map((value) => estimate + scale * (value - part.estimate)),
    acceleration: part.acceleration * scale,
  };
}

/** Every so manieth row, by units that stand in order: what is left has the same distribution to within one row. */
export function thinned(counts: Float64Array, most: number): Float64Array {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows <= most) return counts;
  let [before, after] = [0, 0];
  return counts.map((count) => {
    before = after;
    after += count;
    return Math.floor((after * most) / rows) - Math.floor((before * most) / rows);
  });
}
