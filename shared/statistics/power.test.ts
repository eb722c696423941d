import { expect, test } from 'vitest';
import { deltaVariance } from './delta-method.ts';
import { normalCdf } from './normal.ts';
import { minimumDetectableEffect, rowsNeeded } from './power.ts';

test('with the rows that are needed a true difference of 0 passes in 80 of 100 samples', () => {
  const needed = rowsNeeded(1000, 0.02, 0.03, 0.05) as number;
  const standardError = 0.02 * Math.sqrt(1000 / needed);
  // passes where estimate - 1.645 se > -0.03
  expect(normalCdf((0.03 - 1.6448536269514722 * standardError) / standardError)).toBeCloseTo(0.8, 3);
});

test('the detectable loss fails in 80 of 100 samples', () => {
  const effect = minimumDetectableEffect(0.02, 0.01, 0.05);
  expect(normalCdf((effect - 0.01) / 0.02 - 1.6448536269514722)).toBeCloseTo(0.8, 9);
});

test('nothing is needed, or known, at a distance or a standard error of 0', () => {
  expect(rowsNeeded(10, 0, 1, 0.05)).toBeUndefined();
  expect(rowsNeeded(10, 1, 0, 0.05)).toBeUndefined();
});

test('the variance of a ratio of means by the delta method', () => {
  // Var(x/y) = (v_x - 2 r c + r^2 v_y) / (n y^2)
  const moments = {
    rows: 50,
    means: [2, 4],
    covariances: [
      [1, 0.5],
      [0.5, 2],
    ],
  };
  expect(deltaVariance(moments, [1 / 4, -2 / 16])).toBeCloseTo((1 - 2 * 0.5 * 0.5 + 0.25 * 2) / (50 * 16), 15);
});
