import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportFormats } from '../settings/common.ts';
import { realisticDocument } from './realistic.test-helper.ts';
import { sampleDocument } from './sample.test-helper.ts';
import { reportFiles, writeReports } from './write-reports.ts';

let workspace = '';
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

test('all formats, nothing else', async () => {
  const written = await writeReports(realisticDocument(), {
    dir: 'out/orders',
    formats: new Set(reportFormats),
    workspace,
  });
  expect(written).toEqual(
    ['report.json', 'report.md', 'report.html', 'junit.xml', 'report.sarif'].map((name) =>
      join(workspace, 'out/orders', name),
    ),
  );
  expect((await readdir(join(workspace, 'out/orders'))).sort()).toEqual(Object.values(reportFiles).sort());
  expect(JSON.parse(await readFile(join(workspace, 'out/orders/report.json'), 'utf8')).verdict).toBe('fail');
});

test('an old pass does not survive beside a new fail', async () => {
  const dir = join(workspace, 'out');
  await mkdir(dir);
  for (const name of [...Object.values(reportFiles), 'notes.txt']) await writeFile(join(dir, name), 'old pass');
  await writeReports(sampleDocument('x'), { dir, formats: new Set(['json']), workspace });
  expect((await readdir(dir)).sort()).toEqual(['notes.txt', 'report.json']);
});

test('nor does it where a report cannot be made', async () => {
  const dir = join(workspace, 'out');
  await mkdir(dir);
  await writeFile(join(dir, 'report.html'), 'old pass');
  const sample = sampleDocument('x');
  const broken = { ...sample, report: { ...sample.report, evidence: { n: Number.NaN } } };
  await expect(writeReports(broken, { dir, formats: new Set(['json', 'html']), workspace })).rejects.toThrow(
    'report.evidence.n',
  );
  expect(await readdir(dir)).toEqual([]);
});

test('the limit reaches the Markdown report', async () => {
  await writeReports(realisticDocument(), { dir: 'out', formats: new Set(['md']), workspace, limitBytes: 1000 });
  expect((await readFile(join(workspace, 'out/report.md'))).byteLength).toBeLessThanOrEqual(1000);
});

test.each(['out', 'out/deeper/still'])('a directory that leads out of the workspace is refused: %s', async (dir) => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await symlink(outside, join(workspace, 'out'));
  await expect(writeReports(sampleDocument('x'), { dir, formats: new Set(['json']), workspace })).rejects.toThrow(
    'symbolic link',
  );
  expect(await readdir(outside)).toEqual([]);
  await rm(outside, { recursive: true });
});

test('a link in place of a report is replaced, its target is not touched', async () => {
  await writeFile(join(workspace, 'precious'), 'mine');
  await mkdir(join(workspace, 'out'));
  await symlink('../precious', join(workspace, 'out/report.json'));
  await writeReports(sampleDocument('x'), { dir: 'out', formats: new Set(['json']), workspace });
  expect(await readFile(join(workspace, 'precious'), 'utf8')).toBe('mine');
  expect(JSON.parse(await readFile(join(workspace, 'out/report.json'), 'utf8')).gate).toBe('data-validation');
});

test('a directory elsewhere is the choice of whoever set it', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  expect(await writeReports(sampleDocument('x'), { dir: elsewhere, formats: new Set(['json']), workspace })).toEqual([
    join(elsewhere, 'report.json'),
  ]);
  await rm(elsewhere, { recursive: true });
});
