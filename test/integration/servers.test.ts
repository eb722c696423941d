import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { startTrino, type Trino } from '../servers/trino.ts';

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

const trino = await startTrino({ login: { user: 'gates', password: 'right-word' } });
skipWithReason('trino', trino);

describe.runIf(trino.ok)('Trino with a login', () => {
  const server = trino as Trino & { readonly ok: true };
  afterAll(() => server.stop());

  test('answers queries, and nothing is left running', async () => {
    expect((await server.query('select current_user')).rows).toEqual([['gates']]);
    expect((await server.query('select count(*) from tpch.tiny.lineitem')).rows).toEqual([[60_175]]);
    await expect(server.query('select nothing')).rejects.toThrow('COLUMN_NOT_FOUND');
    expect(await server.runningQueries()).toEqual([]);
  });

  test.each([{ password: 'another' }, { user: 'somebody' }])('refuses %o', async (login) => {
    await expect(server.query('select 1', login)).rejects.toThrow('answered 401');
  });
});

describe.runIf(trino.ok)('Trino of two nodes', () => {
  let server: Trino;
  beforeAll(async () => {
    const impatient = { 'exchange.max-error-duration': '5s' };
    const started = await startTrino({
      nodes: 2,
      properties: { ...impatient, 'query.remote-task.max-error-duration': '5s' },
      workerProperties: impatient,
    });
    if (!started.ok) throw new Error(started.reason);
    server = started;
  });
  afterAll(() => server?.stop());

  const workers = async (): Promise<readonly unknown[]> => {
    const { id } = await server.query('select count(*), max(comment) from tpch.sf1.orders');
    const { rows } = await server.query(
      `select distinct node_id from system.runtime.tasks where query_id = '${id}' order by 1`,
    );
    return rows.flat();
  };

  test('both work', async () => {
    expect(await workers()).toEqual(['node-0', 'node-1']);
  });

  test('a query fails that loses a worker, which comes back', async () => {
    const failing = expect(server.query('select count(distinct comment) from tpch.sf10.lineitem')).rejects.toThrow(
      /NO_NODES_AVAILABLE|REMOTE_|TOO_MANY_REQUESTS_FAILED|PAGE_TRANSPORT|REMOTE_HOST_GONE/,
    );
    await expect.poll(async () => (await server.runningQueries())[0]?.state, { timeout: 60_000 }).toBe('RUNNING');
    await server.kill(1);
    await failing;
    await server.restart(1);
    expect(await workers()).toEqual(['node-0', 'node-1']);
  });

  test('a coordinator that was restarted has its worker again, and forgot what memory held', async () => {
    await server.query('create table memory.default.kept as select 1 as n');
    await server.restart(0);
    await expect(server.query('select n from memory.default.kept')).rejects.toThrow('TABLE_NOT_FOUND');
    expect(await workers()).toEqual(['node-0', 'node-1']);
  });
});
