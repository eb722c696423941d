import type { Json } from '../json.ts';

/** What a check established (design: a measurement that did not happen is never `pass`). */
export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'error' | 'not-executed';

/** What an outcome does to the gate: only `error` decides. */
export type Severity = 'error' | 'warning' | 'info';

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'error';

/**
 * Who must prove what where evidence has a sampling error: `prove-harm` fails where harm is shown, `prove-safety` passes where its
 * absence is, `point` goes by the estimate alone.
 */
export const burdens = ['prove-harm', 'prove-safety', 'point'] as const;
export type Burden = (typeof burdens)[number];

/** Why something was not measured: the evidence is at fault, or an outside system did not answer. */
export type ErrorCause = 'evidence' | 'outside';

/** A rate keeps both of its counts; a zero denominator is `null` with the reason beside it, never 0 or 1. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

export type Observed = number | Rate | null;

export interface Location {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface AppliedWaiver {
  readonly owner: string;
  readonly reason: string;
  /** ISO date, the last day on which the waiver holds. Absent: what is no worse than in the base report (`gate-on: new`). */
  readonly expires?: string;
}

/** What the base report says of the same check. */
export interface Before {
  readonly outcome: Outcome;
  readonly observed: Observed;
}

/** One requirement, measured. The unit in which every gate decides. */
export interface Check {
  /** Unique in the run and stable between runs: waivers hold on to it. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly observed: Observed;
  /** The requirement in words and numbers, e.g. `at most 5 percent of rows`. */
  readonly expected: string;
  /** The (1 - 2 alpha) two-sided interval, in the units of `observed`. */
  readonly interval?: readonly [number, number];
  /** One sentence: what was seen, and the cure where the outcome is not `pass`. */
  readonly reason: string;
  readonly evidence?: Json;
  readonly location?: Location;
  readonly waiver?: AppliedWaiver;
  /** Set where a base report has the check. */
  readonly before?: Before;
  /** Absent where the evidence has no sampling error. */
  readonly burden?: Burden;
  /** Set where `outcome` is `error`: decides between exit codes 3 and 4. */
  readonly cause?: ErrorCause;
}
