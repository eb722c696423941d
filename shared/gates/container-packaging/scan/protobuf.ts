import { Malformed } from './finding.ts';

export type Field =
  | { readonly number: number; readonly wire: 'varint'; readonly value: bigint }
  | { readonly number: number; readonly wire: 'bytes'; readonly value: Buffer }
  | { readonly number: number; readonly wire: 'fixed' };

/**
 * The fields of a message as they stand on the wire.
 * @throws Malformed
 */
export function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at];
      if (byte === undefined) break;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new Malformed('a number on the wire is not ended');
  };
  const skip = (length: number): void => {
    if (length > message.length - at) throw new Malformed('a field reaches past the end of its message');
    at += length;
  };
  while (at < message.length) {
    const key = varint();
    const number = Number(key >> 3n);
    if (number === 0 || key >> 3n > 0x1fffffffn) throw new Malformed('a field has no number');
    switch (Number(key & 7n)) {
      case 0:
        yield { number, wire: 'varint', value: varint() };
        break;
      case 1:
        skip(8);
        yield { number, wire: 'fixed' };
        break;
      case 2: {
        const length = varint();
        if (length > BigInt(message.length - at)) throw new Malformed('a field reaches past the end of its message');
        const start = at;
        skip(Number(length));
        yield { number, wire: 'bytes', value: message.subarray(start, at) };
        break;
      }
      case 5:
        skip(4);
        yield { number, wire: 'fixed' };
        break;
      default:
        throw new Malformed('a field has a type that the wire does not have');
    }
  }
}
