import { OutsideError } from '../../errors.ts';
import { beforeLeaving } from '../../leaving.ts';
import { exchange, type Patience, usualPatience } from './exchange.ts';
import { queryError } from './query-error.ts';
import { jsonOf, type Page, readPage, type TrinoColumn } from './read-page.ts';
import { type SessionOptions, sessionOf } from './session.ts';

export type { TrinoColumn } from './read-page.ts';

export interface TrinoOptions extends SessionOptions {
  /** Of one query, its time in the queue included. */
  readonly timeBudgetMs?: number;
  /** Of one query: bytes read from storage, or processed where the connector does not tell. */
  readonly scanBudgetBytes?: number;
  /** Share of a query's work from 0 to 1; undefined while Trino cannot tell. */
  readonly onProgress?: (share: number | undefined) => void;
  readonly patience?: Patience;
}

export type TrinoRows = readonly (readonly unknown[])[];

/**
 * Cells are as Trino's JSON has them: decimals, dates, times and intervals are texts, varbinary is base64, arrays and rows are
 * arrays, maps are objects; `NaN`, `Infinity` and `-Infinity` are texts; integers beyond 2^53 are bigint. A `real` has its
 * shortest decimal digits: cast it to double in the SQL where its exact value counts.
 */
export interface TrinoResult {
  readonly id: string;
  readonly columns: readonly TrinoColumn[];
  readonly rows: TrinoRows;
  readonly bytes: number;
  readonly scannedRows: number;
}

export interface TrinoClient {
  /** @throws OutsideError while Trino is starting, or where the address is another server's */
  readonly version: () => Promise<string>;
  /**
   * All rows or none.
   * @throws EvidenceError where the data or what is said of them is at fault, OutsideError where Trino is
   */
  readonly query: (sql: string) => Promise<TrinoResult>;
  /** Calls each page's rows until it returns false (then the query is cancelled). Where it throws, the rows were not all. */
  readonly stream: (sql: string, each: (rows: TrinoRows, columns: readonly TrinoColumn[]) => boolean) => Promise<void>;
  /** Ends everything under way, and comes back when Trino has heard it. Also done when a signal ends the process. */
  readonly cancelAll: () => Promise<void>;
}

/** Long enough to be heard, short enough for a runner that is about to end the process. */
const cancelMs = 4_000;

/** Above it timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

interface Running {
  /** Ends it with the reason given. */
  readonly stop: (reason: unknown) => void;
  /** Settles when it is over, on the server too as far as that can be said. */
  readonly over: Promise<unknown>;
}

/**
 * Trino's statement protocol: a statement is posted, then its pages are asked for one after the other.
 * @throws SettingsError
 */
export function openTrino(options: TrinoOptions): TrinoClient {
  const session = sessionOf(options);
  const { timeBudgetMs, scanBudgetBytes, onProgress, patience = usualPatience } = options;
  const underWay = new Set<Running>();

  const ask = (method: 'GET' | 'POST', url: URL, signal: AbortSignal, id?: string, body?: string): Promise<Page> =>
    exchange(
      session,
      { method, url, ...(body === undefined ? {} : { body }) },
      (text) => {
        const read = readPage(text, id);
        return read.ok ? { ok: true, value: read.page } : read;
      },
      signal,
      patience,
    );

  async function follow(sql: string, each: (page: Page) => boolean, signal: AbortSignal): Promise<Page> {
    let next: URL | undefined;
    try {
      let page = await ask('POST', new URL('/v1/statement', session.origin), signal, undefined, sql);
      for (;;) {
        next = page.next === undefined ? undefined : ownAddress(page.next, session.origin);
        if (page.failure) throw queryError(page.failure, page.id);
        if (scanBudgetBytes !== undefined && page.bytes > scanBudgetBytes) throw overScan(page, scanBudgetBytes);
        onProgress?.(next === undefined ? 1 : page.share);
        if (page.rows.length > 0 && !each(page)) {
          if (next) await cancel(next);
          return page;
        }
        if (!next) return page;
        page = await ask('GET', next, signal, page.id);
      }
    } catch (error) {
      const heard = next === undefined || (await cancel(next));
      const reason = signal.aborted ? signal.reason : error;
      throw heard || !(reason instanceof OutsideError) ? reason : new OutsideError(`${reason.message} ${abandoned}`);
    }
  }

  /** Whether Trino heard it, or knows no such query. */
  const cancel = (url: URL): Promise<boolean> =>
    exchange(
      session,
      { method: 'DELETE', url },
      () => ({ ok: true, value: true }),
      AbortSignal.timeout(cancelMs),
      patience,
    ).catch((error: unknown) => error instanceof OutsideError && /status (404|410)\./.test(error.message));

  async function run(sql: string, each: (page: Page) => boolean): Promise<Page> {
    const controller = new AbortController();
    const timer =
      timeBudgetMs === undefined
        ? undefined
        : setTimeout(() => controller.abort(overTime()), Math.min(timeBudgetMs, longestTimerMs));
    const work = follow(sql, each, controller.signal);
    const over = work.catch(() => undefined);
    const running: Running = { stop: (reason) => controller.abort(reason), over };
    let leaving = false;
    underWay.add(running);
    const stay = beforeLeaving(async () => {
      leaving = true;
      running.stop(cancelled());
      await over;
    });
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      underWay.delete(running);
      stay();
      // the signal's own exit code is the last word
      if (leaving) await new Promise(() => undefined);
    }
  }

  const overTime = () =>
    new OutsideError(
      `A query took longer than the time budget of ${(timeBudgetMs ?? 0) / 1000} s, and was cancelled: raise the budget, or let it read less.`,
    );

  return {
    version: () =>
      exchange(
        session,
        { method: 'GET', url: new URL('/v1/info', session.origin) },
        readVersion,
        new AbortController().signal,
        patience,
      ),
    query: async (sql) => {
      const rows: (readonly unknown[])[] = [];
      let columns: readonly TrinoColumn[] = [];
      const last = await run(sql, (page) => {
        for (const row of page.rows) rows.push(row);
        columns = page.columns;
        return true;
      });
      const { id, bytes, scannedRows } = last;
      return { id, columns: columns.length > 0 ? columns : last.columns, rows, bytes, scannedRows };
    },
    stream: async (sql, each) => {
      await run(sql, ({ rows, columns }) => each(rows, columns));
    },
    cancelAll: async () => {
      const all = [...underWay];
      for (const { stop } of all) stop(cancelled());
      await Promise.all(all.map(({ over }) => over));
    },
  };
}

const abandoned =
  'Trino could not be told to end the query; it does so itself some minutes after nobody asks for it (query.client.timeout).';

const cancelled = () => new OutsideError('A query was cancelled before it was done.');

const overScan = ({ id, bytes }: Page, budget: number) =>
  new OutsideError(
    `The query ${id} has read ${bytes} bytes, over the scan budget of ${budget}, and was ended: raise the budget, or let it read less.`,
  );

/** The credential goes to no other place than the one that was named. */
function ownAddress(next: string, origin: string): URL {
  const url = URL.canParse(next) ? new URL(next) : undefined;
  if (url?.origin === origin) return url;
  throw new OutsideError(
    `${origin} sends on to ${url?.origin ?? 'an address that is none'} for the rows, where no credential is carried: give the address by which Trino names itself, or set http-server.process-forwarded=true on the coordinator behind a proxy.`,
  );
}

function readVersion(
  text: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string } {
  const info = jsonOf(text) as
    | { readonly nodeVersion?: { readonly version?: unknown }; readonly starting?: unknown }
    | null
    | undefined;
  const version = info?.nodeVersion?.version;
  if (typeof version !== 'string') return { ok: false, reason: 'the answer is none of Trino' };
  return info?.starting === true ? { ok: false, reason: 'Trino is starting' } : { ok: true, value: version };
}
