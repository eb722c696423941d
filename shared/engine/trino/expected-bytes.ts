import type { TrinoClient } from '../../clients/trino/client.ts';

interface InputOutput {
  readonly inputTableColumnInfos?: readonly { readonly estimate?: { readonly outputSizeInBytes?: number | string } }[];
}

/** What Trino's planner expects a query to read; undefined for connectors without statistics. */
export async function expectedBytes(sql: string, client: TrinoClient): Promise<number | undefined> {
  const { rows } = await client.query(`explain (type io, format json) ${sql}`);
  const { inputTableColumnInfos: tables = [] } = JSON.parse(String(rows[0]?.[0] ?? '{}')) as InputOutput;
  const sizes = tables.map(({ estimate }) => Number(estimate?.outputSizeInBytes ?? Number.NaN));
  return sizes.every(Number.isFinite) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}
