import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The bundle looks for DuckDB in `node_modules` beside its own folder. A build into `build/` finds the repository's there.
 * @param {string} out folder of the bundle
 * @param {string} root the repository
 */
export function linkPackages(out, root) {
  const link = join(dirname(out), 'node_modules');
  const packages = join(root, 'node_modules');
  if (dirname(out) !== join(root, 'build') || existsSync(link)) return;
  symlinkSync(packages, link, 'junction');
}
