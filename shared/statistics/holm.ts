/**
 * Holm's step-down adjustment: rejecting where the adjusted p-value is below alpha keeps the chance of any false rejection in
 * the family at alpha, whatever the dependence. The order of the result is that of `pValues`.
 * Source: Holm, Scandinavian Journal of Statistics 1979;6:65.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number) || a - b);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[i] as number)));
    adjusted[i] = largest;
  });
  return adjusted;
}
