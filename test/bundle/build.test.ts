import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const sources: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "fixture", "version": "1.2.3", "type": "module" }',
  'shared/dispatch.ts': `
    export const entries = ['cli', 'worker', 'one-gate'];
    export async function main(entry: string): Promise<void> {
      if (entry === 'cli') return (await import('./cli.ts')).main();
      if (entry === 'worker') return (await import('./worker.ts')).main();
      if (entry === 'one-gate') return (await import('./one-gate.ts')).main();
      throw new Error('no entry ' + entry);
    }
  `,
  'shared/cli.ts': `
    import { createRequire } from 'node:module';
    import { Worker } from 'node:worker_threads';
    import { Ajv } from 'ajv';
    import { parse } from 'yaml';
    import pkg from '../package.json' with { type: 'json' };
    export async function main(): Promise<void> {
      const valid = new Ajv().compile({ type: 'object', required: ['a'] });
      const here = import.meta.url;
      const worker = new Worker(new URL('./worker.mjs', here), { workerData: 41 });
      const answer = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
      const load = createRequire(here);
      let outside = 'loaded';
      try { load('@duckdb/node-api'); } catch { outside = 'looked up at run time'; }
      console.log(JSON.stringify({
        version: pkg.version, valid: [valid(parse('a: 1')), valid(parse('b: 1'))],
        answer, outside, args: process.argv.slice(2),
      }));
    }
  `,
  'shared/worker.ts': `
    import { parentPort, workerData } from 'node:worker_threads';
    export function main(): void { parentPort?.postMessage((workerData as number) + 1); }
  `,
  'shared/one-gate.ts': `
    export async function main(): Promise<void> { console.log((await import('./heavy.ts')).word); }
  `,
  'shared/heavy.ts': `export const word = 'loaded only when used';`,
};

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'mlops-gates-build-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A small repository. What ends in the bundle, and ncc, are real copies: their place decides the module numbers. */
async function repositoryAt(name: string, changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = join(folder, name);
  for (const [path, text] of Object.entries({ ...sources, ...changed })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await cp(join(repository, 'tsconfig.json'), join(root, 'tsconfig.json'));
  await cp(join(repository, 'scripts'), join(root, 'scripts'), { recursive: true });
  for (const name of [
    '@vercel/ncc',
    'ajv',
    'fast-deep-equal',
    'fast-uri',
    'json-schema-traverse',
    'require-from-string',
    'yaml',
  ]) {
    await cp(join(repository, 'node_modules', name), join(root, 'node_modules', name), { recursive: true });
  }
  await mkdir(join(root, 'node_modules'), { recursive: true });
  for (const name of ['@types', 'typescript', 'undici-types']) {
    await symlink(join(repository, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  return root;
}

const build = (root: string, args: readonly string[] = [], cwd = folder) =>
  run(join(root, 'scripts', 'build.mjs'), args, cwd);

const run = (file: string, args: readonly string[], cwd = folder) =>
  spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8' });

async function contents(dist: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(dist)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const)),
  );
}

describe('the build', () => {
  let dist: string;
  let printed: string;
  beforeAll(async () => {
    const root = await repositoryAt('one');
    dist = join(root, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'left-over.mjs'), '');
    const { status, stdout, stderr } = build(root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    printed = stdout;
  }, 60_000);

  it('writes a stub for each entry, and runs: arguments, JSON, a worker, ajv and yaml', () => {
    const { stdout, stderr, status } = run(join(dist, 'cli.mjs'), ['--a', 'b c']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      version: '1.2.3',
      valid: [true, false],
      answer: 42,
      outside: 'looked up at run time',
      args: ['--a', 'b c'],
    });
    expect(run(join(dist, 'one-gate.mjs'), []).stdout).toBe('loaded only when used\n');
  });

  it('holds nothing of an earlier build, and only the command line is executable', async () => {
    const names = await readdir(dist);
    expect(names).not.toContain('left-over.mjs');
    expect(names).toEqual(expect.arrayContaining(['index.mjs', 'licenses.txt', 'one-gate.mjs', 'worker.mjs']));
    const executable = [];
    for (const name of names) if (((await stat(join(dist, name))).mode & 0o111) !== 0) executable.push(name);
    if (process.platform !== 'win32') expect(executable).toEqual(['cli.mjs']);
    expect(await readFile(join(dist, 'cli.mjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect((await readdir(join(dist, '..'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps what is imported when used in a chunk of its own', async () => {
    const files = await contents(dist);
    const holding = [...files].filter(([, text]) => text.includes('loaded only when used')).map(([name]) => name);
    expect(holding).toEqual([expect.stringMatching(/^\d+\.index\.mjs$/)]);
    expect(files.get('index.mjs')?.length).toBeLessThan(20_000);
    expect(files.get('licenses.txt')).toContain('yaml');
  });

  it('prints the size of each file with what it consists of, and the total', async () => {
    expect(printed).toMatch(/KB {2}\d+\.index\.mjs {2}\(yaml, ajv/);
    expect(printed.trim().split('\n').at(-1)).toMatch(/^ *\d+\.\d KB {2}in \d+ files$/);
  });

  it('gives the same bytes in another folder, from another working directory', async () => {
    const root = await repositoryAt(join('deeper', 'in', 'another'));
    const { status, stderr } = build(root, ['--out', join(folder, 'elsewhere')], tmpdir());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await contents(join(folder, 'elsewhere'))).toEqual(await contents(dist));
  }, 60_000);
});

describe('the build refuses', () => {
  const cases: readonly [string, Record<string, string>, readonly RegExp[]][] = [
    [
      'unresolved imports, native code and more than 12 MB, all at once',
      {
        'shared/one-gate.ts': `
          // @ts-expect-error
          import absent from 'not-there';
          // @ts-ignore
          import native from '@duckdb/node-api';
          export const main = async (): Promise<void> => absent(native, await import('./big.json', { with: { type: 'json' } }));
        `,
        'shared/big.json': JSON.stringify('x'.repeat(12.1 * 1024 * 1024)),
        'node_modules/@duckdb/node-api/package.json': '{ "name": "@duckdb/node-api", "main": "./index.js" }',
        'node_modules/@duckdb/node-api/index.js': 'module.exports = () => 1;',
      },
      [
        /\d+\.index\.mjs: import of 'not-there' was not resolved/,
        /contains @duckdb\/node-api/,
        /all files together have \d+ bytes, more than 12582912/,
      ],
    ],
    ['a type error', { 'shared/heavy.ts': 'export const word: number = "text";' }, [/tsc failed:[\s\S]*heavy\.ts/]],
    [
      'a dispatcher that does not name its entries',
      { 'shared/dispatch.ts': 'export const entries = ["index"]; export const main = (): void => undefined;' },
      [/must export `entries`/],
    ],
  ];
  it.each(cases)(
    '%s, and leaves the earlier one as it was',
    async (name, changed, reasons) => {
      const root = await repositoryAt(name.replaceAll(' ', '-'), { ...changed, 'dist/cli.mjs': 'earlier' });
      const { status, stderr } = build(root);
      for (const reason of reasons) expect(stderr).toMatch(reason);
      expect(status).toBe(1);
      expect(await contents(join(root, 'dist'))).toEqual(new Map([['cli.mjs', 'earlier']]));
    },
    60_000,
  );
});
