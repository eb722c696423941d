import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApiCheck, openApiIsThere } from './openapi.ts';
import type { Recorded } from './record.ts';
import { type GitHubApi, startGitHubApi } from './server.ts';
import { readOnlyToken, workflowToken } from './state.ts';

const sha = 'a'.repeat(40);
const repository = '/repos/an-owner/a-repository';

describe.skipIf(!openApiIsThere)(
  'GitHub’s description (skipped: MLOPS_GATES_OPENAPI names no @octokit/openapi)',
  () => {
    let api: GitHubApi;
    let check: (request: Recorded) => readonly string[];
    beforeAll(async () => {
      check = openApiCheck();
      const pull = { headRef: 'work', headSha: sha, headRepository: 'a/fork', baseRef: 'main', baseSha: sha };
      api = await startGitHubApi({
        // of a deleted fork GitHub says `repo: null`, which the description does not know
        pulls: [{ number: 7, ...pull }],
        comments: [{ issue: 7, body: 'hello' }],
        artifacts: [
          { runId: 5, name: 'report', zip: 'UEs=' },
          { runId: 5, name: 'old', zip: 'UEs=', expired: true },
        ],
        runs: [
          { id: 5, workflow: 'gates.yml', event: 'push', branch: 'main', conclusion: 'success', headSha: sha },
          { id: 6, workflow: 'gates.yml', event: 'push', branch: 'main', conclusion: 'failure', headSha: sha },
        ],
      });
    });
    afterAll(() => api.close());

    const ask = async (method: string, path: string, body?: object, token = workflowToken): Promise<Recorded> => {
      await fetch(`${api.url}${repository}${path}`, {
        method,
        redirect: 'manual',
        headers: { authorization: `token ${token}` },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return api.requests.at(-1) as Recorded;
    };
    const output = { title: 't', summary: 's' };
    const ids = (): Readonly<Record<string, number | undefined>> => ({
      comment: api.state.comments[0]?.id,
      run: api.state.checkRuns[0]?.id,
      artifact: api.state.artifacts[0]?.id,
      expired: api.state.artifacts[1]?.id,
    });

    test.each<[string, string, object | undefined, number]>([
      ['GET', '/issues/7/comments?per_page=100&page=1', undefined, 200],
      ['GET', '/issues/99/comments', undefined, 404],
      ['POST', '/issues/7/comments', { body: 'x' }, 201],
      ['POST', '/issues/7/comments', { body: 'x'.repeat(65_537) }, 422],
      ['GET', '/issues/comments/{comment}', undefined, 200],
      ['PATCH', '/issues/comments/{comment}', { body: 'y' }, 200],
      ['PATCH', '/issues/comments/{comment}', { body: 'x'.repeat(65_537) }, 422],
      ['DELETE', '/issues/comments/{comment}', undefined, 204],
      ['POST', '/check-runs', { name: 'n', head_sha: sha, status: 'completed', conclusion: 'neutral', output }, 201],
      ['PATCH', '/check-runs/{run}', { output }, 200],
      ['GET', '/check-runs/{run}', undefined, 200],
      ['GET', `/commits/${sha}/check-runs?check_name=n&filter=all&per_page=100`, undefined, 200],
      ['GET', '/pulls?state=open&head=a:work&per_page=100&page=1', undefined, 200],
      ['GET', '/pulls?state=all', undefined, 200],
      ['GET', '/pulls/7', undefined, 200],
      ['GET', '/pulls/99', undefined, 404],
      ['GET', '/actions/runs/5/artifacts?per_page=1', undefined, 200],
      ['GET', '', undefined, 200],
      ['GET', '/actions/workflows/gates.yml/runs?branch=main&status=success&per_page=100&page=1', undefined, 200],
      ['GET', '/actions/workflows/none.yml/runs', undefined, 404],
      ['GET', '/actions/artifacts/{artifact}/zip', undefined, 302],
      ['GET', '/actions/artifacts/{expired}/zip', undefined, 410],
    ])('%s %s', async (method, path, body, status) => {
      const recorded = await ask(
        method,
        path.replace(/\{(\w+)\}/, (_, name) => String(ids()[name])),
        body,
      );
      expect(recorded.status).toBe(status);
      expect(check(recorded)).toEqual([]);
    });

    test('the refusals that every route has', async () => {
      expect((await ask('GET', '/pulls', undefined, 'unknown')).status).toBe(401);
      expect((await ask('POST', '/issues/7/comments', { body: 'x' }, readOnlyToken)).status).toBe(403);
    });

    test('the check finds what is wrong', async () => {
      const recorded = await ask('POST', '/check-runs?wrong=1', { name: 1, status: 'done' });
      expect(check(recorded).join('\n')).toMatch(/wrong is not described[\s\S]*name must be string/);
      const good = await ask('GET', '/pulls/7');
      expect(check({ ...good, answer: { number: 'seven' } }).join('\n')).toMatch(/must have required property/);
      expect(check({ ...good, status: 207 })).toEqual([expect.stringMatching(/207 is not described/)]);
      expect(check({ ...good, route: undefined })).toEqual([expect.stringMatching(/no such operation/)]);
    });
  },
);
