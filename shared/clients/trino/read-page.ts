import { parse as parseLossless } from 'lossless-json';

/** `type` as Trino writes it: `decimal(12, 2)`, `INTERVAL DAY TO SECOND`. */
export interface TrinoColumn {
  readonly name: string;
  readonly type: string;
}

/** What Trino says of a query that ended badly. */
export interface TrinoFailure {
  readonly name: string;
  /** `USER_ERROR`, `INSUFFICIENT_RESOURCES`, `EXTERNAL`, `INTERNAL_ERROR`. */
  readonly type: string;
  readonly message: string;
}

/** One answer of the statement protocol. */
export interface Page {
  readonly id: string;
  /** Where the next one is; undefined after the last. */
  readonly next: string | undefined;
  readonly columns: readonly TrinoColumn[];
  readonly rows: readonly (readonly unknown[])[];
  readonly failure: TrinoFailure | undefined;
  /** Read from storage, or processed where the connector does not tell. */
  readonly bytes: number;
  readonly scannedRows: number;
  /** Of the work, from 0 to 1; undefined while Trino cannot tell. */
  readonly share: number | undefined;
}

export type ReadPage = { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

/** A page that is not whole is none: an answer that was cut off must never look like one with fewer rows. Pure. */
export function readPage(text: string, id: string | undefined): ReadPage {
  const body = fieldsOf(jsonOf(text));
  const stats = fieldsOf(body?.stats);
  if (!body || !stats || typeof body.id !== 'string') return broken('the answer is no whole page of Trino');
  if (id !== undefined && body.id !== id) return broken('the answer belongs to another query');
  const columns = body.columns === undefined ? [] : columnsOf(body.columns);
  const rows = body.data === undefined ? [] : rowsOf(body.data, columns?.length);
  if (!columns || !rows) return broken('the answer has rows that do not fit its columns');
  const next = typeof body.nextUri === 'string' ? body.nextUri : undefined;
  const failure = failureOf(body.error);
  if (next === undefined && failure === undefined && stats.state !== 'FINISHED')
    return broken('the answer is the last one of a query that is not finished');
  return {
    ok: true,
    page: {
      id: body.id,
      next,
      columns,
      rows,
      failure,
      bytes: countOf(stats.physicalInputBytes) || countOf(stats.processedBytes),
      scannedRows: countOf(stats.processedRows),
      share: shareOf(stats),
    },
  };
}

const broken = (reason: string): ReadPage => ({ ok: false, reason });

/** Whole numbers that JSON.parse would round; a text that looks like one costs time only. */
const long = /(?<![\d.eE+])\d{16,}(?![\d.eE])/;

/** Integers that no double holds come as bigint. */
export function jsonOf(text: string): unknown {
  try {
    return long.test(text) ? parseLossless(text, undefined, numberOf) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numberOf(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const countOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0;

function columnsOf(value: unknown): TrinoColumn[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const columns = value.map(fieldsOf);
  return columns.every((each) => typeof each?.name === 'string' && typeof each.type === 'string')
    ? columns.map((each) => ({ name: String(each?.name), type: String(each?.type) }))
    : undefined;
}

const rowsOf = (value: unknown, width: number | undefined): (readonly unknown[])[] | undefined =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === width) ? value : undefined;

function failureOf(value: unknown): TrinoFailure | undefined {
  if (value === undefined || value === null) return undefined;
  const { errorName, errorType, message } = fieldsOf(value) ?? {};
  return {
    name: typeof errorName === 'string' ? errorName : 'UNKNOWN',
    type: typeof errorType === 'string' ? errorType : 'INTERNAL_ERROR',
    message: typeof message === 'string' ? message : '',
  };
}

function shareOf({ progressPercentage }: Fields): number | undefined {
  return typeof progressPercentage === 'number' ? Math.min(1, Math.max(0, progressPercentage / 100)) : undefined;
}
