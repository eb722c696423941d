import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { python } from './peers.mjs';

const interpreter = python();
const usage = join(import.meta.dirname, 'usage.py');

/**
 * Runs one whole process to its end.
 * @param {{ name: string, command: string[], cwd?: string, env?: Record<string, string>, exits?: number[] }} side
 * @returns {{ stdout: string, cpu: number, wall: number, rss: number }} seconds and bytes, of the process and its children
 * @throws Error when it ends with another exit code than `exits` (0)
 */
export function measure({ name, command, cwd, env, exits = [0] }) {
  const scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-bench-'));
  try {
    const file = join(scratch, 'usage.json');
    const { stdout, stderr, error } = spawnSync(interpreter, [usage, file, ...command], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw new Error(`${name} cannot be started: ${error.message}`);
    const { exit, ...used } = JSON.parse(readFileSync(file, 'utf8'));
    if (!exits.includes(exit))
      throw new Error(`${name}: ${command.join(' ')} ended with ${exit}\n${stdout.slice(-2000)}${stderr.slice(-4000)}`);
    return { stdout, ...used };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
