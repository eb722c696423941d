import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Files, type Repository, repository } from '../change/repository.ts';
import { cli, type Ended } from '../process.ts';

/** The shipped bundle judged against the report of another run: only what is new fails, and no change brings its own base. */

const opened: string[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const rules = contract('logicalTypeOptions: { maximum: 120 }');
const old = 'id,age\n1,20\n2,130\n';
const worse = 'id,age\n1,20\n1,130\n';
const mended = 'id,age\n1,20\n2,30\n';
const policy = (settings: string): string =>
  `version: 1\nruns:\n  people:\n    gate: data-validation\n    settings: { contract: c.yaml, data: d.csv, ${settings} }\n`;
const onlyNew = (place: string, more = ''): string => policy(`baseline-report: '${place}', gate-on: new${more}`);
const files = (policy: string, data: string): Files => ({
  'mlops-gates.yml': policy,
  'c.yaml': rules,
  'd.csv': data,
  '.gitignore': 'mlops-gates-report/\n',
});

function opening(start: Files): Repository {
  const made = repository(start);
  opened.push(made.folder);
  return made;
}

const run = (folder: string, ...args: readonly string[]): Ended => cli(['run', 'people', ...args], folder);
const reportOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'mlops-gates-report/people/report.json'), 'utf8')) as {
    readonly verdict: string;
    readonly passed: boolean;
    readonly summary: string;
    readonly notices: readonly string[];
    readonly checks: readonly { readonly id: string; readonly outcome: string; readonly waiver?: unknown }[];
    readonly baseline?: { readonly gone: readonly string[] };
    readonly execution: { readonly store?: readonly { readonly locator: string; readonly commit?: string }[] };
  };
const put = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** What the run says of data that are as bad as `old`. */
let before = '';
/** The same, with every check failing: then nothing is new. */
let allFailed = '';
beforeAll(() => {
  const { folder } = repository(files(policy('gate-on: all'), old));
  expect(run(folder).exit).toBe(1);
  before = readFileSync(join(folder, 'mlops-gates-report/people/report.json'), 'utf8');
  rmSync(folder, { recursive: true });
  const report = JSON.parse(before) as { checks: { outcome: string; severity: string }[] };
  allFailed = JSON.stringify({ ...report, checks: report.checks.map((check) => ({ ...check, outcome: 'fail' })) });
});

describe('only what is new fails', () => {
  test.each([
    ['as before', old, 0, 'pass', /Nothing is worse than in the base report; 1 is as bad as there\./],
    ['worse', worse, 1, 'fail', /1 check is new or worse than in the base report; 1 is as bad as there\./],
    ['mended', mended, 0, 'pass', /Nothing is worse than in the base report; 1 is mended\./],
    ['not measured', 'id,years\n1,20\n', 3, 'error', /./],
    ['no rows', 'id,age\n', 3, 'error', /./],
  ])('data that are %s', (_, data, exit, verdict, sentence) => {
    const { folder } = opening(files(onlyNew('base.json'), data));
    put(folder, 'base.json', before);
    const ended = run(folder);
    expect(ended.exit, ended.stdout + ended.stderr).toBe(exit);
    const report = reportOf(folder);
    expect(report.verdict).toBe(verdict);
    expect(report.summary).toMatch(sentence);
    const page = readFileSync(join(folder, 'mlops-gates-report/people/report.md'), 'utf8');
    expect(page).toContain('Against the base report');
  });

  test('what was not measured there excuses nothing', () => {
    const made = opening(files(policy('gate-on: all'), 'id,years\n1,20\n'));
    expect(run(made.folder).exit).toBe(3);
    renameSync(join(made.folder, 'mlops-gates-report/people/report.json'), join(made.folder, 'base.json'));
    made.commit(files(onlyNew('base.json'), old));
    expect(run(made.folder).exit).toBe(1);
  });
});

describe('a base report that cannot be compared with stops the run', () => {
  const edited = (more: object): string => JSON.stringify({ ...JSON.parse(before), ...more });
  const wrong: readonly (readonly [string, () => string | undefined, RegExp])[] = [
    [
      'of another gate',
      () => edited({ gate: 'bias-evaluation' }),
      /of the gate bias-evaluation.*name the report of the same run/s,
    ],
    ['of another run', () => edited({ name: 'other' }), /the run "other".*name the report of the same run/s],
    ['of another schema version', () => edited({ schemaVersion: 99 }), /schema version 99.*make it again/s],
    ['cut in half', () => before.slice(0, before.length / 2), /it is no JSON.*Make it again/s],
    ['that is empty', () => '', /it is no JSON.*Make it again/s],
    [
      'whose verdict is not that of its checks',
      () => edited({ verdict: 'pass', passed: true }),
      /its checks come to fail.*Make it again/s,
    ],
    ['that is a folder', () => undefined, /cannot be used \(EISDIR\): check the path/],
  ];
  test.each(wrong)('%s, first run or not', (_, text, said) => {
    for (const first of ['', ', first-run: true']) {
      const { folder } = opening(files(onlyNew('base.json', first), mended));
      const content = text();
      if (content === undefined) mkdirSync(join(folder, 'base.json'));
      else put(folder, 'base.json', content);
      const ended = run(folder);
      expect([ended.exit, reportOf(folder).verdict]).toEqual([3, 'error']);
      expect(reportOf(folder).summary).toMatch(said);
    }
  });

  test('that is missing: an error, or on a first run every check decides', () => {
    const { folder, commit } = opening(files(onlyNew('base.json'), old));
    expect(run(folder).exit).toBe(3);
    expect(reportOf(folder).summary).toMatch(/There is no base report .*set "first-run" to true/);
    commit({ 'mlops-gates.yml': onlyNew('base.json', ', first-run: true') });
    expect(run(folder).exit).toBe(1);
    expect(reportOf(folder).notices.join()).toMatch(/First run: there is no base report.*Every check decides/);
  });
});

test('a base report where the run writes its own is refused, and stays', () => {
  const { folder } = opening(files(onlyNew('mlops-gates-report/people/report.json', ', first-run: true'), old));
  put(folder, 'mlops-gates-report/people/report.json', before);
  const ended = run(folder);
  expect(ended.exit).toBe(2);
  expect(ended.stderr).toMatch(/where this run writes its own report/);
  expect(readFileSync(join(folder, 'mlops-gates-report/people/report.json'), 'utf8')).toBe(before);
});

test('a branch of the remote: compared with, absent, and unreachable', () => {
  const place = 'branch:reports:people.json';
  const made = opening(files(onlyNew(`${place},base.json`), old));
  const remote = join(made.folder, 'mlops-gates-report/remote.git');
  made.git('clone', '--quiet', '--bare', '.', remote);
  made.git('remote', 'set-url', 'origin', remote);
  put(made.folder, 'base.json', allFailed);
  put(made.folder, 'people.json', before);
  made.git('add', 'people.json');
  const tree = made.git('write-tree');
  made.git('push', '--quiet', 'origin', `${made.git('commit-tree', tree, '-m', 'x')}:refs/heads/reports`);
  expect(run(made.folder).exit).toBe(0);
  expect(reportOf(made.folder).execution.store?.[0]?.locator).toBe(place);
  writeFileSync(join(made.folder, 'd.csv'), worse);
  expect(run(made.folder).exit).toBe(1);
  made.git('push', '--quiet', '--delete', 'origin', 'reports');
  expect(run(made.folder).exit).toBe(0);
  expect(reportOf(made.folder).execution.store?.[0]?.locator).toBe('base.json');
  rmSync(remote, { recursive: true });
  expect([run(made.folder).exit, reportOf(made.folder).verdict]).toEqual([4, 'error']);
});

describe('a change that brings a base report in which everything failed', () => {
  const judge = (made: Repository): Ended => run(made.folder, '--base', 'refs/remotes/origin/main');
  const base = (): Files => ({ ...files(onlyNew('reports/base.json'), old), 'reports/base.json': before });

  test.each<[string, (made: Repository) => void]>([
    ['as the file', (made) => made.commit({ 'd.csv': worse, 'reports/base.json': allFailed })],
    [
      'as a link to another file',
      (made) => {
        rmSync(join(made.folder, 'reports/base.json'));
        symlinkSync('../evil.json', join(made.folder, 'reports/base.json'));
        made.commit({ 'd.csv': worse, 'evil.json': allFailed });
      },
    ],
    [
      'behind a link in place of the folder',
      (made) => {
        rmSync(join(made.folder, 'reports'), { recursive: true });
        symlinkSync('evil', join(made.folder, 'reports'));
        made.commit({ 'd.csv': worse, 'evil/base.json': allFailed });
      },
    ],
    [
      'in a repository of its own in place of the folder',
      (made) => {
        rmSync(join(made.folder, 'reports'), { recursive: true });
        const inner = repository({ 'base.json': allFailed });
        renameSync(inner.folder, join(made.folder, 'reports'));
        made.commit({ 'd.csv': worse });
      },
    ],
  ])("%s: the target branch's is compared with", (_, change) => {
    const made = opening(base());
    const main = made.git('rev-parse', 'HEAD');
    change(made);
    expect(existsSync(join(made.folder, 'reports/base.json'))).toBe(true);
    const ended = judge(made);
    expect(ended.exit, ended.stdout).toBe(1);
    expect(reportOf(made.folder).execution.store?.[0]).toMatchObject({ locator: 'reports/base.json', commit: main });
  });

  test.each<[string, (made: Repository) => void]>([
    ['as a file', (made) => made.commit({ 'reports/base.json': allFailed })],
    [
      'behind a link to its folder',
      (made) => {
        symlinkSync('evil', join(made.folder, 'reports'));
        made.commit({ 'evil/base.json': allFailed });
      },
    ],
    [
      'as a link to a file that git does not track',
      (made) => {
        put(made.folder, 'mlops-gates-report/other/report.json', allFailed);
        mkdirSync(join(made.folder, 'reports'));
        symlinkSync('../mlops-gates-report/other/report.json', join(made.folder, 'reports/base.json'));
        made.commit({});
      },
    ],
    [
      'behind a link to a folder that git does not track',
      (made) => {
        put(made.folder, 'mlops-gates-report/other/base.json', allFailed);
        symlinkSync('mlops-gates-report/other', join(made.folder, 'reports'));
        made.commit({});
      },
    ],
  ])('%s that the target branch does not have: it does not count', (_, change) => {
    const made = opening(files(onlyNew('reports/base.json'), old));
    change(made);
    const ended = judge(made);
    expect(ended.exit, ended.stdout).toBe(3);
    expect(reportOf(made.folder).summary).toMatch(/that of the change does not count/);
  });

  test.each(['git:HEAD:reports/base.json', 'git:change:reports/base.json'])('by %s: refused', (place) => {
    const made = opening({ ...files(onlyNew(place), old), 'reports/base.json': before });
    made.commit({ 'd.csv': worse, 'reports/base.json': allFailed });
    const ended = judge(made);
    expect(ended.exit).toBe(3);
    expect(reportOf(made.folder).summary).toMatch(/is a commit of the change itself/);
  });

  test.each([
    'git:merge-base:reports/base.json',
    'git:origin/main:reports/base.json',
  ])('%s is not touched by it', (place) => {
    const made = opening({ ...files(onlyNew(place), old), 'reports/base.json': before });
    made.commit({ 'd.csv': worse, 'reports/base.json': allFailed });
    expect(judge(made).exit).toBe(1);
    made.commit({ 'd.csv': old });
    expect(judge(made).exit).toBe(0);
  });
});
