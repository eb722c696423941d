import type { CurvePoint, RankedCell } from '../../engine/frame.ts';
import type { Task } from '../../predictions/roles.ts';

/** Rows with one label and the predictions of both models; texts name classes. `baseline` is null where there is none. */
export interface JointCell {
  readonly label: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly count: number;
}

/** Row losses of the candidate and, where there is one, of the baseline. */
export interface LossMoments {
  readonly means: readonly number[];
  /** Of a row (n - 1). */
  readonly covariances: readonly (readonly number[])[];
}

export type LossName = 'log_loss' | 'brier' | 'rmse' | 'mae';

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
  /** Mean squared error stands for rmse. */
  readonly losses: Readonly<Partial<Record<LossName, LossMoments>>>;
  readonly ranks?: RankedCell;
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
  /** By metric: why it was not measured. */
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
  `${plain(column)}=${value === null ? '(empty)' : plain(value)}`;

const plain = (name: string): string => (/^[\p{L}\p{N}_.:+/ -]+$/u.test(name) ? name : JSON.stringify(name));
