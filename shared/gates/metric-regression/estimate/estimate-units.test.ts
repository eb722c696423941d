import { expect, test } from 'vitest';
import type { Units } from '../evidence.ts';
import type { Estimate } from './estimate.ts';
import { estimateUnits, unitValue } from './estimate-units.ts';

/** Scores that rank well, each of 200 shared by as many rows. */
const unitsOf = (rowsEach: number): Units => {
  const scores = Array.from({ length: 200 }, (_, i) => i / 200);
  return {
    labels: scores.map((_, i) => ((i * 7) % 200 < i ? 1 : 0)),
    models: [scores],
    counts: new Float64Array(200).fill(rowsEach),
  };
};

const estimate = (rowsEach: number): Estimate => {
  const found = estimateUnits({
    metric: { name: 'average_precision' },
    units: unitsOf(rowsEach),
    weights: { candidate: 1, baseline: 0 },
    seed: 1,
    stream: 'x',
    replicates: 1000,
    boundary: 0.5,
    finest: 0.005,
    labelRange: 0,
  });
  if ('undefined' in found) throw new Error(found.undefined);
  return found;
};

test('of more than 50,000 rows a part is resampled: the value is that of all, the spread as if all were', () => {
  const [all, more] = [estimate(200), estimate(400)];
  expect(all.method).toBe('bootstrap over rows, 1000 replicates, BCa');
  expect(more.method).toBe(
    'bootstrap over rows of 50000 of 80000 rows, scaled by the root of that share, 1000 replicates, BCa',
  );
  expect(more.value).toBe(unitValue({ name: 'average_precision' }, unitsOf(400), 0));
  expect(Math.abs((more.standardError * Math.SQRT2) / all.standardError - 1)).toBeLessThan(0.1);
  const { lower, upper } = more.interval(0.9);
  expect((upper - lower) / (2 * 1.645 * more.standardError)).toBeCloseTo(1, 1);
  expect(more.tailBelow(upper)).toBeCloseTo(0.05, 1);
});
