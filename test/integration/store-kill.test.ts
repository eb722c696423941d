import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import { parseLocators, parseWritable } from '../../shared/store/locator.ts';
import { readFirst } from '../../shared/store/read.ts';
import { update } from '../../shared/store/update.ts';
import { nodeForTypeScript } from '../native/fixture.ts';

/** `kill -9` of a writing process between any two of its steps: the old value or the new one, never half of one. */

const node = nodeForTypeScript() ?? process.execPath;
const beside = (name: string): string => join(import.meta.dirname, '../store', name);
/** More than the steps that a write has: the last ones are not reached, and end well. */
const mostPoints = 40;

let folder: string;
let work: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'store-kill-')));
  work = join(folder, 'work');
  mkdirSync(work);
  mkdirSync(join(folder, 'tmp'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = () => storeSite(memoryHost(work), undefined);
const read = async (place: string): Promise<string | undefined> => {
  const found = await readFirst(parseLocators(place, 'x'), site());
  return found.kind === 'found' ? found.bytes.toString() : undefined;
};
const put = (place: string, text: string) => update(parseWritable(place, 'x'), () => Buffer.from(text), site());

/** @returns whether the process was killed before it said that it had written */
function write(
  place: string,
  text: string,
  options: readonly string[],
  env: Readonly<Record<string, string>>,
): boolean {
  const { signal, status, stdout, stderr } = spawnSync(
    node,
    [...options, beside('writer.ts'), work, place, 'set', text],
    { cwd: work, encoding: 'utf8', env: { ...process.env, TMPDIR: join(folder, 'tmp'), ...env } },
  );
  if (signal === 'SIGKILL') return true;
  expect([status, stdout], stderr).toEqual([0, 'written']);
  return false;
}

async function killAtEachPoint(place: string, kill: (at: number, text: string) => boolean): Promise<number> {
  const values = { old: 'o'.repeat(100_000), new: 'n'.repeat(100_000) };
  for (let at = 1; at <= mostPoints; at += 1) {
    await put(place, values.old);
    const killed = kill(at, 'n');
    const left = await read(place);
    expect([values.old, values.new].indexOf(left ?? ''), `after point ${at}`).toBeGreaterThanOrEqual(0);
    if (!killed) {
      expect(left).toBe(values.new);
      return at - 1;
    }
  }
  throw new Error('the writer was always killed');
}

test('a file: at each call that may change one', async () => {
  const points = await killAtEachPoint('deep/history.jsonl', (at, text) =>
    write('deep/history.jsonl', text, ['--import', beside('kill-at-call.mjs')], { KILL_AT_CALL: String(at) }),
  );
  expect(points).toBeGreaterThanOrEqual(10);
});

test('a branch: before and after each call of git', async () => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--bare', 'remote.git');
  git('init', '--quiet', 'work');
  git('-C', 'work', 'remote', 'add', 'origin', '../remote.git');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  // between a writer and git, which git itself does not start again
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/git'),
    `#!/bin/sh
echo >> '${folder}/calls'
calls=$(wc -l < '${folder}/calls')
if [ "$KILL_BEFORE" = "$calls" ]; then kill -9 $PPID; exit 1; fi
'${real}' "$@"
ended=$?
if [ "$KILL_AFTER" = "$calls" ]; then kill -9 $PPID; fi
exit $ended
`,
    { mode: 0o755 },
  );
  for (const point of ['KILL_BEFORE', 'KILL_AFTER']) {
    const points = await killAtEachPoint('branch:records:history.jsonl', (at, text) => {
      writeFileSync(join(folder, 'calls'), '');
      return write('branch:records:history.jsonl', text, [], {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        [point]: String(at),
      });
    });
    expect(points).toBeGreaterThanOrEqual(10);
    expect(git('--git-dir', 'remote.git', 'fsck', '--strict', '--no-dangling')).not.toMatch(/error|missing/);
  }
  expect(readFileSync(join(folder, 'calls'), 'utf8').length).toBeGreaterThan(10);
});
