import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openS3 } from '../../shared/clients/s3/s3.ts';
import { EvidenceError, OutsideError } from '../../shared/errors.ts';
import { skipWithReason } from '../servers/available.ts';
import { type FaultyProxy, startFaultyProxy } from '../servers/faulty-proxy.ts';
import { startS3 } from '../servers/s3.ts';

/** The S3 client against a real server that checks signatures, and a proxy in front that misbehaves. */

const server = await startS3();
skipWithReason('S3', server);

const strange = ['a b.csv', '100%.csv', 'a#b.csv', 'a?b=c.csv', 'a+b.csv', "it's (1)!.csv", 'é/ü.csv', 'a&b=c*.csv'];
const big = Buffer.alloc(3_000_000, 'abcdefghij');

describe.runIf(server.ok)('the S3 client', () => {
  if (!server.ok) return;
  let proxy: FaultyProxy;
  const masked: string[] = [];
  const env = { AWS_ACCESS_KEY_ID: server.key, AWS_SECRET_ACCESS_KEY: server.secret, CI: 'true', HOME: server.folder };
  const open = (more: Readonly<Record<string, string | undefined>> = {}, patienceMs = 2_000) =>
    openS3({
      env: { ...env, AWS_ENDPOINT_URL: proxy.url, ...more },
      mask: (secret) => masked.push(secret),
      patienceMs,
      firstWaitMs: 1,
    });
  const { bucket } = server;
  const read = async (key: string, options = {}, client = open()) => {
    const object = await client.get(bucket, key, options);
    if (!object) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of object.body) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  beforeAll(async () => {
    proxy = await startFaultyProxy(server.endpoint);
    for (const [name, content] of [...strange.map((each) => [each, each] as const), ['big', big] as const]) {
      mkdirSync(join(server.folder, bucket, name, '..'), { recursive: true });
      writeFileSync(join(server.folder, bucket, name), content);
    }
  });
  beforeEach(() => proxy.play());
  afterAll(async () => {
    await proxy?.stop();
    await server.stop();
  });

  test.each(strange)('reads and writes the key %j', async (key) => {
    expect((await read(key))?.toString()).toBe(key);
    expect((await open().head(bucket, key))?.bytes).toBe(Buffer.byteLength(key));
    expect(await open().put(bucket, `copy/${key}`, Buffer.from('x'))).toBe('written');
    expect((await read(`copy/${key}`))?.toString()).toBe('x');
  });

  test('lists every key as it is, with ETag and length', async () => {
    const found = new Map<string, { readonly etag: string; readonly bytes: number }>();
    for await (const object of open().list(bucket, '')) found.set(object.key, object);
    for (const key of strange) {
      const etag = `"${createHash('md5').update(key).digest('hex')}"`;
      expect(found.get(key)).toEqual({ key, etag, bytes: Buffer.byteLength(key) });
    }
  });

  test('what is not there is undefined, and a bucket that is not there an error', async () => {
    expect(await open().head(bucket, 'absent')).toBeUndefined();
    expect(await open().get(bucket, 'absent')).toBeUndefined();
    await expect(open().get('no-such-bucket', 'a')).rejects.toThrow(/bucket .* does not exist/);
  });

  test('goes on where the connection broke, byte for byte', async () => {
    proxy.play({ method: 'GET', path: /big/, times: 1, fault: { is: 'cut', afterBytes: 1_000_000 } });
    expect((await read('big'))?.equals(big)).toBe(true);
  });

  test.each([
    ['two 503', { is: 'busy', retryAfterS: 0 } as const, 2],
    ['two 500', { is: 'answer', status: 500 } as const, 2],
    ['two lost connections', { is: 'cut' } as const, 2],
  ])('repeats after %s', async (_, fault, times) => {
    proxy.play({ method: 'GET', path: /100/, times, fault });
    expect((await read('100%.csv'))?.toString()).toBe('100%.csv');
  });

  test.each([
    [
      '403',
      { is: 'answer', status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
      OutsideError,
      /403, AccessDenied.*grant/,
    ],
    ['500', { is: 'answer', status: 500 }, OutsideError, /status 500.*run again/],
    ['cut at every try', { is: 'cut' }, OutsideError, /did not answer/],
    ['silent', { is: 'silent' }, OutsideError, /did not answer \(no answer in time\)/],
    ['dripping', { is: 'slow', bytes: 1, everyMs: 20 }, OutsideError, /too slowly/],
    [
      'cut at the same byte at every try',
      { is: 'cut', afterBytes: 0 },
      OutsideError,
      /cut off after 0 of 3000000 bytes/,
    ],
  ] as const)('%s is an error with its cure', async (_, fault, kind, words) => {
    proxy.play({ method: 'GET', path: /big/, fault });
    const error = await read('big', {}, open({}, 400)).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toContain(server.secret);
  });

  test('a changed object is an error, at the start and where the reading goes on', async () => {
    const { etag } = (await open().head(bucket, 'big')) ?? { etag: '' };
    proxy.play({ method: 'GET', path: /big/, fault: { is: 'etag', etag: '"changed"' } });
    await expect(read('big', { ifMatch: etag })).rejects.toThrow(EvidenceError);
    proxy.play(
      { method: 'GET', path: /big/, times: 1, fault: { is: 'cut', afterBytes: 10 } },
      { method: 'GET', path: /big/, from: 2, fault: { is: 'etag', etag: '"changed"' } },
    );
    await expect(read('big')).rejects.toThrow(/changed while it was read/);
  });

  test('a write whose answer was lost is written, and one that met another is a conflict', async () => {
    const refusal = { is: 'answer', status: 412 } as const;
    proxy.play({ method: 'PUT', times: 1, fault: { is: 'lost' } }, { method: 'PUT', from: 2, fault: refusal });
    expect(await open().put(bucket, 'new', Buffer.from('mine'), { ifNoneMatch: '*' })).toBe('written');
    proxy.play({ method: 'PUT', fault: refusal });
    expect(await open().put(bucket, 'new', Buffer.from('other'), { ifNoneMatch: '*' })).toBe('conflict');
    proxy.play({ method: 'PUT', times: 1, fault: { is: 'cut' } }, { method: 'PUT', from: 2, fault: refusal });
    expect(await open().put(bucket, 'new', Buffer.from('other'), { ifNoneMatch: '*' })).toBe('conflict');
  });

  test.each([
    [
      'no key',
      { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      /there are no credentials|status 400/,
    ],
    ['a wrong key', { AWS_ACCESS_KEY_ID: 'other' }, /InvalidAccessKeyId/],
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'other' }, /SignatureDoesNotMatch/],
    ['half of a key', { AWS_SECRET_ACCESS_KEY: undefined }, /only one is set/],
    [
      'a profile that is not there',
      { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_PROFILE: 'x' },
      /none of the shared files/,
    ],
  ])('%s is refused', async (_, more, words) => {
    await expect((async () => read('big', {}, open(more)))()).rejects.toThrow(words);
  });

  test('takes keys from a profile, a container and a role by web identity, and masks them', async () => {
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const file = join(server.folder, 'credentials');
    writeFileSync(file, `[other]\naws_access_key_id = ${server.key}\naws_secret_access_key=${server.secret}\n`);
    expect(
      await read('a b.csv', {}, open({ ...none, AWS_PROFILE: 'other', AWS_SHARED_CREDENTIALS_FILE: file })),
    ).toBeDefined();

    const asked: string[] = [];
    const services = createServer((request, response) => {
      request.on('data', (chunk) => asked.push(String(chunk)));
      request.on('end', () => {
        const [id, secret] = [server.key, server.secret];
        if (request.method === 'GET') {
          asked.push(String(request.headers.authorization));
          response.end(
            JSON.stringify({ AccessKeyId: id, SecretAccessKey: secret, Expiration: '2100-01-01T00:00:00Z' }),
          );
        } else
          response.end(
            `<A><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey></Credentials></A>`,
          );
      });
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => services.once('listening', ready));
    const url = `http://127.0.0.1:${(services.address() as AddressInfo).port}/`;
    const container = { AWS_CONTAINER_CREDENTIALS_FULL_URI: url, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Bearer t' };
    expect(await read('a b.csv', {}, open({ ...none, ...container }))).toBeDefined();
    writeFileSync(join(server.folder, 'token'), 'the-token\n');
    const role = {
      AWS_ROLE_ARN: 'arn:aws:iam::1:role/r',
      AWS_WEB_IDENTITY_TOKEN_FILE: join(server.folder, 'token'),
      AWS_ENDPOINT_URL_STS: url,
    };
    expect(await read('a b.csv', {}, open({ ...none, ...role }))).toBeDefined();
    services.close();
    expect(asked.join('\n')).toContain('Bearer t');
    expect(asked.join('\n')).toContain('WebIdentityToken=the-token');
    expect(masked).toContain(server.secret);
  });

  test('a listing of which a part is missing is an error', async () => {
    const listed = async () => {
      for await (const _ of open().list(bucket, ''));
    };
    proxy.play({ path: /list-type/, fault: { is: 'truncated', keepBytes: 500 } });
    await expect(listed()).rejects.toThrow(/no whole answer/);
    proxy.play({ path: /list-type/, fault: { is: 'answer', status: 200, body: '<html></html>' } });
    await expect(listed()).rejects.toThrow(/no whole answer/);
  });
});
