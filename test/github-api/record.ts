import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './route.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
  /** Method and path template; undefined where there is no such route. */
  readonly route: string | undefined;
  /** Who the token is; undefined without one that is known. */
  readonly login: string | undefined;
  readonly authorization: boolean;
  readonly body: unknown;
  /** 0 where there was no answer. */
  status: number;
  answer: unknown;
  /** The answer was not the one that GitHub would have given. */
  troubled: boolean;
}

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const recorded = (
  request: IncomingMessage,
  address: URL,
  known: { readonly route: string | undefined; readonly login: string | undefined; readonly bytes: Buffer },
): Recorded => ({
  method: request.method ?? '',
  path: address.pathname,
  query: address.search,
  route: known.route,
  login: known.login,
  authorization: request.headers.authorization !== undefined,
  body: jsonOf(known.bytes),
  status: 0,
  answer: undefined,
  troubled: false,
});

function jsonOf(bytes: Buffer): unknown {
  try {
    return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

export function send(response: ServerResponse, { status, headers, body }: Reply, entry: Recorded, troubled = false) {
  entry.status = status;
  entry.answer = body;
  entry.troubled = troubled;
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers }).end(body === undefined ? '' : JSON.stringify(body));
}
