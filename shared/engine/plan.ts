/**
 * What is asked of a table, as one typed value: an engine answers it in one scan. Dialects compile it (`duckdb/`).
 * Columns are named as in the data; conditions see a cell through its column's reading.
 */

/** How the cells of a column are read. A cell that cannot be read so is counted, never fatal. */
export type Reading =
  | { readonly as: 'text' }
  | { readonly as: 'integer'; readonly bits: 64 | 128 }
  | { readonly as: 'number' }
  | { readonly as: 'boolean' }
  /** `format`: strptime pattern; ISO 8601 where it is absent. */
  | { readonly as: 'date' | 'time' | 'timestamp'; readonly format?: string }
  | { readonly as: 'object' | 'array' };

export interface PlanColumn {
  readonly reading: Reading;
  /** Cells with one of these texts are missing values: they are read as null by every condition but `null` and `one-of`. */
  readonly missing: readonly string[];
}

export type Scalar = string | number;

export type Condition =
  /** The cell is null (in CSV: empty). */
  | { readonly is: 'null'; readonly column: string }
  /** The cell holds something that its reading cannot take: NaN and infinities are no numbers. */
  | { readonly is: 'unreadable'; readonly column: string }
  | { readonly is: 'nan' | 'infinite'; readonly column: string }
  | { readonly is: 'below' | 'above'; readonly column: string; readonly bound: Scalar; readonly inclusive: boolean }
  /** Not a whole multiple of `of`. */
  | { readonly is: 'not-multiple'; readonly column: string; readonly of: number }
  /** Length in Unicode characters (text) or items (array). */
  | { readonly is: 'shorter' | 'longer'; readonly column: string; readonly length: number }
  /** The text as it stands in the data (null is in no set). */
  | { readonly is: 'one-of' | 'not-one-of'; readonly column: string; readonly values: readonly Scalar[] }
  /** The pattern (RE2) is found nowhere in the text. */
  | { readonly is: 'not-matching'; readonly column: string; readonly pattern: string }
  /** Value above that of another column of the same row. */
  | { readonly is: 'above-column'; readonly column: string; readonly other: string }
  | { readonly is: 'any'; readonly of: readonly Condition[] };

export type Aggregate =
  | { readonly kind: 'rows' }
  /** Rows on which the condition holds; what is null is not counted. */
  | { readonly kind: 'count'; readonly where: Condition }
  /** Rows whose key, whole and readable, stood on an earlier row: keyed rows - distinct keys. */
  | { readonly kind: 'repeats'; readonly columns: readonly string[] }
  /** Rows in which no column of the key is null. */
  | { readonly kind: 'keyed'; readonly columns: readonly string[] }
  /** Smallest and largest finite number. */
  | { readonly kind: 'extremes'; readonly column: string }
  /** Counts in `bins` equal bins of [low, high]; the last bin is closed. */
  | {
      readonly kind: 'histogram';
      readonly column: string;
      readonly low: number;
      readonly high: number;
      readonly bins: number;
    }
  /** Number of different texts, within some percent of the truth: for choosing what to ask next. */
  | { readonly kind: 'distinct'; readonly column: string }
  /** The most frequent texts with their counts, most frequent first: only for columns with few different ones. */
  | { readonly kind: 'top'; readonly column: string; readonly limit: number; readonly where?: Condition }
  /** Length of the shortest and the longest text, in Unicode characters. */
  | { readonly kind: 'lengths'; readonly column: string }
  /** The most frequent shapes, without counts: digits become 9, capitals A, small letters a (ASCII only). */
  | { readonly kind: 'shapes'; readonly column: string; readonly limit: number };

export interface Plan {
  readonly columns: Readonly<Record<string, PlanColumn>>;
  readonly measures: Readonly<Record<string, Aggregate>>;
}

export interface TopValues {
  readonly distinct: number;
  /** Texts that stand in one row only. */
  readonly once: number;
  readonly values: readonly (readonly [text: string, count: number])[];
}

/** One answer a measure: a count, two extremes or lengths (null where there is none), counts per bin, texts. */
export type Answer = number | readonly [number, number] | readonly number[] | readonly string[] | TopValues | null;
export type Answers = Readonly<Record<string, Answer>>;
