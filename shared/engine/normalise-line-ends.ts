import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { unzstd } from './records/zstd.ts';
import type { DataFile } from './table.ts';

/**
 * Copies a delimited file whose line ends are of several kinds into `folder`, with line feeds outside quotes. DuckDB
 * refuses such files, or loses cells when told to be lenient.
 */
export async function normaliseLineEnds(file: DataFile, index: number, folder: string): Promise<DataFile> {
  const path = join(folder, `normalised-${index}.csv`);
  const stored = createReadStream(file.path);
  const text =
    file.compression === 'gzip'
      ? stored.pipe(createGunzip())
      : file.compression === 'zstd'
        ? Readable.from(unzstd(stored))
        : stored;
  await pipeline(text, lineFeeds, createWriteStream(path));
  return { ...file, path, compression: 'none' };
}

async function* lineFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let inQuotes = false;
  let afterReturn = false;
  for await (const chunk of chunks) {
    const out = Buffer.allocUnsafe(chunk.length);
    let length = 0;
    for (const byte of chunk) {
      // an escaped quote toggles twice, which is as good as not at all
      if (byte === 0x22) inQuotes = !inQuotes;
      const skip = !inQuotes && byte === 0x0a && afterReturn;
      afterReturn = !inQuotes && byte === 0x0d;
      if (!skip) out[length++] = afterReturn ? 0x0a : byte;
    }
    yield out.subarray(0, length);
  }
}
