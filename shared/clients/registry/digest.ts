import { createHash } from 'node:crypto';
import { OutsideError } from '../../errors.ts';
import type { Blob } from './store.ts';

export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export const bytesBlob = (bytes: Buffer): Blob => ({
  digest: digestOf(bytes),
  size: bytes.length,
  read: async function* (from) {
    yield bytes.subarray(from);
  },
});

/** Passes chunks on, holding the last one back until digest and size are known to be right. */
export async function* verified(
  chunks: AsyncIterable<Uint8Array>,
  { digest, size }: { readonly digest: string; readonly size: number },
  name: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let length = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    if (held !== undefined) yield held;
    hash.update(chunk);
    length += chunk.length;
    if (length > size) break;
    held = chunk;
  }
  if (length !== size || `sha256:${hash.digest('hex')}` !== digest)
    throw new OutsideError(`What ${name} holds as ${digest} has another content: push it again from its source.`);
  if (held !== undefined) yield held;
}
