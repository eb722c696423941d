import type { KeyRange } from '../sql/dialect.ts';

/** Whole-number keys that were seen: one bit a key inside the range, a set outside of it. */
export interface SeenKeys {
  /** Whether the key was seen before; it is from now on. */
  readonly repeats: (key: bigint) => boolean;
}

export function seenKeys({ low, high }: KeyRange): SeenKeys {
  const bits = new Uint8Array(Math.floor((high - low) / 8) + 1);
  const outside = new Set<bigint>();
  return {
    repeats: (key) => {
      if (key < low || key > high) {
        const before = outside.has(key);
        outside.add(key);
        return before;
      }
      const offset = Number(key) - low;
      const at = Math.floor(offset / 8);
      const bit = 1 << (offset % 8);
      const before = ((bits[at] as number) & bit) !== 0;
      bits[at] = (bits[at] as number) | bit;
      return before;
    },
  };
}
