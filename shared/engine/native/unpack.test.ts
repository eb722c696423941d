import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header, type HeaderData } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackArchive } from './unpack.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-gates-unpack-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Entry = HeaderData & { readonly content?: string };

async function archive(entries: readonly Entry[], cut = 0): Promise<string> {
  const blocks = entries.flatMap(({ content = '', ...data }) => {
    const header = new Header({ mode: 0o644, type: 'File', size: content.length, mtime: new Date(0), ...data });
    header.encode();
    return [header.block ?? Buffer.alloc(0), Buffer.from(content.padEnd(Math.ceil(content.length / 512) * 512, '\0'))];
  });
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
  const file = join(folder, 'a.tgz');
  await writeFile(file, packed.subarray(0, packed.length - cut));
  return file;
}

const good: Entry = { path: 'package/index.js', content: 'good' };

describe('unpackArchive', () => {
  it('leaves out the folder that all entries stand in', async () => {
    const file = await archive([good, { path: 'package/lib/a.js', content: 'a' }]);
    await unpackArchive(file, join(folder, 'out'));
    expect(await readFile(join(folder, 'out', 'index.js'), 'utf8')).toBe('good');
    expect(await readFile(join(folder, 'out', 'lib', 'a.js'), 'utf8')).toBe('a');
  });

  const refused: readonly [string, readonly Entry[], RegExp][] = [
    ['a symbolic link', [{ path: 'package/l', type: 'SymbolicLink', linkpath: '/etc/passwd' }], /is a SymbolicLink/],
    ['a hard link', [good, { path: 'package/l', type: 'Link', linkpath: 'package/index.js' }], /is a Link/],
    ['a device', [{ path: 'package/d', type: 'CharacterDevice' }], /is a CharacterDevice/],
    ['a way out', [{ path: 'package/../../out.js', content: 'x' }], /leaves the folder|contains '\.\.'/],
    ['a way out for Windows', [{ path: 'package\\..\\..\\out.js', content: 'x' }], /leaves the folder/],
    ['an absolute path', [{ path: '/tmp/package/x.js', content: 'x' }], /absolute path/],
    ['a drive', [{ path: 'c:/package/x.js', content: 'x' }], /absolute path/],
    ['nothing at all', [], /Unrecognized archive format/],
  ];
  it.each(refused)('refuses %s', async (_name, entries, reason) => {
    const file = await archive(entries);
    await expect(unpackArchive(file, join(folder, 'out'))).rejects.toThrow(reason);
    expect((await readdir(folder)).sort()).toEqual(['a.tgz', 'out']);
  });

  const limited: readonly [string, { entries: number; bytes: number }, RegExp][] = [
    ['entries', { entries: 1, bytes: 1000 }, /more than 1 entries/],
    ['bytes', { entries: 10, bytes: 7 }, /more than 7 bytes/],
  ];
  it.each(limited)('stops at the limit of %s', async (_name, limits, reason) => {
    const file = await archive([good, { path: 'package/b.js', content: 'more' }]);
    await expect(unpackArchive(file, join(folder, 'out'), limits)).rejects.toThrow(reason);
    expect(await readdir(join(folder, 'out'))).toEqual(['index.js']);
    await unpackArchive(file, join(folder, 'out'), { entries: 2, bytes: 8 });
  });

  it('refuses an archive that is cut short', async () => {
    const file = await archive([good], 12);
    await expect(unpackArchive(file, join(folder, 'out'))).rejects.toThrow(/refused/);
  });
});
