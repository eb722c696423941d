import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Compression } from '../table.ts';

/** The text of a stored file, chunk by chunk. Throws where the archive is damaged or ends early. */
export async function decompressed(
  stored: AsyncIterable<Buffer>,
  compression: Compression,
): Promise<AsyncIterable<Uint8Array>> {
  if (compression === 'gzip') {
    const gunzip = createGunzip({ chunkSize: 1 << 18 });
    const source = Readable.from(stored, { objectMode: false });
    source.on('error', (error) => gunzip.destroy(error));
    // a reader that stops early closes the file as well
    gunzip.on('close', () => source.destroy());
    return source.pipe(gunzip);
  }
  return compression === 'zstd' ? (await import('./zstd.ts')).unzstd(stored) : stored;
}
