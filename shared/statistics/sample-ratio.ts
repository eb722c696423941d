import chisquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

export interface SampleRatio {
  /** Pearson's chi-squared statistic. */
  readonly chi2: number;
  readonly pValue: number;
}

/**
 * Pearson's test that counts were split in the ratio of the weights (Fabijan et al., KDD 2019, call the failure a sample
 * ratio mismatch).
 * @returns undefined where nothing was counted or a weight is not positive
 */
export function sampleRatio(observed: readonly number[], weights: readonly number[]): SampleRatio | undefined {
  const total = observed.reduce((sum, count) => sum + count, 0);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  if (!(total > 0) || observed.length < 2 || observed.length !== weights.length || weights.some((each) => !(each > 0)))
    return undefined;
  const chi2 = observed.reduce((sum, count, i) => {
    const expected = (total * (weights[i] as number)) / weight;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  // with one degree of freedom the normal tail keeps its digits where 1 - cdf has none left
  const pValue =
    observed.length === 2 ? 2 * normalCdf(-Math.sqrt(chi2), 0, 1) : 1 - chisquareCdf(chi2, observed.length - 1);
  return { chi2, pValue };
}
