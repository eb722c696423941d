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

const literal = (text: string | null, type: string): string => {
  if (text === null) return 'null';
  // DuckDB wants an offset without a space before it, Trino takes it with one
  return sqlLiteral(type.endsWith('time zone') ? text.replace(/ ([+-]\d\d:\d\d)$/, '$1') : text);
};

/** Rows of texts, cast once a column. */
const castRows = (values: string, types: readonly string[]): string =>
  `select ${types.map((type, i) => `cast(t${i} as ${type})`).join(', ')} from (values ${values}) as v(${types.map((_, i) => `t${i}`).join(', ')})`;

/** Writes the rows as one Parquet file. */
export async function writeParquet({ columns, rows }: TypedRows, path: string): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns).map(duckdbType);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`create table t (${names.map((name, i) => `${sqlIdentifier(name)} ${types[i]}`).join(', ')})`);
  const trinoTypes = Object.values(columns);
  const values = rows.map((row) => `(${trinoTypes.map((type, i) => literal(row[i] ?? null, type)).join(', ')})`);
  for (const batch of batches(values)) await connection.run(`insert into t ${castRows(batch, types)}`);
  await connection.run(`copy t to ${sqlLiteral(path)} (format parquet)`);
  connection.closeSync();
  instance.closeSync();
}

/** Trino refuses statements of 1,000,000 characters. */
const longestInsert = 900_000;

/**
 * Makes the table in Trino; its names are lower case there. The rows ride in one JSON text: Trino takes ten times as long for a
 * list of values.
 */
export async function insertRows(
  { columns, rows }: TypedRows,
  table: string,
  query: (sql: string) => Promise<unknown>,
): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  const cast = types.map((type, i) => `cast(cells[${i + 1}] as ${type})`).join(', ');
  await query(`drop table if exists ${table}`);
  await query(`create table ${table} (${names.map((name, i) => `${sqlIdentifier(name)} ${types[i]}`).join(', ')})`);
  for (const batch of batches(rows.map((row) => JSON.stringify(types.map((_, i) => row[i] ?? null)))))
    await query(
      `insert into ${table} select ${cast} from unnest(cast(json_parse(${sqlLiteral(`[${batch}]`)}) as array(array(varchar)))) as v(cells)`,
    );
}

/** Rows as SQL has them, separated by commas. */
function* batches(rows: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const row of rows) {
    // quotes are written twice
    const written = row.length + row.split("'").length;
    if (batch.length > 0 && length + written > longestInsert) {
      yield batch.join(',');
      batch = [];
      length = 0;
    }
    batch.push(row);
    length += written;
  }
  if (batch.length > 0) yield batch.join(',');
}
