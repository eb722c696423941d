import { sqlLiteral } from '../../report/escape.ts';
import type { Reading } from '../plan.ts';
import type { CellSql } from './dialect.ts';

/** Stored types go by DuckDB's names on every engine: see `Stored`. */

export const storedIntegers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
export const storedFloats = /^(FLOAT|DOUBLE)$/;
export const storedDecimal = /^DECIMAL\(\d+,(\d+)\)$/;

export interface TypedSpelling {
  /** A cell as text, as both engines write it. */
  readonly text: (raw: string, stored: string) => string;
  readonly isFinite: (number: string) => string;
  readonly infiniteDates: boolean;
  /** SQL types for whole numbers of so many bits. */
  readonly integer: Readonly<Record<64 | 128, string>>;
}

/** Columns with types of their own: what is stored as text is no number, however it looks. */
export function typedCell(raw: string, stored: string, reading: Reading, spelling: TypedSpelling): CellSql {
  const text = spelling.text(raw, stored);
  const as = (value: string, wrong?: (v: string) => string): CellSql => ({
    raw,
    text,
    value,
    unreadable: wrong ? (v) => `(${raw} is not null and (${wrong(v)}))` : () => 'false',
  });
  const never: CellSql = { raw, text, value: 'null', unreadable: () => `(${raw} is not null)` };
  const infinite = (v: string): string => `not isfinite(${v})`;
  const dated = (): CellSql => as(raw, spelling.infiniteDates ? infinite : undefined);
  const scale = storedDecimal.exec(stored)?.[1];
  const whole = storedIntegers.test(stored) || scale === '0';
  switch (reading.as) {
    case 'text':
      return /^(VARCHAR|ENUM\(.*|UUID)$/s.test(stored) ? as(stored === 'VARCHAR' ? raw : text) : never;
    case 'integer':
      if (whole) return as(raw);
      if (storedFloats.test(stored)) {
        // DuckDB and Trino round halves differently, and Trino casts a NaN of 32 bits to 0
        const double = `cast(${raw} as double)`;
        return as(
          `case when ${double} = floor(${double}) and abs(${double}) < 1e38 then try_cast(${double} as ${spelling.integer[reading.bits]}) end`,
          (v) => `${v} is null`,
        );
      }
      return scale === undefined
        ? never
        : as(
            `case when replace(split_part(cast(${raw} as varchar), '.', 2), '0', '') = '' then try_cast(${raw} as ${spelling.integer[reading.bits]}) end`,
            (v) => `${v} is null`,
          );
    case 'number':
      if (whole || scale !== undefined) return as(raw);
      return storedFloats.test(stored) ? as(raw, (v) => `not ${spelling.isFinite(v)}`) : never;
    case 'boolean':
      return stored === 'BOOLEAN' ? as(raw) : never;
    case 'date':
      return stored === 'DATE' ? dated() : never;
    case 'time':
      return /^TIME\b/.test(stored) ? as(raw) : never;
    case 'timestamp':
      return /^TIMESTAMP/.test(stored) ? dated() : never;
    case 'object':
      return /^(STRUCT|MAP)\(|^JSON$/.test(stored) ? as(raw) : never;
    case 'array':
      return /\]$/.test(stored) ? as(raw) : never;
  }
}

/** Declared missing values read as null and are not unreadable. */
export function withMissing(cell: CellSql, missing: readonly string[]): CellSql {
  if (missing.length === 0) return cell;
  const declared = `${cell.text} in (${missing.map(sqlLiteral).join(', ')})`;
  return {
    raw: cell.raw,
    text: cell.text,
    value: `case when ${declared} then null else ${cell.value} end`,
    unreadable: (v) => `(not coalesce(${declared}, false) and ${cell.unreadable(v)})`,
  };
}
