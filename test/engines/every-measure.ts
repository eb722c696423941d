import type { Aggregate, Condition, PlanColumn, Reading, Scalar } from '../../shared/engine/plan.ts';
import { type EdgeColumn, edgeColumns, texts } from './edge-cases.ts';

/** Every kind of measure and of condition over the columns of `edgeColumns`. */

export const columns = Object.keys(edgeColumns) as EdgeColumn[];
export const numbers: readonly EdgeColumn[] = ['i8', 'i32', 'i64', 'd', 'r', 'dec', 'wide', 'fine'];
const floats: readonly EdgeColumn[] = ['d', 'other', 'r'];

const natural = (column: EdgeColumn): Reading => {
  const type = edgeColumns[column];
  if (type === 'varchar' || type === 'uuid') return { as: 'text' };
  if (type === 'boolean' || type === 'date') return { as: type };
  if (type.startsWith('timestamp')) return { as: 'timestamp' };
  if (type.startsWith('time')) return { as: 'time' };
  if (type === 'decimal(38,0)') return { as: 'integer', bits: 128 };
  return type.endsWith('int') || type === 'integer' ? { as: 'integer', bits: 64 } : { as: 'number' };
};

const all = (reading: (column: EdgeColumn) => Reading, missing: readonly string[] = []) =>
  Object.fromEntries(columns.map((column): [string, PlanColumn] => [column, { reading: reading(column), missing }]));

/** The same table read in several ways, most of them wrong for some columns. */
export const readings: Readonly<Record<string, Readonly<Record<string, PlanColumn>>>> = {
  natural: all(natural),
  'with missing values': all(natural, [
    'a',
    '1',
    '',
    '0.00',
    'true',
    '2024-02-29',
    '12:00:00',
    '2024-02-29 12:00:00',
    'nan',
  ]),
  'all as text': all(() => ({ as: 'text' })),
  'all as number': all(() => ({ as: 'number' })),
  'all as whole numbers of 64 bits': all(() => ({ as: 'integer', bits: 64 })),
  'all as whole numbers of 128 bits': all(() => ({ as: 'integer', bits: 128 })),
  'all as booleans': all(() => ({ as: 'boolean' })),
  'all as dates': all(() => ({ as: 'date' })),
  'all as timestamps': all(() => ({ as: 'timestamp' })),
  'all as times': all(() => ({ as: 'time' })),
  'all as lists': all(() => ({ as: 'array' })),
  'all as objects': all(() => ({ as: 'object' })),
};

const set: readonly Scalar[] = [
  'a',
  'é',
  "it's",
  '',
  0.1,
  '1.5',
  1.5,
  3,
  -7,
  'true',
  '0',
  1e16,
  1e300,
  '2024-02-29',
  '12:00:00',
  '2024-02-29 12:00:00',
  '-5',
  '9007199254740993',
  '99999999999999999999999999999999999999',
  '00000000-0000-0000-0000-000000000000',
  'NULL',
];
const count = (where: Condition): Aggregate => ({ kind: 'count', where });

/** What depends on how a column is read. */
export function readingMeasures(): Record<string, Aggregate> {
  const measures: Record<string, Aggregate> = { rows: { kind: 'rows' } };
  for (const column of columns) {
    measures[`${column} unreadable`] = count({ is: 'unreadable', column });
    measures[`${column} keyed`] = { kind: 'keyed', columns: [column] };
    measures[`${column} repeats`] = { kind: 'repeats', columns: [column] };
    measures[`${column} any`] = count({
      is: 'any',
      of: [
        { is: 'null', column },
        { is: 'unreadable', column },
        { is: 'one-of', column, values: set },
      ],
    });
  }
  return measures;
}

/** What depends on the cells alone. */
export function cellMeasures(): Record<string, Aggregate> {
  const measures: Record<string, Aggregate> = {};
  for (const column of columns) {
    measures[`${column} null`] = count({ is: 'null', column });
    measures[`${column} one-of`] = count({ is: 'one-of', column, values: set });
    measures[`${column} not-one-of`] = count({ is: 'not-one-of', column, values: set });
    measures[`${column} in nothing`] = count({ is: 'one-of', column, values: [] });
    measures[`${column} not in nothing`] = count({ is: 'not-one-of', column, values: [] });
    measures[`${column} distinct`] = { kind: 'distinct', column, exact: true };
    measures[`${column} lengths`] = { kind: 'lengths', column };
    measures[`${column} top`] = { kind: 'top', column, limit: 1000 };
    measures[`${column} top where`] = {
      kind: 'top',
      column,
      limit: 7,
      where: { is: 'not-one-of', column, values: set },
    };
  }
  return measures;
}

const patterns = [
  '^a',
  'a$',
  '^$',
  '^\\w+$',
  '\\d',
  '\\D',
  '[[:upper:]]{2}-\\d\\d',
  '^[^a-c&&b]+$',
  '(?i)TRUE',
  '(?s)a.b',
  '(?m)^b$',
  '^\\s*$',
  '\\\\',
  '^.$',
  '[é\\]]',
  '(?P<x>1)',
  '\\bB2\\b',
  '.',
  '\\x{1f600}',
];
const edges = [-1e6, -7, 0, 0.1, 1, 3, 1e15, 1e300];

/** What only a column's own reading can be asked. */
export function naturalMeasures(): Record<string, Aggregate> {
  const measures: Record<string, Aggregate> = {
    'any of nothing': count({ is: 'any', of: [] }),
    'two keys': { kind: 'repeats', columns: ['i8', 'b'] },
    'two keyed': { kind: 'keyed', columns: ['i8', 'b'] },
    'four keys': { kind: 'repeats', columns: ['b', 'dec', 's', 'day'] },
  };
  for (const column of numbers) {
    measures[`${column} extremes`] = { kind: 'extremes', column };
    measures[`${column} histogram`] = { kind: 'histogram', column, edges };
    measures[`${column} one bin`] = { kind: 'histogram', column, edges: [-100, 100] };
    for (const at of column === 'd' ? [0, 0.1, 0.5, 0.999, 1] : [0.5])
      measures[`${column} quantile ${at}`] = { kind: 'quantile', column, at, exact: true };
    for (const step of [2, 0.5, 0.1])
      measures[`${column} multiple of ${step}`] = count({ is: 'not-multiple', column, of: step });
    for (const is of ['below', 'above'] as const)
      for (const inclusive of [true, false])
        for (const bound of [0.1, 3, 1e300]) {
          const where: Condition = { is, column, bound, inclusive };
          measures[`${column} ${is} ${inclusive} ${bound}`] = count(where);
          measures[`${column} any ${is} ${inclusive} ${bound}`] = count({
            is: 'any',
            of: [where, { is: 'null', column }],
          });
        }
    for (const other of numbers)
      if (other !== column) measures[`${column} above ${other}`] = count({ is: 'above-column', column, other });
  }
  for (const column of floats) {
    measures[`${column} nan`] = count({ is: 'nan', column });
    measures[`${column} infinite`] = count({ is: 'infinite', column });
  }
  const bounds: Readonly<Record<string, readonly string[]>> = {
    day: ['1970-01-01', '2024-02-29', '1582-10-15'],
    ts: ['1970-01-01T00:00:00', '2024-02-29T12:00:00.1', '1969-12-31T23:59:59.999999'],
    tz: ['1970-01-01T00:00:00Z', '2024-02-29T12:00:00', '1969-12-31T23:59:59.999999Z'],
    t: ['12:00:00', '00:00:00', '23:59:59.999999'],
  };
  for (const [column, values] of Object.entries(bounds))
    for (const bound of values)
      for (const is of ['below', 'above'] as const)
        for (const inclusive of [true, false])
          measures[`${column} ${is} ${inclusive} ${bound}`] = count({ is, column, bound, inclusive });
  for (const [column, other] of [
    ['s', 's2'],
    ['i64', 'other64'],
    ['d', 'other'],
  ] as const)
    measures[`${column} above ${other}`] = count({ is: 'above-column', column, other });
  for (const column of ['s', 's2'])
    for (const length of [0, 1, 2, 5]) {
      measures[`${column} shorter ${length}`] = count({ is: 'shorter', column, length });
      measures[`${column} longer ${length}`] = count({ is: 'longer', column, length });
    }
  patterns.forEach((pattern, i) => {
    measures[`s matching ${i}: ${pattern}`] = count({ is: 'not-matching', column: 's', pattern });
  });
  for (const column of ['dec', 'i64', 'day', 'u', 'b'])
    measures[`${column} as text matching`] = count({ is: 'not-matching', column, pattern: '^[0-9-]+$' });
  for (const column of columns) measures[`${column} fingerprint`] = { kind: 'fingerprint', columns: [column] };
  measures.fingerprint = { kind: 'fingerprint', columns };
  measures['fingerprint of nothing'] = { kind: 'fingerprint', columns: [] };
  return measures;
}

export const conditions: readonly Condition[] = [
  { is: 'not-one-of', column: 's', values: texts.slice(0, 10) },
  { is: 'below', column: 'd', bound: 3, inclusive: true },
  {
    is: 'any',
    of: [
      { is: 'null', column: 'b' },
      { is: 'above', column: 'i32', bound: 0, inclusive: false },
    ],
  },
  { is: 'one-of', column: 's', values: ['stands nowhere'] },
];
