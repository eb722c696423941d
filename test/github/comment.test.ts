import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../shared/clients/github/zip.test-helper.ts';
import { maximum, people, type Repository, repository } from '../change/repository.ts';
import type { GitHubApi } from '../github-api/server.ts';
import { readOnlyToken } from '../github-api/state.ts';
import { pullRequestEvent, startApi, step } from './step.ts';

/** The second half of the fork-safe pair: nothing that a fork wrote is trusted. */

const head = '1'.repeat(40);
let made: Repository;
let report: string;
const opened: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  made = repository({ 'c.yaml': maximum(120), 'd.csv': people });
  await step('data-validation', {
    workspace: made.folder,
    inputs: { contract: 'c.yaml', data: 'd.csv', artifact: 'off' },
  });
  report = readFileSync(join(made.folder, 'mlops-gates-report/data-validation/report.json'), 'utf8');
});
afterAll(() => rmSync(made.folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const withChecks = (count: number, id: (i: number) => string): string => {
  const whole = JSON.parse(report);
  const [check] = whole.checks.filter(({ outcome }: { outcome: string }) => outcome === 'fail');
  return JSON.stringify({ ...whole, checks: Array.from({ length: count }, (_, i) => ({ ...check, id: id(i) })) });
};

const pull = (more: Readonly<Record<string, unknown>> = {}) => ({
  number: 7,
  headRef: 'change',
  headSha: head,
  headRepository: 'mallory/shop',
  baseRef: 'main',
  baseSha: '2'.repeat(40),
  ...more,
});

async function api(files: Readonly<Record<string, string>> | undefined, pulls = [pull()]): Promise<GitHubApi> {
  const started = await startApi({
    pulls,
    artifacts:
      files === undefined
        ? []
        : [
            {
              runId: 55,
              name: 'mlops-gates-data',
              zip: zipOf(Object.entries(files).map(([name, content]) => ({ name, content }))).toString('base64'),
            },
          ],
  });
  opened.push(started.close);
  return started;
}

const event = (more: Readonly<Record<string, unknown>> = {}) => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: {
      id: 55,
      name: 'gates',
      event: 'pull_request',
      conclusion: 'failure',
      html_url: 'https://github.com/acme/shop/actions/runs/55',
      head_sha: head,
      head_branch: 'change',
      head_repository: { full_name: 'mallory/shop' },
      // GitHub leaves this empty for forks; an attacker cannot fill it
      pull_requests: [],
      ...more,
    },
  },
});

const workspace = mkdtempSync(join(tmpdir(), 'comment-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));
const comment = (server: GitHubApi, given = event(), inputs: Readonly<Record<string, string>> = {}) =>
  step('comment', { workspace, api: server, event: given, inputs });

describe('a run of a pull request from a fork', () => {
  test('its report is rendered anew, on the pull request that has its head', async () => {
    const server = await api({ 'data-validation/report.json': report, 'data-validation/report.md': '# pwned' });
    const ended = await comment(server);
    expect(ended.exit, ended.log).toBe(0);
    expect(server.state.comments).toHaveLength(1);
    const [{ issue, body } = { issue: 0, body: '' }] = server.state.comments;
    expect(issue).toBe(7);
    expect(body).toMatch(/## ❌ Failed: data-validation/);
    expect(body).toMatch(/t\.age\.maximum/);
    expect(body).not.toMatch(/pwned/);
    expect(body).toMatch(/ended with failure. It ran code of the pull request/);
    expect(ended.outputs['comment-url']).toMatch(/^https?:/);
  });

  test('the same again: one comment', async () => {
    const server = await api({ 'report.json': report });
    await comment(server);
    await comment(server);
    expect(server.state.comments).toHaveLength(1);
  });

  test('two pull requests of other heads are left alone', async () => {
    const server = await api({ 'report.json': report }, [
      pull({ number: 5, headSha: '4'.repeat(40) }),
      pull({ number: 6, headRepository: 'eve/shop' }),
      pull(),
    ]);
    await comment(server);
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([7]);
  });

  test('newer commits, or a closed pull request: nothing is written', async () => {
    for (const pulls of [[pull({ headSha: '4'.repeat(40) })], [pull({ state: 'closed' })], []]) {
      const server = await api({ 'report.json': report }, pulls);
      const ended = await comment(server);
      expect(ended.exit).toBe(0);
      expect(server.state.comments).toEqual([]);
    }
  });

  test('a report that says passed while the run failed: the comment says whom to trust', async () => {
    const forged = JSON.parse(report);
    for (const check of forged.checks) check.outcome = 'pass';
    const server = await api({ 'report.json': JSON.stringify({ ...forged, verdict: 'pass', passed: true }) });
    await comment(server, event(), { comment: 'always' });
    expect(server.state.comments[0]?.body).toMatch(/reports say passed, but the run ended with failure: trust the run/);
  });

  test.each([
    [
      'a verdict that its checks do not come to',
      () => ({
        'report.json': report
          .replace('"verdict": "fail"', '"verdict": "pass"')
          .replace('"passed": false', '"passed": true'),
      }),
    ],
    [
      'an unknown key',
      () => ({ 'report.json': report.replace('"schemaVersion": 1', '"schemaVersion": 1, "extra": 1') }),
    ],
    ['no JSON', () => ({ 'report.json': '<html>' })],
    ['not UTF-8', () => ({ 'report.json': '\u0000' })],
    ['a path that leads out', () => ({ '../report.json': report })],
    ['nothing', () => ({ 'other.txt': 'x' })],
    ['checks of one id', () => ({ 'report.json': withChecks(2, () => 'same') })],
    ['a hundred thousand checks', () => ({ 'report.json': withChecks(100_000, (i) => `c${i}`) })],
    ['nesting of 100,000 levels', () => ({ 'report.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}` })],
    ['a number beyond all', () => ({ 'report.json': report.replace(/"seed": \d+/, '"seed": 1e999') })],
    ['keys of objects', () => ({ 'report.json': report.replace('{', '{"__proto__": {"passed": true},') })],
    [
      'thousands of files',
      () => Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}/report.json`, '{}'])),
    ],
  ])('an artifact with %s is not used, and the comment says that nothing was judged', async (_, files) => {
    const server = await api(files());
    const ended = await comment(server);
    expect(ended.exit).toBe(0);
    expect(server.state.comments[0]?.body).toMatch(/Not judged[\s\S]*left no valid report/);
  });

  test('more reports than are read: the comment says so, and does not call it passed', async () => {
    const forged = JSON.parse(report);
    for (const check of forged.checks) check.outcome = 'pass';
    const passing = JSON.stringify({ ...forged, verdict: 'pass', passed: true });
    const server = await api(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}/report.json`, passing])));
    await comment(server, event({ conclusion: 'success' }));
    expect(server.state.comments[0]?.body).toMatch(/is not used: more than 50 reports/);
  });

  test.each([
    'javascript:alert(1)',
    'https://github.com/x) [y](https://evil.example',
    7,
    '',
  ])('a run at %j makes no link of its own', async (html_url) => {
    const server = await api({ 'report.json': report });
    const ended = await comment(server, event({ html_url }));
    expect(server.state.comments[0]?.body ?? '').not.toMatch(/javascript:|\[y\]\(/);
    expect([0, 2]).toContain(ended.exit);
  });

  test('text of the fork stays text', async () => {
    const forged = JSON.parse(report);
    forged.name = '](https://evil.example) @everyone <img src=x>';
    forged.checks.find(({ outcome }: { outcome: string }) => outcome === 'fail').reason =
      '| a | b |\n\n# Approved\n\n<!-- mlops-gates:1 --> ![x](https://evil.example/x.png) #1';
    const server = await api({ 'report.json': JSON.stringify(forged) });
    await comment(server);
    const body = server.state.comments[0]?.body ?? '';
    const html = micromark(body, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(html).toMatch(/Approved/);
    expect(html).not.toMatch(/<img|<h1|href="[^"]*evil/);
    expect(html).not.toMatch(/(^|[\s>])@everyone/m);
  });

  test('a token that may not write: exit 4, the line to add is said', async () => {
    const server = await api({ 'report.json': report });
    const ended = await comment(server, event(), { 'github-token': readOnlyToken });
    expect(ended.exit).toBe(4);
    expect(ended.log).toMatch(/pull-requests: write/);
  });
});

test('a run that no pull request started: nothing to do', async () => {
  const server = await api({ 'report.json': report });
  const ended = await comment(server, event({ event: 'push' }));
  expect(ended.exit).toBe(0);
  expect(server.requests).toEqual([]);
});

test.each([
  ['another event', pullRequestEvent(head)],
  ['a payload without the run', { name: 'workflow_run', payload: {} }],
])('%s: exit 2, and where the action belongs', async (_, given) => {
  const ended = await step('comment', { workspace, event: given });
  expect(ended.exit).toBe(2);
  expect(ended.log).toMatch(/belongs into a workflow with "on: workflow_run"/);
});
