import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNpm } from '../../shared/engine/native/find-npm.ts';
import { findDuckDb, loadDuckDb } from '../../shared/engine/native/load-duckdb.ts';
import { duckDbPins } from '../../shared/engine/native/pins.ts';
import { thisMachine } from '../../shared/engine/native/platform.ts';
import {
  cleanEnvironment,
  installInto,
  machine,
  packageNames,
  publish,
  repository,
  scratch,
  write,
} from './fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await scratch();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an installed engine', () => {
  const [engine = '', ...others] = packageNames;
  const layouts: readonly [string, string, readonly [string, readonly string[]][], RegExp | 'installed'][] = [
    ['in the tool', 'tool', [['tool/node_modules', packageNames]], 'installed'],
    ['beside the tool', 'node_modules/tool', [['node_modules', packageNames]], 'installed'],
    [
      'nested',
      'tool',
      [
        ['tool/node_modules', [engine]],
        [`tool/node_modules/${engine}/node_modules`, others],
      ],
      'installed',
    ],
    ['above the tool, in the checkout', 'checkout/tool', [['checkout/node_modules', packageNames]], /does not exist/],
    [
      'half in the tool, half in the checkout',
      'checkout/tool',
      [
        ['checkout/tool/node_modules', [engine]],
        ['checkout/node_modules', others],
      ],
      /@fixture\/bindings is not/,
    ],
    [
      'without the part for this machine',
      'tool',
      [['tool/node_modules', packageNames.slice(0, -1)]],
      /bindings-[a-z0-9-]+ is not/,
    ],
  ];
  it.each(layouts)('%s', async (_name, root, parts, expected) => {
    for (const [where, names] of parts) await installInto(join(folder, where), names);
    const env = { ...(await cleanEnvironment(folder, 'registry=http://127.0.0.1:9/\nfetch-retries=0\n')), PATH: '' };
    const { pins } = await publish(join(folder, 'published'));
    const options = { root: join(folder, root), machine, pins, env, timeoutMs: 3000 };
    if (expected === 'installed') {
      expect(await findDuckDb(options)).toMatchObject({ source: 'installed' });
      expect(await loadDuckDb(options)).toMatchObject({ rows: 42 });
    } else {
      await expect(findDuckDb(options)).rejects.toThrow(expected);
    }
  });

  it('is passed over in another version', async () => {
    await installInto(join(folder, 'tool', 'node_modules'));
    const bindings = join(folder, 'tool', 'node_modules', '@fixture', 'bindings');
    await write(bindings, { 'package.json': '{"name":"@fixture/bindings","version":"1.0.1"}' });
    const { pins } = await publish(join(folder, 'published'));
    const env = { ...(await cleanEnvironment(folder, 'registry=http://127.0.0.1:9/\n')), PATH: '' };
    await expect(findDuckDb({ root: join(folder, 'tool'), machine, pins, env, timeoutMs: 3000 })).rejects.toThrow(
      /@fixture\/bindings in .* is 1\.0\.1, not 1\.0\.0/,
    );
  });

  it('is refused on musl wherever it is', async () => {
    await installInto(join(folder, 'tool', 'node_modules'));
    const { pins } = await publish(join(folder, 'published'));
    const musl = { platform: 'linux', arch: machine.arch, libc: 'musl' } as const;
    await expect(findDuckDb({ root: join(folder, 'tool'), machine: musl, pins })).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringMatching(/musl/),
    });
  });
});

describe('npm', () => {
  const find = (PATH: string, workspace?: string) =>
    findNpm({ env: { PATH }, execPath: join(folder, 'bin', 'node'), platform: 'linux', workspace });

  it('is taken from absolute PATH entries outside the judged checkout', async () => {
    await write(folder, { 'checkout/bin/npm': '', 'system/npm': '', 'system2/npm-cli.js': '' });
    const checkout = join(folder, 'checkout');
    const planted = join(checkout, 'bin');
    const system = join(folder, 'system');
    expect(find(`:.:${planted}:${system}`, checkout)).toEqual({ command: join(system, 'npm'), arguments: [] });
    expect(find(`:.:${planted}`, checkout)).toBeUndefined();
    expect(find(planted)).toEqual({ command: join(planted, 'npm'), arguments: [] });
  });
});

describe('the pins', () => {
  it('are those of the lock file', async () => {
    const lock = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    const pins = [...duckDbPins.common, ...Object.values(duckDbPins.platforms)];
    for (const { name, version, integrity } of pins) {
      expect({ name, ...lock.packages[`node_modules/${name}`] }).toMatchObject({ name, version, integrity });
    }
    const locked = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'].filter(
      (platform) => lock.packages[`node_modules/@duckdb/node-bindings-${platform}`] !== undefined,
    );
    expect(Object.keys(duckDbPins.platforms)).toEqual(locked);
    expect(locked).toContain('linux-x64');
    expect(new Set(Object.values(duckDbPins.platforms).map(({ version }) => version))).toEqual(
      new Set([duckDbPins.version]),
    );
  });

  it.runIf(thisMachine().platform === 'linux')('fit the copy among our dependencies, which answers', async () => {
    const duckdb = await loadDuckDb({ root: repository });
    const connection = await (await duckdb.DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll('select 41 + 1 as answer');
    expect(reader.getRows()).toEqual([[42]]);
    expect(duckdb.version()).toBe(`v${duckDbPins.version.split('-')[0]}`);
  });
});
