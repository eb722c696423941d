import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { type TarEntry, tarEntries } from '../read-tar.ts';

/** Bytes of a file of this machine. */
export interface FilePart {
  readonly path: string;
  readonly offset: number;
  readonly size: number;
}

/** @param from bytes that are left out at the beginning */
export async function* bytesOfPart({ path, offset, size }: FilePart, from = 0): AsyncGenerator<Buffer> {
  if (from >= size) return;
  const range = { start: offset + from, end: offset + size - 1, highWaterMark: 1 << 20 };
  for await (const chunk of createReadStream(path, range)) yield chunk as Buffer;
}

/** Runs `use` with the bytes of a part at hand. */
export function withPart<T>(
  { path, offset, size }: FilePart,
  use: (read: (at: number, length: number) => Buffer) => T,
): T {
  const file = openSync(path, 'r');
  try {
    return use((at, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset + at));
    });
  } finally {
    closeSync(file);
  }
}

/** @throws NotOurTar */
export const entriesOfPart = (part: FilePart): readonly TarEntry[] =>
  withPart(part, (read) => tarEntries(read, part.size));

export const partOf = ({ path, offset }: FilePart, { at, size }: TarEntry): FilePart => ({
  path,
  offset: offset + at,
  size,
});
