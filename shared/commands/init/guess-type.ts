import type { TypeGuess } from './profile.ts';
import type { TextCounts } from './text-tests.ts';

/** A column counts as numbers where so large a share is; the rest must then turn out to be marks for missing values. */
const mostly = 0.9;

/** The type of a column of text (CSV, or text stored as such), from how its cells look. Pure. */
export function guessTextType(texts: TextCounts, filled: number, mayBeNumber: boolean): TypeGuess {
  if (filled === 0) return { type: 'string', doubt: 'it is empty: its type cannot be told' };
  const all = (count: number): boolean => count === filled;
  if (all(texts.isoDate)) return { type: 'date' };
  if (all(texts.isoTimestamp)) return { type: 'timestamp' };
  if (all(texts.slashDate) || all(texts.dotDate)) {
    const separator = all(texts.slashDate) ? '/' : '.';
    const dayFirst = separator === '.' || texts.dayFirst > 0;
    if (dayFirst && texts.monthFirst > 0 && separator === '/')
      return { type: 'string', doubt: 'its dates have the day first in some rows and the month first in others' };
    if (!dayFirst && texts.monthFirst === 0)
      return { type: 'string', doubt: 'its dates may have the day or the month first: no day is above 12' };
    return { type: 'date', format: dayFirst ? `d${separator}M${separator}yyyy` : 'M/d/yyyy' };
  }
  if (!mayBeNumber) return { type: 'string' };
  if (texts.zeroLed > 0 && texts.number >= mostly * filled)
    return { type: 'string', doubt: 'its numbers have leading zeros: they are taken as codes, which are text' };
  if (texts.number >= mostly * filled) {
    const type = texts.integer === texts.number ? 'integer' : 'number';
    return texts.scientific > 0
      ? {
          type,
          doubt:
            'some of its numbers stand in scientific notation: if they are codes, digits were lost when it was exported',
        }
      : { type };
  }
  if (texts.decimalComma >= mostly * filled)
    return { type: 'string', doubt: 'its values look like numbers with a decimal comma, which are read as text' };
  return { type: 'string' };
}

/** The type that a column has where the file stores types (Parquet). */
export function guessStoredType(stored: string): TypeGuess | undefined {
  if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/.test(stored)) return { type: 'integer' };
  if (/^(FLOAT|DOUBLE|DECIMAL)/.test(stored)) return { type: 'number' };
  if (stored === 'BOOLEAN') return { type: 'boolean' };
  if (stored === 'DATE') return { type: 'date' };
  if (/^TIMESTAMP/.test(stored)) return { type: 'timestamp' };
  if (/^TIME\b/.test(stored)) return { type: 'time' };
  if (/\]$/.test(stored)) return { type: 'array' };
  if (/^(STRUCT|MAP)\(/.test(stored)) return { type: 'object' };
  if (/^(VARCHAR|ENUM\(|UUID)/.test(stored)) return { type: 'string' };
  return undefined;
}
