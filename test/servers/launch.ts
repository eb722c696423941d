import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { which } from './run.ts';

/** A test run that is killed takes its servers with it. */
export async function launch(program: string, logFile: string, args: readonly string[]): Promise<ChildProcess> {
  const log = openSync(logFile, 'w');
  const guard = (await which('setpriv')) === undefined ? [] : ['setpriv', '--pdeathsig', 'TERM'];
  const [command = program, ...before] = [...guard, program];
  const child = spawn(command, [...before, ...args], { stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const stopped = await Promise.race([ended.then(() => true), sleep(10_000, false, { ref: false })]);
  if (stopped) return;
  child.kill('SIGKILL');
  await ended;
}
