import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inside } from '../../engine/find-files.ts';
import { EvidenceError, messageOf } from '../../errors.ts';
import type { Site } from '../gate.ts';
import { secretsOf } from './command/child-environment.ts';
import { commandWords } from './command/command-words.ts';
import { runCommand } from './command/run-command.ts';
import type { Change, Evidence, ResultFile, Run } from './evidence.ts';
import { changesBetween } from './plan/compare.ts';
import { recordText, type TrainingRecord } from './plan/record-file.ts';
import { takeFingerprint } from './plan/take-fingerprint.ts';
import { resultFile } from './result-file.ts';
import type { TrainingGateSettings } from './settings.ts';

/** To train, from exactly the inputs of the fingerprint. */
export interface Train {
  readonly kind: 'train';
  /** Digest of what the training depends on; null where that is not watched. */
  readonly fingerprint: string | null;
}

/** The training runs once, where it has to. Pure. */
export const next = ({ mode, plan, run }: Evidence): Train | undefined =>
  mode === 'run' && plan?.needsTraining && run === undefined
    ? { kind: 'train', fingerprint: plan.fingerprint?.sha256 ?? null }
    : undefined;

/** Runs the command, and writes the record where everything is as it has to be. */
export async function apply(
  _action: Train,
  evidence: Evidence,
  settings: TrainingGateSettings,
  site: Site,
): Promise<Evidence> {
  const words = settings.shell ? { words: [settings.command ?? ''] as const } : commandWords(settings.command ?? '');
  if ('problem' in words) throw new Error('the command was checked before');
  for (const secret of secretsOf(process.env)) site.mask(secret);
  const before = stampsOfResults(settings, site);
  const ran = await runCommand({
    words: words.words,
    shell: settings.shell,
    folder: site.workspace,
    timeBudget: settings['time-budget'],
    memoryBudget: settings['memory-budget'],
    grace: settings.grace,
    show: site.echo,
    progress: site.progress,
  });
  const ended = ran.end === 'exited' && ran.exitCode === 0;
  const changedInputs = ended ? await changedWhile(evidence, settings, site) : [];
  const results = ended ? await resultsOf(settings, site, before) : [];
  const good = ended && changedInputs.length === 0 && results.every(({ problem }) => problem === undefined);
  const run: Run = { ...ran, changedInputs, results, good, recorded: false };
  if (!good || settings.record === undefined) return { ...evidence, run };
  const record: TrainingRecord = {
    version: 1,
    fingerprint: evidence.plan?.fingerprint ?? null,
    commit: evidence.lineage.commit,
    clean: evidence.lineage.clean,
    seconds: ran.seconds,
    peakMemory: ran.peakMemory,
    results: results.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ path, sha256 }])),
  };
  writeRecord(resolve(site.workspace, settings.record), recordText(record), site.workspace);
  return { ...evidence, run: { ...run, recorded: true } };
}

/** Inputs that a training alters under itself: nobody could say from which it comes. */
async function changedWhile(evidence: Evidence, settings: TrainingGateSettings, site: Site): Promise<Change[]> {
  const before = evidence.plan?.fingerprint;
  if (!before) return [];
  try {
    const { fingerprint } = await takeFingerprint(settings, site);
    return fingerprint ? changesBetween(before, fingerprint) : [];
  } catch (error) {
    if (error instanceof EvidenceError) return [{ part: 'inputs', name: 'inputs', change: 'unreadable' }];
    throw error;
  }
}

type Stamp = string | undefined;

function stampsOfResults(settings: TrainingGateSettings, site: Site): Map<string, Stamp> {
  return new Map((settings.results ?? []).map((path) => [path, stampOf(resolve(site.workspace, path))]));
}

/** Changes whenever a file is written, also with the same content. */
function stampOf(path: string): Stamp {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}

async function resultsOf(
  settings: TrainingGateSettings,
  site: Site,
  before: ReadonlyMap<string, Stamp>,
): Promise<ResultFile[]> {
  const results: ResultFile[] = [];
  for (const path of settings.results ?? []) {
    const result = await resultFile(path, site.workspace);
    const stamp = stampOf(resolve(site.workspace, path));
    results.push(
      result.problem === undefined && stamp !== undefined && stamp === before.get(path)
        ? {
            ...result,
            problem: `"${result.path}" was there before and was not written by this training: an old result would pass for a new one. Let the command write it.`,
          }
        : result,
    );
  }
  return results;
}

/** Whole or not at all: a step that is ended while it writes leaves the old record. */
function writeRecord(path: string, text: string, workspace: string): void {
  const folder = dirname(path);
  try {
    const there = nearestFolder(folder);
    if (!inside(realpathSync(there), workspace))
      throw new EvidenceError(`The folder of "record" is a link that leads out of the workspace: choose another path.`);
    mkdirSync(folder, { recursive: true });
    const next = join(folder, `.${randomUUID()}.tmp`);
    try {
      writeFileSync(next, text, { flag: 'wx' });
      renameSync(next, path);
    } finally {
      rmSync(next, { force: true });
    }
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw new EvidenceError(
      `The record could not be written (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}): grant write access to its folder.`,
    );
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
