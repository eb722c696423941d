import type { Condition, PlanColumn, Reading, Scalar } from '../plan.ts';
import type { Stored } from '../table.ts';

/** A cell in SQL: what stands in the data, what it reads as, and when it does not read. */
export interface CellSql {
  /** The cell as stored; null where the data has none. */
  readonly raw: string;
  /** The cell as text, for sets, patterns and lengths. */
  readonly text: string;
  /** The value by the column's reading; null where missing or unreadable. */
  readonly value: string;
  /** True where the cell holds something that does not read; `v` is the alias under which `value` was computed. */
  readonly unreadable: (v: string) => string;
  /** An aggregate that equals the count of `unreadable`, where there is one without AND and OR, which cost more. */
  readonly unreadableCount?: (v: string) => string;
}

/** Bounds of a whole-number key, guessed from the data's ends: one bit a key inside them, exact outside as well. */
export interface KeyRange {
  readonly low: number;
  readonly high: number;
}

/** A query whose one row answers measures: column `m<i>` the i-th. */
export interface Query {
  readonly sql: string;
  readonly measures: readonly string[];
}

/**
 * What an engine spells in its own way. Everything else is the SQL that both take: `cast`, `try_cast`, `count_if`, `filter`,
 * `is distinct from`, `row`, `covar_samp`, window functions. Arguments and results are SQL.
 */
export interface Dialect {
  readonly cell: (raw: string, stored: Stored, column: PlanColumn) => CellSql;
  readonly isFinite: (number: string) => string;
  readonly isNaN: (number: string) => string;
  readonly isInfinite: (number: string) => string;
  /** Dates and timestamps may be infinite. */
  readonly infiniteDates: boolean;
  readonly matches: (text: string, pattern: string) => string;
  /** `1.0` as `1`. */
  readonly withoutZeros: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Columns of a subquery behind `in`, to be compared with `row(…)`. */
  readonly rowOfQuery: (columns: readonly string[]) => string;
  /** Of a value of the reading `array`. */
  readonly items: (value: string, stored: Stored) => string;
  readonly bound: (bound: Scalar, reading: Reading) => string;
  /** Aggregates over texts: see `Aggregate`. */
  readonly distinct: (value: string) => string;
  readonly top: (text: string, limit: number, where: string | undefined) => string;
  readonly shapes: (text: string, limit: number) => string;
  /** Of numbers; smallest value of which at least the share `at` of the values is no greater. Undefined: `exactQuantile` answers. */
  readonly quantile: (number: string, at: number, exact: boolean) => string | undefined;
  /** Keyed rows less distinct keys. */
  readonly repeats: (key: string, range: KeyRange | undefined) => string;
  /** The four sums of `Fingerprint`, each in decimal digits. */
  readonly fingerprint: (columns: readonly FingerprintColumn[]) => string;
}

export interface FingerprintColumn {
  readonly name: string;
  readonly raw: string;
  readonly stored: Stored;
}

export type Bounded = Extract<Condition, { is: 'below' | 'above' }>;

export function numberSql(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return Number.isSafeInteger(value) ? String(value) : value.toExponential();
}
