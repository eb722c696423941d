import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Blob } from '../../clients/registry/store.ts';
import { EvidenceError } from '../../errors.ts';
import type { ModelSource } from './read-model.ts';
import { sizeOfPart, type TarPart, tarParts } from './tar.ts';

/** Folder of the model in the image. */
export const modelFolder = 'models';

/**
 * The layer that holds the model: one uncompressed archive, so that its digest depends on nothing but the files.
 * @throws EvidenceError where a file is no longer what was scanned
 */
export async function modelLayer(sources: readonly ModelSource[]): Promise<Blob> {
  const byPath = new Map(sources.map((source) => [`${modelFolder}/${source.evidence.path}`, source]));
  const parts = tarParts([...byPath].map(([path, { evidence }]) => ({ path, size: evidence.bytes })));
  const whole = createHash('sha256');
  for (const part of parts) {
    const own = createHash('sha256');
    for await (const chunk of contentOf(part, byPath, 0)) {
      whole.update(chunk);
      own.update(chunk);
    }
    const source = part.kind === 'file' ? byPath.get(part.path) : undefined;
    if (source && own.digest('hex') !== source.evidence.sha256)
      throw new EvidenceError(
        `"${source.file.name}" changed after it was scanned: run again when nothing writes to it.`,
      );
  }
  return {
    digest: `sha256:${whole.digest('hex')}`,
    size: parts.reduce((sum, part) => sum + sizeOfPart(part), 0),
    read: async function* (from) {
      let skip = from;
      for (const part of parts) {
        const size = sizeOfPart(part);
        if (skip < size || (skip === 0 && size === 0)) {
          yield* contentOf(part, byPath, skip);
          skip = 0;
        } else skip -= size;
      }
    },
  };
}

async function* contentOf(
  part: TarPart,
  sources: ReadonlyMap<string, ModelSource>,
  from: number,
): AsyncGenerator<Uint8Array> {
  if (part.kind === 'bytes') {
    yield part.bytes.subarray(from);
    return;
  }
  const source = sources.get(part.path);
  if (!source || part.size === 0) return;
  let length = from;
  const range = { start: from, end: part.size - 1, highWaterMark: 1 << 20 };
  const chunks = createReadStream(source.file.path, range).iterator() as AsyncIterator<Buffer>;
  for (;;) {
    const { done, value } = await chunks.next().catch((error: NodeJS.ErrnoException) => {
      throw new EvidenceError(
        `"${source.file.name}" can no longer be read (${error.code}): run again when nothing writes to it.`,
      );
    });
    if (done) break;
    length += value.length;
    yield value;
  }
  if (length !== part.size)
    throw new EvidenceError(`"${source.file.name}" became shorter while it was read: run again.`);
}
