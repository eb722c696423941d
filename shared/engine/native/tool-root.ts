import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether `path` is `folder` or lies in it. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const step = relative(folder, path);
  return step === '' || (!isAbsolute(step) && step !== '..' && !step.startsWith(`..${sep}`));
}

/**
 * The folder that the tool was installed into, from the address of one of its modules: `dist/x.mjs` in the bundle,
 * `shared/engine/native/x.ts` in the sources, the same below `build/js` when compiled.
 */
export function toolRoot(moduleUrl: string): string {
  const file = fileURLToPath(moduleUrl);
  if (file.endsWith('.mjs')) return dirname(dirname(file));
  const root = resolve(dirname(file), '..', '..', '..');
  return basename(root) === 'js' && basename(dirname(root)) === 'build' ? resolve(root, '..', '..') : root;
}

/**
 * Where packages that were installed together with the tool can be: its own `node_modules`, and the `node_modules` that
 * it stands in when it is a package itself. Nothing further up is looked at: above a tool that was checked out into a
 * workspace stands the workspace, whose files the judged change controls.
 */
export function packageFolders(root: string): readonly string[] {
  const parent = dirname(root);
  return [join(root, 'node_modules'), ...(basename(parent) === 'node_modules' ? [parent] : [])];
}
