import { expect, test } from 'vitest';
import { workflowToken } from '../../../test/github-api/state.ts';
import { apis, clientOf, otherSha, pull, sha } from './api.test-helper.ts';
import { findPullRequest } from './pull-requests.ts';

const start = apis();
const head = { repository: 'someone/a-fork', branch: 'work', sha };
const fork = { headRepository: 'someone/a-fork' };

test('found by repository, branch and commit', async () => {
  const api = await start({
    pulls: [
      pull(1),
      pull(2, { ...fork, headRef: 'other' }),
      pull(3, { ...fork, headSha: otherSha }),
      pull(4, { headRepository: 'someone/another-fork' }),
      pull(5, { ...fork, state: 'closed' }),
      pull(6, { headRepository: null }),
      pull(7, fork),
    ],
  });
  expect(await findPullRequest(clientOf(api), head)).toEqual({
    ok: true,
    value: {
      number: 7,
      state: 'open',
      baseRef: 'main',
      baseSha: otherSha,
      headRef: 'work',
      headSha: sha,
      headRepository: 'someone/a-fork',
    },
  });
});

test.each([
  ['there is none', { ...head, branch: 'unknown' }],
  ['the head has moved on', { ...head, sha: otherSha }],
  ['another repository of the same owner', { ...head, repository: 'someone/something' }],
  ['a branch that GitHub reads as no filter', { ...head, branch: '' }],
])('undefined: %s', async (_name, wanted) => {
  const api = await start({ pulls: [pull(7, fork)] });
  expect(await findPullRequest(clientOf(api), wanted)).toEqual({ ok: true, value: undefined });
});

test('names are written into the query whole', async () => {
  const branch = 'a&state=closed#b%20/:word{x}';
  const api = await start({ pulls: [pull(7, { ...fork, headRef: branch })] });
  expect(await findPullRequest(clientOf(api), { ...head, branch })).toMatchObject({ value: { number: 7 } });
  expect(api.requests).toHaveLength(1);
});

test('an answer that is not filtered is filtered here', async () => {
  const api = await start({ pulls: [pull(7, { ...fork, headRef: 'other' })] });
  const headers = { authorization: `token ${workflowToken}` };
  const all = await (await fetch(`${api.url}/repos/an-owner/a-repository/pulls`, { headers })).json();
  api.misbehave({ misdeed: { kind: 'answer', status: 200, body: all } });
  expect(await findPullRequest(clientOf(api), head)).toEqual({ ok: true, value: undefined });
  expect(await findPullRequest(clientOf(api), { ...head, branch: 'other' })).toMatchObject({ value: { number: 7 } });
});

test('case does not matter in names of repositories; the oldest of several is taken', async () => {
  const api = await start({ pulls: [pull(9, fork), pull(8, fork)] });
  const wanted = { ...head, repository: 'someone/A-Fork' };
  expect(await findPullRequest(clientOf(api), wanted)).toMatchObject({ value: { number: 8 } });
});

test('on the third page', async () => {
  const pulls = Array.from({ length: 250 }, (_, index) =>
    pull(index + 1, { ...fork, headSha: index ? otherSha : sha }),
  );
  const api = await start({ pulls });
  expect(await findPullRequest(clientOf(api), head)).toMatchObject({ value: { number: 1 } });
  expect(api.requests).toHaveLength(3);
});

test('an answer that cannot be read is no "there is none"', async () => {
  const api = await start();
  api.misbehave({ misdeed: { kind: 'answer', status: 200, body: [{ number: 7 }] } });
  expect(await findPullRequest(clientOf(api), head)).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
});
