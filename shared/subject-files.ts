import { readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FoundFile, findFiles, inside } from './engine/find-files.ts';
import { EvidenceError } from './errors.ts';

/**
 * The files that a subject is: those that a path or a pattern names, and every file in a folder, hidden ones too.
 * @throws EvidenceError when there is none, or one of them is not a regular file in the workspace
 */
export async function subjectFiles(what: string, workspace: string): Promise<readonly FoundFile[]> {
  const folder = folderAt(resolve(workspace, what));
  if (folder === undefined) return findFiles(what, { root: workspace });
  if (!inside(folder, workspace))
    throw new EvidenceError(
      `The subject "${what}" lies outside the workspace: run from a folder that holds it, or copy it into the workspace.`,
    );
  const files = await filesIn(folder, workspace);
  if (files.length === 0)
    throw new EvidenceError(`The subject "${what}" is a folder without files: name the folder that holds them.`);
  return files;
}

/** Links resolved; undefined where there is no folder. */
function folderAt(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? realpathSync(path) : undefined;
}

async function filesIn(folder: string, workspace: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of entriesOf(folder)) {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path, workspace)));
    else if (entry.isSymbolicLink() && folderAt(path) !== undefined)
      throw new EvidenceError(
        `"${entry.name}" in a folder that is a subject is a link to a folder: name that folder itself, or copy its files.`,
      );
    else found.push(...(await findFiles(path.slice(workspace.length + 1), { root: workspace })));
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new EvidenceError(
      `A folder of a subject cannot be listed (${(error as NodeJS.ErrnoException).code}): grant read access to "${folder.split('/').at(-1)}".`,
    );
  }
}
