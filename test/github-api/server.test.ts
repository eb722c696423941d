import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readReportZip } from '../../shared/clients/github/read-report-zip.ts';
import { nodeForTypeScript } from '../native/fixture.ts';
import { node, root } from '../process.ts';
import { runtimeToken } from './artifact-service.ts';
import { type GitHubApi, startGitHubApi } from './server.ts';
import { spawnGitHubApi } from './spawn.ts';
import { otherBotToken, readOnlyToken, workflowToken } from './state.ts';

const repository = '/repos/an-owner/a-repository';
const sha = 'd'.repeat(40);
const pull = { number: 7, headRef: 'work', headSha: sha, headRepository: 'a/fork', baseRef: 'main', baseSha: sha };

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi({ pulls: [pull], comments: Array.from({ length: 250 }, () => ({ issue: 7, body: 'x' })) });
});
afterEach(() => api.close());

const ask = (path: string, options: { method?: string; body?: object; token?: string } = {}) =>
  fetch(`${api.url}${repository}${path}`, {
    method: options.method ?? 'GET',
    headers: { authorization: `bearer ${options.token ?? workflowToken}` },
    ...(options.body ? { body: JSON.stringify(options.body) } : {}),
  });

test('pages and their links', async () => {
  const lengths: number[] = [];
  let next: string | undefined = '/issues/7/comments?per_page=100';
  while (next) {
    const response: Response = await ask(next);
    lengths.push(((await response.json()) as unknown[]).length);
    next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]?.split(repository)[1];
  }
  expect(lengths).toEqual([100, 100, 50]);
  expect(await (await ask('/issues/7/comments?per_page=1000')).json()).toHaveLength(100);
  expect(await (await ask('/issues/7/comments')).json()).toHaveLength(30);
});

const comments = { method: 'POST', path: '/issues/7/comments' };
const output = (count: number, summary = 's') => ({
  title: 't',
  summary,
  annotations: Array.from({ length: count }, () => ({
    path: 'a',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'm',
  })),
});
const checkRun = (more: object) => ({ name: 'n', head_sha: sha, status: 'completed', conclusion: 'success', ...more });

test.each<[string, string, object, string | undefined, number]>([
  ['a comment as long as allowed', comments.path, { body: 'x'.repeat(65_536) }, undefined, 201],
  ['one character more', comments.path, { body: 'x'.repeat(65_537) }, undefined, 422],
  ['an empty comment', comments.path, { body: ' ' }, undefined, 422],
  ['no comment', comments.path, {}, undefined, 422],
  ['a field that is not known', comments.path, { body: 'x', more: 1 }, undefined, 201],
  ['an issue that is not there', '/issues/8/comments', { body: 'x' }, undefined, 404],
  ['a token that reads', comments.path, { body: 'x' }, readOnlyToken, 403],
  ['a token that is none', comments.path, { body: 'x' }, 'none', 401],
  ['50 annotations', '/check-runs', checkRun({ output: output(50) }), undefined, 201],
  ['51 annotations', '/check-runs', checkRun({ output: output(51) }), undefined, 422],
  ['a summary too long', '/check-runs', checkRun({ output: output(0, 'x'.repeat(65_536)) }), undefined, 422],
  ['output without a title', '/check-runs', checkRun({ output: { summary: 's' } }), undefined, 422],
  ['completed without a conclusion', '/check-runs', checkRun({ conclusion: undefined }), undefined, 422],
])('GitHub’s limits: %s', async (_name, path, body, token, status) => {
  const response = await ask(path, { method: 'POST', body, ...(token ? { token } : {}) });
  expect(response.status).toBe(status);
  expect(api.requests.at(-1)).toMatchObject({ status, route: expect.stringContaining('POST /repos/') });
  expect(api.requests.at(-1)?.body).toEqual(JSON.parse(JSON.stringify(body)));
});

test('whoever may write may change what others wrote: the stand-in protects nobody', async () => {
  const id = api.state.comments[0]?.id;
  const response = await ask(`/issues/comments/${id}`, { method: 'PATCH', body: { body: 'y' }, token: otherBotToken });
  expect(response.status).toBe(200);
  expect(api.state.comments[0]).toMatchObject({ body: 'y', actor: { login: 'someone' } });
});

test('another repository is not found, another route neither', async () => {
  const headers = { authorization: `token ${workflowToken}` };
  expect((await fetch(`${api.url}/repos/an-owner/another/pulls`, { headers })).status).toBe(404);
  expect((await ask('/pulls/7/merge', { method: 'PUT' })).status).toBe(404);
  expect(api.requests.at(-1)?.route).toBeUndefined();
});

describe('misdeeds', () => {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const post = () => ask(comments.path, { method: 'POST', body: { body: 'made' } });
  const made = () => api.state.comments.filter(({ body }) => body === 'made').length;

  test('cut before: nothing was done; cut after: it was', async () => {
    api.misbehave({ route, times: 1, misdeed: { kind: 'cut', when: 'before' } });
    await expect(post()).rejects.toThrow();
    expect(made()).toBe(0);
    api.misbehave({ route, times: 1, misdeed: { kind: 'cut', when: 'after' } });
    await expect(post()).rejects.toThrow();
    expect(made()).toBe(1);
    expect((await post()).status).toBe(201);
  });

  test('half an answer, text, a status with headers, late', async () => {
    api.misbehave({ route, times: 1, misdeed: { kind: 'half' } });
    await expect(post().then((response) => response.text())).rejects.toThrow();
    api.misbehave({ route, times: 1, misdeed: { kind: 'text', text: '<p>' } });
    expect(await (await post()).text()).toBe('<p>');
    api.misbehave({ route, times: 1, misdeed: { kind: 'answer', status: 429, headers: { 'retry-after': '7' } } });
    const limited = await post();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    api.misbehave({ route, times: 1, misdeed: { kind: 'slow', ms: 20 } });
    expect((await post()).status).toBe(201);
    expect(made()).toBe(3);
  });

  test('only on its route, after those that are let through', async () => {
    api.misbehave({ route, skip: 1, times: 1, misdeed: { kind: 'answer', status: 500 } });
    expect((await ask('/pulls')).status).toBe(200);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([201, 500, 201]);
  });
});

describe.skipIf(nodeForTypeScript() === undefined)('as a process of its own (skipped: no Node 24)', () => {
  test('is seeded, misbehaves and tells what it was asked', async () => {
    const spawned = await spawnGitHubApi({ pulls: [pull] });
    onTestFinished(spawned.close);
    const url = `${spawned.url}${repository}/issues/7/comments`;
    const post = () =>
      fetch(url, {
        method: 'POST',
        headers: { authorization: `token ${workflowToken}` },
        body: '{"body":"from afar"}',
      });
    await spawned.misbehave({ times: 1, misdeed: { kind: 'answer', status: 502 } });
    expect([(await post()).status, (await post()).status]).toEqual([502, 201]);
    const told = await spawned.told();
    expect(told.comments).toMatchObject([{ body: 'from afar', actor: { login: 'github-actions[bot]' } }]);
    expect(told.requests.map(({ status, troubled }) => [status, troubled])).toEqual([
      [502, true],
      [201, false],
    ]);
  });
});

describe('the artifact service', () => {
  /** In a process of its own, since @actions/artifact reads its environment and writes to standard output. */
  async function upload(name: string) {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-upload-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'report.json'), '{"a":1}');
    const script = `import { DefaultArtifactClient } from '@actions/artifact';
      const { id, size } = await new DefaultArtifactClient().uploadArtifact(process.argv[1], [process.argv[2] + '/report.json'], process.argv[2]);
      console.log(JSON.stringify({ id, size }));`;
    const child = spawn(node, ['--input-type=module', '-e', script, name, folder], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        ACTIONS_RESULTS_URL: `${api.url}/`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken(5),
        GITHUB_SERVER_URL: 'https://github.com',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const [exit] = await once(child, 'close');
    return { exit, output };
  }

  test('takes what @actions/artifact uploads, once a name', async () => {
    const { exit, output } = await upload('mlops-gates-report');
    expect(output).toContain('successfully finalized');
    expect(exit).toBe(0);
    const [artifact] = api.state.artifacts;
    expect(artifact).toMatchObject({ runId: 5, name: 'mlops-gates-report' });
    const read = await readReportZip(Buffer.from(artifact?.zip ?? '', 'base64'));
    if (read.kind === 'refused') throw new Error(read.reason);
    expect(read.reports.map(({ name, bytes }) => [name, String(Buffer.from(bytes))])).toEqual([
      ['report.json', '{"a":1}'],
    ]);
    const again = await upload('mlops-gates-report');
    expect(again.exit).not.toBe(0);
    expect(again.output).toMatch(/already exists/);
    expect(api.state.artifacts).toHaveLength(1);
  });
});
