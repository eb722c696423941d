import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { EvidenceError, messageOf } from '../errors.ts';
import type { FoundFile } from './find-files.ts';

/** @throws EvidenceError when the file cannot be read */
export async function sha256OfFile({ path, name }: Pick<FoundFile, 'path' | 'name'>): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    throw new EvidenceError(
      `"${name}" cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}): grant read access.`,
    );
  }
  return hash.digest('hex');
}
