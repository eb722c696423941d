import { readFileSync } from 'node:fs';
import { must, run, which } from './run.ts';

/** Installs a Debian package unless `program` is there. Throws with the reason where that is not possible. */
export async function debianProgram(program: string, packageName: string): Promise<string> {
  const found = await which(program);
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0)
    throw new Error(`${program} is not installed, and installing ${packageName} needs root`);
  if ((await which('apt-get')) === undefined)
    throw new Error(`${program} is not installed, and this is no Debian to install ${packageName} on`);
  // another installation may hold the lock
  const install = ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends', packageName];
  const env = { PATH: process.env.PATH ?? '', DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', install, { env })).exit !== 0) {
    await must('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update'], { env });
    await must('apt-get', install, { env });
  }
  const installed = await which(program);
  if (installed === undefined) throw new Error(`${packageName} was installed, and ${program} is not on PATH`);
  return installed;
}

/** Suite and package archive that this Debian is installed from. */
export async function debianArchive(): Promise<{ readonly suite: string; readonly mirror: string }> {
  const release = readFileSync('/etc/os-release', 'utf8');
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  if (suite === undefined || !/^ID=debian$/m.test(release)) throw new Error('this is no Debian: no base image is made');
  const format = ['--format', '$(REPO_URI)', `Codename: ${suite}`, 'Component: main', 'Created-By: Packages'];
  const { stdout } = await must('apt-get', ['indextargets', ...format]);
  const mirror = stdout.split('\n', 1)[0]?.trim();
  if (!mirror) throw new Error(`apt names no archive for ${suite}: run apt-get update`);
  return { suite, mirror };
}
