import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { contract, maximum, people, policy } from '../change/repository.ts';
import { type GitHubApi, startGitHubApi } from '../github-api/server.ts';
import { actionsBot, readOnlyToken, workflowToken } from '../github-api/state.ts';
import { cli, root } from '../process.ts';
import { availableAct } from '../servers/act.ts';
import { skipWithReason } from '../servers/available.ts';
import { runWorkflow, type WorkflowOptions } from './act.ts';
import { makeRelease } from './release.ts';
import { type Change, type Files, gitIn, type UserRepository, userRepository } from './user-repository.ts';

/** The workflows that the documentation prints, byte for byte, run by act on good and bad days. */

const act = await availableAct();
skipWithReason('act', act);

const printed = (name: string): string => readFileSync(join(root, 'examples', 'github', name), 'utf8');
const path = '.github/workflows/gates.yml';
const good = 'id,age\n1,20\n';
const table: Files = { 'contract.yaml': maximum(120), 'data/people.csv': good };
const umbrella: Files = {
  ...table,
  [path]: printed('gates.yml'),
  'mlops-gates.yml': policy({ people: 'contract: contract.yaml, data: data/people.csv' }),
};
const gate: Files = { ...table, [path]: printed('data-validation.yml') };

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe.runIf(act.ok)('workflows of the documentation', () => {
  const release = makeRelease();
  afterAll(release.dispose);

  async function user(files: Files, change?: Change, more: { readonly fork?: string; readonly later?: Change } = {}) {
    const made = await userRepository({ files, ...(change === undefined ? {} : { change }), ...more });
    opened.push(made.dispose);
    return made;
  }

  async function api(repository: UserRepository, more: Parameters<typeof startGitHubApi>[0] = {}): Promise<GitHubApi> {
    const { pull, fullName, branch, main } = repository;
    const pulls = pull
      ? [
          {
            number: pull.number,
            headRef: branch,
            headSha: pull.head,
            headRepository: pull.headRepository,
            baseRef: 'main',
            baseSha: main,
          },
        ]
      : [];
    const started = await startGitHubApi({ repository: fullName, pulls, ...more });
    opened.push(started.close);
    return started;
  }

  const run = (repository: UserRepository, server: GitHubApi, more: Partial<WorkflowOptions> = {}) =>
    runWorkflow({
      act: act.ok ? act.path : '',
      repository,
      workflow: path,
      event: repository.pull ? 'pull_request' : 'push',
      local: { 'mlops-gates/mlops-gates@v1': release.folder },
      apiUrl: server.url,
      token: workflowToken,
      ...more,
    });

  type Result = Awaited<ReturnType<typeof run>>;
  const errors = (result: Result) =>
    result.steps.flatMap(({ annotations }) => annotations.filter(({ level }) => level === 'error'));

  test('a push of good data passes, without a comment', async () => {
    const repository = await user(umbrella);
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(0);
    expect([...result.artifacts.keys()]).toEqual(['mlops-gates-gates-people']);
    expect(server.requests).toEqual([]);
  });

  test('a pull request with bad data fails: annotation on the line of the contract, summary, outputs, artifact, comment', async () => {
    const repository = await user(gate, { 'data/people.csv': people });
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(1);
    const step = result.steps.find(({ id }) => id === 'gate');
    expect(step?.outputs).toMatchObject({ verdict: 'fail', passed: 'false', 'failed-checks': '1' });
    expect(step?.summary).toMatch(/❌ Failed: data-validation/);
    expect(errors(result)[0]).toMatchObject({
      properties: { file: 'contract.yaml', line: '14', title: 't.age.maximum' },
    });
    expect(result.artifacts.size).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]).toMatchObject({ issue: repository.pull?.number });
    expect(result.text).toMatch(/The data are judged fail/);
  });

  test('a pull request with good data passes', async () => {
    const repository = await user(gate, { 'data/people.csv': 'id,age\n1,21\n' });
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(0);
    expect(server.state.comments).toEqual([]);
  });

  test('a contract loosened by the pull request: the target branch decides, the rule is listed', async () => {
    const repository = await user(umbrella, { 'contract.yaml': maximum(150), 'data/people.csv': people });
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(1);
    expect(server.state.comments[0]?.body).toMatch(/Loosened by this change: t\.age\.maximum/);
  });

  test('an old branch is judged by the contract that the target branch has by now', async () => {
    const repository = await user(
      umbrella,
      { 'data/people.csv': 'id,age\n1,100\n' },
      { later: { 'contract.yaml': maximum(90) } },
    );
    const result = await run(repository, await api(repository));
    expect(result.exit, result.text).toBe(1);
  });

  test('a policy weakened by the pull request changes nothing', async () => {
    const repository = await user(umbrella, {
      'mlops-gates.yml': policy({ people: 'contract: contract.yaml, data: data/people.csv, report-only: true' }),
      'data/people.csv': people,
    });
    const result = await run(repository, await api(repository));
    expect(result.exit, result.text).toBe(1);
  });

  test('report-only on the target branch: the job passes, the verdict is told', async () => {
    const repository = await user(
      {
        ...umbrella,
        'mlops-gates.yml': policy({ people: 'contract: contract.yaml, data: data/people.csv, report-only: true' }),
      },
      { 'data/people.csv': people },
    );
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(0);
    expect(errors(result)).toEqual([]);
    expect(server.state.comments[0]?.body).toMatch(/❌ Failed: people/);
  });

  test('a workflow without fetch-depth: nothing is judged, the line to add is said', async () => {
    const repository = await user(
      { ...umbrella, [path]: printed('gates.yml').replace(/^.*fetch-depth.*\n/m, '') },
      { 'data/people.csv': 'id,age\n1,21\n' },
    );
    const result = await run(repository, await api(repository));
    expect(result.exit).toBe(1);
    expect(errors(result)[0]?.message).toMatch(/`fetch-depth: 0`/);
  });

  test('no token: one warning, the verdict stands', async () => {
    const repository = await user(gate, { 'data/people.csv': people });
    const server = await api(repository);
    const result = await run(repository, server, { token: '' });
    expect(result.exit, result.text).toBe(1);
    expect(result.steps.find(({ id }) => id === 'gate')?.outputs.verdict).toBe('fail');
    expect(server.state.comments).toEqual([]);
  });

  test('a matrix: a comment and an artifact for each job', async () => {
    const files = {
      [path]: printed('matrix.yml'),
      'contract.yaml': contract(''),
      'data/eu.csv': good,
      'data/us.csv': good,
    };
    const repository = await user(files, { 'data/eu.csv': 'id,age\nx,1\n', 'data/us.csv': 'id,age\ny,1\n' });
    const server = await api(repository);
    const result = await run(repository, server);
    expect(result.exit, result.text).toBe(1);
    expect([...result.artifacts.keys()].sort()).toEqual([
      'mlops-gates-data-data-validation-eu',
      'mlops-gates-data-data-validation-us',
    ]);
    expect(server.state.comments).toHaveLength(2);
  });

  test('the pair for forks: the first judges and may not write, the second comments from its artifact', async () => {
    const repository = await user(
      { ...umbrella, [path]: printed('fork-judge.yml'), '.github/workflows/comment.yml': printed('fork-comment.yml') },
      { 'data/people.csv': people },
      { fork: 'mallory/flights' },
    );
    const judging = await api(repository);
    const judged = await run(repository, judging, { token: readOnlyToken });
    expect(judged.exit, judged.text).toBe(1);
    expect(judging.requests).toEqual([]);
    const artifacts = [...judged.artifacts].map(([name, zip]) => ({ runId: 4242, name, zip: zip.toString('base64') }));
    const server = await api(repository, { artifacts });
    const { pull, branch, fullName } = repository;
    const commented = await run(repository, server, {
      workflow: '.github/workflows/comment.yml',
      event: 'workflow_run',
      payload: {
        workflow_run: {
          id: 4242,
          name: 'gates',
          event: 'pull_request',
          conclusion: 'failure',
          html_url: `https://github.com/${fullName}/actions/runs/4242`,
          head_sha: pull?.head,
          head_branch: branch,
          head_repository: { full_name: pull?.headRepository },
          pull_requests: [],
        },
      },
    });
    expect(commented.exit, commented.text).toBe(0);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(/❌ Failed: people/);
  });

  /** The data of the target branch fail one check, `t.age.maximum`, for as long as anybody remembers. */
  describe('only what is new, on a target branch that fails already', () => {
    const places = {
      artifact: 'artifact:gates.yml/mlops-gates-gates-people',
      branch: 'branch:mlops-gates-base:people/report.json',
      git: 'git:origin/main:baseline/people.json',
    };
    type Place = keyof typeof places;
    const workflows: Readonly<Record<Place, string>> = {
      artifact: 'only-new-artifact.yml',
      branch: 'only-new-branch.yml',
      git: 'gates.yml',
    };
    const harmless: Change = { 'data/people.csv': `${people}3,40\n` };
    const worse: Change = { 'data/people.csv': `${people}2,40\n` };
    const target = (place: Place, more = ''): Files => ({
      'contract.yaml': maximum(120),
      'data/people.csv': people,
      [path]: printed(workflows[place]),
      'mlops-gates.yml': policy({
        people: `contract: contract.yaml, data: data/people.csv, baseline-report: "${places[place]}", gate-on: new${more}`,
      }),
    });
    const history = 'branch:mlops-gates:history.jsonl';

    /** The report of the target branch, made at the terminal, for a repository that keeps it as a file. */
    function committed(): string {
      const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-committed-'));
      try {
        const files = {
          'contract.yaml': maximum(120),
          'data/people.csv': people,
          'mlops-gates.yml': policy({ people: 'contract: contract.yaml, data: data/people.csv' }),
        };
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
        expect(cli(['run'], folder).exit).toBe(1);
        return readFileSync(join(folder, 'mlops-gates-report/people/report.json'), 'utf8');
      } finally {
        rmSync(folder, { recursive: true });
      }
    }

    const gateOf = (result: Result) =>
      result.steps.find(({ summary, outputs }) => summary !== '' && outputs.verdict !== undefined);

    function expectNothingWorse(result: Result, server: GitHubApi): void {
      expect(result.exit, result.text).toBe(0);
      expect(gateOf(result)?.outputs).toMatchObject({ verdict: 'pass', passed: 'true', 'failed-checks': '0' });
      expect(gateOf(result)?.outputs.summary).toMatch(
        /^Nothing is worse than in the base report; 1 is as bad as there\./,
      );
      expectDifferenceFirst(gateOf(result)?.summary ?? '', /as before.*t\.age\.maximum/);
      expect(errors(result)).toEqual([]);
      expect(server.state.comments).toEqual([]);
    }

    function expectOnlyTheNewFails(result: Result, server: GitHubApi, repository: UserRepository): void {
      expect(result.exit, result.text).toBe(1);
      expect(gateOf(result)?.outputs).toMatchObject({ verdict: 'fail', passed: 'false', 'failed-checks': '1' });
      expect(errors(result).map(({ properties }) => properties.title)).toEqual(['t.id.unique']);
      expect(server.state.comments).toHaveLength(1);
      expect(server.state.comments[0]).toMatchObject({ issue: repository.pull?.number });
      for (const text of [gateOf(result)?.summary ?? '', server.state.comments[0]?.body ?? '']) {
        expect(text).toMatch(/1 check is new or worse than in the base report; 1 is as bad as there\./);
        expectDifferenceFirst(text, /new.*t\.id\.unique[\s\S]*as before.*t\.age\.maximum/);
      }
    }

    function expectDifferenceFirst(text: string, rows: RegExp): void {
      const headings = [...text.matchAll(/^#+ .*|<summary>.*/gm)].map(([line]) => line);
      const at = headings.findIndex((line) => /Against the base report/.test(line));
      const others = headings.findIndex((line) => /checks|what to do|failing rows/i.test(line));
      expect(at, text).toBeGreaterThanOrEqual(0);
      if (others >= 0) expect(at, text).toBeLessThan(others);
      expect(text.slice(text.indexOf('Against the base report'))).toMatch(rows);
    }

    /** What the stand-in knows of an earlier run on `main`, from what act kept of it. */
    const earlier = ({ main }: UserRepository, artifacts: ReadonlyMap<string, Buffer>) => ({
      runs: [
        { id: 77, workflow: 'gates.yml', event: 'push', branch: 'main', conclusion: 'success' as const, headSha: main },
      ],
      artifacts: [...artifacts].map(([name, zip]) => ({ runId: 77, name, zip: zip.toString('base64') })),
    });

    test('the documentation prints the three ways', () => {
      const page = readFileSync(join(root, 'docs/store.md'), 'utf8');
      for (const text of [...Object.values(places), history]) expect(page).toContain(text);
      for (const name of [workflows.artifact, workflows.branch]) expect(page).toContain(printed(name));
    });

    test('artifact: the report that the latest run on main uploaded', async () => {
      const files = target('artifact', ', first-run: true');
      const repository = await user(files, worse);
      const pushed = await run(repository, await api(repository, { pulls: [] }), { event: 'push' });
      // the job is green although its gate is not: otherwise there would be no successful run to compare with
      expect(pushed.exit, pushed.text).toBe(0);
      expect(gateOf(pushed)?.outputs).toMatchObject({ verdict: 'fail' });
      expect(gateOf(pushed)?.summary).toMatch(/First run: there is no base report/);
      expect([...pushed.artifacts.keys()]).toEqual(['mlops-gates-gates-people']);

      const server = await api(repository, earlier(repository, pushed.artifacts));
      expectOnlyTheNewFails(await run(repository, server), server, repository);

      const other = await user(files, harmless);
      const otherServer = await api(other, earlier(other, pushed.artifacts));
      expectNothingWorse(await run(other, otherServer), otherServer);
    });

    test('artifact: without a token, or without the permission, nothing passes, and the line to add is said', async () => {
      const repository = await user(target('artifact', ', first-run: true'), harmless);
      const server = await api(repository, {
        ...earlier(repository, new Map()),
        tokens: { ghs_withoutActions: { actor: actionsBot, permissions: ['metadata: read', 'pull-requests: write'] } },
      });
      const none = await run(repository, server, { token: '' });
      expect(none.exit, none.text).toBe(1);
      expect(gateOf(none)?.outputs).toMatchObject({ verdict: 'error', passed: 'false' });
      expect(gateOf(none)?.summary).toMatch(/github-token/);
      const forbidden = await run(repository, server, { token: 'ghs_withoutActions' });
      expect(forbidden.exit, forbidden.text).toBe(1);
      expect(gateOf(forbidden)?.outputs).toMatchObject({ verdict: 'error', passed: 'false' });
      expect(gateOf(forbidden)?.summary).toMatch(/permissions.*actions: read/);
    });

    test('branch: the report that main pushed to a branch of its own, and a line of history about each run', async () => {
      const files = target('branch', `, first-run: true, history: "${history}"`);
      const repository = await user(files, worse);
      const git = gitIn(repository.home);
      const pushed = await run(repository, await api(repository, { pulls: [] }), { event: 'push' });
      expect(pushed.exit, pushed.text).toBe(1);
      expect(await git(repository.origin, 'ls-tree', '-r', '--name-only', 'mlops-gates-base')).toBe(
        'people/report.json',
      );

      const server = await api(repository);
      expectOnlyTheNewFails(await run(repository, server), server, repository);
      const lines = (await git(repository.origin, 'show', 'mlops-gates:history.jsonl')).split('\n');
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { name: 'people', verdict: 'fail', change: false, commit: repository.main },
        { name: 'people', verdict: 'fail', change: true, commit: repository.pull?.merge },
      ]);
      // a change pushes no base to be compared with
      expect(await git(repository.origin, 'log', '--format=%s', 'mlops-gates-base')).toBe(repository.main);

      const other = await user(files, harmless);
      await git(
        other.origin,
        'fetch',
        '--quiet',
        repository.origin,
        '+refs/heads/mlops-gates*:refs/heads/mlops-gates*',
      );
      const otherServer = await api(other);
      expectNothingWorse(await run(other, otherServer), otherServer);
    });

    test('git: the report that main has as a file; the version of the change does not count', async () => {
      const report = committed();
      const files = { ...target('git'), 'baseline/people.json': report };
      const claimed = report.replaceAll('"outcome": "pass"', '"outcome": "fail"');
      expect(claimed).not.toBe(report);
      const repository = await user(files, { ...worse, 'baseline/people.json': claimed });
      const server = await api(repository);
      expectOnlyTheNewFails(await run(repository, server), server, repository);

      const other = await user(files, harmless);
      const otherServer = await api(other);
      expectNothingWorse(await run(other, otherServer), otherServer);
    });
  });
});
