import { findFiles } from '../../engine/find-files.ts';
import { sha256OfFile } from '../../engine/sha256-of-file.ts';
import { EvidenceError } from '../../errors.ts';
import type { ResultFile } from './evidence.ts';

/** A file that the training has to have written, with its digest. */
export async function resultFile(path: string, workspace: string): Promise<ResultFile> {
  try {
    const [file, other] = await findFiles(path, { root: workspace });
    if (!file || other) return { path, sha256: null, problem: `"${path}" names several files: name each result.` };
    if (file.bytes === 0) return { path: file.name, sha256: null, problem: `"${file.name}" is empty.` };
    return { path: file.name, sha256: await sha256OfFile(file) };
  } catch (error) {
    if (error instanceof EvidenceError) return { path, sha256: null, problem: error.message };
    throw error;
  }
}
