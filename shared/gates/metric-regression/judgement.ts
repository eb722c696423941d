import type { Interval } from '../../statistics/interval.ts';
import type { Rate } from '../../verdict/check.ts';
import type { SliceName } from './evidence.ts';
import type { Requirement } from './requirement.ts';

/** One requirement on all rows or on a slice, decided. */
export interface Judgement {
  readonly id: string;
  readonly requirement: Requirement;
  readonly slice?: SliceName;
  readonly rows: number | null;
  /** In the metric's own units. */
  readonly candidate?: number;
  readonly baseline?: number;
  readonly candidateRate?: Rate;
  /** Absent where nothing was measured. */
  readonly measured?: Estimated;
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'error';
  /** Listed, but decides nothing. */
  readonly listedOnly?: true;
  /** Its numbers stand in no report. */
  readonly suppressed?: true;
  /** Why it is not measured, or not decided. */
  readonly because?: string;
}

export interface Estimated {
  /** What is compared with the boundary, in the metric's own units: a value, a difference, or candidate - share * baseline. */
  readonly observed: number;
  /** What was taken off the metric's own value, because chance alone gives as much. */
  readonly less?: number;
  readonly interval?: Interval & { readonly level: number; readonly method: string };
  /** The end that decides fail, at the level that is left after Holm's correction. */
  readonly decisionInterval?: Interval & { readonly level: number };
  readonly pValue?: number;
  readonly adjustedPValue?: number;
  readonly rowsNeeded?: number;
  readonly minimumDetectableEffect?: number;
  /** Both models agree on every row. */
  readonly identical?: true;
}
