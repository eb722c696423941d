import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../process.ts';
import { availableAct } from '../servers/act.ts';
import { skipWithReason } from '../servers/available.ts';
import { runWorkflow, type WorkflowResult } from './act.ts';
import { type UserRepository, userRepository } from './user-repository.ts';

/** That a workflow run by act shows what the scenarios rely on, with an action of a few lines in the gates' place. */

const act = await availableAct();
skipWithReason('act', act);

const action = `name: toy
description: says what it was given
inputs:
  matrix: { description: of the job, default: '\${{ toJSON(matrix) }}' }
  token: { description: of the job, default: '\${{ github.token }}' }
outputs:
  said: { description: what was said }
runs: { using: node24, main: ../../dist/toy.mjs }
`;

const main = `import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
const env = process.env;
appendFileSync(env.GITHUB_OUTPUT, 'said<<EOF\\ntwo\\nlines: 100%25\\nEOF\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env.INPUT_MATRIX.replace(/\\s/g, '') + '\\n');
console.log('::error file=a=b%2Cc.txt,line=3,title=x%3Ay::100%2525 of%0Atwo lines%250A');
console.log('::stop-commands::stopped\\n::warning::not executed\\n::stopped::');
console.log('token', env.INPUT_TOKEN === '' ? 'absent' : env.INPUT_TOKEN);
const names = ['BASE_REF', 'HEAD_REF', 'SHA', 'REF', 'REPOSITORY', 'EVENT_NAME', 'API_URL'];
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, env['GITHUB_' + name]]))));
console.log(process.version);
const file = join(env.RUNNER_TEMP, 'report.txt');
writeFileSync(file, 'kept');
const { DefaultArtifactClient } = await import('@actions/artifact');
await new DefaultArtifactClient().uploadArtifact('toy-' + JSON.parse(env.INPUT_MATRIX).letter, [file], env.RUNNER_TEMP);
`;

const workflow = `on: [push, pull_request]
jobs:
  toy:
    runs-on: ubuntu-latest
    strategy: { matrix: { letter: [a, b] } }
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: FETCH_DEPTH }
      - id: toy
        uses: mlops-gates/mlops-gates/actions/toy@v1
      - id: after
        env: { SAID: '\${{ steps.toy.outputs.said }}' }
        run: printf '%s\\n' "$SAID"; cat data.txt; git rev-parse origin/main || true
      - id: breaks
        run: seq 2000; test -t 1 && echo terminal; echo last; exit 3
      - id: never
        run: echo never
`;

describe.runIf(act.ok)('a workflow run by act', () => {
  let release = '';
  let repository: UserRepository;
  const workflowAt = (depth: number) => workflow.replace('FETCH_DEPTH', String(depth));

  beforeAll(async () => {
    release = mkdtempSync(join(tmpdir(), 'mlops-gates-toy-'));
    for (const folder of ['actions/toy', 'dist']) mkdirSync(join(release, folder), { recursive: true });
    writeFileSync(join(release, 'actions', 'toy', 'action.yml'), action);
    writeFileSync(join(release, 'dist', 'toy.mjs'), main);
    symlinkSync(join(root, 'node_modules'), join(release, 'node_modules'));
    repository = await userRepository({
      files: {
        'data.txt': 'old\n',
        '.github/workflows/shallow.yml': workflowAt(1),
        '.github/workflows/full.yml': workflowAt(0),
      },
      change: { 'data.txt': 'new\n' },
    });
  });
  afterAll(() => {
    repository?.dispose();
    rmSync(release, { recursive: true, force: true });
  });

  const start = (event: 'push' | 'pull_request', file: string, token?: string): Promise<WorkflowResult> => {
    if (!act.ok) throw new Error(act.reason);
    return runWorkflow({
      act: act.path,
      repository,
      workflow: `.github/workflows/${file}.yml`,
      event,
      local: { 'mlops-gates/mlops-gates@v1': release },
      apiUrl: 'http://127.0.0.1:9',
      ...(token === undefined ? {} : { token }),
    });
  };
  const stepsOf = (result: WorkflowResult, letter: string) =>
    Object.fromEntries(result.steps.filter(({ matrix }) => matrix.letter === letter).map((step) => [step.id, step]));

  test('a pull request: outcomes, outputs, annotations, summary, artifacts', async () => {
    const result = await start('pull_request', 'full', 'secret-of-the-job');
    const { toy, after, breaks, never } = stepsOf(result, 'b');
    expect([result.exit, result.jobs.map(({ result }) => result)], result.text).toEqual([1, ['failure', 'failure']]);
    expect([toy, after, breaks, never].map((step) => step?.outcome)).toEqual([
      'success',
      'success',
      'failure',
      'skipped',
    ]);
    expect(toy?.outputs).toEqual({ said: 'two\nlines: 100%25' });
    expect(toy?.summary).toBe('# {"letter":"b"}\n');
    expect(toy?.annotations).toEqual([
      {
        level: 'error',
        message: '100%25 of\ntwo lines%0A',
        properties: { file: 'a=b,c.txt', line: '3', title: 'x:y' },
      },
    ]);
    expect(toy?.lines).toContain('::warning::not executed');
    expect(toy?.lines).toContain('token ***');
    expect(toy?.lines.some((line) => line.startsWith('v24.'))).toBe(true);
    expect(after?.lines).toEqual(['two', 'lines: 100%25', 'new', repository.main]);
    expect([...result.artifacts.keys()].sort()).toEqual(['toy-a', 'toy-b']);
    expect(result.artifacts.get('toy-a')?.subarray(0, 2).toString()).toBe('PK');
    const environment = JSON.parse(toy?.lines.find((line) => line.startsWith('{')) ?? '{}');
    expect(breaks?.lines.length).toBe(2001);
    expect(breaks?.lines.at(-1)).toBe('last');
    expect(environment).toEqual({
      BASE_REF: 'main',
      HEAD_REF: 'feature',
      SHA: repository.pull?.merge,
      REF: 'refs/pull/7/merge',
      REPOSITORY: repository.fullName,
      EVENT_NAME: 'pull_request',
      API_URL: 'http://127.0.0.1:9',
    });
  });

  test('a push: the default branch, without a token', async () => {
    const { toy, after } = stepsOf(await start('push', 'shallow'), 'a');
    expect(after?.lines).toContain('old');
    expect(toy?.lines).toContain('token absent');
  });

  test('a shallow checkout of a pull request knows nothing of the target branch', async () => {
    const { after } = stepsOf(await start('pull_request', 'shallow'), 'a');
    expect(after?.lines).toContain('new');
    expect(after?.lines).not.toContain(repository.main);
  });
});
