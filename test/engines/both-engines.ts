import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTrino } from '../../shared/clients/trino/client.ts';
import type { Engine } from '../../shared/engine/engine.ts';
import type { Frame, FrameColumn } from '../../shared/engine/frame.ts';
import { openEngine } from '../../shared/engine/open-engine.ts';
import type { Answers, Plan } from '../../shared/engine/plan.ts';
import type { Table } from '../../shared/engine/table.ts';
import { sqlIdentifier } from '../../shared/report/escape.ts';
import { insertRows, type TypedRows, writeParquet } from './typed-rows.ts';

/** One thing of each engine, to be compared. */
export interface Both<T> {
  readonly duckdb: T;
  readonly trino: T;
}

/** The same rows as a Parquet file of DuckDB's and as a table of Trino's. */
export type Twin = Both<Table>;

export interface TwinPlan {
  readonly columns: Plan['columns'];
  readonly measures: Plan['measures'];
  readonly where?: Plan['where'];
  readonly references?: Readonly<Record<string, { readonly twin: Twin; readonly columns: Plan['columns'] }>>;
}

export interface BothEngines {
  readonly engines: Both<Engine>;
  readonly twin: (rows: TypedRows, name?: string) => Promise<Twin>;
  readonly scan: (twin: Twin, plan: TwinPlan) => Promise<Both<Answers>>;
  readonly load: (twin: Twin, asked: Readonly<Record<string, FrameColumn>>) => Promise<Both<Frame>>;
  /** Statements of Trino's own, e.g. to change a table. */
  readonly run: (sql: string) => Promise<unknown>;
  /** What Trino's engine asked since the last call. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

const mostTwins = 50;

/** @param url of a Trino with an empty catalog `memory` */
export async function bothEngines(url: string): Promise<BothEngines> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-engines-'));
  const paths = Array.from({ length: mostTwins }, (_, i) => join(folder, `twin${i}.parquet`));
  const session = { url, user: 'gates', tags: ['test'], catalog: 'memory', schema: 'default' };
  const client = openTrino(session);
  let queries: string[] = [];
  const limits = { memoryLimit: undefined, workspace: folder, allowedPaths: paths };
  const engines = {
    duckdb: await openEngine(limits),
    trino: await openEngine(limits, { ...session, onQuery: ({ sql }) => queries.push(sql) }),
  };
  let twins = 0;
  return {
    engines,
    twin: async (rows, name = `twin${twins}`) => {
      const path = paths[twins++] as string;
      await writeParquet(rows, path);
      await insertRows(rows, `memory.default.${sqlIdentifier(name)}`, client.query);
      const request = { name, columnNames: Object.keys(rows.columns), header: true };
      const file = { path, name: 'twin.parquet', format: 'parquet', compression: 'none' } as const;
      return {
        duckdb: await engines.duckdb.open({ ...request, files: [{ ...file, bytes: statSync(path).size }] }),
        trino: await engines.trino.open({ ...request, files: [], relation: ['memory', 'default', name] }),
      };
    },
    scan: async (twin, { references = {}, columns, measures, where }) => {
      const answers = async (engine: keyof Both<unknown>): Promise<Answers> => {
        const plan: Plan = {
          columns,
          measures,
          ...(where === undefined ? {} : { where }),
          references: Object.fromEntries(
            Object.entries(references).map(([name, other]) => [
              name,
              { table: other.twin[engine], columns: other.columns },
            ]),
          ),
        };
        return (await engines[engine].scan(twin[engine], plan)).answers;
      };
      return { duckdb: await answers('duckdb'), trino: await answers('trino') };
    },
    load: async (twin, asked) => ({
      duckdb: (await engines.duckdb.load(twin.duckdb, asked)).frame,
      trino: (await engines.trino.load(twin.trino, asked)).frame,
    }),
    run: client.query,
    asked: () => {
      const all = queries;
      queries = [];
      return all;
    },
    close: async () => {
      await Promise.all([engines.duckdb.close(), engines.trino.close(), client.cancelAll()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What differs, by path: integers and texts are to be identical, other numbers within 1e-9 of the larger. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    if (Object.is(one, other) || one === other) return [];
    const close =
      !(Number.isSafeInteger(one) && Number.isSafeInteger(other)) &&
      Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    return close ? [] : [`${path}: ${one} and ${other}`];
  }
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) =>
      differences(
        (one as Record<string, unknown>)[key],
        (other as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  return one === other ? [] : [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
}
