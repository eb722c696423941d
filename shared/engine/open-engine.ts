import { openDuckDb } from './duckdb/engine.ts';
import type { Engine, EngineOptions } from './engine.ts';
import type { TrinoEngineOptions } from './trino/engine.ts';

/** @param trino opens that server instead of DuckDB in the process */
export async function openEngine(options: EngineOptions, trino?: TrinoEngineOptions): Promise<Engine> {
  if (trino === undefined) return openDuckDb(options);
  const { openTrinoEngine } = await import('./trino/engine.ts');
  return openTrinoEngine(trino);
}
