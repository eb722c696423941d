import { openDuckDb } from './duckdb/engine.ts';
import type { Engine, EngineOptions } from './engine.ts';

export const openEngine = (options: EngineOptions): Promise<Engine> => openDuckDb(options);
