import { sqlLiteral } from '../../report/escape.ts';
import type { Dialect } from '../sql/dialect.ts';
import { fingerprintSql } from './fingerprint-sql.ts';
import { distinctSql, repeatsSql, shapesSql, topSql } from './profile-sql.ts';
import { boundSql, cellSql } from './values.ts';

export const duckdb: Dialect = {
  cell: cellSql,
  isFinite: (number) => `isfinite(${number})`,
  isNaN: (number) => `isnan(${number})`,
  isInfinite: (number) => `isinf(${number})`,
  infiniteDates: true,
  matches: (text, pattern) => `regexp_matches(${text}, ${sqlLiteral(pattern)})`,
  withoutZeros: (text) => `regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '\\1')`,
  list: (items) => `[${items.join(', ')}]`,
  rowOfQuery: (columns) => `row(${columns.join(', ')})`,
  items: (value, stored) => (stored.as === 'typed' ? `len(${value})` : `json_array_length(${value})`),
  bound: boundSql,
  distinct: distinctSql,
  top: topSql,
  shapes: shapesSql,
  quantile: (number, at, exact) => (exact ? `quantile_disc(${number}, ${at})` : `approx_quantile(${number}, ${at})`),
  repeats: repeatsSql,
  fingerprint: fingerprintSql,
};
