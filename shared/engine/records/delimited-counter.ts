const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface DelimitedCount {
  /** Records after the header; blank lines count only in a file of one column. */
  readonly records: number;
  /** The file ends inside quotes. */
  readonly openQuote: boolean;
  /** Line ends outside quotes are of more than one kind. */
  readonly mixedLineEnds: boolean;
}

export interface DelimitedCounter {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => DelimitedCount;
}

/**
 * Counts the records of a delimited file independently of the engine that reads it. A quote opens a field only where a
 * field begins; inside quotes two quotes are one. Runs at the speed of a byte search where no quotes are.
 */
export function delimitedCounter(delimiter: string, header: boolean, singleColumn: boolean): DelimitedCounter {
  const delimiterByte = delimiter.charCodeAt(0);
  let records = 0;
  let inQuotes = false;
  let previous = lineFeed; // the byte before the next one; a line end before the first
  let pendingQuote = false; // a quote inside quotes was the last byte of a chunk
  let pendingReturn = false; // a carriage return outside quotes was the last byte of a chunk
  let first = true;
  let lineIsEmpty = true;
  const ends = { lf: 0, crlf: 0, cr: 0 };

  const endLine = (): void => {
    if (!lineIsEmpty || singleColumn) records++;
    lineIsEmpty = true;
  };

  /** Chunks without quotes and carriage returns: every line feed ends a line. */
  const fast = (chunk: Buffer): void => {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      if (at > from) lineIsEmpty = false;
      endLine();
      ends.lf++;
      from = at + 1;
    }
    if (from < chunk.length) lineIsEmpty = false;
    previous = chunk[chunk.length - 1] as number;
  };

  const slow = (chunk: Uint8Array): void => {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (pendingQuote) {
        pendingQuote = false;
        if (byte === quote) continue; // an escaped quote
        inQuotes = false;
      }
      if (inQuotes) {
        if (byte === quote) pendingQuote = true;
        continue;
      }
      if (pendingReturn) {
        pendingReturn = false;
        endLine();
        previous = lineFeed;
        if (byte === lineFeed) {
          ends.crlf++;
          continue;
        }
        ends.cr++;
      }
      if (byte === lineFeed) {
        endLine();
        ends.lf++;
      } else if (byte === carriageReturn) pendingReturn = true;
      else {
        if (byte === quote && (previous === lineFeed || previous === delimiterByte)) inQuotes = true;
        lineIsEmpty = false;
      }
      previous = byte;
    }
  };

  return {
    push: (bytes) => {
      let chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (first && chunk.length > 0) {
        first = false;
        if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
      }
      if (chunk.length === 0) return;
      const plain =
        !inQuotes && !pendingQuote && !pendingReturn && !chunk.includes(quote) && !chunk.includes(carriageReturn);
      if (plain) fast(chunk);
      else slow(chunk);
    },
    end: () => {
      if (pendingReturn) {
        endLine();
        ends.cr++;
      } else if (!lineIsEmpty) endLine();
      const kinds = [ends.lf, ends.crlf, ends.cr].filter((count) => count > 0).length;
      return {
        records: Math.max(0, records - (header ? 1 : 0)),
        openQuote: inQuotes && !pendingQuote,
        mixedLineEnds: kinds > 1,
      };
    },
  };
}
