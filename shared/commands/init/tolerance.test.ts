import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headroom, nullLimit, roundOutwards, shareRange, tailOf } from './tolerance.ts';

describe('shareRange', () => {
  test.each([
    // the odds may change by 1.5 where chance says less
    [50_000, 100_000, 40, 60],
    [10_000, 100_000, 6.8, 15],
    // chance says more in few rows
    [250, 500, 37, 63],
    // some share stays possible at both ends
    [1, 1000, 0, 0.67],
    [1000, 1000, 99.55, 100],
  ])('%d of %d rows: %d to %d percent', (count, rows, low, high) => {
    expect(shareRange(count, rows)).toEqual({ low, high });
  });

  test('holds what was seen, and lies in [0, 100]', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share) => {
          const count = Math.round(share * rows);
          const { low, high } = shareRange(count, rows);
          expect(low).toBeLessThanOrEqual((100 * count) / rows + 1e-9);
          expect(high).toBeGreaterThanOrEqual(Math.min(100, (100 * count) / rows) - 1e-9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('nullLimit', () => {
  test.each([
    [0, 10_000, 0.5, 0.5],
    [0, 100, 0.5, 4.7],
    [1000, 10_000, 0.5, 12],
    // five percent more nulls are noticed, however many there were
    [6000, 10_000, 0.5, 63],
    [9999, 10_000, 0.5, 99.9],
  ])('%d of %d rows, floor %d: below %d percent', (count, rows, floor, limit) => {
    expect(nullLimit(count, rows, floor)).toBe(limit);
  });
});

describe('tailOf', () => {
  test.each([
    [500, 10_000, 'short'],
    [499, 10_000, 'long'],
    [22, 10_000, 'long'],
    [21, 10_000, 'heavy'],
    [10, 100, 'short'],
  ] as const)('%d of %d beyond half: %s', (beyondHalf, rows, tail) => {
    expect(tailOf(beyondHalf, rows)).toBe(tail);
  });
});

describe('headroom', () => {
  test.each([
    [10_000, 10_000, 1.5964],
    [100_000_000, 100_000_000, 1.5],
    [100, 1000, 2.5484],
    [1, 10, 4],
    [100, 100_000, 4],
  ])('%d of %d beyond half: %d', (beyondHalf, rows, factor) => {
    expect(headroom(beyondHalf, rows)).toBeCloseTo(factor, 3);
  });
});

describe('roundOutwards', () => {
  test.each([
    [0, false, 0],
    [7, true, 8],
    [118.75, false, 120],
    [-36.7, false, -40],
    [-1.5, true, -2],
    [0.031, false, 0.04],
    [99_999, true, 100_000],
    [100, true, 100],
    [1e15, true, 1e15],
  ])('%d (whole: %s) becomes %d', (value, whole, rounded) => {
    expect(roundOutwards(value, whole)).toBe(rounded);
  });

  test('never towards zero, at most by half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
        const rounded = roundOutwards(value, false);
        expect(rounded).toBeGreaterThanOrEqual(value * (1 - 1e-11));
        expect(rounded).toBeLessThanOrEqual(value * 1.5);
      }),
    );
  });
});
