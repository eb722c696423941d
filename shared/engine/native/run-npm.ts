import { spawn } from 'node:child_process';
import type { NpmCommand } from './find-npm.ts';

export type NpmResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: string; readonly summary: string }
  | { readonly kind: 'timeout' };

const OUTPUT_LIMIT = 1_000_000;

/** Runs npm with `--json` among its arguments and says how it ended; it is killed after `timeoutMs`. */
export function runNpm(
  npm: NpmCommand,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly timeoutMs: number;
  },
): Promise<NpmResult> {
  return new Promise((resolve) => {
    const child = spawn(npm.command, [...npm.arguments, ...args], {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', (text: string) => {
        if (output[stream].length < OUTPUT_LIMIT) output[stream] += text;
      });
    }
    const finish = (result: NpmResult): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
      finish({ kind: 'timeout' });
    }, options.timeoutMs);
    child.on('error', (error) => finish({ kind: 'failed', code: 'ESPAWN', summary: error.message }));
    child.on('close', (status, signal) => {
      finish(status === 0 ? { kind: 'done' } : describeFailure(output, signal ?? `exit ${status}`));
    });
  });
}

/** npm's own account of a failure, without the credentials that an address can hold. */
export function describeFailure(
  output: { readonly stdout: string; readonly stderr: string },
  ending: string,
): NpmResult & { kind: 'failed' } {
  const shown = (text: string): string =>
    text
      .replace(/\/\/[^/@\s]+@/g, '//***@')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500);
  try {
    const { error } = JSON.parse(output.stdout) as { error: { code?: string; summary?: string } };
    return { kind: 'failed', code: error.code ?? ending, summary: shown(error.summary ?? output.stderr) };
  } catch {
    return { kind: 'failed', code: ending, summary: shown(output.stderr) || 'npm said nothing' };
  }
}
