import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from './integrity.ts';
import type { PackagePin } from './native-pins.ts';

const NAME = 'manifest.json';

type FileRecord = { readonly path: string; readonly size: number; readonly mtimeMs: number; readonly sha256: string };
type Manifest = { readonly pins: string; readonly files: readonly FileRecord[] };

/** Records every file of `folder`, whose archives were compared with `packages` just before. */
export async function writeManifest(folder: string, packages: readonly PackagePin[]): Promise<void> {
  const files: FileRecord[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(full);
    files.push({
      path: full.slice(folder.length + 1).replaceAll('\\', '/'),
      size,
      mtimeMs,
      sha256: await sha256Of(full),
    });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  await save(folder, { pins: digestOf(packages), files });
}

/**
 * What is wrong with a cached folder; undefined where it can be used.
 *
 * The check is made at every start and has to be cheap, so a file whose size and time are the recorded ones is taken as
 * unchanged, and only a file whose time differs (a cache that was copied or restored) is hashed again. This finds
 * truncation and corruption. It does not stop somebody who can write to the cache folder: that person could as well
 * replace Node.
 */
export async function findDamage(folder: string, packages: readonly PackagePin[]): Promise<string | undefined> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => undefined);
  if (text === undefined)
    return (await stat(folder).catch(() => undefined)) ? 'it has no manifest' : 'it does not exist';
  const manifest = parseManifest(text);
  if (manifest === undefined) return 'its manifest is damaged';
  if (manifest.pins !== digestOf(packages)) return 'it was verified against other pins';
  let moved = false;
  const files: FileRecord[] = [];
  for (const file of manifest.files) {
    // Hundreds of files: waiting for each one alone would take several times as long.
    const found = statSync(join(folder, file.path), { throwIfNoEntry: false });
    if (found === undefined) return `${file.path} is missing`;
    if (found.size !== file.size) return `${file.path} has ${found.size} bytes instead of ${file.size}`;
    if (found.mtimeMs !== file.mtimeMs) {
      if ((await sha256Of(join(folder, file.path))) !== file.sha256) return `${file.path} was changed`;
      moved = true;
    }
    files.push({ ...file, mtimeMs: found.mtimeMs });
  }
  // Only saves the next start the hashing; a read-only cache is as good.
  if (moved) await save(folder, { ...manifest, files }).catch(() => undefined);
  return undefined;
}

function parseManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    const sound = typeof value?.pins === 'string' && Array.isArray(value.files) && value.files.length > 0;
    return sound && value.files.every(isFileRecord) ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

const isFileRecord = (file: Partial<FileRecord> | null): boolean =>
  typeof file?.path === 'string' &&
  typeof file.size === 'number' &&
  typeof file.mtimeMs === 'number' &&
  typeof file.sha256 === 'string';

async function save(folder: string, manifest: Manifest): Promise<void> {
  const temporary = join(folder, `.${NAME}-${process.pid}`);
  try {
    await writeFile(temporary, `${JSON.stringify(manifest)}\n`);
    await rename(temporary, join(folder, NAME));
  } finally {
    await rm(temporary, { force: true });
  }
}

const digestOf = (packages: readonly PackagePin[]): string =>
  createHash('sha256')
    .update(JSON.stringify(packages.map(({ name, version, integrity }) => [name, version, integrity])))
    .digest('hex');
