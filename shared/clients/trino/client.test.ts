import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openTrino, type TrinoOptions } from './client.ts';

/** Answers one request; `base` is the server's own address. */
type Play = (answer: ServerResponse, base: string, request: IncomingMessage) => void;

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

/** A server that answers each address by its list of plays, the last of them ever after, and remembers what it was asked. */
async function serve(plays: Readonly<Record<string, readonly Play[]>>) {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const key = `${request.method} ${request.url}`;
    const list = plays[key] ?? [status(request.method === 'DELETE' ? 204 : 404)];
    const play = list[Math.min(asked.filter((each) => each === key).length, list.length - 1)];
    asked.push(key);
    play?.(answer, base, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: base, asked };
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Play =>
  (answer) =>
    answer.writeHead(code, headers).end();
const text =
  (body: string): Play =>
  (answer) =>
    answer.writeHead(200, { 'content-type': 'application/json' }).end(body);
const cut: Play = (answer) => answer.destroy();
/** Promises more bytes than come. */
const cutWithin: Play = (answer) => {
  answer.writeHead(200, { 'content-length': '1000' }).write('{"id":"q",');
  setTimeout(() => answer.destroy(), 5);
};
const never: Play = () => undefined;

const columns = [{ name: 'a', type: 'bigint' }];
const page =
  (next: string | undefined, rows: readonly number[], more: Readonly<Record<string, unknown>> = {}): Play =>
  (answer, base, request) =>
    text(
      JSON.stringify({
        id: 'q',
        ...(next === undefined ? {} : { nextUri: `${base}${next}` }),
        ...(rows.length === 0 ? {} : { columns, data: rows.map((row) => [row]) }),
        stats: { state: next === undefined ? 'FINISHED' : 'RUNNING', processedBytes: 10, processedRows: 3 },
        ...more,
      }),
    )(answer, base, request);

const post = 'POST /v1/statement';
const whole = { [post]: [page('/1', [])], 'GET /1': [page('/2', [1, 2])], 'GET /2': [page(undefined, [3])] };
const open = (url: string, more: Partial<TrinoOptions> = {}) =>
  openTrino({ url, user: 'u', tags: [], patience: { firstWaitMs: 1, tries: 4, tryMs: 5_000 }, ...more });

test('rows of all pages in their order', async () => {
  const { url, asked } = await serve(whole);
  await expect(open(url).query('select 1')).resolves.toStrictEqual({
    id: 'q',
    columns,
    rows: [[1], [2], [3]],
    bytes: 10,
    scannedRows: 3,
  });
  expect(asked).toEqual([post, 'GET /1', 'GET /2']);
});

test('columns of a result without rows', async () => {
  const { url } = await serve({ [post]: [page(undefined, [], { columns })] });
  await expect(open(url).query('select 1')).resolves.toMatchObject({ columns, rows: [] });
});

const faults: readonly (readonly [string, Play])[] = [
  ['503', status(503)],
  ['429 with Retry-After', status(429, { 'retry-after': '0' })],
  ['502', status(502)],
  ['504', status(504)],
  ['a cut connection', cut],
  ['a connection that is cut within the answer', cutWithin],
  ['a page that ends too soon', text('{"id":"q","columns":[{"name":"a","type":"bigint"}],"data":[[3')],
  ['the page of a proxy', text('<html>please wait</html>')],
  ['the page of another query', text('{"id":"p","stats":{"state":"FINISHED"}}')],
];

test.each(faults)('%s once on a page: the same page is asked for again', async (_, fault) => {
  const { url, asked } = await serve({ ...whole, 'GET /2': [fault, page(undefined, [3])] });
  await expect(open(url).query('select 1')).resolves.toMatchObject({ rows: [[1], [2], [3]] });
  expect(asked).toEqual([post, 'GET /1', 'GET /2', 'GET /2']);
});

// before the first answer no id is known
const anonymous = faults.filter(([name]) => name !== 'the page of another query');

test.each(anonymous)('%s once on the statement: it is sent again', async (_, fault) => {
  const { url, asked } = await serve({ ...whole, [post]: [fault, page('/1', [])] });
  await expect(open(url).query('select 1')).resolves.toMatchObject({ rows: [[1], [2], [3]] });
  expect(asked).toEqual([post, post, 'GET /1', 'GET /2']);
});

test.each(faults)('%s again and again: no rows, an error, and the query is cancelled', async (_, fault) => {
  const { url, asked } = await serve({ ...whole, 'GET /2': [fault] });
  await expect(open(url).query('select 1')).rejects.toMatchObject({
    name: 'OutsideError',
    message: expect.stringMatching(/asked 4 times .* run again/),
  });
  expect(asked.filter((each) => each === 'GET /2')).toHaveLength(4);
  expect(asked.at(-1)).toBe('DELETE /2');
});

test.each([
  ['an expired credential', 401, /valid for the whole run/],
  ['a refused one', 403, /valid for the whole run/],
  ['a query that is forgotten', 404, /restarted/],
  ['a page that is gone', 410, /restarted/],
  ['a fault of the server', 500, /well/],
])('%s is no reason to ask again', async (_, code, words) => {
  const { url, asked } = await serve({ ...whole, 'GET /2': [status(code)] });
  await expect(open(url).query('select 1')).rejects.toMatchObject({
    name: 'OutsideError',
    message: expect.stringMatching(words),
  });
  expect(asked).toEqual([post, 'GET /1', 'GET /2', 'DELETE /2']);
});

test('an error beside rows gives no rows', async () => {
  const error = { message: 'm', errorName: 'EXCEEDED_TIME_LIMIT', errorType: 'INSUFFICIENT_RESOURCES' };
  const { url } = await serve({ ...whole, 'GET /2': [page(undefined, [3], { error, stats: { state: 'FAILED' } })] });
  await expect(open(url).query('select 1')).rejects.toMatchObject({ name: 'OutsideError' });
});

test('neither pages elsewhere nor redirects are followed', async () => {
  const elsewhere = await serve({});
  const sent = await serve({ ...whole, 'GET /1': [page('/2', [1], { nextUri: `${elsewhere.url}/2` })] });
  await expect(open(sent.url).query('select 1')).rejects.toThrow(/process-forwarded/);
  const redirected = await serve({ ...whole, 'GET /1': [status(307, { location: `${elsewhere.url}/1` })] });
  await expect(open(redirected.url).query('select 1')).rejects.toThrow(/another address/);
  expect(elsewhere.asked).toEqual([]);
  expect(sent.asked.at(-1)).toBe('DELETE /1');
});

test('a stream ends where it is told to, and the query with it', async () => {
  const { url, asked } = await serve(whole);
  const seen: unknown[] = [];
  await open(url).stream('select 1', (rows, each) => {
    seen.push(rows, each);
    return false;
  });
  expect(seen).toEqual([[[1], [2]], columns]);
  expect(asked).toEqual([post, 'GET /1', 'DELETE /2']);
});

test('what a reader of rows throws comes back, and the query ends', async () => {
  const { url, asked } = await serve(whole);
  const failing = open(url).stream('select 1', () => {
    throw new Error('mine');
  });
  await expect(failing).rejects.toThrow('mine');
  expect(asked.at(-1)).toBe('DELETE /2');
});

test('over the scan budget', async () => {
  const stats = { state: 'RUNNING', processedBytes: 70, physicalInputBytes: 51 };
  const { url, asked } = await serve({ ...whole, 'GET /1': [page('/2', [1], { stats })] });
  await expect(open(url, { scanBudgetBytes: 50 }).query('select 1')).rejects.toThrow(
    /51 bytes, over the scan budget of 50/,
  );
  expect(asked).toEqual([post, 'GET /1', 'DELETE /2']);
  await expect(open((await serve(whole)).url, { scanBudgetBytes: 10 }).query('select 1')).resolves.toBeDefined();
});

test('over the time budget, in the middle of an answer', async () => {
  const { url, asked } = await serve({ ...whole, 'GET /2': [never] });
  await expect(open(url, { timeBudgetMs: 100 }).query('select 1')).rejects.toThrow(/time budget of 0\.1 s/);
  expect(asked.at(-1)).toBe('DELETE /2');
});

test('everything under way is cancelled', async () => {
  const { url, asked } = await serve({ ...whole, 'GET /2': [never] });
  const client = open(url);
  const ends = [client.query('select 1'), client.query('select 2')].map((each) =>
    expect(each).rejects.toThrow(/cancelled/),
  );
  while (asked.filter((each) => each === 'GET /2').length < 2) await new Promise((done) => setTimeout(done, 5));
  await client.cancelAll();
  expect(asked.filter((each) => each === 'DELETE /2')).toHaveLength(2);
  await Promise.all(ends);
  await client.cancelAll();
});

test('a query that could not be ended is told', async () => {
  const { url } = await serve({ ...whole, 'GET /2': [status(401)], 'DELETE /2': [cut] });
  await expect(open(url).query('select 1')).rejects.toThrow(/query\.client\.timeout/);
});

test('nobody there', async () => {
  const { url } = await serve({});
  close.splice(0)[0]?.();
  await expect(open(url).query('select 1')).rejects.toThrow(/ECONNREFUSED.*run again/);
});

test('progress is told, and that it is unknown', async () => {
  const stats = { state: 'RUNNING', progressPercentage: 50 };
  const { url } = await serve({ ...whole, 'GET /1': [page('/2', [], { stats })] });
  const shares: (number | undefined)[] = [];
  await open(url, { onProgress: (share) => shares.push(share) }).query('select 1');
  expect(shares).toEqual([undefined, 0.5, 1]);
});

test('the version, when Trino has started', async () => {
  const { url } = await serve({
    'GET /v1/info': [
      text('{"nodeVersion":{"version":"435"},"starting":true}'),
      text('{"nodeVersion":{"version":"435"},"starting":false}'),
    ],
  });
  await expect(open(url).version()).resolves.toBe('435');
  await expect(open((await serve({ 'GET /v1/info': [text('{}')] })).url).version()).rejects.toThrow(/none of Trino/);
});
