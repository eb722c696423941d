// node scripts/build.mjs [--out DIR]
// Compiles shared/dispatch.ts and everything it reaches, and bundles it into DIR (default: dist). Nothing of an earlier
// build survives; the folder is replaced only after every check has passed.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.mjs';
import { compile } from './build/compile.mjs';
import { findFaults, TOTAL_LIMIT_BYTES } from './build/faults.mjs';
import { linkPackages } from './build/link-packages.mjs';
import { withLock } from './build/lock.mjs';
import { repositoryRoot, resolveFrom } from './build/paths.mjs';
import { describeSizes } from './build/sizes.mjs';
import { stubs } from './build/stubs.mjs';
import { writeFolder } from './build/write-folder.mjs';

/**
 * @param {{ out: string, root: string, print?: (line: string) => void }} options absolute folders
 * @returns {Promise<void>} rejects with every fault found, and leaves `out` as it was
 */
export async function build({ out, root, print = () => {} }) {
  await withLock(resolveFrom(root, 'build/lock'), async () => {
    const compiled = compile(root);
    const { files, packages } = await bundle(resolveFrom(root, 'build/js/shared/dispatch.js'), root);
    const { entries } = await import(pathToFileURL(compiled).href);
    const all = new Map([...files, ...stubs(entries)]);
    const faults = findFaults(all, packages);
    for (const line of describeSizes(all, packages)) print(line);
    if (faults.length > 0) {
      throw new Error(`the bundle is not fit to ship (limit ${TOTAL_LIMIT_BYTES} bytes):\n- ${faults.join('\n- ')}`);
    }
    writeFolder(out, all);
    linkPackages(out, root);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const out = values.out ? resolveFrom(process.cwd(), values.out) : resolveFrom(repositoryRoot, 'dist');
  try {
    await build({ out, root: repositoryRoot, print: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
