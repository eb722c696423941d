import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { type Postgres, startPostgres } from '../servers/postgres.ts';

/** That the database which other suites stand on is what it says. */

const started = await startPostgres();
skipWithReason('postgres', started);
const extensions = await availableDuckdbExtensions();

describe.runIf(started.ok)('PostgreSQL', () => {
  const server = started as Postgres & { readonly ok: true };
  afterAll(() => server.stop());

  test('keeps what it is told, and refuses what is wrong', async () => {
    await server.psql(`create table t (n bigint, s text); insert into t values (9007199254740993, 'é|"'), (null, '');`);
    expect(await server.psql('select n, s from t order by n')).toBe('9007199254740993|é|"\n|\n');
    await expect(server.psql('select absent from t; select 1')).rejects.toThrow('column "absent" does not exist');
  });

  test.runIf(extensions.ok)('DuckDB reads from it with the password, and not without', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`load '${extensions.ok ? extensions.files.postgres_scanner : ''}'`);
    const attach = async (name: string, password: string) => {
      const quoted = (text: string | number) => `'${String(text).replaceAll("'", "''")}'`;
      await connection.run(
        `create secret ${name} (type postgres, host ${quoted(server.host)}, port ${server.port},
         user ${quoted(server.user)}, password ${quoted(password)}, database ${quoted(server.database)})`,
      );
      await connection.run(`attach '' as ${name} (type postgres, secret ${name}, read_only)`);
    };
    await attach('right_one', server.password);
    const read = await connection.runAndReadAll('select sum(n)::varchar, count(*)::int from right_one.public.t');
    expect(read.getRows()).toEqual([['9007199254740993', 2]]);
    await expect(attach('wrong_one', 'another')).rejects.toThrow('password authentication failed');
  });
});
