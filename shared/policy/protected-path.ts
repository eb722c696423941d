import { nameInWorkspace } from '../engine/name-in-workspace.ts';
import { SettingsError } from '../errors.ts';

/**
 * Where a file that decides lies in the workspace, by its name there: the target branch is asked for it by that name.
 * @param workspace absolute, links resolved
 * @throws SettingsError when the name does not lie in the workspace
 */
export function protectedPath(path: string, workspace: string, setting: string): string {
  const name = nameInWorkspace(path, workspace);
  if (name !== undefined) return name;
  throw new SettingsError([
    `The setting "${setting}" is "${path}", which lies outside the workspace by its name, so the target branch cannot be asked for it: write it relative to the workspace.`,
  ]);
}
