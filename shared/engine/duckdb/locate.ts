import type { Aggregate, Plan } from '../plan.ts';
import type { DataFile, FileGroup, Table } from '../table.ts';
import { cellsOf, conditionSql, keySql, valuesSql } from './compile.ts';
import type { Database } from './database.ts';
import { groupSql } from './relation.ts';

/** Failing rows of one measure: 1-based numbers of records in a file, ascending. */
export interface RowExample {
  readonly file: string;
  readonly row: number;
}

/**
 * Names the first failing rows of each measure, file by file in order, and stops as soon as all are found. A second pass:
 * run it only for measures that failed.
 * @param wanted how many rows each measure still needs: the smaller of `examples` and the number of failing rows
 */
export async function locate(
  table: Table,
  plan: Plan,
  wanted: ReadonlyMap<string, number>,
  database: Database,
): Promise<ReadonlyMap<string, readonly RowExample[]>> {
  const found = new Map<string, RowExample[]>([...wanted.keys()].map((name) => [name, []]));
  const files = table.groups.flatMap((group) => group.files.map((file) => ({ group, file })));
  const ordered = files.sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
  for (const { group, file } of ordered) {
    const open = [...wanted].filter(([name, count]) => (found.get(name) as RowExample[]).length < count);
    const counted = open.filter(([name]) => plan.measures[name]?.kind === 'count');
    if (counted.length > 0)
      for (const [name, row] of await failingRows(
        group,
        file,
        plan,
        new Map(counted.map(([name, count]) => [name, count - (found.get(name) as RowExample[]).length])),
        database,
      ))
        found.get(name)?.push({ file: file.name, row });
  }
  for (const [name, count] of wanted) {
    const measure = plan.measures[name];
    if (measure?.kind === 'repeats') found.set(name, await repeatedRows(table, plan, measure, count, database));
  }
  return found;
}

async function failingRows(
  group: FileGroup,
  file: DataFile,
  plan: Plan,
  wanted: ReadonlyMap<string, number>,
  database: Database,
): Promise<[string, number][]> {
  const needed = only(plan, [...wanted.keys()]);
  const cells = cellsOf(needed, group.columns);
  const names = [...wanted.keys()];
  const terms = names.map((name, i) => {
    const measure = plan.measures[name] as Extract<Aggregate, { kind: 'count' }>;
    return `coalesce(${conditionSql(measure.where, cells)}, false) as f${i}`;
  });
  const flags = names.map((_, i) => `f${i}`);
  const source = `select row_number() over () as n, ${terms.join(', ')} from ${valuesSql(cells, groupSql(group, [file]))}`;
  const open = new Map(wanted);
  const result: [string, number][] = [];
  await database.stream(`select n, ${flags.join(', ')} from (${source}) where ${flags.join(' or ')}`, (row) => {
    names.forEach((name, i) => {
      const left = open.get(name);
      if (row[i + 1] !== true || left === undefined) return;
      result.push([name, row[0] as number]);
      if (left > 1) open.set(name, left - 1);
      else open.delete(name);
    });
    return open.size > 0;
  });
  return result;
}

async function repeatedRows(
  table: Table,
  plan: Plan,
  measure: Extract<Aggregate, { kind: 'repeats' }>,
  count: number,
  database: Database,
): Promise<RowExample[]> {
  const needed: Plan = {
    columns: Object.fromEntries(measure.columns.map((name) => [name, plan.columns[name] as Plan['columns'][string]])),
    measures: {},
  };
  const files = table.groups
    .flatMap((group) => group.files.map((file) => ({ group, file })))
    .sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
  const parts = files.map(({ group, file }, i) => {
    const cells = cellsOf(needed, group.columns);
    return `select ${i} as f, row_number() over () as n, ${keySql(measure.columns, cells).value} as k from ${valuesSql(cells, groupSql(group, [file]))}`;
  });
  const rows = await database.rows(
    `with keyed as (${parts.join(' union all ')}), ranked as (select f, n, row_number() over (partition by k order by f, n) as i from keyed where k is not null) select f, n from ranked where i > 1 order by f, n limit ${count}`,
  );
  return rows.map(([file, row]) => ({ file: files[file as number]?.file.name ?? '', row: row as number }));
}

/** The plan cut down to the columns that the measures look at, so that the others are not read. */
function only(plan: Plan, measures: readonly string[]): Plan {
  const text = JSON.stringify(measures.map((name) => plan.measures[name]));
  const columns = Object.entries(plan.columns).filter(([name]) => text.includes(JSON.stringify(name)));
  return { columns: Object.fromEntries(columns), measures: {} };
}
