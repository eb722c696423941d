import { EvidenceError } from '../../errors.ts';
import { sqlLiteral } from '../../report/escape.ts';
import { shortName } from '../../text/short-name.ts';
import type { Fingerprint } from '../plan.ts';
import type { FingerprintColumn } from './dialect.ts';
import { storedDecimal, storedFloats, storedIntegers } from './typed-cell.ts';

/** How an engine writes the canonical text of a cell. Results are SQL of texts. */
export interface CanonicalSpelling {
  /** The 64 bits of a double, 16 hexadecimal capitals. */
  readonly bits: (double: string) => string;
  readonly isNaN: (double: string) => string;
  /** Unicode normal form C. */
  readonly composed: (text: string) => string;
  /** Days, or microseconds, since 1970-01-01 00:00:00 UTC. */
  readonly days: (date: string) => string;
  readonly microseconds: (timestamp: string, zoned: boolean) => string;
  /** Microseconds since midnight. */
  readonly ofDay: (time: string) => string;
  readonly hex: (bytes: string) => string;
  /** SQL type that holds 38 digits. */
  readonly wide: string;
}

/**
 * The canonical text of a row: of each column, by name, the name and the cell, each behind its length in characters and a colon; `-`
 * is null. Doubles by their IEEE 754 bits (-0 as 0, one NaN), decimals without their point, timestamps as microseconds in UTC.
 */
export function canonicalRow(columns: readonly FingerprintColumn[], spelling: CanonicalSpelling): string {
  const cells = columns.map(({ name, raw, stored }) => {
    const text = canonicalCell(raw, name, stored.as === 'typed' ? stored.type : 'VARCHAR', spelling);
    const length = `cast(length(${text}) as varchar)`;
    return `${sqlLiteral(`${[...name].length}:${name}`)} || coalesce(${length} || ':' || ${text}, '-')`;
  });
  return cells.length === 0 ? "''" : cells.join(' || ');
}

function canonicalCell(raw: string, name: string, type: string, spelling: CanonicalSpelling): string {
  if (/^(VARCHAR|ENUM\(.*|UUID)$/s.test(type)) return spelling.composed(`cast(${raw} as varchar)`);
  if (type === 'BOOLEAN' || storedIntegers.test(type)) return `cast(${raw} as varchar)`;
  if (storedFloats.test(type)) {
    const double = `cast(${raw} as double)`;
    return `(case when ${spelling.isNaN(double)} then 'NaN' else ${spelling.bits(`(${double} + 0e0)`)} end)`;
  }
  if (storedDecimal.test(type))
    return `cast(cast(replace(cast(${raw} as varchar), '.', '') as ${spelling.wide}) as varchar)`;
  if (type === 'DATE') return `cast(${spelling.days(raw)} as varchar)`;
  if (/^TIMESTAMP/.test(type)) return `cast(${spelling.microseconds(raw, /ZONE|TZ/.test(type))} as varchar)`;
  if (type === 'TIME') return `cast(${spelling.ofDay(raw)} as varchar)`;
  if (type === 'BLOB') return spelling.hex(raw);
  throw new EvidenceError(
    `The column ${shortName(name)} is stored as ${shortName(type)}, of which no fingerprint is defined: leave it out of the fingerprint's columns.`,
  );
}

/** Four sums of 32-bit limbs, the lowest first, as one number modulo 2^128. */
export function fingerprintOf(limbs: readonly unknown[]): Fingerprint {
  const sum = limbs.reduce((total: bigint, limb, i) => total + (BigInt(String(limb ?? 0)) << BigInt(32 * i)), 0n);
  return BigInt.asUintN(128, sum).toString(16).padStart(32, '0');
}
