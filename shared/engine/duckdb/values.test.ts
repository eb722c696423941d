import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { sqlLiteral } from '../../report/escape.ts';
import type { Plan, Reading } from '../plan.ts';
import { compile } from '../sql/compile.ts';
import type { Stored } from '../table.ts';
import { duckdb } from './dialect.ts';

/** What reads as what, asked of the real engine: docs/contract.md says the same in words. */

let rows: (sql: string) => Promise<unknown[][]>;
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
});

async function unreadable(
  reading: Reading,
  stored: Stored,
  cell: string,
  missing: readonly string[] = [],
): Promise<number> {
  const plan: Plan = {
    columns: { x: { reading, missing } },
    measures: { bad: { kind: 'count', where: { is: 'unreadable', column: 'x' } } },
  };
  const columns = [{ name: 'x', stored }];
  const [query] = compile(plan, {
    dialect: duckdb,
    table: { name: 't', groups: [], columns },
    relation: () => `(select ${cell} as c0)`,
  });
  return Number((await rows(query?.sql ?? ''))[0]?.[0]);
}

const good: readonly [Reading, readonly string[]][] = [
  [{ as: 'integer', bits: 64 }, ['0', '-3', '+5', '007', '1.0', '1.', '1e3', '1_000', ' 12 ', '9223372036854775807']],
  [{ as: 'integer', bits: 128 }, ['9223372036854775808', '170141183460469231731687303715884105727']],
  [{ as: 'number' }, ['0', '1.5', '-2.5e-3', '.5', '1e308']],
  [{ as: 'boolean' }, ['true', 'FALSE', 't', 'f', 'yes', 'No', '1', '0']],
  [{ as: 'date' }, ['2020-02-29', '2020-1-5']],
  [{ as: 'date', format: '%d.%m.%Y' }, ['29.02.2020']],
  [{ as: 'timestamp' }, ['2020-01-05 10:00', '2020-01-05T10:00:00Z', '2020-01-05 10:00:00.123']],
  [{ as: 'time' }, ['10:00:00', '23:59:59', '10:00', '10:00:00.5', '10:00:00Z']],
  [{ as: 'object' }, ['{"a": 1}', '{}']],
  [{ as: 'array' }, ['[1, 2]', '[]']],
  [{ as: 'text' }, ['', 'anything', 'NaN']],
];
const bad: readonly [Reading, readonly string[]][] = [
  [
    { as: 'integer', bits: 64 },
    ['1.5', '15e-1', '0x1F', '1,000', 'nan', 'inf', '9223372036854775808', 'twelve', '--1', ''],
  ],
  [{ as: 'integer', bits: 128 }, ['1.5', '170141183460469231731687303715884105728']],
  [{ as: 'number' }, ['nan', 'NaN', 'inf', '-Infinity', '1e400', '1,5', '0x1F', 'abc', '']],
  [{ as: 'boolean' }, ['2', 'maybe', 'tru']],
  [
    { as: 'date' },
    [
      '2020-02-30',
      '2020-01-05 10:00:00',
      '05.01.2020',
      '01/05/2020',
      'infinity',
      '20200105',
      'epoch',
      '2020-1-5x',
      '2020-1-5 7',
      '2020/1/5',
      '-1-01-01',
    ],
  ],
  [{ as: 'date', format: '%d.%m.%Y' }, ['30.02.2020', '2020-02-29']],
  [{ as: 'timestamp' }, ['2020-01-05', '2020-01-05 25:00', 'infinity', 'epoch', 'now']],
  [{ as: 'time' }, ['25:00:00', '10', '10:00:00x']],
  [{ as: 'object' }, ['[1]', '1', '{a: 1}', 'x']],
  [{ as: 'array' }, ['{}', '"x"', '[1,']],
];
const cases = (table: typeof good) =>
  table.flatMap(([reading, cells]) => cells.map((cell) => [JSON.stringify(reading), cell, reading] as const));

test.each(cases(good))('%s takes "%s"', async (_, cell, reading) => {
  expect(await unreadable(reading, { as: 'text' }, `${sqlLiteral(cell)}::varchar`)).toBe(0);
});

test.each(cases(bad))('%s does not take "%s"', async (_, cell, reading) => {
  expect(await unreadable(reading, { as: 'text' }, `${sqlLiteral(cell)}::varchar`)).toBe(1);
});

test.each(
  [...good, ...bad].map(([reading]) => [JSON.stringify(reading), reading] as const),
)('%s: null is not unreadable', async (_, reading) => {
  expect(await unreadable(reading, { as: 'text' }, 'null::varchar')).toBe(0);
});

test.each([
  ['integer', '1', 0],
  ['integer', '1.5', 1],
  ['integer', '"1"', 1],
  ['number', '1.5', 0],
  ['number', '"1.5"', 1],
  ['number', 'true', 1],
  ['text', '"a"', 0],
  ['text', '1', 1],
  ['boolean', 'true', 0],
  ['boolean', '"true"', 1],
  ['date', '"2020-01-05"', 0],
  ['date', '20200105', 1],
  ['object', '{}', 0],
  ['object', '[]', 1],
  ['array', '[]', 0],
  ['array', '{}', 1],
  ['integer', 'null', 0],
] as const)('JSON: %s, %s', async (as, cell, expected) => {
  const reading = (as === 'integer' ? { as, bits: 64 } : { as }) as Reading;
  expect(await unreadable(reading, { as: 'json' }, `${sqlLiteral(cell)}::json`)).toBe(expected);
});

test.each([
  ['integer', 'INTEGER', '1::integer', 0],
  ['integer', 'DOUBLE', '1::double', 0],
  ['integer', 'DOUBLE', '1.5::double', 1],
  ['integer', 'DOUBLE', "'nan'::double", 1],
  ['integer', 'VARCHAR', "'1'", 1],
  ['number', 'DOUBLE', '1.5::double', 0],
  ['number', 'DOUBLE', "'nan'::double", 1],
  ['number', 'DOUBLE', "'inf'::double", 1],
  ['number', 'DECIMAL(5,2)', '1.5::decimal(5,2)', 0],
  ['number', 'VARCHAR', "'1.5'", 1],
  ['text', 'VARCHAR', "'a'", 0],
  ['text', 'INTEGER', '1', 1],
  ['boolean', 'BOOLEAN', 'true', 0],
  ['boolean', 'INTEGER', '1', 1],
  ['date', 'DATE', "date '2020-01-05'", 0],
  ['date', 'TIMESTAMP', "timestamp '2020-01-05 10:00:00'", 1],
  ['timestamp', 'TIMESTAMP', "timestamp '2020-01-05 10:00:00'", 0],
  ['timestamp', 'TIMESTAMP WITH TIME ZONE', "timestamptz '2020-01-05 10:00:00+00'", 0],
  ['timestamp', 'DATE', "date '2020-01-05'", 1],
  ['array', 'INTEGER[]', '[1]', 0],
  ['object', 'STRUCT(a INTEGER)', "{'a': 1}", 0],
  ['object', 'INTEGER[]', '[1]', 1],
] as const)('Parquet: %s from %s, %s', async (as, type, cell, expected) => {
  const reading = (as === 'integer' ? { as, bits: 64 } : { as }) as Reading;
  expect(await unreadable(reading, { as: 'typed', type }, cell)).toBe(expected);
});

test('declared missing values are not judged as values', async () => {
  expect(await unreadable({ as: 'number' }, { as: 'text' }, "'n/a'", ['n/a'])).toBe(0);
  expect(await unreadable({ as: 'number' }, { as: 'text' }, "'n/b'", ['n/a'])).toBe(1);
  expect(await unreadable({ as: 'number' }, { as: 'typed', type: 'DOUBLE' }, "'nan'::double", ['NaN', 'nan'])).toBe(0);
});

const arms: readonly [string, string, number, number][] = [
  ["('1'),('2'),('2'),('2'),(null),(null)", 'repeats', 2, 4],
  ["('1'),('01'),('x')", 'read as the same number', 1, 2],
];

test.each(arms)('repeats of %s (%s), with and without one bit a key', async (values, _, repeats, keys) => {
  const plan: Plan = {
    columns: { x: { reading: { as: 'integer', bits: 64 }, missing: [] } },
    measures: { repeats: { kind: 'repeats', columns: ['x'] }, keys: { kind: 'keyed', columns: ['x'] } },
  };
  for (const ranges of [new Map(), new Map([['x', { low: 0, high: 100 }]]), new Map([['x', { low: 2, high: 3 }]])]) {
    const [query] = compile(plan, {
      dialect: duckdb,
      table: { name: 't', groups: [], columns: [{ name: 'x', stored: { as: 'text' } }] },
      relation: () => `(select x as c0 from (values ${values}) as given(x))`,
      keyRanges: ranges,
    });
    expect((await rows(query?.sql ?? ''))[0]?.map(Number)).toEqual([repeats, keys]);
  }
});
