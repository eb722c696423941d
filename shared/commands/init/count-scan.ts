import type { Table } from '../../engine/table.ts';
import { type Ask, asText, byName, type Draft, type Measures } from './draft.ts';

/** How many rows, nulls, and about how many different values. */
export async function countScan(table: Table, ask: Ask): Promise<{ readonly rows: number; readonly drafts: Draft[] }> {
  const measures: Measures = { rows: { kind: 'rows' } };
  table.columns.forEach(({ name, stored }, i) => {
    measures[`nulls${i}`] = { kind: 'count', where: { is: 'null', column: name } };
    measures[`distinct${i}`] = { kind: 'distinct', column: name, exact: false };
    if (stored.as === 'json') measures[`other${i}`] = { kind: 'count', where: { is: 'unreadable', column: name } };
  });
  const answers = await ask(byName(table.columns.map(({ name }) => [name, asText])), measures);
  const drafts = table.columns.map(
    (source, i): Draft => ({
      name: source.name,
      source,
      stored: source.stored.as === 'typed' ? source.stored.type : source.stored.as,
      nulls: answers[`nulls${i}`] as number,
      distinct: answers[`distinct${i}`] as number,
      notText: (answers[`other${i}`] as number | undefined) ?? 0,
      marks: [],
    }),
  );
  return { rows: answers.rows as number, drafts };
}
