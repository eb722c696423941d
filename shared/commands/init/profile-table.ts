import type { Engine } from '../../engine/engine.ts';
import type { Plan } from '../../engine/plan.ts';
import type { Table } from '../../engine/table.ts';
import { countScan } from './count-scan.ts';
import type { Ask } from './draft.ts';
import type { TableProfile } from './profile.ts';
import { rangeScan } from './range-scan.ts';
import { typeScan } from './type-scan.ts';
import { valueScan } from './value-scan.ts';

/** Asks a table in four scans, each choosing what the next one asks. */
export async function profileTable(
  table: Table,
  engine: Engine,
): Promise<Omit<TableProfile, 'name' | 'files' | 'header'>> {
  let source = table;
  let rejected = 0;
  const ask: Ask = async (columns, measures) => {
    if (Object.keys(measures).length === 0) return {};
    const scanned = await engine.scan(source, { columns, measures } satisfies Plan);
    // so that line ends are mended once
    source = scanned.table;
    rejected = scanned.rejected.known;
    return scanned.answers;
  };
  const { rows, drafts: counted } = await countScan(table, ask);
  const seen = await valueScan(counted, rows, ask);
  const typed = await typeScan(seen, rows, ask);
  const { columns, ordered, wholeColumns, repeatedRows } = await rangeScan(typed, rows, ask);
  return { rows, rejected, columns, ordered, wholeColumns, ...(repeatedRows === undefined ? {} : { repeatedRows }) };
}
