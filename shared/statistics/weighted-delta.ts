/**
 * Variance of a smooth function of sums of weights by cell, where rows are drawn at random with their weights: linearised
 * (Taylor), sum over cells of sum(w^2) * (df / dW)^2 * n / (n - 1). The function may not change when all weights are multiplied by
 * the same number. Derivatives are central differences.
 * Source: Binder, International Statistical Review 1983;51:279.
 * @param sums of the weights of each cell
 * @param squares sums of their squares
 * @returns infinity where a derivative has no value
 */
export function weightedDelta(
  statistic: (sums: readonly number[]) => number | undefined,
  sums: readonly number[],
  squares: readonly number[],
  rows: number,
): number {
  const total = sums.reduce((sum, value) => sum + value, 0);
  const step = 1e-5 * total;
  const moved = (i: number, by: number): number =>
    statistic(sums.map((value, j) => (i === j ? value + by : value))) ?? Number.NaN;
  let variance = 0;
  sums.forEach((_, i) => {
    const slope = (moved(i, step) - moved(i, -step)) / (2 * step);
    variance += (squares[i] as number) * slope ** 2;
  });
  const scaled = (variance * rows) / (rows - 1);
  return Number.isNaN(scaled) ? Number.POSITIVE_INFINITY : scaled;
}
