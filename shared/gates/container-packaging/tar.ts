import { posix } from 'node:path';
import { EvidenceError } from '../../errors.ts';
import { shortName } from '../../text/short-name.ts';

export interface TarFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly size: number;
}

/** A piece of the archive: bytes made here, or the content of a file. */
export type TarPart =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'file'; readonly path: string; readonly size: number };

const block = 512;
const largestOctal = 8 ** 11 - 1;

/**
 * The same files give the same bytes on every machine: sorted by code point, folders named first, no times, no owners, modes
 * that everybody may read and nobody may write, two zero blocks at the end (POSIX ustar; pax only where ustar cannot say it).
 * @throws EvidenceError for a name that no layer may have
 */
export function tarParts(files: readonly TarFile[]): readonly TarPart[] {
  refuseNames(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const entries = [
    ...[...folders].map((path) => ({ path: `${path}/`, size: 0, isFolder: true })),
    ...files.map((file) => ({ ...file, isFolder: false })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const parts = entries.flatMap(({ path, size, isFolder }): TarPart[] => {
    const head = { kind: 'bytes', bytes: Buffer.concat(headersOf(path, size, isFolder)) } as const;
    if (isFolder) return [head];
    const rest = (block - (size % block)) % block;
    return [
      head,
      { kind: 'file', path, size },
      ...(rest === 0 ? [] : [{ kind: 'bytes', bytes: Buffer.alloc(rest) } as const]),
    ];
  });
  return [...parts, { kind: 'bytes', bytes: Buffer.alloc(2 * block) }];
}

export const sizeOfPart = (part: TarPart): number => (part.kind === 'bytes' ? part.bytes.length : part.size);

function foldersOf(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

function refuseNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (path.split('/').some((part) => part.startsWith('.wh.')))
      throw new EvidenceError(`${shortName(path)} is a name that deletes files in an image: rename the file.`);
    if (path.includes('\ufffd') || /[\0-\x1f\x7f]/.test(path))
      throw new EvidenceError(`${shortName(path)} is no plain name: rename the file.`);
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other !== undefined)
      throw new EvidenceError(`${shortName(path)} and ${shortName(other)} are one name on some systems: rename one.`);
    seen.set(key, path);
  }
}

function headersOf(path: string, size: number, isFolder: boolean): Buffer[] {
  const type = isFolder ? '5' : '0';
  const split = splitName(path);
  if (split && size <= largestOctal) return [header(split, size, type)];
  const records = [
    ...(split ? [] : [record('path', path)]),
    ...(size <= largestOctal ? [] : [record('size', String(size))]),
  ];
  const body = Buffer.from(records.join(''));
  const padded = Buffer.concat([body, Buffer.alloc((block - (body.length % block)) % block)]);
  const pax = header({ name: 'PaxHeader', prefix: '' }, body.length, 'x');
  return [pax, padded, header(split ?? { name: 'PaxName', prefix: '' }, size <= largestOctal ? size : 0, type)];
}

/** A pax record says its own length, digits included. */
function record(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (length !== rest + String(length).length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

interface SplitName {
  readonly name: string;
  readonly prefix: string;
}

function splitName(path: string): SplitName | undefined {
  if (/[^\x20-\x7e]/.test(path)) return undefined;
  if (path.length <= 100) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at > 0 && at <= 155; at = path.indexOf('/', at + 1))
    if (path.length - at - 1 <= 100 && path.length - at - 1 > 0)
      return { name: path.slice(at + 1), prefix: path.slice(0, at) };
  return undefined;
}

function header({ name, prefix }: SplitName, size: number, type: string): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, at: number, width: number): void =>
    void bytes.write(value.toString(8).padStart(width - 1, '0'), at, 'latin1');
  bytes.write(name, 0, 'latin1');
  octal(type === '5' ? 0o555 : 0o444, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  bytes.write(' '.repeat(8), 148, 'latin1');
  bytes.write(type, 156, 'latin1');
  bytes.write('ustar\x0000', 257, 'latin1');
  octal(0, 329, 8);
  octal(0, 337, 8);
  bytes.write(prefix, 345, 'latin1');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return bytes;
}
