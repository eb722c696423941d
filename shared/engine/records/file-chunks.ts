import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** Fits into a core's cache, so that the passes over a chunk after the first are nearly free. */
const chunkSize = 1 << 19;
const chunksPerTurn = 8;

/**
 * A file's bytes in order. Reads without the thread pool, which costs less than the work on a chunk, and lets other tasks run
 * now and then.
 * @param reuse each chunk is overwritten by the next one: for readers that keep none
 */
export async function* fileChunks(path: string, reuse: boolean): AsyncGenerator<Buffer> {
  const descriptor = openSync(path, 'r');
  const shared = Buffer.allocUnsafe(chunkSize);
  try {
    for (let turn = 1; ; turn++) {
      const buffer = reuse ? shared : Buffer.allocUnsafe(chunkSize);
      const length = readSync(descriptor, buffer, 0, chunkSize, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (turn % chunksPerTurn === 0) await setImmediate();
    }
  } finally {
    closeSync(descriptor);
  }
}
