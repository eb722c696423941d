import type { Permission, Problem } from './problem.ts';
import { field, textOf } from './read-value.ts';

/** An answer as it came over the wire; `data` is parsed JSON, or text where it is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

export type Judged =
  | { readonly kind: 'answered' }
  | { readonly kind: 'redirected'; readonly location: string }
  /** Refused for now, and certainly not carried out. `waitMs`: how long GitHub asks to wait, where it says so. */
  | { readonly kind: 'limited'; readonly waitMs: number | undefined; readonly reason: string }
  /** May have been carried out or not. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What GitHub asks for where it names no time: "wait for at least one minute" (REST API, rate limits). */
const UNNAMED_WAIT_MS = 60_000;

export function judgeReply(reply: Reply, expected: 'json' | 'any', permission: Permission): Judged {
  const { status, headers, data } = reply;
  const message = textOf(field(data, 'message')) ?? '';
  if (status >= 300 && status < 400)
    return headers.location === undefined
      ? { kind: 'broken', reason: `status ${status} without an address` }
      : { kind: 'redirected', location: headers.location };
  if (status < 300) {
    if (expected === 'json' && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer))
      return { kind: 'broken', reason: `status ${status}, but the answer is not JSON` };
    return judgeGraphQl(data, permission) ?? { kind: 'answered' };
  }
  if (status === 429 || (status === 403 && isRateLimit(headers, message)))
    return { kind: 'limited', waitMs: waitOf(headers), reason: `status ${status}, rate limit` };
  if (status >= 500) return { kind: 'broken', reason: `status ${status}` };
  if (status === 401) return { kind: 'problem', problem: { kind: 'unauthorised', status, message } };
  if (status === 403) return { kind: 'problem', problem: { kind: 'permission', permission, status, message } };
  if (status === 404 || status === 410) return { kind: 'problem', problem: { kind: 'not-found', status, message } };
  return { kind: 'problem', problem: { kind: 'refused', status, message: withErrors(message, data) } };
}

const isRateLimit = (headers: Reply['headers'], message: string): boolean =>
  headers['retry-after'] !== undefined ||
  headers['x-ratelimit-remaining'] === '0' ||
  /rate limit|abuse detection/i.test(message);

/** Milliseconds; by GitHub's clock, since the runner's may be wrong. */
function waitOf(headers: Reply['headers']): number | undefined {
  const after = headers['retry-after'];
  const now = Date.parse(headers.date ?? '');
  if (after !== undefined) {
    if (/^\d+$/.test(after.trim())) return Number(after) * 1000;
    const until = Date.parse(after) - now;
    return Number.isFinite(until) ? Math.max(0, until) : UNNAMED_WAIT_MS;
  }
  if (headers['x-ratelimit-remaining'] === '0') {
    const until = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now;
    return Number.isFinite(until) ? Math.max(0, until) : UNNAMED_WAIT_MS;
  }
  return UNNAMED_WAIT_MS;
}

/** GraphQL says with status 200 what REST says with a status of its own. */
function judgeGraphQl(data: unknown, permission: Permission): Judged | undefined {
  const errors = field(data, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const type = textOf(field(errors[0], 'type'));
  const message = textOf(field(errors[0], 'message')) ?? '';
  if (type === 'RATE_LIMITED') return { kind: 'limited', waitMs: UNNAMED_WAIT_MS, reason: 'rate limit' };
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
    return { kind: 'problem', problem: { kind: 'permission', permission, status: 403, message } };
  if (type === 'NOT_FOUND') return { kind: 'problem', problem: { kind: 'not-found', status: 404, message } };
  // An error without a type is GitHub's own: "Something went wrong while executing your query".
  if (type === undefined && !field(errors[0], 'extensions'))
    return { kind: 'broken', reason: 'an error inside GitHub' };
  return { kind: 'problem', problem: { kind: 'refused', status: 200, message } };
}

/** GitHub says in `errors` which field was wrong. */
function withErrors(message: string, data: unknown): string {
  const errors = field(data, 'errors');
  if (!Array.isArray(errors)) return message;
  const said = errors.map((error) =>
    typeof error === 'string'
      ? error
      : (textOf(field(error, 'message')) ??
        [field(error, 'resource'), field(error, 'field'), field(error, 'code')].filter(Boolean).join(' ')),
  );
  return [message, ...said].filter((part) => part !== '').join('; ');
}
