import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { PinnedPackages } from './native-pins.ts';
import { isInside, packageFolders } from './tool-root.ts';

export type Installed =
  | { readonly kind: 'found'; readonly folder: string }
  | { readonly kind: 'absent'; readonly reasons: readonly string[] };

/**
 * The copy that a package manager put beside the tool. Every package of the engine has to be there in the pinned version:
 * another library would give other answers than the tool was tested with.
 * @param root the folder that the tool was installed into
 * @returns the folder of the package that is loaded, or why there is none
 */
export function findInstalled(root: string, packages: PinnedPackages): Installed {
  const reasons: string[] = [];
  for (const folder of packageFolders(root)) {
    const entry = join(folder, packages[0].name);
    const obstacle = findObstacle(folder, entry, packages);
    if (obstacle === undefined) return { kind: 'found', folder: entry };
    reasons.push(obstacle);
  }
  return { kind: 'absent', reasons };
}

function findObstacle(folder: string, entry: string, packages: PinnedPackages): string | undefined {
  if (!existsSync(join(entry, 'package.json'))) return `${entry} does not exist`;
  const allowed = outermost(realpathSync(folder));
  // Package managers nest and link differently, so each package is looked up from those that were found before it.
  const found = [realpathSync(join(entry, 'package.json'))];
  for (const { name, version } of packages) {
    const file = name === packages[0].name ? found[0] : resolveFrom(found, name);
    // Node goes on looking in every folder above, up to the judged checkout.
    if (file === undefined || !isInside(file, allowed)) return `${entry} is there, but ${name} is not`;
    found.push(file);
    // What is not published with the engine (detect-libc) may be any version that the engine asks for.
    const actual = readVersion(file);
    if (version === packages[0].version && actual !== version)
      return `${name} in ${folder} is ${actual}, not ${version}`;
  }
  return undefined;
}

function resolveFrom(files: readonly string[], name: string): string | undefined {
  for (const file of files) {
    try {
      return realpathSync(createRequire(file).resolve(`${name}/package.json`));
    } catch {}
  }
  return undefined;
}

/** The first `node_modules` on the way: pnpm keeps its packages deeper in it. */
function outermost(folder: string): string {
  const parts = folder.split(sep);
  const at = parts.indexOf('node_modules');
  return at === -1 ? folder : parts.slice(0, at + 1).join(sep);
}

const readVersion = (file: string): string | undefined =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
