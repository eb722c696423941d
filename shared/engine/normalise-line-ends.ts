import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decompressed } from './records/decompressed.ts';
import { fileChunks } from './records/file-chunks.ts';
import type { DataFile } from './table.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Copies a delimited file whose line ends are of several kinds into `folder`, with line feeds outside quotes. DuckDB
 * refuses such files, or loses cells when told to be lenient.
 */
export async function normaliseLineEnds(
  file: DataFile,
  delimiter: string,
  index: number,
  folder: string,
): Promise<DataFile> {
  const path = join(folder, `normalised-${index}.csv`);
  const text = await decompressed(fileChunks(file.path, false), file.compression);
  await pipeline(text, (chunks) => lineFeeds(chunks, delimiter.charCodeAt(0)), createWriteStream(path));
  return { ...file, path, compression: 'none' };
}

/** A quote opens a field only where a field begins, as in `records/delimited-counter.ts`. */
export async function* lineFeeds(chunks: AsyncIterable<Uint8Array>, delimiter: number): AsyncGenerator<Buffer> {
  let inQuotes = false;
  let previous = lineFeed;
  let first = true;
  let closed = false; // the previous byte closed a field
  for await (const whole of chunks) {
    const marked = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
    const chunk = marked ? whole.subarray(3) : whole;
    first = false;
    const out = Buffer.allocUnsafe(chunk.length);
    let length = 0;
    for (const byte of chunk) {
      const closes: boolean = inQuotes && byte === quote;
      // an escaped quote closes and opens again
      if (closes) inQuotes = false;
      else if (byte === quote) inQuotes = closed || [lineFeed, carriageReturn, delimiter].includes(previous);
      closed = closes;
      if (inQuotes || byte !== lineFeed || previous !== carriageReturn)
        out[length++] = !inQuotes && byte === carriageReturn ? lineFeed : byte;
      previous = byte;
    }
    yield out.subarray(0, length);
  }
}
