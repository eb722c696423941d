import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import type { Json } from '../../json.ts';
import type { Cluster } from './kubeconfig.ts';
import { type WatchEvent, watchEvents } from './watch.ts';

export type Reply =
  | { readonly ok: true; readonly body: Json }
  /** The server answered, and refused. */
  | { readonly ok: false; readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** Whether it was done is not known. */
  | { readonly ok: false; readonly kind: 'unavailable'; readonly message: string };

/** RFC 6902. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

export interface KubernetesClient {
  readonly get: (path: string) => Promise<Reply>;
  /** Sent once: whoever calls it reads what became of it. */
  readonly patch: (path: string, operations: readonly PatchOperation[]) => Promise<Reply>;
  /** What happens to one object after a version of it, until the server ends the connection, or the signal. */
  readonly watch: (path: string, resourceVersion: string, signal: AbortSignal) => AsyncIterable<WatchEvent>;
}

const longestMs = 30_000;
const largest = 8 * 2 ** 20;
const tries = 4;

export function kubernetesClient(cluster: Cluster, firstWaitMs = 250): KubernetesClient {
  return {
    get: async (path) => {
      for (let i = 1; ; i++) {
        const reply = await send(cluster, 'GET', path);
        if (reply.ok || !worthAnother(reply) || i === tries) return reply;
        await sleep(firstWaitMs * 2 ** (i - 1));
      }
    },
    patch: (path, operations) => send(cluster, 'PATCH', path, operations as unknown as Json),
    watch: (path, resourceVersion, signal) => {
      const slash = path.lastIndexOf('/');
      const query = new URLSearchParams({
        watch: 'true',
        allowWatchBookmarks: 'true',
        fieldSelector: `metadata.name=${path.slice(slash + 1)}`,
        resourceVersion,
      });
      const url = addressOf(cluster, `${path.slice(0, slash)}?${query}`);
      return watchEvents(url, optionsOf(cluster, 'GET', undefined), signal);
    },
  };
}

const worthAnother = (reply: Reply & { readonly ok: false }): boolean =>
  reply.kind === 'unavailable' || reply.status === 429 || reply.status >= 500;

const addressOf = ({ server }: Cluster, path: string): URL => new URL(`${server.replace(/\/+$/, '')}${path}`);

function optionsOf(cluster: Cluster, method: string, text: string | undefined): RequestOptions {
  const options: RequestOptions & Record<string, unknown> = {
    method,
    headers: {
      accept: 'application/json',
      'user-agent': 'mlops-gates',
      ...(cluster.token === undefined ? {} : { authorization: `Bearer ${cluster.token}` }),
      ...(text === undefined
        ? {}
        : { 'content-type': 'application/json-patch+json', 'content-length': Buffer.byteLength(text) }),
    },
    ...(cluster.authority === undefined ? {} : { ca: cluster.authority }),
    ...(cluster.certificate === undefined ? {} : { cert: cluster.certificate }),
    ...(cluster.key === undefined ? {} : { key: cluster.key }),
    ...(cluster.serverName === undefined ? {} : { servername: cluster.serverName }),
  };
  return options;
}

async function send(cluster: Cluster, method: string, path: string, body?: Json): Promise<Reply> {
  const url = addressOf(cluster, path);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const options = { ...optionsOf(cluster, method, text), signal: AbortSignal.timeout(longestMs) };
  try {
    const { status, bytes } = await exchange(url, options, text);
    return replyOf(status, bytes);
  } catch (error) {
    return { ok: false, kind: 'unavailable', message: messageOf(error) };
  }
}

function exchange(
  url: URL,
  options: RequestOptions,
  text: string | undefined,
): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > largest) response.destroy(new Error(`the answer is larger than ${largest} bytes`));
      });
      response.on('error', failed);
      response.on('end', () => done({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
      response.on('aborted', () => failed(new Error('the connection ended within the answer')));
    });
    request.on('error', failed);
    request.end(text);
  });
}

function replyOf(status: number, bytes: Buffer): Reply {
  const body = jsonOf(bytes);
  if (status >= 200 && status < 300)
    return body === undefined
      ? { ok: false, kind: 'unavailable', message: 'the answer is no JSON: is this address a Kubernetes API server?' }
      : { ok: true, body };
  const said = (body as { readonly message?: unknown } | null | undefined)?.message;
  const message = typeof said === 'string' ? said.slice(0, 500) : `status ${status}`;
  return { ok: false, kind: 'refused', status, message };
}

function jsonOf(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as Json;
  } catch {
    return undefined;
  }
}
