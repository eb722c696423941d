import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cli } from '../process.ts';
import { contract, type Files, maximum, people, policy, type Repository, repository } from './repository.ts';

/** Can a change move its own thresholds? Judged by the shipped bundle, with a real git. */

const opened: Repository[] = [];
afterEach(() => {
  for (const { folder } of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function changed(base: Files, change: Files, origin?: string): Repository {
  const made = repository(base, origin);
  opened.push(made);
  made.commit(change);
  return made;
}

interface Report {
  readonly verdict: string;
  readonly checks: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly location?: { readonly line: number };
  }[];
  readonly notices: readonly string[];
  readonly policy?: { readonly source: string };
  readonly evidence: { readonly loosened?: readonly { readonly id: string }[] };
  readonly inputs: readonly { readonly name: string }[];
  readonly reproduce: string;
}

const run = (made: Repository, ...args: readonly string[]) => {
  const { exit, stdout, stderr } = cli(['run', '--json', '--base', 'origin/main', ...args], made.folder);
  const reports = exit === 2 ? [] : (JSON.parse(stdout) as Report[]);
  return { exit, reports, stderr };
};

const outcomes = (report: Report | undefined, id: string) =>
  report?.checks.filter((check) => check.id.startsWith(id)).map((check) => [check.id, check.outcome]);

const settings = 'contract: c.yaml, data: d.csv';
const base = { 'mlops-gates.yml': policy({ people: settings }), 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' };

describe('a contract that the change alters', () => {
  test('looser: both versions judge, the loosened rule is listed, the change fails', () => {
    const { exit, reports } = run(changed(base, { 'c.yaml': maximum(150), 'd.csv': people }));
    expect(exit).toBe(1);
    expect(outcomes(reports[0], 't.age.maximum')).toEqual([
      ['t.age.maximum', 'fail'],
      ['t.age.maximum[change]', 'pass'],
    ]);
    expect(reports[0]?.evidence.loosened?.map(({ id }) => id)).toEqual(['t.age.maximum']);
    expect(reports[0]?.notices.join('\n')).toMatch(
      /Loosened by this change: t\.age\.maximum: before: age is at most 120/,
    );
    expect(reports[0]?.inputs.map(({ name }) => name)).toEqual(['contract', 't', 'contract [change]']);
  });

  test('tighter: the change is judged by what holds once it is merged', () => {
    const { exit, reports } = run(changed(base, { 'c.yaml': maximum(10) }));
    expect(exit).toBe(1);
    expect(outcomes(reports[0], 't.age.maximum')).toEqual([
      ['t.age.maximum', 'pass'],
      ['t.age.maximum[change]', 'fail'],
    ]);
    expect(reports[0]?.evidence.loosened).toBeUndefined();
  });

  test('a rule that is taken out still decides, without a line of the file where it no longer stands', () => {
    const { exit, reports } = run(changed(base, { 'c.yaml': contract('required: true'), 'd.csv': people }));
    expect(exit).toBe(1);
    const check = reports[0]?.checks.find(({ id }) => id === 't.age.maximum');
    expect(check).toMatchObject({ outcome: 'fail' });
    expect(check?.location).toBeUndefined();
    expect(reports[0]?.evidence.loosened?.map(({ id }) => id)).toEqual(['t.age.maximum']);
  });

  test('lines are those of the change, where a reader looks', () => {
    const { reports } = run(changed(base, { 'c.yaml': `# one line more\n${maximum(120)}`, 'd.csv': people }));
    expect(reports[0]?.checks.find(({ id }) => id === 't.age.maximum')?.location?.line).toBe(15);
    expect(outcomes(reports[0], 't.age.maximum')).toEqual([['t.age.maximum', 'fail']]);
  });

  test('removed: the target branch decides', () => {
    const { exit, reports } = run(changed(base, { 'c.yaml': null, 'd.csv': people }));
    expect(exit).toBe(1);
    expect(reports[0]?.notices.join('\n')).toMatch(/The change removes c\.yaml/);
  });

  test('broken: nothing is judged, the place is said', () => {
    const { exit, stderr } = run(changed(base, { 'c.yaml': `${maximum(120)}  oops: [` }));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/c\.yaml:\d+:\d+/);
  });

  test('mended, where the target branch has a broken one: judged by the change, and said so', () => {
    const { exit, reports } = run(changed({ ...base, 'c.yaml': 'nonsense: [' }, { 'c.yaml': maximum(120) }));
    expect(exit).toBe(0);
    expect(reports[0]?.notices.join('\n')).toMatch(/Not protected: the target branch's version cannot be used/);
  });

  test('new: judged by the change under a notice', () => {
    const { exit, reports } = run(
      changed({ 'd.csv': 'id,age\n1,20\n' }, { 'mlops-gates.yml': base['mlops-gates.yml'], 'c.yaml': maximum(120) }),
    );
    expect(exit).toBe(0);
    expect(reports[0]?.notices.join('\n')).toMatch(/New: not yet protected\. The target branch has no run "people"/);
    expect(reports[0]?.notices.join('\n')).toMatch(/New: not yet protected\. The target branch has no c\.yaml/);
  });

  test('behind a pattern: refused, because the change would choose the file', () => {
    const made = changed(
      { ...base, 'mlops-gates.yml': policy({ people: 'contract: c*.yaml, data: d.csv' }) },
      { 'c.yaml': null, 'cx.yaml': maximum(999), 'd.csv': people },
    );
    const { exit, stderr } = run(made);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/name the one file, without wildcards/);
  });

  test('behind a link in the tree: the target of the link on the target branch decides', () => {
    const made = repository({
      'd.csv': base['d.csv'],
      'real/c.yaml': maximum(120),
      'mlops-gates.yml': policy({ people: 'contract: link/c.yaml, data: d.csv' }),
    });
    opened.push(made);
    symlinkSync('real', join(made.folder, 'link'));
    made.git('checkout', '--quiet', 'main');
    made.commit({});
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    made.git('checkout', '--quiet', '-B', 'change');
    made.commit({ 'real/c.yaml': maximum(150), 'd.csv': people });
    const { exit, reports } = run(made);
    expect(exit).toBe(1);
    expect(reports[0]?.evidence.loosened?.map(({ id }) => id)).toEqual(['t.age.maximum']);
  });

  test('hidden by a repository inside of the repository: the outermost decides', () => {
    const made = changed(
      {
        ...base,
        'contracts/c.yaml': maximum(120),
        'mlops-gates.yml': policy({ people: 'contract: contracts/c.yaml, data: d.csv' }),
      },
      { 'd.csv': people },
    );
    // what a checkout of submodules leaves behind
    const inner = repository({ 'c.yaml': maximum(999) }, 'https://github.com/mallory/contracts');
    opened.push(inner);
    rmSync(join(made.folder, 'contracts'), { recursive: true });
    renameSync(inner.folder, join(made.folder, 'contracts'));
    const { exit, reports } = run(made);
    expect(exit).toBe(1);
    expect(outcomes(reports[0], 't.age.maximum')?.[0]).toEqual(['t.age.maximum', 'fail']);
  });
});

describe('a policy that the change alters', () => {
  test.each([
    ['the contract is exchanged', policy({ people: 'contract: easy.yaml, data: d.csv' })],
    ['report-only is added', policy({ people: `${settings}, report-only: true` })],
    [
      'a waiver is added',
      policy(
        { people: settings },
        'waivers: [{run: people, check: t.age.maximum, owner: me, reason: because, expires: "2999-01-01"}]\n',
      ),
    ],
  ])('%s: the target branch decides', (_, text) => {
    const { exit, reports } = run(
      changed(base, { 'mlops-gates.yml': text, 'easy.yaml': maximum(999), 'd.csv': people }),
    );
    expect(exit).toBe(1);
    expect(reports[0]?.policy?.source).toBe('origin/main:mlops-gates.yml');
  });

  test('a run is taken out: it is judged all the same', () => {
    const { exit, reports } = run(changed(base, { 'mlops-gates.yml': policy({ other: settings }), 'd.csv': people }));
    expect(exit).toBe(1);
    expect(reports.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    expect(reports[0]?.notices.join('\n')).toMatch(/takes the run "people" out of the policy/);
    expect(reports[1]?.notices.join('\n')).toMatch(/New: not yet protected\. The target branch has no run "other"/);
  });

  test('it is removed: judged all the same', () => {
    const { exit } = run(changed(base, { 'mlops-gates.yml': null, 'd.csv': people }));
    expect(exit).toBe(1);
  });

  test('it is broken: nothing is judged', () => {
    const { exit, stderr } = run(changed(base, { 'mlops-gates.yml': 'version: 1\nruns: [' }));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/mlops-gates\.yml:/);
  });

  test('a waiver of the target branch waives both versions of a check', () => {
    const waived = policy(
      { people: settings },
      'waivers: [{run: people, check: t.age.maximum, owner: data, reason: known, expires: "2999-01-01"}]\n',
    );
    const { exit, reports } = run(
      changed(
        { ...base, 'mlops-gates.yml': waived },
        { 'c.yaml': maximum(125), 'd.csv': 'id,age\n1,20\n2,130\n3,122\n' },
      ),
    );
    expect(exit).toBe(0);
    expect(outcomes(reports[0], 't.age.maximum')).toEqual([
      ['t.age.maximum', 'fail'],
      ['t.age.maximum[change]', 'fail'],
    ]);
  });
});

describe('settings of the step', () => {
  test('what decides is refused by name where the target branch has the run', () => {
    const { exit, stderr } = run(changed(base, {}), '--report-only');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/"report-only" decides.*origin\/main:mlops-gates\.yml.*"people"/);
  });

  test('what does not decide is taken', () => {
    expect(run(changed(base, {}), '--reports', 'json').exit).toBe(0);
  });

  test('without a policy a contract of the target branch still decides', () => {
    const made = changed(
      { 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' },
      { 'c.yaml': maximum(150), 'd.csv': people },
    );
    const { exit, stdout } = cli(
      ['data-validation', '--json', '--contract', 'c.yaml', '--data', 'd.csv', '--base', 'origin/main'],
      made.folder,
    );
    expect(exit).toBe(1);
    expect((JSON.parse(stdout) as Report).reproduce).toBe(
      'mlops-gates data-validation --contract c.yaml --data d.csv --base origin/main',
    );
  });
});

test('the same change, judged twice, gives the same report', () => {
  const made = changed(base, { 'c.yaml': maximum(150), 'd.csv': people });
  const report = () => {
    run(made);
    const { execution: _, ...rest } = JSON.parse(
      readFileSync(join(made.folder, 'mlops-gates-report/people/report.json'), 'utf8'),
    );
    return JSON.stringify(rest);
  };
  expect(report()).toBe(report());
});

describe('where the target branch cannot be read, nothing is judged', () => {
  test('an unknown ref', () => {
    const made = changed(base, {});
    const { exit, stderr } = cli(['run', '--base', 'origin/release'], made.folder);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/origin\/release, which this checkout does not have/);
  });

  test('a ref that git would take for an option', () => {
    const made = changed(base, {});
    expect(cli(['run', '--base=--output=/tmp/x'], made.folder).exit).toBe(2);
  });

  test('no checkout at all', () => {
    const made = changed(base, {});
    rmSync(join(made.folder, '.git'), { recursive: true });
    const { exit, stderr } = cli(['run', '--base', 'origin/main'], made.folder);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/no git checkout/);
  });
});

test('a checkout in a folder of the workspace is found from the file that is read', () => {
  const made = changed(base, { 'c.yaml': maximum(150), 'd.csv': people });
  const outer = `${made.folder}-outer`;
  mkdirSync(outer);
  renameSync(made.folder, join(outer, 'repo'));
  opened.push({ ...made, folder: outer });
  const { exit, stdout } = cli(
    ['data-validation', '--json', '--contract', 'repo/c.yaml', '--data', 'repo/d.csv', '--base', 'origin/main'],
    outer,
  );
  expect(exit).toBe(1);
  expect((JSON.parse(stdout) as Report).evidence.loosened?.map(({ id }) => id)).toEqual(['t.age.maximum']);
});

test('hooks and filters of the checkout are not run', () => {
  const made = changed(base, { 'd.csv': people });
  const hook = join(made.folder, 'hook.sh');
  writeFileSync(hook, `#!/bin/sh\ntouch ${join(made.folder, 'ran')}\n`, { mode: 0o755 });
  execFileSync('git', ['config', 'core.fsmonitor', hook], { cwd: made.folder });
  run(made);
  expect(() => readFileSync(join(made.folder, 'ran'))).toThrow();
});
