import { DuckDBInstance } from '@duckdb/node-api';

/** A DuckDB connection as a person would open one; THREADS as for the gate. */
export async function connect(settings = {}) {
  const instance = await DuckDBInstance.create(':memory:', settings);
  return instance.connect();
}

export const rows = async (connection, sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
export const literal = (value) => (typeof value === 'number' ? `${value}` : `'${String(value).replaceAll("'", "''")}'`);
