import type { Aggregate, Plan } from '../plan.ts';
import type { DataFile, FileGroup, Table } from '../table.ts';
import { cellsOf, conditionSql, type KeyRange, keySql, valuesSql } from './compile.ts';
import type { Database } from './database.ts';
import { keyRanges } from './key-range.ts';
import { groupSql } from './relation.ts';
import { type SeenKeys, seenKeys } from './seen-keys.ts';

/** A failing row: 1-based number of the record in its file. */
export interface RowExample {
  readonly file: string;
  readonly row: number;
}

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

/** Conditions of a row travel as bits of one number: 10 million rows of booleans cost more than the scan. */
const bitsPerMask = 30;

/** One ordered pass over a file: which conditions hold, and each key that is kept track of. */
async function searchFile(
  { group, file }: Place,
  plan: Plan,
  searches: readonly Search[],
  database: Database,
  hit: (name: string, row: number) => void,
): Promise<void> {
  const cells = cellsOf(columnsOf(plan, searches), group.columns);
  const conditions = searches.filter(({ measure }) => measure.kind === 'count');
  const keys = searches.filter(({ seen }) => seen !== undefined);
  const masks = Array.from({ length: Math.ceil(conditions.length / bitsPerMask) }, (_, mask) =>
    conditions.slice(mask * bitsPerMask, (mask + 1) * bitsPerMask),
  );
  const terms = [
    ...masks.map((held, m) => `${held.map(({ measure }, bit) => flagSql(measure, bit, cells)).join(' + ')} as m${m}`),
    ...keys.map(({ measure }, k) => `${keyNumberSql(measure, cells)} as k${k}`),
  ];
  const names = [...masks.map((_, m) => `m${m}`), ...keys.map((_, k) => `k${k}`)];
  // a key can only be known to repeat when every row before it was looked at
  const filter = keys.length > 0 ? '' : ` where ${names.map((name) => `${name} <> 0`).join(' or ')}`;
  const numbered = `select row_number() over () as n, ${terms.join(', ')} from ${valuesSql(cells, groupSql(group, [file]))}`;
  const found = (search: Search, row: number): void => {
    if (search.left === 0) return;
    search.left--;
    hit(search.name, row);
  };
  let last = 0;
  await database.stream(`select n, ${names.join(', ')} from (${numbered})${filter}`, (cell, rows) => {
    const first = Number(cell(0, 0));
    if (first <= last) throw new Error('the engine returned rows out of order');
    last = Number(cell(0, rows - 1));
    for (let i = 0; i < rows; i++) {
      for (let m = 0; m < masks.length; m++) {
        const bits = cell(m + 1, i) as number;
        if (bits === 0) continue;
        for (const [bit, search] of (masks[m] as Search[]).entries())
          if (bits & (1 << bit)) found(search, Number(cell(0, i)));
      }
      for (let k = 0; k < keys.length; k++) {
        const key = cell(masks.length + k + 1, i) as number | null;
        const search = keys[k] as Search;
        if (key !== null && search.seen?.repeats(key)) found(search, Number(cell(0, i)));
      }
    }
    return searches.some(({ left }) => left > 0);
  });
}

type Cells = ReturnType<typeof cellsOf>;

function flagSql(measure: Search['measure'], bit: number, cells: Cells): string {
  const condition = measure.kind === 'count' ? conditionSql(measure.where, cells) : 'false';
  return `coalesce(${condition}, false)::integer * ${1 << bit}`;
}

/** A key as a double, which is exact up to 2^53; larger ones are counted by the scan, but not named. */
function keyNumberSql(measure: Search['measure'], cells: Cells): string {
  const key = measure.kind === 'repeats' ? keySql(measure.columns, cells).value : 'null';
  return `(case when ${key} between -9007199254740991 and 9007199254740991 then ${key}::double end)`;
}

/** Rows whose key stood before, for keys of any kind: a window over all keys, which may spill. */
async function repeatedRows(
  places: readonly Place[],
  plan: Plan,
  columns: readonly string[],
  count: number,
  database: Database,
): Promise<RowExample[]> {
  const needed: Plan = { columns: pick(plan, columns), measures: {} };
  const parts = places.map(({ group, file }, i) => {
    const cells = cellsOf(needed, group.columns);
    return `select ${i} as f, row_number() over () as n, ${keySql(columns, cells).value} as k from ${valuesSql(cells, groupSql(group, [file]))}`;
  });
  const rows = await database.rows(
    `with keyed as (${parts.join(' union all ')}), ranked as (select f, n, row_number() over (partition by k order by f, n) as i from keyed where k is not null) select f, n from ranked where i > 1 order by f, n limit ${count}`,
  );
  return rows.map(([place, row]) => ({ file: places[place as number]?.file.name ?? '', row: row as number }));
}

/** The plan cut down to the columns that the searches look at, so that the others are not read. */
function columnsOf(plan: Plan, searches: readonly Search[]): Plan {
  const text = JSON.stringify(searches.map(({ measure }) => measure));
  return {
    columns: pick(
      plan,
      Object.keys(plan.columns).filter((name) => text.includes(JSON.stringify(name))),
    ),
    measures: {},
  };
}

const pick = (plan: Plan, names: readonly string[]): Plan['columns'] =>
  Object.fromEntries(names.map((name) => [name, plan.columns[name] as Plan['columns'][string]]));
