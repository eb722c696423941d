import { Decompress } from 'fzstd';

/** Decompresses zstd (Node 20 has none of its own). Throws where the stream is damaged or ends early. */
export async function* unzstd(stored: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let ended = false;
  const stream = new Decompress((chunk, final) => {
    ready.push(chunk);
    ended ||= final === true;
  });
  let last: Uint8Array | undefined;
  const take = (): Uint8Array[] => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for await (const chunk of stored) {
    if (last) stream.push(last);
    last = chunk as Uint8Array;
    yield* take();
  }
  stream.push(last ?? new Uint8Array(), true);
  yield* take();
  if (!ended) throw new Error('unexpected end of the zstd stream');
}
