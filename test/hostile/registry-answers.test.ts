import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { bytesBlob } from '../../shared/clients/registry/digest.ts';
import { remoteStore } from '../../shared/clients/registry/remote.ts';
import { OutsideError } from '../../shared/errors.ts';

/** Registries that answer wrongly, halfway, or not at all: always a sentence, never a crash, and never content that is not there. */

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

async function storeOf(answer: Answer) {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(request, response, ++count));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credential = { kind: 'basic', user: 'u', password: 'p' } as const;
  return remoteStore({ host, repository: 'team/wages', credential, firstWaitMs: 1, chunkBytes: 4 });
}

const says =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** The headers promise more than comes. */
const breaksOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"schemaVersion":');
  setTimeout(() => response.destroy(), 20);
};

describe('a manifest', () => {
  test.each<[string, Answer, RegExp]>([
    ['a page of a proxy', says(200, '<html>Please log in</html>', { 'content-type': 'text/html' }), /no manifest/],
    ['nothing', says(200, ''), /no manifest/],
    ['null', says(200, 'null'), /no manifest/],
    ['a number', says(200, '5'), /no manifest/],
    ['bytes that are no text', says(200, '\xff\xfe{}'), /no manifest/],
    ['half of it', breaksOff, /broke off/],
    ['429 for ever', says(429, '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}'), /429.*wait/],
    ['500 for ever', says(500, 'oops'), /500/],
    ['403', says(403, ''), /403.*rights/],
    ['401 without a challenge', says(401, ''), /without saying how to log in/],
    ['401 for ever', says(401, '', { 'www-authenticate': 'Basic realm="r"' }), /refuses the credential/],
  ])('%s', async (_, answer, message) => {
    const store = await storeOf(answer);
    const error: unknown = await store.manifest('latest').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(OutsideError);
    expect((error as OutsideError).message).toMatch(message);
  });

  test('another one than its digest says', async () => {
    const store = await storeOf(says(200, '{}'));
    await expect(store.manifest(`sha256:${'0'.repeat(64)}`)).rejects.toThrow(/another manifest/);
  });
});

describe('a token service', () => {
  /** The registry itself plays it, as it may. */
  const withTokens =
    (tokens: Answer): Answer =>
    (request, response, count) => {
      if (request.url?.startsWith('/token')) return tokens(request, response, count);
      if (request.headers.authorization === 'Bearer good') return says(200, '{}')(request, response, count);
      const realm = `http://${request.headers.host}/token`;
      return says(401, '', { 'www-authenticate': `Bearer realm="${realm}",service="s"` })(request, response, count);
    };

  test.each<[string, Answer, RegExp]>([
    ['is down', says(503, ''), /token service .* answers with 503/],
    ['is asked too often', says(429, '', { 'retry-after': '0' }), /token service .* answers with 429/],
    ['breaks the connection', (_, response) => void response.destroy(), /token service .* did not answer/],
    ['refuses the password', says(401, ''), /refuses the credential/],
    ['gives no token', says(200, '{"token":5}'), /refuses the credential/],
    ['gives a page', says(200, '<html>'), /refuses the credential/],
  ])('%s', async (_, tokens, message) => {
    const store = await storeOf(withTokens(tokens));
    await expect(store.manifest('latest')).rejects.toThrow(message);
  });

  test('is asked again where it was busy once', async () => {
    let asked = 0;
    const store = await storeOf(
      withTokens((request, response, count) =>
        ++asked === 1
          ? says(503, '')(request, response, count)
          : says(200, '{"token":"good"}')(request, response, count),
      ),
    );
    await expect(store.manifest('latest')).resolves.toMatchObject({ descriptor: { size: 2 } });
  });
});

describe('an upload', () => {
  const blob = bytesBlob(Buffer.from('0123456789'));

  /** A registry that takes uploads, but for what `trouble` answers instead. */
  const registry = (trouble: (request: IncomingMessage, patches: number) => Answer | undefined) => {
    const kept: Buffer[] = [];
    let patches = 0;
    const answer: Answer = (request, response, count) => {
      if (request.method === 'PATCH') patches += 1;
      const instead = trouble(request, patches);
      if (instead) return instead(request, response, count);
      const location = '/v2/team/wages/blobs/uploads/1';
      if (request.method === 'HEAD') return says(404, '')(request, response, count);
      if (request.method === 'POST') return says(202, '', { location })(request, response, count);
      if (request.method === 'PATCH') {
        const [from = 0, to = 0] = String(request.headers['content-range']).split('-').map(Number);
        kept.push(Buffer.from('0123456789').subarray(from, to + 1));
        return says(202, '', { location, range: `0-${to}` })(request, response, count);
      }
      if (request.method === 'GET')
        return says(204, '', { location, range: `0-${Math.max(0, Buffer.concat(kept).length - 1)}` })(
          request,
          response,
          count,
        );
      return says(201, '')(request, response, count);
    };
    return { answer, sent: () => createHash('sha256').update(Buffer.concat(kept)).digest('hex') };
  };

  test.each([429, 500, 503])('goes on after a %d halfway', async (status) => {
    const { answer, sent } = registry((request, patches) =>
      request.method === 'PATCH' && patches === 2 ? says(status, '') : undefined,
    );
    const store = await storeOf(answer);
    await expect(store.putBlob(blob)).resolves.toBe('copied');
    expect(`sha256:${sent()}`).toBe(blob.digest);
  });

  test.each<[string, Answer, RegExp]>([
    ['500 from the middle on', says(500, ''), /500/],
    ['401 in the middle', says(401, '', { 'www-authenticate': 'Basic realm="r"' }), /refuses the credential/],
    ['a connection that ends', (_, response) => void response.destroy(), /did not answer/],
  ])('ends with a sentence after %s', async (_, answer, message) => {
    const { answer: all } = registry((request, patches) =>
      request.method === 'PATCH' && patches >= 2 ? answer : undefined,
    );
    const store = await storeOf(all);
    await expect(store.putBlob(blob)).rejects.toThrow(message);
  });

  test('ends with a sentence where the last word is refused', async () => {
    const { answer } = registry((request) =>
      request.method === 'PUT' ? says(400, '{"errors":[{"code":"DIGEST_INVALID"}]}') : undefined,
    );
    await expect((await storeOf(answer)).putBlob(blob)).rejects.toThrow(/DIGEST_INVALID/);
  });
});
