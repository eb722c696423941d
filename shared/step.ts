import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeAllScratch } from './engine/scratch.ts';
import { EvidenceError, messageOf, OutsideError, SettingsError } from './errors.ts';
import { gateNamed } from './gates/index.ts';
import type { Host } from './hosts/host.ts';
import { leave } from './leaving.ts';
import type { GivenSetting } from './settings/setting.ts';
import { exitCodes } from './verdict/faces.ts';
import { version } from './version.ts';

export interface Step {
  /** Name of a gate, or `run`: what the policy lists. */
  readonly command: string;
  /** Of `run`: names of the runs to start; none means all. */
  readonly runs: readonly string[];
  readonly given: readonly GivenSetting[];
  /** What is wrong with settings that the face alone knows; said together with all others. */
  readonly problems?: readonly string[];
}

/**
 * One step of a pipeline, the same on every face: judges, tells the host, and never throws what a user can mend.
 * @returns the exit code
 */
export async function runStep(step: Step, host: Host): Promise<number> {
  const exitCode = await judged(step, host).catch((error: unknown) => failed(error, host));
  try {
    await host.finish(exitCode);
  } catch (error) {
    // telling is no part of the verdict
    host.warn(`The verdict stands, but not all of it could be reported: ${messageOf(error)}`);
  }
  return exitCode;
}

async function judged({ command, runs, given, problems = [] }: Step, host: Host): Promise<number> {
  const face = gateNamed(command);
  if (!face) {
    if (problems.length > 0) throw new SettingsError(problems);
    return (await import('./commands/run/index.ts')).run(runs, given, host);
  }
  const [{ settle }, { runGate }] = await Promise.all([import('./settle.ts'), import('./run.ts')]);
  const settled = await settle(face, given, host).catch((error: unknown) => {
    throw error instanceof SettingsError ? new SettingsError([...problems, ...error.problems]) : error;
  });
  if (problems.length > 0) throw new SettingsError(problems);
  return (await runGate(await face.load(), settled, host)).exitCode;
}

/** The user's errors say what to mend; anything else is our bug and leaves a file to report. */
export async function failed(error: unknown, host: Host | undefined): Promise<number> {
  removeAllScratch();
  const refuse = async (problems: readonly string[]): Promise<void> => {
    if (host) await host.refuse(problems);
    else for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
  };
  if (error instanceof SettingsError) {
    await refuse(error.problems);
    return exitCodes.settings;
  }
  if (error instanceof EvidenceError || error instanceof OutsideError) {
    await refuse([error.message]);
    return error instanceof OutsideError ? exitCodes.outside : exitCodes.evidence;
  }
  await refuse([`this is a bug in mlops-gates, not in your data.${bugFile(error)}`]);
  return exitCodes.bug;
}

/** Where the bug was written to, in a sentence. */
function bugFile(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const file = join(process.cwd(), 'mlops-gates-bug.txt');
  try {
    writeFileSync(
      file,
      `mlops-gates ${version}, Node ${process.version}, ${process.platform} ${process.arch}\n${text}\n`,
    );
    return ` It was written to ${file}: please report it.`;
  } catch {
    process.stderr.write(`${text}\n`);
    return '';
  }
}

/** Ends at a signal with its exit code, nothing left behind; what nobody caught is a bug and never looks like a verdict. */
export function endAtSignals(): void {
  process.once('uncaughtException', (error) => {
    void failed(error, undefined).finally(() => process.exit(exitCodes.bug));
  });
  for (const [signal, code] of [
    ['SIGINT', exitCodes.sigint],
    ['SIGTERM', exitCodes.sigterm],
  ] as const)
    process.once(signal, () => {
      removeAllScratch();
      leave(() => process.exit(code));
    });
}
