import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { pullRequestEvent, step } from '../github/step.ts';
import { cli } from '../process.ts';
import { type Files, maximum, people, policy, type Repository, repository } from './repository.ts';

/** Each is a way to be judged by one's own thresholds. None may end well, and none may pass in silence. */

const opened: string[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const settings = 'contract: c.yaml, data: d.csv';
const base = { 'mlops-gates.yml': policy({ people: settings }), 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' };
/** The data break the target branch's contract and keep the change's. */
const attack = { 'c.yaml': maximum(999), 'd.csv': people };

function changed(files: Files = attack, start: Files = base): Repository & { readonly head: string } {
  const made = repository(start);
  opened.push(made.folder);
  return { ...made, head: made.commit(files) };
}

const direct = (contract: string) => ['data-validation', '--contract', contract, '--data', 'd.csv'];
const judge = (made: Repository, args: readonly string[] = ['run'], env: Readonly<Record<string, string>> = {}) =>
  cli([...args, '--json', '--base', 'refs/remotes/origin/main'], made.folder, env);

describe('where the target branch is looked for', () => {
  const onGitHub = (made: Repository & { readonly head: string }, more: Parameters<typeof pullRequestEvent>[1] = {}) =>
    step('umbrella', {
      workspace: made.folder,
      inputs: { artifact: 'off', comment: 'off' },
      event: pullRequestEvent(made.head, more),
    });

  test.each([
    ['a tag', 'refs/tags/refs/remotes/origin/main'],
    ['a branch', 'refs/heads/refs/remotes/origin/main'],
  ])('%s that is called as it is not taken for it', async (_, name) => {
    const made = changed();
    made.git('update-ref', name, 'HEAD');
    expect((await onGitHub(made)).exit).toBe(1);
    made.git('update-ref', '-d', 'refs/remotes/origin/main');
    const ended = await onGitHub(made);
    expect(ended.exit, ended.log).toBe(2);
    expect(ended.log).toMatch(/which this checkout does not have/);
  });

  test.each([
    'refs/tags/origin/main',
    'refs/heads/origin/main',
  ])('a short name that is that of %s, too: refused', (name) => {
    const made = changed();
    made.git('update-ref', name, 'HEAD');
    const ended = cli(['run', '--base', 'origin/main'], made.folder);
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toMatch(/is the name of several git refs \(.*write the one that is meant in full/);
  });

  test.each([
    '-x',
    'a..b',
    'HEAD',
    '@{-1}',
    'main^{/x}',
    'main:c.yaml',
    '../../heads/change',
    'gr\u00f6\u00dfe mit raum',
  ])('a base branch called %j that is not there: nothing is judged', async (name) => {
    const made = changed();
    expect((await onGitHub(made, { base: name })).exit).toBe(2);
  });

  test('a base branch with a name of letters beyond ASCII judges', async () => {
    const made = changed();
    made.git('update-ref', 'refs/remotes/origin/gr\u00f6\u00dfe/\u5927', 'refs/remotes/origin/main');
    expect((await onGitHub(made, { base: 'gr\u00f6\u00dfe/\u5927' })).exit).toBe(1);
  });

  test.each([
    'HEAD',
    'change',
    'HEAD~0',
    '',
    'zz',
    7,
    null,
    '1'.repeat(40),
    `${'1'.repeat(39)}\n`,
  ])('a merge group on %j: nothing is judged', async (base_sha) => {
    const made = changed();
    const ended = await step('umbrella', {
      workspace: made.folder,
      inputs: { artifact: 'off' },
      event: { name: 'merge_group', payload: { merge_group: { base_sha } } },
    });
    expect(ended.exit, ended.log).toBe(2);
  });

  const pull = (more: object) => ({
    pull_request: { ...pullRequestEvent('1'.repeat(40)).payload.pull_request, ...more },
  });
  test.each([
    ['the number as text', pull({ number: '7' })],
    ['no head', pull({ head: null })],
    ['a list as base', pull({ base: ['main'] })],
    ['a branch that is a number', pull({ base: { ref: 5 } })],
    ['a number that is none', pull({ number: 1e300 })],
    ['a list', []],
    ['null', null],
    ['only inherited', JSON.parse('{"__proto__": {"pull_request": {"number": 7}}}')],
  ])('a pull request with %s: nothing is judged', async (_, payload) => {
    const made = changed();
    for (const name of ['pull_request', 'pull_request_target', 'pull_request_review'])
      expect((await step('umbrella', { workspace: made.folder, event: { name, payload } })).exit).toBe(2);
  });

  test('the target of pull_request_target judges', async () => {
    const made = changed();
    const event = { ...pullRequestEvent(made.head), name: 'pull_request_target' };
    expect((await step('umbrella', { workspace: made.folder, inputs: { comment: 'off' }, event })).exit).toBe(1);
  });

  test('a checkout of another repository beside the changed one does not hide it', async () => {
    const made = changed();
    const outer = mkdtempSync(join(tmpdir(), 'change-'));
    opened.push(outer);
    const other = repository({ 'x.txt': '' }, 'https://github.com/acme/tools');
    opened.push(other.folder);
    cpSync(other.folder, join(outer, 'a-tools'), { recursive: true });
    cpSync(made.folder, join(outer, 'repo'), { recursive: true });
    const ended = await step('data-validation', {
      workspace: outer,
      inputs: { contract: 'repo/c.yaml', data: 'repo/d.csv', artifact: 'off', comment: 'off' },
      event: pullRequestEvent(made.head),
    });
    expect(ended.exit, ended.log).toBe(1);
    expect(ended.log).toMatch(/Loosened by this change/);
  });
});

describe("the checkout's git", () => {
  test('a replacement of the commit, the tree and the contract is not followed', () => {
    const made = changed();
    const pairs = ['', '^{tree}', ':c.yaml'].map((what) =>
      ['origin/main', 'HEAD'].map((ref) => made.git('rev-parse', `${ref}${what}`)),
    );
    for (const [from, to] of pairs) made.git('replace', '--force', from as string, to as string);
    expect(judge(made).exit).toBe(1);
  });

  test('a graft and other history are not followed', () => {
    const made = changed();
    mkdirSync(join(made.folder, '.git/info'), { recursive: true });
    writeFileSync(join(made.folder, '.git/info/grafts'), `${made.git('rev-parse', 'origin/main')} ${made.head}\n`);
    expect(judge(made).exit).toBe(1);
  });

  test.each([
    'GIT_DIR',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
  ])('%s of another repository is not used', (variable) => {
    const other = repository({ ...base, 'c.yaml': maximum(999) });
    opened.push(other.folder);
    const made = changed();
    const value = { GIT_OBJECT_DIRECTORY: '.git/objects', GIT_WORK_TREE: '', GIT_INDEX_FILE: '.git/index' }[variable];
    expect(judge(made, ['run'], { [variable]: join(other.folder, value ?? '.git') }).exit).toBe(1);
  });

  test('files that are said to lie in another folder: nothing is judged', () => {
    const made = changed();
    const elsewhere = mkdtempSync(join(tmpdir(), 'change-'));
    opened.push(elsewhere);
    made.git('config', 'core.worktree', elsewhere);
    expect(judge(made).exit).toBe(2);
  });

  test('a repository that the change brings along as files is not taken for the checkout', () => {
    const other = repository({ ...base, 'c.yaml': maximum(999) });
    opened.push(other.folder);
    const made = changed(
      { 'sub/d.csv': people, 'sub/c.yaml': maximum(999) },
      { 'sub/c.yaml': maximum(120), 'sub/d.csv': 'id,age\n1,20\n' },
    );
    const sub = join(made.folder, 'sub');
    cpSync(join(other.folder, '.git'), sub, { recursive: true });
    spawnSync('git', ['config', '--file', join(sub, 'config'), 'core.worktree', sub]);
    const ended = cli(
      [
        'data-validation',
        '--contract',
        'c.yaml',
        '--data',
        'd.csv',
        '--workspace',
        'sub',
        '--base',
        'refs/remotes/origin/main',
      ],
      made.folder,
    );
    expect(ended.exit, ended.stdout).not.toBe(0);
  });

  test.each([
    ['the contract', 'HEAD:c.yaml'],
    ['its folder', 'HEAD:conf'],
  ])('objects that the clone lacks (%s) are not files that the target branch lacks', (_, object) => {
    const start = { 'c.yaml': maximum(120), 'conf/c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' };
    const made = changed({ ...attack, 'conf/c.yaml': maximum(999) }, start);
    const id = made.git('rev-parse', object.replace('HEAD', 'origin/main'));
    rmSync(join(made.folder, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    const ended = judge(made, direct(object === 'HEAD:conf' ? 'conf/c.yaml' : 'c.yaml'));
    expect(ended.exit, ended.stdout).toBe(2);
    expect(ended.stderr).toMatch(/missing from the clone/);
  });
});

describe('the name of the file', () => {
  test.each(['./c.yaml', './/c.yaml', 'x/../c.yaml', 'c.yaml/', './x/.././c.yaml'])('%s is the contract', (name) => {
    expect(judge(changed(), direct(name)).exit).toBe(1);
  });

  test('by the name of the folder above, and absolute', () => {
    const made = changed();
    expect(judge(made, direct(`../${basename(made.folder)}/c.yaml`)).exit).toBe(1);
    expect(judge(made, direct(join(made.folder, 'c.yaml'))).exit).toBe(1);
  });

  test('by a link above the workspace, as a runner may have', () => {
    const made = changed();
    const link = `${made.folder}-link`;
    symlinkSync(made.folder, link);
    opened.push(link);
    expect(judge(made, direct(join(link, 'c.yaml'))).exit).toBe(1);
    expect(judge(made, ['run', '--policy', join(link, 'mlops-gates.yml')]).exit).toBe(1);
  });

  test('by a link from outside to a place inside: refused', () => {
    const made = changed(
      { 'sub/c.yaml': maximum(999), 'd.csv': people },
      { 'sub/c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' },
    );
    const link = `${made.folder}-link`;
    symlinkSync(join(made.folder, 'sub'), link);
    opened.push(link);
    const ended = judge(made, direct(join(link, 'c.yaml')));
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toMatch(/outside the workspace by its name/);
  });

  test.each(['C.yaml', '%63.yaml', 'c%2eyaml', 'c.yaml\u200b', 'c.yaml '])('%j is another file', (name) => {
    const ended = judge(changed(), direct(name));
    // a blank at the end may be cut off, which makes it the contract
    expect(ended.exit).toBe(name.trim() === 'c.yaml' && ended.exit === 1 ? 1 : 2);
  });

  test('a policy named otherwise is the same policy', () => {
    for (const name of ['./mlops-gates.yml', 'sub/../mlops-gates.yml', './/mlops-gates.yml'])
      expect(judge(changed(), ['run', '--policy', name]).exit).toBe(1);
  });

  test('the case of its letters is changed: the target branch decides', () => {
    const made = changed({
      'c.yaml': null,
      'C.yaml': maximum(999),
      'mlops-gates.yml': null,
      'MLOPS-GATES.yml': base['mlops-gates.yml'],
      'd.csv': people,
    });
    expect(judge(made).exit).toBe(1);
  });

  test('the workspace is a folder of the repository', () => {
    const made = changed(
      Object.fromEntries(Object.entries(attack).map(([name, text]) => [`ml/${name}`, text])),
      Object.fromEntries(Object.entries(base).map(([name, text]) => [`ml/${name}`, text])),
    );
    const ended = cli(['run', '--json', '--workspace', 'ml', '--base', 'refs/remotes/origin/main'], made.folder);
    expect(ended.exit, ended.stderr).toBe(1);
  });
});

describe('what the file is made of', () => {
  const linked = (name: string, target: string): Repository => {
    const made = changed({ ...attack, [name]: null, 'easy.yaml': maximum(999), 'easy/c.yaml': maximum(999) });
    symlinkSync(target, join(made.folder, name));
    made.commit({});
    return made;
  };

  test('the change makes the contract a link to an easier one', () => {
    expect(judge(linked('c.yaml', 'easy.yaml')).exit).toBe(1);
  });

  test.each([
    'absent.yaml',
    'c.yaml',
    '/etc/hostname',
    '.',
    '.git/HEAD',
  ])('the change makes the contract a link to %s', (target) => {
    expect(judge(linked('c.yaml', target)).exit).toBe(2);
  });

  test('the change makes the folder of the contract a link', () => {
    const start = {
      ...base,
      'conf/c.yaml': maximum(120),
      'mlops-gates.yml': policy({ people: 'contract: conf/c.yaml, data: d.csv' }),
    };
    const made = changed({ 'conf/c.yaml': null, 'easy/c.yaml': maximum(999), 'd.csv': people }, start);
    rmSync(join(made.folder, 'conf'), { recursive: true, force: true });
    symlinkSync('easy', join(made.folder, 'conf'));
    made.commit({});
    expect(judge(made).exit).toBe(1);
  });

  test.each([
    'absent.yaml',
    '/etc/hostname',
    '../c.yaml',
    'c.yaml',
  ])('the target branch has a link to %s: nothing is judged', (target) => {
    const made = repository(base);
    opened.push(made.folder);
    rmSync(join(made.folder, 'c.yaml'), { force: true });
    symlinkSync(target, join(made.folder, 'c.yaml'));
    made.commit({});
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    rmSync(join(made.folder, 'c.yaml'));
    made.commit(attack);
    expect(judge(made).exit).toBe(2);
  });

  test('a submodule is read at the commit that the target branch pins', () => {
    const inner = repository({ 'c.yaml': maximum(120) }, 'https://github.com/acme/contracts');
    opened.push(inner.folder);
    const start = {
      'mlops-gates.yml': policy({ people: 'contract: contracts/c.yaml, data: d.csv' }),
      'd.csv': 'id,age\n1,20\n',
    };
    const made = repository(start);
    opened.push(made.folder);
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'contracts'];
    made.git(...add);
    made.commit({});
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    inner.commit({ 'c.yaml': maximum(999) });
    const sub = join(made.folder, 'contracts');
    made.git('-C', sub, 'pull', '--quiet', 'origin', 'change');
    made.commit({ 'd.csv': people });
    const ended = judge(made);
    expect(ended.exit, ended.stderr).toBe(1);
    expect(ended.stdout).toMatch(/Loosened by this change/);
    // a shallow submodule
    made.git('-C', sub, 'update-ref', '-d', 'refs/heads/main');
    for (const folder of readdirSync(join(made.folder, '.git/modules/contracts/objects')))
      if (/^[0-9a-f]{2}$/.test(folder)) {
        const id = made.git('rev-parse', 'origin/main:contracts');
        if (id.startsWith(folder))
          rmSync(join(made.folder, '.git/modules/contracts/objects', folder, id.slice(2)), { force: true });
      }
    const shallow = judge(made);
    expect(shallow.exit).toBe(2);
    expect(shallow.stderr).toMatch(/submodule.*"submodules: true" and "fetch-depth: 0"/);
  });

  test('attributes and filters of the change do not touch the target branch', () => {
    const made = changed({
      ...attack,
      '.gitattributes': '*.yaml filter=easy text eol=crlf ident\n',
    });
    made.git('config', 'filter.easy.smudge', 'sed s/120/999/');
    expect(judge(made).exit).toBe(1);
  });

  test.each([
    [
      'LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
    ],
    ['encryption', '\0GITCRYPT\0\u0001\u0002'],
  ])('a contract that git stores by a filter (%s) is refused: the target branch has no readable one', (_, text) => {
    const ended = judge(changed(attack, { ...base, 'c.yaml': text }));
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toMatch(/stored by git in another form/);
  });
});

describe('what the policy says', () => {
  test.each([
    ['the run in other letters', policy({ People: 'contract: easy.yaml, data: d.csv' })],
    [
      'the run below an anchor',
      `version: 1\nruns:\n  people: &a\n    gate: data-validation\n    settings: { contract: easy.yaml, data: d.csv }\n  other: *a\n`,
    ],
    [
      'needs that stop the run',
      `version: 1\nruns:\n  first:\n    gate: data-validation\n    settings: { contract: c.yaml, data: d.csv }\n  people:\n    gate: data-validation\n    needs: [first]\n    settings: { contract: easy.yaml, data: d.csv }\n`,
    ],
    ['other data', policy({ people: 'contract: c.yaml, data: good.csv' })],
    [
      'keys of objects',
      policy({ people: 'contract: c.yaml, data: d.csv', constructor: 'contract: easy.yaml, data: d.csv' }),
    ],
  ])('%s: the target branch decides', (_, text) => {
    const made = changed({
      ...attack,
      'mlops-gates.yml': text,
      'easy.yaml': maximum(999),
      'good.csv': 'id,age\n1,20\n',
    });
    expect(judge(made).exit).toBe(1);
  });

  test('a new run by the name of the old one in other letters is said to be new', () => {
    const made = changed({
      ...attack,
      'mlops-gates.yml': policy({ People: 'contract: easy.yaml, data: d.csv' }),
      'easy.yaml': maximum(999),
    });
    const ended = judge(made, ['run', 'People']);
    expect(ended.stdout).toMatch(/New: not yet protected/);
  });

  test('rules that look like those of the other version are told apart or stop, and never pass', () => {
    const rule = (id: string, most: number) =>
      `        quality: [{ id: ${JSON.stringify(id)}, type: library, metric: rowCount, mustBeLessThan: ${most} }]\n`;
    const made = changed(
      { ...attack, 'c.yaml': `${maximum(999)}${rule('x[change]', 9)}` },
      { ...base, 'c.yaml': `${maximum(120)}${rule('x', 1)}` },
    );
    expect([1, 2]).toContain(judge(made).exit);
  });
});
