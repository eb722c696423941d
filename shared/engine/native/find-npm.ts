import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { isInside } from './tool-root.ts';

export type NpmCommand = { readonly command: string; readonly arguments: readonly string[] };

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
  readonly platform: string;
  /** Folder of the judged checkout: a program that lies in it is never started. */
  readonly workspace: string | undefined;
};

/**
 * The npm of this machine: beside Node, else on PATH. Its JavaScript is started with this Node where it can be found,
 * because `npm.cmd` cannot be started from an argument array on Windows.
 */
export function findNpm({ env, execPath, platform, workspace }: Surroundings): NpmCommand | undefined {
  const usable = (path: string): boolean =>
    existsSync(path) && (workspace === undefined || !isInside(realpathSync(path), realpathOf(workspace)));
  const home = dirname(execPath);
  const scripts = [
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  // An empty or relative PATH entry means the current folder, which is the judged checkout.
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const folder of folders) {
    scripts.push(platform === 'win32' ? join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js') : join(folder, 'npm'));
  }
  const found = scripts.find(usable);
  if (found === undefined) return undefined;
  const real = realpathSync(found);
  return real.endsWith('.js') ? { command: execPath, arguments: [real] } : { command: real, arguments: [] };
}

const realpathOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
