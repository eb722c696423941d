import { type Cell, hostileNames, type Kind, key, kinds, nothing } from './columns.ts';
import type { Random } from './random.ts';

export interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly unique: boolean;
  readonly cells: readonly Cell[];
}

/** A table of which it is known, cell by cell, what is wrong with it. */
export interface KnownTable {
  readonly columns: readonly Column[];
  readonly rows: number;
}

export function goodTable(random: Random): KnownTable {
  const rows = random.int(1, 40);
  const names = ['key', ...random.shuffled(random.chance(0.3) ? hostileNames : plainNames).slice(0, random.int(1, 6))];
  const columns = names.map((name, i): Column => {
    const kind = i === 0 ? key : random.pick(kinds);
    const required = i === 0 || random.chance(0.5);
    // a column of nulls alone is judged as not measured, so the first row has a value
    const cells = Array.from({ length: rows }, (_, row) =>
      row > 0 && !required && random.chance(0.2) ? nothing : kind.good(random, row),
    );
    return { name, kind, required, unique: i === 0, cells };
  });
  return { columns, rows };
}

const plainNames = ['age', 'score', 'code', 'kind', 'day', 'seen', 'flag', 'note'];

/** Puts 1 to 3 faults into the table, each in some rows of one column. `typed`: only such as Parquet can hold. */
export function withFaults(table: KnownTable, random: Random, typed: boolean): KnownTable {
  let result = table;
  const faults = random.int(1, 3);
  for (let i = 0; i < faults; i++) {
    const at = random.int(0, table.columns.length - 1);
    result = {
      ...result,
      columns: result.columns.map((column, j) => (j === at ? damaged(column, random, typed) : column)),
    };
  }
  return broken(result) ? result : withFaults(table, random, typed);
}

function damaged(column: Column, random: Random, typed: boolean): Column {
  const cells = [...column.cells];
  const rows = random.shuffled(cells.map((_, row) => row)).slice(0, random.int(1, 3));
  for (const row of rows) {
    if (column.required && random.chance(0.25)) cells[row] = nothing;
    else if (column.unique && cells.length > 1 && random.chance(0.5))
      cells[row] = cells[(row + 1) % cells.length] as Cell;
    else {
      const bad = column.kind.bad(random);
      if (!typed || bad.typed) cells[row] = bad.text === null ? nothing : bad;
    }
  }
  return { ...column, cells };
}

const broken = (table: KnownTable): boolean =>
  [...countsOf(table, 't').values()].some(({ numerator }) => numerator > 0);

export interface Count {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the gate must count, by check id. */
export function countsOf({ columns, rows }: KnownTable, name: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const column of columns) {
    const present = column.cells.filter((cell) => cell.text !== null);
    for (const [rule, of] of Object.entries(column.kind.rules))
      counts.set(`${name}.${column.name}.${rule}`, {
        numerator: column.cells.filter((cell) => cell.breaks.includes(rule)).length,
        denominator: of === 'rows' ? rows : present.length,
      });
    if (column.required)
      counts.set(`${name}.${column.name}.required`, { numerator: rows - present.length, denominator: rows });
    if (!column.unique) continue;
    const keys = present.filter((cell) => !cell.breaks.includes('logicalType')).map((cell) => cell.text);
    counts.set(`${name}.${column.name}.unique`, {
      numerator: keys.length - new Set(keys).size,
      denominator: keys.length,
    });
  }
  return counts;
}

/** The contract of the table; JSON is YAML. */
export function contractOf(table: KnownTable): Record<string, unknown> {
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'hostile',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 't',
        properties: table.columns.map(({ name, kind, required }) => ({
          name,
          ...kind.property,
          ...(required ? { required: true } : {}),
        })),
        quality: [{ id: 'rows', metric: 'rowCount', mustBe: table.rows }],
      },
    ],
  };
}
