import { Malformed } from './finding.ts';

/**
 * Reads arguments of opcodes. Inside a frame nothing may cross its end: CPython's two unpicklers disagree there, so that one
 * sees a text where the other sees code (python/cpython issue 154848).
 */
export interface PickleReader {
  readonly position: () => number;
  readonly take: (length: number) => Buffer;
  readonly unsigned: (bytes: 1 | 2 | 4 | 8) => number;
  /** Without its line end. */
  readonly line: () => Buffer;
  readonly startFrame: (length: number) => void;
  readonly inFrame: () => boolean;
}

const longestLine = 1 << 20;

export function pickleReader(bytes: Buffer, start: number): PickleReader {
  let at = start;
  let frameEnd = 0;
  const take = (length: number): Buffer => {
    if (length < 0 || length > bytes.length - at) throw new Malformed('an argument reaches past the end');
    if (at < frameEnd && at + length > frameEnd) throw new Malformed('an argument reaches past the end of its frame');
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    position: () => at,
    take,
    unsigned: (length) => {
      const part = take(length);
      if (length < 8) return part.readUIntLE(0, length);
      const value = part.readBigUInt64LE();
      // no file is longer, so that `take` refuses it
      return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
    },
    line: () => {
      const end = bytes.indexOf(10, at);
      if (end < 0) throw new Malformed('a line is not ended');
      if (end - at > longestLine) throw new Malformed('a line is longer than 1 MiB');
      return take(end + 1 - at).subarray(0, -1);
    },
    startFrame: (length) => {
      if (at < frameEnd) throw new Malformed('a frame starts inside a frame');
      if (length === 0 || length > bytes.length - at) throw new Malformed('a frame reaches past the end');
      frameEnd = at + length;
    },
    inFrame: () => at < frameEnd,
  };
}
