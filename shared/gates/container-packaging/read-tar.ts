/** The archive is not one that this gate reads. */
export class NotOurTar extends Error {
  override readonly name = 'NotOurTar';
}

export interface TarContent {
  readonly path: string;
  readonly bytes: Buffer;
}

/** One entry of an archive, and where its content lies. */
export interface TarEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Byte of the archive that its content begins at. */
  readonly at: number;
  readonly size: number;
  /** What a link points to. */
  readonly target: string;
}

const block = 512;
const largestPax = 1 << 20;
const kinds: Readonly<Record<string, TarEntry['kind']>> = { '0': 'file', '5': 'folder', '1': 'link', '2': 'link' };

/** The files of a model layer. Anything but plain files and folders is refused. */
export function readTar(archive: Buffer): readonly TarContent[] {
  const read = (at: number, length: number): Buffer => archive.subarray(at, at + length);
  return tarEntries(read, archive.length).flatMap((entry) => {
    const { path, kind, at, size } = onlyFiles(entry);
    return kind === 'file' ? [{ path, bytes: read(at, size) }] : [];
  });
}

/** @throws NotOurTar for what no model layer has */
export function onlyFiles(entry: TarEntry): TarEntry {
  if (entry.kind !== 'file' && entry.kind !== 'folder')
    throw new NotOurTar('it holds something that is neither a file nor a folder');
  return entry;
}

/**
 * Entries in the order of the archive (POSIX ustar and pax), without reading what they hold.
 * @param read bytes of the archive: `length` from `at`, fewer at its end
 * @throws NotOurTar
 */
export function tarEntries(read: (at: number, length: number) => Buffer, length: number): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let pax: Pax = {};
  for (let at = 0; ; ) {
    if (at + block > length) throw new NotOurTar('it has no end');
    const head = read(at, block);
    if (isZero(head)) {
      for (let rest = at + block; rest < length; rest += 1 << 20)
        if (!isZero(read(rest, 1 << 20))) throw new NotOurTar('something stands after its end');
      return entries;
    }
    const type = head.toString('latin1', 156, 157);
    const size = pax.size ?? octal(head, 124, 12);
    const start = at + block;
    if (start + size > length) throw new NotOurTar('it is cut off');
    at = start + Math.ceil(size / block) * block;
    if (type === 'x') {
      if (size > largestPax) throw new NotOurTar('a pax record is too long');
      pax = paxOf(read(start, size));
      continue;
    }
    const prefix = textAt(head, 345, 155);
    const path = pax.path ?? (prefix === '' ? textAt(head, 0, 100) : `${prefix}/${textAt(head, 0, 100)}`);
    const target = pax.linkpath ?? textAt(head, 157, 100);
    pax = {};
    if (path.startsWith('/') || path.split('/').includes('..')) throw new NotOurTar('a name leads out of the image');
    entries.push({ path, kind: kinds[type] ?? 'other', at: start, size, target });
  }
}

const isZero = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);

const textAt = (head: Buffer, from: number, length: number): string => {
  const text = head.toString('latin1', from, from + length);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
};

function octal(head: Buffer, from: number, length: number): number {
  const text = textAt(head, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(text)) throw new NotOurTar('a size is no number');
  return Number.parseInt(text, 8);
}

interface Pax {
  path?: string;
  size?: number;
  linkpath?: string;
}

/** Times say nothing of what is in a file; every other record is refused, because it could. */
function paxOf(body: Buffer): Pax {
  const found: Pax = {};
  for (let at = 0; at < body.length; ) {
    const digits = /^\d{1,9}(?= )/.exec(body.toString('latin1', at, at + 10))?.[0];
    const length = Number(digits ?? 0);
    const text = body.toString('utf8', at + (digits?.length ?? 0) + 1, at + length);
    const [, key, value = ''] = /^(path|size|linkpath|[amc]time)=(.*)\n$/s.exec(text) ?? [];
    if (digits === undefined || at + length > body.length || key === undefined)
      throw new NotOurTar('a pax record is not ours');
    if (key === 'path' || key === 'linkpath') found[key] = value;
    else if (key === 'size' && /^\d{1,15}$/.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}
