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
  /** Records that have one field too many, an empty one after a trailing delimiter: the engine drops it silently. */
  readonly surplus: number;
  /** Bytes of the longest record. */
  readonly longest: number;
}

export interface DelimitedCounter {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => DelimitedCount;
}

/**
 * Counts the records of a delimited file independently of the engine that reads it. A quote opens a field only where a
 * field begins; inside quotes two quotes are one. Runs at the speed of a byte search where no quotes are.
 */
export function delimitedCounter(delimiter: string, header: boolean, columns: number): DelimitedCounter {
  const delimiterByte = delimiter.charCodeAt(0);
  let records = 0;
  let inQuotes = false;
  let previous = lineFeed; // the byte before the next one; a line end before the first
  let pendingQuote = false; // a quote inside quotes was the last byte of a chunk
  let pendingReturn = false; // a carriage return outside quotes was the last byte of a chunk
  let first = true;
  let lineIsEmpty = true;
  let delimiters = 0; // of the record, so far
  let length = 0; // of the record, in bytes, so far
  let longest = 0;
  let surplus = 0;
  const ends = { lf: 0, crlf: 0, cr: 0 };

  const endLine = (): void => {
    if (!lineIsEmpty || columns === 1) records++;
    if (delimiters >= columns && previous === delimiterByte) surplus++;
    if (length > longest) longest = length;
    lineIsEmpty = true;
    delimiters = 0;
    length = 0;
  };

  const countDelimiters = (chunk: Buffer, from: number, to: number): number => {
    let count = 0;
    for (let at = chunk.indexOf(delimiterByte, from); at !== -1 && at < to; at = chunk.indexOf(delimiterByte, at + 1))
      count++;
    return count;
  };

  /** Chunks without quotes and carriage returns: every line feed ends a line. */
  const fast = (chunk: Buffer): void => {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      if (at > from) {
        lineIsEmpty = false;
        previous = chunk[at - 1] as number;
      }
      // only a record that ends with a delimiter can have a surplus one
      if (previous === delimiterByte) delimiters += countDelimiters(chunk, from, at);
      length += at - from;
      endLine();
      ends.lf++;
      previous = lineFeed;
      from = at + 1;
    }
    if (from === chunk.length) return;
    lineIsEmpty = false;
    delimiters += countDelimiters(chunk, from, chunk.length);
    length += chunk.length - from;
    previous = chunk[chunk.length - 1] as number;
  };

  const slow = (chunk: Uint8Array): void => {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      length++;
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
      } else if (byte === carriageReturn) {
        pendingReturn = true;
        continue;
      } else {
        if (byte === quote && (previous === lineFeed || previous === delimiterByte)) inQuotes = true;
        if (byte === delimiterByte) delimiters++;
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
        surplus,
        longest,
      };
    },
  };
}
