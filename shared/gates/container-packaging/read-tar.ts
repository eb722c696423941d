/** The archive is not one that this gate writes. */
export class NotOurTar extends Error {
  override readonly name = 'NotOurTar';
}

export interface TarContent {
  readonly path: string;
  readonly bytes: Buffer;
}

const block = 512;

/** The files of a model layer. Anything but plain files and folders is refused. */
export function readTar(archive: Buffer): readonly TarContent[] {
  const files: TarContent[] = [];
  let pax: { path?: string; size?: number } = {};
  for (let at = 0; ; ) {
    if (at + block > archive.length) throw new NotOurTar('it has no end');
    const head = archive.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) {
      if (archive.subarray(at).some((byte) => byte !== 0)) throw new NotOurTar('something stands after its end');
      return files;
    }
    const type = head.toString('latin1', 156, 157);
    const size = pax.size ?? octal(head, 124, 12);
    const start = at + block;
    if (start + size > archive.length) throw new NotOurTar('it is cut off');
    const body = archive.subarray(start, start + size);
    at = start + Math.ceil(size / block) * block;
    if (type === 'x') {
      pax = paxOf(body);
      continue;
    }
    const prefix = textAt(head, 345, 155);
    const path = pax.path ?? (prefix === '' ? textAt(head, 0, 100) : `${prefix}/${textAt(head, 0, 100)}`);
    pax = {};
    if (path.startsWith('/') || path.split('/').includes('..')) throw new NotOurTar('a name leads out of the image');
    if (type === '0') files.push({ path, bytes: body });
    else if (type !== '5') throw new NotOurTar('it holds something that is neither a file nor a folder');
  }
}

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

function paxOf(body: Buffer): { path?: string; size?: number } {
  const found: { path?: string; size?: number } = {};
  for (let at = 0; at < body.length; ) {
    const digits = /^\d{1,9}(?= )/.exec(body.toString('latin1', at, at + 10))?.[0];
    const length = Number(digits ?? 0);
    const text = body.toString('utf8', at + (digits?.length ?? 0) + 1, at + length);
    const [, key, value = ''] = /^(path|size)=(.*)\n$/s.exec(text) ?? [];
    if (digits === undefined || at + length > body.length || key === undefined)
      throw new NotOurTar('a pax record is not ours');
    if (key === 'path') found.path = value;
    else if (/^\d{1,15}$/.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}
