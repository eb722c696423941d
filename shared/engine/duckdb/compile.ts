import { sqlLiteral } from '../../report/escape.ts';
import type { Aggregate, Condition, Plan, PlanColumn, Reading, Scalar } from '../plan.ts';
import type { SourceColumn } from '../table.ts';
import { distinctSql, lengthsSql, shapesSql, topSql } from './profile-sql.ts';
import { boundSql, type CellSql, cellSql, numberSql } from './values.ts';

/** Bounds of a whole-number key, guessed from the data's ends: one bit a key inside them, exact outside as well. */
export interface KeyRange {
  readonly low: number;
  readonly high: number;
}

export interface Compiled {
  /** One row; column `m<i>` answers the i-th measure. */
  readonly sql: string;
  readonly measures: readonly string[];
}

interface Cell extends CellSql {
  readonly alias: string;
  readonly reading: Reading;
  readonly stored: SourceColumn['stored'];
}

/** The columns of a relation as the compiler sees them: `c<i>` in file order. */
export function cellsOf(plan: Plan, columns: readonly SourceColumn[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  columns.forEach((column, i) => {
    const asked: PlanColumn | undefined = Object.hasOwn(plan.columns, column.name)
      ? plan.columns[column.name]
      : undefined;
    if (asked)
      cells.set(column.name, {
        ...cellSql(`c${i}`, column.stored, asked),
        alias: `v${i}`,
        reading: asked.reading,
        stored: column.stored,
      });
  });
  return cells;
}

/** The relation with each value computed once, as `v<i>`. */
export function valuesSql(cells: ReadonlyMap<string, Cell>, relation: string, also: readonly string[] = []): string {
  const values = [...cells.values()].map((cell) => `${cell.value} as ${cell.alias}`);
  return `(select ${['*', ...also, ...values].join(', ')} from ${relation})`;
}

/** Compiles a plan into one fused aggregate query. */
export function compile(
  plan: Plan,
  columns: readonly SourceColumn[],
  relation: string,
  keyRanges: ReadonlyMap<string, KeyRange>,
): Compiled {
  const cells = cellsOf(plan, columns);
  const measures = Object.keys(plan.measures);
  const terms = measures.map(
    (name, i) => `${aggregateSql(plan.measures[name] as Aggregate, cells, keyRanges)} as m${i}`,
  );
  return { sql: `select ${terms.join(',\n  ')}\nfrom ${valuesSql(cells, relation)}`, measures };
}

function aggregateSql(
  aggregate: Aggregate,
  cells: ReadonlyMap<string, Cell>,
  keyRanges: ReadonlyMap<string, KeyRange>,
): string {
  switch (aggregate.kind) {
    case 'rows':
      return 'count(*)';
    case 'count':
      return countSql(aggregate.where, cells);
    case 'keyed':
      return `count(${keySql(aggregate.columns, cells).value})`;
    case 'repeats': {
      const key = keySql(aggregate.columns, cells);
      const only = aggregate.columns.length === 1 ? (aggregate.columns[0] as string) : undefined;
      const range = only === undefined ? undefined : keyRanges.get(only);
      if (range === undefined) return `(count(${key.value}) - count(distinct ${key.value}))`;
      const inside = `${key.value} between ${range.low} and ${range.high}`;
      const bits = `coalesce(bit_count(bitstring_agg(case when ${inside} then ${key.value}::bigint end, ${range.low}::bigint, ${range.high}::bigint)), 0)`;
      return `(count(${key.value}) - ${bits} - count(distinct case when ${inside} then null else ${key.value} end))`;
    }
    case 'extremes': {
      const { alias } = cellOf(aggregate.column, cells);
      const finite = `case when isfinite(${alias}::double) then ${alias}::double end`;
      return `[min(${finite}), max(${finite})]`;
    }
    case 'histogram': {
      const { alias } = cellOf(aggregate.column, cells);
      const { low, high, bins } = aggregate;
      const width = (high - low) / bins;
      const at = `${alias}::double`;
      const counts = Array.from({ length: bins }, (_, i) => {
        const last = i === bins - 1;
        const from = numberSql(low + i * width);
        const to = numberSql(last ? high : low + (i + 1) * width);
        return `coalesce(count_if(${at} >= ${from} and ${at} ${last ? '<=' : '<'} ${to}), 0)`;
      });
      return `[${counts.join(', ')}]`;
    }
    case 'distinct':
      return distinctSql(setText(cellOf(aggregate.column, cells)));
    case 'top':
      return topSql(
        setText(cellOf(aggregate.column, cells)),
        aggregate.limit,
        aggregate.where === undefined ? undefined : conditionSql(aggregate.where, cells),
      );
    case 'lengths':
      return lengthsSql(cellOf(aggregate.column, cells).text);
    case 'shapes':
      return shapesSql(cellOf(aggregate.column, cells).text, aggregate.limit);
  }
}

/** A count of nulls is cheaper as a difference of two counts. DuckDB's count_if of nothing is null, not 0. */
function countSql(where: Condition, cells: ReadonlyMap<string, Cell>): string {
  if (where.is === 'null') return `(count(*) - count(${cellOf(where.column, cells).raw}))`;
  if (where.is === 'unreadable') {
    const cell = cellOf(where.column, cells);
    if (cell.unreadableCount) return cell.unreadableCount(cell.alias);
  }
  if (where.is === 'below' || where.is === 'above') {
    const cell = cellOf(where.column, cells);
    if (mayBeInfinite(cell)) return boundCountSql(where, cell);
  }
  return `coalesce(count_if(${conditionSql(where, cells)}), 0)`;
}

/** The same count as of the condition, without its AND: DuckDB orders NaN behind infinity. */
function boundCountSql(where: Extract<Condition, { is: 'below' | 'above' }>, cell: Cell): string {
  const type = cell.reading.as === 'number' ? 'double' : cell.reading.as;
  const beyond =
    where.is === 'below' ? `${cell.alias} <= '-infinity'::${type}` : `${cell.alias} >= 'infinity'::${type}`;
  return `(coalesce(count_if(${boundSqlOf(where, cell)}), 0) - coalesce(count_if(${beyond}), 0))`;
}

function boundSqlOf({ is, inclusive, bound }: Extract<Condition, { is: 'below' | 'above' }>, cell: Cell): string {
  const sign = is === 'below' ? (inclusive ? '<=' : '<') : inclusive ? '>=' : '>';
  return `${cell.alias} ${sign} ${boundSql(bound, cell.reading)}`;
}

/** A key of one or several columns; several become one struct. */
export function keySql(
  columns: readonly string[],
  cells: ReadonlyMap<string, Cell>,
): { readonly value: string; readonly whole: string } {
  const parts = columns.map((column) => cellOf(column, cells).alias);
  const whole = parts.map((part) => `${part} is not null`).join(' and ');
  if (parts.length === 1) return { value: parts[0] as string, whole };
  return { value: `(case when ${whole} then row(${parts.join(', ')}) end)`, whole };
}

/** Three-valued SQL: null counts as false. */
export function conditionSql(condition: Condition, cells: ReadonlyMap<string, Cell>): string {
  switch (condition.is) {
    case 'any':
      return condition.of.length === 0
        ? 'false'
        : `(${condition.of.map((part) => conditionSql(part, cells)).join(' or ')})`;
    case 'null':
      return `(${cellOf(condition.column, cells).raw} is null)`;
    case 'unreadable': {
      const cell = cellOf(condition.column, cells);
      return cell.unreadable(cell.alias);
    }
    case 'nan':
      return `isnan(${asDouble(cellOf(condition.column, cells))})`;
    case 'infinite':
      return `isinf(${asDouble(cellOf(condition.column, cells))})`;
    case 'below':
    case 'above': {
      const cell = cellOf(condition.column, cells);
      // NaN and infinities are above or below everything, but no values
      return mayBeInfinite(cell)
        ? `(${boundSqlOf(condition, cell)} and isfinite(${cell.alias}))`
        : `(${boundSqlOf(condition, cell)})`;
    }
    case 'not-multiple': {
      const quotient = `(${cellOf(condition.column, cells).alias}::double / ${numberSql(condition.of)})`;
      return `(abs(${quotient} - round(${quotient})) > 1e-9)`;
    }
    case 'shorter':
    case 'longer':
      return `(${lengthSql(cellOf(condition.column, cells))} ${condition.is === 'shorter' ? '<' : '>'} ${numberSql(condition.length)})`;
    case 'one-of':
    case 'not-one-of': {
      const cell = cellOf(condition.column, cells);
      const texts = condition.values.map((value) => sqlLiteral(textOf(value)));
      const negation = condition.is === 'not-one-of' ? 'not ' : '';
      return texts.length === 0
        ? negation
          ? `(${cell.text} is not null)`
          : 'false'
        : `(${setText(cell)} ${negation}in (${texts.join(', ')}))`;
    }
    case 'not-matching': {
      const cell = cellOf(condition.column, cells);
      return `(not regexp_matches(${cell.reading.as === 'text' ? cell.alias : cell.text}, ${sqlLiteral(condition.pattern)}))`;
    }
    case 'above-column':
      return `(${cellOf(condition.column, cells).alias} > ${cellOf(condition.other, cells).alias})`;
  }
}

const mayBeInfinite = ({ reading, stored }: Cell): boolean =>
  reading.as === 'number'
    ? stored.as !== 'typed' || /^(FLOAT|DOUBLE)$/.test(stored.type)
    : reading.as === 'date' || reading.as === 'timestamp';

/** The text that a set is compared with: a stored 1.0 is the listed 1. */
export function setText(cell: Cell): string {
  if (cell.stored.as === 'typed' && /^(FLOAT|DOUBLE|DECIMAL)/.test(cell.stored.type))
    return `(case when ${cell.raw}::double = trunc(${cell.raw}::double) and abs(${cell.raw}::double) < 9e15 then ${cell.raw}::bigint::varchar else ${cell.text} end)`;
  return cell.text;
}

const textOf = (value: Scalar): string => String(value);

function asDouble(cell: Cell): string {
  return cell.stored.as === 'typed' ? `${cell.raw}::double` : `try_cast(${cell.text} as double)`;
}

function lengthSql(cell: Cell): string {
  if (cell.reading.as !== 'array') return `length(${cell.alias})`;
  return cell.stored.as === 'typed' ? `len(${cell.alias})` : `json_array_length(${cell.alias})`;
}

function cellOf(column: string, cells: ReadonlyMap<string, Cell>): Cell {
  const cell = cells.get(column);
  if (!cell) throw new Error(`the plan does not name the column ${JSON.stringify(column)}`);
  return cell;
}
