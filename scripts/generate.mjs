// node scripts/generate.mjs [--check] [--root DIR]
// Writes every file that is made from the settings tables and schemas (shared/generate.ts) or from the benchmark's results;
// with --check it writes nothing, lists the files that are not current and exits with 1. DIR (default: this repository) is
// where the files are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchmarkPages } from './bench/pages.mjs';
import { repositoryRoot, resolveFrom } from './build/paths.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
const root = values.root ? resolveFrom(process.cwd(), values.root) : repositoryRoot;

try {
  const { generatedFiles } = await compiled();
  const stale = [...generatedFiles(read), ...benchmarkPages(read)].filter(([path, content]) => read(path) !== content);
  for (const [path, content] of stale) {
    console.log(`${path}: ${values.check ? (read(path) === undefined ? 'missing' : 'not current') : 'written'}`);
    if (!values.check) write(path, content);
  }
  if (stale.length === 0) console.log('all generated files are current');
  else if (values.check) {
    console.error('run `npm run generate` and commit what it writes');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(path, content) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * The generator, compiled for Node 20, which runs no TypeScript. Without type checks: what is generated is among the types,
 * so a missing or outdated file would keep itself from being made. Each start has its own folder, so that two do not meet.
 */
async function compiled() {
  mkdirSync(join(repositoryRoot, 'build'), { recursive: true });
  const folder = mkdtempSync(join(repositoryRoot, 'build', 'generate-'));
  try {
    const project = join(folder, 'tsconfig.json');
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..', outDir: './js', noCheck: true },
      files: ['../../shared/generate.ts'],
      include: [],
    };
    writeFileSync(project, `${JSON.stringify(config, null, 2)}\n`);
    const tsc = join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
    if (error) throw new Error(`could not start ${tsc}: ${error.message}; run npm ci`);
    if (status !== 0) throw new Error(`tsc failed:\n${stdout}${stderr}`);
    return await import(pathToFileURL(join(folder, 'js', 'shared', 'generate.js')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
