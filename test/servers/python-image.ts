import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packRoot } from './base-image.ts';
import { cached } from './cache.ts';
import { debianArchive, debianProgram } from './debian.ts';
import { must } from './run.ts';

/**
 * Path of a tar file with a root file system: a minimal Debian with its Python and the packages of `availableSklearn`, so that a
 * model is trained and served by the same versions. Made once (a minute), then cached.
 * @param packages folder of the packages, installed for the same minor version of Python
 */
export async function pythonArchive(packages: string): Promise<string> {
  const { suite, mirror } = await debianArchive();
  const debootstrap = await debianProgram('debootstrap', 'debootstrap');
  const folder = await cached(`base-${suite}-scikit-learn-1.7.2`, async (into) => {
    const system = join(into, 'root');
    await must(debootstrap, ['--variant=minbase', '--include=python3,python3-pip', suite, system, mirror]);
    const python = await must('chroot', [system, 'python3', '-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
    cpSync(packages, join(system, 'usr/local/lib', `python${python.stdout.trim()}`, 'dist-packages'), {
      recursive: true,
      filter: (path) => !/\/(tests|__pycache__)$/.test(path),
    });
    await must('chroot', [system, 'python3', '-c', 'import joblib, sklearn.linear_model']);
    for (const path of ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/locale', 'usr/share/man'])
      rmSync(join(system, path), { recursive: true, force: true });
    await packRoot(system, join(into, 'root.tar'));
    rmSync(system, { recursive: true, force: true });
  });
  return join(folder, 'root.tar');
}
