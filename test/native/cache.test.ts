import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installEngine } from '../../shared/engine/native/install-engine.ts';
import { findDuckDb, type LoadDuckDbOptions } from '../../shared/engine/native/load-duckdb.ts';
import { packagesFor } from '../../shared/engine/native/native-pins.ts';
import {
  cleanEnvironment,
  key,
  machine,
  nodeForTypeScript,
  type Published,
  publish,
  scratch,
  version,
} from './fixture.ts';
import { type Registry, startRegistry, type Trouble } from './registry.ts';

let folder: string;
let published: Published;
let registry: Registry;
let trouble: Trouble;
let chosen: LoadDuckDbOptions;
let place: string;

beforeEach(async () => {
  folder = await scratch();
  published = await publish(join(folder, 'published'));
  trouble = () => false;
  registry = await startRegistry(published.archives, (...given) => trouble(...given));
  const env = await cleanEnvironment(folder, `registry=${registry.url}\n`);
  chosen = { root: join(folder, 'tool'), machine, pins: published.pins, timeoutMs: 20_000, env };
  place = join(folder, 'tool-cache', 'mlops-gates', 'duckdb', version);
});
afterEach(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

const big = (): string => join(place, key, 'node_modules', '@fixture', `bindings-${key}`, 'big.bin');
const source = async (): Promise<string> => (await findDuckDb(chosen)).source;

describe('a cached engine', () => {
  it('is fetched anew where it is damaged, and kept where only its times differ', async () => {
    expect(await source()).toBe('fetched');

    await truncate(big(), 1000);
    expect(await source()).toBe('fetched');
    expect((await stat(big())).size).toBe(300_000);

    const { mtime } = await stat(big());
    await writeFile(big(), 'y'.repeat(300_000));
    expect(await source()).toBe('fetched');
    expect(await readFile(big(), 'utf8')).toBe('x'.repeat(300_000));

    await utimes(big(), mtime, new Date(mtime.getTime() + 5000));
    expect(await source()).toBe('cached');
    expect(await source()).toBe('cached');

    await rm(join(place, key, 'manifest.json'));
    expect(await source()).toBe('fetched');
    expect(await readdir(place)).toEqual([key]);
  }, 30_000);

  it('is not used for other pins', async () => {
    expect(await source()).toBe('fetched');
    const [first, ...rest] = published.pins.common;
    const pins = { ...published.pins, common: [{ ...first, integrity: 'sha512-AAAA' }, ...rest] };
    const error = await findDuckDb({ ...chosen, pins: pins as Published['pins'] }).catch((reason: Error) => reason);
    expect((error as Error).message).toContain('it was verified against other pins');
    expect((error as Error).message).toContain('is not the published one');
    expect(await source()).toBe('cached');
  });

  it('is refused in the judged checkout', async () => {
    await expect(findDuckDb({ ...chosen, workspace: folder })).rejects.toThrow(/lies in the judged checkout/);
    expect(registry.requests).toEqual([]);
  });
});

describe('installEngine', () => {
  it('keeps the complete copy that another process put there first', async () => {
    await findDuckDb(chosen);
    const { ino } = await stat(join(place, key));
    const packages = packagesFor(published.pins, key) ?? [];
    const fetch = async (directory: string): Promise<readonly string[]> => {
      await mkdir(directory);
      const files = packages.map((_pin, index) => join(directory, `${index}.tgz`));
      for (const [index, file] of files.entries()) {
        await writeFile(file, published.archives[index]?.content ?? '');
      }
      return files;
    };
    expect(await installEngine(place, key, packages, fetch)).toBe(join(place, key));
    expect((await stat(join(place, key))).ino).toBe(ino);
    expect(await readdir(place)).toEqual([key]);
  });
});

const node = nodeForTypeScript();

describe.skipIf(node === undefined)('processes of their own', () => {
  const start = (): ChildProcess =>
    spawn(node ?? '', [join(import.meta.dirname, 'child.ts'), JSON.stringify(chosen)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const finish = async (child: ChildProcess): Promise<{ source: string; folder: string }> => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
    });
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    return JSON.parse(text);
  };

  it('two at once end with one complete copy', async () => {
    // Both are held until both have asked, so that neither can find the other's finished work.
    const held: (() => void)[] = [];
    trouble = (_request, response, archive) => {
      if (archive?.name !== '@fixture/engine') return false;
      held.push(() => response.writeHead(200).end(archive.content));
      if (held.length === 2) for (const release of held) release();
      return true;
    };
    const results = await Promise.all([finish(start()), finish(start())]);
    expect(held).toHaveLength(2);
    expect(new Set(results.map((result) => result.folder)).size).toBe(1);
    expect(await readdir(place)).toEqual([key]);
    expect(await source()).toBe('cached');
  }, 30_000);

  it('one that is killed halfway leaves nothing that is taken for complete, and is cleaned up later', async () => {
    let reached = (): void => undefined;
    const halfway = new Promise<void>((resolve) => {
      reached = resolve;
    });
    trouble = (_request, response, archive) => {
      if (archive === undefined || !archive.name.includes('bindings-')) return false;
      response.writeHead(200, { 'content-length': archive.content.length }).write(archive.content.subarray(0, 100));
      reached();
      return true;
    };
    const child = start();
    await halfway;
    child.kill('SIGKILL');
    await once(child, 'close');
    const left = await readdir(place);
    expect(left).toEqual([expect.stringMatching(/^\.incomplete-/)]);

    trouble = () => false;
    expect(await source()).toBe('fetched');
    expect((await readdir(place)).sort()).toEqual([...left, key].sort());

    const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(place, left[0] ?? ''), old, old);
    await rm(join(place, key), { recursive: true });
    await mkdir(join(place, key));
    expect(await source()).toBe('fetched');
    expect(await readdir(place)).toEqual([key]);
  }, 30_000);
});
