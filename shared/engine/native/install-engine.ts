import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError, messageOf } from '../../errors.ts';
import { findDamage, writeManifest } from './manifest.ts';
import type { PackagePin } from './native-pins.ts';
import { unpackArchive } from './unpack.ts';

const TEMPORARY = '.incomplete-';
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/**
 * Puts the packages into `<parent>/<key>/node_modules`. All work is done in a folder beside it that is renamed at the
 * end, so that two processes can do this at once and one that is killed leaves nothing that looks complete.
 * @param fetch delivers the verified archives, in the order of `packages`, into the folder it is given
 * @returns `<parent>/<key>`
 */
export async function installEngine(
  parent: string,
  key: string,
  packages: readonly PackagePin[],
  fetch: (directory: string) => Promise<readonly string[]>,
): Promise<string> {
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const temporary = await mkdtemp(join(parent, TEMPORARY));
  try {
    const archives = await fetch(join(temporary, 'archives'));
    const tree = join(temporary, 'tree');
    for (const [index, { name, version }] of packages.entries()) {
      await unpackArchive(archives[index] ?? '', join(tree, 'node_modules', name)).catch((error: unknown) => {
        throw new EvidenceError(`${name}@${version}: ${messageOf(error)}`);
      });
    }
    await writeManifest(tree, packages);
    return await moveIntoPlace(tree, join(parent, key), packages, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function moveIntoPlace(
  tree: string,
  place: string,
  packages: readonly PackagePin[],
  temporary: string,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(tree, place);
      return place;
    } catch (error) {
      const occupied = (await stat(place).catch(() => undefined)) !== undefined;
      if (!occupied || attempt > 3) throw error;
    }
    if ((await findDamage(place, packages)) === undefined) return place;
    // Damaged: moved aside, because a process that has it open goes on reading it there. It may be gone already.
    await rename(place, join(temporary, `damaged-${attempt}`)).catch(() => undefined);
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const folder = join(parent, name);
    const found = await stat(folder).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
