import fs, { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { EvidenceError } from '../errors.ts';

/** Paths that a setting names must lie in the workspace, links resolved. */
export interface Workspace {
  /** Absolute, links resolved. */
  readonly root: string;
}

export interface FoundFile {
  /** Absolute, links resolved. */
  readonly path: string;
  /** As found, relative to the workspace, forward slashes. */
  readonly name: string;
  readonly bytes: number;
}

export const looksLikePattern = (text: string): boolean => /[*?[\]{}]/.test(text);

/**
 * The files that a path or glob names, sorted by name.
 * @throws EvidenceError when there is none, or one is outside the workspace, no regular file, or dangling
 */
export async function findFiles(pattern: string, workspace: Workspace): Promise<FoundFile[]> {
  const plain = tryFile(pattern, workspace);
  if (plain) return [plain];
  if (!looksLikePattern(pattern)) throw new EvidenceError(await missing(pattern, workspace));
  const wanted = pattern.startsWith(`${workspace.root}/`) ? pattern.slice(workspace.root.length + 1) : pattern;
  refusePattern(wanted);
  const { glob } = await import('tinyglobby');
  const names = await glob(plainOutsideWildcards(wanted), {
    cwd: workspace.root,
    dot: false,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    extglob: false,
    fs: { ...fs, readdir: readdirWithLinks },
  });
  // the folders on the way of a `**` are not named by it: the files in them are
  const files = wanted.includes('**') ? names.filter((name) => !isFolder(resolve(workspace.root, name))) : names;
  if (files.length === 0)
    throw new EvidenceError(
      `No file matches "${pattern.slice(0, 200)}" (searched from the workspace): check the path or the pattern.`,
    );
  return files.sort().map((name) => {
    const file = tryFile(name, workspace);
    if (!file) throw new EvidenceError(`"${name}" disappeared while it was read: run again when nothing writes to it.`);
    return file;
  });
}

/** Bytes; contracts and policies are at most 1 MiB, which their reader says. */
const smallFile = 16 * 1024 * 1024;

/**
 * The bytes of a file that is read whole.
 * @throws EvidenceError when it cannot be read or is far too large
 */
export function readSmallFile(file: FoundFile): Buffer {
  if (file.bytes > smallFile)
    throw new EvidenceError(`"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB: is it the right file?`);
  try {
    return readFileSync(file.path);
  } catch (error) {
    throw new EvidenceError(
      `"${file.name}" cannot be read (${(error as NodeJS.ErrnoException).code}): grant read access.`,
    );
  }
}

/** The time to match grows with a power of the wildcards in one step of the path. */
const mostInStep = 4;

function refusePattern(pattern: string): void {
  const said = `The pattern "${pattern.slice(0, 80)}"`;
  if (/^([A-Za-z]:[\\/]|\/|\\\\)/.test(pattern) || /(^|[\\/{,])\.\.($|[\\/},])/.test(pattern))
    throw new EvidenceError(
      `${said} leads out of the workspace: write it relative to the workspace, without a leading "/" and without "..".`,
    );
  const wildcards = (text: string): number => text.match(/[*{]|\[/g)?.length ?? 0;
  const tooMany = pattern.split('/').some((step) => step !== '**' && wildcards(step) > mostInStep);
  if (pattern.length > 1000 || tooMany || wildcards(pattern) > 20)
    throw new EvidenceError(
      `${said} is too complex: use at most ${mostInStep} wildcards between two slashes, and 20 in all.`,
    );
}

/** Lists links as files: the crawler leaves them out else, and what a pattern names would silently not be read. */
const readdirWithLinks = ((
  folder: string,
  options: { withFileTypes: true },
  callback: (error: Error | null, entries?: fs.Dirent[]) => void,
): void =>
  fs.readdir(folder, options, (error, entries) => {
    for (const entry of entries ?? []) if (entry.isSymbolicLink()) entry.isFile = () => true;
    callback(error, entries);
  })) as typeof fs.readdir;

/** The matcher reads more than `*`, `**`, `?`, `[…]` and `{a,b}` as wildcards, some of it with exponential time. */
const plainOutsideWildcards = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]|[()+|!@^$]/g, (part) => (part.startsWith('[') ? part : `\\${part}`));

/** A link to a folder is none: what lies behind it is not searched, and that is said. */
const isFolder = (path: string): boolean => fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function tryFile(name: string, workspace: Workspace): FoundFile | undefined {
  const absolute = resolve(workspace.root, name);
  let path: string;
  let stats: Stats;
  try {
    path = realpathSync(absolute);
    stats = statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES') throw new EvidenceError(`"${name}" cannot be read (permission denied): grant read access.`);
    if (code === 'ELOOP') throw new EvidenceError(`"${name}" is a link that leads back to itself: mend the link.`);
    return undefined;
  }
  if (!inside(path, workspace.root))
    throw new EvidenceError(
      `"${name}" lies outside the workspace: run from a folder that holds it, name that folder with --workspace, or copy the file into the workspace.`,
    );
  if (stats.isDirectory())
    throw new EvidenceError(
      `"${name}" is a folder: name the files in it, for instance "${name.replace(/\/+$/, '')}/*.csv".`,
    );
  if (!stats.isFile())
    throw new EvidenceError(
      `"${name}" is not a regular file (a pipe, socket or device): write the data to a file first.`,
    );
  return { path, name: relative(workspace.root, absolute).split(sep).join('/'), bytes: stats.size };
}

export function inside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

async function missing(name: string, workspace: Workspace): Promise<string> {
  const { lstatSync, readdirSync } = await import('node:fs');
  const { basename, dirname } = await import('node:path');
  const { didYouMean } = await import('../text/did-you-mean.ts');
  const absolute = resolve(workspace.root, name);
  const said = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  try {
    lstatSync(absolute);
    return `"${said}" is a link to a file that does not exist: mend the link.`;
  } catch {}
  let near: string | undefined;
  try {
    near = inside(dirname(absolute), workspace.root)
      ? didYouMean(basename(absolute), readdirSync(dirname(absolute)))
      : undefined;
  } catch {}
  return `"${said}" does not exist${near ? `; did you mean "${near}"?` : ': check the path, which is relative to the workspace.'}`;
}
