import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { messageOf, SettingsError } from '../../errors.ts';
import { combineOutputs, commonFolder } from '../../report/combine-outputs.ts';
import { plainLine } from '../../report/escape.ts';
import { secretKeeper } from '../../report/redact.ts';
import { renderTerminal } from '../../report/render-terminal.ts';
import type { Base, Host, Published } from '../host.ts';
import { clearRefusal, ensureJunit, writeRefusal } from './ensure-junit.ts';
import type { Change, HarnessEnvironment } from './environment.ts';
import { annotationsOf, writeAnnotations } from './write-annotations.ts';
import { fileArtifacts, writeArtifacts } from './write-artifacts.ts';
import { errorOutputs, writeOutputs } from './write-outputs.ts';

export interface HarnessOptions {
  readonly environment: HarnessEnvironment;
  /** Where the report files will be reachable. */
  readonly artifactUrl?: string | undefined;
  /** Folder for the JUnit file of a step that judged nothing, relative to the workspace. */
  readonly refusalFolder: string;
  /** The tip of a branch of the checkout. Default: through git. */
  readonly base?: (targetBranch: string, workspace: string) => Promise<Base | undefined>;
}

/** Columns; the log view of Harness wraps what is longer. */
const width = 120;

/**
 * A Plugin step of Harness. Of a failed step Harness may drop outputs, annotations and artifacts, and keeps log and JUnit:
 * these two say everything. Whatever cannot be written becomes a warning; the verdict stands.
 */
export function harnessHost({ environment, artifactUrl, refusalFolder, base = gitTip }: HarnessOptions): Host {
  const { files, ids, change } = environment;
  const workspace = workspaceOf(environment);
  const { add, redacted: masked } = secretKeeper();
  const published: Published[] = [];
  const problems: string[] = [];
  const print = (text: string): void => void process.stdout.write(masked(text));
  const warn = (message: string): void => void process.stderr.write(masked(`warning: ${plainLine(message)}\n`));
  const attempt = async (what: string, act: () => void | Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      warn(`${what} could not be written (${messageOf(error)}); the verdict stands.`);
    }
  };
  const attemptFile = (what: string, file: string | undefined, act: (file: string) => void): Promise<void> =>
    attempt(what, () => {
      if (file !== undefined) act(file);
    });

  return {
    name: 'harness',
    workspace,
    now: () => new Date(),
    mask: (secret) => void add(secret),
    redacted: masked,
    warn,
    progress: () => {},
    echo: (line) => print(`${plainLine(line)}\n`),
    publish: async (run) => {
      if (published.length > 0) print('\n');
      published.push(run);
      const shown = run.files.map((file) => relative(workspace, file));
      print(renderTerminal(run.document, { color: false, width, files: shown }));
      await attempt('The JUnit report', () => ensureJunit(run));
    },
    refuse: async (found) => {
      problems.push(...found);
      for (const problem of found) print(`error: ${plainLine(problem)}\n`);
      await attempt('The JUnit report', () =>
        writeRefusal(resolve(workspace, refusalFolder), workspace, problems.map(masked)),
      );
    },
    finish: async (exitCode) => {
      const refused = resolve(workspace, refusalFolder);
      if (problems.length === 0 && !published.some(({ folder }) => folder === refused))
        await attempt('The JUnit report', () => clearRefusal(refused));
      const outputs = maskedValues(
        combineOutputs(published, commonFolder(published.map(({ folder }) => folder)), problems),
      );
      await attemptFile('The outputs', files.outputs, (file) => writeOutputs(file, outputs));
      await attemptFile('The annotations', files.annotations, (file) =>
        writeAnnotations(file, annotationsOf(published, ids, new Date(), masked), ids),
      );
      await attemptFile('The list of artifacts', files.artifacts, (file) => {
        if (artifactUrl !== undefined) writeArtifacts(file, fileArtifacts(published, artifactUrl, workspace));
      });
      if (exitCode === 0) return;
      const { verdict = 'error', summary = '' } = outputs;
      await attemptFile('The error for Harness', files.errors, (file) =>
        writeOutputs(file, errorOutputs(exitCode, verdict, summary)),
      );
      print(failureMark(exitCode, verdict));
    },
    base: () => baseOf(change, (branch) => base(branch, workspace)),
  };

  function maskedValues(outputs: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, masked(value)]));
  }
}

/** The line that a rule of Harness' error categorization can hold on to; part of the stable interface. */
export const failureMark = (exitCode: number, verdict: string): string =>
  `MLOPS_GATE_FAILED code=${exitCode} verdict=${verdict}\n`;

function workspaceOf({ workspace }: HarnessEnvironment): string {
  const there = workspace !== undefined && statSync(workspace, { throwIfNoEntry: false })?.isDirectory();
  return realpathSync(there ? workspace : process.cwd());
}

async function baseOf(
  change: Change | undefined,
  tip: (branch: string) => Promise<Base | undefined>,
): Promise<Base | undefined> {
  if (change === undefined) return undefined;
  if (change.targetBranch === undefined)
    throw new SettingsError([
      'Harness says that this build is of a pull request, but not into which branch (DRONE_TARGET_BRANCH is empty): start it by a trigger for pull requests, or as the build of a branch.',
    ]);
  return tip(change.targetBranch);
}

async function gitTip(branch: string, workspace: string): Promise<Base> {
  const { gitBase } = await import('../git-base.ts');
  return gitBase({
    workspace,
    ref: `refs/remotes/origin/${branch}`,
    name: `origin/${branch}`,
    cure: 'Let the stage clone the codebase, and fetch that branch in a Run step before this one: git fetch origin "+refs/heads/$DRONE_TARGET_BRANCH:refs/remotes/origin/$DRONE_TARGET_BRANCH"',
  });
}
