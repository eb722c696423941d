import { type SpawnOptions, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from '../evidence.ts';
import { childEnvironment } from './child-environment.ts';
import { lineSplitter } from './line-splitter.ts';
import { canWatch, type Member, markedProcesses, memoryOf, treeOf } from './process-tree.ts';

export interface CommandToRun {
  readonly words: readonly [string, ...string[]];
  readonly shell: boolean;
  /** Absolute. */
  readonly folder: string;
  /** Seconds. */
  readonly timeBudget: number | undefined;
  /** Bytes. */
  readonly memoryBudget: number | undefined;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace: number;
  readonly show: (line: string) => void;
  readonly progress: (line: string | undefined) => void;
}

export type CommandRun = Pick<Run, 'end' | 'exitCode' | 'signal' | 'seconds' | 'peakMemory' | 'leftBehind' | 'problem'>;

/** Milliseconds between two looks at the processes. */
const interval = 100;
/** Milliseconds that output may still come in after the command has ended. */
const drain = 1000;
/** Milliseconds that the training has to end where this process itself is told to. */
const graceAtEnd = 2000;

/**
 * Runs a command to its end, or until it exceeds a budget: then the whole tree of its processes gets SIGTERM and, after the grace,
 * SIGKILL. Nothing of the tree is left behind, also where this process ends before.
 */
export async function runCommand(command: CommandToRun): Promise<CommandRun> {
  const mark = ['MLOPS_GATES_TRAINING', randomUUID()] as const;
  const watching = canWatch();
  const began = process.hrtime.bigint();
  const seconds = (): number => Number(process.hrtime.bigint() - began) / 1e9;
  const [program, ...words] = command.words;
  const child = command.shell
    ? spawn('/bin/sh', ['-c', program], options(command.folder, mark))
    : spawn(program, words, options(command.folder, mark));
  const started = await new Promise<Error | undefined>((resolve) => {
    child.once('spawn', () => resolve(undefined));
    child.once('error', resolve);
  });
  if (started !== undefined || child.pid === undefined) return notStarted(program, started);
  const leader = child.pid;
  const seen = new Map<number, string>();
  const tree = (): Member[] => {
    const members = watching ? treeOf(leader, seen) : [];
    for (const { pid, start } of members) seen.set(pid, start);
    return members;
  };
  const all = (): Member[] => {
    const members = new Map(tree().map((member) => [member.pid, member]));
    if (watching) for (const member of markedProcesses(mark.join('='))) members.set(member.pid, member);
    return [...members.values()];
  };
  const killAtExit = (): void => endNow(leader, all);
  process.once('exit', killAtExit);

  const splitters = [lineSplitter(command.show), lineSplitter(command.show)] as const;
  child.stdout?.on('data', splitters[0].write);
  child.stderr?.on('data', splitters[1].write);
  let ended: { readonly code: number | null; readonly signal: NodeJS.Signals | null } | undefined;
  const exit = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = { code, signal };
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => void child.once('close', () => resolve()));

  let peak = 0;
  let exceeded: 'time-budget' | 'memory-budget' | undefined;
  const look = (): void => {
    const { now, highest } = memoryOf(tree(), Math.min(peak, command.memoryBudget ?? peak));
    peak = Math.max(peak, now, highest);
    if (command.memoryBudget !== undefined && peak > command.memoryBudget) exceeded ??= 'memory-budget';
    if (command.timeBudget !== undefined && seconds() >= command.timeBudget) exceeded ??= 'time-budget';
  };
  while (ended === undefined) {
    if (watching) look();
    else if (command.timeBudget !== undefined && seconds() >= command.timeBudget) exceeded ??= 'time-budget';
    if (exceeded !== undefined) break;
    command.progress(`Training for ${Math.floor(seconds())} s`);
    const left = command.timeBudget === undefined ? interval : 1000 * (command.timeBudget - seconds());
    await Promise.race([exit, sleep(Math.max(1, Math.min(interval, left)))]);
  }
  const took = seconds();
  const late = ended === undefined || exceeded !== undefined ? 0 : all().length;
  if (ended === undefined || late > 0) await endTree(leader, all, command.grace);
  await Promise.race([closed, sleep(drain)]);
  for (const splitter of splitters) splitter.end();
  child.stdout?.destroy();
  child.stderr?.destroy();
  process.removeListener('exit', killAtExit);
  command.progress(undefined);
  await Promise.race([exit, sleep(drain)]);
  // set by the listener, which the compiler does not follow
  const { code, signal } = (ended as { code: number | null; signal: string | null } | undefined) ?? {
    code: null,
    signal: 'SIGKILL',
  };
  return {
    end: exceeded ?? (signal === null ? 'exited' : 'signal'),
    exitCode: code,
    signal,
    seconds: took,
    peakMemory: watching ? peak : null,
    leftBehind: late,
  };
}

const options = (cwd: string, mark: readonly [string, string]): SpawnOptions => ({
  cwd,
  env: childEnvironment(process.env, mark),
  // a group and a session of its own
  detached: true,
  stdio: ['ignore', 'pipe', 'pipe'],
});

function notStarted(program: string, error: Error | undefined): CommandRun {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const name = JSON.stringify(program.slice(0, 80));
  const problem =
    code === 'ENOENT'
      ? `There is no program ${name}: install it, write its path, or set "shell" to true if the command is a line for a shell.`
      : `The program ${name} could not be started (${code ?? 'no reason was given'}): make it executable.`;
  return {
    end: 'not-started',
    exitCode: null,
    signal: null,
    seconds: 0,
    peakMemory: null,
    leftBehind: 0,
    problem,
  };
}

async function endTree(leader: number, all: () => readonly Member[], grace: number): Promise<void> {
  signalTree(leader, all(), 'SIGTERM');
  const until = Date.now() + 1000 * grace;
  while (Date.now() < until && isAlive(leader, all)) await sleep(Math.min(50, 1000 * grace));
  // what a process started while it was told to end is found at the next look
  for (let round = 0; round < 20 && isAlive(leader, all); round++) {
    signalTree(leader, all(), 'SIGKILL');
    await sleep(20);
  }
}

/** For the end of this process: nothing can be awaited any more. */
function endNow(leader: number, all: () => readonly Member[]): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  signalTree(leader, all(), 'SIGTERM');
  for (let waited = 0; waited < graceAtEnd && isAlive(leader, all); waited += 50) Atomics.wait(pause, 0, 0, 50);
  for (let round = 0; round < 5 && isAlive(leader, all); round++) {
    signalTree(leader, all(), 'SIGKILL');
    Atomics.wait(pause, 0, 0, 20);
  }
}

function isAlive(leader: number, all: () => readonly Member[]): boolean {
  if (canWatch()) return all().length > 0;
  try {
    process.kill(-leader, 0);
    return true;
  } catch {
    return false;
  }
}

function signalTree(leader: number, members: readonly Member[], signal: 'SIGTERM' | 'SIGKILL'): void {
  for (const target of [-leader, ...members.map(({ pid }) => pid)])
    try {
      process.kill(target, signal);
    } catch {
      // it has ended meanwhile
    }
}
