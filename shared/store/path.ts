import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nameInWorkspace } from '../engine/name-in-workspace.ts';
import { EvidenceError } from '../errors.ts';
import { sha256Of } from './digest.ts';
import { withFileLock } from './file-lock.ts';
import type { Locator } from './locator.ts';
import { type Change, type Found, largest, type Provenance, type StoreSite } from './site.ts';

type PathLocator = Extract<Locator, { kind: 'path' }>;

/**
 * A file of the workspace. Where a change is judged, a file that git tracks comes from the target branch: a change brings no base
 * to be compared with.
 */
export async function readPath({ text, path }: PathLocator, site: StoreSite): Promise<Found> {
  const { workspace, base } = site;
  const file = resolve(workspace, path);
  await realPlace(file, text, workspace);
  if (base !== undefined) {
    // by its name: links on the way may be the change's
    const name = nameInWorkspace(path, workspace);
    if (name === undefined)
      throw new EvidenceError(`"${text}" lies outside the workspace by its name: choose a file in it.`);
    const there = await base.read(name);
    if (there.kind === 'file') return found(text, there.bytes, base.commit);
    if (there.kind === 'absent' && (await isOfChange(name, site)))
      return {
        kind: 'absent',
        ofChange: true,
        why: 'the target branch does not have this file, and that of the change does not count',
      };
  }
  const bytes = await bytesOf(file, text, site.workspace);
  return bytes === undefined ? { kind: 'absent', why: 'there is no such file' } : found(text, bytes, undefined);
}

/** @throws EvidenceError where the file cannot be written, or another writer does not let go of it */
export async function updatePath(
  { text, path }: PathLocator,
  change: Change,
  { workspace }: Pick<StoreSite, 'workspace'>,
): Promise<Provenance | undefined> {
  const named = resolve(workspace, path);
  try {
    const inWorkspace = await realPlace(named, text, workspace);
    await mkdir(dirname(inWorkspace), { recursive: true });
    const file = await linkTarget(inWorkspace, text, workspace);
    return await withFileLock(`${file}.lock`, async (stillOurs) => {
      const next = change(await bytesOf(file, text, workspace));
      if (next === undefined) return undefined;
      await replace(file, next, stillOurs);
      return { locator: text, sha256: sha256Of(next) };
    });
  } catch (error) {
    throw readable(error, text);
  }
}

async function replace(file: string, bytes: Buffer, stillOurs: () => Promise<void>): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      // without it a machine that stops may keep the new name with no content
      await handle.sync();
    } finally {
      await handle.close();
    }
    await stillOurs();
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

const found = (locator: string, bytes: Buffer, commit: string | undefined): Found => ({
  kind: 'found',
  bytes,
  provenance: { locator, sha256: sha256Of(bytes), ...(commit === undefined ? {} : { commit }) },
});

async function bytesOf(file: string, text: string, workspace: string): Promise<Buffer | undefined> {
  try {
    const real = await realpath(file);
    refuseOutside(real, text, workspace);
    const { size } = await stat(real);
    if (size > largest) throw new EvidenceError(`"${text}" has ${size} bytes: is it the right file?`);
    return await readFile(real);
  } catch (error) {
    if (isNothing(error)) return undefined;
    throw readable(error, text);
  }
}

const isNothing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));

function readable(error: unknown, text: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code)
    ? new EvidenceError(`"${text}" cannot be used (${code}): check the path, and grant access to it.`)
    : error;
}

/** The path with the links of its folders resolved, as far as they exist. */
async function realPlace(file: string, text: string, workspace: string): Promise<string> {
  const nearest = async (folder: string): Promise<string> => {
    try {
      return await realpath(folder);
    } catch (error) {
      if (!isNothing(error) || dirname(folder) === folder) throw readable(error, text);
      return join(await nearest(dirname(folder)), basename(folder));
    }
  };
  const place = join(await nearest(dirname(file)), basename(file));
  refuseOutside(place, text, workspace);
  return place;
}

/** A link is written through: what stands in its place would no longer be what others read. */
async function linkTarget(file: string, text: string, workspace: string): Promise<string> {
  const link = await lstat(file).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  if (!link) return file;
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined) throw new EvidenceError(`"${text}" is a link to nowhere: remove it.`);
  refuseOutside(real, text, workspace);
  return real;
}

function refuseOutside(file: string, text: string, workspace: string): void {
  const way = relative(workspace, file);
  if (way === '' || way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way))
    throw new EvidenceError(`"${text}" lies outside the workspace: choose a file in it.`);
}

/** Whether git tracks the file, or a link on the way to it: such a one the change may have brought along. */
async function isOfChange(file: string, { workspace, git }: StoreSite): Promise<boolean> {
  const isTracked = async (path: string): Promise<boolean> =>
    (await git.run(dirname(path), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', basename(path)]))
      .exit === 0;
  const steps = relative(workspace, file).split(sep);
  for (const path of steps.map((_, i) => join(workspace, ...steps.slice(0, i + 1)))) {
    const entry = await lstat(path).catch(() => undefined);
    if (entry === undefined) return false;
    if ((entry.isSymbolicLink() || path === file) && (await isTracked(path))) return true;
  }
  const real = await realpath(file).catch(() => undefined);
  return real !== undefined && isTracked(real);
}
