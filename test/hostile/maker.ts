import { loadDuckDb } from '../../shared/engine/native/load-duckdb.ts';
import type { KnownTable } from './table.ts';

/** Writes the files that only an engine can write. */
export interface Maker {
  readonly parquet: (table: KnownTable, path: string, compression: string) => Promise<void>;
  readonly zstd: (table: KnownTable, path: string) => Promise<void>;
  readonly close: () => void;
}

const literal = (text: string | null): string => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function openMaker(): Promise<Maker> {
  const duckdb = await loadDuckDb();
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const source = ({ columns, rows }: KnownTable, typed: boolean): string => {
    const records = Array.from(
      { length: rows },
      (_, row) => `(${columns.map(({ cells }) => literal(cells[row]?.text ?? null)).join(', ')})`,
    );
    const names = columns.map((_, i) => `c${i}`);
    const values = columns.map(
      ({ name, kind }, i) => `c${i}::${typed ? kind.stored : 'VARCHAR'} as ${identifier(name)}`,
    );
    return rows === 0
      ? `select ${values.join(', ')} from (select ${names.map((name) => `null as ${name}`).join(', ')}) where false`
      : `select ${values.join(', ')} from (values ${records.join(', ')}) t(${names.join(', ')})`;
  };
  return {
    parquet: async (table, path, compression) => {
      await connection.run(
        `copy (${source(table, true)}) to ${literal(path)} (format parquet, compression ${compression})`,
      );
    },
    zstd: async (table, path) => {
      await connection.run(`copy (${source(table, false)}) to ${literal(path)} (format csv, header, compression zstd)`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
