import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';

/** No answer in time: of the headers, or between two pieces of the body. */
export class Impatient extends Error {
  override readonly name = 'TimeoutError';
}

export interface RawRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Until the headers are there, in milliseconds. */
  readonly patienceMs: number;
}

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they are stored: `fetch` would unpack what has a content encoding. Must be read or destroyed. */
  readonly body: IncomingMessage;
}

/** One request, no redirect followed. Rejects where there is no answer. */
export const rawRequest = ({ method, url, headers = {}, body, patienceMs }: RawRequest): Promise<RawReply> =>
  new Promise((answer, refuse) => {
    const { request } = url.protocol === 'http:' ? http : https;
    const sent = request(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(body.length) }) },
    });
    const timer = setTimeout(() => sent.destroy(new Impatient('no answer in time')), patienceMs);
    sent.on('error', (error) => {
      clearTimeout(timer);
      refuse(error);
    });
    sent.on('response', (reply) => {
      clearTimeout(timer);
      // an error of the body is met where it is read, or does not matter where it is thrown away
      reply.on('error', () => undefined);
      answer({ status: reply.statusCode ?? 0, headers: reply.headers, body: reply });
    });
    sent.end(body);
  });

/** The first bytes of a body, as text: for error messages. Never rejects. */
export async function headOf(reply: RawReply, patienceMs: number, limit = 1 << 16): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(() => reply.body.destroy(new Impatient('no answer in time')), patienceMs);
  try {
    for await (const chunk of reply.body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limit) break;
    }
  } catch {
    // what came is all there is
  } finally {
    clearTimeout(timer);
    reply.body.destroy();
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
