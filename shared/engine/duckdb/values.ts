import { sqlLiteral } from '../../report/escape.ts';
import type { PlanColumn, Reading, Scalar } from '../plan.ts';
import { type CellSql, numberSql } from '../sql/dialect.ts';
import { type TypedSpelling, typedCell, withMissing } from '../sql/typed-cell.ts';
import type { Stored } from '../table.ts';

const integerType = { 64: 'BIGINT', 128: 'HUGEINT' } as const;

const spelling: TypedSpelling = {
  text: (raw) => `${raw}::varchar`,
  isFinite: (number) => `isfinite(${number})`,
  infiniteDates: true,
  integer: integerType,
};

/** ISO 8601, zeros in front left out as well. */
const isoDate = '\\d{4}-\\d{1,2}-\\d{1,2}';
/** ISO 8601: hours and minutes; seconds, their parts and a zone may follow. */
const isoTime = '\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?';

/** @param raw SQL of the stored cell (a plain column reference) */
export function cellSql(raw: string, stored: Stored, column: PlanColumn): CellSql {
  switch (stored.as) {
    case 'text':
      return withMissing(textCell(raw, raw, column.reading), column.missing);
    case 'json':
      return withMissing(jsonCell(raw, column.reading), column.missing);
    case 'typed':
      return withMissing(typedCell(raw, stored.type, column.reading, spelling), column.missing);
  }
}

function textCell(raw: string, text: string, reading: Reading): CellSql {
  const present = `${text} is not null`;
  switch (reading.as) {
    case 'text':
      return { raw, text, value: text, unreadable: () => 'false' };
    case 'integer':
      // DuckDB rounds '1.5' to 2 and takes '0x1F': a comparison with the double finds both
      return {
        raw,
        text,
        value: `try_cast(${text} as ${integerType[reading.bits]})`,
        unreadable: (v) =>
          `(${present} and (${v} is null or ${v}::double is distinct from try_cast(${text} as double)))`,
        unreadableCount: (v) => `(count(${text}) - coalesce(count_if(${v}::double = try_cast(${text} as double)), 0))`,
      };
    case 'number':
      return {
        raw,
        text,
        value: `try_cast(${text} as double)`,
        unreadable: (v) => `(${present} and (${v} is null or not isfinite(${v})))`,
        unreadableCount: (v) => `(count(${text}) - coalesce(count_if(isfinite(${v})), 0))`,
      };
    case 'boolean':
      return castCell(raw, text, 'boolean');
    case 'object':
    case 'array': {
      const type = reading.as === 'object' ? 'OBJECT' : 'ARRAY';
      return {
        raw,
        text,
        value: `case when json_valid(${text}) and json_type(${text}) = '${type}' then ${text}::json end`,
        unreadable: (v) => `(${present} and ${v} is null)`,
      };
    }
    case 'date':
    case 'time':
    case 'timestamp': {
      if (reading.format !== undefined) {
        const parsed = `try_strptime(${text}, ${sqlLiteral(reading.format)})`;
        const value = reading.as === 'timestamp' ? parsed : `${parsed}::${reading.as}`;
        return { raw, text, value, unreadable: (v) => `(${present} and ${v} is null)` };
      }
      // DuckDB also takes 'infinity', 'epoch', a date alone for a timestamp, and what stands behind a date or a time
      const right = {
        date: (v: string) =>
          `isfinite(${v}) and (${v}::varchar = ${text} or regexp_full_match(${text}, ${sqlLiteral(isoDate)}))`,
        time: (v: string) => `${v} is not null and regexp_full_match(${text}, ${sqlLiteral(isoTime)})`,
        timestamp: (v: string) => `isfinite(${v}) and length(${text}) >= 12`,
      }[reading.as];
      return {
        raw,
        text,
        value: `try_cast(${text} as ${reading.as})`,
        unreadable: (v) => `(${present} and not coalesce(${right(v)}, false))`,
        unreadableCount: (v) => `(count(${text}) - coalesce(count_if(${right(v)}), 0))`,
      };
    }
  }
}

function castCell(raw: string, text: string, type: string): CellSql {
  return {
    raw,
    text,
    value: `try_cast(${text} as ${type})`,
    unreadable: (v) => `(${text} is not null and ${v} is null)`,
    unreadableCount: (v) => `(count(${text}) - count(${v}))`,
  };
}

/** JSON says itself what is text and what is a number: "12" is not a number. */
function jsonCell(json: string, reading: Reading): CellSql {
  const type = `json_type(${json})`;
  const raw = `nullif(${json}, 'null'::json)`;
  const text = `(${json}->>'$')`;
  const wanted: Record<Reading['as'], string> = {
    text: `= 'VARCHAR'`,
    date: `= 'VARCHAR'`,
    time: `= 'VARCHAR'`,
    timestamp: `= 'VARCHAR'`,
    integer: `in ('BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE')`,
    number: `in ('BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE')`,
    boolean: `= 'BOOLEAN'`,
    object: `= 'OBJECT'`,
    array: `= 'ARRAY'`,
  };
  const right = `${type} ${wanted[reading.as]}`;
  const cell = textCell(raw, text, reading);
  return {
    raw,
    text,
    value: `case when ${right} then ${cell.value} end`,
    unreadable: (v) => `(${raw} is not null and (not coalesce(${right}, false) or ${cell.unreadable(v)}))`,
  };
}

/** A bound as the value's type: an ISO text for dates and times. */
export function boundSql(bound: Scalar, reading: Reading): string {
  if (typeof bound === 'number') return numberSql(bound);
  switch (reading.as) {
    case 'date':
    case 'time':
    case 'timestamp':
      return reading.format === undefined
        ? `${sqlLiteral(bound)}::${reading.as}`
        : `strptime(${sqlLiteral(bound)}, ${sqlLiteral(reading.format)})::${reading.as}`;
    default:
      return sqlLiteral(bound);
  }
}
