import { isUtf8 } from 'node:buffer';

/** What no text file holds: found beside the engine, which looks at the columns that it is asked for only. */
export interface TextWatch {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => { readonly nul: boolean; readonly invalidUtf8: boolean };
}

export function textWatch(): TextWatch {
  let nul = false;
  let invalidUtf8 = false;
  let tail: Uint8Array = new Uint8Array();
  return {
    push: (chunk) => {
      nul ||= chunk.includes(0);
      if (invalidUtf8) return;
      const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
      const whole = bytes.length - cutOff(bytes);
      // a copy: streams use their buffers again
      tail = bytes.slice(whole);
      invalidUtf8 = !isUtf8(bytes.subarray(0, whole));
    },
    end: () => ({ nul, invalidUtf8: invalidUtf8 || tail.length > 0 }),
  };
}

/** Number of bytes at the end that begin a character which goes on in the next chunk. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
