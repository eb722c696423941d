import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Finished {
  /** Null where a signal ended it. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment; where it is left out, that of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMs?: number;
}

/** Runs a program to its end. Throws only where it cannot be started. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, input, timeoutMs = 900_000 }: RunOptions = {},
): Promise<Finished> {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: env ?? process.env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout: timeoutMs,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  // a program may end without reading all of its input
  child.stdin?.on('error', () => undefined).end(input);
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** Like `run`, for what must succeed: the error quotes the end of what it printed. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const ended = await run(command, args, options).catch((error: Error) => {
    throw new Error(`${command} cannot be started (${error.message})`);
  });
  if (ended.exit === 0) return ended;
  const tail = `${ended.stdout}\n${ended.stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${command} ${args[0] ?? ''} ended with ${ended.exit ?? 'a signal'}\n${tail}`);
}

/** The path of a program on PATH, or undefined. */
export async function which(program: string): Promise<string | undefined> {
  const { exit, stdout } = await run('sh', ['-c', 'command -v -- "$1"', 'sh', program]);
  return exit === 0 ? stdout.trim() : undefined;
}
