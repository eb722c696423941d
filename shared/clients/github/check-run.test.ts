import { expect, test } from 'vitest';
import { readOnlyToken } from '../../../test/github-api/state.ts';
import type { Misdeed } from '../../../test/github-api/trouble.ts';
import { apis, clientOf, routesOf, sha } from './api.test-helper.ts';
import { type CheckRun, createCheckRun } from './check-run.ts';

const start = apis();
const create = 'POST /repos/{owner}/{repo}/check-runs';
const append = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

const run = (annotations: number): CheckRun => ({
  name: 'mlops-gates: orders',
  headSha: sha,
  conclusion: 'failure',
  title: '3 of 25 checks failed',
  summary: '**bad**',
  externalId: 'run 1, attempt 1',
  annotations: Array.from({ length: annotations }, (_, index) => ({
    path: 'orders.odcs.yaml',
    line: index + 1,
    level: 'failure',
    title: 'orders.id.required',
    message: `finding ${index + 1}`,
  })),
});
const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  [0, 1],
  [1, 1],
  [50, 1],
  [51, 2],
  [120, 3],
])('%i annotations take %i requests and stay in order', async (annotations, requests) => {
  const api = await start();
  const created = await createCheckRun(clientOf(api), run(annotations));
  expect(api.requests).toHaveLength(requests);
  const [stored] = api.state.checkRuns;
  expect(created).toEqual({ ok: true, value: { id: stored?.id, url: expect.stringContaining('https://') } });
  expect(stored).toMatchObject({
    headSha: sha,
    conclusion: 'failure',
    title: '3 of 25 checks failed',
    summary: '**bad**',
  });
  expect(stored?.annotations.map(({ start_line }) => start_line)).toEqual(lines(annotations));
});

test.each<[string, string, Misdeed]>([
  ['made and lost', create, { kind: 'cut', when: 'after' }],
  ['not made', create, { kind: 'cut', when: 'before' }],
  ['made, 502', create, { kind: 'text', text: 'bad gateway' }],
  ['appended and lost', append, { kind: 'half' }],
  ['not appended', append, { kind: 'answer', status: 503 }],
])('%s: one check run, each annotation once', async (_name, route, misdeed) => {
  const api = await start();
  api.misbehave({ route, times: 1, misdeed });
  expect(await createCheckRun(clientOf(api), run(120))).toMatchObject({ ok: true });
  expect(api.state.checkRuns).toHaveLength(1);
  expect(api.state.checkRuns[0]?.annotations.map(({ start_line }) => start_line)).toEqual(lines(120));
});

test('a check run of the same name by another run is not taken for ours', async () => {
  const api = await start();
  await createCheckRun(clientOf(api), { ...run(0), externalId: 'run 1, attempt 2' });
  api.misbehave({ route: create, times: 1, misdeed: { kind: 'cut', when: 'before' } });
  await createCheckRun(clientOf(api), run(1));
  expect(api.state.checkRuns.map(({ externalId }) => externalId)).toEqual(['run 1, attempt 2', 'run 1, attempt 1']);
});

test('given up within the budget', async () => {
  const api = await start();
  api.misbehave({ misdeed: { kind: 'answer', status: 502 } });
  const created = await createCheckRun(clientOf(api, { budgetMs: 30 }), run(0));
  expect(created).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
  expect(routesOf(api)[0]).toBe('POST check-runs');
});

test.each<[Partial<CheckRun>, string | undefined, object]>([
  [{}, readOnlyToken, { kind: 'permission', permission: 'checks: write' }],
  [{ summary: 'x'.repeat(65_536) }, undefined, { kind: 'refused', status: 422 }],
  [{ headSha: 'no commit' }, undefined, { kind: 'refused', message: expect.stringContaining('No commit found') }],
])('refused', async (more, token, problem) => {
  const api = await start();
  const client = clientOf(api, token === undefined ? {} : { token });
  expect(await createCheckRun(client, { ...run(0), ...more })).toMatchObject({ ok: false, problem });
  expect(api.state.checkRuns).toEqual([]);
});
