/** Counts the top-level records of JSON: the items of one array, else the values that stand one after another. */
export interface JsonCounter {
  readonly push: (chunk: Uint8Array) => void;
  /** Records, and whether the text ends inside a string, object or array. */
  readonly end: () => { readonly records: number; readonly open: boolean };
}

const open = new Set([0x7b, 0x5b]); // { [
const close = new Set([0x7d, 0x5d]); // } ]

export function jsonCounter(): JsonCounter {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let records = 0;
  let isArray: boolean | undefined;
  return {
    push: (chunk) => {
      for (const byte of chunk) {
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === 0x5c) escaped = true;
          else if (byte === 0x22) inString = false;
        } else if (byte === 0x22) inString = true;
        else if (open.has(byte)) {
          isArray ??= byte === 0x5b;
          if (byte === 0x7b && depth === (isArray ? 1 : 0)) records++;
          depth++;
        } else if (close.has(byte)) depth--;
      }
    },
    end: () => ({ records, open: inString || depth !== 0 }),
  };
}
