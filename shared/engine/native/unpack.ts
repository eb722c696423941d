import { mkdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { type ReadEntry, x } from 'tar';

export type ArchiveLimits = { readonly entries: number; readonly bytes: number };

// The largest binding package unpacks to 71 MB and the one with most files has a few hundred.
export const archiveLimits: ArchiveLimits = { entries: 5_000, bytes: 400 * 1024 * 1024 };

/**
 * Unpacks a package archive, whose entries all stand under one folder, into `directory`.
 * Refuses links, devices, absolute paths, `..` and anything beyond the limits; what was written until then stays in
 * `directory`, which the caller throws away.
 */
export async function unpackArchive(
  file: string,
  directory: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  let refusal: string | undefined;
  let entries = 0;
  let bytes = 0;
  const accept = (path: string, entry: ReadEntry): boolean => {
    entries += 1;
    bytes += entry.size;
    refusal ??= entryRefusal(path, entry.type);
    if (entries > limits.entries) refusal ??= `it has more than ${limits.entries} entries`;
    if (bytes > limits.bytes) refusal ??= `it unpacks to more than ${limits.bytes} bytes`;
    return refusal === undefined;
  };
  try {
    await x({
      file,
      cwd: directory,
      strip: 1,
      strict: true,
      preserveOwner: false,
      filter: (path, entry) => accept(path, entry as ReadEntry),
    });
  } catch (error) {
    refusal ??= error instanceof Error ? error.message : String(error);
  }
  if (refusal !== undefined) throw new Error(`the archive was refused: ${refusal}`);
}

/** Why this entry must not be unpacked; undefined where it may. */
export function entryRefusal(path: string, type: string): string | undefined {
  const shown = JSON.stringify(path.slice(0, 200));
  if (!['File', 'OldFile', 'ContiguousFile', 'Directory'].includes(type)) return `${shown} is a ${type}`;
  if (posix.isAbsolute(path) || /^[a-z]:/i.test(path)) return `${shown} is an absolute path`;
  if (path.split(/[\\/]/).includes('..')) return `${shown} leaves the folder`;
  if (path.includes('\\') || path.includes('\0')) return `${shown} holds a character that no package path has`;
  return undefined;
}
