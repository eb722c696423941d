import type { Check, Observed } from '../verdict/check.ts';
import type { HistoryRecord } from './record.ts';

/** A bound for one check that the runs that were seen speak for. */
export interface Proposal {
  readonly id: string;
  /** The requirement as it stands. */
  readonly expected: string;
  /** On which side of the bound a run passes. */
  readonly side: 'at most' | 'at least';
  /** Of the unit of `observed`; a rate as a share. */
  readonly bound: number;
  /** Runs in which the check passed as it stands. */
  readonly passed: number;
  /** Runs in which it was measured. */
  readonly measured: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Of the runs, that would have passed. */
export const share = 0.9;

/**
 * For each check with a number, the tightest bound that nine of ten of the runs would have passed: the number itself of one of the runs,
 * rounded to four digits towards more room. A check of which neither its words nor its outcomes tell on which side it passes has none.
 */
export function proposals(records: readonly HistoryRecord[], checks: readonly Check[]): readonly Proposal[] {
  return checks.flatMap((check): readonly Proposal[] => {
    const seen = records
      .flatMap((record) => record.checks.filter(({ id }) => id === check.id))
      .flatMap(({ outcome, observed }) => (observed === null ? [] : [{ passed: outcome === 'pass', value: observed }]));
    const side = sideOf(check.expected, seen);
    if (seen.length === 0 || side === undefined) return [];
    const values = seen.map(({ value }) => value).sort((a, b) => a - b);
    const place = Math.ceil(share * values.length - 1e-9);
    const bound = side === 'at most' ? values[place - 1] : values[values.length - place];
    return [
      {
        id: check.id,
        expected: check.expected,
        side,
        bound: roomier(bound as number, side),
        passed: seen.filter(({ passed }) => passed).length,
        measured: seen.length,
        lowest: values[0] as number,
        highest: values.at(-1) as number,
      },
    ];
  });
}

// before a figure: "at least one row" bounds another number than the one that was measured
const upper =
  /(\b(at most|no more than|not more than|below|less than|under|within|up to)|[<≤]=?)\s*[-−+]?\.?\d|^none\b/i;
const lower = /(\b(at least|no less than|not less than|above|more than|over)|[>≥]=?)\s*[-−+]?\.?\d/i;

function sideOf(
  expected: string,
  seen: readonly { readonly passed: boolean; readonly value: number }[],
): Proposal['side'] | undefined {
  const most = upper.test(expected);
  // "no more than" holds "more than"
  const least = lower.test(expected.replace(/\b(no|not) (more|less) than\b/gi, ''));
  if (most !== least) return most ? 'at most' : 'at least';
  const good = seen.filter(({ passed }) => passed).map(({ value }) => value);
  const bad = seen.filter(({ passed }) => !passed).map(({ value }) => value);
  if (good.length === 0 || bad.length === 0) return undefined;
  if (Math.max(...good) < Math.min(...bad)) return 'at most';
  return Math.min(...good) > Math.max(...bad) ? 'at least' : undefined;
}

function roomier(value: number, side: Proposal['side']): number {
  const rounded = Number(value.toPrecision(4));
  const enough = side === 'at most' ? rounded >= value : rounded <= value;
  if (enough) return rounded;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
  return Number((rounded + (side === 'at most' ? step : -step)).toPrecision(4));
}

/** A rate as a share; a zero denominator is no number. */
export function numberOf(observed: Observed): number | null {
  if (observed === null || typeof observed === 'number') return observed;
  return observed.denominator === 0 ? null : observed.numerator / observed.denominator;
}
