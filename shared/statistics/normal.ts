import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Quantile of the standard normal distribution; `p` in [0, 1]. */
export const normalQuantile = (p: number): number => quantile(p, 0, 1);

/** P(Z <= z) of the standard normal distribution, exact in the far lower tail. */
export const normalCdf = (z: number): number => cdf(z, 0, 1);
