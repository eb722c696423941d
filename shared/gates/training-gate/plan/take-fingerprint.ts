import type { InputFile } from '../../../report/report.ts';
import type { Site } from '../../gate.ts';
import { commandWords } from '../command/command-words.ts';
import type { TrainingGateSettings } from '../settings.ts';
import { type Fingerprint, fingerprintOf, type HashedFile, sha256Of } from './fingerprint.ts';
import { hashFiles } from './hash-files.ts';
import { readParameters } from './read-parameters.ts';

export interface Taken {
  readonly fingerprint: Fingerprint | null;
  readonly inputs: readonly InputFile[];
}

/** What the training depends on now; null where no part was asked for. */
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
