import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { messageOf } from '../../errors.ts';
import { endBytes, field64, locator64Bytes, methods, zipSignatures } from '../../zip/zip-format.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Of one report, after inflating. */
  readonly bytesOfEntry: number;
  /** Of all reports together, after inflating. */
  readonly bytesInAll: number;
}

export const zipLimits: ZipLimits = {
  entries: 2_000,
  bytesOfEntry: 20 * 1024 * 1024,
  bytesInAll: 60 * 1024 * 1024,
};

export type ReadZip =
  | { readonly kind: 'read'; readonly reports: readonly ZippedReport[] }
  /** `reason` may hold a name from the archive: foreign text. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface ZippedReport {
  /** Path inside the archive, foreign text: for telling reports apart only. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Every `report.json` (or other file that is wanted) of an archive that a job of strangers may have made. Nothing is written to disk; an archive with
 * anything odd about it is refused whole.
 */
export async function readReportZip(
  zip: Uint8Array,
  limits: ZipLimits = zipLimits,
  isWanted: (name: string) => boolean = (name) => name.split('/').at(-1) === 'report.json',
): Promise<ReadZip> {
  try {
    const archive = asBuffer(zip);
    const opened = await fromBufferPromise(archive, { strictFileNames: true });
    const refusal = archiveRefusal(opened, archive, limits);
    return refusal === undefined
      ? { kind: 'read', reports: await readReports(opened, limits, isWanted) }
      : { kind: 'refused', reason: refusal };
  } catch (error) {
    return { kind: 'refused', reason: messageOf(error) };
  }
}

async function readReports(
  zip: ZipFile,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): Promise<readonly ZippedReport[]> {
  const reports: ZippedReport[] = [];
  const names = new Set<string>();
  let left = limits.bytesInAll;
  for await (const entry of zip.eachEntry()) {
    const refusal = entryRefusal(entry, names);
    if (refusal !== undefined) throw new Error(`${JSON.stringify(entry.fileName.slice(0, 200))} ${refusal}`);
    names.add(entry.fileName);
    if (!isWanted(entry.fileName)) continue;
    const bytes = await inflate(await zip.openReadStreamPromise(entry), Math.min(left, limits.bytesOfEntry));
    left -= bytes.length;
    reports.push({ name: entry.fileName, bytes });
  }
  return reports;
}

function archiveRefusal(zip: ZipFile, archive: Buffer, limits: ZipLimits): string | undefined {
  // no more entries than this are read, however many there are
  if (zip.entryCount > limits.entries) return `it has more than ${limits.entries} entries`;
  if (zip.comment.length > 0) return 'it ends with a comment';
  const locator = archive.length - endBytes - locator64Bytes;
  if (locator >= 0 && archive.readUInt32LE(locator) === zipSignatures.locator64) return 'it is a zip64 archive';
  return undefined;
}

const FILE_TYPE_MASK = 0xf000;
const REGULAR_FILE = 0x8000;
const FOLDER = 0x4000;

function entryRefusal(entry: Entry, names: ReadonlySet<string>): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.extraFields.some(({ id }) => id === field64)) return 'is a zip64 entry';
  if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER) return 'is neither a file nor a folder';
  if (entry.compressionMethod !== methods.stored && entry.compressionMethod !== methods.deflated)
    return 'is compressed in an unusual way';
  if (names.has(entry.fileName)) return 'is there twice';
  return undefined;
}

/** Counts what comes out: what the header says of its length is the word of a stranger. */
async function inflate(stream: Readable, maximumBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maximumBytes)
        throw new Error(`a report is longer than the ${maximumBytes} bytes that are left for it`);
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
