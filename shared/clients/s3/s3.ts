import { EvidenceError, OutsideError } from '../../errors.ts';
import { patientBody } from '../http/patient-body.ts';
import { headOf } from '../http/raw-request.ts';
import { type S3Options, s3Access } from './access.ts';
import { hostOf, saidOf } from './address.ts';
import { listingPage } from './listing.ts';
import { codeOf, refusal } from './refusal.ts';
import { type S3Reply, type S3Request, sender } from './send.ts';

export { s3Access } from './access.ts';

export interface S3Object {
  readonly key: string;
  /** As the server writes it, in quotes. */
  readonly etag: string;
  readonly bytes: number;
}

export interface S3Content {
  readonly etag: string;
  readonly bytes: number;
  /** The stored bytes, all of them, or it throws: goes on where a connection broke. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Object storage that speaks S3: EvidenceError where data are missing or changed, OutsideError where the server refuses or fails. */
export interface S3 {
  /** Undefined: not there. */
  readonly head: (bucket: string, key: string) => Promise<S3Object | undefined>;
  /** Undefined: not there. With `ifMatch` an object that is another one by now is an EvidenceError. */
  readonly get: (
    bucket: string,
    key: string,
    options?: { readonly ifMatch?: string },
  ) => Promise<S3Content | undefined>;
  /** `conflict`: the condition did not hold, and nothing was written. */
  readonly put: (
    bucket: string,
    key: string,
    content: Uint8Array,
    options?: { readonly ifMatch?: string; readonly ifNoneMatch?: '*' },
  ) => Promise<'written' | 'conflict'>;
  /** Every object whose key begins so, page by page. */
  readonly list: (bucket: string, prefix: string) => AsyncIterable<S3Object>;
}

const quoted = (etag: string): string => (/^(W\/)?"/.test(etag) ? etag : `"${etag}"`);

export function openS3(options: S3Options): S3 {
  const { patienceMs = 30_000, firstWaitMs = 500 } = options;
  const access = s3Access(options);
  const send = sender(access, patienceMs, firstWaitMs);
  const host = hostOf(access.endpoint);

  const refused = async (reply: S3Reply, what: string, said: string): Promise<Error> => {
    const code = codeOf(await headOf(reply, patienceMs));
    return refusal({ status: reply.status, code }, { what, said, host, signed: reply.signed });
  };

  const sized = (reply: S3Reply, said: string): { etag: string; bytes: number } => {
    const { etag, 'content-length': length } = reply.headers;
    if (etag === undefined || !/^\d+$/.test(length ?? '')) {
      reply.body.destroy();
      throw new OutsideError(`${host} names no ETag or length of ${said}: is it an S3 server?`);
    }
    return { etag: quoted(etag), bytes: Number(length) };
  };

  const changed = (said: string): EvidenceError =>
    new EvidenceError(`${said} changed while it was read: run again when nothing writes to it.`);

  const client: S3 = {
    head: async (bucket, key) => {
      const reply = await send({ method: 'HEAD', bucket, key });
      reply.body.resume();
      if (reply.status === 404) return undefined;
      const said = saidOf(bucket, key);
      if (reply.status !== 200) throw await refused(reply, 'read', said);
      return { key, ...sized(reply, said) };
    },

    get: async (bucket, key, { ifMatch } = {}) => {
      const said = saidOf(bucket, key);
      const ask = async (headers: Readonly<Record<string, string>>) => send({ method: 'GET', bucket, key, headers });
      const reply = await ask(ifMatch === undefined ? {} : { 'if-match': quoted(ifMatch) });
      if (reply.status === 412) {
        reply.body.destroy();
        throw changed(said);
      }
      if (reply.status === 404) {
        const code = codeOf(await headOf(reply, patienceMs));
        if (code !== 'NoSuchBucket') return undefined;
        throw refusal({ status: 404, code }, { what: 'read', said, host, signed: reply.signed });
      }
      if (reply.status !== 200) throw await refused(reply, 'read', said);
      const { etag, bytes } = sized(reply, said);
      // not every server knows conditions
      if (ifMatch !== undefined && etag !== quoted(ifMatch)) {
        reply.body.destroy();
        throw changed(said);
      }
      const resume = async (from: number): Promise<S3Reply> => {
        const rest = await ask({ 'if-match': etag, range: `bytes=${from}-` });
        const start = /^bytes (\d+)-/.exec(rest.headers['content-range'] ?? '')?.[1];
        if (rest.status === 412 || (rest.headers.etag !== undefined && quoted(rest.headers.etag) !== etag)) {
          rest.body.destroy();
          throw changed(said);
        }
        if ((rest.status !== 206 && rest.status !== 200) || Number(start) !== from) {
          if (rest.status >= 400) throw await refused(rest, 'read', said);
          rest.body.destroy();
          throw new OutsideError(`${said} was cut off, and ${host} does not go on in the middle: run again.`);
        }
        return rest;
      };
      return { etag, bytes, body: patientBody(reply, { said, bytes, resume, patienceMs, firstWaitMs }) };
    },

    put: async (bucket, key, content, { ifMatch, ifNoneMatch } = {}) => {
      const said = saidOf(bucket, key);
      const headers = {
        ...(ifMatch === undefined ? {} : { 'if-match': quoted(ifMatch) }),
        ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }),
      };
      const request: S3Request = { method: 'PUT', bucket, key, headers, body: content };
      const reply = await send(request);
      if (reply.status === 200 || reply.status === 204) {
        reply.body.resume();
        return 'written';
      }
      const code = codeOf(await headOf(reply, patienceMs));
      const lost = reply.status === 412 || reply.status === 409 || (reply.status === 404 && code === 'NoSuchKey');
      if (!lost) throw refusal({ status: reply.status, code }, { what: 'write', said, host, signed: reply.signed });
      // our own first try may have been what the second one met
      return reply.repeated && (await holds(client, bucket, key, content)) ? 'written' : 'conflict';
    },

    list: async function* (bucket, prefix) {
      const said = saidOf(bucket, prefix);
      const seen = new Set<string>();
      for (let token: string | undefined; ; ) {
        const query = {
          ...(token === undefined ? {} : { 'continuation-token': token }),
          'encoding-type': 'url',
          'list-type': '2',
          prefix,
        };
        const reply = await send({ method: 'GET', bucket, key: '', query });
        if (reply.status !== 200) throw await refused(reply, 'list', said);
        const { objects, next } = listingPage(await wholeText(reply, said, patienceMs), said);
        for (const object of objects) yield { ...object, etag: quoted(object.etag) };
        if (next === undefined) return;
        if (seen.has(next)) throw new OutsideError(`The listing of ${said} goes in a circle: look at ${host}.`);
        seen.add(next);
        token = next;
      }
    },
  };
  return client;
}

async function holds(client: S3, bucket: string, key: string, content: Uint8Array): Promise<boolean> {
  const there = await client.get(bucket, key);
  if (there === undefined || there.bytes !== content.length) return false;
  const chunks: Uint8Array[] = [];
  for await (const chunk of there.body) chunks.push(chunk);
  return Buffer.concat(chunks).equals(content);
}

/** Bytes; a page of 1,000 keys of the longest kind has 4 MB. */
const largestPage = 32 * 2 ** 20;

async function wholeText(reply: S3Reply, said: string, patienceMs: number): Promise<string> {
  const length = reply.headers['content-length'];
  const bytes = length === undefined ? undefined : Number(length);
  const chunks: Buffer[] = [];
  let sum = 0;
  const body = patientBody(reply, {
    said: `The listing of ${said}`,
    bytes,
    resume: undefined,
    patienceMs,
    firstWaitMs: 0,
  });
  for await (const chunk of body) {
    sum += chunk.length;
    if (sum > largestPage) throw new OutsideError(`The listing of ${said} is far too long: is it an S3 server?`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
