import { existsSync, linkSync, mkdirSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inside } from '../../engine/find-files.ts';
import { messageOf, SettingsError } from '../../errors.ts';

export interface NewFile {
  /** Name of the setting that says where. */
  readonly setting: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}

/** Where a file may be written: in the workspace, links resolved. */
export function targetOf({ setting, path }: Pick<NewFile, 'setting' | 'path'>, workspace: string): string {
  const target = resolve(workspace, path);
  let folder = dirname(target);
  for (;;) {
    try {
      folder = realpathSync(folder);
      break;
    } catch {
      if (dirname(folder) === folder) break;
      folder = dirname(folder);
    }
  }
  if (target === workspace || !inside(target, workspace) || !(folder === workspace || inside(folder, workspace)))
    throw new SettingsError([`"${setting}" is "${path}", which lies outside the workspace: choose a path in it.`]);
  return target;
}

/** Writes all files or none. A file that exists is never overwritten, also not when it appears in the meantime. */
export function saveFiles(files: readonly NewFile[], workspace: string): void {
  const done: string[] = [];
  for (const file of files) {
    const target = targetOf(file, workspace);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(temporary, file.text, { flag: 'wx' });
      link(temporary, target, file.text);
      done.push(target);
    } catch (error) {
      const isThere = existsSync(target);
      for (const each of done) rmSync(each, { force: true });
      throw new SettingsError([
        isThere
          ? `"${file.path}" exists and is not overwritten: remove it, or set "${file.setting}" to another path. Nothing was written.`
          : `"${file.path}" cannot be written (${messageOf(error)}): choose another path with "${file.setting}". Nothing was written.`,
      ]);
    } finally {
      discard(temporary);
    }
  }
}

/** Only what was written is there to discard. */
function discard(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // it was never written, and the reason is already on its way to the user
  }
}

/** A link, other than a rename, refuses a target that exists; some file systems know no links. */
function link(temporary: string, target: string, text: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    writeFileSync(target, text, { flag: 'wx' });
  }
}
