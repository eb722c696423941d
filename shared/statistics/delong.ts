import type { Interval } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** Placements of the rows of two classes by one or several scores: their means are the areas under the ROC curves. */
export interface Placements {
  readonly positives: number;
  readonly negatives: number;
  readonly areas: readonly number[];
  /** Sample covariances (n - 1) between scores, over the positives and over the negatives. */
  readonly ofPositives: readonly (readonly number[])[];
  readonly ofNegatives: readonly (readonly number[])[];
}

/**
 * Variance of a weighted sum of areas that were measured on the same rows.
 * Source: DeLong, DeLong and Clarke-Pearson, Biometrics 1988;44:837.
 */
export function delongVariance(placements: Placements, weights: readonly number[]): number {
  const { positives, negatives, ofPositives, ofNegatives } = placements;
  let variance = 0;
  weights.forEach((a, i) => {
    weights.forEach((b, j) => {
      variance += a * b * ((ofPositives[i]?.[j] as number) / positives + (ofNegatives[i]?.[j] as number) / negatives);
    });
  });
  return Math.max(0, variance);
}

/** Interval of one area on the logit scale, which keeps it in (0, 1). The area lies in (0, 1), its variance is positive. */
export function logitInterval(area: number, variance: number, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const half = (z * Math.sqrt(variance)) / (area * (1 - area));
  const back = (logit: number): number => 1 / (1 + Math.exp(-logit));
  const at = Math.log(area / (1 - area));
  return { lower: back(at - half), upper: back(at + half) };
}

/** The p-value for the claim that the area lies below `boundary`, by inverting `logitInterval`. */
export function logitTailBelow(area: number, variance: number, boundary: number): number {
  if (boundary <= 0) return 1;
  if (boundary >= 1) return 0;
  const distance = Math.log(area / (1 - area)) - Math.log(boundary / (1 - boundary));
  return normalCdf((distance * area * (1 - area)) / Math.sqrt(variance));
}
