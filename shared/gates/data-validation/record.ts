import type { Json } from '../../json.ts';
import type { Evidence } from './evidence.ts';
import { nullsOf } from './plan-of-rules.ts';

/** The counts from which the verdict was decided, for report.json. Pure. */
export function record(evidence: Evidence): { readonly [key: string]: Json } {
  return {
    tables: evidence.tables.map((table) => ({
      name: table.name,
      rows: table.rows,
      files: [...table.files],
      rejected: { records: table.rejected.known, kinds: { ...table.rejected.kinds } },
      columns: table.columns.map(({ name, stored, declared }) => {
        const nulls = table.answers[nullsOf(name)];
        return { name, stored, declared, ...(typeof nulls === 'number' ? { nulls } : {}) };
      }),
    })),
    histograms: evidence.histograms.map(({ table, column, low, high, counts }) => ({
      table,
      column,
      low,
      high,
      counts: [...counts],
    })),
  };
}
