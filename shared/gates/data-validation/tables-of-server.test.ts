import { expect, test } from 'vitest';
import type { Server } from '../../contract/contract.ts';
import { tablesOfServer } from './tables-of-server.ts';

const settings = {
  server: undefined,
  'server-user': 'u',
  'server-password': undefined,
  engine: 'duckdb',
  format: 'auto',
} as const;
const orders = [{ name: 'orders', physicalName: 'tbl_orders' }];
const two = [...orders, { name: 'lines', physicalName: undefined }];
const server = (more: Partial<Server>): Server => ({ server: 's', type: 'local', ...more });

test.each([
  [server({ path: 'a.csv', format: 'csv' }), orders, { orders: ['a.csv'] }],
  [server({ path: 'a/{model}.csv', format: 'csv' }), two, { orders: ['a/tbl_orders.csv'], lines: ['a/lines.csv'] }],
  [server({ type: 's3', location: 's3://b/%7Btable%7D/*.csv' }), orders, { orders: ['s3://b/tbl_orders/*.csv'] }],
  [
    server({ path: 'a.db', format: 'sqlite' }),
    orders,
    { orders: { database: { is: 'sqlite', server: 's', path: 'a.db', table: 'tbl_orders' } } },
  ],
  [
    server({ type: 'postgres', host: 'h', port: 1, database: 'd', schema: 'x' }),
    orders,
    {
      orders: {
        database: {
          is: 'postgres',
          server: 's',
          host: 'h',
          port: 1,
          database: 'd',
          schema: 'x',
          table: 'tbl_orders',
          user: 'u',
        },
      },
    },
  ],
])('server %#', (given, tables, asked) => {
  expect(Object.fromEntries(tablesOfServer([given], tables, settings).asked)).toEqual(asked);
});

test('a Trino server names its tables in full', () => {
  const trino = server({ type: 'trino', host: 'h', port: 1, catalog: 'c', schema: 'a"b' });
  expect([...tablesOfServer([trino], orders, { ...settings, engine: 'trino' }).asked.values()]).toEqual([
    ['"c"."a""b"."tbl_orders"'],
  ]);
});

test.each([
  ['no server', [], orders, undefined, /"data" is required/],
  ['two of them', [server({}), server({ server: 't' })], orders, undefined, /several servers \(s, t\)/],
  ['a misspelt one', [server({ server: 'production' })], orders, 'producton', /did you mean "production"/],
  ['one path for two tables', [server({ path: 'a.csv' })], two, undefined, /write \{table\}/],
  ['a Trino server without its engine', [server({ type: 'trino' })], orders, undefined, /set "engine: trino"/],
] as const)('%s is a settings error', (_, servers, tables, name, words) => {
  expect(() => tablesOfServer(servers, tables, { ...settings, server: name })).toThrow(words);
});

test('a server of a type that is not executed is said', () => {
  expect(tablesOfServer([server({ type: 'snowflake' })], orders, settings).unexecuted).toMatch(/does not execute/);
});
