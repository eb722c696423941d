import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '../errors.ts';
import { git } from './git.ts';
import type { BaseFile } from './host.ts';

export interface Commit {
  /** Top of the repository, absolute. */
  readonly folder: string;
  readonly commit: string;
}

/** No policy and no contract is that large. */
const largest = 16 * 2 ** 20;

/**
 * A file of a commit, links in the tree followed, submodules entered at the commit that the tree pins.
 * @param path relative to the top, with forward slashes
 * @param name of the commit, for people
 * @throws SettingsError when the path is no readable file; only what the tree surely does not have is absent
 */
export async function readBlob(at: Commit, path: string, name: string): Promise<BaseFile> {
  if (/[\n\r\0]/.test(path)) throw new SettingsError([`The path "${path}" holds a line end: rename the file.`]);
  const { exit, stdout, stderr } = await git(
    at.folder,
    ['cat-file', '--batch', '--follow-symlinks'],
    `${at.commit}:${path}\n`,
  );
  const end = stdout.indexOf(0x0a);
  const head = stdout.subarray(0, Math.max(0, end)).toString();
  const blob = /^[0-9a-f]{40,64} blob (\d+)$/.exec(head);
  if (exit === 0 && blob) {
    const size = Number(blob[1]);
    if (size > largest) throw new SettingsError([`"${path}" of ${name} has ${size} bytes: is it the right file?`]);
    const bytes = stdout.subarray(end + 1, end + 1 + size);
    if (bytes.length === size) return { kind: 'file', bytes: asStored(bytes, path, name) };
  }
  if (exit === 0 && /^notdir /.test(head)) return { kind: 'absent' };
  if (exit === 0 && / missing$/.test(head)) return notInTree(at, path, name);
  throw unreadable(path, name, head || stderr);
}

const unreadable = (path: string, name: string, why: string): SettingsError =>
  new SettingsError([
    `"${path}" of ${name} cannot be read from git (${why.slice(0, 200)}): it must be a file in the repository's tree.`,
  ]);

/** Git says "missing" also of what it cannot read, and of what lies in a submodule. */
async function notInTree({ folder, commit }: Commit, path: string, name: string): Promise<BaseFile> {
  const steps = path.split('/');
  const ways = steps.map((_, i) => steps.slice(0, i + 1).join('/'));
  const { exit, stdout } = await git(folder, [
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...ways,
  ]);
  if (exit !== 0) throw unreadable(path, name, 'objects are missing from the clone');
  for (const entry of stdout.toString().split('\0')) {
    const [, type, id, way] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (type === 'commit' && id !== undefined && way !== undefined)
      return readSubmodule({ folder: join(folder, way), commit: id }, path.slice(way.length + 1), path, name);
    if (way === path) throw unreadable(path, name, 'its object is missing from the clone');
  }
  return { kind: 'absent' };
}

async function readSubmodule(at: Commit, rest: string, path: string, name: string): Promise<BaseFile> {
  const there = existsSync(join(at.folder, '.git'))
    ? await git(at.folder, ['rev-parse', '--verify', '--quiet', `${at.commit}^{commit}`])
    : undefined;
  if (rest === '' || there?.exit !== 0)
    throw new SettingsError([
      `"${path}" lies in a submodule, of which ${name} pins the commit ${at.commit.slice(0, 12)}, which this checkout does not have: check out with "submodules: true" and "fetch-depth: 0".`,
    ]);
  return readBlob(at, rest, name);
}

/** A filter that works on checkout only (LFS, git-crypt) leaves git with something else than the file. */
function asStored(bytes: Buffer, path: string, name: string): Buffer {
  if (!/^(version https:\/\/git-lfs|\0GITCRYPT\0)/.test(bytes.subarray(0, 40).toString('latin1'))) return bytes;
  throw new SettingsError([
    `"${path}" of ${name} is stored by git in another form than it is checked out (LFS, encryption): exempt what decides from that filter in .gitattributes.`,
  ]);
}
