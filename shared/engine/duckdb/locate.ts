import type { RowExample } from '../engine.ts';
import type { Aggregate, Plan } from '../plan.ts';
import { cellsOf, conditionSql, keySql, valuesSql } from '../sql/compile.ts';
import type { KeyRange } from '../sql/dialect.ts';
import type { DataFile, FileGroup, Table } from '../table.ts';
import type { Database } from './database.ts';
import { duckdb } from './dialect.ts';
import { keyRanges } from './key-range.ts';
import { groupSql } from './relation.ts';
import { type SeenKeys, seenKeys } from './seen-keys.ts';

interface Place {
  readonly group: FileGroup;
  readonly file: DataFile;
}

/** A measure whose rows are looked for while the files are read in order. */
interface Search {
  readonly name: string;
  readonly measure: Extract<Aggregate, { kind: 'count' | 'repeats' }>;
  /** For keys of which one bit each is kept. */
  readonly seen: SeenKeys | undefined;
  left: number;
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
  const places = table.groups
    .flatMap((group) => group.files.map((file): Place => ({ group, file })))
    .sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
  const ranges = await keyRanges(table, plan, database);
  const searches = [...wanted].flatMap(([name, left]): Search[] => {
    const measure = plan.measures[name];
    if (measure?.kind === 'count') return [{ name, measure, seen: undefined, left }];
    const range = measure?.kind === 'repeats' ? rangeOf(measure.columns, ranges) : undefined;
    return measure?.kind === 'repeats' && range ? [{ name, measure, seen: seenKeys(range), left }] : [];
  });
  for (const place of places) {
    const open = searches.filter(({ left }) => left > 0);
    if (open.length > 0)
      await searchFile(place, plan, open, database, (name, row) =>
        found.get(name)?.push({ file: place.file.name, row }),
      );
  }
  for (const [name, count] of wanted) {
    const measure = plan.measures[name];
    if (measure?.kind === 'repeats' && !searches.some((search) => search.name === name))
      found.set(name, await repeatedRows(places, plan, measure.columns, count, database));
  }
  return found;
}

const rangeOf = (columns: readonly string[], ranges: ReadonlyMap<string, KeyRange>): KeyRange | undefined =>
  columns.length === 1 ? ranges.get(columns[0] as string) : undefined;

/** One ordered pass over a file: a flag for each condition, and each key that is kept track of. */
async function searchFile(
  { group, file }: Place,
  plan: Plan,
  searches: readonly Search[],
  database: Database,
  hit: (name: string, row: number) => void,
): Promise<void> {
  const cells = cellsOf(columnsOf(plan, searches), group.columns, duckdb);
  const terms = searches.map(({ measure }, i) =>
    measure.kind === 'count'
      ? `coalesce(${conditionSql(measure.where, cells, duckdb)}, false) as s${i}`
      : `${keySql(measure.columns, cells).value}::bigint as s${i}`,
  );
  const names = searches.map((_, i) => `s${i}`);
  // a key can only be known to repeat when every row before it was looked at
  const filter = searches.some(({ seen }) => seen) ? '' : ` where ${names.join(' or ')}`;
  const numbered = `select row_number() over () as n, ${terms.join(', ')} from ${valuesSql(cells, groupSql(group, [file]))}`;
  let last = 0;
  await database.stream(`select n, ${names.join(', ')} from (${numbered})${filter}`, (cell, rows) => {
    for (let i = 0; i < rows; i++) {
      let row = 0;
      for (let s = 0; s < searches.length; s++) {
        const search = searches[s] as Search;
        const value = cell(s + 1, i);
        const matches =
          search.seen === undefined ? value === true : value !== null && search.seen.repeats(value as bigint);
        if (!matches || search.left === 0) continue;
        row ||= Number(cell(0, i));
        search.left--;
        hit(search.name, row);
      }
    }
    const first = Number(cell(0, 0));
    if (first <= last) throw new Error('the engine returned rows out of order');
    last = first;
    return searches.some(({ left }) => left > 0);
  });
}

/** Rows whose key stood before, for keys of any kind: a window over all keys, which may spill. */
async function repeatedRows(
  places: readonly Place[],
  plan: Plan,
  columns: readonly string[],
  count: number,
  database: Database,
): Promise<RowExample[]> {
  const needed = pick(plan, columns);
  const parts = places.map(({ group, file }, i) => {
    const cells = cellsOf(needed, group.columns, duckdb);
    return `select ${i} as f, row_number() over () as n, ${keySql(columns, cells).value} as k from ${valuesSql(cells, groupSql(group, [file]))}`;
  });
  const rows = await database.rows(
    `with keyed as (${parts.join(' union all ')}), ranked as (select f, n, row_number() over (partition by k order by f, n) as i from keyed where k is not null) select f, n from ranked where i > 1 order by f, n limit ${count}`,
  );
  return rows.map(([place, row]) => ({ file: places[place as number]?.file.name ?? '', row: row as number }));
}

/** The plan cut down to the columns that the searches look at, so that the others are not read. */
function columnsOf(plan: Plan, searches: readonly Search[]): Plan['columns'] {
  const text = JSON.stringify(searches.map(({ measure }) => measure));
  return pick(
    plan,
    Object.keys(plan.columns).filter((name) => text.includes(JSON.stringify(name))),
  );
}

const pick = (plan: Plan, names: readonly string[]): Plan['columns'] =>
  Object.fromEntries(names.map((name) => [name, plan.columns[name] as Plan['columns'][string]]));
