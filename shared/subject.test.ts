import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EvidenceError, SettingsError } from './errors.ts';
import { hashSubjects } from './subject.ts';

let root = '';
let workspace = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'subject-')));
  workspace = join(root, 'work');
  write('work/model/weights.bin', 'weights');
  write('work/model/config.json', '{}');
  write('work/model/.hidden', 'hidden');
  write('work/model/sub/a[1].txt', 'brackets');
  write('work/data.csv', 'data');
  write('outside/secret.bin', 'secret');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a file, a digest, and every file of a folder, in one order however they are named', async () => {
  const digest = 'A'.repeat(64);
  const wanted = [
    { role: 'data', name: 'data.csv', sha256: sha256('data') },
    { role: 'image', name: 'image', sha256: 'a'.repeat(64) },
    { role: 'model', name: 'model/.hidden', sha256: sha256('hidden') },
    { role: 'model', name: 'model/config.json', sha256: sha256('{}') },
    { role: 'model', name: 'model/sub/a[1].txt', sha256: sha256('brackets') },
    { role: 'model', name: 'model/weights.bin', sha256: sha256('weights') },
  ];
  expect(await hashSubjects(['model=model', 'data=data.csv', `image=sha256:${digest}`], workspace)).toEqual(wanted);
  expect(
    await hashSubjects(
      [`image=SHA256:${digest}`, 'data=./data.csv', 'model=model/', 'model=model/*.bin', 'data=data.csv'],
      workspace,
    ),
  ).toEqual(wanted);
});

test('a link to a file of the workspace is that file', async () => {
  symlinkSync('weights.bin', join(workspace, 'model', 'latest'));
  const subjects = await hashSubjects(['model=model'], workspace);
  expect(subjects.find(({ name }) => name === 'model/latest')?.sha256).toBe(sha256('weights'));
});

test.each<[string, string, () => void]>([
  ['a path that leads out', 'model=../outside/secret.bin', () => {}],
  ['a folder outside', 'model=../outside', () => {}],
  ['an absolute folder outside', 'model=/tmp', () => {}],
  ['a link to a file outside', 'model=link', () => symlinkSync('../outside/secret.bin', join(workspace, 'link'))],
  ['a link to a folder outside', 'model=link', () => symlinkSync('../outside', join(workspace, 'link'))],
  [
    'a folder that holds a link to a file outside',
    'model=model',
    () => symlinkSync('../../outside/secret.bin', join(workspace, 'model', 'link')),
  ],
  ['a folder that holds a link to a folder', 'model=model', () => symlinkSync('sub', join(workspace, 'model', 'link'))],
  ['a folder that holds a dangling link', 'model=model', () => symlinkSync('gone', join(workspace, 'model', 'link'))],
  ['a folder that holds itself', 'model=model', () => symlinkSync('.', join(workspace, 'model', 'link'))],
  ['an empty folder', 'model=empty', () => mkdirSync(join(workspace, 'empty'))],
  ['a file that is not there', 'model=gone.bin', () => {}],
])('%s is refused', async (_, subject, make) => {
  make();
  await expect(hashSubjects([subject], workspace)).rejects.toThrow(EvidenceError);
});

test.each([
  'model',
  '=data.csv',
  'model=',
  'model=sha256:abc',
  'model=sha256:',
  '1=data.csv',
])('the entry "%s" cannot be meant', async (entry) => {
  await expect(hashSubjects([entry], workspace)).rejects.toThrow(SettingsError);
});
