import { type CanonicalSpelling, canonicalRow } from '../sql/canonical-row.ts';
import type { FingerprintColumn } from '../sql/dialect.ts';

const secondsText = (timestamp: string): string => `cast(cast(${timestamp} as timestamp(6)) as varchar)`;

const spelling: CanonicalSpelling = {
  bits: (double) => `to_hex(to_ieee754_64(${double}))`,
  isNaN: (double) => `is_nan(${double})`,
  composed: (text) => `normalize(${text}, NFC)`,
  days: (date) => `date_diff('day', date '1970-01-01', ${date})`,
  microseconds: (timestamp, zoned) => {
    const plain = zoned
      ? `cast(at_timezone(${timestamp}, 'UTC') as timestamp(6))`
      : `cast(${timestamp} as timestamp(6))`;
    // date_diff knows milliseconds at most
    const seconds = `date_diff('second', timestamp '1970-01-01 00:00:00', date_trunc('second', ${plain}))`;
    return `(${seconds} * 1000000 + cast(substr(${secondsText(plain)}, -6) as bigint))`;
  },
  ofDay: (time) => {
    const text = `cast(cast(${time} as time(6)) as varchar)`;
    const part = (from: number, length: number) => `cast(substr(${text}, ${from}, ${length}) as bigint)`;
    return `(((${part(1, 2)} * 60 + ${part(4, 2)}) * 60 + ${part(7, 2)}) * 1000000 + ${part(10, 6)})`;
  },
  hex: (bytes) => `to_hex(${bytes})`,
  wide: 'decimal(38,0)',
};

/** MD5 as a little-endian number of 128 bits, summed limb by limb. */
export function fingerprintSql(columns: readonly FingerprintColumn[]): string {
  const digest = `reverse(md5(to_utf8(${canonicalRow(columns, spelling)})))`;
  const limbs = [0, 1, 2, 3].map((i) => {
    const limb = `bitwise_and(cast(from_big_endian_32(substr(${digest}, ${13 - 4 * i}, 4)) as bigint), 4294967295)`;
    return `cast(sum(cast(${limb} as decimal(38,0))) as varchar)`;
  });
  return `array[${limbs.join(', ')}]`;
}
