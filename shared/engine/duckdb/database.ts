import { basename, join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EvidenceError, messageOf } from '../../errors.ts';
import { sqlLiteral } from '../../report/escape.ts';
import { type ExtensionOptions, loadExtensions } from '../native/extensions.ts';
import { globless } from './relation.ts';

type DuckDb = typeof import('@duckdb/node-api');

export interface DatabaseOptions {
  /** Bytes. */
  readonly memoryLimit: number;
  /** Where DuckDB spills; also readable, for files that were rewritten. */
  readonly scratch: string;
  /** The only files that may be read. */
  readonly allowedPaths: readonly string[];
  readonly threads?: number;
  /** What is to be reached beyond files of this machine; undefined: nothing. */
  readonly beyond?: Beyond | undefined;
}

export interface Beyond {
  readonly extensions: ExtensionOptions;
  /** Statements that make secrets and attach databases, before the sandbox is closed; run without a trace of their text. */
  readonly prepare: readonly { readonly sql: string; readonly failed: (message: string) => Error }[];
  /** Never said in a message. */
  readonly secrets: readonly string[];
}

export interface Database {
  readonly version: string;
  /** Rows as arrays of plain values: text, numbers, booleans, null, arrays. */
  readonly rows: (sql: string) => Promise<unknown[][]>;
  /**
   * Calls `each` per chunk of rows, in the order of the result, until it returns false. `cell(column, row)` gives a value of the
   * chunk as DuckDB has it: whole numbers of 64 bits are bigints.
   */
  readonly stream: (
    sql: string,
    each: (cell: (column: number, row: number) => unknown, rows: number) => boolean,
  ) => Promise<void>;
  /** Share of the running query that is done, in [0, 1]; undefined where DuckDB cannot tell. */
  readonly progress: () => number | undefined;
  /** The engine's word on a pattern (RE2) that it does not take; undefined where it takes it. */
  readonly refusesPattern: (pattern: string) => Promise<string | undefined>;
  readonly isOwnError: (error: unknown) => boolean;
  readonly close: () => void;
}

/**
 * An in-memory DuckDB that can read the given files and nothing else: external access off, extensions off,
 * configuration locked.
 */
export async function openDatabase(duckdb: DuckDb, options: DatabaseOptions): Promise<Database> {
  const instance: DuckDBInstance = await duckdb.DuckDBInstance.create(':memory:', {
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection: DuckDBConnection = await instance.connect();
  if (options.beyond)
    try {
      await reach(options.beyond, connection, options.scratch);
    } catch (error) {
      connection.closeSync();
      instance.closeSync();
      throw error;
    }
  await connection.run(
    [
      // the sandbox compares the path as it is asked for, which is a pattern where the name holds `*`, `?` or `[`
      `set allowed_paths = [${[...new Set(options.allowedPaths.flatMap((path) => [path, globless(path)]))].map(sqlLiteral).join(', ')}]`,
      `set allowed_directories = [${sqlLiteral(options.scratch)}]`,
      `set temp_directory = ${sqlLiteral(options.scratch)}`,
      `set memory_limit = '${Math.min(Math.floor(options.memoryLimit), Number.MAX_SAFE_INTEGER)}B'`,
      'set enable_external_access = false',
      'set lock_configuration = true',
    ].join('; '),
  );
  return {
    version: duckdb.version(),
    rows: async (sql) => {
      try {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRows().map((row) => row.map(plain));
      } catch (error) {
        throw readable(error, options);
      }
    },
    stream: async (sql, each) => {
      try {
        const result = await connection.stream(sql);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) return;
          const vectors = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column));
          if (!each((column, row) => vectors[column]?.getItem(row), chunk.rowCount)) {
            connection.interrupt();
            return;
          }
        }
      } catch (error) {
        throw readable(error, options);
      }
    },
    progress: () => {
      const { percentage } = connection.progress;
      return percentage < 0 ? undefined : percentage / 100;
    },
    refusesPattern: async (pattern) => {
      try {
        await connection.run(`select regexp_matches('', ${sqlLiteral(pattern)})`);
        return undefined;
      } catch (error) {
        return messageOf(error)
          .split('\n')[0]
          ?.replace(/^Invalid Input Error:\s*/, '');
      }
    },
    isOwnError: (error) => error instanceof DuckDbError,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function reach({ extensions, prepare }: Beyond, connection: DuckDBConnection, scratch: string): Promise<void> {
  await loadExtensions(async (sql) => (await connection.runAndReadAll(sql)).getRows(), extensions);
  // secrets that other programs left on this machine are not ours to use
  await connection.run(`set secret_directory = ${sqlLiteral(join(scratch, 'secrets'))}`);
  for (const { sql, failed } of prepare)
    try {
      await connection.run(sql);
    } catch (error) {
      throw failed(messageOf(error));
    }
}

/** Counts fit a double exactly below 2^53; lists come wrapped. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items))
    return value.items.map(plain);
  return value;
}

/** DuckDB's message without its hints, which name options that users of this tool do not have. */
function readable(error: unknown, options: DatabaseOptions): Error {
  const message = messageOf(error);
  if (/Out of Memory/i.test(message))
    return new EvidenceError(
      `The data do not fit into the memory limit of ${sizeOf(options.memoryLimit)}: set "memory-limit" higher, or free disk space for spilling.`,
    );
  // what we sent was no valid SQL: our bug, not the data's
  if (/^(Parser|Binder|Catalog|INTERNAL) Error/i.test(message)) return new Error(message);
  if (/No magic bytes|too small to be a Parquet|Parquet magic/i.test(message))
    return new DuckDbError(
      'its Parquet footer is missing, so it is cut off or no Parquet file; write or transfer it again.',
    );
  return new DuckDbError(plainWords(message, options));
}

const sizeOf = (bytes: number): string =>
  bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${Math.floor(bytes)} bytes`;

/** Without paths of this machine, the class of the error, and hints at options of DuckDB. */
function plainWords(message: string, options: DatabaseOptions): string {
  let words = message;
  for (const secret of options.beyond?.secrets ?? []) if (secret !== '') words = words.replaceAll(secret, '***');
  const paths = options.allowedPaths.flatMap((path) => [globless(path), path]);
  for (const path of paths.sort((a, b) => b.length - a.length)) words = words.replaceAll(path, basename(path));
  return (words.replaceAll(`${options.scratch}/`, '').split('\n')[0] ?? '')
    .replace(/^(?:[A-Z][A-Za-z]* )+Error: /, '')
    .replace(/\s*Try auto-detecting the JSON format\s*$/, '')
    .trim()
    .slice(0, 500);
}

/** What DuckDB said of a query or of a file it could not read. */
export class DuckDbError extends Error {
  override readonly name = 'DuckDbError';
}
