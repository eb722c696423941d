import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, node, root } from '../process.ts';

/** `npm pack`, and the archive installed in an empty folder: what a user of the package gets. */

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command: string, args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the archive holds what runs, and runs where it is installed', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pack-'));
  const source = join(scratch, 'source');
  mkdirSync(source);
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  for (const name of ['package.json', ...files])
    if (name !== 'dist' && existsSync(join(root, name)))
      cpSync(join(root, name), join(source, name), { recursive: true });
  // the bundle under test in place of the committed one
  cpSync(dist, join(source, 'dist'), { recursive: true });
  const packed = run(npm, ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch], source);
  expect(packed.status, packed.stderr).toBe(0);
  const archive = readdirSync(scratch).find((name) => name.endsWith('.tgz')) as string;

  const home = join(scratch, 'home');
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  // the engine is a dependency of the package; here it comes from this repository, not from the network
  const unpacked = run('tar', ['-xzf', join(scratch, archive)], home);
  expect(unpacked.status, unpacked.stderr).toBe(0);
  cpSync(join(home, 'package'), join(home, 'node_modules', 'mlops-gates'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules', 'mlops-gates', 'node_modules'), 'junction');

  writeFileSync(join(home, 'orders.csv'), 'id,country\n1,DE\n2,FR\n');
  const { bin } = JSON.parse(readFileSync(join(home, 'node_modules', 'mlops-gates', 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const entry = join(home, 'node_modules', 'mlops-gates', bin['mlops-gates'] as string);
  expect(run(node, [entry, 'init', '--data', 'orders.csv'], home)).toMatchObject({ status: 0, stderr: '' });
  expect(run(node, [entry, 'run'], home)).toMatchObject({ status: 0, stderr: '' });
  const names = readdirSync(join(home, 'node_modules', 'mlops-gates'));
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'schemas']));
  expect(names).not.toContain('shared');
});
