export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** The answer is longer than allowed: asking again would change nothing. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** Reads answers whole, at most `maximumBytes` after decompression. */
export const boundedFetch =
  (fetch: Fetch, maximumBytes: number): Fetch =>
  async (url, options) => {
    const response = await fetch(url, options);
    const { status, statusText, headers } = response;
    const bytes = await readBounded(response, maximumBytes);
    return new Response(withoutBody.has(status) ? null : bytes, { status, statusText, headers });
  };

/** By the fetch standard a response of this status is made without a body. */
const withoutBody = new Set([204, 205, 304]);

async function readBounded(response: Response, maximumBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body !== null)
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maximumBytes) throw new TooLong(`the answer is longer than ${maximumBytes} bytes`);
      chunks.push(chunk);
    }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
