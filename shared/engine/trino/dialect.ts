import { EvidenceError } from '../../errors.ts';
import { sqlLiteral } from '../../report/escape.ts';
import type { PlanColumn, Reading, Scalar } from '../plan.ts';
import { type CellSql, type Dialect, numberSql } from '../sql/dialect.ts';
import { storedDecimal, storedFloats, type TypedSpelling, typedCell, withMissing } from '../sql/typed-cell.ts';
import type { Stored } from '../table.ts';
import { fingerprintSql } from './fingerprint-sql.ts';
import { joniPattern } from './pattern.ts';
import { distinctSql, shapesSql, topSql } from './profile-sql.ts';

const finite = (number: string): string => `is_finite(${number})`;

const spelling: TypedSpelling = {
  text: textSql,
  isFinite: finite,
  infiniteDates: false,
  integer: { 64: 'bigint', 128: 'decimal(38,0)' },
};

export const trino: Dialect = {
  cell: cellSql,
  isFinite: finite,
  isNaN: (number) => `is_nan(${number})`,
  isInfinite: (number) => `is_infinite(${number})`,
  infiniteDates: false,
  matches: (text, pattern) => `regexp_like(${text}, ${sqlLiteral(joniPattern(pattern))})`,
  withoutZeros: (text) => `regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '$1')`,
  list: (items) => `array[${items.join(', ')}]`,
  rowOfQuery: (columns) => columns.join(', '),
  items: (value) => `cardinality(${value})`,
  bound: boundSql,
  distinct: distinctSql,
  top: topSql,
  shapes: shapesSql,
  quantile: (number, at, exact) => (exact ? undefined : `approx_percentile(${number}, ${numberSql(at)})`),
  repeats: (key) => `(count(${key}) - count(distinct ${key}))`,
  fingerprint: fingerprintSql,
};

function cellSql(raw: string, stored: Stored, column: PlanColumn): CellSql {
  if (stored.as !== 'typed') throw new Error('columns of Trino have types');
  return withMissing(typedCell(raw, stored.type, column.reading, spelling), column.missing);
}

/** Cells as DuckDB writes them: 0.1 is no 1.0E-1, timestamps end with their last digit that is no zero. */
function textSql(raw: string, type: string): string {
  const text = `cast(${raw} as varchar)`;
  if (storedFloats.test(type)) return floatText(raw);
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `(${trimmed(`cast(cast(at_timezone(${raw}, 'UTC') as timestamp(6)) as varchar)`)} || '+00')`;
  if (type === 'TIMESTAMP' || type === 'TIME') return trimmed(text);
  if (type === 'BLOB') return `to_hex(${raw})`;
  if (/^(STRUCT|MAP)\(|\]$/.test(type)) return `json_format(cast(${raw} as json))`;
  if (type === 'JSON') return `json_format(${raw})`;
  if (storedDecimal.test(type)) return text;
  return text;
}

/** Trino writes 1.2E8 and 1.0E-4 where DuckDB writes 120000000.0 and 0.0001; both go over to exponents at 1e16 and 1e-5. */
function floatText(raw: string): string {
  const exponent = 'cast(g[4] as bigint)';
  const fraction = `if(g[3] = '0', '', g[3])`;
  const digits = `rpad(g[2] || ${fraction}, greatest(length(g[2] || ${fraction}), ${exponent} + 1), '0')`;
  const padded = `if(abs(${exponent}) < 10, '0', '') || cast(abs(${exponent}) as varchar)`;
  const scientific = `g[1] || g[2] || if(g[3] = '0', '', '.' || g[3]) || 'e' || if(${exponent} < 0, '-', '+') || ${padded}`;
  const behind = `if(length(${digits}) > ${exponent} + 1, substr(${digits}, ${exponent} + 2), '0')`;
  const plain = `if(${exponent} = -4, g[1] || '0.000' || g[2] || ${fraction}, g[1] || substr(${digits}, 1, ${exponent} + 1) || '.' || ${behind})`;
  const written = `regexp_replace(json_format(cast(${raw} as json)), '^(-?)([0-9])\\.([0-9]+)E(-?[0-9]+)$', g -> if(${exponent} >= 16 or ${exponent} <= -5, ${scientific}, ${plain}))`;
  return `(case when is_nan(${raw}) then 'nan' when is_infinite(${raw}) then if(${raw} > 0, 'inf', '-inf') else ${written} end)`;
}

const trimmed = (text: string): string => `regexp_replace(${text}, '(\\.[0-9]*[1-9])0+$|\\.0+$', '$1')`;

function boundSql(bound: Scalar, reading: Reading): string {
  if (typeof bound === 'number') return numberSql(bound);
  switch (reading.as) {
    case 'date':
      return `cast(${sqlLiteral(parsed(bound, reading.format))} as date)`;
    case 'timestamp':
      return `cast(${sqlLiteral(parsed(bound, reading.format).replace('T', ' ').replace(/Z$/, ' UTC'))} as timestamp(6))`;
    case 'time':
      return `cast(${sqlLiteral(bound)} as time(6))`;
    default:
      return sqlLiteral(bound);
  }
}

/** Typed columns need no format: a bound in one is asked for as ISO 8601. */
function parsed(bound: string, format: string | undefined): string {
  if (format !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(bound))
    throw new EvidenceError(
      `The bound ${JSON.stringify(bound)} is written as "${format}": on Trino write dates and times as ISO 8601.`,
    );
  return bound;
}
