import type { Estimate } from '../engine.ts';
import type { Query } from '../sql/dialect.ts';

/** What Trino's planner expects a plan to read; connectors without statistics say nothing. */
export async function estimate(
  queries: readonly Query[],
  query: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<Estimate> {
  let bytes: number | undefined = 0;
  for (const { sql } of queries) {
    const [row] = await query(`explain (type io, format json) ${sql}`);
    const read = bytesOf(String(row?.[0] ?? '{}'));
    bytes = bytes === undefined || read === undefined ? undefined : bytes + read;
  }
  return { queries: queries.map(({ sql }) => sql), bytes };
}

interface InputOutput {
  readonly inputTableColumnInfos?: readonly { readonly estimate?: { readonly outputSizeInBytes?: number | string } }[];
}

function bytesOf(explained: string): number | undefined {
  const { inputTableColumnInfos: tables = [] } = JSON.parse(explained) as InputOutput;
  const sizes = tables.map(({ estimate: each }) => Number(each?.outputSizeInBytes ?? Number.NaN));
  return sizes.every(Number.isFinite) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}
