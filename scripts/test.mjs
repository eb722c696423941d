// node scripts/test.mjs [unit|oracles|deep|integration] [vitest arguments …]
// Builds the bundle into build/dist, which is what the process tests spawn, then runs one suite.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [suite = 'unit', ...rest] = process.argv.slice(2);
const out = join(root, 'build', 'dist');

await build({ out, root, print: () => {} });
mkdirSync(join(root, 'build', 'results'), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(root, 'build', 'results', `${suite}.json`)}`,
    ...rest,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MLOPS_GATES_SUITE: suite, MLOPS_GATES_DIST: out } },
);
process.exitCode = status ?? 1;
