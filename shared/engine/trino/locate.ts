import type { RowExample } from '../engine.ts';
import type { Aggregate, Plan } from '../plan.ts';
import { type Cells, cellsOf, conditionSql, keySql, valuesSql } from '../sql/compile.ts';
import type { Table } from '../table.ts';
import { trino } from './dialect.ts';

/**
 * Rows of a table have no numbers: failing ones are named by the columns of a key, the first in its order.
 * @param key columns whose values may be shown; none: nothing is named
 */
export async function locate(
  table: Table,
  plan: Plan,
  wanted: ReadonlyMap<string, number>,
  key: readonly string[],
  relation: string,
  query: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<ReadonlyMap<string, readonly RowExample[]>> {
  const found = new Map<string, readonly RowExample[]>();
  if (key.length === 0) return found;
  const cells = cellsOf(plan.columns, table.columns, trino);
  for (const [name, count] of wanted) {
    const rows = failingRows(plan.measures[name], cells, key, relation);
    if (rows === undefined) continue;
    const shown = key.map((_, i) => `k${i}`).join(', ');
    const order = key.map((_, i) => `o${i} nulls first`).join(', ');
    const examples = await query(`select ${shown} from (${rows}) as failing order by ${order} limit ${count}`);
    found.set(
      name,
      examples.map((values) => ({ key: key.map((column, i) => ({ column, value: asText(values[i]) })) })),
    );
  }
  return found;
}

const asText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** The key of each failing row, as text (`k<i>`) and by its order (`o<i>`). */
function failingRows(
  measure: Aggregate | undefined,
  cells: Cells,
  key: readonly string[],
  relation: string,
): string | undefined {
  const parts = key.map((column) => cells.get(column));
  const texts = parts.map((part, i) => `${part?.text} as k${i}`).join(', ');
  const order = parts.map((part, i) => `${part?.raw} as o${i}`).join(', ');
  const source = valuesSql(cells, relation);
  if (parts.includes(undefined)) return undefined;
  if (measure?.kind === 'count')
    return `select ${texts}, ${order} from ${source} where ${conditionSql(measure.where, cells, trino)}`;
  if (measure?.kind !== 'repeats') return undefined;
  const { whole } = keySql(measure.columns, cells);
  const repeated = measure.columns.map((column) => cells.get(column)?.alias).join(', ');
  const numbered = `row_number() over (partition by ${repeated} order by ${parts.map((part) => part?.raw).join(', ')}) as i`;
  return `select * from (select ${texts}, ${order}, ${numbered} from ${source} where ${whole}) as numbered where i > 1`;
}
