import type { TopValues } from '../../engine/plan.ts';
import type { TextCounts } from './text-tests.ts';

/** What was found out about a table, as plain values: all that inference sees. */
export interface TableProfile {
  readonly name: string;
  readonly files: readonly string[];
  readonly rows: number;
  readonly rejected: number;
  readonly header: boolean;
  readonly columns: readonly ColumnProfile[];
  /** Pairs of columns of time, the first of which is never after the second. */
  readonly ordered: readonly (readonly [string, string])[];
  /** Rows that are equal to an earlier one in `wholeColumns`; undefined where it was not counted. */
  readonly repeatedRows?: number;
  /** Columns in which nothing is missing. */
  readonly wholeColumns: readonly string[];
}

export type ColumnType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'object'
  | 'array';

export interface TypeGuess {
  readonly type: ColumnType;
  /** As the contract writes it (JDK letters); absent for ISO 8601. */
  readonly format?: string;
  /** What was not dared, as the end of a sentence about the column. */
  readonly doubt?: string;
}

export interface ColumnProfile {
  readonly name: string;
  /** `text`, `json`, or the type that the file stores. */
  readonly stored: string;
  /** Undefined where the values are of no type that the contract knows. */
  readonly guess: TypeGuess | undefined;
  readonly nulls: number;
  /** Exact where `values` or `repeats` is there, else within some percent. */
  readonly distinct: number;
  /** All values with their counts, most frequent first; only where they are few. */
  readonly values?: TopValues;
  /** For columns of text. */
  readonly texts?: TextCounts;
  /** Marks for missing values, with their counts. */
  readonly marks: readonly (readonly [text: string, count: number])[];
  /** Rows whose value stood on an earlier row; undefined where it was not counted. */
  readonly repeats?: number;
  readonly lengths?: readonly [number, number];
  /** All shapes (digits 9, letters A and a), where they are few. */
  readonly shapes?: readonly string[];
  readonly range?: NumberRange;
  /** A round date that no value is before, in ISO 8601. */
  readonly since?: string;
}

export interface NumberRange {
  readonly low: number;
  readonly high: number;
  /** Values in the outer half of [0, high] and of [low, 0]: how well the extremes are supported. */
  readonly aboveHalf: number;
  readonly belowHalf: number;
  readonly negative: number;
  /** How many numbers have more than so many digits before the point, by number of digits, ascending. */
  readonly beyond: readonly (readonly [digits: number, count: number])[];
}

/** Cells that hold a value. */
export const filled = (column: ColumnProfile, rows: number): number =>
  rows - column.nulls - column.marks.reduce((sum, [, count]) => sum + count, 0);
