import type { Table } from './table.ts';

/**
 * What is asked of a table, as one typed value: an engine answers it in one scan. Dialects compile it (`duckdb/`, `trino/`).
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
  /** Counts between each two neighbours of the ascending `edges`; the last bin is closed, what lies outside is in none. */
  | { readonly kind: 'histogram'; readonly column: string; readonly edges: readonly number[] }
  /**
   * Of the finite numbers: the smallest of which at least the share `at` of all is no greater (R's type 1). What is not exact is
   * within 1 % of the ranks (DuckDB: t-digest; Trino: q-digest).
   */
  | { readonly kind: 'quantile'; readonly column: string; readonly at: number; readonly exact: boolean }
  /** Number of different texts; what is not exact has a standard error of 13 % (DuckDB) or 2.3 % (Trino) of it (HyperLogLog). */
  | { readonly kind: 'distinct'; readonly column: string; readonly exact: boolean }
  /** Rows whose key is whole and readable, and stands in no row of the table that `references` names so. */
  | {
      readonly kind: 'unmatched';
      readonly columns: readonly string[];
      readonly reference: string;
      /** The other table's key: as many columns. */
      readonly of: readonly string[];
    }
  /** A digest of all rows in any order: see `Fingerprint`. */
  | { readonly kind: 'fingerprint'; readonly columns: readonly string[] }
  /** The most frequent texts with their counts, most frequent first: only for columns with few different ones. */
  | { readonly kind: 'top'; readonly column: string; readonly limit: number; readonly where?: Condition }
  /** Length of the shortest and the longest text, in Unicode characters. */
  | { readonly kind: 'lengths'; readonly column: string }
  /** The most frequent shapes, without counts: digits become 9, capitals A, small letters a (ASCII only). */
  | { readonly kind: 'shapes'; readonly column: string; readonly limit: number };

export interface Plan {
  readonly columns: Readonly<Record<string, PlanColumn>>;
  /** Only these rows are looked at; all where it is left out. */
  readonly where?: Condition;
  /** Other tables of the same engine, by the names that measures use. */
  readonly references?: Readonly<Record<string, Reference>>;
  readonly measures: Readonly<Record<string, Aggregate>>;
}

export interface Reference {
  readonly table: Table;
  readonly columns: Readonly<Record<string, PlanColumn>>;
}

/**
 * Sums modulo 2^128 of the MD5 of each row's canonical text, as 32 hexadecimal digits: the same on every engine, in any order of
 * rows; a row that stands twice counts twice. It finds changes; it is no proof against someone who wants two tables to look alike.
 */
export type Fingerprint = string;

export interface TopValues {
  readonly distinct: number;
  /** Texts that stand in one row only. */
  readonly once: number;
  readonly values: readonly (readonly [text: string, count: number])[];
}

/** One answer a measure: a count, a quantile, two extremes or lengths (null where there is none), counts per bin, texts, a digest. */
export type Answer =
  | number
  | Fingerprint
  | readonly [number, number]
  | readonly number[]
  | readonly string[]
  | TopValues
  | null;
export type Answers = Readonly<Record<string, Answer>>;
