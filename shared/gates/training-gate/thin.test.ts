import { expect, test } from 'vitest';
import { thin } from './thin.ts';

test('a line of many points keeps its ends, its spikes and its gaps', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => (i === 5000 ? 99 : i === 7000 ? Number.NaN : i % 2));
  const points = thin(
    values.map((_, i) => i),
    values,
    400,
  );
  expect(points.length).toBeLessThan(450);
  expect(points[0]?.step).toBe(0);
  expect(points.at(-1)?.step).toBe(9999);
  expect(points.some(({ value }) => value === 99)).toBe(true);
  expect(points.some(({ value }) => Number.isNaN(value))).toBe(true);
  expect(points.every(({ step }, i) => i === 0 || step > (points[i - 1]?.step as number))).toBe(true);
});
