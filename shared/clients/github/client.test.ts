import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readOnlyToken, workflowToken } from '../../../test/github-api/state.ts';
import type { Misdeed } from '../../../test/github-api/trouble.ts';
import { apis, clientOf } from './api.test-helper.ts';
import type { GitHubClient, Request } from './client.ts';
import { listComments } from './list-comments.ts';
import type { Problem } from './problem.ts';
import { warningOf } from './warning-of.ts';

const start = apis();
const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const read: Request = {
  route,
  parameters: { pull_number: 7 },
  permission: 'pull-requests: read',
  repeatable: true,
};
const write: Request = {
  route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  parameters: { issue_number: 7, body: 'hello' },
  permission: 'pull-requests: write',
  repeatable: false,
};
const answer = (status: number, headers: Record<string, string> = {}, message = 'why'): Misdeed => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});
const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);

/** A server of the test's own, for answers that the stand-in never gives. */
async function serve(listener: RequestListener): Promise<{ readonly url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const problemOf = async (client: GitHubClient, request: Request): Promise<Problem> => {
  const sent = await client.send(request);
  if (sent.ok) throw new Error('it went well');
  return sent.problem;
};

describe('repeated until it goes well', () => {
  test.each<[string, Misdeed]>([
    ['500', answer(500)],
    ['502', answer(502)],
    ['503', answer(503)],
    ['429 with Retry-After', answer(429, { 'retry-after': '0' })],
    ['403 with Retry-After', answer(403, { 'retry-after': '0' }, 'You have exceeded a secondary rate limit')],
    ['403, limit used up', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
    ['cut before', { kind: 'cut', when: 'before' }],
    ['cut after', { kind: 'cut', when: 'after' }],
    ['half an answer', { kind: 'half' }],
    ['not JSON', { kind: 'text', text: '<html>one moment</html>' }],
  ])('%s', async (_name, misdeed) => {
    const api = await start();
    api.misbehave({ route, times: 2, misdeed });
    const client = clientOf(api);
    const sent = await client.send(read);
    expect(sent).toMatchObject({ ok: true, value: { status: 200, data: { number: 7 } } });
    expect(api.requests).toHaveLength(3);
    expect(client.waits).toHaveLength(2);
    for (const wait of client.waits) expect(wait).toMatch(/^GitHub: .+; trying again in \d+ s$/);
  });

  test('an answer that comes too late', async () => {
    const api = await start();
    api.misbehave({ route, times: 1, misdeed: { kind: 'slow', ms: 3000 } });
    const client = clientOf(api, { requestTimeoutMs: 200 });
    expect(await client.send(read)).toMatchObject({ ok: true });
    expect(client.waits).toEqual([expect.stringContaining('no answer in time')]);
  });
});

describe('given up', () => {
  test.each<[string, Misdeed]>([
    ['a Retry-After beyond the budget', answer(429, { 'retry-after': '3600' })],
    [
      'a limit that ends beyond the budget',
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3600) }),
    ],
    ['a rate limit that names no time', answer(403, {}, 'You have exceeded a secondary rate limit')],
    ['a Retry-After that is a date', answer(429, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })],
  ])('%s: at once, without a wait', async (_name, misdeed) => {
    const api = await start();
    api.misbehave({ misdeed });
    const client = clientOf(api, { budgetMs: 5000 });
    expect(await problemOf(client, read)).toMatchObject({ kind: 'unavailable', maybeDone: false });
    expect(api.requests).toHaveLength(1);
    expect(client.waits).toEqual([]);
  });

  test('a server that never recovers: all waits together stay within the budget', async () => {
    const api = await start();
    api.misbehave({ misdeed: answer(502) });
    const client = clientOf(api, { budgetMs: 400, firstWaitMs: 40 });
    expect(await problemOf(client, read)).toMatchObject({ kind: 'unavailable', reason: 'status 502' });
    // 40 + 80 + 160 ms; the next wait of 320 ms is not begun
    expect(client.waits.length).toBeLessThanOrEqual(3);
    expect(api.requests).toHaveLength(client.waits.length + 1);
    const before = api.requests.length;
    await problemOf(client, read);
    await problemOf(client, read);
    // the budget is that of the step, not of the request
    expect(client.waits.length).toBeLessThanOrEqual(5);
    expect(api.requests.length - before).toBeLessThanOrEqual(4);
  });

  test('no budget: one attempt', async () => {
    const api = await start();
    api.misbehave({ misdeed: { kind: 'cut', when: 'before' } });
    expect(await problemOf(clientOf(api, { budgetMs: 0 }), read)).toMatchObject({ kind: 'unavailable' });
    expect(api.requests).toHaveLength(1);
  });

  test('nobody listens', async () => {
    const api = await start();
    await api.close();
    const client = clientOf(api, { budgetMs: 20 });
    const problem = await problemOf(client, write);
    expect(problem).toMatchObject({ kind: 'unavailable', maybeDone: false });
    expect(problem).toMatchObject({ reason: 'the connection broke: ECONNREFUSED' });
  });

  test('an answer longer than any that GitHub gives: not asked for again', async () => {
    const api = await start();
    api.misbehave({ misdeed: { kind: 'huge', bytes: 60 * 1024 * 1024 } });
    expect(await problemOf(clientOf(api), read)).toMatchObject({ reason: 'the answer is longer than 41943040 bytes' });
    expect(api.requests).toHaveLength(1);
  });
});

describe('never repeated', () => {
  test.each<[number, string]>([
    [400, 'refused'],
    [401, 'unauthorised'],
    [403, 'permission'],
    [404, 'not-found'],
    [410, 'not-found'],
    [422, 'refused'],
  ])('%i is %s', async (status, kind) => {
    const api = await start();
    api.misbehave({ misdeed: answer(status) });
    expect(await problemOf(clientOf(api), read)).toMatchObject({ kind, status, message: 'why' });
    expect(api.requests).toHaveLength(1);
  });

  test.each<[string, Misdeed]>([
    ['500', answer(500)],
    ['cut after', { kind: 'cut', when: 'after' }],
    ['half an answer', { kind: 'half' }],
    ['not JSON', { kind: 'text', text: 'ok' }],
  ])('what may have been done already: %s', async (_name, misdeed) => {
    const api = await start();
    api.misbehave({ misdeed });
    expect(await problemOf(clientOf(api), write)).toMatchObject({ kind: 'unavailable', maybeDone: true });
    expect(api.requests).toHaveLength(1);
  });

  test('but what was certainly not done is', async () => {
    const api = await start();
    api.misbehave({ times: 1, misdeed: answer(429, { 'retry-after': '0' }) });
    expect(await clientOf(api).send(write)).toMatchObject({ ok: true });
    expect(api.state.comments).toHaveLength(1);
  });
});

describe('tokens', () => {
  test('the missing permission is that of the request', async () => {
    const api = await start();
    const problem = await problemOf(clientOf(api, { token: readOnlyToken }), write);
    expect(problem).toEqual({
      kind: 'permission',
      permission: 'pull-requests: write',
      status: 403,
      message: 'Resource not accessible by integration',
    });
  });

  test.each(['', '  ', 'two\nlines', 'ghs_\u0000', 'ghs_ü'])('%j is not sent', async (token) => {
    const api = await start();
    const problem = await problemOf(clientOf(api, { token }), read);
    expect(problem).toMatchObject({ kind: 'unauthorised' });
    if (token.trim() !== '') expect(JSON.stringify(problem)).not.toContain(JSON.stringify(token).slice(1, -1));
    expect(api.requests).toEqual([]);
  });

  test.each([401, 403, 404, 422, 500])('is in no message, though GitHub’s answer %i has it', async (status) => {
    const api = await start();
    const message = `bad ${workflowToken} and ${workflowToken}`;
    api.misbehave({ misdeed: { kind: 'answer', status, body: { message, errors: [{ message }] } } });
    const client = clientOf(api, { budgetMs: 20 });
    const problem = await problemOf(client, read);
    const said = JSON.stringify([problem, warningOf(problem, 'nothing was done'), client.waits]);
    expect(said).not.toContain(workflowToken);
  });

  test('is not sent to another origin', async () => {
    const elsewhere = await start();
    const api = await serve((_request, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/repos/an-owner/a-repository/pulls/7` }).end();
    });
    expect(await problemOf(clientOf(api), read)).toMatchObject({ kind: 'refused', status: 302 });
    expect(elsewhere.requests).toEqual([]);
  });

  test('is sent to the new address of a renamed repository', async () => {
    const seen: string[] = [];
    const api = await serve((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      if (request.url === '/repositories/1/pulls/7')
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"number":7}');
      else response.writeHead(301, { location: '/repositories/1/pulls/7' }).end();
    });
    expect(await clientOf(api).send(read)).toMatchObject({ ok: true, value: { data: { number: 7 } } });
    expect(seen).toHaveLength(2);
    expect(seen[1]).toContain(workflowToken);
  });

  test('a POST follows 307 with its body, and not 302', async () => {
    const bodies: string[] = [];
    const api = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      if (request.url === '/new') response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":1}');
      else response.writeHead(bodies.length > 2 ? 302 : 307, { location: '/new' }).end();
    });
    expect(await clientOf(api).send(write)).toMatchObject({ ok: true });
    expect(bodies).toEqual(['{"body":"hello"}', '{"body":"hello"}']);
    expect(await problemOf(clientOf(api), write)).toMatchObject({ kind: 'refused', status: 302 });
  });

  test('a circle of redirects ends', async () => {
    let times = 0;
    const api = await serve((_request, response) => {
      times += 1;
      response.writeHead(301, { location: '/again' }).end();
    });
    expect(await problemOf(clientOf(api), read)).toMatchObject({ kind: 'refused' });
    expect(times).toBe(4);
  });
});

test('422 says which field was wrong', async () => {
  const api = await start();
  const sent = await problemOf(clientOf(api), { ...write, parameters: { issue_number: 7, body: '' } });
  expect(sent).toMatchObject({ kind: 'refused', status: 422, message: "Validation Failed; body can't be blank" });
});

test('on GitHub Enterprise Server REST is under /api/v3 and GraphQL under /api', async () => {
  const asked: string[] = [];
  const { url } = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  const client = clientOf({ url: `${url}/api/v3/` });
  await client.send(read);
  await listComments(client, { kind: 'pull-request', number: 7 }, 'all');
  expect(asked).toEqual(['GET /api/v3/repos/an-owner/a-repository/pulls/7', 'POST /api/graphql']);
});
