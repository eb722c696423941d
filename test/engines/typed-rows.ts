import { DuckDBInstance } from '@duckdb/node-api';
import { sqlIdentifier, sqlLiteral } from '../../shared/report/escape.ts';

/** Rows that both engines can be given. Cells are texts that both cast to the column's type; null is null. */
export interface TypedRows {
  /** Types by Trino's names: `bigint`, `decimal(12,2)`, `timestamp(6) with time zone`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly (string | null)[])[];
}

const duckdbType = (type: string): string =>
  type
    .replace(/^timestamp\(\d\) with time zone$/, 'timestamptz')
    .replace(/^(timestamp|time)\(\d\)$/, '$1')
    .replace(/^varbinary$/, 'blob')
    .replace(/^varchar\(\d+\)$/, 'varchar')
    .replace(/^array\((.*)\)$/, '$1[]');

const cell = (text: string | null, type: string): string =>
  text === null ? `cast(null as ${type})` : `cast(${sqlLiteral(text)} as ${type})`;

const select = (names: readonly string[], types: readonly string[], row: readonly (string | null)[]): string =>
  `select ${names.map((name, i) => `${cell(row[i] ?? null, types[i] as string)} as ${sqlIdentifier(name)}`).join(', ')}`;

/** Writes the rows as one Parquet file. */
export async function writeParquet({ columns, rows }: TypedRows, path: string): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns).map(duckdbType);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const empty = `${select(names, types, [])} where false`;
  const all = [empty, ...rows.map((row) => select(names, types, row))].join(' union all ');
  await connection.run(`copy (${all}) to ${sqlLiteral(path)} (format parquet)`);
  connection.closeSync();
}

/** Trino refuses statements of 1,000,000 characters. */
const longestInsert = 500_000;

/** Makes the table in Trino; its names are lower case there. */
export async function insertRows(
  { columns, rows }: TypedRows,
  table: string,
  query: (sql: string) => Promise<unknown>,
): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  await query(`drop table if exists ${table}`);
  await query(`create table ${table} (${names.map((name, i) => `${sqlIdentifier(name)} ${types[i]}`).join(', ')})`);
  const insert = (values: readonly string[]) => query(`insert into ${table} values ${values.join(', ')}`);
  let batch: string[] = [];
  let length = 0;
  for (const row of rows) {
    const value = `(${types.map((type, i) => cell(row[i] ?? null, type)).join(', ')})`;
    if (batch.length > 0 && length + value.length > longestInsert) {
      await insert(batch);
      batch = [];
      length = 0;
    }
    batch.push(value);
    length += value.length + 2;
  }
  if (batch.length > 0) await insert(batch);
}
