import { sqlLiteral } from '../../report/escape.ts';
import type { CellsRequest, FrameColumn, RanksRequest, Term } from '../frame.ts';
import type { SourceColumn } from '../table.ts';
import { cellsOf, setText, valuesSql } from './compile.ts';
import { type Dialect, numberSql } from './dialect.ts';

/** SQL of frames: their columns are `q0`, `q1`, … in the order in which they were asked for, so that no foreign name gets into it. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (columns: readonly string[]): Names =>
  new Map(columns.map((name, i) => [name, `q${i}`] as const));

/** The cells of a relation as a frame's columns: classes as text, numbers as doubles, NaN where a cell is none. */
export function loadSql(
  asked: Readonly<Record<string, FrameColumn>>,
  columns: readonly SourceColumn[],
  relation: string,
  dialect: Dialect,
): string {
  // a column may be read both ways
  const read = (as: FrameColumn['as']) =>
    cellsOf(
      Object.fromEntries(
        Object.values(asked).flatMap((one) =>
          one.as === as
            ? [[one.column, { reading: { as: as === 'number' ? 'number' : 'text' }, missing: [] }] as const]
            : [],
        ),
      ),
      columns,
      dialect,
    );
  const cells = { class: read('class'), number: read('number') };
  const terms = Object.values(asked).map(({ column, as }, i) => {
    const cell = cells[as].get(column);
    if (!cell) throw new Error(`the table has no column ${JSON.stringify(column)}`);
    if (as === 'class') return `${className(setText(cell), dialect)} as q${i}`;
    return `case when ${cell.unreadable(cell.alias)} then cast('NaN' as double) else cast(${cell.alias} as double) end as q${i}`;
  });
  return `select ${terms.join(', ')} from ${valuesSql(cells.number, relation)}`;
}

/** Programs write one class as `1`, `1.0`, `True`, `true`; `007` and `7` are two. */
const className = (text: string, dialect: Dialect): string =>
  `(case when lower(${text}) in ('true', 'false') then lower(${text}) else ${dialect.withoutZeros(text)} end)`;

function columnSql(column: string, names: Names): string {
  const name = names.get(column);
  if (name === undefined) throw new Error(`the frame has no column ${JSON.stringify(column)}`);
  return name;
}

const finiteSql = (number: string, dialect: Dialect): string =>
  `(case when ${dialect.isFinite(number)} then ${number} end)`;

export function termSql(term: Term, names: Names, dialect: Dialect): string {
  const at = (column: string): string => columnSql(column, names);
  const finite = (column: string): string => finiteSql(at(column), dialect);
  switch (term.is) {
    case 'column':
      return at(term.column);
    case 'reaches':
      return `cast(${finite(term.column)} >= ${numberSql(term.bound)} as varchar)`;
    case 'same':
      return `cast(${at(term.column)} is not distinct from ${at(term.other)} as varchar)`;
    case 'absolute-error':
      return `abs(${finite(term.column)} - ${finite(term.other)})`;
    case 'squared-error':
      return `power(${finite(term.column)} - ${finite(term.other)}, 2)`;
    case 'percentage-error':
      return `abs(${finite(term.column)} - ${finite(term.other)}) / nullif(abs(${finite(term.other)}), 0e0)`;
    case 'symmetric-percentage-error': {
      const size = `(abs(${finite(term.column)}) + abs(${finite(term.other)}))`;
      return `(case when ${size} = 0 then 0e0 else 2e0 * abs(${finite(term.column)} - ${finite(term.other)}) / ${size} end)`;
    }
    case 'pinball': {
      const short = `(${finite(term.other)} - ${finite(term.column)})`;
      return `greatest(${numberSql(term.quantile)} * ${short}, (${numberSql(term.quantile)} - 1) * ${short})`;
    }
    case 'deviance':
      return devianceSql(finite(term.column), finite(term.other), term.power);
    case 'absolute':
      return `abs(${finite(term.column)})`;
    case 'distance':
      return `(${finite(term.column)} - (${numberSql(term.from)}))`;
    case 'squared-distance':
      return `power(${finite(term.column)} - (${numberSql(term.from)}), 2)`;
    case 'brier':
      return `power(${finite(term.column)} - cast(${at(term.label)} = ${sqlLiteral(term.positive)} as integer), 2)`;
    case 'log-loss': {
      const share = `greatest(least(${finite(term.column)}, 1 - power(2e0, -52)), power(2e0, -52))`;
      return `(case when ${at(term.label)} = ${sqlLiteral(term.positive)} then -ln(${share}) when ${at(term.label)} is not null then -ln(1 - ${share}) end)`;
    }
  }
}

/** Of the mean `p` that was predicted for `y`; a quotient that is 0 for its smallness has a logarithm, too. Source: Jorgensen, Journal of the Royal Statistical Society B 1987;49:127. */
function devianceSql(p: string, y: string, power: number): string {
  if (power === 0) return `power(${y} - ${p}, 2)`;
  if (power === 1)
    return `(case when ${y} >= 0 and ${p} > 0 then 2e0 * ((case when ${y} = 0 then 0e0 else ${y} * ln(greatest(${y} / ${p}, 1e-300)) end) - ${y} + ${p}) end)`;
  if (power === 2)
    return `(case when ${y} > 0 and ${p} > 0 then 2e0 * (ln(greatest(${p} / ${y}, 1e-300)) + ${y} / ${p} - 1) end)`;
  const [one, two] = [numberSql(1 - power), numberSql(2 - power)];
  const allowed = power < 0 ? `${p} > 0` : power < 2 ? `${y} >= 0 and ${p} > 0` : `${y} > 0 and ${p} > 0`;
  const ofLabel = `power(${power < 0 ? `greatest(${y}, 0e0)` : y}, ${two}) / ((${one}) * (${two}))`;
  return `(case when ${allowed} then 2e0 * (${ofLabel} - ${y} * power(${p}, ${one}) / (${one}) + power(${p}, ${two}) / (${two})) end)`;
}

/** Indices of the columns that some grouping has. */
export const groupedColumns = (columns: number, sets: CellsRequest['sets']): readonly number[] =>
  Array.from({ length: columns }, (_, i) => i).filter((i) => sets === undefined || sets.some((set) => set.includes(i)));

/** One row a cell: count, complete, sums of weights and squares, grouping, keys, means, covariances by rows of the upper triangle. */
export function cellsSql(
  { by, sets, weight, moments = [] }: CellsRequest,
  frame: string,
  names: Names,
  dialect: Dialect,
): string {
  const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
  const values = moments.map((term, i) => `cast(${termSql(term, names, dialect)} as double) as w${i}`);
  const whole = moments.map((_, i) => dialect.isFinite(`w${i}`)).join(' and ') || 'true';
  const weighed = weight === undefined ? '0e0' : finiteSql(columnSql(weight, names), dialect);
  const inner = `select ${[...keys, ...values, `${weighed} as z`].join(', ')} from ${frame}`;
  const flagged = `select *, coalesce(${whole}, false) as whole from (${inner}) as terms`;
  const only = 'filter (where whole)';
  const all = by.map((_, i) => i);
  const used = groupedColumns(by.length, sets);
  const outer = [
    'count(*)',
    `count(*) ${only}`,
    'sum(z)',
    'sum(z * z)',
    used.length === 0 ? '0' : `grouping(${used.map((i) => `k${i}`).join(', ')})`,
    ...all.map((i) => (used.includes(i) ? `k${i}` : 'cast(null as varchar)')),
    ...moments.map((_, i) => `avg(w${i}) ${only}`),
    ...moments.flatMap((_, i) => moments.slice(i).map((_, j) => `covar_samp(w${i}, w${i + j}) ${only}`)),
  ];
  const listed = (set: readonly number[]) => `(${set.map((i) => `k${i}`).join(', ')})`;
  const group = by.length === 0 ? '' : ` group by grouping sets (${(sets ?? [all]).map(listed).join(', ')})`;
  const order =
    by.length === 0 ? '' : ` order by ${[5, ...all.map((i) => 6 + i)].map((at) => `${at} nulls last`).join(', ')}`;
  return `select ${outer.join(', ')} from (${flagged}) as flagged${group}${order}`;
}

/** Placements by mid-ranks: (rank among all - rank within the own class) / size of the other class; then the number of all rows. */
export function ranksSql(
  { by, label, positive, scores }: RanksRequest,
  frame: string,
  names: Names,
  dialect: Dialect,
): string {
  const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
  const y = `(${termSql({ is: 'column', column: label }, names, dialect)} = ${sqlLiteral(positive)}) as y`;
  const inner = `select ${[...keys, y, ...scores.map((score, i) => `${names.get(score)} as s${i}`)].join(', ')} from ${frame}`;
  const group = by.map((_, i) => `k${i}`);
  const over = (parts: readonly string[], order?: string): string =>
    `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
  const midRank = (parts: readonly string[], score: string): string =>
    `(rank() ${over(parts, score)} + (count(*) ${over([...parts, score])} - 1) / 2e0)`;
  const ranked = [
    ...group,
    'y',
    `count(*) ${over(group)} - count(*) ${over([...group, 'y'])} as others`,
    ...scores.map((_, i) => `${midRank(group, `s${i}`)} - ${midRank([...group, 'y'], `s${i}`)} as r${i}`),
  ];
  const placed = [
    ...group,
    'y',
    'others',
    ...scores.map((_, i) => `r${i}`),
    ...scores.map(
      (_, i) => `(case when y then r${i} / nullif(others, 0) else 1e0 - r${i} / nullif(others, 0) end) as v${i}`,
    ),
  ];
  const pairs = scores.flatMap((_, i) => scores.slice(i).map((_, j) => [`v${i}`, `v${i + j}`] as const));
  const outer = [
    'count(*) filter (where y)',
    'count(*) filter (where not y)',
    ...group,
    // sums of halves are exact in any order
    ...scores.map((_, i) => `sum(r${i}) filter (where y) / count(*) filter (where y) / max(others) filter (where y)`),
    ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where y)`),
    ...pairs.map(([a, b]) => `covar_samp(${a}, ${b}) filter (where not y)`),
    'count(*)',
  ];
  const grouped =
    group.length === 0
      ? ''
      : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
  return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (select ${ranked.join(', ')} from (${inner}) as terms) as ranked) as placed${grouped}`;
}

/** Placements by weights: (weight of the other class below + half of that at the same score) / weight of the other class; then the number of all rows. */
export function weightedRanksSql(
  { by, label, positive, scores, weight }: RanksRequest & { readonly weight: string },
  frame: string,
  names: Names,
  dialect: Dialect,
): string {
  const group = by.map((_, i) => `k${i}`);
  const keys = by.map((term, i) => `${termSql(term, names, dialect)} as k${i}`);
  const y = `(${columnSql(label, names)} = ${sqlLiteral(positive)})`;
  const w = finiteSql(columnSql(weight, names), dialect);
  const inner = `select ${[
    ...keys,
    `${y} as y`,
    `case when ${y} then ${w} else 0e0 end as p`,
    `case when not ${y} then ${w} else 0e0 end as n`,
    ...scores.map((score, i) => `${columnSql(score, names)} as s${i}`),
  ].join(', ')} from ${frame}`;
  const over = (parts: readonly string[], order?: string): string =>
    `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
  const below = (of: string, i: number): string =>
    `sum(${of}) ${over(group, `s${i}`)} - sum(${of}) ${over([...group, `s${i}`])} / 2e0`;
  const placed = [
    ...group,
    'y',
    'p',
    ...scores.map((_, i) => `(${below('n', i)}) / nullif(sum(n) ${over(group)}, 0e0) as v${i}`),
  ];
  const nothing = 'cast(null as double)';
  const pairs = (scores.length * (scores.length + 1)) / 2;
  const outer = [
    'count(*) filter (where y)',
    'count(*) filter (where not y)',
    ...group,
    ...scores.map((_, i) => `sum(p * v${i}) / nullif(sum(p), 0e0)`),
    ...Array.from({ length: 2 * pairs }, () => nothing),
    'count(*)',
  ];
  const grouped =
    group.length === 0
      ? ''
      : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
  return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (${inner}) as terms) as placed${grouped}`;
}

/** Cumulative counts from the highest score down, the last of each half percent; then the number of all rows. */
export function curveSql(
  { label, positive, score }: { readonly label: string; readonly positive: string; readonly score: string },
  frame: string,
  names: Names,
): string {
  const y = `(${names.get(label)} = ${sqlLiteral(positive)})`;
  const s = names.get(score);
  const counted = `select ${s} as s, count(*) filter (where ${y}) as p, count(*) filter (where not ${y}) as n, count(*) as c from ${frame} group by 1`;
  const summed = `select sum(n) over (order by s desc) as fp, sum(p) over (order by s desc) as tp, sum(n) over () as nn, sum(p) over () as pp, sum(c) over () as cc from (${counted}) as counted`;
  return `select cast(max(fp) as bigint) as fp, cast(max(tp) as bigint) as tp, cast(max(cc) as bigint) as cc from (${summed}) as summed where nn > 0 and pp > 0 group by floor(1e2 * fp / nn + 1e2 * tp / pp) order by 1, 2`;
}
