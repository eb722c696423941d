import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { InputFile } from '../../../report/report.ts';
import { sha256Of } from './fingerprint.ts';
import { parseRecord, type TrainingRecord } from './record-file.ts';

/** The record of the last training, or why it cannot be used. */
export interface Recorded {
  readonly path: string;
  readonly record?: TrainingRecord;
  readonly problem?: { readonly change: 'missing' | 'unreadable'; readonly reason: string };
  readonly input?: InputFile;
}

const largestRecord = 16 * 1024 * 1024;

export function readRecord(path: string, workspace: string): Recorded {
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
