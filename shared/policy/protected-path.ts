import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inside } from '../engine/find-files.ts';
import { SettingsError } from '../errors.ts';

/**
 * Where a file that decides lies in the workspace, by its name there: the target branch is asked for it by that name.
 * Links above the workspace are resolved (a runner's folder may be one); links in it are not, a change may have made them.
 * @param workspace absolute, links resolved
 * @throws SettingsError when the name does not lie in the workspace
 */
export function protectedPath(path: string, workspace: string, setting: string): string {
  const absolute = resolve(workspace, path);
  if (inside(absolute, workspace)) return absolute;
  const top = ancestors(absolute).find((folder) => realOf(folder) === workspace);
  if (top !== undefined) return join(workspace, relative(top, absolute));
  throw new SettingsError([
    `The setting "${setting}" is "${path}", which lies outside the workspace by its name, so the target branch cannot be asked for it: write it relative to the workspace.`,
  ]);
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
