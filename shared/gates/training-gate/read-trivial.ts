import type { InputFile } from '../../report/report.ts';
import type { Trivial } from './evidence.ts';
import { readLabels } from './read-labels.ts';
import type { TrainingGateSettings } from './settings.ts';
import { trivialOf } from './trivial.ts';

/** What a trivial model reaches on the labels; undefined where nobody asks. */
export async function readTrivial(
  settings: TrainingGateSettings,
  workspace: string,
): Promise<{ readonly trivial: Trivial; readonly input: InputFile } | undefined> {
  const metric = settings['trivial-metric'];
  if (settings.labels === undefined || metric === undefined) return undefined;
  const { name, sha256, labels } = await readLabels(settings.labels, settings.label, workspace);
  return { trivial: trivialOf(metric, labels), input: { name: 'labels', path: name, sha256, rows: labels.length } };
}
