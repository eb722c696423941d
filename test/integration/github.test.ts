import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { contract, maximum, people, policy } from '../change/repository.ts';
import { type GitHubApi, startGitHubApi } from '../github-api/server.ts';
import { readOnlyToken, workflowToken } from '../github-api/state.ts';
import { root } from '../process.ts';
import { availableAct } from '../servers/act.ts';
import { skipWithReason } from '../servers/available.ts';
import { runWorkflow, type WorkflowOptions } from './act.ts';
import { makeRelease } from './release.ts';
import { type Change, type Files, type UserRepository, userRepository } from './user-repository.ts';

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
});
