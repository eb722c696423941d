import { inflateRawSync } from 'node:zlib';
import { endBytes, field64, locator64Bytes, methods, zipSignatures } from '../../../zip/zip-format.ts';
import { crc32 } from './crc32.ts';
import { Malformed, quoted } from './finding.ts';

export interface ZipMember {
  readonly name: string;
  readonly bytes: Buffer;
}

const longestComment = 0xffff;
const full32 = 0xffffffff;
const UTF8_NAMES = 0x0800;
const WITH_DESCRIPTOR = 0x0008;
/** Deflate options: two bits that change nothing for a reader. */
const knownFlags = UTF8_NAMES | WITH_DESCRIPTOR | 0x0006;

export interface ZipLimits {
  readonly members: number;
  readonly bytesInAll: number;
}

const zipLimits: ZipLimits = { members: 100_000, bytesInAll: 2 ** 30 };
/** Above this many bytes a ratio beyond `steepest` is nothing that arrays have. */
const smallBytes = 2 ** 20;
const steepest = 500;

/** Where an archive ends, if the bytes hold one: loaders look for it from the end. */
export function endOfZip(bytes: Buffer): number | undefined {
  const from = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= from; at--) if (bytes.readUInt32LE(at) === zipSignatures.end) return at;
  return undefined;
}

/**
 * The members of an archive that every reader reads alike: local headers and directory agree, nothing lies before, between or
 * after, no name is there twice. Inflated in memory, within limits.
 * @throws Malformed
 */
export function readZip(bytes: Buffer): readonly ZipMember[] {
  const end = endOfZip(bytes);
  if (end === undefined) throw new Malformed('the archive has no end');
  if (end + endBytes !== bytes.length) throw new Malformed('something stands after the end of the archive');
  const directory = readDirectory(bytes, end);
  if (directory.length > zipLimits.members) throw new Malformed('the archive has too many members');
  let at = 0;
  let left = zipLimits.bytesInAll;
  const names = new Set<string>();
  const members = [...directory]
    .sort((a, b) => a.offset - b.offset)
    .map((entry) => {
      if (entry.offset !== at) throw new Malformed(`something that is no member stands before ${quoted(entry.name)}`);
      refuseName(entry.name, names);
      const { data, next } = readLocal(bytes, entry);
      at = next;
      left -= entry.size;
      if (left < 0) throw new Malformed('the archive inflates to more than 1 GiB');
      return { name: entry.name, bytes: inflated(entry, data) };
    });
  const { start } = placeOfDirectory(bytes, end);
  if (at !== start) throw new Malformed('something that is no member stands before the directory');
  return members;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function placeOfDirectory(bytes: Buffer, end: number): { start: number; stop: number; entries: number } {
  const disks = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
  let entries = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let start = bytes.readUInt32LE(end + 16);
  let stop = end;
  if (disks.some((disk) => disk !== 0) || bytes.readUInt16LE(end + 8) !== entries)
    throw new Malformed('the archive has several parts');
  const locator = end - locator64Bytes;
  if (locator >= 0 && bytes.readUInt32LE(locator) === zipSignatures.locator64) {
    const record = whole(bytes.readBigUInt64LE(locator + 8));
    if (record + 56 !== locator || bytes.readUInt32LE(record) !== zipSignatures.end64)
      throw new Malformed('the 64-bit end of the archive is not where it should be');
    const of64 = {
      entries: whole(bytes.readBigUInt64LE(record + 32)),
      size: whole(bytes.readBigUInt64LE(record + 40)),
      start: whole(bytes.readBigUInt64LE(record + 48)),
    };
    const agree = (narrow: number, wide: number, limit: number): boolean => narrow === limit || narrow === wide;
    if (!agree(entries, of64.entries, 0xffff) || !agree(size, of64.size, full32) || !agree(start, of64.start, full32))
      throw new Malformed('the two ends of the archive disagree');
    ({ entries, size, start } = of64);
    stop = record;
  }
  if (start + size !== stop) throw new Malformed('the directory of the archive is not where it should be');
  return { start, stop, entries };
}

function readDirectory(bytes: Buffer, end: number): readonly Entry[] {
  const { start, stop, entries } = placeOfDirectory(bytes, end);
  if (entries > zipLimits.members) throw new Malformed('the archive has too many members');
  const found: Entry[] = [];
  let at = start;
  while (at < stop) {
    need(bytes, at, 46, stop);
    if (bytes.readUInt32LE(at) !== zipSignatures.directory)
      throw new Malformed('the directory of the archive is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    need(bytes, at, 46 + nameLength + extraLength + commentLength, stop);
    if (commentLength > 0) throw new Malformed('a member of the archive has a comment');
    const flags = bytes.readUInt16LE(at + 8);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const narrow = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const [size, packed, offset] = widened(narrow, extra) as [number, number, number];
    found.push({
      name,
      flags,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed,
      size,
      offset,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (found.length !== entries) throw new Malformed('the archive says another number of members than it has');
  return found;
}

/** The data of a member, after its local header was held against the directory. */
function readLocal(bytes: Buffer, entry: Entry): { data: Buffer; next: number } {
  const said = quoted(entry.name);
  const { offset } = entry;
  need(bytes, offset, 30, bytes.length);
  if (bytes.readUInt32LE(offset) !== zipSignatures.member) throw new Malformed(`the member ${said} has no header`);
  const flags = bytes.readUInt16LE(offset + 6);
  if (flags !== entry.flags) throw new Malformed(`the two headers of ${said} disagree in their flags`);
  if ((flags & ~knownFlags) !== 0) throw new Malformed(`the member ${said} is encrypted or packed in an unusual way`);
  if (bytes.readUInt16LE(offset + 8) !== entry.method)
    throw new Malformed(`the two headers of ${said} disagree in how it is packed`);
  const nameLength = bytes.readUInt16LE(offset + 26);
  const extraLength = bytes.readUInt16LE(offset + 28);
  need(bytes, offset, 30 + nameLength + extraLength, bytes.length);
  if (nameOf(bytes.subarray(offset + 30, offset + 30 + nameLength)) !== entry.name)
    throw new Malformed(`the two headers of ${said} disagree in its name`);
  const extra = bytes.subarray(offset + 30 + nameLength, offset + 30 + nameLength + extraLength);
  const [size, packed] = widened([bytes.readUInt32LE(offset + 22), bytes.readUInt32LE(offset + 18)], extra) as [
    number,
    number,
  ];
  const crc = bytes.readUInt32LE(offset + 14);
  const later = (flags & WITH_DESCRIPTOR) !== 0 && crc === 0 && size === 0 && packed === 0;
  if (!later && (crc !== entry.crc || size !== entry.size || packed !== entry.packed))
    throw new Malformed(`the two headers of ${said} disagree in its size or checksum`);
  const start = offset + 30 + nameLength + extraLength;
  need(bytes, start, entry.packed, bytes.length);
  const stop = start + entry.packed;
  return {
    data: bytes.subarray(start, stop),
    next: (flags & WITH_DESCRIPTOR) !== 0 ? afterDescriptor(bytes, stop, entry) : stop,
  };
}

/** Sizes and checksum that follow the data, narrow or wide, with a signature. */
function afterDescriptor(bytes: Buffer, at: number, { name, crc, packed, size }: Entry): number {
  for (const wide of [false, true]) {
    const length = wide ? 24 : 16;
    if (
      at + length > bytes.length ||
      bytes.readUInt32LE(at) !== zipSignatures.descriptor ||
      bytes.readUInt32LE(at + 4) !== crc
    )
      continue;
    const read = (offset: number) => (wide ? whole(bytes.readBigUInt64LE(offset)) : bytes.readUInt32LE(offset));
    if (read(at + 8) === packed && read(at + (wide ? 16 : 12)) === size) return at + length;
  }
  throw new Malformed(`what follows the data of ${quoted(name)} disagrees with the directory`);
}

function inflated({ name, method, size, packed, crc }: Entry, data: Buffer): Buffer {
  if (method !== methods.stored && method !== methods.deflated)
    throw new Malformed(`the member ${quoted(name)} is packed in an unusual way`);
  if (method === methods.stored && size !== packed)
    throw new Malformed(`the member ${quoted(name)} says two different sizes`);
  if (size > smallBytes && size > steepest * packed)
    throw new Malformed(`the member ${quoted(name)} inflates to ${Math.round(size / packed)} times its size`);
  const out = method === methods.stored ? data : inflateRaw(name, data, size);
  if (out.length !== size) throw new Malformed(`the member ${quoted(name)} has another size than is said`);
  if (crc32(out) !== crc) throw new Malformed(`the member ${quoted(name)} does not have the checksum that is said`);
  return out;
}

function inflateRaw(name: string, data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: size + 1, finishFlush: 4 });
  } catch {
    throw new Malformed(`the member ${quoted(name)} cannot be inflated`);
  }
}

/** 32-bit fields that are full stand in the 64-bit extra field, in this order. */
function widened(narrow: readonly number[], extra: Buffer): readonly number[] {
  if (!narrow.includes(full32)) return narrow;
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) break;
    if (id === field64) {
      let from = at + 4;
      return narrow.map((value) => {
        if (value !== full32) return value;
        if (from + 8 > at + 4 + length) throw new Malformed('a member of the archive says no size');
        from += 8;
        return whole(extra.readBigUInt64LE(from - 8));
      });
    }
    at += 4 + length;
  }
  throw new Malformed('a member of the archive says no size');
}

function refuseName(name: string, names: Set<string>): void {
  const said = quoted(name);
  const parts = name.split('/');
  if (
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.includes('\\') ||
    name.includes('\0') ||
    parts.includes('..')
  )
    throw new Malformed(`the member ${said} would be written outside of where it is unpacked`);
  const key = name.toLowerCase();
  if (names.has(key)) throw new Malformed(`the member ${said} is there twice`);
  names.add(key);
}

function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed('the name of a member is no UTF-8');
  }
}

function need(bytes: Buffer, at: number, length: number, stop: number): void {
  if (at < 0 || length > stop - at || at + length > bytes.length) throw new Malformed('the archive is cut off');
}

function whole(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Malformed('the archive says a size that no file has');
  return Number(value);
}
