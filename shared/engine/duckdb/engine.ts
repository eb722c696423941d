import { EvidenceError, messageOf } from '../../errors.ts';
import type { Engine, EngineOptions } from '../engine.ts';
import { defaultMemoryLimit } from '../memory.ts';
import { loadDuckDb } from '../native/load-duckdb.ts';
import { openRelation, openTable } from '../open-table.ts';
import { makeScratch, removeScratch } from '../scratch.ts';
import { type Database, openDatabase } from './database.ts';
import { locate } from './locate.ts';
import { load, scan, scanNormalised } from './scan.ts';
import { boundSql } from './values.ts';

/** Opens DuckDB in the process, sandboxed to the given files. */
export async function openDuckDb(options: EngineOptions): Promise<Engine> {
  const library = await loadDuckDb({
    workspace: options.workspace,
    registry: options.registry,
    onProgress: options.onProgress,
  });
  const scratch = makeScratch();
  const silent = await openDatabase(library, {
    memoryLimit: options.memoryLimit ?? defaultMemoryLimit(),
    scratch,
    allowedPaths: options.allowedPaths,
    beyond: options.beyond,
  }).catch((error: unknown) => {
    removeScratch(scratch);
    throw error;
  });
  const { onQuery } = options;
  const database: Database = onQuery
    ? {
        ...silent,
        rows: (sql) => {
          onQuery({ sql });
          return silent.rows(sql);
        },
        stream: (sql, each) => {
          onQuery({ sql });
          return silent.stream(sql, each);
        },
      }
    : silent;
  return {
    name: 'duckdb',
    version: database.version,
    open: async (request) => {
      try {
        return request.relation
          ? await openRelation({ ...request, relation: request.relation }, database)
          : await openTable(request, database);
      } catch (error) {
        throw database.isOwnError(error)
          ? new EvidenceError(
              `${(request.relation ? [request.relation.join('.')] : request.files.map(({ name }) => name))
                .map((name) => `"${name}"`)
                .slice(0, 3)
                .join(', ')} cannot be read: ${(error as Error).message}`,
            )
          : error;
      }
    },
    scan: (table, plan) => scan(table, plan, database, scratch),
    load: (table, asked, { normalise = false } = {}) => load(table, asked, database, scratch, normalise),
    scanNormalised: (table, plan) => scanNormalised(table, plan, database, scratch),
    // the rows of a database have no numbers
    locate: async (table, plan, wanted) => (table.relation ? new Map() : locate(table, plan, wanted, database)),
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
