import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTrino, type TrinoOptions } from '../../shared/clients/trino/client.ts';
import { node, root } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { startTrino, type Trino } from '../servers/trino.ts';

const one = await startTrino();
skipWithReason('Trino', one);

/** Works on every node for many minutes. */
const long = 'select sum(a.orderkey * b.orderkey) from tpch.sf1.lineitem a cross join tpch.sf1.lineitem b';

const open = ({ url }: { readonly url: string }, more: Partial<TrinoOptions> = {}) =>
  openTrino({ url, user: 'gates', tags: ['test'], ...more });

const until = async (holds: () => Promise<boolean>, patienceMs = 60_000): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) if (await holds()) return true;
  return false;
};

const running = async (trino: Trino): Promise<number> =>
  (await trino.runningQueries()).filter(({ state }) => state === 'RUNNING').length;
const starts = (trino: Trino) => until(async () => (await running(trino)) > 0);
/** What is being cancelled is FINISHING for a moment. */
const ends = (trino: Trino) => until(async () => (await trino.runningQueries()).length === 0, 10_000);

/** Each answer of Trino is lost once, after Trino gave it, in a way of its own; then it is asked for again. */
async function losing(target: string, lose: (answer: import('node:http').ServerResponse, body: Buffer) => void) {
  const asked = new Map<string, number>();
  const server = createServer((request, answer) => {
    const key = `${request.method} ${request.url}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    // Trino names itself in nextUri by the host that it is asked for
    const onward = ask(new URL(request.url ?? '', target), { method: request.method, headers: request.headers });
    request.pipe(onward);
    onward.on('response', async (response) => {
      const body = Buffer.from(await new Response(response as unknown as ReadableStream).arrayBuffer());
      if (times === 1) lose(answer, body);
      else answer.writeHead(response.statusCode ?? 0, response.headers).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function runProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(node, [join(root, 'test/integration/trino-query.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]).then(
    ([stdout, stderr, [exit]]) => ({ stdout, stderr, exit: exit as number | null }),
  );
  return { child, ended };
}

describe.runIf(one.ok)('one node', () => {
  const trino = one as Trino & { readonly ok: true };
  afterAll(() => trino.stop());

  test('its version', async () => {
    await expect(open(trino).version()).resolves.toBe('435');
  });

  test.each([
    ['true', 'boolean', true],
    ["cast('127' as tinyint)", 'tinyint', 127],
    ['2147483647', 'integer', 2147483647],
    ['9007199254740991', 'bigint', 9007199254740991],
    ['9007199254740993', 'bigint', 9007199254740993n],
    ["cast('-9223372036854775808' as bigint)", 'bigint', -9223372036854775808n],
    ["real '0.1'", 'real', 0.1],
    ['cast(1e16 as double)', 'double', 1e16],
    ['-0e0', 'double', -0],
    ['nan()', 'double', 'NaN'],
    ['-infinity()', 'double', '-Infinity'],
    ["decimal '99999999999999999999999999999999999.990'", 'decimal(38, 3)', '99999999999999999999999999999999999.990'],
    ["'é\\u0000\"日𝄞'", null, 'é\\u0000"日𝄞'],
    ["cast('9007199254740993' as varchar)", 'varchar', '9007199254740993'],
    ["cast('a' as char(3))", 'char(3)', 'a  '],
    ["x'00ff'", 'varbinary', 'AP8='],
    ["date '2024-02-29'", 'date', '2024-02-29'],
    ["timestamp '2024-02-29 12:00:00.123456789'", 'timestamp(9)', '2024-02-29 12:00:00.123456789'],
    ["timestamp '2024-02-29 12:00:00.123456 UTC'", 'timestamp(6) with time zone', '2024-02-29 12:00:00.123456 UTC'],
    ["time '12:00:00.5'", 'time(1)', '12:00:00.5'],
    ["interval '3' day", 'INTERVAL DAY TO SECOND', '3 00:00:00.000'],
    ["uuid '12151fd2-7586-11e9-8f9e-2a86e4085a59'", 'uuid', '12151fd2-7586-11e9-8f9e-2a86e4085a59'],
    ['array[9007199254740993, 1, null]', 'array(bigint)', [9007199254740993n, 1, null]],
    ["map(array['k'], array[9007199254740993])", 'map(varchar(1), bigint)', { k: 9007199254740993n }],
    ['row(1, cast(null as double))', 'row(integer, double)', [1, null]],
    ["json '[9007199254740993]'", 'json', '[9007199254740993]'],
    ['null', 'unknown', null],
  ] as const)('%s is %s', async (sql, type, value) => {
    const { columns, rows } = await open(trino).query(`select ${sql} as c`);
    expect(rows).toStrictEqual([[value]]);
    expect(columns).toEqual([{ name: 'c', type: type ?? expect.stringMatching(/^varchar/) }]);
  });

  test('a result without rows has its columns', async () => {
    const { columns, rows, id } = await open(trino).query('select name from tpch.tiny.nation where false');
    expect({ columns, rows }).toEqual({ columns: [{ name: 'name', type: 'varchar(25)' }], rows: [] });
    expect(id).toMatch(/^\d{8}_\d{6}_\d{5}_\w{5}$/);
  });

  test('all rows of many pages', async () => {
    const { rows, scannedRows } = await open(trino).query('select custkey, comment from tpch.sf1.customer');
    expect(new Set(rows.map(([key]) => key)).size).toBe(150_000);
    expect(rows.length).toBe(150_000);
    expect(scannedRows).toBe(150_000);
  });

  test.each([
    [
      'cut off within the connection',
      (answer, body) => {
        answer.writeHead(200, { 'content-length': body.length }).write(body.subarray(0, body.length / 2));
        setTimeout(() => answer.destroy(), 20);
      },
    ],
    ['cut off, as if it were whole', (answer, body) => answer.writeHead(200).end(body.subarray(0, body.length - 2))],
    ['503', (answer) => answer.writeHead(503).end()],
    ['nothing', (answer) => answer.destroy()],
  ] as readonly (readonly [
    string,
    Parameters<typeof losing>[1],
  ])[])('every answer lost once (%s): all rows once, and nothing is left', async (_, lose) => {
    const proxy = await losing(trino.url, lose);
    try {
      const patience = { firstWaitMs: 5, tries: 4, tryMs: 10_000 };
      const { rows } = await open(proxy, { patience }).query('select custkey, comment from tpch.sf1.customer');
      expect(rows.length).toBe(150_000);
      expect(new Set(rows.map(([key]) => key)).size).toBe(150_000);
      expect(proxy.asked.size).toBeGreaterThan(5);
      expect(proxy.asked.get('POST /v1/statement')).toBe(2);
    } finally {
      proxy.stop();
    }
    expect(await ends(trino)).toBe(true);
  });

  test('a statement whose answer nobody follows is not started', async () => {
    const answer = await fetch(`${trino.url}/v1/statement`, {
      method: 'POST',
      headers: { 'x-trino-user': 'nobody' },
      body: long,
    });
    const { id } = (await answer.json()) as { readonly id: string };
    await sleep(2_000);
    const { rows } = await trino.query('select query_id from system.runtime.queries');
    expect(rows.flat()).not.toContain(id);
  });

  test.each([
    ['select 1 from tpch.tiny.absent', 'EvidenceError', /TABLE_NOT_FOUND.*absent/],
    ['select 1 from absent.a.b', 'EvidenceError', /CATALOG_NOT_FOUND/],
    ['select 1 from tpch.absent.b', 'EvidenceError', /SCHEMA_NOT_FOUND/],
    ['select absent from tpch.tiny.nation', 'EvidenceError', /COLUMN_NOT_FOUND/],
    ['select sum(name) from tpch.tiny.nation', 'EvidenceError', /./],
    ['select cast(name as integer) from tpch.tiny.nation', 'EvidenceError', /^(?!.*ALGERIA).*INVALID_CAST_ARGUMENT/],
    ['select 1 / (nationkey - nationkey) from tpch.tiny.nation', 'EvidenceError', /DIVISION_BY_ZERO/],
    [`select '${'x'.repeat(1_000_001)}'`, 'EvidenceError', /QUERY_TEXT_TOO_LARGE/],
    ['insert into tpch.tiny.nation select * from tpch.tiny.nation', 'EvidenceError', /NOT_SUPPORTED|PERMISSION/],
    ['select from where', 'Error', /SYNTAX_ERROR/],
  ])('refused: case %#', async (sql, name, message) => {
    await expect(open(trino).query(sql)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  test.each([
    [{ query_max_run_time: '1s' }, long, /EXCEEDED_TIME_LIMIT/],
    [{ query_max_cpu_time: '1s' }, long, /EXCEEDED_CPU_LIMIT/],
    [{ query_max_memory: '1kB' }, 'select count(distinct comment) from tpch.sf1.orders', /EXCEEDED_\w*MEMORY_LIMIT/],
  ])('a limit of the server ends it: %o', async (session, sql, message) => {
    await expect(open(trino, { session }).query(sql)).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(message),
    });
    expect(await ends(trino)).toBe(true);
  });

  test.each([
    [{ timeBudgetMs: 1_500 }, /time budget of 1\.5 s/],
    [{ scanBudgetBytes: 1_000 }, /over the scan budget of 1000/],
  ])('over a budget it is ended: %o', async (budget, message) => {
    await expect(open(trino, budget).query(long)).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(message),
    });
    expect(await ends(trino)).toBe(true);
  });

  test('a limit on what is scanned', async () => {
    await trino.query('create table memory.default.numbers as select orderkey from tpch.tiny.orders');
    const session = { query_max_scan_physical_bytes: '1B' };
    await expect(
      open(trino, { session }).query(
        'select sum(a.orderkey * b.orderkey) from memory.default.numbers a cross join tpch.sf1.lineitem b',
      ),
    ).rejects.toMatchObject({ name: 'OutsideError', message: expect.stringMatching(/EXCEEDED_SCAN_LIMIT/) });
  });

  test('a stream that has enough leaves nothing', async () => {
    let seen = 0;
    await open(trino).stream('select comment from tpch.sf10.lineitem', (rows) => {
      seen += rows.length;
      return seen < 10;
    });
    expect(seen).toBeGreaterThanOrEqual(10);
    expect(await ends(trino)).toBe(true);
  });

  test('cancelling leaves nothing, whether queries run or have just been sent', async () => {
    const client = open(trino);
    const first = expect(client.query(long)).rejects.toThrow(/cancelled/);
    expect(await starts(trino)).toBe(true);
    const second = expect(client.query(long)).rejects.toThrow(/cancelled/);
    await client.cancelAll();
    await Promise.all([first, second]);
    expect(await ends(trino)).toBe(true);
  });

  test('somebody else ends it', async () => {
    const failing = expect(open(trino).query(long)).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(/ADMINISTRATIVELY_KILLED|USER_CANCELED/),
    });
    expect(await starts(trino)).toBe(true);
    const [query] = await trino.runningQueries();
    await trino.query(`call system.runtime.kill_query(query_id => '${query?.id}', message => 'enough')`);
    await failing;
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s ends the process with %i, and its query', async (signal, exit) => {
    const { child, ended } = await runProcess([trino.url, 'gates', long]);
    expect(await starts(trino)).toBe(true);
    child.kill(signal);
    await expect(ended).resolves.toEqual({ exit, stdout: '', stderr: '' });
    expect(await ends(trino)).toBe(true);
  });

  test('a restart in mid-query is an error', async () => {
    const failing = expect(open(trino).query(long)).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(/run again/i),
    });
    expect(await starts(trino)).toBe(true);
    await trino.restart(0);
    await failing;
    expect(await ends(trino)).toBe(true);
    await expect(open(trino).query('select 1')).resolves.toMatchObject({ rows: [[1]] });
  });
});

describe.runIf(one.ok)('two nodes', () => {
  let trino: Trino;
  beforeAll(async () => {
    const started = await startTrino({
      nodes: 2,
      properties: { 'query.remote-task.max-error-duration': '5s', 'exchange.max-error-duration': '5s' },
      workerProperties: { 'exchange.max-error-duration': '5s' },
    });
    if (!started.ok) throw new Error(started.reason);
    trino = started;
  });
  afterAll(() => trino?.stop());

  test('the same rows', async () => {
    const { rows } = await open(trino).query('select count(*), sum(orderkey) from tpch.sf1.lineitem');
    expect(rows).toEqual([[6001215, 18005322964949]]);
  });

  test('a worker that is lost in mid-query is an error, and nothing is left', async () => {
    const sql = 'select sum(a.orderkey * b.orderkey) from tpch.sf1.orders a cross join tpch.tiny.lineitem b';
    const failing = expect(open(trino).query(sql)).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(/REMOTE_HOST_GONE|PAGE_TRANSPORT.* run again/i),
    });
    expect(await starts(trino)).toBe(true);
    await sleep(1_000);
    await trino.kill(1);
    await failing;
    expect(await ends(trino)).toBe(true);
  });
});

describe.runIf(one.ok)('with a login', () => {
  let trino: Trino;
  beforeAll(async () => {
    const started = await startTrino({ login: { user: 'gates', password: 'right-word' } });
    if (!started.ok) throw new Error(started.reason);
    trino = started;
  });
  afterAll(() => trino?.stop());

  test.each([
    ['right-word', { exit: 0, stdout: '[[1]]', stderr: '' }],
    ['wrong-word', { exit: 4, stdout: '', stderr: expect.stringMatching(/^OutsideError(?!.*wrong-word).*401/) }],
  ])('password %s', async (password, outcome) => {
    const { ended } = await runProcess([trino.url, 'gates', 'select 1'], {
      TRINO_PASSWORD: password,
      NODE_EXTRA_CA_CERTS: trino.certificate ?? '',
    });
    await expect(ended).resolves.toEqual(outcome);
  });

  test('a certificate that nobody vouches for is refused', async () => {
    const { ended } = await runProcess([trino.url, 'gates', 'select 1'], { TRINO_PASSWORD: 'right-word' });
    await expect(ended).resolves.toMatchObject({ exit: 4, stderr: expect.stringMatching(/SELF_SIGNED/) });
  });
});
