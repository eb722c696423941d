import { sqlLiteral } from '../../report/escape.ts';
import type { CellsRequest, FrameColumn, RanksRequest, Term } from '../frame.ts';
import type { SourceColumn } from '../table.ts';
import { cellsOf, setText, valuesSql } from './compile.ts';
import { numberSql } from './values.ts';

/** SQL of frames: their columns are `q0`, `q1`, … in the order in which they were asked for, so that no foreign name gets into it. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (columns: readonly string[]): Names =>
  new Map(columns.map((name, i) => [name, `q${i}`] as const));

/** The cells of a relation as a frame's columns: classes as text, numbers as doubles, NaN where a cell is none. */
export function loadSql(
  asked: Readonly<Record<string, FrameColumn>>,
  columns: readonly SourceColumn[],
  relation: string,
): string {
  // a column may be read both ways
  const read = (as: FrameColumn['as']) =>
    cellsOf(
      {
        columns: Object.fromEntries(
          Object.values(asked).flatMap((one) =>
            one.as === as
              ? [[one.column, { reading: { as: as === 'number' ? 'number' : 'text' }, missing: [] }] as const]
              : [],
          ),
        ),
        measures: {},
      },
      columns,
    );
  const cells = { class: read('class'), number: read('number') };
  const terms = Object.values(asked).map(({ column, as }, i) => {
    const cell = cells[as].get(column);
    if (!cell) throw new Error(`the table has no column ${JSON.stringify(column)}`);
    if (as === 'class') return `${className(setText(cell))} as q${i}`;
    return `case when ${cell.unreadable(cell.alias)} then 'nan'::double else ${cell.alias}::double end as q${i}`;
  });
  return `select ${terms.join(', ')} from ${valuesSql(cells.number, relation)}`;
}

/** Programs write one class as `1`, `1.0`, `True`, `true`; `007` and `7` are two. */
const className = (text: string): string =>
  `(case when lower(${text}) in ('true', 'false') then lower(${text}) else regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '\\1') end)`;

export function termSql(term: Term, names: Names): string {
  const at = (column: string): string => {
    const name = names.get(column);
    if (name === undefined) throw new Error(`the frame has no column ${JSON.stringify(column)}`);
    return name;
  };
  const finite = (column: string): string => `(case when isfinite(${at(column)}) then ${at(column)} end)`;
  switch (term.is) {
    case 'column':
      return at(term.column);
    case 'reaches':
      return `(${finite(term.column)} >= ${numberSql(term.bound)})::varchar`;
    case 'same':
      return `(${at(term.column)} is not distinct from ${at(term.other)})::varchar`;
    case 'absolute-error':
      return `abs(${finite(term.column)} - ${finite(term.other)})`;
    case 'squared-error':
      return `power(${finite(term.column)} - ${finite(term.other)}, 2)`;
    case 'brier':
      return `power(${finite(term.column)} - (${at(term.label)} = ${sqlLiteral(term.positive)})::int, 2)`;
    case 'log-loss': {
      const share = `greatest(least(${finite(term.column)}, 1 - power(2.0, -52)), power(2.0, -52))`;
      return `(case when ${at(term.label)} = ${sqlLiteral(term.positive)} then -ln(${share}) when ${at(term.label)} is not null then -ln(1 - ${share}) end)`;
    }
  }
}

/** One row a cell: count, complete, keys, means, covariances by rows of the upper triangle. */
export function cellsSql({ by, moments = [] }: CellsRequest, frame: string, names: Names): string {
  const keys = by.map((term, i) => `${termSql(term, names)} as k${i}`);
  const values = moments.map((term, i) => `${termSql(term, names)}::double as w${i}`);
  const whole = moments.map((_, i) => `isfinite(w${i})`).join(' and ') || 'true';
  const inner = `select ${[...keys, ...values, '0 as z'].join(', ')} from ${frame}`;
  const flagged = `select *, coalesce(${whole}, false) as whole from (${inner})`;
  const only = 'filter (where whole)';
  const outer = [
    'count(*)',
    `count(*) ${only}`,
    ...by.map((_, i) => `k${i}`),
    ...moments.map((_, i) => `avg(w${i}) ${only}`),
    ...moments.flatMap((_, i) => moments.slice(i).map((_, j) => `covar_samp(w${i}, w${i + j}) ${only}`)),
  ];
  const group = by.map((_, i) => `k${i}`).join(', ');
  return `select ${outer.join(', ')} from (${flagged})${group === '' ? '' : ` group by ${group} order by ${by.map((_, i) => `k${i} nulls last`).join(', ')}`}`;
}

/** Placements by mid-ranks: (rank among all - rank within the own class) / size of the other class. */
export function ranksSql({ by, label, positive, scores }: RanksRequest, frame: string, names: Names): string {
  const keys = by.map((term, i) => `${termSql(term, names)} as k${i}`);
  const y = `(${termSql({ is: 'column', column: label }, names)} = ${sqlLiteral(positive)}) as y`;
  const inner = `select ${[...keys, y, ...scores.map((score, i) => `${names.get(score)} as s${i}`)].join(', ')} from ${frame}`;
  const group = by.map((_, i) => `k${i}`);
  const over = (parts: readonly string[], order?: string): string =>
    `over (${parts.length > 0 ? `partition by ${parts.join(', ')}` : ''}${order === undefined ? '' : ` order by ${order}`})`;
  const midRank = (parts: readonly string[], score: string): string =>
    `(rank() ${over(parts, score)} + (count(*) ${over([...parts, score])} - 1) / 2.0)`;
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
      (_, i) => `(case when y then r${i} / nullif(others, 0) else 1 - r${i} / nullif(others, 0) end) as v${i}`,
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
  ];
  const grouped =
    group.length === 0
      ? ''
      : ` group by ${group.join(', ')} order by ${group.map((key) => `${key} nulls last`).join(', ')}`;
  return `select ${outer.join(', ')} from (select ${placed.join(', ')} from (select ${ranked.join(', ')} from (${inner})))${grouped}`;
}

/** Cumulative counts from the highest score down, the last of each half percent. */
export function curveSql(
  { label, positive, score }: { readonly label: string; readonly positive: string; readonly score: string },
  frame: string,
  names: Names,
): string {
  const y = `(${names.get(label)} = ${sqlLiteral(positive)})`;
  const s = names.get(score);
  const counted = `select ${s} as s, count(*) filter (where ${y}) as p, count(*) filter (where not ${y}) as n from ${frame} group by 1`;
  const summed = `select sum(n) over (order by s desc) as fp, sum(p) over (order by s desc) as tp, sum(n) over () as nn, sum(p) over () as pp from (${counted})`;
  return `select max(fp)::bigint as fp, max(tp)::bigint as tp from (${summed}) where nn > 0 and pp > 0 group by floor(100.0 * fp / nn + 100.0 * tp / pp) order by fp, tp`;
}
