import { maskedCrc32c } from './crc32c.ts';

export interface Records {
  readonly data: readonly Buffer[];
  /** Records whose data do not have the CRC that is stored beside them; left out of `data`. */
  readonly corrupt: number;
  /** How the file ends: at a record, inside one (its writer was killed), or at a length that cannot be trusted. */
  readonly end: 'whole' | 'cut' | 'bad-length';
  /** Bytes up to the end of the last record that could be read. */
  readonly read: number;
}

const header = 12;
const footer = 4;

/** The records of a TFRecord file: length (u64, little endian), its masked CRC, data, their masked CRC. */
export function readRecords(file: Buffer): Records {
  const data: Buffer[] = [];
  let corrupt = 0;
  let at = 0;
  while (at < file.length) {
    if (at + header > file.length) return { data, corrupt, end: 'cut', read: at };
    if (maskedCrc32c(file.subarray(at, at + 8)) !== file.readUInt32LE(at + 8))
      return { data, corrupt, end: 'bad-length', read: at };
    const length = file.readBigUInt64LE(at);
    if (length > BigInt(file.length - at - header - footer)) return { data, corrupt, end: 'cut', read: at };
    const end = at + header + Number(length);
    const record = file.subarray(at + header, end);
    if (maskedCrc32c(record) === file.readUInt32LE(end)) data.push(record);
    else corrupt++;
    at = end + footer;
  }
  return { data, corrupt, end: 'whole', read: at };
}

/** Whether a file begins as a TFRecord file does. */
export const looksLikeRecords = (file: Buffer): boolean =>
  file.length >= header && maskedCrc32c(file.subarray(0, 8)) === file.readUInt32LE(8);
