import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inside } from './find-files.ts';

/**
 * Where a file lies in the workspace, by its name there: absolute, or undefined where it lies outside by its name. Links above the
 * workspace are resolved (a runner's folder may be one); links in it are not, a change may have made them.
 * @param workspace absolute, links resolved
 */
export function nameInWorkspace(path: string, workspace: string): string | undefined {
  const absolute = resolve(workspace, path);
  if (inside(absolute, workspace)) return absolute;
  const top = ancestors(absolute).find((folder) => realOf(folder) === workspace);
  return top === undefined ? undefined : join(workspace, relative(top, absolute));
}

/** Outermost first. */
const ancestors = (path: string): readonly string[] => {
  const folder = dirname(path);
  return folder === path ? [] : [...ancestors(folder), folder];
};

function realOf(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
}
