import { posix } from 'node:path';
import type { AllowedGlobals } from './allowed-globals.ts';
import { block, quoted, type Reason, type Scanned, type ScanVerdict, verdictOf } from './finding.ts';
import { scanFile } from './scan-file.ts';

export interface ModelFile {
  /** Relative to the model's folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface FileVerdict {
  readonly path: string;
  readonly type: string;
  readonly verdict: ScanVerdict;
  readonly reasons: readonly string[];
}

/** Scans the files of a model together: what one reads from another must be there. */
export function scanModel(files: readonly ModelFile[], allowed: AllowedGlobals): readonly FileVerdict[] {
  const scanned = files.map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    result: scanFile(name, bytes, allowed),
  }));
  return joinCompanions(scanned);
}

export interface ScannedFile {
  readonly name: string;
  readonly bytes: number;
  readonly result: Scanned;
}

export function joinCompanions(scanned: readonly ScannedFile[]): readonly FileVerdict[] {
  const sizes = new Map(scanned.map(({ name, bytes }) => [name, bytes]));
  const read = new Set<string>();
  const outcomes = scanned.map(({ name, result }) => {
    const missing = (result.companions ?? []).flatMap(({ location, offset, length }): Reason[] => {
      const path = posix.join(posix.dirname(name), location);
      const size = sizes.get(path);
      const said = `It reads tensors from ${quoted(location)}`;
      if (size === undefined) return [block(`${said}, which is not among the files of the model: add it to "model".`)];
      if (offset + (length ?? 0) > size) return [block(`${said} beyond the end of that file.`)];
      read.add(path);
      return [];
    });
    return { name, type: result.type, reasons: [...result.reasons, ...missing] };
  });
  return outcomes.map(({ name, type, reasons }) => {
    // raw numbers have no form: another file says what they are
    if (type === 'other' && read.has(name)) return { path: name, type: 'tensor data', verdict: 'allow', reasons: [] };
    const texts = [...new Set(reasons.map(({ text }) => text))];
    return { path: name, type, verdict: verdictOf(reasons), reasons: texts };
  });
}
