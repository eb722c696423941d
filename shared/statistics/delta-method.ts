/** Means of row values, and the covariances of a row (n - 1). */
export interface Moments {
  readonly rows: number;
  readonly means: readonly number[];
  readonly covariances: readonly (readonly number[])[];
}

/** Variance of a smooth function of means: its gradient at the means, by the central limit theorem. */
export function deltaVariance({ rows, covariances }: Moments, gradient: readonly number[]): number {
  let variance = 0;
  gradient.forEach((a, i) => {
    gradient.forEach((b, j) => {
      variance += a * b * (covariances[i]?.[j] as number);
    });
  });
  return Math.max(0, variance / rows);
}
