import { afterEach, describe, expect, test } from 'vitest';
import { createCheckRun } from '../../shared/clients/github/check-run.ts';
import { gitHubClient } from '../../shared/clients/github/client.ts';
import { findPullRequest } from '../../shared/clients/github/pull-requests.ts';
import { upsertComment } from '../../shared/clients/github/upsert-comment.ts';
import { downloadArtifact, listArtifacts } from '../../shared/clients/github/workflow-artifacts.ts';
import { deleteComment } from '../../shared/clients/github/write-comment.ts';
import { openApiCheck, openApiIsThere } from './openapi.ts';
import { type GitHubApi, startGitHubApi } from './server.ts';
import { workflowToken } from './state.ts';

const sha = 'c'.repeat(40);
const place = { kind: 'pull-request', number: 7 } as const;
let api: GitHubApi;
afterEach(() => api.close());

/** Everything that the client can ask, once. */
async function askEverything(): Promise<void> {
  api = await startGitHubApi({
    pulls: [{ number: 7, headRef: 'work', headSha: sha, headRepository: 'a/fork', baseRef: 'main', baseSha: sha }],
    artifacts: [{ runId: 5, name: 'report', zip: 'UEs=' }],
  });
  const client = gitHubClient({
    token: workflowToken,
    repository: 'an-owner/a-repository',
    apiUrl: `${api.url}/`,
    firstWaitMs: 1,
  });
  const annotations = Array.from({ length: 60 }, (_, index) => ({
    path: 'a.yaml',
    line: index + 1,
    level: 'warning' as const,
    title: 'title',
    message: 'message',
  }));
  const run = { name: 'n', headSha: sha, conclusion: 'neutral', title: 't', summary: 's', externalId: 'e' } as const;
  const sticky = { place, key: 'k', mode: 'always', passed: true } as const;
  const answers = [
    await upsertComment(client, { ...sticky, body: 'one' }),
    await upsertComment(client, { ...sticky, body: 'two' }),
    await createCheckRun(client, { ...run, annotations }),
    await findPullRequest(client, { repository: 'a/fork', branch: 'work', sha }),
    await listArtifacts(client, 5),
    await downloadArtifact(client, api.state.artifacts[0]?.id ?? 0, 1000),
    await deleteComment(client, place, api.state.comments[0]?.id ?? 0),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
  for (const route of [
    'POST /repos/{owner}/{repo}/check-runs',
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  ])
    api.misbehave({ route, times: 1, misdeed: { kind: 'cut', when: 'after' } });
  expect(await createCheckRun(client, { ...run, annotations, externalId: 'lost' })).toMatchObject({ ok: true });
}

test('the client asks nothing that the stand-in does not know', async () => {
  await askEverything();
  expect(api.requests.filter(({ route }) => route === undefined)).toEqual([]);
  expect(new Set(api.requests.map(({ route }) => route)).size).toBe(12);
  expect(api.state.checkRuns.map(({ annotations }) => annotations.length)).toEqual([60, 60]);
});

describe.skipIf(!openApiIsThere)(
  'GitHub’s description (skipped: MLOPS_GATES_OPENAPI names no @octokit/openapi)',
  () => {
    test('every request of the client, and every answer that it got, is as described', async () => {
      await askEverything();
      expect(api.requests.flatMap(openApiCheck())).toEqual([]);
    });
  },
);
