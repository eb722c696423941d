export interface JsonCount {
  readonly records: number;
  /** The text ends inside a string, object or array. */
  readonly open: boolean;
  /** A comma stands before a closing bracket: no JSON, although the engine takes it. */
  readonly trailingComma: boolean;
}

/** Counts the top-level records of JSON: the items of one array, else the values that stand one after another. */
export interface JsonCounter {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => JsonCount;
}

const open = new Set([0x7b, 0x5b]); // { [
const close = new Set([0x7d, 0x5d]); // } ]

export function jsonCounter(): JsonCounter {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let records = 0;
  let isArray: boolean | undefined;
  let afterComma = false;
  let trailingComma = false;
  return {
    push: (chunk) => {
      for (const byte of chunk) {
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === 0x5c) escaped = true;
          else if (byte === 0x22) inString = false;
        } else if (byte === 0x22) {
          inString = true;
          afterComma = false;
        } else if (open.has(byte)) {
          afterComma = false;
          isArray ??= byte === 0x5b;
          if (byte === 0x7b && depth === (isArray ? 1 : 0)) records++;
          depth++;
        } else if (close.has(byte)) {
          depth--;
          trailingComma ||= afterComma;
          afterComma = false;
        } else if (byte === 0x2c) afterComma = true;
        else if (byte > 0x20) afterComma = false;
      }
    },
    end: () => ({ records, open: inString || depth !== 0, trailingComma }),
  };
}
