import { once } from 'node:events';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What happens to a request instead of its plain answer. */
export type Fault =
  /** Answered here: the target is not asked. */
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 503, to be asked again after `retryAfterS` seconds. */
  | { readonly is: 'busy'; readonly retryAfterS?: number }
  /** The target's answer in pieces of `bytes` (default 1), one every `everyMs` (default 100). */
  | { readonly is: 'slow'; readonly bytes?: number; readonly everyMs?: number }
  /** The target's answer with this ETag. */
  | { readonly is: 'etag'; readonly etag: string }
  /** The connection is closed: before anything was answered, or after `afterBytes` of the target's body. */
  | { readonly is: 'cut'; readonly afterBytes?: number }
  /** As `cut`, but after the target did what it was asked. */
  | { readonly is: 'lost' }
  /** Only so much of the target's body, as if it were all of it: the length in the head is that of the rest. */
  | { readonly is: 'truncated'; readonly keepBytes: number }
  /** Nothing is answered, and the connection stays open. */
  | { readonly is: 'silent' };

export interface Rule {
  /** Default: every method. */
  readonly method?: string;
  /** Over path and query as they were sent. Default: every path. */
  readonly path?: RegExp;
  /** From which matching request on, counted from 1. Default: 1. */
  readonly from?: number;
  /** How many matching requests from there on. Default: all. */
  readonly times?: number;
  readonly fault: Fault;
}

export interface Asked {
  readonly method: string;
  /** With the query, as sent. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Undefined where the target answered as it is. */
  readonly fault: Fault['is'] | undefined;
}

export interface FaultyProxy {
  readonly url: string;
  /** Every request so far, in order. */
  readonly asked: readonly Asked[];
  /** Replaces all rules and starts counting anew; the first rule that matches a request is played. */
  readonly play: (...rules: readonly Rule[]) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Stands before a server of this machine (`http://host:port`) and misbehaves by rules. The head `Host` is passed on as it was
 * sent, so that signatures still hold for a target that computes them over it, and so that Trino names its pages by the
 * proxy's address.
 */
export async function startFaultyProxy(target: string, ...first: readonly Rule[]): Promise<FaultyProxy> {
  let rules = counted(first);
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const fault = choose(rules, method, path);
    asked.push({ method, path, headers, fault: fault?.is });
    answer(target, request, response, fault).catch(() => request.socket.destroy());
  });
  // a request may take as long as its fault
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    play: (...next) => {
      rules = counted(next);
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Counted {
  readonly rule: Rule;
  seen: number;
}

const counted = (rules: readonly Rule[]): Counted[] => rules.map((rule) => ({ rule, seen: 0 }));

/** Every rule that matches counts the request, also where an earlier one is played. */
function choose(rules: readonly Counted[], method: string, path: string): Fault | undefined {
  let chosen: Fault | undefined;
  for (const one of rules) {
    const { rule } = one;
    if (rule.method !== undefined && rule.method !== method) continue;
    if (rule.path !== undefined && path.search(rule.path) < 0) continue;
    one.seen += 1;
    const first = rule.from ?? 1;
    if (one.seen >= first && one.seen < first + (rule.times ?? Number.POSITIVE_INFINITY)) chosen ??= rule.fault;
  }
  return chosen;
}

async function answer(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  if (fault?.is === 'silent') return;
  // the socket's own: a response that waits for its turn on the connection does not close it
  const close = () => void request.socket.destroy();
  if (fault?.is === 'cut' && fault.afterBytes === undefined) return close();
  if (fault?.is === 'answer' || fault?.is === 'busy') {
    await drain(request);
    const { status, headers, body = '' } = fault.is === 'busy' ? busy(fault.retryAfterS) : fault;
    return void response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  }
  const answered = await pass(target, request, response);
  const status = answered.statusCode ?? 502;
  const head = raw(answered);
  switch (fault?.is) {
    case undefined:
      response.writeHead(status, head);
      answered.on('error', close).pipe(response);
      return;
    case 'etag':
      response.writeHead(status, [...without(head, 'etag'), 'ETag', fault.etag]);
      answered.on('error', close).pipe(response);
      return;
    case 'lost':
      await drain(answered);
      return close();
    case 'truncated': {
      const body = await read(answered);
      const kept = body.subarray(0, fault.keepBytes);
      const length = request.method === 'HEAD' ? [] : ['Content-Length', String(kept.length)];
      const rest = length.length === 0 ? head : without(head, 'content-length', 'transfer-encoding');
      return void response.writeHead(status, [...rest, ...length]).end(kept);
    }
    case 'cut': {
      const body = await read(answered);
      response.writeHead(status, [
        ...without(head, 'content-length', 'transfer-encoding'),
        ...['Content-Length', String(Math.max(body.length, (fault.afterBytes ?? 0) + 1))],
      ]);
      await written(response, body.subarray(0, fault.afterBytes));
      return close();
    }
    case 'slow': {
      const { bytes = 1, everyMs = 100 } = fault;
      const body = await read(answered);
      response.writeHead(status, head);
      response.flushHeaders();
      for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
        if (at > 0) await sleep(everyMs, undefined, { ref: false });
        await written(response, body.subarray(at, at + bytes));
      }
      return void response.end();
    }
  }
}

const busy = (retryAfterS: number | undefined) => ({
  status: 503,
  headers: retryAfterS === undefined ? {} : { 'Retry-After': String(retryAfterS) },
  body: 'busy',
});

/** The target's answer to the same request, body and all. */
function pass(target: string, request: IncomingMessage, response: ServerResponse): Promise<IncomingMessage> {
  const { hostname, port } = new URL(target);
  const { method, url: path, rawHeaders: headers } = request;
  return new Promise((resolve, reject) => {
    const onward = ask({ hostname, port, path, method, headers, agent: false, setHost: false } as object);
    onward.on('response', resolve).on('error', reject);
    response.on('close', () => onward.destroy());
    request.on('error', reject).pipe(onward);
  });
}

/** Names and values in turn, without what belongs to one connection. */
const raw = (message: IncomingMessage): string[] => without(message.rawHeaders, 'connection', 'keep-alive');

const without = (head: readonly string[], ...names: readonly string[]): string[] =>
  head.filter((_, at) => !names.includes((head[at - (at % 2)] as string).toLowerCase()));

const written = (response: ServerResponse, piece: Buffer): Promise<void> =>
  new Promise((resolve, reject) => response.write(piece, (error) => (error ? reject(error) : resolve())));

async function read(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function drain(message: IncomingMessage): Promise<void> {
  for await (const _ of message);
}
