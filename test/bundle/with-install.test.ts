import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { c } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'mlops-gates-install-')));
  await cp(join(repository, 'scripts'), join(folder, 'scripts'), { recursive: true });
  await publish('1.0.0');
  await writeFile(join(folder, 'say.mjs'), 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;');
  const { status, stderr } = npm('install', '--package-lock-only');
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function publish(version: string): Promise<void> {
  const name = 'packed';
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { [name]: `file:${name}-${version}.tgz` } }),
  );
  const manifest = join(folder, 'pack', 'package.json');
  await cp(join(folder, 'package.json'), manifest);
  const scripts = { postinstall: 'node -e "process.exit(1)"' };
  await writeFile(manifest, JSON.stringify({ name, version, scripts }));
  await c({ file: join(folder, `${name}-${version}.tgz`), cwd: folder, gzip: true }, ['pack/package.json']);
}

const npm = (...args: readonly string[]) =>
  spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--registry=http://127.0.0.1:9/'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

function run(): { first: string | undefined; status: number | null; arguments: unknown } {
  const args = ['scripts/with-install.mjs', 'say.mjs', 'a', 'b c'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  return { first: lines[0], status, arguments: JSON.parse(lines.at(-1) ?? 'null') };
}

const installedVersion = async (): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'node_modules', 'packed', 'package.json'), 'utf8')).version;

describe('with-install', () => {
  it('installs where something is missing or differs, and only then; passes arguments and exit status on', async () => {
    const ran = { status: 7, arguments: ['a', 'b c'] };
    expect(run()).toEqual({ ...ran, first: 'dependencies: node_modules is missing; running npm ci --ignore-scripts' });
    expect(await installedVersion()).toBe('1.0.0');

    expect(run()).toEqual({ ...ran, first: 'dependencies: as locked' });
    const later = new Date(Date.now() + 60_000);
    await utimes(join(folder, 'package-lock.json'), later, later);
    expect(run()).toEqual({ ...ran, first: 'dependencies: as locked' });

    await rm(join(folder, 'node_modules', '.mlops-gates-lock'));
    expect(run()).toEqual({ ...ran, first: 'dependencies: as locked (compared with what npm recorded)' });

    await publish('1.0.1');
    expect(npm('install', '--package-lock-only').status).toBe(0);
    const differs = 'node_modules differs from package-lock.json at node_modules/packed';
    expect(run()).toEqual({ ...ran, first: `dependencies: ${differs}; running npm ci --ignore-scripts` });
    expect(await installedVersion()).toBe('1.0.1');
  }, 60_000);

  it('says what it wants where no script is named', () => {
    const { stderr, status } = spawnSync(process.execPath, ['scripts/with-install.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({
      stderr: 'usage: node scripts/with-install.mjs <script.mjs> [argument …]\n',
      status: 1,
    });
  });
});
