import type { Rejected } from '../engine.ts';
import type { FileCount } from './count-records.ts';

/** Bytes; beyond it the engine gives up on a record. */
const longestRecord = 2_000_000;

export interface Reconciled {
  readonly rejected: Rejected;
  /** Why the table was not measured whole; a sentence. */
  readonly problem?: string;
}

/** Rows that were read, and records that were refused, against the records that were counted without the engine. Pure. */
export function reconcile(rows: number, rejected: Rejected, counts: readonly FileCount[]): Reconciled {
  const damaged = counts.find((count) => count.problem !== undefined);
  if (damaged?.problem !== undefined) return { rejected, problem: damaged.problem };
  // where the engine refused such records they are counted already
  const foreign =
    rejected.kinds['INVALID ENCODING'] === undefined ? counts.find((count) => count.invalidUtf8) : undefined;
  if (foreign)
    return {
      rejected,
      problem: `"${foreign.name}" holds bytes that are not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`,
    };
  const surplus = counts.find((count) => (count.surplus ?? 0) > 0);
  if (surplus)
    return {
      rejected,
      problem: `${surplus.surplus} ${surplus.surplus === 1 ? 'record' : 'records'} of "${surplus.name}" end with a delimiter too many, so with one field more than the header has: write as many fields as the header names.`,
    };
  if (counts.some((count) => count.records === undefined)) return { rejected };
  const records = counts.reduce((sum, count) => sum + (count.records ?? 0), 0);
  if (rejected.cut && records - rows >= rejected.known) return { rejected: { ...rejected, known: records - rows } };
  if (rows + rejected.known === records) return { rejected };
  const long = counts.find((count) => (count.longest ?? 0) > longestRecord);
  if (long)
    return {
      rejected,
      problem: `"${long.name}" has a record of ${Math.ceil((long.longest ?? 0) / 2 ** 20)} MiB, but a record may have 2 MB: a quote is not closed, line ends are missing, or the file is no CSV.`,
    };
  return {
    rejected,
    problem: `${records} records were counted, but the engine read ${rows}${rejected.known > 0 ? ` and refused ${rejected.known}` : ''}: the quoting or the line ends are ambiguous. Write the file as RFC 4180 (fields with quotes, commas or line ends in double quotes, quotes doubled).`,
  };
}
