import { EvidenceError } from '../../errors.ts';
import type { Cell, CellsRequest, Frame, FrameColumn, RankedCell, RanksRequest } from '../frame.ts';
import type { Dialect } from './dialect.ts';
import { cellsSql, curveSql, groupedColumns, type Names, namesOf, ranksSql, weightedRanksSql } from './frame-sql.ts';

/** What frames need of an engine. */
export interface FrameEngine {
  readonly dialect: Dialect;
  /** Rows as arrays of plain values. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** A query as what can stand behind `from`: kept where the engine can keep it, else asked anew each time. */
  readonly keep: (sql: string) => Promise<string>;
}

interface Kept {
  readonly table: string;
  readonly columns: readonly string[];
}

const kept = new WeakMap<Frame, Kept>();

/** Makes a frame of a query whose columns are `q0`, `q1`, … */
export async function makeFrame(
  sql: string,
  columns: Readonly<Record<string, FrameColumn['as']>>,
  database: FrameEngine,
): Promise<Frame> {
  const { dialect } = database;
  const table = await database.keep(sql);
  const [counted] = await database.rows(`select count(*) from ${table}`);
  const names = namesOf(Object.keys(columns));
  const at = (column: string): string => {
    const name = names.get(column);
    if (name === undefined) throw new Error(`the frame has no column ${JSON.stringify(column)}`);
    return name;
  };
  const rows = counted?.[0] as number;
  // where nothing is kept, each request reads the table anew
  const unchanged = (now: number): void => {
    if (now !== rows)
      throw new EvidenceError(
        `The table changed while it was read: it had ${rows} rows, then ${now}. Judge a table that nobody writes to, e.g. a snapshot.`,
      );
  };
  const frame: Frame = {
    rows,
    columns,
    cells: async (request) => {
      const cells = (await database.rows(cellsSql(request, table, names, dialect))).map((row) => cellOf(row, request));
      // a grouping that is asked for twice is answered once
      for (const set of new Set(request.by.length === 0 ? [] : cells.map((cell) => cell.set)))
        unchanged(cells.reduce((sum, cell) => sum + (cell.set === set ? cell.count : 0), 0));
      if (request.by.length === 0 || cells.length === 0) unchanged(cells[0]?.count ?? 0);
      return cells;
    },
    ranks: async (request) => {
      const found = await database.rows(ranksOf(request, table, names, dialect));
      unchanged(found.reduce((sum, row) => sum + (row.at(-1) as number), 0));
      return found.map((row) => rankedCellOf(row.slice(0, -1), request));
    },
    curve: async (request) => {
      const points = await database.rows(curveSql(request, table, names));
      const all = points[0]?.[2];
      if (all !== undefined) unchanged(all as number);
      return [
        { falsePositives: 0, truePositives: 0 },
        ...points.map(([falsePositives, truePositives]) => ({
          falsePositives: falsePositives as number,
          truePositives: truePositives as number,
        })),
      ];
    },
    number: async (column) => {
      const q = at(column);
      const [row] = await database.rows(
        `select count(*) - count(${q}), count(*) filter (where not ${dialect.isFinite(q)}), min(${q}) filter (where ${dialect.isFinite(q)}), max(${q}) filter (where ${dialect.isFinite(q)}), count(*) from ${table}`,
      );
      const [nulls, unreadable, low, high, now] = row as [number, number, number | null, number | null, number];
      unchanged(now);
      return { nulls, unreadable, low, high };
    },
    key: async (column) => {
      const q = at(column);
      const [row] = await database.rows(
        `select count(*) - count(${q}), count(${q}) - count(distinct ${q}), count(*) from ${table}`,
      );
      const [nulls, repeats, now] = row as [number, number, number];
      unchanged(now);
      return { nulls, repeats };
    },
    join: (other, key, take) => join({ table, columns: Object.keys(columns) }, frame, other, key, take, database),
  };
  kept.set(frame, { table, columns: Object.keys(columns) });
  return frame;
}

async function join(
  { table, columns }: Kept,
  frame: Frame,
  other: Frame,
  key: string,
  take: Readonly<Record<string, string>>,
  database: FrameEngine,
): Promise<Frame> {
  const right = kept.get(other);
  if (!right) throw new Error('the other frame is of another engine');
  const mine = namesOf(columns);
  const theirs = namesOf(right.columns);
  const taken = Object.entries(take);
  const selected = [
    ...columns.map((name, i) => `a.${mine.get(name)} as q${i}`),
    ...taken.map(([from], i) => `b.${theirs.get(from)} as q${columns.length + i}`),
  ];
  return makeFrame(
    `select ${selected.join(', ')} from (select * from ${table}) as a join (select * from ${right.table}) as b on a.${mine.get(key)} = b.${theirs.get(key)}`,
    {
      ...frame.columns,
      ...Object.fromEntries(taken.map(([from, to]) => [to, other.columns[from] as FrameColumn['as']])),
    },
    database,
  );
}

const ranksOf = ({ weight, ...request }: RanksRequest, table: string, names: Names, dialect: Dialect): string =>
  weight === undefined
    ? ranksSql(request, table, names, dialect)
    : weightedRanksSql({ ...request, weight }, table, names, dialect);

type Row = readonly unknown[];

/** One bit a column, the first the highest: set where the grouping leaves it out. */
const groupingOf = (set: readonly number[], used: readonly number[]): number =>
  used.reduce((bits, column) => 2 * bits + (set.includes(column) ? 0 : 1), 0);

function cellOf(row: Row, { by, sets, weight, moments = [] }: CellsRequest): Cell {
  const all = by.map((_, i) => i);
  const used = groupedColumns(by.length, sets);
  const set = sets === undefined ? 0 : sets.findIndex((each) => groupingOf(each, used) === row[4]);
  const keys = 5 + by.length;
  const means = keys + moments.length;
  return {
    set,
    count: row[0] as number,
    complete: row[1] as number,
    ...(weight === undefined ? {} : { weights: { sum: (row[2] ?? 0) as number, ofSquares: (row[3] ?? 0) as number } }),
    key: (sets?.[set] ?? all).map((i) => row[5 + i] as string | null),
    means: row.slice(keys, means) as (number | null)[],
    covariances: symmetric(row.slice(means), moments.length),
  };
}

function rankedCellOf(row: Row, { by, scores }: RanksRequest): RankedCell {
  const keys = 2 + by.length;
  const areas = keys + scores.length;
  const pairs = (scores.length * (scores.length + 1)) / 2;
  return {
    positives: row[0] as number,
    negatives: row[1] as number,
    key: row.slice(2, keys) as (string | null)[],
    areas: row.slice(keys, areas).map((area) => (Number.isFinite(area) ? (area as number) : null)),
    ofPositives: symmetric(row.slice(areas, areas + pairs), scores.length),
    ofNegatives: symmetric(row.slice(areas + pairs), scores.length),
  };
}

/** The upper triangle by rows as a whole matrix. */
function symmetric(upper: readonly unknown[], size: number): (number | null)[][] {
  const at = (i: number, j: number): number | null => {
    const [low, high] = i < j ? [i, j] : [j, i];
    return (upper[low * size - (low * (low - 1)) / 2 + (high - low)] ?? null) as number | null;
  };
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}
