// node scripts/check-dist.mjs
// Builds anew into a temporary folder and compares it, byte by byte, with the committed dist/.
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './build/paths.mjs';
import { build } from './build.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-dist-'));
try {
  const fresh = join(scratch, 'dist');
  await build({ out: fresh, root: repositoryRoot });
  const differences = compare(join(repositoryRoot, 'dist'), fresh);
  for (const line of differences) console.error(line);
  if (differences.length > 0) {
    console.error('dist/ was not built from this source: run `node scripts/build.mjs` and commit dist/');
    process.exitCode = 1;
  } else {
    console.log('dist/ is what this source builds');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function compare(committed, fresh) {
  const before = describe(committed);
  const after = describe(fresh);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [a, b] = [before.get(name), after.get(name)];
    if (!a) return [`dist/${name}: missing`];
    if (!b) return [`dist/${name}: no longer built`];
    if (!a.content.equals(b.content)) return [`dist/${name}: differs`];
    if (process.platform !== 'win32' && a.executable !== b.executable) return [`dist/${name}: executable bit differs`];
    return [];
  });
}

function describe(folder) {
  let names = [];
  try {
    names = readdirSync(folder, { recursive: true }).map(String);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return new Map(
    names
      .map((name) => [name.replaceAll('\\', '/'), join(folder, name)])
      .filter(([, path]) => !lstatSync(path).isDirectory())
      .map(([name, path]) => [name, { content: readFileSync(path), executable: (lstatSync(path).mode & 0o100) !== 0 }]),
  );
}
