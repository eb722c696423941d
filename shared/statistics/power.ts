import { normalQuantile } from './normal.ts';

/**
 * Rows at which a comparison of this kind is decided with 80 % power, where the truth lies `distance` from the boundary.
 * @param tail z(0.8) for one bound, z(0.9) where two bounds must clear
 * @returns undefined where the distance or the standard error is 0
 */
export function rowsNeeded(
  rows: number,
  standardError: number,
  distance: number,
  alpha: number,
  tail: 0.8 | 0.9 = 0.8,
): number | undefined {
  if (!(distance > 0) || !(standardError > 0)) return undefined;
  return Math.ceil(rows * (((normalQuantile(1 - alpha) + normalQuantile(tail)) * standardError) / distance) ** 2);
}

/**
 * The true loss that fails with 80 % power.
 * @param margin that the rule tolerates
 * @param alpha the first Holm level
 */
export const minimumDetectableEffect = (standardError: number, margin: number, alpha: number): number =>
  margin + (normalQuantile(1 - alpha) + normalQuantile(0.8)) * standardError;
