import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipWithReason } from '../servers/available.ts';
import { availableDuckdbExtensions } from '../servers/duckdb-extensions.ts';
import { type FaultyProxy, startFaultyProxy } from '../servers/faulty-proxy.ts';
import { type S3Server, startS3 } from '../servers/s3.ts';

/** That the object storage which other suites stand on is what it says, and that the proxy before it misbehaves as told. */

const started = await startS3();
skipWithReason('s3', started);
const extensions = await availableDuckdbExtensions();

describe.runIf(started.ok)('S3', () => {
  const server = started as S3Server & { readonly ok: true };
  const text = 'n\n1\n2\n';
  const name = 'a b#?%41é.csv';
  const path = `/bucket/${encodeURIComponent(name)}`;
  const etag = `"${createHash('md5').update(text).digest('hex')}"`;
  let proxy: FaultyProxy;

  beforeAll(async () => {
    proxy = await startFaultyProxy(server.endpoint);
    writeFileSync(join(server.folder, server.bucket, name), text);
  });
  afterAll(async () => {
    await proxy?.stop();
    await server.stop();
  });

  const client = (secretAccessKey = server.secret) =>
    new AwsClient({ accessKeyId: server.key, secretAccessKey, service: 's3', region: 'us-east-1', retries: 0 });
  const ask = (method = 'GET', more: RequestInit = {}) => client().fetch(`${proxy.url}${path}`, { method, ...more });

  test('what lies in its folder is served as it is now, to whoever has the key', async () => {
    proxy.play();
    const answer = await ask();
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, etag, text]);
    expect((await client('another').fetch(`${proxy.url}${path}`)).status).toBe(403);
    expect((await fetch(`${proxy.url}${path}`)).ok).toBe(false);
    const file = join(server.folder, server.bucket, 'changing');
    for (const now of ['one', 'another']) {
      writeFileSync(file, now);
      expect(await (await client().fetch(`${server.endpoint}/bucket/changing`)).text()).toBe(now);
    }
    rmSync(file);
    expect((await client().fetch(`${server.endpoint}/bucket/changing`)).status).toBe(404);
  });

  test.runIf(extensions.ok)('DuckDB reads from it through the proxy', async () => {
    proxy.play();
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`load '${extensions.ok ? extensions.files.httpfs : ''}'`);
    await connection.run(
      `create secret (type s3, key_id '${server.key}', secret '${server.secret}', endpoint '${new URL(proxy.url).host}',
       url_style 'path', use_ssl false)`,
    );
    const file = join(server.folder, server.bucket, 'plain.csv');
    writeFileSync(file, text);
    const read = await connection.runAndReadAll(`select sum(n)::int from 's3://bucket/pl*.csv'`);
    expect(read.getRows()).toEqual([[3]]);
    rmSync(file);
  });

  test('rules are for a method, a path and a count', async () => {
    proxy.play(
      { path: /other/, fault: { is: 'answer', status: 500 } },
      { method: 'HEAD', fault: { is: 'answer', status: 403 } },
      { method: 'GET', from: 2, times: 2, fault: { is: 'answer', status: 404, body: '<Code>NoSuchKey</Code>' } },
    );
    const from = proxy.asked.length;
    const seen = [];
    for (const method of ['GET', 'HEAD', 'GET', 'GET', 'GET']) seen.push((await ask(method)).status);
    expect(seen).toEqual([200, 403, 404, 404, 200]);
    expect(proxy.asked.slice(from).map(({ method, fault }) => [method, fault])).toEqual([
      ['GET', undefined],
      ['HEAD', 'answer'],
      ['GET', 'answer'],
      ['GET', 'answer'],
      ['GET', undefined],
    ]);
  });

  test('busy', async () => {
    proxy.play({ fault: { is: 'busy', retryAfterS: 2 } });
    const answer = await ask();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('another ETag at the second request', async () => {
    proxy.play({ from: 2, fault: { is: 'etag', etag: '"changed"' } });
    const seen = [];
    for (const method of ['HEAD', 'GET', 'HEAD']) {
      const answer = await ask(method);
      seen.push([answer.headers.get('etag'), answer.headers.get('content-length'), await answer.text()]);
    }
    expect(seen).toEqual([
      [etag, '6', ''],
      ['"changed"', '6', text],
      ['"changed"', '6', ''],
    ]);
  });

  test('slow: in pieces', async () => {
    proxy.play({ fault: { is: 'slow', bytes: 2, everyMs: 50 } });
    const pieces = [];
    for await (const piece of (await ask()).body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).toString()).toBe(text);
  });

  test.each([
    ['before anything', { is: 'cut' }, '', 'fetch failed'],
    ['after some bytes', { is: 'cut', afterBytes: 4 }, 'n\n1\n', 'terminated'],
    ['after all bytes', { is: 'cut', afterBytes: 6 }, text, 'terminated'],
  ] as const)('cut %s', async (_, fault, received, message) => {
    proxy.play({ fault });
    let seen = '';
    const reading = (async () => {
      for await (const piece of (await ask()).body as unknown as AsyncIterable<Uint8Array>)
        seen += Buffer.from(piece).toString();
    })();
    await expect(reading).rejects.toThrow(message);
    expect(seen).toBe(received);
  });

  test('truncated: half of it looks whole', async () => {
    proxy.play({ fault: { is: 'truncated', keepBytes: 3 } });
    const answer = await ask();
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, etag, 'n\n1']);
    const head = await ask('HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '6']);
  });

  test('an answer that is lost: what was asked is done', async () => {
    const url = `${proxy.url}/bucket/written`;
    proxy.play({ method: 'PUT', times: 1, fault: { is: 'lost' } });
    await expect(client().fetch(url, { method: 'PUT', body: 'once' })).rejects.toThrow('fetch failed');
    expect(await (await client().fetch(url)).text()).toBe('once');
    expect((await client().fetch(url, { method: 'PUT', body: 'twice' })).status).toBe(200);
  });

  test('silent', async () => {
    proxy.play({ fault: { is: 'silent' } });
    await expect(ask('GET', { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout');
  });
});

const conditional = await startS3('versitygw');
skipWithReason('s3 with conditions', conditional);

describe.runIf(conditional.ok)('S3 with conditions', () => {
  const server = conditional as S3Server & { readonly ok: true };
  afterAll(() => server.stop());
  const client = new AwsClient({
    accessKeyId: server.key,
    secretAccessKey: server.secret,
    service: 's3',
    region: 'us-east-1',
    retries: 0,
  });
  const ask = async (method: string, name: string, headers: Record<string, string> = {}, body?: string) => {
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    const answer = await client.fetch(`${server.endpoint}/${server.bucket}/${name}`, init);
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', text: await answer.text() };
  };

  test('are kept', async () => {
    const first = await ask('PUT', 'kept', { 'if-none-match': '*' }, 'one');
    const second = await ask('PUT', 'kept', { 'if-match': first.etag }, 'two');
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await ask('PUT', 'kept', { 'if-none-match': '*' }, 'three')).status).toBe(412);
    expect((await ask('PUT', 'kept', { 'if-match': first.etag }, 'four')).status).toBe(412);
    expect((await ask('GET', 'kept', { 'if-match': first.etag })).status).toBe(412);
    expect(await ask('GET', 'kept', { 'if-match': second.etag })).toEqual({
      status: 200,
      etag: second.etag,
      text: 'two',
    });
    expect((await ask('PUT', 'absent', { 'if-match': first.etag }, 'five')).status).toBe(404);
  });

  test.each(['if-none-match', 'if-match'])('%s: one of many writers at the same moment', async (condition) => {
    for (let round = 0; round < 20; round += 1) {
      const name = `${condition}-${round}`;
      const held = condition === 'if-match' ? (await ask('PUT', name, {}, 'before')).etag : '*';
      const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      const answers = await Promise.all(texts.map((text) => ask('PUT', name, { [condition]: held }, text)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
      expect((await ask('GET', name)).text).toBe(texts[answers.findIndex(({ status }) => status === 200)]);
    }
  });
});
