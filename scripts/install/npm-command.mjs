import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';

/**
 * How to start npm without a shell. npm's own JavaScript is preferred: on Windows `npm.cmd` cannot be started from an
 * argument array.
 * @returns {{ command: string, arguments: string[] } | undefined}
 */
export function npmCommand({ env = process.env, execPath = process.execPath, platform = process.platform } = {}) {
  const folder = dirname(execPath);
  const beside = [
    env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined,
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path !== undefined && existsSync(path));
  if (beside !== undefined) return { command: execPath, arguments: [beside] };
  const pathVariable = env.PATH ?? env.Path ?? '';
  for (const entry of pathVariable.split(delimiter).filter((part) => isAbsolute(part))) {
    if (platform === 'win32') {
      const script = join(entry, 'node_modules', 'npm', 'bin', 'npm-cli.js');
      if (existsSync(script)) return { command: execPath, arguments: [script] };
    } else if (existsSync(join(entry, 'npm'))) {
      const real = realpathSync(join(entry, 'npm'));
      return real.endsWith('npm-cli.js') ? { command: execPath, arguments: [real] } : { command: real, arguments: [] };
    }
  }
  return undefined;
}
