import { resolve } from 'node:path';
import type { Change } from '../evidence.ts';
import { resultFile } from '../result-file.ts';
import { changesBetween } from './compare.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Recorded } from './read-record.ts';
import type { TrainingRecord } from './record-file.ts';

/** Why the training has to run; empty where the recorded one still stands. */
export async function changesSince(
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
