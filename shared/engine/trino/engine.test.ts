import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { EvidenceError, OutsideError } from '../../errors.ts';
import type { Plan } from '../plan.ts';
import type { Table } from '../table.ts';
import { openTrinoEngine, relationSql } from './engine.ts';

/** Answers as Trino: each of its rows to one statement, in turn. */
let server: Server | undefined;
afterEach(() => void server?.close());

async function playing(rows: (measures: number, asked: number) => readonly unknown[] | undefined): Promise<string> {
  let asked = 0;
  server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/v1/info')
      return void response.end(JSON.stringify({ nodeVersion: { version: '435' }, starting: false }));
    let sql = '';
    for await (const chunk of request) sql += chunk;
    const row = rows(sql.match(/ as m\d+/g)?.length ?? 0, ++asked);
    const columns = (row ?? []).map((_, i) => ({ name: `m${i}`, type: 'bigint' }));
    response.end(
      JSON.stringify({ id: `q${asked}`, columns, ...(row ? { data: [row] } : {}), stats: { state: 'FINISHED' } }),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server?.once('listening', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const table: Table = {
  name: 't',
  relation: ['c', 's', 't'],
  groups: [],
  columns: [{ name: 'x', stored: { as: 'typed', type: 'BIGINT' } }],
};

/** So many that they need two scans. */
const plan: Plan = {
  columns: { x: { reading: { as: 'number' }, missing: [] } },
  measures: Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `r${i}`,
      { kind: 'count', where: { is: 'below', column: 'x', bound: i, inclusive: false } },
    ]),
  ),
};

/** The count of rows stands behind those of the plan. */
const scan = async (row: (measures: number, asked: number) => readonly unknown[] | undefined) => {
  const engine = await openTrinoEngine({ url: await playing(row), user: 'u', tags: [] });
  return (await engine.scan(table, plan)).answers;
};

test('two scans of one state of the table are one answer', async () => {
  const answers = await scan((measures, asked) => [...Array(measures - 1).fill(asked), 50]);
  expect(Object.keys(answers)).toEqual(Object.keys(plan.measures));
  expect([answers.r0, answers.r299]).toEqual([1, 2]);
});

test('a table that is emptied between two scans is an error', async () => {
  const failed = await scan((measures, asked) => Array(measures).fill(asked === 1 ? 50 : 0)).catch((error) => error);
  expect(failed).toBeInstanceOf(EvidenceError);
  expect(failed.message).toMatch(/"c\.s\.t" changed while it was read: it had 50 rows, then 0/);
});

test.each([
  ['no row', () => undefined],
  ['a row that is too short', (measures: number) => Array(measures - 1).fill(0)],
])('%s is no answer of zeros', async (_, row) => {
  await expect(scan(row)).rejects.toThrow(OutsideError);
});

test('blanks behind what has a fixed length mean nothing', () => {
  const padded: Table = {
    ...table,
    columns: [{ name: 'x', stored: { as: 'typed', type: 'VARCHAR', padded: true } }, ...table.columns],
  };
  expect(relationSql(padded)).toBe('(select rtrim(cast("x" as varchar)) as c0, "x" as c1 from "c"."s"."t") as source');
});
