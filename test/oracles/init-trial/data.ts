import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { firstRecord } from '../../../shared/engine/delimited-header.ts';

/** A table in memory: cells as texts, null where there is none. */
export interface Data {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Types of a Parquet file; undefined for CSV. */
  readonly types?: readonly string[];
  readonly header: boolean;
}

/** @param most rows kept, spread over the file */
export async function readData(file: string, header: boolean, most = Number.POSITIVE_INFINITY): Promise<Data> {
  const data = file.endsWith('.parquet') ? await readParquet(file) : readCsv(file, header);
  const step = Math.max(1, Math.ceil(data.rows.length / most));
  return { ...data, rows: data.rows.filter((_, i) => i % step === 0) };
}

function readCsv(file: string, header: boolean): Data {
  let text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const records: string[][] = [];
  while (text !== '') {
    const { fields, end } = firstRecord(text, ',');
    if (fields.length > 1) records.push([...fields]);
    text = end === undefined ? '' : text.slice(end);
  }
  const names = header ? (records.shift() as string[]) : (records[0] as string[]).map((_, i) => `column_${i + 1}`);
  return { names, rows: records.map((record) => record.map((cell) => (cell === '' ? null : cell))), header };
}

async function readParquet(file: string): Promise<Data> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`select * from read_parquet('${file}')`);
  const rows = reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  const data = { names: reader.columnNames(), types: reader.columnTypes().map(String), rows, header: true };
  connection.closeSync();
  instance.closeSync();
  return data;
}

/** Writes the table as the kind of file it came from. Returns the file's name. */
export async function writeData(data: Data, folder: string, name: string, latin1 = false): Promise<string> {
  const records = [...(data.header ? [data.names] : []), ...data.rows];
  const text = `${records.map((record) => record.map(field).join(',')).join('\n')}\n`;
  const csv = `${name}.csv`;
  writeFileSync(join(folder, csv), latin1 ? Buffer.from(text, 'latin1') : text);
  if (!data.types) return csv;
  const parquet = `${name}.parquet`;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = data.names.map((column, i) => `'${column}': '${data.types?.[i]}'`).join(', ');
  await connection.run(
    `copy (select * from read_csv('${join(folder, csv)}', header = true, auto_detect = false, columns = {${columns}})) to '${join(folder, parquet)}' (format parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return parquet;
}

const field = (cell: string | null): string =>
  cell === null ? '' : /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
