import type { Interval } from '../../../statistics/interval.ts';
import { normalCdf, normalQuantile } from '../../../statistics/normal.ts';

/** A contrast of candidate and baseline, up is good, with its uncertainty. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** Each end is a one-sided bound at (1 - level) / 2. */
  readonly interval: (level: number) => Interval;
  /** The p-value for the claim that the value lies below the boundary, by inverting `interval`. */
  readonly tailBelow: (boundary: number) => number;
  readonly method: string;
  /** What was taken off the metric's own value, because chance alone gives as much. */
  readonly less?: number;
  /** Why neither pass nor fail may be claimed. */
  readonly undecidable?: string;
  /** Why pass may not be claimed. */
  readonly atBestInconclusive?: string;
}

/** What cannot be computed, and why. */
export interface Undefined {
  readonly undefined: string;
}

/** Fewer rows without any variation say nothing. */
const fewestWithoutVariation = 50;

export interface Spread {
  /** Rows that the value is made of. */
  readonly units: number;
  /** Largest distance between two values of a row. */
  readonly range: number;
}

/** By the normal distribution. A standard error of 0 is not certainty: then bounds are three rows wide. */
export function normalEstimate(value: number, variance: number, method: string, spread: Spread): Estimate {
  if (variance <= 1e-28 * spread.range ** 2) return withoutVariation(value, method, spread);
  const standardError = Math.sqrt(variance);
  return {
    value,
    standardError,
    method,
    interval: (level) => {
      const half = normalQuantile((1 + level) / 2) * standardError;
      return { lower: value - half, upper: value + half };
    },
    tailBelow: (boundary) => normalCdf((value - boundary) / standardError),
  };
}

export function withoutVariation(value: number, method: string, { units, range }: Spread): Estimate {
  const half = units === 0 ? Number.POSITIVE_INFINITY : 3 * (range / units);
  return {
    value,
    standardError: 0,
    method: `${method}; no row differs, so the bounds are 3 rows wide`,
    interval: () => ({ lower: value - half, upper: value + half }),
    tailBelow: (boundary) => (value + half < boundary ? 0 : 1),
    ...(units < fewestWithoutVariation
      ? {
          undecidable: `no row differs, and ${units} rows without any difference prove nothing (${fewestWithoutVariation} would)`,
        }
      : {}),
  };
}
