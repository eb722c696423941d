import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { OutsideError } from '../../shared/errors.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import { parseLocators, parseWritable } from '../../shared/store/locator.ts';
import { readFirst } from '../../shared/store/read.ts';
import { update } from '../../shared/store/update.ts';
import { skipWithReason } from '../servers/available.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../servers/faulty-proxy.ts';
import { type S3Server, startS3 } from '../servers/s3.ts';

/** The store on a real S3 server that keeps conditions, and behind a proxy that misbehaves. */

const started = await startS3('versitygw');
skipWithReason('s3', started);

describe.runIf(started.ok)('s3://', () => {
  const server = started as S3Server & { readonly ok: true };
  const work = mkdtempSync(join(tmpdir(), 'store-s3-'));
  let proxy: FaultyProxy;

  beforeAll(async () => {
    proxy = await startFaultyProxy(server.endpoint);
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(async () => {
    await proxy?.stop();
    await server.stop();
    rmSync(work, { recursive: true });
  });

  const site = () => storeSite(memoryHost(work), undefined);
  const through = (endpoint: string, secret = server.secret): void => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint);
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', server.key);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
  };
  const add = (place: string, line: string) =>
    update(parseWritable(place, 'x'), (old) => Buffer.from(`${old ?? ''}${line}\n`), site());
  const read = async (place: string): Promise<string | undefined> => {
    const found = await readFirst(parseLocators(place, 'x'), site());
    return found.kind === 'found' ? found.bytes.toString() : undefined;
  };
  const place = (key: string): string => `s3://${server.bucket}/${key}`;

  test('is absent, then written, then read with what names it', async () => {
    through(server.endpoint);
    const at = place('deep/a b#é.jsonl');
    expect(await read(at)).toBeUndefined();
    const written = await add(at, '1');
    await add(at, '2');
    const found = await readFirst(parseLocators(at, 'x'), site());
    expect(found).toMatchObject({ kind: 'found', provenance: { locator: at, etag: expect.stringMatching(/^".+"$/) } });
    expect(await read(at)).toBe('1\n2\n');
    expect(written?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('eight writers at the same moment lose nothing', async () => {
    through(server.endpoint);
    const lines = Array.from({ length: 8 }, (_, i) => String(i));
    await Promise.all(lines.map((line) => add(place('crowded'), line)));
    expect((await read(place('crowded')))?.trim().split('\n').sort()).toEqual(lines);
  });

  test('a wrong secret, and a bucket that is not there, are errors and no absence', async () => {
    through(server.endpoint, 'wrong-secret');
    const refused = await read(`${place('a')},fallback`).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(OutsideError);
    expect(String(refused)).not.toContain('wrong-secret');
    await expect(add(place('a'), '1')).rejects.toThrow(OutsideError);
    vi.unstubAllEnvs();
    through(server.endpoint);
    await expect(read('s3://no-such-bucket/a')).rejects.toThrow();
    await expect(add('s3://no-such-bucket/a', '1')).rejects.toThrow();
    expect(await read(place('a'))).toBeUndefined();
  });

  describe('behind a proxy', () => {
    const answer = (status: number, code: string): Fault => ({
      is: 'answer',
      status,
      body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`,
    });

    test.each<[string, Fault]>([
      ['403', answer(403, 'AccessDenied')],
      ['404 of the bucket', answer(404, 'NoSuchBucket')],
      ['a redirect', { is: 'answer', status: 301, headers: { location: 'http://127.0.0.1:1/' } }],
      ['a page of a login', { is: 'answer', status: 200, body: '<html>please log in</html>' }],
    ])('a read that is answered with %s: an error, and no other place takes its part', async (_, fault) => {
      through(proxy.url);
      proxy.play();
      await add(place('kept'), 'x');
      proxy.play({ method: 'GET', fault });
      await expect(read(`${place('kept')},work`)).rejects.toThrow();
      proxy.play({ method: 'PUT', fault: answer(403, 'AccessDenied') });
      const before = await read(place('kept'));
      await expect(add(place('kept'), 'y')).rejects.toThrow(OutsideError);
      expect(await read(place('kept'))).toBe(before);
    });

    test('two answers with 500, then the right one: read and written once', async () => {
      through(proxy.url);
      proxy.play({ times: 2, fault: answer(500, 'InternalError') });
      await add(place('shaky'), '1');
      proxy.play({ method: 'PUT', times: 1, fault: answer(500, 'InternalError') });
      await add(place('shaky'), '2');
      expect(await read(place('shaky'))).toBe('1\n2\n');
    });

    test('a write that was done, and whose answer was lost, is not done twice', async () => {
      through(proxy.url);
      proxy.play({ method: 'PUT', times: 1, fault: { is: 'lost' } });
      await add(place('lost'), '1');
      proxy.play({ method: 'PUT', times: 1, fault: { is: 'lost' } });
      await add(place('lost'), '2');
      proxy.play();
      expect(await read(place('lost'))).toBe('1\n2\n');
    });

    test('a body that comes slowly is whole; one that was cut is read on', async () => {
      through(proxy.url);
      proxy.play();
      await add(place('slow'), 'x'.repeat(400));
      proxy.play({ method: 'GET', fault: { is: 'slow', bytes: 50, everyMs: 50 } });
      expect(await read(place('slow'))).toBe(`${'x'.repeat(400)}\n`);
      proxy.play({ method: 'GET', times: 1, fault: { is: 'cut', afterBytes: 100 } });
      expect(await read(place('slow'))).toBe(`${'x'.repeat(400)}\n`);
    });

    test('500 for ever is an error that names the server', async () => {
      through(proxy.url);
      proxy.play({ fault: answer(500, 'InternalError') });
      await expect(read(`${place('kept')},work`)).rejects.toThrow(OutsideError);
    });
  });
});
