import { type Fingerprint, fingerprintOf, type HashedFile, type Parameter } from './fingerprint.ts';

/** What `run` writes about a training that ended well. */
export interface TrainingRecord {
  readonly version: 1;
  readonly fingerprint: Fingerprint | null;
  readonly commit: string | null;
  readonly clean: boolean | null;
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory: number | null;
  readonly results: readonly HashedFile[];
}

export const recordText = (record: TrainingRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Why the text is no record, in words; a record's own digest has to be that of its parts. */
export function parseRecord(text: string): { readonly record: TrainingRecord } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON' };
  }
  if (!isObject(value)) return { problem: 'it is no JSON object' };
  if (value.version !== 1) return { problem: 'its version is not 1' };
  const { fingerprint, commit, clean, seconds, peakMemory, results } = value;
  if (!(commit === null || isHex(commit, /^[0-9a-f]{40,64}$/))) return { problem: '"commit" is no commit id' };
  if (!(clean === null || typeof clean === 'boolean')) return { problem: '"clean" is neither true nor false' };
  if (!isAmount(seconds)) return { problem: '"seconds" is no number' };
  if (!(peakMemory === null || isAmount(peakMemory))) return { problem: '"peakMemory" is no number' };
  if (!isFiles(results)) return { problem: '"results" is no list of files with their digests' };
  if (fingerprint === null)
    return {
      record: { version: 1, fingerprint, commit: commit as string | null, clean, seconds, peakMemory, results },
    };
  const read = readFingerprint(fingerprint);
  return 'problem' in read
    ? read
    : {
        record: { version: 1, fingerprint: read, commit: commit as string | null, clean, seconds, peakMemory, results },
      };
}

function readFingerprint(value: unknown): Fingerprint | { readonly problem: string } {
  if (!isObject(value)) return { problem: '"fingerprint" is no object' };
  const { sha256, inputs, parameters, environmentLock, command } = value;
  if (!isFiles(inputs) || !isFiles(environmentLock) || !isParameters(parameters))
    return { problem: 'parts of "fingerprint" are missing or malformed' };
  if (!(command === null || isHex(command, digest))) return { problem: '"fingerprint.command" is no digest' };
  const made = fingerprintOf({ inputs, parameters, environmentLock, command: command as string | null });
  return made.sha256 === sha256 ? made : { problem: 'its fingerprint is not the digest of its parts' };
}

const digest = /^[0-9a-f]{64}$/;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHex = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isFiles = (value: unknown): value is HashedFile[] =>
  Array.isArray(value) &&
  value.every((file) => isObject(file) && typeof file.path === 'string' && isHex(file.sha256, digest));
const isParameters = (value: unknown): value is Parameter[] =>
  Array.isArray(value) &&
  value.every(
    (each) =>
      isObject(each) &&
      typeof each.name === 'string' &&
      isHex(each.sha256, digest) &&
      (each.value === undefined || each.value === null || typeof each.value === 'boolean' || isNumber(each.value)),
  );
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
