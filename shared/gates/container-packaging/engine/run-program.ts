import { spawn } from 'node:child_process';
import { OutsideError } from '../../../errors.ts';

export interface Ended {
  /** Null where a signal ended it. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It was ended because it took too long. */
  readonly late: boolean;
}

export interface ProgramOptions {
  readonly input?: string;
  readonly timeoutMs?: number;
  /** Characters of each stream that are kept: the end. */
  readonly kept?: number;
}

/** An image that is built loads packages. */
const patience = 3_600_000;

/**
 * Runs a program of this machine with its environment (`DOCKER_HOST`, …) to its end, without a shell.
 * @throws OutsideError where it cannot be started
 */
export async function runProgram(
  program: string,
  words: readonly string[],
  { input, timeoutMs = patience, kept = 1 << 20 }: ProgramOptions = {},
): Promise<Ended> {
  const child = spawn(program, words, { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8');
    child[name]?.on('data', (chunk: string) => {
      text[name] = (text[name] + chunk).slice(-kept);
    });
  }
  child.stdin?.on('error', () => undefined).end(input);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, timeoutMs);
  try {
    const exit = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { exit, ...text, late };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new OutsideError(`${program} cannot be started (${code}): install it, or use "builder: append".`);
  } finally {
    clearTimeout(timer);
    process.off('exit', kill);
  }
}

/** The last lines that a program said, for a message. */
export function lastWords({ stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>, lines = 4): string {
  const said = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').slice(-lines).join(' ').trim();
  return said === '' ? 'it said nothing' : said.slice(-600).replace(/[.?!\s]+$/, '');
}
