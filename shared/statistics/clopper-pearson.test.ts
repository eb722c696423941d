import { expect, test } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';

/** Ends by the beta distribution of SciPy 1.17. */
test.each([
  [505, 569, 0.9, 0.8633394175654487, 0.9086529609365739],
  [0, 50, 0.9, 0, 0.05815507911697225],
  [50, 50, 0.9, 0.9418449208830277, 1],
  [990_000, 1_000_000, 0.98, 0.98976609012901, 0.9902300360109423],
])('%i of %i at %d', (numerator, denominator, level, lower, upper) => {
  const found = clopperPearson({ numerator, denominator }, level);
  expect(found.lower).toBeCloseTo(lower, 10);
  expect(found.upper).toBeCloseTo(upper, 10);
});
