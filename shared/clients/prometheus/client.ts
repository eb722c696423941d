import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';

/** A counter's raw samples, as scraped. */
export interface RawSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** Seconds since 1970 and value, in the order of time. */
  readonly samples: readonly (readonly [time: number, value: number])[];
}

export type Asked =
  | { readonly ok: true; readonly series: readonly RawSeries[] }
  /** The server answered that the query is wrong or too much. */
  | { readonly ok: false; readonly kind: 'refused'; readonly message: string }
  | { readonly ok: false; readonly kind: 'unavailable'; readonly message: string };

export interface PrometheusOptions {
  readonly url: string;
  readonly token?: string;
  readonly firstWaitMs?: number;
}

export interface PrometheusClient {
  /** The samples of a selector in (at - seconds, at]; long spans are asked for in parts. */
  readonly rawSamples: (selector: string, at: number, seconds: number) => Promise<Asked>;
}

const longestMs = 60_000;
const largest = 64 * 2 ** 20;
const tries = 4;
/** Seconds in one question: servers limit the samples of a query. */
const span = 3600;

export function prometheusClient(options: PrometheusOptions): PrometheusClient {
  return {
    rawSamples: async (selector, at, seconds) => {
      const parts: RawSeries[][] = [];
      for (let until = at, left = seconds; left > 0; until -= span, left -= span) {
        // whole seconds: a range has no others
        const range = Math.ceil(Math.min(span, left));
        const asked = await ask(options, `${selector}[${range}s]`, until);
        if (!asked.ok) return asked;
        parts.unshift([...asked.series]);
      }
      return { ok: true, series: joined(parts) };
    },
  };
}

/** The same labels are the same series; what two parts share at their seam counts once. */
function joined(parts: readonly (readonly RawSeries[])[]): RawSeries[] {
  const series = new Map<string, { labels: RawSeries['labels']; samples: (readonly [number, number])[] }>();
  for (const { labels, samples } of parts.flat()) {
    const key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = series.get(key) ?? { labels, samples: [] };
    const last = known.samples.at(-1)?.[0] ?? 0;
    known.samples.push(...samples.filter(([time]) => time > last));
    series.set(key, known);
  }
  return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

async function ask(options: PrometheusOptions, query: string, time: number): Promise<Asked> {
  for (let i = 1; ; i++) {
    const asked = await askOnce(options, query, time);
    if (asked.ok || asked.kind === 'refused' || i === tries) return asked;
    await sleep((options.firstWaitMs ?? 250) * 2 ** (i - 1));
  }
}

async function askOnce({ url, token }: PrometheusOptions, query: string, time: number): Promise<Asked> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/api/v1/query`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(longestMs),
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: new URLSearchParams({ query, time: String(time) }),
    });
    return readAnswer(response.status, await textOf(response));
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { ok: false, kind: 'unavailable', message: `${messageOf(error)}${cause}` };
  }
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > largest) throw new Error(`the answer is larger than ${largest} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What an answer of `/api/v1/query` to a range selector says. Pure. */
export function readAnswer(status: number, text: string): Asked {
  const body = jsonOf(text);
  if (status === 401 || status === 403)
    return {
      ok: false,
      kind: 'refused',
      message: `status ${status}: the server asks for a token, or refuses this one`,
    };
  if (body?.status === 'error') {
    const message = `${body.errorType}: ${String(body.error).slice(0, 400)}`;
    return status === 503 || body.errorType === 'timeout' || body.errorType === 'internal'
      ? { ok: false, kind: 'unavailable', message }
      : { ok: false, kind: 'refused', message };
  }
  if (status === 404)
    return { ok: false, kind: 'refused', message: 'status 404: is this the address of a Prometheus server?' };
  if (status !== 200 || body?.status !== 'success')
    return { ok: false, kind: 'unavailable', message: `status ${status}, and no answer of Prometheus` };
  if (Array.isArray(body.warnings) && body.warnings.length > 0)
    return {
      ok: false,
      kind: 'unavailable',
      message: `the answer may not be whole: ${String(body.warnings[0]).slice(0, 400)}`,
    };
  if (body.data?.resultType !== 'matrix' || !Array.isArray(body.data.result))
    return { ok: false, kind: 'refused', message: 'the query gives no raw samples: give the selector of a counter' };
  const series = body.data.result.map(readSeries);
  return series.every((each) => each !== undefined)
    ? { ok: true, series }
    : {
        ok: false,
        kind: 'refused',
        message: 'a series has no plain samples (native histograms are not supported), or one that is no finite number',
      };
}

interface Body {
  readonly status?: unknown;
  readonly errorType?: unknown;
  readonly error?: unknown;
  readonly warnings?: unknown;
  readonly data?: { readonly resultType?: unknown; readonly result?: unknown };
}

function jsonOf(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function readSeries(given: unknown): RawSeries | undefined {
  const { metric, values, histograms } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (histograms !== undefined || !Array.isArray(values) || typeof metric !== 'object' || metric === null)
    return undefined;
  const samples = values.map((pair: unknown): readonly [number, number] =>
    Array.isArray(pair) && typeof pair[0] === 'number' && typeof pair[1] === 'string' && pair[1].trim() !== ''
      ? [pair[0], Number(pair[1])]
      : [Number.NaN, Number.NaN],
  );
  return samples.every(([time, value]) => Number.isFinite(time) && Number.isFinite(value))
    ? { labels: metric as Readonly<Record<string, string>>, samples }
    : undefined;
}
