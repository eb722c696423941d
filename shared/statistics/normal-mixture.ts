import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * Time-uniform boundaries of the normal mixture: Howard, Ramdas, McAuliffe, Sekhon, Time-uniform, nonparametric,
 * nonasymptotic confidence sequences, Annals of Statistics 49(2), 2021, propositions 4 (two-sided) and 6 (one-sided).
 * `v` is intrinsic time: the variance of the sum so far. The sum of centred observations stays below the bound at every time
 * with probability 1 - alpha.
 */

export type Sides = 'one-sided' | 'two-sided';

/** The mixture's precision that makes the bound tightest at intrinsic time `vOptimal`. */
export function mixturePrecision(vOptimal: number, alpha: number, sides: Sides): number {
  const log = 2 * Math.log(1 / (sides === 'one-sided' ? 2 * alpha : alpha));
  return vOptimal / (log + Math.log1p(log));
}

/** Natural logarithm of the mixture supermartingale at sum `s` and intrinsic time `v`. */
export function logMixture(s: number, v: number, precision: number, sides: Sides): number {
  const both = 0.5 * Math.log(precision / (v + precision)) + (s * s) / (2 * (v + precision));
  return sides === 'two-sided' ? both : both + Math.LN2 + Math.log(normalCdf(s / Math.sqrt(v + precision), 0, 1));
}

/** The sum that the process stays below at every time with probability 1 - alpha, in the units of sqrt(v). */
export function mixtureBound(v: number, alpha: number, precision: number, sides: Sides): number {
  const twoSided = (level: number): number =>
    Math.sqrt((v + precision) * (Math.log((v + precision) / precision) - 2 * Math.log(level)));
  if (sides === 'two-sided') return twoSided(alpha);
  // the one-sided log mixture rises from 0 on, and at the two-sided bound of the same level it is at least log(1 / alpha)
  let [low, high] = [0, twoSided(alpha)];
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (logMixture(middle, v, precision, 'one-sided') < -Math.log(alpha)) low = middle;
    else high = middle;
  }
  return high;
}
