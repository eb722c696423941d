import type { InputFile } from '../../report/report.ts';
import type { Change, Lineage } from './evidence.ts';
import { changesBetween } from './plan/compare.ts';
import type { Fingerprint } from './plan/fingerprint.ts';
import type { Recorded } from './plan/read-record.ts';
import { isCheckout, readCommit } from './read-commit.ts';
import type { TrainingGateSettings } from './settings.ts';

/** From the record where there is one; it has to speak of this log, and of what the settings name. */
export async function lineageOf(
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
      checkout: isCheckout(workspace),
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
    checkout: isCheckout(workspace),
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
