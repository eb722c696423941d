import { describe, expect, test } from 'vitest';
import { simulate } from './confidence-sequence.simulated.test-helper.ts';
import { bucketsNeeded, confidenceSequence, standardBound } from './confidence-sequence.ts';
import { logMixture, mixtureBound, mixturePrecision } from './normal-mixture.ts';

const levels = { lower: 0.05, upper: 0.05 };
const series = (differences: readonly number[], weight = 50) =>
  differences.map((difference) => ({ difference, weight }));
const waves = (count: number, size: number, mean = 0): number[] =>
  Array.from({ length: count }, (_, i) => mean + size * Math.sin(1.7 * (i + 1)));

// values of the reference implementation of Howard et al. in R (confseq, uniform_boundaries_unittest.cpp)
test.each([
  { sides: 'two-sided', bound: 30.35209, log: -0.6510052 },
  { sides: 'one-sided', bound: 27.66071, log: -0.06502391 },
] as const)('the $sides boundary of the normal mixture', ({ sides, bound, log }) => {
  const precision = mixturePrecision(100, 0.05, sides);
  expect(mixtureBound(100, 0.05, precision, sides)).toBeCloseTo(bound, 5);
  expect(logMixture(10, 100, precision, sides)).toBeCloseTo(log, 6);
});

test('there are no bounds below 30 buckets, nor below 50 where nothing varies', () => {
  expect(confidenceSequence(series(waves(29, 0.1)), levels)).toBeUndefined();
  expect(confidenceSequence(series(waves(30, 0.1)), levels)).toBeDefined();
  expect(confidenceSequence(series(waves(49, 0)), levels)).toBeUndefined();
  const still = confidenceSequence(series(waves(50, 0)), levels);
  expect([still?.lower, still?.upper]).toEqual([-3 / 2500, 3 / 2500]);
});

test('the estimate is weighted by precision, and the bounds lie around it', () => {
  const two = [...series(waves(40, 0.01, 0.1), 10), ...series(waves(40, 0.01, 0.3), 30)];
  const state = confidenceSequence(two, levels);
  expect(state?.estimate).toBeCloseTo(0.25, 2);
  expect(state?.units).toBe(1600);
  expect((state?.estimate ?? 0) - (state?.lower ?? 0)).toBeCloseTo((state?.upper ?? 0) - (state?.estimate ?? 0), 12);
});

test('batches that differ widen the bounds', () => {
  const calm = waves(100, 0.05);
  const drifting = calm.map((value, i) => value + (Math.floor(i / 10) % 2 === 0 ? 0.05 : -0.05));
  const width = (values: number[]) => confidenceSequence(series(values), levels)?.upper ?? 0;
  expect(width(drifting)).toBeGreaterThan(3 * width(calm));
});

test('a smaller level lies farther out', () => {
  expect(standardBound(60, 0.01)).toBeGreaterThan(standardBound(60, 0.05));
  const state = confidenceSequence(series(waves(60, 0.1)), { lower: 0.05, upper: 0.005 });
  expect((state?.upper ?? 0) + (state?.lower ?? 0)).toBeGreaterThan(2 * (state?.estimate ?? 0));
});

test('what is needed grows as the margin shrinks', () => {
  const state = confidenceSequence(series(waves(60, 0.1, 0.001).map((value, i) => value * (1 + (i % 7)))), levels);
  if (!state) throw new Error('no state');
  const [wide = 0, narrow = 0] = [bucketsNeeded(state, 0.2, 0.05), bucketsNeeded(state, 0.1, 0.05)];
  expect(narrow).toBeGreaterThan(wide);
  expect(bucketsNeeded(state, 1e-9, 0.05)).toBeUndefined();
});

describe('at the boundary, with a look every five minutes', () => {
  // 1.5 alpha is allowed; test/deep has the whole table
  test.each(['independent', 'autocorrelated'] as const)('%s minutes', (world) => {
    const { passed, failed } = simulate(world, 0.02, 0.02, 120, 120);
    expect(passed).toBeLessThanOrEqual(0.075);
    expect(failed).toBeLessThanOrEqual(0.075);
  });
});
