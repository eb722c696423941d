import type { Rejected } from './engine.ts';
import type { Table } from './table.ts';

/**
 * A table of the engine's own: cells of files, read once by one scan, then asked several times. Columns have the names that the
 * asker gave them.
 */

/** `class`: text that names something (a label, a group, an id); `number`: a finite number. */
export interface FrameColumn {
  /** As the files name it. */
  readonly column: string;
  readonly as: 'class' | 'number';
}

/** A value of each row: a column of the frame, or what is made of some. Null where a part is null or not finite. */
export type Term =
  | { readonly is: 'column'; readonly column: string }
  /** `true` or `false`: the number is at least the bound. */
  | { readonly is: 'reaches'; readonly column: string; readonly bound: number }
  /** `true` or `false`: two classes, or two numbers, are the same. Two that are empty are. */
  | { readonly is: 'same'; readonly column: string; readonly other: string }
  /** |column - other| and its square. */
  | { readonly is: 'absolute-error' | 'squared-error'; readonly column: string; readonly other: string }
  /** |column - other| / |other|; null where `other` is 0. */
  | { readonly is: 'percentage-error'; readonly column: string; readonly other: string }
  /** 2 |column - other| / (|column| + |other|); 0 where both are 0. */
  | { readonly is: 'symmetric-percentage-error'; readonly column: string; readonly other: string }
  /** Of a predicted quantile (`column`) and what came true (`other`). */
  | { readonly is: 'pinball'; readonly column: string; readonly other: string; readonly quantile: number }
  /** Unit deviance of a Tweedie distribution; null outside of what its power allows. */
  | { readonly is: 'deviance'; readonly column: string; readonly other: string; readonly power: number }
  | { readonly is: 'absolute'; readonly column: string }
  /** column - from, or its square. */
  | { readonly is: 'distance' | 'squared-distance'; readonly column: string; readonly from: number }
  /** Of a probability of the class `positive`; the logarithm is natural, probabilities are kept 2^-52 away from 0 and 1. */
  | {
      readonly is: 'log-loss' | 'brier';
      readonly column: string;
      readonly label: string;
      readonly positive: string;
    };

export interface CellsRequest {
  /** Classes (columns, `reaches`, `same`) by whose values rows are counted, or numbers, whose keys `Number` reads; none: all rows are one cell. */
  readonly by: readonly Term[];
  /** Groupings by some of `by`, as ascending indices, all counted in one scan; one grouping by all of it where it is left out. */
  readonly sets?: readonly (readonly number[])[];
  /** Column of numbers whose sums are wanted of each cell. */
  readonly weight?: string;
  /** Numbers whose means and covariances are wanted of each cell. */
  readonly moments?: readonly Term[];
}

export interface Cell {
  /** Index of the grouping in `sets`; 0 where there are none. */
  readonly set: number;
  /** Of the grouping's columns. Null where the cell of the file is empty; sorted, null last. */
  readonly key: readonly (string | null)[];
  readonly count: number;
  /** Sums of the weights and of their squares, over rows whose weight is finite (Kish: effective size = sum^2 / ofSquares). */
  readonly weights?: { readonly sum: number; readonly ofSquares: number };
  /** Rows on which every moment is there. */
  readonly complete: number;
  /** One a moment, over the complete rows; null where there is none. */
  readonly means: readonly (number | null)[];
  /** Of a row (denominator `complete` - 1); null where `complete` < 2. */
  readonly covariances: readonly (readonly (number | null)[])[];
}

export interface RanksRequest {
  readonly by: readonly Term[];
  readonly label: string;
  readonly positive: string;
  /** Columns with numbers that are higher for the positive class. */
  readonly scores: readonly string[];
  /** Column of numbers by which rows count; then there are areas, but no covariances. */
  readonly weight?: string;
}

/**
 * What the area under the ROC curve and its covariances (DeLong) need. A placement is the share of the other class that stands on
 * the right side of a row's score, ties counting half.
 */
export interface RankedCell {
  readonly key: readonly (string | null)[];
  readonly positives: number;
  readonly negatives: number;
  /** One a score: mean placement, which is the area; null where a class is empty. */
  readonly areas: readonly (number | null)[];
  /** Covariances of the placements of the positives and of the negatives, each with its own n - 1. */
  readonly ofPositives: readonly (readonly (number | null)[])[];
  readonly ofNegatives: readonly (readonly (number | null)[])[];
}

export interface CurvePoint {
  readonly falsePositives: number;
  readonly truePositives: number;
}

export interface NumberFacts {
  readonly nulls: number;
  /** Text, NaN and infinities. */
  readonly unreadable: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface KeyFacts {
  readonly nulls: number;
  /** Rows whose key stood on an earlier row. */
  readonly repeats: number;
}

export interface Frame {
  readonly rows: number;
  readonly columns: Readonly<Record<string, FrameColumn['as']>>;
  readonly cells: (request: CellsRequest) => Promise<readonly Cell[]>;
  readonly ranks: (request: RanksRequest) => Promise<readonly RankedCell[]>;
  /** The ROC curve from (0, 0) to (1, 1) in counts, at most about 200 points. */
  readonly curve: (
    request: Omit<RanksRequest, 'by' | 'scores'> & { readonly score: string },
  ) => Promise<readonly CurvePoint[]>;
  readonly number: (column: string) => Promise<NumberFacts>;
  readonly key: (column: string) => Promise<KeyFacts>;
  /** Rows of both frames with the same key; columns of the other get new names. Keys must be unique and not null. */
  readonly join: (other: Frame, key: string, take: Readonly<Record<string, string>>) => Promise<Frame>;
}

export interface Loaded {
  readonly frame: Frame;
  readonly rejected: Rejected;
  /** As it was read: files with mixed line ends are replaced by their copies. */
  readonly table: Table;
}
