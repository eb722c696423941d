import type { Rejected } from '../../engine/duckdb/scan.ts';
import type { FileCount } from '../../engine/records/count-records.ts';

export interface Reconciled {
  readonly rejected: Rejected;
  /** Why the table was not measured whole; a sentence. */
  readonly problem?: string;
}

/** Rows that were read, and records that were refused, against the records that were counted without the engine. Pure. */
export function reconcile(rows: number, rejected: Rejected, counts: readonly FileCount[]): Reconciled {
  const damaged = counts.find((count) => count.problem !== undefined);
  if (damaged?.problem !== undefined) return { rejected, problem: damaged.problem };
  if (counts.some((count) => count.records === undefined)) return { rejected };
  const records = counts.reduce((sum, count) => sum + (count.records ?? 0), 0);
  if (rejected.cut && records - rows >= rejected.known) return { rejected: { ...rejected, known: records - rows } };
  if (rows + rejected.known === records) return { rejected };
  return {
    rejected,
    problem: `${records} records were counted, but the engine read ${rows}${rejected.known > 0 ? ` and refused ${rejected.known}` : ''}: the quoting or the line ends are ambiguous. Write the file as RFC 4180 (fields with quotes, commas or line ends in double quotes, quotes doubled).`,
  };
}
