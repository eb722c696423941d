import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { mediaTypes } from '../../../clients/registry/image.ts';
import { bytesOfPart, type FilePart, withPart } from './file-part.ts';

export interface MeasuredLayer {
  readonly mediaType: string;
  /** As stored. */
  readonly digest: string;
  /** Unpacked: what the configuration of an image names. */
  readonly diffId: string;
  /** Unpacked, where that was asked for. */
  readonly plain?: FilePart;
}

const zstd = 0x28b52ffd;

/**
 * Reads a layer once.
 * @param unpacked file that an archive that is packed is unpacked to; without it nothing is written
 * @returns undefined where it is packed in a way that is not read, or broken
 */
export async function measureLayer(part: FilePart, unpacked?: string): Promise<MeasuredLayer | undefined> {
  const head = withPart(part, (read) => read(0, 4));
  if (head.length === 4 && head.readUInt32BE() === zstd) return undefined;
  const stored = createHash('sha256');
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of bytesOfPart(part)) {
      stored.update(chunk);
      yield chunk;
    }
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    for await (const _ of hashed());
    const digest = `sha256:${stored.digest('hex')}`;
    return { mediaType: mediaTypes.layer, digest, diffId: digest, plain: part };
  }
  const inner = createHash('sha256');
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      inner.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  try {
    if (unpacked === undefined)
      await pipeline(hashed, createGunzip(), counted, async (chunks) => {
        for await (const _ of chunks);
      });
    else await pipeline(hashed, createGunzip(), counted, createWriteStream(unpacked, { flags: 'wx' }));
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  return {
    mediaType: mediaTypes.gzipLayer,
    digest: `sha256:${stored.digest('hex')}`,
    diffId: `sha256:${inner.digest('hex')}`,
    ...(unpacked === undefined ? {} : { plain: { path: unpacked, offset: 0, size } }),
  };
}
