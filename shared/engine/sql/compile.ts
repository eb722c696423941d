import { sqlLiteral } from '../../report/escape.ts';
import type { Aggregate, Condition, Plan, PlanColumn, Reading, Scalar } from '../plan.ts';
import type { SourceColumn, Table } from '../table.ts';
import { type Bounded, type CellSql, type Dialect, type KeyRange, numberSql, type Query } from './dialect.ts';
import { storedDecimal, storedFloats } from './typed-cell.ts';

export interface Cell extends CellSql {
  readonly alias: string;
  readonly reading: Reading;
  readonly stored: SourceColumn['stored'];
}

export type Cells = ReadonlyMap<string, Cell>;

/** What a plan is compiled for. */
export interface Target {
  readonly dialect: Dialect;
  readonly table: Table;
  /** A table as a relation with the columns `c0`, `c1`, … in the order of `table.columns`. */
  readonly relation: (table: Table) => string;
  readonly keyRanges?: ReadonlyMap<string, KeyRange>;
}

/** The columns of a relation as the compiler sees them. */
export function cellsOf(asked: Plan['columns'], columns: readonly SourceColumn[], dialect: Dialect): Cells {
  const cells = new Map<string, Cell>();
  columns.forEach((column, i) => {
    const plan: PlanColumn | undefined = Object.hasOwn(asked, column.name) ? asked[column.name] : undefined;
    if (plan)
      cells.set(column.name, {
        ...dialect.cell(`c${i}`, column.stored, plan),
        alias: `v${i}`,
        reading: plan.reading,
        stored: column.stored,
      });
  });
  return cells;
}

/** The relation with each value computed once, as `v<i>`. */
export function valuesSql(cells: Cells, relation: string, also: readonly string[] = []): string {
  const values = [...cells.values()].map((cell) => `${cell.value} as ${cell.alias}`);
  return `(select ${['*', ...also, ...values].join(', ')} from ${relation}) as cells`;
}

/** Compiles a plan into one fused aggregate query, and one more for each measure that cannot ride in it. */
export function compile(plan: Plan, target: Target): readonly Query[] {
  const { dialect, table } = target;
  const cells = cellsOf(plan.columns, table.columns, dialect);
  const source = filtered(plan, cells, target);
  const fused: [name: string, sql: string][] = [];
  const alone: Query[] = [];
  const found: string[] = [];
  for (const [name, measure] of Object.entries(plan.measures)) {
    if (measure.kind === 'unmatched') {
      found.push(`${foundSql(measure, plan, cells, target)} as f${found.length}`);
      fused.push([name, `coalesce(count_if(not f${found.length - 1}), 0)`]);
      continue;
    }
    const sql = aggregateSql(measure, cells, target);
    if (sql !== undefined) fused.push([name, sql]);
    else if (measure.kind === 'quantile')
      alone.push({ sql: quantileSql(measure, cells, source, dialect), measures: [name] });
  }
  const rows = found.length === 0 ? source : `(select *, ${found.join(', ')} from ${source}) as matched`;
  const terms = fused.map(([, sql], i) => `${sql} as m${i}`);
  return [
    ...(fused.length === 0
      ? []
      : [{ sql: `select ${terms.join(',\n  ')}\nfrom ${rows}`, measures: fused.map(([name]) => name) }]),
    ...alone,
  ];
}

/** The rows that the plan looks at. */
function filtered(plan: Plan, cells: Cells, { dialect, relation, table }: Target): string {
  const values = valuesSql(cells, relation(table));
  return plan.where === undefined
    ? values
    : `(select * from ${values} where ${conditionSql(plan.where, cells, dialect)}) as filtered`;
}

/** Whether the row's key stands in the other table; null where it is not whole. */
function foundSql(
  { columns, reference, of }: Extract<Aggregate, { kind: 'unmatched' }>,
  plan: Plan,
  cells: Cells,
  { dialect, relation }: Target,
): string {
  const other = plan.references?.[reference];
  if (other === undefined) throw new Error(`the plan has no reference ${JSON.stringify(reference)}`);
  const theirs = cellsOf(other.columns, other.table.columns, dialect);
  const key = keySql(of, theirs);
  const selected = of.length === 1 ? key.value : dialect.rowOfQuery(of.map((column) => cellOf(column, theirs).alias));
  return `(${keySql(columns, cells).value} in (select ${selected} from ${valuesSql(theirs, relation(other.table))} where ${key.whole}))`;
}

function aggregateSql(aggregate: Aggregate, cells: Cells, target: Target): string | undefined {
  const { dialect } = target;
  switch (aggregate.kind) {
    case 'rows':
      return 'count(*)';
    case 'count':
      return countSql(aggregate.where, cells, dialect);
    case 'keyed':
      return `count(${keySql(aggregate.columns, cells).value})`;
    case 'repeats': {
      const only = aggregate.columns.length === 1 ? (aggregate.columns[0] as string) : undefined;
      return dialect.repeats(
        keySql(aggregate.columns, cells).value,
        only === undefined ? undefined : target.keyRanges?.get(only),
      );
    }
    case 'extremes': {
      const finite = finiteSql(cellOf(aggregate.column, cells), dialect);
      return dialect.list([`min(${finite})`, `max(${finite})`]);
    }
    case 'histogram':
      return histogramSql(aggregate.edges, doubleSql(cellOf(aggregate.column, cells).alias), dialect);
    case 'quantile':
      return dialect.quantile(finiteSql(cellOf(aggregate.column, cells), dialect), aggregate.at, aggregate.exact);
    case 'distinct': {
      const text = setText(cellOf(aggregate.column, cells));
      return aggregate.exact ? `count(distinct ${text})` : dialect.distinct(text);
    }
    case 'top':
      return dialect.top(
        setText(cellOf(aggregate.column, cells)),
        aggregate.limit,
        aggregate.where === undefined ? undefined : conditionSql(aggregate.where, cells, dialect),
      );
    case 'lengths': {
      const { text } = cellOf(aggregate.column, cells);
      return dialect.list([`min(length(${text}))`, `max(length(${text}))`]);
    }
    case 'shapes':
      return dialect.shapes(cellOf(aggregate.column, cells).text, aggregate.limit);
    case 'fingerprint':
      return dialect.fingerprint([...aggregate.columns].sort().map((name) => ({ name, ...cellOf(name, cells) })));
    case 'unmatched':
      return undefined;
  }
}

function histogramSql(edges: readonly number[], number: string, dialect: Dialect): string {
  const counts = edges.slice(1).map((to, i) => {
    const below = i === edges.length - 2 ? '<=' : '<';
    return `coalesce(count_if(${number} >= ${numberSql(edges[i] as number)} and ${number} ${below} ${numberSql(to)}), 0)`;
  });
  return dialect.list(counts);
}

/** For engines without an exact quantile among their aggregates. */
function quantileSql(
  { column, at }: Extract<Aggregate, { kind: 'quantile' }>,
  cells: Cells,
  source: string,
  dialect: Dialect,
): string {
  const finite = finiteSql(cellOf(column, cells), dialect);
  const ranked = `select x, row_number() over (order by x) as i, count(*) over () as n from (select ${finite} as x from ${source}) as numbers where x is not null`;
  return `select min(x) as m0 from (${ranked}) as ranked where i >= ${numberSql(at)} * cast(n as double)`;
}

/** A count of nulls is cheaper as a difference of two counts. DuckDB's count_if of nothing is null, not 0. */
function countSql(where: Condition, cells: Cells, dialect: Dialect): string {
  if (where.is === 'null') return `(count(*) - count(${cellOf(where.column, cells).raw}))`;
  if (where.is === 'unreadable') {
    const cell = cellOf(where.column, cells);
    if (cell.unreadableCount) return cell.unreadableCount(cell.alias);
  }
  if (where.is === 'below' || where.is === 'above') {
    const cell = cellOf(where.column, cells);
    if (mayBeInfinite(cell, dialect)) return boundCountSql(where, cell, dialect);
  }
  return `coalesce(count_if(${conditionSql(where, cells, dialect)}), 0)`;
}

/** The same count as of the condition, without its AND: NaN is behind infinity (DuckDB), or beyond no bound (Trino). */
function boundCountSql(where: Bounded, cell: Cell, dialect: Dialect): string {
  const type = cell.reading.as === 'number' ? 'double' : cell.reading.as;
  const beyond =
    where.is === 'below'
      ? `${cell.alias} <= cast('-Infinity' as ${type})`
      : `${cell.alias} >= cast('Infinity' as ${type})`;
  return `(coalesce(count_if(${boundSqlOf(where, cell, dialect)}), 0) - coalesce(count_if(${beyond}), 0))`;
}

function boundSqlOf({ is, inclusive, bound }: Bounded, cell: Cell, dialect: Dialect): string {
  const sign = is === 'below' ? (inclusive ? '<=' : '<') : inclusive ? '>=' : '>';
  return `${cell.alias} ${sign} ${typeof bound === 'number' ? numberSql(bound) : dialect.bound(bound, cell.reading)}`;
}

/** A key of one or several columns; several become one row value. */
export function keySql(columns: readonly string[], cells: Cells): { readonly value: string; readonly whole: string } {
  const parts = columns.map((column) => cellOf(column, cells).alias);
  const whole = parts.map((part) => `${part} is not null`).join(' and ');
  if (parts.length === 1) return { value: parts[0] as string, whole };
  return { value: `(case when ${whole} then row(${parts.join(', ')}) end)`, whole };
}

/** Three-valued SQL: null counts as false. */
export function conditionSql(condition: Condition, cells: Cells, dialect: Dialect): string {
  switch (condition.is) {
    case 'any':
      return condition.of.length === 0
        ? 'false'
        : `(${condition.of.map((part) => conditionSql(part, cells, dialect)).join(' or ')})`;
    case 'null':
      return `(${cellOf(condition.column, cells).raw} is null)`;
    case 'unreadable': {
      const cell = cellOf(condition.column, cells);
      return cell.unreadable(cell.alias);
    }
    case 'nan':
      return dialect.isNaN(rawDouble(cellOf(condition.column, cells)));
    case 'infinite':
      return dialect.isInfinite(rawDouble(cellOf(condition.column, cells)));
    case 'below':
    case 'above': {
      const cell = cellOf(condition.column, cells);
      // NaN and infinities are above or below everything, but no values
      return mayBeInfinite(cell, dialect)
        ? `(${boundSqlOf(condition, cell, dialect)} and ${finiteCell(cell, dialect)})`
        : `(${boundSqlOf(condition, cell, dialect)})`;
    }
    case 'not-multiple': {
      const quotient = `(${doubleSql(cellOf(condition.column, cells).alias)} / ${numberSql(condition.of)})`;
      return `(abs(${quotient} - round(${quotient})) > 1e-9 and ${dialect.isFinite(quotient)})`;
    }
    case 'shorter':
    case 'longer':
      return `(${lengthSql(cellOf(condition.column, cells), dialect)} ${condition.is === 'shorter' ? '<' : '>'} ${numberSql(condition.length)})`;
    case 'one-of':
    case 'not-one-of':
      return setSql(cellOf(condition.column, cells), condition.values, condition.is === 'not-one-of');
    case 'not-matching': {
      const cell = cellOf(condition.column, cells);
      return `(not ${dialect.matches(cell.reading.as === 'text' ? cell.alias : cell.text, condition.pattern)})`;
    }
    case 'above-column':
      return aboveSql(cellOf(condition.column, cells), cellOf(condition.other, cells), dialect);
  }
}

function aboveSql(cell: Cell, other: Cell, dialect: Dialect): string {
  const pair = [cell, other];
  const compared = haveCommonDecimal(pair) ? pair.map(({ alias }) => alias) : pair.map(({ alias }) => doubleSql(alias));
  const finite = pair.filter((each) => mayBeInfinite(each, dialect)).map((each) => ` and ${finiteCell(each, dialect)}`);
  return `(${compared.join(' > ')}${finite.join('')})`;
}

const digitsOf: Readonly<Record<string, number>> = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 20 };

/** A decimal is compared by a type that holds both, which has at most 38 digits. */
function haveCommonDecimal(cells: readonly Cell[]): boolean {
  const types = cells.map(({ stored }) => (stored.as === 'typed' ? stored.type : ''));
  if (!types.some((type) => storedDecimal.test(type))) return true;
  const parts = types.map((type) => {
    const [, precision, scale = 0] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
    const digits = digitsOf[type.replace(/^U/, '')] ?? 38;
    return { whole: precision === undefined ? digits : Number(precision) - Number(scale), scale: Number(scale) };
  });
  // with a float both become doubles
  if (types.some((type) => storedFloats.test(type))) return true;
  return Math.max(...parts.map(({ whole }) => whole)) + Math.max(...parts.map(({ scale }) => scale)) <= 38;
}

/** Numbers are written differently by engines and people (0.1, 1E-1, 0.10): a stored number is compared as such. */
function setSql(cell: Cell, values: readonly Scalar[], negated: boolean): string {
  const type = cell.stored.as === 'typed' ? cell.stored.type : '';
  const listed = storedFloats.test(type)
    ? values.flatMap((value) => {
        const number = Number(value);
        const stored = type === 'FLOAT' ? Math.fround(number) : number;
        return String(value).trim() !== '' && Number.isFinite(stored)
          ? [`cast(${number.toExponential()} as ${type === 'FLOAT' ? 'real' : 'double'})`]
          : [];
      })
    : values.map((value) => sqlLiteral(withScale(String(value), storedDecimal.exec(type)?.[1])));
  const it = storedFloats.test(type) ? cell.raw : storedDecimal.test(type) ? cell.text : setText(cell);
  if (listed.length === 0) return negated ? `(${cell.raw} is not null)` : 'false';
  return `(${it} ${negated ? 'not ' : ''}in (${listed.join(', ')}))`;
}

/** `1.5` as a column of type DECIMAL(p, 3) writes it: `1.500`. */
function withScale(text: string, scale: string | undefined): string {
  const parts = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text);
  if (scale === undefined || !parts) return text;
  const [, sign, whole, part = ''] = parts;
  const places = Number(scale);
  return part.length > places ? text : `${sign}${whole}${places === 0 ? '' : `.${part.padEnd(places, '0')}`}`;
}

function mayBeInfinite({ reading, stored }: Cell, { infiniteDates }: Dialect): boolean {
  if (reading.as === 'number') return stored.as !== 'typed' || storedFloats.test(stored.type);
  return infiniteDates && (reading.as === 'date' || reading.as === 'timestamp');
}

const finiteCell = (cell: Cell, dialect: Dialect): string =>
  cell.reading.as === 'number' ? dialect.isFinite(cell.alias) : `isfinite(${cell.alias})`;

function finiteSql(cell: Cell, dialect: Dialect): string {
  const double = doubleSql(cell.alias);
  return `case when ${dialect.isFinite(double)} then ${double} end`;
}

/** The text by which values are counted and named: a stored 1.0 is 1. */
export function setText(cell: Cell): string {
  if (cell.stored.as === 'typed' && (storedFloats.test(cell.stored.type) || storedDecimal.test(cell.stored.type))) {
    const double = doubleSql(cell.raw);
    return `(case when ${double} = round(${double}) and abs(${double}) < 9e15 then cast(cast(${cell.raw} as bigint) as varchar) else ${cell.text} end)`;
  }
  return cell.text;
}

const doubleSql = (value: string): string => `cast(${value} as double)`;

const rawDouble = (cell: Cell): string =>
  cell.stored.as === 'typed' ? doubleSql(cell.raw) : `try_cast(${cell.text} as double)`;

const lengthSql = (cell: Cell, dialect: Dialect): string =>
  cell.reading.as === 'array' ? dialect.items(cell.alias, cell.stored) : `length(${cell.alias})`;

function cellOf(column: string, cells: Cells): Cell {
  const cell = cells.get(column);
  if (!cell) throw new Error(`the plan does not name the column ${JSON.stringify(column)}`);
  return cell;
}
