import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EvidenceError } from '../errors.ts';
import { signatureFile } from './bundle.ts';

/** The names under which a signature may stand beside a report. */
const names = [signatureFile, 'report.dsse.json'];

/** Bytes; it holds the ids of all checks. */
const largest = 40 * 2 ** 20;

/**
 * The signature that stands beside a report; undefined where there is none.
 * @param report absolute path
 * @throws EvidenceError when it cannot be read
 */
export function signatureBeside(report: string): Buffer | undefined {
  for (const name of names) {
    const path = join(dirname(report), name);
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats === undefined) continue;
      if (stats.isFile() && stats.size <= largest) return readFileSync(path);
    } catch (error) {
      throw new EvidenceError(
        `The signature ${name} cannot be read (${(error as NodeJS.ErrnoException).code}): grant read access.`,
      );
    }
    throw new EvidenceError(`${name} beside the report is no file of a signature: write it with "sign".`);
  }
  return undefined;
}
