import type { InputFile } from '../../report/report.ts';
import type { Gathered, Site } from '../gate.ts';
import type { Evidence, Plan } from './evidence.ts';
import { changesSince } from './plan/changes-since.ts';
import type { Recorded } from './plan/read-record.ts';
import type { Taken } from './plan/take-fingerprint.ts';
import { readCommit } from './read-commit.ts';
import type { TrainingGateSettings } from './settings.ts';

/** Whether the training has to run, by what it depends on now and what its record says. */
export async function gatherPlan(
  settings: TrainingGateSettings,
  site: Site,
  fingerprint: Taken['fingerprint'],
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
