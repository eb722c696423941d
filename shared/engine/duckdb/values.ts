import { sqlLiteral } from '../../report/escape.ts';
import type { PlanColumn, Reading, Scalar } from '../plan.ts';
import type { Stored } from '../table.ts';

/** A cell in SQL: what stands in the data, what it reads as, and when it does not read. */
export interface CellSql {
  /** The cell as stored; null where the data has none. */
  readonly raw: string;
  /** The cell as text, for sets, patterns and lengths. */
  readonly text: string;
  /** The value by the column's reading; null where missing or unreadable. */
  readonly value: string;
  /** True where the cell holds something that does not read; `v` is the alias under which `value` was computed. */
  readonly unreadable: (v: string) => string;
  /** An aggregate that equals the count of `unreadable`, where there is one without AND and OR, which cost more. */
  readonly unreadableCount?: (v: string) => string;
}

const integerType = { 64: 'BIGINT', 128: 'HUGEINT' } as const;

/** ISO 8601, zeros in front left out as well. */
const isoDate = '\\d{4}-\\d{1,2}-\\d{1,2}';
/** ISO 8601: hours and minutes; seconds, their parts and a zone may follow. */
const isoTime = '\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?';

const storedIntegers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
const storedFloats = /^(FLOAT|DOUBLE)$/;
const storedDecimal = /^DECIMAL\(\d+,(\d+)\)$/;

/** @param raw SQL of the stored cell (a plain column reference) */
export function cellSql(raw: string, stored: Stored, column: PlanColumn): CellSql {
  switch (stored.as) {
    case 'text':
      return withMissing(textCell(raw, raw, column.reading), column.missing);
    case 'json':
      return withMissing(jsonCell(raw, column.reading), column.missing);
    case 'typed':
      return withMissing(typedCell(raw, stored.type, column.reading), column.missing);
  }
}

/** Declared missing values read as null and are not unreadable. */
function withMissing(cell: CellSql, missing: readonly string[]): CellSql {
  if (missing.length === 0) return cell;
  const declared = `${cell.text} in (${missing.map(sqlLiteral).join(', ')})`;
  return {
    raw: cell.raw,
    text: cell.text,
    value: `case when ${declared} then null else ${cell.value} end`,
    unreadable: (v) => `(not coalesce(${declared}, false) and ${cell.unreadable(v)})`,
  };
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

/** Parquet has types of its own: what is stored as text is no number, however it looks. */
function typedCell(raw: string, stored: string, reading: Reading): CellSql {
  const text = `${raw}::varchar`;
  const as = (value: string, wrong?: (v: string) => string): CellSql => ({
    raw,
    text,
    value,
    unreadable: wrong ? (v) => `(${raw} is not null and (${wrong(v)}))` : () => 'false',
  });
  const never: CellSql = { raw, text, value: 'null', unreadable: () => `(${raw} is not null)` };
  const scale = storedDecimal.exec(stored)?.[1];
  const whole = storedIntegers.test(stored) || scale === '0';
  switch (reading.as) {
    case 'text':
      return /^(VARCHAR|ENUM\(.*|UUID)$/s.test(stored) ? as(stored === 'VARCHAR' ? raw : text) : never;
    case 'integer':
      if (whole) return as(raw);
      return storedFloats.test(stored) || scale !== undefined
        ? as(`try_cast(${raw} as ${integerType[reading.bits]})`, (v) => `${v} is null or ${v} <> ${raw}`)
        : never;
    case 'number':
      if (whole || scale !== undefined) return as(raw);
      return storedFloats.test(stored) ? as(raw, (v) => `not isfinite(${v})`) : never;
    case 'boolean':
      return stored === 'BOOLEAN' ? as(raw) : never;
    case 'date':
      return stored === 'DATE' ? as(raw, (v) => `not isfinite(${v})`) : never;
    case 'time':
      return /^TIME\b/.test(stored) ? as(raw) : never;
    case 'timestamp':
      return /^TIMESTAMP/.test(stored) ? as(raw, (v) => `not isfinite(${v})`) : never;
    case 'object':
      return /^(STRUCT|MAP)\(|^JSON$/.test(stored) ? as(raw) : never;
    case 'array':
      return /\]$/.test(stored) ? as(raw) : never;
  }
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

export function numberSql(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return Number.isSafeInteger(value) ? String(value) : `${value.toExponential()}::double`;
}
