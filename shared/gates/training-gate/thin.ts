export interface ChartPoint {
  readonly step: number;
  readonly value: number;
}

/** At most about `most` points of a line that look like all of them: of each bucket the lowest, the highest and what is not finite. */
export function thin(steps: readonly number[], values: readonly number[], most: number): ChartPoint[] {
  const n = values.length;
  const all = values.map((value, i) => ({ step: steps[i] as number, value }));
  if (n <= most) return all;
  const buckets = Math.floor(most / 2);
  const kept = new Set<number>([0, n - 1]);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const [from, to] = [Math.floor((bucket * n) / buckets), Math.floor(((bucket + 1) * n) / buckets)];
    let [low, high] = [from, from];
    for (let i = from; i < to; i++) {
      const value = values[i] as number;
      if (!Number.isFinite(values[low]) || value < (values[low] as number)) low = i;
      if (!Number.isFinite(values[high]) || value > (values[high] as number)) high = i;
    }
    kept.add(low).add(high);
    for (let i = from; i < to; i++)
      if (!Number.isFinite(values[i])) {
        kept.add(i);
        break;
      }
  }
  return [...kept].sort((a, b) => a - b).map((i) => all[i] as ChartPoint);
}
