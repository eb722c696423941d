import type { RowExample } from '../engine.ts';
import type { Plan } from '../plan.ts';
import type { Table } from '../table.ts';

/** Rows of a table have no numbers: nothing is named yet. */
export async function locate(
  _table: Table,
  _plan: Plan,
  _wanted: ReadonlyMap<string, number>,
  _query: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<ReadonlyMap<string, readonly RowExample[]>> {
  return new Map();
}
