import { EvidenceError, messageOf } from '../errors.ts';
import { openDatabase } from './duckdb/database.ts';
import { locate, type RowExample } from './duckdb/locate.ts';
import { load, type Scanned, scan, scanNormalised } from './duckdb/scan.ts';
import { boundSql } from './duckdb/values.ts';
import type { FrameColumn, Loaded } from './frame.ts';
import { defaultMemoryLimit } from './memory.ts';
import { loadDuckDb } from './native/load-duckdb.ts';
import { openTable, type TableRequest } from './open-table.ts';
import type { Plan, Reading, Scalar } from './plan.ts';
import { makeScratch, removeScratch } from './scratch.ts';
import type { Table } from './table.ts';

export interface EngineOptions {
  /** Bytes; half of what the process may use where it is not given. */
  readonly memoryLimit: number | undefined;
  /** The judged checkout: no code is loaded from it. */
  readonly workspace: string;
  /** The only files that may be read. */
  readonly allowedPaths: readonly string[];
  /** Setting `npm-registry`. */
  readonly registry?: string | undefined;
  /** Told what takes long, e.g. that the engine is fetched. */
  readonly onProgress?: (line: string) => void;
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
  readonly locate: (
    table: Table,
    plan: Plan,
    wanted: ReadonlyMap<string, number>,
  ) => Promise<ReadonlyMap<string, readonly RowExample[]>>;
  /** Whether the engine takes the pattern (RE2); the reason where it does not. */
  readonly refusesPattern: (pattern: string) => Promise<string | undefined>;
  /** Why a bound cannot be compared with values that are read so, e.g. that it is no date; undefined where it can. */
  readonly refusesBound: (bound: Scalar, reading: Reading) => Promise<string | undefined>;
  /** Share of the running scan in [0, 1]; undefined where it is not known. */
  readonly progress: () => number | undefined;
  readonly close: () => void;
}

/** Opens DuckDB in the process, sandboxed to the given files. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const duckdb = await loadDuckDb({
    workspace: options.workspace,
    registry: options.registry,
    onProgress: options.onProgress,
  });
  const scratch = makeScratch();
  const database = await openDatabase(duckdb, {
    memoryLimit: options.memoryLimit ?? defaultMemoryLimit(),
    scratch,
    allowedPaths: options.allowedPaths,
  });
  return {
    name: 'duckdb',
    version: database.version,
    open: async (request) => {
      try {
        return await openTable(request, database);
      } catch (error) {
        throw database.isOwnError(error)
          ? new EvidenceError(
              `${request.files
                .map((file) => `"${file.name}"`)
                .slice(0, 3)
                .join(', ')} cannot be read: ${(error as Error).message}`,
            )
          : error;
      }
    },
    scan: (table, plan) => scan(table, plan, database, scratch),
    load: (table, asked, { normalise = false } = {}) => load(table, asked, database, scratch, normalise),
    scanNormalised: (table, plan) => scanNormalised(table, plan, database, scratch),
    locate: (table, plan, wanted) => locate(table, plan, wanted, database),
    refusesPattern: (pattern) => database.refusesPattern(pattern),
    refusesBound: async (bound, reading) => {
      // DuckDB takes what stands behind a date or a time
      const iso = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/ };
      if ((reading.as === 'date' || reading.as === 'time') && reading.format === undefined)
        if (!iso[reading.as].test(String(bound))) return 'ISO 8601 is needed';
      try {
        await database.rows(`select ${boundSql(bound, reading)}`);
        return undefined;
      } catch (error) {
        if (database.isOwnError(error)) return messageOf(error);
        throw error;
      }
    },
    progress: database.progress,
    close: () => {
      database.close();
      removeScratch(scratch);
    },
  };
}
