import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles what `shared/dispatch.ts` reaches to `build/js`; tests and scripts stay out, so that an error in a test does
 * not stop a build and no test file can slip into the bundle.
 * @param {string} root
 * @returns {string} the compiled dispatcher
 */
export function compile(root) {
  const dispatcher = join(root, 'shared', 'dispatch.ts');
  if (!existsSync(dispatcher)) throw new Error(`${dispatcher} is missing: it is the entry of the bundle`);
  const folder = join(root, 'build');
  rmSync(join(folder, 'js'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const project = join(folder, 'tsconfig.bundle.json');
  const config = {
    extends: '../tsconfig.json',
    // what the comments say stands in the sources; the bundle has a limit of size
    compilerOptions: { rootDir: '..', outDir: './js', noEmitOnError: true, removeComments: true },
    files: ['../shared/dispatch.ts'],
    include: [],
  };
  writeFileSync(project, `${JSON.stringify(config, null, 2)}\n`);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  if (error) throw new Error(`could not start ${tsc}: ${error.message}; run npm ci`);
  if (status !== 0) throw new Error(`tsc failed:\n${stdout}${stderr}`);
  takeGenerated(root, join(folder, 'js'));
  return join(folder, 'js', 'shared', 'dispatch.js');
}

/** Generated validators are JavaScript as they are; the compiler only indents them, to a third more. */
function takeGenerated(root, compiled) {
  for (const path of readdirSync(compiled, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.generated.js')) copyFileSync(join(root, path.replace(/\.js$/, '.ts')), join(compiled, path));
}
