import { join } from 'node:path';
import { folder, gate, make, node, written } from '../../place.mjs';
import { readReport, side } from '../checks/case.mjs';
import { contract } from '../checks/table.mjs';

const checks = join(import.meta.dirname, '..', 'checks');
const MILLION = 1_000_000;
/** Rows of one file of the larger tables. */
const PART = 10 * MILLION;

export const growth = {
  name: 'growth',
  about: 'The same gate on more rows: against itself on one million, and against a bare scan of the same rows',
  sizes: [10 * MILLION, 30 * MILLION, 100 * MILLION],
  async *comparisons(rows) {
    const parts = Math.ceil(rows / PART);
    written('bench.json', contract());
    for (const one of [MILLION, PART]) make(join(checks, 'data.mjs'), one, folder);
    make(
      join(import.meta.dirname, 'data.mjs'),
      join(folder, `bench-${PART}.parquet`),
      PART,
      parts,
      join(folder, 'growth'),
    );
    const larger = parts === 1 ? `bench-${PART}.parquet` : `growth/part-0[0-${parts - 1}].parquet`;
    const data = 'Parquet';
    const ours = at('gate', larger);
    yield { data, rows, ours, other: at('gate, 1,000,000 rows', `bench-${MILLION}.parquet`, outcomes) };
    yield { data, rows, ours, other: side('bare scan', [node, join(checks, 'scan.mjs'), larger]) };
  },
};

const at = (name, data, read = readReport) =>
  side(name, gate('data-validation', { contract: 'bench.json', data }), read);

/** The counts of more rows are others. */
const outcomes = (stdout) =>
  Object.fromEntries(
    Object.entries(readReport(stdout)).flatMap(([check, { holds }]) => (check === 'rows' ? [] : [[check, { holds }]])),
  );
