import type { ServerResponse } from 'node:http';
import { type Recorded, send } from './record.ts';
import type { Reply } from './route.ts';

/** How the stand-in misbehaves, as JSON. */
export type Misdeed =
  /** An answer in place of GitHub's; nothing is carried out. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The connection breaks; `after`: the request was carried out all the same. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  /** The answer breaks off in the middle; the request was carried out. */
  | { readonly kind: 'half' }
  /** Carried out, answered late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** So many bytes of JSON. */
  | { readonly kind: 'huge'; readonly bytes: number }
  /** Carried out; the answer says 200 and is this text. */
  | { readonly kind: 'text'; readonly text: string };

export interface Trouble {
  /** Method and path template, as in GitHub's documentation; `GET /artifacts/{file}` is the storage. Default: every one. */
  readonly route?: string;
  /** How many requests meet it. Default: all. */
  readonly times?: number;
  /** How many are let through before. */
  readonly skip?: number;
  readonly misdeed: Misdeed;
}

/** The misdeeds that are still to be done, in the order in which they were asked for. */
export function troubleMaker() {
  const pending: { route: string | undefined; times: number; skip: number; misdeed: Misdeed }[] = [];
  return {
    add: ({ route, times = Number.POSITIVE_INFINITY, skip = 0, misdeed }: Trouble): void =>
      void pending.push({ route, times, skip, misdeed }),
    next: (route: string): Misdeed | undefined => {
      for (const trouble of pending) {
        if (trouble.times <= 0 || (trouble.route !== undefined && trouble.route !== route)) continue;
        if (trouble.skip > 0) {
          trouble.skip -= 1;
          continue;
        }
        trouble.times -= 1;
        return trouble.misdeed;
      }
      return undefined;
    },
  };
}

/** Writes JSON without an end in sight, as fast as it is read. */
function sendHuge(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.write('["');
  const chunk = 'x'.repeat(1 << 16);
  let left = bytes;
  const more = (): void => {
    while (left > 0) {
      left -= chunk.length;
      if (response.destroyed) return;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end('"]');
  };
  more();
}

function cut(response: ServerResponse, entry: Recorded): void {
  entry.troubled = true;
  response.destroy();
}

/** What goes wrong in place of the request; true where it is not to be carried out. */
export function misdoBefore(misdeed: Misdeed | undefined, response: ServerResponse, entry: Recorded): boolean {
  if (misdeed?.kind === 'cut' && misdeed.when === 'before') cut(response, entry);
  else if (misdeed?.kind === 'answer') send(response, misdeed, entry, true);
  else if (misdeed?.kind === 'huge') {
    entry.troubled = true;
    sendHuge(response, misdeed.bytes);
  } else return false;
  return true;
}

/** What goes wrong after the request was carried out; true where nothing more is to be sent. */
export async function misdoAfter(
  misdeed: Misdeed | undefined,
  response: ServerResponse,
  entry: Recorded,
  reply: Reply,
): Promise<boolean> {
  switch (misdeed?.kind) {
    case 'cut':
      cut(response, entry);
      return true;
    case 'half': {
      entry.troubled = true;
      const text = JSON.stringify(reply.body);
      const length = { 'content-length': Buffer.byteLength(text) };
      response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...length });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return true;
    }
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, misdeed.ms));
      return false;
    case 'text':
      entry.troubled = true;
      response.writeHead(200, { 'content-type': 'text/html' }).end(misdeed.text);
      return true;
    default:
      return false;
  }
}
