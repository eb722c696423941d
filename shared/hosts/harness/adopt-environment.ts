import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { HarnessEnvironment } from './environment.ts';

/**
 * Sets in this process, and so for its children, what was missing; a folder only where it is there. Where nobody may write
 * temporary files (a read-only root without `/tmp`), they go to the workspace and are removed at the end.
 */
export function adoptEnvironment({ missing, workspace }: HarnessEnvironment): void {
  for (const [name, value] of Object.entries(missing))
    if (name !== 'TMPDIR' || isFolder(value)) process.env[name] = value;
  if (!isWritable(tmpdir()))
    process.env.TMPDIR = workspace !== undefined && isFolder(workspace) ? workspace : process.cwd();
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
