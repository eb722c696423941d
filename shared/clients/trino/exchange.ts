import { setTimeout as sleep } from 'node:timers/promises';
import { OutsideError } from '../../errors.ts';
import { boundedFetch } from '../github/bounded-fetch.ts';
import { connectionFault } from '../github/connection-fault.ts';
import { backoff } from '../github/retry-budget.ts';
import type { Session } from './session.ts';

export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly body?: string;
}

export interface Patience {
  /** Milliseconds before the first repetition, doubled each time. */
  readonly firstWaitMs: number;
  readonly tries: number;
  /** Milliseconds that one try may take; Trino itself answers within a second or says that there is nothing yet. */
  readonly tryMs: number;
}

export const usualPatience: Patience = { firstWaitMs: 250, tries: 8, tryMs: 60_000 };

/** What a try came to; without a value another one may help, but where `final`. */
type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string; readonly waitMs?: number; readonly final?: string };

type Read<T> = (
  text: string,
) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const repeated = new Set([429, 502, 503, 504]);
const largest = 64 * 2 ** 20;
const longestWaitMs = 60_000;

/**
 * One request, repeated where that can help. Asking for a page again gives the same page; a statement that is sent again
 * after its answer was lost does not run twice, because Trino starts it when its first page is asked for.
 * @throws OutsideError with the cure
 */
export async function exchange<T>(
  session: Session,
  request: Request,
  read: Read<T>,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(session, request, read, signal, patience.tryMs);
    if (outcome.ok) return outcome.value;
    if (outcome.final !== undefined) throw new OutsideError(`${session.origin}: ${outcome.reason}. ${outcome.final}`);
    if (attempt >= patience.tries)
      throw new OutsideError(
        `${session.origin} was asked ${attempt} times without an answer that can be used (${outcome.reason}): look whether Trino and what stands before it are up, and run again.`,
      );
    const waitMs = outcome.waitMs ?? backoff(attempt, patience.firstWaitMs);
    await sleep(Math.min(waitMs, longestWaitMs), undefined, { signal });
  }
}

async function tryOnce<T>(
  session: Session,
  request: Request,
  read: Read<T>,
  signal: AbortSignal,
  tryMs: number,
): Promise<Attempt<T>> {
  try {
    const response = await boundedFetch(fetch, largest)(request.url.href, {
      method: request.method,
      // a redirect would carry the statement or its rows to another place
      redirect: 'manual',
      headers: session.headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(tryMs)]),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    return response.ok ? read(await response.text()) : refused(response);
  } catch (error) {
    signal.throwIfAborted();
    const { reason, final } = connectionFault(error);
    if (/CERT|SIGNATURE|ERR_TLS/.test(reason)) return { ok: false, reason, final: untrusted };
    return { ok: false, reason, ...(final ? { final: 'Ask for fewer or smaller rows.' } : {}) };
  }
}

const untrusted =
  'Its certificate is not trusted here: name the file of the authority that signed it in NODE_EXTRA_CA_CERTS, or check the name of the host.';

function refused({ status, headers }: Response): Attempt<never> {
  const reason = `status ${status}`;
  if (repeated.has(status)) return { ok: false, reason, ...waitOf(headers.get('retry-after')) };
  return { ok: false, reason, final: finalWords(status) };
}

function finalWords(status: number): string {
  if (status >= 300 && status < 400)
    return 'It sends to another address, where no credential is carried: give that address, if it is the one of Trino.';
  if (status === 401 || status === 403)
    return 'The credential is missing, refused or has expired: check the user, and set a password that is valid for the whole run.';
  if (status === 404 || status === 410)
    return 'It does not know the query (any more): Trino was restarted, or the address is not the one of Trino. Run again.';
  return 'Look whether Trino is well, and run again.';
}

/** Seconds, or a date by this machine's clock. */
function waitOf(retryAfter: string | null): { readonly waitMs?: number } {
  if (retryAfter === null) return {};
  if (/^\d{1,6}$/.test(retryAfter.trim())) return { waitMs: Number(retryAfter) * 1000 };
  const until = Date.parse(retryAfter) - Date.now();
  return Number.isFinite(until) ? { waitMs: Math.max(0, until) } : {};
}
