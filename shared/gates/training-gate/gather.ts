import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { findFiles, inside } from '../../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import type { Gathered, Site } from '../gate.ts';
import { chooseSeries, guessSeries, wantedSeries } from './choose-series.ts';
import { commandWords } from './command/command-words.ts';
import { canWatch } from './command/process-tree.ts';
import type { Change, Evidence, JudgedLog, Lineage, Plan, ResultFile, Trivial } from './evidence.ts';
import { findLog, readLog } from './logs/read-log.ts';
import { changesBetween } from './plan/compare.ts';
import { type Fingerprint, fingerprintOf, type HashedFile, sha256Of } from './plan/fingerprint.ts';
import { hashFile, hashFiles } from './plan/hash-files.ts';
import { readParameters } from './plan/read-parameters.ts';
import { parseRecord, type TrainingRecord } from './plan/record-file.ts';
import { readCommit } from './read-commit.ts';
import { readLabels } from './read-labels.ts';
import type { TrainingGateSettings } from './settings.ts';
import { trivialOf } from './trivial.ts';

/** Reads what the mode needs: the fingerprint and the last record, and for `judge` the log. */
export async function gather(settings: TrainingGateSettings, site: Site): Promise<Gathered<Evidence>> {
  refuse(settings, site.workspace);
  const taken = await takeFingerprint(settings, site);
  const recorded = settings.record === undefined ? undefined : readRecord(settings.record, site.workspace);
  const common = [...taken.inputs, ...(recorded?.input ? [recorded.input] : [])];
  return settings.mode === 'judge'
    ? judged(settings, site, taken.fingerprint, recorded, common)
    : planned(settings, site, taken.fingerprint, recorded, common);
}

/** What the settings themselves do not allow, all at once. */
function refuse(settings: TrainingGateSettings, workspace: string): void {
  const { mode, command, inputs, log, series, labels, record } = settings;
  const problems: string[] = [];
  if (mode === 'plan' && inputs === undefined)
    problems.push('mode=plan needs the setting "inputs": the files that the training depends on.');
  if (mode === 'run' && command === undefined) problems.push('mode=run needs the setting "command": what trains.');
  if (mode === 'run' && record !== undefined && inputs === undefined)
    problems.push('With "record" the setting "inputs" is needed: without it nobody could tell when to train again.');
  if (mode === 'judge' && log === undefined)
    problems.push('mode=judge needs the setting "log": the file that the training wrote.');
  if (command !== undefined && !settings.shell) {
    const words = commandWords(command);
    if ('problem' in words) problems.push(`The setting "command" cannot be started as it is: ${words.problem}`);
  }
  if (series !== undefined) problems.push(...wantedSeries(series).problems);
  if (labels !== undefined && settings['trivial-metric'] === undefined)
    problems.push('"labels" needs "trivial-metric": what the validation series measures.');
  if (settings['trivial-metric'] !== undefined && labels === undefined)
    problems.push('"trivial-metric" needs "labels": the true labels of the validation rows.');
  if (mode === 'run' && settings['memory-budget'] !== undefined && !canWatch())
    problems.push('"memory-budget" needs /proc, which this system does not have: run on Linux, or take it out.');
  for (const path of [record, ...(settings.results ?? [])])
    if (path !== undefined && !inside(resolve(workspace, path), workspace))
      problems.push(`"${path}" lies outside the workspace: choose a path in it for "record" and "results".`);
  if (problems.length > 0) throw new SettingsError(problems);
}

interface Taken {
  readonly fingerprint: Fingerprint | null;
  readonly inputs: readonly InputFile[];
}

/** Null where no part was asked for. */
export async function takeFingerprint(settings: TrainingGateSettings, site: Pick<Site, 'workspace'>): Promise<Taken> {
  const { inputs, parameters, command } = settings;
  const lock = settings['environment-lock'];
  if (inputs === undefined && parameters === undefined && lock === undefined) return { fingerprint: null, inputs: [] };
  const files = await hashFiles(inputs ?? [], site.workspace);
  const read = await readParameters(parameters ?? [], site.workspace);
  const locks = await hashFiles(lock ?? [], site.workspace);
  const words = command === undefined ? undefined : settings.shell ? { words: [command] } : commandWords(command);
  const digest =
    words !== undefined && 'words' in words ? sha256Of(JSON.stringify([settings.shell, ...words.words])) : null;
  const named = (name: string, list: readonly HashedFile[]): InputFile[] => list.map((file) => ({ name, ...file }));
  return {
    fingerprint: fingerprintOf({
      inputs: files,
      parameters: read.parameters,
      environmentLock: locks,
      command: digest,
    }),
    inputs: [...named('inputs', files), ...named('parameters', read.files), ...named('environment-lock', locks)],
  };
}

interface Recorded {
  readonly path: string;
  readonly record?: TrainingRecord;
  readonly problem?: { readonly change: 'missing' | 'unreadable'; readonly reason: string };
  readonly input?: InputFile;
}

const largestRecord = 16 * 1024 * 1024;

function readRecord(path: string, workspace: string): Recorded {
  const absolute = resolve(workspace, path);
  const name = relative(workspace, absolute).split(sep).join('/');
  const unreadable = (reason: string): Recorded => ({ path: name, problem: { change: 'unreadable', reason } });
  if (!existsSync(absolute)) return { path: name, problem: { change: 'missing', reason: 'it is not there' } };
  const stats = lstatSync(absolute);
  if (!stats.isFile()) return unreadable('it is no regular file');
  if (stats.size > largestRecord) return unreadable('it is far too large');
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    return unreadable(`it cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const parsed = parseRecord(bytes.toString('utf8'));
  return 'problem' in parsed
    ? unreadable(parsed.problem)
    : {
        path: name,
        record: parsed.record,
        input: { name: 'record', path: name, sha256: sha256Of(bytes.toString('latin1')) },
      };
}

async function planned(
  settings: TrainingGateSettings,
  site: Site,
  fingerprint: Fingerprint | null,
  recorded: Recorded | undefined,
  inputs: readonly InputFile[],
): Promise<Gathered<Evidence>> {
  const changes = await changesSince(recorded, fingerprint, site.workspace, settings.results ?? []);
  const needsTraining = changes.length > 0 || (settings.mode === 'run' && settings.always);
  const plan: Plan = { fingerprint, changes, needsTraining };
  return {
    evidence: {
      mode: settings.mode,
      plan,
      ...(recorded?.record ? { previous: recorded.record } : {}),
      lineage: { source: 'settings', fingerprint, ...(await readCommit(site.workspace)), conflicts: [] },
    },
    inputs,
    notices: [],
  };
}

/** Why the training has to run; empty where the recorded one still stands. */
async function changesSince(
  recorded: Recorded | undefined,
  fingerprint: Fingerprint | null,
  workspace: string,
  results: readonly string[],
): Promise<Change[]> {
  const ofRecord = (name: string, change: Change['change']): Change[] => [{ part: 'record', name, change }];
  if (recorded === undefined) return ofRecord('record', 'missing');
  if (recorded.problem) return ofRecord(recorded.path, recorded.problem.change);
  const before = recorded.record;
  if (!before?.fingerprint || !fingerprint) return ofRecord(recorded.path, 'unreadable');
  return [...changesBetween(before.fingerprint, fingerprint), ...(await alteredResults(before, results, workspace))];
}

async function alteredResults(record: TrainingRecord, wanted: readonly string[], workspace: string): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { path, sha256 } of record.results) {
    const now = await resultFile(path, workspace);
    if (now.sha256 === null) changes.push({ part: 'results', name: path, change: 'missing' });
    else if (now.sha256 !== sha256) changes.push({ part: 'results', name: path, change: 'changed' });
  }
  for (const path of wanted)
    if (!record.results.some((result) => resolve(workspace, result.path) === resolve(workspace, path)))
      changes.push({ part: 'results', name: path, change: 'added' });
  return changes;
}

/** A file that the training has to have written, with its digest. */
export async function resultFile(path: string, workspace: string): Promise<ResultFile> {
  try {
    const [file, other] = await findFiles(path, { root: workspace });
    if (!file || other) return { path, sha256: null, problem: `"${path}" names several files: name each result.` };
    if (file.bytes === 0) return { path: file.name, sha256: null, problem: `"${file.name}" is empty.` };
    return { path: file.name, sha256: await hashFile(file) };
  } catch (error) {
    if (error instanceof EvidenceError) return { path, sha256: null, problem: error.message };
    throw error;
  }
}

async function judged(
  settings: TrainingGateSettings,
  site: Site,
  fingerprint: Fingerprint | null,
  recorded: Recorded | undefined,
  inputs: readonly InputFile[],
): Promise<Gathered<Evidence>> {
  const files = await findLog(settings.log ?? [], site.workspace);
  const { series, holesOf, ...log } = readLog(files, settings.format, settings.step);
  const wanted = settings.series === undefined ? guessSeries(series) : wantedSeries(settings.series).wanted;
  const { chosen, missing } = chooseSeries({ series, holesOf }, wanted);
  const logs = files.map(
    ({ name, bytes }): InputFile => ({ name: 'log', path: name, sha256: sha256Of(bytes.toString('latin1')) }),
  );
  const trivial = await readTrivial(settings, site.workspace);
  const judgedLog: JudgedLog = {
    ...log,
    series: chosen,
    missing: wanted.length > 0 ? missing : [{ name: 'loss', role: 'train', reason: noneGuessed(series) }],
  };
  return {
    evidence: {
      mode: 'judge',
      log: judgedLog,
      ...(trivial ? { trivial: trivial.trivial } : {}),
      ...(recorded?.record ? { previous: recorded.record } : {}),
      lineage: await lineageOf(settings, site.workspace, fingerprint, recorded, logs),
    },
    inputs: [...inputs, ...logs, ...(trivial ? [trivial.input] : [])],
    notices: [
      ...log.notices,
      ...(settings.series === undefined && chosen.length > 0
        ? [
            `The series were told by their names: ${chosen.map(({ role, name }) => `${role}=${JSON.stringify(name)}`).join(', ')}; set "series" to choose others.`,
          ]
        : []),
      ...(chosen.some(({ role }) => role === 'validation')
        ? []
        : ['There is no validation series: over-fitting is not judged.']),
    ],
  };
}

const noneGuessed = (series: readonly { readonly name: string }[]): string =>
  series.length === 0
    ? 'The log has no series at all: check what the training writes into it.'
    : `No series of the log is named as losses usually are (it has ${series
        .slice(0, 8)
        .map(({ name }) => JSON.stringify(name.slice(0, 60)))
        .join(', ')}${series.length > 8 ? ` and ${series.length - 8} more` : ''}): set "series", e.g. train=<name>.`;

async function readTrivial(
  settings: TrainingGateSettings,
  workspace: string,
): Promise<{ readonly trivial: Trivial; readonly input: InputFile } | undefined> {
  const metric = settings['trivial-metric'];
  if (settings.labels === undefined || metric === undefined) return undefined;
  const { name, sha256, labels } = await readLabels(settings.labels, settings.label, workspace);
  return { trivial: trivialOf(metric, labels), input: { name: 'labels', path: name, sha256, rows: labels.length } };
}

/** From the record where there is one; it has to speak of this log, and of what the settings name. */
async function lineageOf(
  settings: TrainingGateSettings,
  workspace: string,
  fingerprint: Fingerprint | null,
  recorded: Recorded | undefined,
  logs: readonly InputFile[],
): Promise<Lineage> {
  if (recorded === undefined) {
    const source = fingerprint === null && settings.command === undefined ? 'nothing' : 'settings';
    return { source, fingerprint, ...(await readCommit(workspace)), conflicts: [] };
  }
  const { record, problem, path } = recorded;
  if (!record)
    return {
      source: 'record',
      fingerprint: null,
      commit: null,
      clean: null,
      conflicts: [
        `The record "${path}" cannot be used (${problem?.reason ?? 'it is not there'}): let the training write it with mode=run.`,
      ],
    };
  const conflicts = logs.flatMap(({ path: log, sha256 }) => {
    const result = record.results.find((file) => file.path === log);
    if (!result)
      return [`"${log}" is no result of the recorded training: name it in "results" of the run that trains.`];
    return result.sha256 === sha256
      ? []
      : [
          `"${log}" is another file than the recorded training wrote: judge the log of the recorded run, or train again.`,
        ];
  });
  const { fingerprint: before } = record;
  const altered =
    fingerprint === null || before === null
      ? []
      : changesBetween(before, fingerprint).filter((change) => asked(change, settings));
  return {
    source: 'record',
    fingerprint: before,
    commit: record.commit,
    clean: record.clean,
    conflicts: [
      ...conflicts,
      ...(altered.length === 0
        ? []
        : [
            `Since the recorded training ${altered
              .slice(0, 3)
              .map(({ name }) => JSON.stringify(name.slice(0, 60)))
              .join(
                ', ',
              )}${altered.length > 3 ? ` and ${altered.length - 3} more` : ''} changed: train again, or judge with what was trained.`,
          ]),
    ],
  };
}

/** Parts that the settings of `judge` leave out are not compared. */
function asked({ part }: Change, settings: TrainingGateSettings): boolean {
  return part === 'inputs' || part === 'parameters' || part === 'environment-lock' || part === 'command'
    ? settings[part] !== undefined
    : true;
}
