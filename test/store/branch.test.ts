import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import { parseLocators, parseWritable } from '../../shared/store/locator.ts';
import { readFirst } from '../../shared/store/read.ts';
import { update } from '../../shared/store/update.ts';

let folder: string;
let work: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'store-')));
  work = folder;
  git('init', '--quiet', '--bare', 'remote.git');
  git('init', '--quiet', '--initial-branch', 'main', 'work');
  work = join(folder, 'work');
  git('remote', 'add', 'origin', '../remote.git');
  writeFileSync(join(work, 'a'), 'a');
  git('add', 'a');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = () => storeSite(memoryHost(work), undefined);
const add = (line: string) => (old: Buffer | undefined) => Buffer.from(`${old?.toString() ?? ''}${line}\n`);
const linesAt = async (text: string): Promise<readonly string[]> => {
  const found = await readFirst(parseLocators(text, 'x'), site());
  return found.kind === 'found' ? found.bytes.toString().trim().split('\n').sort() : [];
};

test.each([
  'branch:records:deep/history.jsonl',
  'records/history.jsonl',
])('%s: many writers at once lose nothing, and the checkout stays as it is', async (text) => {
  expect((await readFirst(parseLocators(text, 'x'), site())).kind).toBe('absent');
  const before = [git('status', '--porcelain', '--', 'a'), git('for-each-ref'), git('rev-parse', 'HEAD')];
  const lines = ['1', '2', '3', '4', '5'];
  await Promise.all(lines.map((line) => update(parseWritable(text, 'x'), add(line), site())));
  expect(await linesAt(text)).toEqual(lines);
  expect([git('status', '--porcelain', '--', 'a'), git('for-each-ref'), git('rev-parse', 'HEAD')]).toEqual(before);
});

test('a detached head and a shallow clone write as well', async () => {
  git('push', '--quiet', 'origin', 'main');
  work = folder;
  git('clone', '--quiet', '--depth', '1', '--branch', 'main', `file://${folder}/remote.git`, 'shallow');
  work = join(folder, 'shallow');
  git('checkout', '--quiet', '--detach');
  await update(parseWritable('branch:records:h', 'x'), add('1'), site());
  await update(parseWritable('branch:records:h', 'x'), add('2'), site());
  expect(await linesAt('branch:records:h')).toEqual(['1', '2']);
});

test('a refused push leaves the old value and says the cure', async () => {
  await update(parseWritable('branch:records:h', 'x'), add('1'), site());
  writeFileSync(join(folder, 'remote.git/hooks/pre-receive'), '#!/bin/sh\necho protected >&2\nexit 1\n', {
    mode: 0o755,
  });
  await expect(update(parseWritable('branch:records:h', 'x'), add('2'), site())).rejects.toThrow(
    /refuses the push .*protected.*exempt the branch/,
  );
  expect(await linesAt('branch:records:h')).toEqual(['1']);
});

test('a remote that is gone is an error, never an absence, and no other place takes its part', async () => {
  rmSync(join(folder, 'remote.git'), { recursive: true });
  await expect(readFirst(parseLocators('branch:records:h,a', 'x'), site())).rejects.toThrow(/cannot be read/);
});

test('a lock of a writer that was killed blocks nobody', async () => {
  const { hostname } = await import('node:os');
  writeFileSync(join(work, 'h.lock'), JSON.stringify({ host: hostname(), pid: 2 ** 22 - 1, id: 'x' }));
  await update(parseWritable('h', 'x'), add('1'), site());
  expect(readFileSync(join(work, 'h'), 'utf8')).toBe('1\n');
});
