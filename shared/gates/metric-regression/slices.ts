/** An entry of `slices`: all values of a column, or one that must be there. */
export interface AskedSlice {
  readonly column: string;
  readonly value?: string;
}

export const askedSlices = (entries: readonly string[]): readonly AskedSlice[] =>
  entries.map((entry) => {
    const at = entry.indexOf('=');
    return at <= 0 ? { column: entry } : { column: entry.slice(0, at).trim(), value: entry.slice(at + 1).trim() };
  });
