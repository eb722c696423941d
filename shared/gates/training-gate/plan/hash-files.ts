import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FoundFile, findFiles } from '../../../engine/find-files.ts';
import { EvidenceError, messageOf } from '../../../errors.ts';
import type { HashedFile } from './fingerprint.ts';

/** @throws EvidenceError when a pattern names nothing, or a file cannot be read */
export async function hashFiles(patterns: readonly string[], workspace: string): Promise<HashedFile[]> {
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns)
    for (const file of await findFiles(pattern, { root: workspace })) found.set(file.name, file);
  const hashed: HashedFile[] = [];
  for (const file of found.values()) hashed.push({ path: file.name, sha256: await hashFile(file) });
  return hashed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function hashFile({ path, name }: Pick<FoundFile, 'path' | 'name'>): Promise<string> {
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
