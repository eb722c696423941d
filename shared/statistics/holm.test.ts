import { expect, test } from 'vitest';
import { holm } from './holm.ts';

test.each([
  { p: [], adjusted: [] },
  { p: [0.03], adjusted: [0.03] },
  { p: [0.01, 0.04, 0.03, 0.005], adjusted: [0.03, 0.06, 0.06, 0.02] },
  // a later claim is never surer than an earlier one
  { p: [0.02, 0.021, 0.022], adjusted: [0.06, 0.06, 0.06] },
  { p: [0.9, 0.8], adjusted: [1, 1] },
  { p: [0.01, 0.01], adjusted: [0.02, 0.02] },
])('$p', ({ p, adjusted }) => {
  const result = holm(p);
  expect(result).toHaveLength(adjusted.length);
  result.forEach((value, i) => {
    expect(value).toBeCloseTo(adjusted[i] as number, 12);
  });
});
