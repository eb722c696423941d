import { type IncomingMessage, request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { messageOf } from '../../errors.ts';
import type { Json } from '../../json.ts';

export type WatchEvent =
  /** The object as it is now, or as it was when it was deleted. */
  | { readonly kind: 'changed' | 'deleted'; readonly object: Json }
  /** Nothing happened up to this version. */
  | { readonly kind: 'bookmark'; readonly resourceVersion: string }
  /** The version is too old to watch from: read anew. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'cut'; readonly message: string };

const longestLine = 8 * 2 ** 20;

/** One connection's events, until the server or the signal ends it; JSON documents, one a line. */
export async function* watchEvents(
  url: URL,
  options: RequestOptions,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent, void> {
  const ended = new AbortController();
  try {
    const response = await answerTo(url, { ...options, signal: AbortSignal.any([signal, ended.signal]) });
    const status = response.statusCode ?? 0;
    if (status !== 200) yield status === 410 ? { kind: 'gone' } : { kind: 'refused', status };
    else for await (const line of linesOf(response)) yield readEvent(line);
  } catch (error) {
    if (!signal.aborted) yield { kind: 'cut', message: messageOf(error) };
  } finally {
    ended.abort();
  }
}

const answerTo = (url: URL, options: RequestOptions): Promise<IncomingMessage> =>
  new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, done);
    request.on('error', failed);
    request.end();
  });

async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  response.setEncoding('utf8');
  let rest = '';
  for await (const part of response) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new Error(`an event is larger than ${longestLine} characters`);
    yield* lines.filter((line) => line.trim() !== '');
  }
}

/** One line of a watch. Pure. */
export function readEvent(line: string): WatchEvent {
  const event = parsed(line);
  const object = event?.object;
  const version = object?.metadata?.resourceVersion;
  switch (event?.type) {
    case 'ADDED':
    case 'MODIFIED':
      return { kind: 'changed', object: object as unknown as Json };
    case 'DELETED':
      return { kind: 'deleted', object: object as unknown as Json };
    case 'BOOKMARK':
      if (typeof version === 'string') return { kind: 'bookmark', resourceVersion: version };
      break;
    case 'ERROR':
      return object?.code === 410 ? { kind: 'gone' } : { kind: 'refused', status: Number(object?.code) || 500 };
  }
  return { kind: 'cut', message: 'an event cannot be read' };
}

interface Line {
  readonly type?: unknown;
  readonly object?: { readonly code?: unknown; readonly metadata?: { readonly resourceVersion?: unknown } };
}

function parsed(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
