import { type CanonicalSpelling, canonicalRow } from '../sql/canonical-row.ts';
import type { FingerprintColumn } from '../sql/dialect.ts';

const spelling: CanonicalSpelling = {
  bits: (double) => `hex(${double}::bit::blob)`,
  isNaN: (double) => `isnan(${double})`,
  composed: (text) => `nfc_normalize(${text})`,
  days: (date) => `(${date} - date '1970-01-01')`,
  microseconds: (timestamp) => `epoch_us(${timestamp})`,
  ofDay: (time) => `epoch_us(${time})`,
  hex: (bytes) => `hex(${bytes})`,
  wide: 'hugeint',
};

/** MD5 as a little-endian number of 128 bits, summed limb by limb: DuckDB's integers have no room for the sum. */
export function fingerprintSql(columns: readonly FingerprintColumn[]): string {
  const digest = `md5_number(${canonicalRow(columns, spelling)})`;
  const limbs = [0, 1, 2, 3].map((i) => `sum(((${digest} >> ${32 * i}) & 4294967295)::bigint)::varchar`);
  return `[${limbs.join(', ')}]`;
}
