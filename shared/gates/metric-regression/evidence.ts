import type { CurvePoint, RankedCell } from '../../engine/frame.ts';
import type { Task } from '../../predictions/roles.ts';

/** Rows that are alike, and how many there are, in ascending order. In a regression absolute errors stand for scores. */
export interface Units {
  /** 1: positive; 0: not. All 0 in a regression. */
  readonly labels: readonly number[];
  /** Of the candidate and, where there is one, of the baseline. */
  readonly models: readonly (readonly number[])[];
  readonly counts: Float64Array;
}

/** Rows with one label and the predictions of both models; texts name classes. `baseline` is null where there is none. */
export interface JointCell {
  readonly label: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly count: number;
  /** Where rows have weights: their sum, and the sum of their squares. */
  readonly weights?: { readonly sum: number; readonly ofSquares: number };
}

/** Row losses of the candidate and, where there is one, of the baseline; behind them what the metric takes of the labels alone. */
export interface LossMoments {
  readonly means: readonly number[];
  /** Of a row (n - 1). */
  readonly covariances: readonly (readonly number[])[];
}

export interface SliceName {
  readonly column: string;
  /** Null: the cell is empty. */
  readonly value: string | null;
}

/** The counts, moments and ranks of some rows: everything that is decided is computed from them. */
export interface SliceEvidence {
  /** Absent: all rows. */
  readonly slice?: SliceName;
  /** The setting names this value: it must be there. */
  readonly named?: true;
  readonly rows: number;
  readonly cells: readonly JointCell[];
  /** By the metric's label. Mean squared error stands for rmse. */
  readonly losses: Readonly<Record<string, LossMoments>>;
  readonly ranks?: RankedCell;
  /** Where a metric needs them; they are too many for a report. */
  readonly units?: Units;
}

export interface Curve {
  readonly model: 'candidate' | 'baseline';
  readonly points: readonly CurvePoint[];
}

export interface RowsEvidence {
  readonly kind: 'rows';
  readonly task: Task;
  readonly hasBaseline: boolean;
  /** All rows first. */
  readonly slices: readonly SliceEvidence[];
  /** By the metric's label: why it was not measured. */
  readonly unmeasured: Readonly<Record<string, string>>;
  /** Largest distance between two values of the label: what an error can amount to; 0 where no label is a number. */
  readonly labelRange: number;
  readonly curves: readonly Curve[];
}

export interface NumbersEvidence {
  readonly kind: 'numbers';
  /** By name of the number, dots between steps; null where the file says NaN or an infinity. */
  readonly candidate: Readonly<Record<string, number | null>>;
  readonly baseline: Readonly<Record<string, number | null>> | undefined;
}

export type Evidence = RowsEvidence | NumbersEvidence;

/** Unique: names that hold what separates, or that look like `(empty)`, stand in quotes. */
export const sliceLabel = ({ column, value }: SliceName): string =>
  `${plainName(column)}=${value === null ? '(empty)' : plainName(value)}`;

/** In quotes where it holds anything that separates. */
export const plainName = (name: string): string => (/^[\p{L}\p{N}_.:+/ -]+$/u.test(name) ? name : JSON.stringify(name));
