import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contract, type Files, maximum, people, policy, type Repository, repository } from '../change/repository.ts';
import type { GitHubApi } from '../github-api/server.ts';
import { readOnlyToken, workflowToken } from '../github-api/state.ts';
import { pullRequestEvent, startApi, step } from './step.ts';

/** The GitHub face: the shipped bundle as a process on Node 24, against a server that plays api.github.com. */

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

function checkout(base: Files, change: Files = {}): Repository & { readonly head: string } {
  const made = repository(base);
  opened.push(() => rmSync(made.folder, { recursive: true, force: true }));
  return { ...made, head: made.commit(change) };
}

async function api(options?: Parameters<typeof startApi>[0]): Promise<GitHubApi> {
  const started = await startApi(options);
  opened.push(started.close);
  return started;
}

const good = { 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' };
const bad = { 'c.yaml': maximum(120), 'd.csv': people };
const inputs = { contract: 'c.yaml', data: 'd.csv' };
const errors = (commands: readonly string[]) => commands.filter((command) => command.startsWith('::error'));
const warnings = (commands: readonly string[]) => commands.filter((command) => command.startsWith('::warning'));

describe('a push', () => {
  test('good data: exit 0, outputs, summary, artifact; no comment, no annotation', async () => {
    const server = await api();
    const { folder } = checkout(good);
    const ended = await step('data-validation', { workspace: folder, api: server, inputs });
    expect(ended.exit, ended.log).toBe(0);
    expect(ended.outputs).toMatchObject({ verdict: 'pass', passed: 'true', 'failed-checks': '0', rows: '1' });
    expect(ended.summary).toMatch(/^## ✅ Passed: data-validation/);
    expect(server.state.artifacts.map(({ name }) => name)).toEqual(['mlops-gates-data-data-validation']);
    expect(server.state.comments).toEqual([]);
    expect([...errors(ended.commands), ...warnings(ended.commands)]).toEqual([]);
  });

  test('bad data: exit 1, an annotation on the line of the contract', async () => {
    const server = await api();
    const { folder } = checkout(bad);
    const ended = await step('data-validation', { workspace: folder, api: server, inputs });
    expect(ended.exit).toBe(1);
    expect(errors(ended.commands)).toEqual([
      '::error title=t.age.maximum,file=c.yaml,line=14::1 of 2 (50 %25): values of age that are not at most 120. Mend the values, or the bound in the contract. Expected: none.',
    ]);
    expect(ended.log).toMatch(/^::group::FAIL data-validation: 1 of 7 checks failed$/m);
    expect(ended.summary).toMatch(/^## ❌ Failed: data-validation/);
  });

  test('report-only: exit 0, annotations are warnings, the verdict stands', async () => {
    const { folder } = checkout(bad);
    const ended = await step('data-validation', {
      workspace: folder,
      api: await api(),
      inputs: { ...inputs, 'report-only': 'true' },
    });
    expect(ended.exit).toBe(0);
    expect(ended.outputs).toMatchObject({ verdict: 'fail', passed: 'false' });
    expect(errors(ended.commands)).toEqual([]);
    expect(warnings(ended.commands)[0]).toMatch(/^::warning title=t\.age\.maximum,file=c\.yaml,line=14::/);
  });

  test('wrong settings: exit 2, each said as an error, passed is false', async () => {
    const { folder } = checkout(good);
    const ended = await step('data-validation', {
      workspace: folder,
      inputs: { contarct: 'c.yaml', comment: 'maybe' },
    });
    expect(ended.exit).toBe(2);
    expect(errors(ended.commands).map((command) => command.slice(0, 90))).toHaveLength(3);
    expect(ended.log).toMatch(/no input "contarct"; did you mean "contract"/);
    expect(ended.outputs).toMatchObject({ passed: 'false' });
    expect(ended.summary).toMatch(/Not judged: wrong settings/);
  });

  test('more failing rules than the runner shows: ten, the last of which counts the rest', async () => {
    const columns = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const text = contract('').replace(
      /properties:[\s\S]*/,
      `properties:\n${columns.map((name) => `      - { name: ${name}, logicalType: integer }\n`).join('')}`,
    );
    const { folder } = checkout({
      'c.yaml': text,
      'd.csv': `${columns.join(',')}\n${columns.map(() => 'x').join(',')}\n`,
    });
    const ended = await step('data-validation', { workspace: folder, inputs: { ...inputs, artifact: 'off' } });
    expect(errors(ended.commands)).toHaveLength(10);
    expect(errors(ended.commands)[9]).toMatch(/21 more of this level/);
  });

  test('without an artifact service: one warning, the verdict unchanged', async () => {
    const { folder } = checkout(good);
    const ended = await step('data-validation', { workspace: folder, inputs });
    expect(ended.exit).toBe(0);
    expect(warnings(ended.commands)).toEqual([expect.stringMatching(/not uploaded.*offers no artifact service/)]);
  });

  test('on GHES, whose artifacts are others: one warning, the verdict unchanged', async () => {
    const { folder } = checkout(good);
    const ended = await step('data-validation', {
      workspace: folder,
      api: await api(),
      inputs,
      env: { GITHUB_SERVER_URL: 'https://github.acme.example' },
    });
    expect(ended.exit).toBe(0);
    expect(warnings(ended.commands)).toEqual([expect.stringMatching(/not uploaded.*GHES/)]);
  });

  test('the same step twice in a job: the second artifact gets a number', async () => {
    const server = await api();
    const { folder } = checkout(good);
    await step('data-validation', { workspace: folder, api: server, inputs });
    const ended = await step('data-validation', { workspace: folder, api: server, inputs });
    expect(warnings(ended.commands)).toEqual([]);
    expect(server.state.artifacts.map(({ name }) => name)).toEqual([
      'mlops-gates-data-data-validation',
      'mlops-gates-data-data-validation-2',
    ]);
  });
});

describe('a pull request', () => {
  const event = (head: string) => pullRequestEvent(head);

  test('bad data: one comment, updated when the data are good, in three requests', async () => {
    const server = await api();
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    const judge = () =>
      step('data-validation', {
        workspace: made.folder,
        api: server,
        inputs: { ...inputs, artifact: 'off' },
        event: event(made.head),
      });
    const first = await judge();
    expect(first.exit, first.log).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]).toMatchObject({ issue: 7 });
    expect(server.state.comments[0]?.body).toMatch(/❌ Failed: data-validation/);
    expect(server.state.comments[0]?.body).toMatch(
      /workflow run\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/99\)/,
    );
    expect(server.requests.length).toBeLessThanOrEqual(3);
    const before = server.requests.length;
    writeFileSync(join(made.folder, 'd.csv'), good['d.csv']);
    const second = await judge();
    expect(second.exit).toBe(0);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(/✅ Passed: data-validation/);
    expect(server.requests.length - before).toBeLessThanOrEqual(3);
  });

  test('good data from the start: no comment; with `always` there is one', async () => {
    const server = await api();
    const made = checkout(good);
    const judge = (comment: string) =>
      step('data-validation', {
        workspace: made.folder,
        api: server,
        inputs: { ...inputs, artifact: 'off', comment },
        event: event(made.head),
      });
    await judge('auto');
    await judge('off');
    expect(server.state.comments).toHaveLength(0);
    await judge('always');
    expect(server.state.comments).toHaveLength(1);
  });

  test('wrong settings replace what an earlier run said', async () => {
    const server = await api();
    const made = checkout(good);
    const judge = (more: Readonly<Record<string, string>>) =>
      step('data-validation', {
        workspace: made.folder,
        api: server,
        inputs: { ...inputs, ...more, artifact: 'off', comment: 'always' },
        event: event(made.head),
      });
    await judge({});
    const ended = await judge({ examples: 'many' });
    expect(ended.exit).toBe(2);
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(/Not judged: wrong settings/);
  });

  test('a matrix: a comment and an artifact for each job', async () => {
    const server = await api();
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    const ended = await Promise.all(
      ['eu', 'us'].map((region) =>
        step('data-validation', {
          workspace: made.folder,
          api: server,
          inputs: { ...inputs, 'report-dir': region, matrix: JSON.stringify({ region }) },
          event: event(made.head),
        }),
      ),
    );
    expect(ended.map(({ exit }) => exit)).toEqual([1, 1]);
    expect(server.state.comments).toHaveLength(2);
    expect(server.state.artifacts.map(({ name }) => name).sort()).toEqual([
      'mlops-gates-data-data-validation-eu',
      'mlops-gates-data-data-validation-us',
    ]);
  });

  test('two jobs at once with one key end with one comment', async () => {
    const server = await api();
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    await Promise.all(
      ['a', 'b', 'c'].map((dir) =>
        step('data-validation', {
          workspace: made.folder,
          api: server,
          inputs: { ...inputs, 'report-dir': dir, 'comment-key': 'one', artifact: 'off' },
          event: event(made.head),
        }),
      ),
    );
    expect(server.state.comments).toHaveLength(1);
  });

  test('the contract loosened by the change: fails by the target branch, and lists the rule', async () => {
    const server = await api();
    const made = checkout(good, { 'c.yaml': maximum(150), 'd.csv': people });
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: server,
      inputs,
      event: event(made.head),
    });
    expect(ended.exit).toBe(1);
    expect(server.state.comments[0]?.body).toMatch(/Loosened by this change/);
  });

  test('a shallow clone: nothing is judged, the line to add is said', async () => {
    const made = checkout(good);
    made.git('update-ref', '-d', 'refs/remotes/origin/main');
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: await api(),
      inputs,
      event: event(made.head),
    });
    expect(ended.exit).toBe(2);
    expect(errors(ended.commands)[0]).toMatch(/origin\/main, which this checkout does not have.*`fetch-depth: 0`/);
  });

  test('a checkout of the fork itself: nothing is judged', async () => {
    const made = checkout(good);
    made.git('remote', 'set-url', 'origin', 'https://github.com/mallory/shop');
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: await api(),
      inputs,
      event: pullRequestEvent(made.head, { fork: true }),
    });
    expect(ended.exit).toBe(2);
    expect(ended.log).toMatch(/The checkout is of mallory\/shop, where the change comes from/);
  });

  test('an event that does not say what it is about: nothing is judged', async () => {
    const made = checkout(good);
    const ended = await step('data-validation', {
      workspace: made.folder,
      inputs,
      event: { name: 'pull_request', payload: {} },
    });
    expect(ended.exit).toBe(2);
    expect(ended.log).toMatch(/its payload does not say what the change is judged against/);
  });

  test('a merge group is judged by the commit that it is built on', async () => {
    const made = checkout(good, { 'c.yaml': maximum(150), 'd.csv': people });
    const ended = await step('data-validation', {
      workspace: made.folder,
      inputs: { ...inputs, artifact: 'off' },
      event: { name: 'merge_group', payload: { merge_group: { base_sha: made.git('rev-parse', 'origin/main') } } },
    });
    expect(ended.exit, ended.log).toBe(1);
    expect(ended.log).toMatch(/Loosened by this change/);
  });

  test('a check run when asked for: conclusion, every annotation, none by commands', async () => {
    const server = await api();
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: server,
      inputs: { ...inputs, artifact: 'off', comment: 'off', 'check-run': 'auto' },
      event: event(made.head),
    });
    expect(ended.exit).toBe(1);
    expect(server.state.checkRuns).toHaveLength(1);
    expect(server.state.checkRuns[0]).toMatchObject({
      name: 'mlops-gates / data-validation',
      headSha: made.head,
      conclusion: 'failure',
      annotations: [{ path: 'c.yaml', start_line: 14, annotation_level: 'failure' }],
    });
    expect(errors(ended.commands)).toEqual([]);
  });

  test.each([
    ['a read-only token', readOnlyToken, undefined, /lacks a permission.*pull-requests: write/],
    ['a token that is none', 'nonsense', undefined, /does not accept the token/],
    ['no token', '', undefined, /does not accept the token \(status 401: no token was passed\)/],
    ['an answer 404', workflowToken, { status: 404 }, /does not find it/],
    ['an answer 422', workflowToken, { status: 422 }, /refused/],
  ])('%s: one warning, the verdict unchanged', async (_, token, answer, words) => {
    const server = await api();
    if (answer) server.misbehave({ misdeed: { kind: 'answer', ...answer, body: { message: 'no' } } });
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: server,
      inputs: { ...inputs, artifact: 'off', 'github-token': token },
      event: event(made.head),
    });
    expect(ended.exit).toBe(1);
    expect(warnings(ended.commands)).toEqual([expect.stringMatching(words)]);
    expect(ended.outputs.verdict).toBe('fail');
  });

  test.each([
    ['429 with Retry-After', { kind: 'answer', status: 429, headers: { 'retry-after': '1' } }],
    ['503', { kind: 'answer', status: 503 }],
    ['a connection that is cut', { kind: 'cut', when: 'before' }],
  ] as const)('%s: retried, the comment is written', async (_, misdeed) => {
    const server = await api();
    server.misbehave({ times: 1, misdeed });
    const made = checkout({ 'c.yaml': maximum(120), 'd.csv': 'id,age\n1,20\n' }, { 'd.csv': people });
    const ended = await step('data-validation', {
      workspace: made.folder,
      api: server,
      inputs: { ...inputs, artifact: 'off' },
      event: event(made.head),
    });
    expect(ended.exit).toBe(1);
    expect(server.state.comments).toHaveLength(1);
  });
});

describe('the umbrella', () => {
  const runs = {
    'mlops-gates.yml': policy({ good: 'contract: c.yaml, data: d.csv', bad: 'contract: c.yaml, data: bad.csv' }),
    'c.yaml': maximum(120),
    'd.csv': 'id,age\n1,20\n',
    'bad.csv': people,
  };

  test('what the policy lists: one comment with a table and a section a run', async () => {
    const server = await api();
    const made = checkout(runs);
    const ended = await step('umbrella', { workspace: made.folder, api: server, event: pullRequestEvent(made.head) });
    expect(ended.exit, ended.log).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    const body = server.state.comments[0]?.body ?? '';
    expect(body).toMatch(/# ❌ Failed: 1 of 2 runs passed/);
    expect(body).toMatch(/\| good \| ✅ Passed \|/);
    expect(body).toMatch(/## ❌ Failed: bad[\s\S]*## ✅ Passed: good/);
    expect(ended.outputs).toMatchObject({
      verdict: 'fail',
      passed: 'false',
      'failed-checks': '1',
      'report-json-path': '',
    });
    expect(ended.outputs['report-path']).toMatch(/mlops-gates-report$/);
    expect(server.state.artifacts.map(({ name }) => name).sort()).toEqual([
      'mlops-gates-data-bad',
      'mlops-gates-data-good',
    ]);
  });

  test('one run', async () => {
    const made = checkout(runs);
    const ended = await step('umbrella', { workspace: made.folder, inputs: { run: 'good', artifact: 'off' } });
    expect(ended.exit, ended.log).toBe(0);
    expect(ended.outputs['report-json-path']).toMatch(/mlops-gates-report\/good\/report\.json$/);
  });

  test('one gate with its settings', async () => {
    const made = checkout(runs);
    const ended = await step('umbrella', {
      workspace: made.folder,
      inputs: { gate: 'data-validation', settings: 'contract: c.yaml\ndata: [d.csv]\n', artifact: 'off' },
    });
    expect(ended.exit, ended.log).toBe(0);
  });

  test('settings without a gate, of a wrong kind, and a run that is not there: all said', async () => {
    const made = checkout(runs);
    const first = await step('umbrella', {
      workspace: made.folder,
      inputs: { settings: 'contract: c.yaml', reports: 'pdf' },
    });
    expect(first.exit).toBe(2);
    expect(errors(first.commands)).toHaveLength(2);
    const second = await step('umbrella', { workspace: made.folder, inputs: { run: 'goood' } });
    expect(second.exit).toBe(2);
    expect(second.log).toMatch(/has no run "goood"; did you mean "good"/);
  });
});
