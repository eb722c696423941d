import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EvidenceError, OutsideError } from '../../shared/errors.ts';
import { gitBase } from '../../shared/hosts/git-base.ts';
import type { Base } from '../../shared/hosts/host.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { storeSite } from '../../shared/open-store.ts';
import { parseLocators, parseWritable } from '../../shared/store/locator.ts';
import { readFirst } from '../../shared/store/read.ts';
import { update } from '../../shared/store/update.ts';
import { nodeForTypeScript } from '../native/fixture.ts';
import { type GitServer, startGitServer } from '../store/git-server.ts';

/** Branches of real remotes, over file and http, that refuse, fail, and move. */

const place = 'branch:records:history.jsonl';
const login = 'somebody:a-p@ss:word';
let folder: string;
let work: string;
let server: GitServer;

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
/** Git waits here, and with it the server of this process. */
const byFile = (): string => `file://${folder}/remote.git`;
const commit = (name: string, text: string): string => {
  writeFileSync(join(work, name), text);
  git('add', '--all');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', name);
  return git('rev-parse', 'HEAD');
};

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'store-git-')));
  // nobody's settings but those of the test
  mkdirSync(join(folder, 'home'));
  vi.stubEnv('HOME', join(folder, 'home'));
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder, 'home/none'));
  server = await startGitServer(folder);
  work = folder;
  git('init', '--quiet', '--bare', '--initial-branch', 'main', 'remote.git');
  git('init', '--quiet', '--initial-branch', 'main', 'work');
  work = join(folder, 'work');
  git('remote', 'add', 'origin', `${server.url}/remote.git`);
  commit('a', 'a');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const site = (base?: Base) => storeSite(memoryHost(work), base);
const add = (line: string) => update(parseWritable(place, 'x'), (old) => Buffer.from(`${old ?? ''}${line}\n`), site());
const read = async (text = place, base?: Base): Promise<string | undefined> => {
  const found = await readFirst(parseLocators(text, 'x'), site(base));
  return found.kind === 'found' ? found.bytes.toString() : undefined;
};
const hook = (name: string, script: string): void => {
  const file = join(folder, 'remote.git/hooks', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
};
const unhook = (name: string): void => rmSync(join(folder, 'remote.git/hooks', name));

describe('a remote over http', () => {
  test('is written and read, by a committer of its own where none is configured', async () => {
    expect(await read()).toBeUndefined();
    const written = await add('1');
    await add('2');
    expect(await read()).toBe('1\n2\n');
    const remote = ['--git-dir', join(folder, 'remote.git')];
    expect(git(...remote, 'log', '--format=%an <%ae> %cn', 'records')).toBe(
      Array(2).fill('mlops-gates <mlops-gates@localhost> mlops-gates').join('\n'),
    );
    expect(git(...remote, 'rev-parse', 'records~1')).toBe(written?.commit);
    expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('is written by the committer that the checkout names', async () => {
    git('config', 'user.name', 'Somebody');
    git('config', 'user.email', 's@example.org');
    await add('1');
    expect(git('--git-dir', join(folder, 'remote.git'), 'log', '--format=%an <%ae>', 'records')).toBe(
      'Somebody <s@example.org>',
    );
  });

  test('with a login: that of the checkout is used; without it the error names the right that is missing', async () => {
    server.behave({ login });
    await expect(add('1')).rejects.toThrow(/cannot be read \(.*the job needs the right to read the repository/);
    const header = `Authorization: Basic ${Buffer.from(login).toString('base64')}`;
    git('config', `http.${server.url}/.extraheader`, header);
    await add('1');
    expect(await read()).toBe('1\n');
    git('config', '--unset', `http.${server.url}/.extraheader`);
    git('remote', 'set-url', 'origin', server.url.replace('//', '//somebody:wrong-secret@').concat('/remote.git'));
    const error = await add('2').catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(OutsideError);
    expect(String(error)).not.toContain('wrong-secret');
  });

  test('that may be read only: the cure is the right to push, and the old value stands', async () => {
    await add('1');
    server.behave({ readOnly: true });
    await expect(add('2')).rejects.toThrow(/cannot be written \(.*403.*contents: write/);
    expect(await read()).toBe('1\n');
  });

  test.each([500, 502, 404])('that answers %d: an error, never an absence', async (status) => {
    await add('1');
    server.behave({ status });
    await expect(read(`${place},a`)).rejects.toThrow(OutsideError);
    await expect(add('2')).rejects.toThrow(OutsideError);
    server.behave({});
    expect(await read()).toBe('1\n');
  });

  test('that is not there: an error, never an absence', async () => {
    await add('1');
    await server.stop();
    await expect(read(`${place},a`)).rejects.toThrow(/cannot be read \(.*check the network and the remote "origin"/);
    await expect(add('2')).rejects.toThrow(OutsideError);
  });

  test('without the repository: an error, never an absence', async () => {
    rmSync(join(folder, 'remote.git'), { recursive: true });
    await expect(read()).rejects.toThrow(OutsideError);
  });
});

test('a checkout without a remote says so', async () => {
  git('remote', 'remove', 'origin');
  await expect(read()).rejects.toThrow(/needs a remote "origin"/);
});

describe('a push that is refused', () => {
  test.each([
    'pre-receive',
    'update',
  ])('by %s: the words of the remote and the cure; the old value stands', async (name) => {
    await add('1');
    hook(name, 'echo "the branch is protected by rule 7" >&2; exit 1');
    await expect(add('2')).rejects.toThrow(/refuses the push \(.*protected by rule 7.*exempt the branch "records"/);
    unhook(name);
    expect(await read()).toBe('1\n');
  });

  test('where a branch of a name within it is in the way: no retry cures that', async () => {
    git('push', '--quiet', byFile(), 'main:refs/heads/records/deeper');
    await expect(add('1')).rejects.toThrow(/beside the remote's branch "records\/deeper".*choose another/);
    expect(git('ls-remote', byFile())).not.toMatch(/refs\/heads\/records$/m);
  });
});

describe('a branch that somebody else moves', () => {
  test('between reading and writing: both lines are there', async () => {
    // the server of this process cannot answer while the process waits
    git('remote', 'set-url', 'origin', byFile());
    await add('0');
    const others: string[] = [];
    let turn = 0;
    await update(
      parseWritable(place, 'x'),
      (old) => {
        // somebody else is faster, twice
        if (turn < 2) {
          turn += 1;
          const line = `other ${turn}`;
          others.push(line);
          execFileSync(writerNode, writerOf(line), { cwd: work, stdio: 'ignore' });
        }
        return Buffer.from(`${old ?? ''}ours\n`);
      },
      site(),
    );
    expect(await read()).toBe(`0\n${others.join('\n')}\nours\n`);
  });

  test('by four processes at the same moment: nothing is lost', async () => {
    const lines = ['1', '2', '3', '4'];
    const ends = await Promise.all(
      lines.map(async (line) => {
        const child = spawn(writerNode, writerOf(line), { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
        return ((await once(child, 'exit')) as [number | null])[0];
      }),
    );
    expect(ends).toEqual([0, 0, 0, 0]);
    expect((await read())?.trim().split('\n').sort()).toEqual(lines);
  });

  test('that is deleted meanwhile begins anew', async () => {
    await add('1');
    git('--git-dir', join(folder, 'remote.git'), 'branch', '--delete', '--force', 'records');
    expect(await read()).toBeUndefined();
    await add('2');
    expect(await read()).toBe('2\n');
  });
});

const writerNode = nodeForTypeScript() ?? process.execPath;
const writerOf = (line: string): readonly string[] => [
  join(import.meta.dirname, '../store/writer.ts'),
  work,
  place,
  'add',
  line,
];

describe('files of commits where a change is judged', () => {
  const baseOf = () => gitBase({ workspace: work, ref: 'refs/remotes/origin/main', cure: 'Fetch it.' });
  /** main: 1 -> 2; the change leaves at 1 and brings 3. */
  const diverge = (): void => {
    commit('r', '1');
    git('checkout', '--quiet', '-b', 'change');
    git('checkout', '--quiet', 'main');
    commit('r', '2');
    git('push', '--quiet', byFile(), 'main');
    git('checkout', '--quiet', 'change');
    commit('r', '3');
    git('push', '--quiet', byFile(), 'change');
    git('fetch', '--quiet', byFile(), '+refs/heads/*:refs/remotes/origin/*');
  };

  test('the merge base, the target branch, and what is refused', async () => {
    diverge();
    const base = await baseOf();
    expect(await read('git:merge-base:r', base)).toBe('1');
    expect(await read('git:origin/main:r', base)).toBe('2');
    expect(await read(`git:${git('rev-parse', 'origin/main~1')}:r`, base)).toBe('1');
    for (const ref of ['HEAD', 'change', 'origin/change', git('rev-parse', 'HEAD')])
      await expect(read(`git:${ref}:r`, base)).rejects.toThrow(/is a commit of the change itself.*git:merge-base:r/);
    expect(await read('git:origin/main:absent', base)).toBeUndefined();
    expect(await read('r', base)).toBe('2');
  });

  test.each([
    'git:merge-base:r',
    'git:v1:r',
  ])('a shallow clone that does not reach back for %s: lost, no first run', async (text) => {
    diverge();
    work = folder;
    git(
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--branch',
      'change',
      '--no-single-branch',
      `file://${folder}/remote.git`,
      'shallow',
    );
    work = join(folder, 'shallow');
    const base = await baseOf();
    await expect(read(text, base)).rejects.toThrow(/fetch-depth: 0/);
    await expect(read(text, base)).rejects.toBeInstanceOf(EvidenceError);
    expect(await read('git:origin/main:r', base)).toBe('2');
    await expect(read('git:HEAD:r', base)).rejects.toThrow(/is a commit of the change itself/);
  });

  test("the commit that a pull request is merged into for its test is the change's, too", async () => {
    diverge();
    git('checkout', '--quiet', '--detach', 'origin/main');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', '--quiet', '--strategy', 'ours', 'change');
    const base = await baseOf();
    await expect(read('git:HEAD:r', base)).rejects.toThrow(/is a commit of the change itself/);
    expect(await read('git:merge-base:r', base)).toBe('2');
  });
});
