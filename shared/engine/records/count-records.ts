import { createHash } from 'node:crypto';
import { messageOf } from '../../errors.ts';
import type { DataFile, Delimited } from '../table.ts';
import { decompressed } from './decompressed.ts';
import { delimitedCounter } from './delimited-counter.ts';
import { fileChunks } from './file-chunks.ts';
import { jsonCounter } from './json-counter.ts';
import { textWatch } from './text-watch.ts';

export interface CountJob {
  readonly file: DataFile;
  readonly layout: Delimited | undefined;
  readonly columns: number;
}

export interface FileCount {
  readonly name: string;
  /** Of the file as it lies on disk, lower-case hexadecimal; absent for what lies elsewhere, which has an ETag. */
  readonly sha256?: string;
  readonly etag?: string;
  readonly bytes: number;
  /** Records counted without the engine; absent for Parquet, whose footer says it. */
  readonly records?: number;
  readonly mixedLineEnds?: boolean;
  /** Records with an empty field too many at their end. */
  readonly surplus?: number;
  /** Bytes of the longest record. */
  readonly longest?: number;
  /** There are bytes that are not UTF-8. */
  readonly invalidUtf8?: boolean;
  /** Why the file is not whole, e.g. it ends inside quotes; a sentence. */
  readonly problem?: string;
}

/** Reads a file once: its digest and, for text formats, its records. Never throws: what went wrong is a `problem`. */
export async function countRecords({ file, layout, columns }: CountJob): Promise<FileCount> {
  // only what its columns need is read of it, so there is no digest of the whole
  if (file.remote) return { name: file.name, etag: file.remote.etag, bytes: file.bytes };
  const hash = createHash('sha256');
  let bytes = 0;
  const stored = hashed(fileChunks(file.path, file.compression === 'none'), (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  const digest = () => ({ name: file.name, sha256: hash.digest('hex'), bytes });
  try {
    if (file.format === 'parquet') {
      await drain(stored);
      return digest();
    }
    const text = await decompressed(stored, file.compression);
    const watch = textWatch();
    const found = (problem: string | undefined) => {
      const { nul, invalidUtf8 } = watch.end();
      const said = nul ? `"${file.name}" holds NUL characters: it is damaged, or no text file.` : problem;
      return { ...(said === undefined ? {} : { problem: said }), invalidUtf8 };
    };
    if (file.format === 'json' || file.format === 'jsonl') {
      const counter = jsonCounter();
      for await (const chunk of text) {
        watch.push(chunk as Uint8Array);
        counter.push(chunk as Uint8Array);
      }
      const { records, open, trailingComma } = counter.end();
      return {
        ...digest(),
        records,
        ...found(
          open
            ? `"${file.name}" ends in the middle of a JSON value: it is cut off.`
            : trailingComma
              ? `"${file.name}" has a comma before a closing bracket, which JSON does not allow: remove it.`
              : undefined,
        ),
      };
    }
    const counter = delimitedCounter(layout?.delimiter ?? ',', layout?.header ?? true, columns);
    for await (const chunk of text) {
      watch.push(chunk as Uint8Array);
      counter.push(chunk as Uint8Array);
    }
    const { records, openQuote, mixedLineEnds, surplus, longest } = counter.end();
    return {
      ...digest(),
      records,
      mixedLineEnds,
      surplus,
      longest,
      ...found(
        openQuote
          ? `"${file.name}" ends inside a quoted field: a quote is not closed, or the file is cut off.`
          : undefined,
      ),
    };
  } catch (error) {
    const cut = /unexpected end|unexpected EOF/i.test(messageOf(error));
    return {
      ...digest(),
      problem: `"${file.name}" cannot be read to its end (${messageOf(error)})${cut ? ': it is cut off; write it again' : ''}.`,
    };
  }
}

async function* hashed(chunks: AsyncIterable<Buffer>, each: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    each(chunk);
    yield chunk;
  }
}

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}
