import { closeSync, openSync, readSync } from 'node:fs';
import { EvidenceError } from '../errors.ts';
import type { FoundFile } from './find-files.ts';
import { type Compression, type DataFile, type FileFormat, fileFormats } from './table.ts';

/** What a file is, by the setting `format`, its name and its first bytes. */
export function dataFile(file: FoundFile, format: FileFormat | 'auto'): DataFile {
  if (file.bytes === 0) throw new EvidenceError(`"${file.name}" is empty (0 bytes): nothing can be validated.`);
  const head = firstBytes(file, 4);
  const compression = compressionOf(head);
  if (head.toString('latin1') === 'PAR1') {
    if (format !== 'auto' && format !== 'parquet')
      throw new EvidenceError(`"${file.name}" is a Parquet file, but "format" says ${format}: remove the setting.`);
    return { ...file, format: 'parquet', compression: 'none' };
  }
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new EvidenceError(
      `"${file.name}" is encoded in UTF-16: convert it to UTF-8, for instance with iconv -f UTF-16 -t UTF-8.`,
    );
  const named = format === 'auto' ? byName(file.name) : format;
  if (named === undefined)
    throw new EvidenceError(
      `The format of "${file.name}" is not known from its name: set "format" to one of ${fileFormats.join(', ')}.`,
    );
  if (named === 'parquet')
    throw new EvidenceError(
      `"${file.name}" is not a Parquet file (it does not begin with PAR1): write it again, or set "format".`,
    );
  if ((named === 'json' || named === 'jsonl') && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    throw new EvidenceError(
      `"${file.name}" begins with a byte-order mark, which JSON does not allow: save it as UTF-8 without one.`,
    );
  return { ...file, format: named, compression };
}

function byName(name: string): FileFormat | undefined {
  const ending = /\.([a-z]+)(?:\.(?:gz|gzip|zst|zstd))?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'txt') return 'csv';
  if (ending === 'ndjson') return 'jsonl';
  if (ending === 'tab') return 'tsv';
  if (ending === 'pq') return 'parquet';
  return fileFormats.find((format) => format === ending);
}

function compressionOf(head: Buffer): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return head.length === 4 && head.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}

const codeOf = (error: unknown): string =>
  ({ EACCES: 'permission denied', ENOENT: 'it disappeared' })[String((error as NodeJS.ErrnoException).code)] ??
  String((error as NodeJS.ErrnoException).code);

function firstBytes(file: FoundFile, count: number): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(file.path, 'r');
  } catch (error) {
    throw new EvidenceError(`"${file.name}" cannot be read (${codeOf(error)}): grant read access, or write it again.`);
  }
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
}
