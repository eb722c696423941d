import { type FoundFile, findFiles } from '../../../engine/find-files.ts';
import { sha256OfFile } from '../../../engine/sha256-of-file.ts';
import type { HashedFile } from './fingerprint.ts';

/** @throws EvidenceError when a pattern names nothing, or a file cannot be read */
export async function hashFiles(patterns: readonly string[], workspace: string): Promise<HashedFile[]> {
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns)
    for (const file of await findFiles(pattern, { root: workspace })) found.set(file.name, file);
  const hashed: HashedFile[] = [];
  for (const file of found.values()) hashed.push({ path: file.name, sha256: await sha256OfFile(file) });
  return hashed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
