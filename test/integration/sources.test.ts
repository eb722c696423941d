import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dist, node } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../servers/faulty-proxy.ts';
import { startPostgres } from '../servers/postgres.ts';
import { run } from '../servers/run.ts';
import { startS3 } from '../servers/s3.ts';

/** Data elsewhere: the same verdict as from local files, and nothing that passes where the other side misbehaves. */

const s3 = await startS3();
const postgres = await startPostgres();
const extensions = await availableDuckdbExtensions();
skipWithReason('S3', s3);
skipWithReason('PostgreSQL', postgres);
skipWithReason('extensions of DuckDB', extensions);
afterAll(async () => {
  if (s3.ok) await s3.stop();
  if (postgres.ok) await postgres.stop();
});

const rows = Array.from({ length: 2_000 }, (_, i) => ({
  id: i === 1_500 ? 7 : i,
  amount: i % 400 === 3 ? -1 : i / 4,
  day: `2026-01-${String(1 + (i % 28)).padStart(2, '0')}`,
}));
const csv = `id,amount,day\n${rows.map(({ id, amount, day }) => `${id},${amount},${day}`).join('\n')}\n`;

const contract = (servers = '', table = 'orders') => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
${servers}schema:
  - name: ${table}
    properties:
      - {name: id, logicalType: integer, required: true, unique: true}
      - {name: amount, logicalType: number, logicalTypeOptions: {minimum: 0}}
      - {name: day, logicalType: date}
`;

/** What every source of these rows must give: five amounts below 0, one id twice. */
const expected = [
  ['orders.amount.minimum', 'fail', 5],
  ['orders.id.unique', 'fail', 1],
];

interface Report {
  readonly verdict: string;
  readonly checks: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly observed: unknown;
    readonly reason: string;
  }[];
  readonly inputs: readonly Record<string, unknown>[];
}

let folder = '';
let proxy: FaultyProxy;
let environment: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-gates-sources-'));
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(join(folder, 'orders.csv'), csv);
  writeFileSync(join(folder, 'contract.yaml'), contract());
  if (!s3.ok) return;
  proxy = await startFaultyProxy(s3.endpoint);
  environment = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TMPDIR: join(folder, 'tmp'),
    CI: 'true',
    AWS_ACCESS_KEY_ID: s3.key,
    AWS_SECRET_ACCESS_KEY: s3.secret,
    AWS_ENDPOINT_URL: proxy.url,
    ...(extensions.ok ? { MLOPS_GATES_DUCKDB_EXTENSIONS: join(extensions.files.httpfs, '..') } : {}),
  };
});
beforeEach(() => proxy?.play());
afterAll(async () => {
  await proxy?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function judge(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const rest = args.some((arg) => arg === '--contract') ? args : ['--contract', 'contract.yaml', ...args];
  const ended = await run(node, [join(dist, 'cli.mjs'), 'data-validation', ...rest, '--json', '--reports', 'json'], {
    cwd: folder,
    env: { ...environment, ...more },
    timeoutMs: 200_000,
  });
  const report = ended.stdout.startsWith('{') ? (JSON.parse(ended.stdout) as Report) : undefined;
  return { ...ended, report, said: `${ended.stdout}\n${ended.stderr}` };
}

const failures = (report: Report | undefined) =>
  report?.checks
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome, observed }) => [id, outcome, (observed as { numerator?: number })?.numerator ?? observed])
    .sort();

/** Copies are gone when the process is. */
const leftovers = async () =>
  (await import('node:fs')).readdirSync(join(folder, 'tmp')).filter((name) => name.startsWith('mlops-gates-'));

async function parquet(path: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (select * from read_csv('${join(folder, 'orders.csv')}')) to '${path}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
}

describe.runIf(s3.ok)('object storage', () => {
  if (!s3.ok) return;
  const at = (key: string) => join(s3.folder, s3.bucket, key);

  beforeAll(async () => {
    const strange = 'odd/a b#c%20 (1)?x=é.csv';
    mkdirSync(at('odd'), { recursive: true });
    mkdirSync(at('parts'), { recursive: true });
    writeFileSync(at('orders.csv'), csv);
    writeFileSync(at('orders.csv.gz'), gzipSync(csv));
    writeFileSync(at('orders.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    writeFileSync(at(strange), csv);
    const lines = csv.trimEnd().split('\n');
    for (let i = 0; i < 4; i++)
      writeFileSync(at(`parts/${i}.csv`), [lines[0], ...lines.slice(1 + i * 500, 501 + i * 500), ''].join('\n'));
    await parquet(at('orders.parquet'));
    await parquet(at('odd/a b#c%20.parquet'));
    await parquet(at('odd/what?.parquet'));
    await parquet(join(folder, 'orders.parquet'));
  });

  test('the local files give the expected failures', async () => {
    for (const file of ['orders.csv', 'orders.parquet'])
      expect(failures((await judge(['--data', file])).report)).toEqual(expected);
  });

  test.each([
    's3://bucket/orders.csv',
    's3://bucket/orders.csv.gz',
    's3://bucket/orders.jsonl',
    's3://bucket/parts/*.csv',
    's3://bucket/odd/a b#c%20 (1)?x=é.csv',
    's3://bucket/odd/what?.parquet',
  ])('%s is copied, and judged as a local file', async (data) => {
    const { report, exit, said } = await judge(['--data', data]);
    expect(failures(report), said).toEqual(expected);
    expect(exit).toBe(1);
    const local = await judge(['--data', 'orders.csv']);
    const copies = report?.inputs.filter(({ name }) => name === 'orders') ?? [];
    for (const copy of copies)
      expect(copy).toMatchObject({
        path: expect.stringMatching(/^s3:/),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    if (data === 's3://bucket/orders.csv') expect(copies[0]?.sha256).toBe(local.report?.inputs[1]?.sha256);
    expect(await leftovers()).toEqual([]);
    expect(said).not.toContain(s3.secret);
  });

  test.runIf(extensions.ok).each(['s3://bucket/orders.parquet', 's3://bucket/odd/a b#c%20.parquet'])(
    '%s is read where it lies',
    async (data) => {
      const { report, said } = await judge(['--data', data]);
      expect(failures(report), said).toEqual(expected);
      const [, input] = report?.inputs ?? [];
      expect(input).toMatchObject({ path: data, etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) });
      expect(input).not.toHaveProperty('sha256');
      expect(input?.bytes).toBe(readFileSync(join(s3.folder, data.slice(5))).length);
      expect(said).not.toContain(s3.secret);
    },
  );

  test('Parquet without the extension says how to get it, and is not fetched unasked', async () => {
    const { exit, said } = await judge(['--data', 's3://bucket/orders.parquet'], { MLOPS_GATES_DUCKDB_EXTENSIONS: '' });
    expect(exit).toBe(3);
    expect(said).toMatch(/httpfs.*not installed.*allow-extension-download/s);
  });

  test('a file that is no extension, or was changed, is not loaded', async () => {
    mkdirSync(join(folder, 'extensions'), { recursive: true });
    const bytes = extensions.ok ? readFileSync(extensions.files.httpfs) : Buffer.from('no');
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(join(folder, 'extensions', 'httpfs.duckdb_extension'), bytes);
    const { exit, said } = await judge(['--data', 's3://bucket/orders.parquet', '--duckdb-extensions', 'extensions']);
    expect(exit, said).toBe(3);
    expect(said).toMatch(/cannot be loaded.*signature/s);
  });

  test.each([
    ['an object that is not there', 's3://bucket/absent.csv', /does not exist: check the bucket/],
    ['a bucket that is not there', 's3://no-bucket/a.csv', /bucket of .* does not exist/],
    ['a pattern without a match', 's3://bucket/*.tsv', /No object matches/],
  ])('%s is an error', async (_, data, words) => {
    const { exit, report, said } = await judge(['--data', data]);
    expect(exit, said).toBe(3);
    expect(report?.verdict).toBe('error');
    expect(said).toMatch(words);
  });

  const faults: readonly (readonly [string, Fault, number])[] = [
    ['403', { is: 'answer', status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }, 4],
    ['500', { is: 'answer', status: 500 }, 4],
    ['a cut connection', { is: 'cut', afterBytes: 0 }, 4],
    ['a changed ETag', { is: 'etag', etag: '"changed"' }, 3],
    ['a slow drip', { is: 'slow', bytes: 1, everyMs: 200 }, 4],
  ];
  test.each(faults)('%s while a text file is copied: nothing passes', async (_, fault, code) => {
    proxy.play({ method: 'GET', path: /orders\.csv/, fault });
    const { exit, report, said } = await judge(['--data', 's3://bucket/orders.csv']);
    expect(exit, said).toBe(code);
    expect(report?.verdict ?? 'error').toBe('error');
    expect(await leftovers()).toEqual([]);
  });
  test.runIf(extensions.ok).each(faults.slice(0, 4))('%s while Parquet is read: nothing passes', async (_, fault) => {
    proxy.play({ method: 'GET', path: /orders\.parquet/, from: 2, fault });
    const { exit, said } = await judge(['--data', 's3://bucket/orders.parquet']);
    expect([3, 4], said).toContain(exit);
    expect(said).not.toContain(s3.secret);
  });
  test.runIf(extensions.ok)('Parquet that changed right after the scan is an error', async () => {
    const args = ['--data', 's3://bucket/orders.parquet', '--examples', '0'];
    const before = proxy.asked.length;
    await judge(args);
    const looks = proxy.asked.slice(before).filter(({ method }) => method === 'HEAD').length;
    proxy.play({ method: 'HEAD', path: /orders\.parquet/, from: looks, fault: { is: 'etag', etag: '"changed"' } });
    const { exit, said } = await judge(args);
    expect(exit, said).toBe(3);
    expect(said).toMatch(/changed while it was read/);
  });

  test('a pattern over many objects takes every page of the listing', async () => {
    const objects = Number(process.env.MLOPS_GATES_OBJECTS ?? 1_200);
    mkdirSync(at('many'));
    for (let i = 0; i < objects; i++) writeFileSync(at(`many/${i}.csv`), `id,amount,day\n${i},1,2026-01-01\n`);
    const { report, exit, said } = await judge(['--data', 's3://bucket/many/*.csv']);
    expect(exit, said.slice(0, 2_000)).toBe(0);
    expect(report?.inputs).toHaveLength(1 + objects);
    expect(report?.checks.find(({ id }) => id === 'orders.readable')?.observed).toEqual({
      numerator: 0,
      denominator: objects,
    });
  });

  test('what does not fit into the budget is not copied', async () => {
    const { exit, said } = await judge(['--data', 's3://bucket/orders.csv', '--copy-budget', '1KiB']);
    expect(exit).toBe(3);
    expect(said).toMatch(/does not fit.*copy-budget/s);
  });

  test('a server of the contract names the place', async () => {
    const server = `servers:\n  - {server: lake, type: s3, location: "s3://bucket/%7Bmodel%7D.csv", endpointUrl: "${proxy.url}"}\n`;
    writeFileSync(join(folder, 's3.yaml'), contract(server));
    const { report, said } = await judge(['--contract', 's3.yaml'], { AWS_ENDPOINT_URL: '' });
    expect(failures(report), said).toEqual(expected);
  });
});

describe('https', () => {
  let server: Server;
  let url = '';
  let etag = '"one"';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      if (path === '/there') return void response.writeHead(302, { location: '/orders.csv' }).end();
      if (path === '/metadata.csv') return void response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      if (path === '/login.csv') return void response.setHeader('content-type', 'text/html').end(csv);
      // the length of the part, and no word of the whole
      if (path === '/part.csv') return void response.writeHead(206).end(csv.slice(0, 200));
      if (path === '/forbidden.csv') return void response.writeHead(403).end();
      if (path !== '/orders.csv') return void response.writeHead(404).end();
      response.setHeader('etag', etag);
      if (etag === '"moving"' && request.method === 'GET') response.setHeader('etag', '"moved"');
      response.setHeader('content-length', Buffer.byteLength(csv));
      response.end(request.method === 'HEAD' ? undefined : csv);
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test('a file behind an address is judged as a local one, and its signature is not shown', async () => {
    const { report, said } = await judge(['--data', `${url}/orders.csv?signature=top-secret`]);
    expect(failures(report), said).toEqual(expected);
    expect(report?.inputs[1]?.path).toBe(`${url}/orders.csv`);
    expect(said).not.toContain('top-secret');
  });

  test.each([
    ['/absent.csv', 3, /does not exist \(status 404\)/],
    ['/forbidden.csv', 4, /status 403.*signed address/s],
    ['/metadata.csv', 4, /not to be trusted/],
    ['/login.csv', 4, /answers with a web page/],
    ['/part.csv', 4, /status 206/],
  ])('%s: exit %i', async (path, code, words) => {
    const { exit, said } = await judge(['--data', `${url}${path}`]);
    expect(exit, said).toBe(code);
    expect(said).toMatch(words);
  });

  test('a file that changes between the look and the read is an error', async () => {
    etag = '"moving"';
    const { exit, said } = await judge(['--data', `${url}/orders.csv`]);
    etag = '"one"';
    expect(exit, said).toBe(3);
    expect(said).toMatch(/changed while it was read/);
  });

  test('plain http to other machines is refused', async () => {
    const { exit, said } = await judge(['--data', 'http://example.org/orders.csv']);
    expect(exit, said).toBe(2);
  });
});

describe.runIf(postgres.ok && extensions.ok)('PostgreSQL', () => {
  if (!postgres.ok) return;
  const servers = (more = '') =>
    `servers:\n  - {server: shop, type: postgres, host: ${postgres.host}, port: ${postgres.port}, database: ${postgres.database}, schema: public${more}}\n`;
  const login = { PGUSER: postgres.user, PGPASSWORD: postgres.password };

  beforeAll(async () => {
    const values = rows.map(({ id, amount, day }) => `(${id}, ${amount}, '${day}')`).join(',');
    await postgres.psql(
      `create table orders (id bigint, amount numeric(12,2), day date); insert into orders values ${values}; create table other (secret text);`,
    );
    writeFileSync(join(folder, 'postgres.yaml'), contract(servers()));
  });

  test('a table gives the verdict of the files', async () => {
    const { report, said } = await judge(['--contract', 'postgres.yaml'], login);
    expect(failures(report), said).toEqual(expected);
    expect(report?.inputs[1]).toEqual({ name: 'orders', path: 'shop.public.orders', rows: 2_000 });
    expect(said).not.toContain(postgres.password);
  });

  test('user and password may be settings', async () => {
    const given = ['--server-user', postgres.user, '--server-password', postgres.password];
    expect(failures((await judge(['--contract', 'postgres.yaml', ...given])).report)).toEqual(expected);
  });

  test.each([
    ['a wrong password', { ...login, PGPASSWORD: "wr'ong-word" }, 4, /password authentication failed/],
    ['no password', { PGUSER: postgres.user }, 4, /no password supplied|password authentication failed/],
  ])('%s is refused with the cure, and not shown', async (_, env, code, words) => {
    const { exit, said } = await judge(['--contract', 'postgres.yaml'], env);
    expect(exit, said).toBe(code);
    expect(said).toMatch(words);
    expect(said).not.toContain("wr'ong-word");
  });

  test('NaN and infinity in numeric columns are errors, and not the zeros that DuckDB reads', async () => {
    await postgres.psql(
      "create table odd (id bigint, amount numeric, day date, unasked numeric); insert into odd values (1, 'NaN', '2026-01-01', 1), (2, 'Infinity', '2026-01-01', 1)",
    );
    writeFileSync(join(folder, 'odd.yaml'), contract(servers(), 'odd'));
    const { exit, said } = await judge(['--contract', 'odd.yaml'], login);
    expect(exit, said).toBe(3);
    expect(said).toMatch(/holds NaN or infinities of the type numeric \(\\"amount\\"\)/);
    await postgres.psql("update odd set amount = 1, unasked = 'NaN'");
    expect(failures((await judge(['--contract', 'odd.yaml'], login)).report)).toEqual([]);
  });

  test('a table that is not there is an error', async () => {
    writeFileSync(join(folder, 'absent.yaml'), contract(servers(), 'absent'));
    const { exit, said } = await judge(['--contract', 'absent.yaml'], login);
    expect(exit, said).toBe(3);
    expect(said).toMatch(/shop\.public\.absent.*does not exist/s);
  });
});

describe.runIf(extensions.ok)('SQLite', () => {
  test('a table gives the verdict of the files, and a cell of another type is counted', async () => {
    const server = 'servers:\n  - {server: tracking, type: local, path: shop.db, format: sqlite}\n';
    writeFileSync(join(folder, 'sqlite.yaml'), contract(server));
    const values = rows.map(({ id, amount, day }) => `(${id}, ${amount}, '${day}')`).join(',');
    const script = `import sqlite3\nc = sqlite3.connect('shop.db')\nc.execute('create table orders (id integer, amount real, day text)')\nc.execute("""insert into orders values ${values}""")\nc.commit()\n`;
    expect(
      (await run('python3', ['-c', 'import sys; exec(sys.stdin.read())'], { cwd: folder, input: script })).exit,
    ).toBe(0);
    const { report, said } = await judge(['--contract', 'sqlite.yaml']);
    expect(failures(report), said).toEqual(expected);
    await run(
      'python3',
      [
        '-c',
        `import sqlite3; c = sqlite3.connect('shop.db'); c.execute("update orders set amount = 'many' where id = 9"); c.commit()`,
      ],
      { cwd: folder },
    );
    writeFileSync(join(folder, 'other.db'), '');
    writeFileSync(join(folder, 'several.yaml'), contract(server.replace('shop.db', "'*.db'")));
    expect((await judge(['--contract', 'several.yaml'])).said).toMatch(/several SQLite databases/);
    const worse = await judge(['--contract', 'sqlite.yaml']);
    expect(failures(worse.report), worse.said).toContainEqual(['orders.amount.logicalType', 'fail', 1]);
  });
});

test.each([
  [
    'snowflake',
    '{server: s, type: snowflake, account: a, database: d, schema: s}',
    3,
    /type snowflake, which this tool does not execute/,
  ],
  ['trino', '{server: s, type: trino, host: h, port: 1, catalog: c, schema: s}', 2, /set "engine: trino"/],
])('a server of type %s says what to do', async (_, server, code, words) => {
  writeFileSync(join(folder, 'foreign.yaml'), contract(`servers:\n  - ${server}\n`));
  const { exit, said } = await judge(['--contract', 'foreign.yaml']);
  expect(exit, said).toBe(code);
  expect(said).toMatch(words);
});
