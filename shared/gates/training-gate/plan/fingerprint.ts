import { createHash } from 'node:crypto';
import type { Json } from '../../../json.ts';

export interface HashedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
}

export interface Parameter {
  /** `<file>:<dotted key>`. */
  readonly name: string;
  /** Of the value as canonical JSON. */
  readonly sha256: string;
  /** Numbers and the like; texts may be secrets and are compared by their digest alone. */
  readonly value?: number | boolean | null;
}

/** Everything that a training depends on. Lists are sorted by name. */
export interface Fingerprint {
  readonly sha256: string;
  readonly inputs: readonly HashedFile[];
  readonly parameters: readonly Parameter[];
  readonly environmentLock: readonly HashedFile[];
  /** Digest of the command's words; null where there is none. */
  readonly command: string | null;
}

const version = 1;

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One digest over all of it; the same files, values and words give the same one on every machine. */
export function fingerprintOf(parts: Omit<Fingerprint, 'sha256'>): Fingerprint {
  const files = (list: readonly HashedFile[]) => list.map(({ path, sha256 }) => [path, sha256]);
  const sha256 = sha256Of(
    JSON.stringify([
      version,
      files(parts.inputs),
      parts.parameters.map(({ name, sha256 }) => [name, sha256]),
      files(parts.environmentLock),
      parts.command,
    ]),
  );
  return { ...parts, sha256 };
}

/** JSON with sorted keys: order and layout of a file say nothing. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item as Json)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
