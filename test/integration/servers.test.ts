import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { startTrino } from '../servers/trino.ts';

/** That the servers which other suites stand on are what they say. */

const extensions = await availableDuckdbExtensions();
skipWithReason('DuckDB extensions', extensions);

test.skipIf(!extensions.ok)('the signed extensions load in the engine of this repository', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const file of extensions.ok ? Object.values(extensions.files) : []) await connection.run(`load '${file}'`);
  const { length } = await connection
    .runAndReadAll(
      `from duckdb_extensions() where loaded and extension_name in ('httpfs', 'postgres_scanner', 'sqlite_scanner')`,
    )
    .then((read) => read.getRows());
  expect(length).toBe(3);
});

const trino = await startTrino();
skipWithReason('trino', trino);

describe.skipIf(!trino.ok)('Trino', () => {
  afterAll(async () => {
    if (trino.ok) await trino.stop();
  });

  test('answers queries, and nothing is left running', async () => {
    if (!trino.ok) return;
    expect((await trino.query('select count(*) from tpch.tiny.lineitem')).rows).toEqual([[60_175]]);
    await expect(trino.query('select nothing')).rejects.toThrow('COLUMN_NOT_FOUND');
    expect(await trino.runningQueries()).toEqual([]);
  });
});
