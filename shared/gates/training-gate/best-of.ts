import type { ChosenSeries } from './evidence.ts';

/** Place of the best finite value, the first of equal ones; undefined where there is none. */
export function bestOf({ values, direction }: Pick<ChosenSeries, 'values' | 'direction'>): number | undefined {
  let best: number | undefined;
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    const than = best === undefined ? undefined : (values[best] as number);
    if (than === undefined || (direction === 'min' ? value < than : value > than)) best = i;
  });
  return best;
}
