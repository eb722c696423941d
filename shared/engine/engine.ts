import type { Beyond } from './duckdb/database.ts';
import type { FrameColumn, Loaded } from './frame.ts';
import type { TableRequest } from './open-table.ts';
import type { Answers, Plan, Reading, Scalar } from './plan.ts';
import type { Table } from './table.ts';

export interface EngineOptions {
  /** Bytes; half of what the process may use where it is not given. */
  readonly memoryLimit: number | undefined;
  /** The judged checkout: no code is loaded from it. */
  readonly workspace: string;
  /** The only files that may be read. */
  readonly allowedPaths: readonly string[];
  /** What DuckDB is to reach beyond files of this machine. */
  readonly beyond?: Beyond | undefined;
  /** Setting `npm-registry`. */
  readonly registry?: string | undefined;
  /** Told what takes long, e.g. that the engine is fetched. */
  readonly onProgress?: (line: string) => void;
  /** Told of each query before it runs. */
  readonly onQuery?: ((query: AskedQuery) => void) | undefined;
}

export interface Rejected {
  /** Records that the engine could not read, as far as it listed them. */
  readonly known: number;
  /** The list was cut: there are more. */
  readonly cut: boolean;
  /** What was wrong, e.g. `TOO MANY COLUMNS`, with its number of records. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Where the first of them stand: 1-based lines of the file, the header counted. */
  readonly lines: readonly { readonly file: string; readonly line: number }[];
}

export const nothingRejected: Rejected = { known: 0, cut: false, kinds: {}, lines: [] };

export interface Scanned {
  readonly answers: Answers;
  readonly rejected: Rejected;
  /** The table as it was read: files with mixed line ends are replaced by their copies. */
  readonly table: Table;
}

/** A failing row: the 1-based number of the record in its file, or what its key holds in a table without numbers. */
export type RowExample =
  | { readonly file: string; readonly row: number }
  | { readonly key: readonly { readonly column: string; readonly value: string | null }[] };

/** A query that is about to run. */
export interface AskedQuery {
  readonly sql: string;
  /** That it is expected to read, where the engine can tell. */
  readonly bytes?: number | undefined;
}

/** What answers plans. A gate speaks to this, never to a database. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly open: (request: TableRequest) => Promise<Table>;
  readonly scan: (table: Table, plan: Plan) => Promise<Scanned>;
  /** The asked columns, by new names, as a frame that can be asked several times; `normalise`: as `scanNormalised`. */
  readonly load: (
    table: Table,
    asked: Readonly<Record<string, FrameColumn>>,
    options?: { readonly normalise?: boolean },
  ) => Promise<Loaded>;
  /** As `scan`, after the line ends of delimited files were made the same. */
  readonly scanNormalised: (table: Table, plan: Plan) => Promise<Scanned>;
  /**
   * The first failing rows of each wanted measure.
   * @param wanted how many of each
   * @param key columns that may be shown, by which rows are named where they have no numbers
   */
  readonly locate: (
    table: Table,
    plan: Plan,
    wanted: ReadonlyMap<string, number>,
    key?: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly RowExample[]>>;
  /** Whether the engine takes the pattern (RE2); the reason where it does not. */
  readonly refusesPattern: (pattern: string) => Promise<string | undefined>;
  /** Why a bound cannot be compared with values that are read so, e.g. that it is no date; undefined where it can. */
  readonly refusesBound: (bound: Scalar, reading: Reading) => Promise<string | undefined>;
  /** Share of the running scan in [0, 1]; undefined where it is not known. */
  readonly progress: () => number | undefined;
  readonly close: () => Promise<void> | void;
}
