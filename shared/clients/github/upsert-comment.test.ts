import { describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../../test/github-api/server.ts';
import {
  actionsBot,
  otherBot,
  otherBotToken,
  personalToken,
  readOnlyToken,
  someone,
  type Token,
} from '../../../test/github-api/state.ts';
import type { Misdeed } from '../../../test/github-api/trouble.ts';
import { apis, clientOf, routesOf } from './api.test-helper.ts';
import type { GitHubClient } from './client.ts';
import { withMarker } from './marker.ts';
import { type StickyComment, upsertComment } from './upsert-comment.ts';

const start = apis();
const place = { kind: 'pull-request', number: 7 } as const;
const key = 'ci/test';
const list = 'POST /graphql';
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const change = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

const upsert = (client: GitHubClient, body: string, more: Partial<StickyComment> = {}) =>
  upsertComment(client, { place, key, body, mode: 'auto', passed: false, ...more });
const ours = (body: string, actor = actionsBot) => ({ issue: 7, body: withMarker(key, body), actor });
const chatter = (count: number) => Array.from({ length: count }, (_, i) => ({ issue: 7, body: `comment ${i}` }));
const bodies = ({ state }: GitHubApi) =>
  state.comments.filter(({ actor }) => actor === actionsBot).map(({ body }) => body.split('\n').slice(1).join('\n'));

describe('requests', () => {
  test.each([
    { before: 0, requests: 3 },
    { before: 99, requests: 3 },
    { before: 100, requests: 3 },
    { before: 101, requests: 4 },
    { before: 250, requests: 5 },
  ])('created after $before comments: $requests', async ({ before, requests }) => {
    const api = await start({ comments: chatter(before) });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: true, value: { did: 'created' } });
    expect(api.requests).toHaveLength(requests);
    expect(bodies(api)).toEqual(['bad']);
  });

  test.each([
    { before: 0, requests: 2 },
    { before: 99, requests: 2 },
    { before: 100, requests: 3 },
    { before: 250, requests: 4 },
  ])('updated among $before others: $requests', async ({ before, requests }) => {
    const api = await start({ comments: [...chatter(before), ours('bad')] });
    const upserted = await upsert(clientOf(api), 'good', { passed: true });
    expect(upserted).toMatchObject({ ok: true, value: { did: 'updated', id: api.state.comments.at(-1)?.id } });
    expect(api.requests).toHaveLength(requests);
    expect(api.requests.at(-1)?.route).toBe(change);
    expect(bodies(api)).toEqual(['good']);
  });

  test('the oldest is found though it stands on the first of three pages', async () => {
    const api = await start({ comments: [ours('bad'), ...chatter(249)] });
    await upsert(clientOf(api), 'worse');
    expect(bodies(api)).toEqual(['worse']);
    expect(api.requests).toHaveLength(4);
  });

  test('the same body is not sent again', async () => {
    const api = await start({ comments: [ours('bad\r\n')] });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: true, value: { did: 'kept' } });
    expect(routesOf(api)).toEqual(['POST graphql']);
  });
});

describe('modes', () => {
  test.each<[StickyComment['mode'], boolean, boolean, string[]]>([
    ['auto', true, false, []],
    ['auto', false, false, ['now']],
    ['auto', true, true, ['now']],
    ['auto', false, true, ['now']],
    ['always', true, false, ['now']],
    ['always', true, true, ['now']],
    ['off', false, false, []],
    ['off', false, true, ['before']],
  ])('%s, passed: %s, there is one already: %s', async (mode, passed, there, expected) => {
    const api = await start({ comments: there ? [ours('before')] : [] });
    expect(await upsert(clientOf(api), 'now', { mode, passed })).toMatchObject({ ok: true });
    expect(bodies(api)).toEqual(expected);
    if (mode === 'off') expect(api.requests).toEqual([]);
  });

  test('an issue is no pull request, and can be commented on', async () => {
    const api = await start();
    await upsert(clientOf(api), 'bad', { place: { kind: 'issue', number: 9 } });
    expect(bodies(api)).toEqual(['bad']);
    const wrong = await upsert(clientOf(api), 'bad', { place: { kind: 'pull-request', number: 9 } });
    expect(wrong).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });

  test('another key has a comment of its own', async () => {
    const api = await start({ comments: [ours('bad')] });
    await upsert(clientOf(api), 'other', { key: 'ci/other' });
    await upsert(clientOf(api), 'again');
    expect(bodies(api)).toEqual(['again', 'other']);
  });
});

describe('foreign comments with our marker', () => {
  test.each([someone, otherBot])('that of $login is neither changed nor in the way', async (actor) => {
    const api = await start({ comments: [ours('forged', actor)] });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: true, value: { did: 'created' } });
    expect(await upsert(clientOf(api), 'worse')).toMatchObject({ ok: true, value: { did: 'updated' } });
    expect(api.state.comments.map(({ actor: { login }, body }) => [login, body])).toEqual([
      [actor.login, withMarker(key, 'forged')],
      [actionsBot.login, withMarker(key, 'worse')],
    ]);
    expect(api.requests).toHaveLength(5);
  });

  test('a person whose name is that of the bot without its ending', async () => {
    const namesake: Token['actor'] = { login: 'github-actions', id: 1, type: 'User' };
    const api = await start({ comments: [ours('forged', namesake)] });
    await upsert(clientOf(api), 'bad');
    expect(api.state.comments.map(({ body }) => body)).toEqual([withMarker(key, 'forged'), withMarker(key, 'bad')]);
  });

  test.each([otherBotToken, personalToken])('whoever the token is, it knows its own: %s', async (token) => {
    const api = await start({ comments: [ours('of the workflow')] });
    await upsert(clientOf(api, { token }), 'one');
    await upsert(clientOf(api, { token }), 'two');
    expect(api.state.comments.map(({ body }) => body)).toEqual([
      withMarker(key, 'of the workflow'),
      withMarker(key, 'two'),
    ]);
  });

  test('our own comment that quotes the marker is another comment', async () => {
    const quoting = { issue: 7, body: `see:\n${withMarker(key, 'x')}`, actor: actionsBot };
    const api = await start({ comments: [quoting] });
    await upsert(clientOf(api), 'bad');
    expect(api.state.comments).toHaveLength(2);
  });
});

/** Holds requests until the test lets them go, one by one. */
function order() {
  const held = new Map<string, () => void>();
  const reached = new Map<string, () => void>();
  const waitFor = (name: string) => new Promise<void>((resolve) => reached.set(name, resolve));
  return {
    hold: (name: string) =>
      new Promise<void>((resolve) => {
        held.set(name, resolve);
        reached.get(name)?.();
      }),
    until: async (name: string) => {
      if (!held.has(name)) await waitFor(name);
    },
    release: (name: string) => held.get(name)?.(),
  };
}

describe('two jobs at once', () => {
  const isCreate = (step: string) => step.startsWith('create');
  type Step = 'create 1' | 'create 2' | 'list 3' | 'list 4';

  /** Both have listed, and found nothing, before either creates; then the steps happen in this order. */
  async function race(steps: readonly Step[]) {
    const gate = order();
    let creations = 0;
    let lists = 0;
    const api = await start({
      before: async ({ route }) => {
        if (route === create) await gate.hold(`create ${++creations}`);
        if (route === list && ++lists > 2) await gate.hold(`list ${lists}`);
      },
    });
    const one = upsert(clientOf(api), 'one');
    await gate.until('create 1');
    const two = upsert(clientOf(api), 'two');
    await gate.until('create 2');
    for (const step of steps) {
      await gate.until(step);
      gate.release(step);
      // a creation is over when its job lists again
      if (isCreate(step)) await gate.until(`list ${3 + steps.filter(isCreate).indexOf(step)}`);
      else await Promise.race([one, two]);
    }
    return { api, answers: await Promise.all([one, two]) };
  }

  // list 3 is that of the job whose comment was made first, list 4 that of the other
  test.each<{ name: string; steps: readonly Step[]; speaksLast: string }>([
    { name: 'one after the other', steps: ['create 1', 'list 3', 'create 2', 'list 4'], speaksLast: 'two' },
    { name: 'both see both', steps: ['create 1', 'create 2', 'list 3', 'list 4'], speaksLast: 'two' },
    { name: 'the later looks first', steps: ['create 1', 'create 2', 'list 4', 'list 3'], speaksLast: 'two' },
    {
      name: 'the later to list is the earlier to create',
      steps: ['create 2', 'create 1', 'list 3', 'list 4'],
      speaksLast: 'one',
    },
  ])('end with one comment: $name', async ({ steps, speaksLast }) => {
    const { api, answers } = await race(steps);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    // the later one speaks last, in the comment of the earlier one
    expect(bodies(api)).toEqual([speaksLast]);
    expect(answers[speaksLast === 'two' ? 1 : 0]).toMatchObject({
      value: { did: 'updated', id: api.state.comments[0]?.id },
    });
    expect(api.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  test('five jobs at once, in whatever order they come', async () => {
    const api = await start();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => upsert(clientOf(api), `job ${n}`)));
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    expect(bodies(api)).toHaveLength(1);
    expect(bodies(api)[0]).toMatch(/^job [1-5]$/);
  });

  test('with one that updates meanwhile: it has the last word over the one that it cleared away', async () => {
    const gate = order();
    let lists = 0;
    const api = await start({
      comments: [],
      before: async ({ route }) => {
        if (route !== list) return;
        lists += 1;
        if (lists === 2) await gate.hold('list again');
      },
    });
    const late = upsert(clientOf(api), 'old');
    await gate.until('list again');
    // an earlier comment of ours turns up, and a newer run sees both
    api.state.comments.unshift({ ...ours('older'), id: 1, createdAt: '', updatedAt: '' });
    expect(await upsert(clientOf(api), 'newest')).toMatchObject({ value: { did: 'updated', id: 1 } });
    gate.release('list again');
    expect(await late).toMatchObject({ ok: true, value: { did: 'kept', id: 1 } });
    expect(bodies(api)).toEqual(['newest']);
  });

  test('what a job that died has left is cleared away by the next', async () => {
    const api = await start({ comments: [ours('a'), ours('b'), ours('c')] });
    await upsert(clientOf(api), 'd');
    expect(bodies(api)).toEqual(['d']);
    expect(routesOf(api).slice(1)).toEqual(['PATCH {comment_id}', 'DELETE {comment_id}', 'DELETE {comment_id}']);
  });

  test('the comment is deleted between list and update: another is made', async () => {
    const api = await start({
      comments: [ours('a')],
      before: ({ route }) => {
        if (route === change) api.state.comments.splice(0);
      },
    });
    expect(await upsert(clientOf(api), 'b')).toMatchObject({ ok: true, value: { did: 'created' } });
    expect(bodies(api)).toEqual(['b']);
  });
});

describe('lost answers', () => {
  test.each<[string, Misdeed]>([
    ['cut after it was made', { kind: 'cut', when: 'after' }],
    ['half an answer', { kind: 'half' }],
    ['not JSON', { kind: 'text', text: 'created' }],
    ['cut before', { kind: 'cut', when: 'before' }],
    ['502', { kind: 'answer', status: 502 }],
  ])('creating: %s, and there is one comment', async (_name, misdeed) => {
    const api = await start();
    api.misbehave({ route: create, times: 1, misdeed });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: true, value: { did: 'created' } });
    expect(bodies(api)).toEqual(['bad']);
  });

  test('creating: lost while another job has made one: written into that', async () => {
    const api = await start({
      before: ({ route }) => {
        if (route === create) api.state.comments.push({ ...ours('other'), id: 5, createdAt: '', updatedAt: '' });
      },
    });
    api.misbehave({ route: create, times: 1, misdeed: { kind: 'cut', when: 'before' } });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: true, value: { did: 'updated', id: 5 } });
    expect(bodies(api)).toEqual(['bad']);
  });

  test('creating: always lost, given up within the budget, no second comment', async () => {
    const api = await start();
    api.misbehave({ route: create, misdeed: { kind: 'cut', when: 'after' } });
    api.misbehave({ route: list, skip: 1, misdeed: { kind: 'answer', status: 500 } });
    const upserted = await upsert(clientOf(api, { budgetMs: 100 }), 'bad');
    expect(upserted).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
    expect(bodies(api)).toEqual(['bad']);
  });

  test.each([change, remove])('%s: done, lost, done again without harm', async (route) => {
    const api = await start({ comments: [ours('a'), ours('b')] });
    api.misbehave({ route, times: 1, misdeed: { kind: 'cut', when: 'after' } });
    expect(await upsert(clientOf(api), 'c')).toMatchObject({ ok: true });
    expect(bodies(api)).toEqual(['c']);
  });

  test('the list after creating is refused: the comment stands', async () => {
    const api = await start();
    api.misbehave({ route: list, skip: 1, misdeed: { kind: 'answer', status: 502 } });
    expect(await upsert(clientOf(api, { budgetMs: 50 }), 'bad')).toMatchObject({ ok: true, value: { did: 'created' } });
  });
});

describe('refused', () => {
  test('a token that may only read', async () => {
    const api = await start();
    const upserted = await upsert(clientOf(api, { token: readOnlyToken }), 'bad');
    expect(upserted).toMatchObject({ ok: false, problem: { kind: 'permission', permission: 'pull-requests: write' } });
  });

  test('a token without any permission: GraphQL says so in its own way', async () => {
    const api = await start({ tokens: { ghs_none: { actor: actionsBot, permissions: [] } } });
    const upserted = await upsert(clientOf(api, { token: 'ghs_none' }), 'bad');
    expect(upserted).toMatchObject({ ok: false, problem: { kind: 'permission', permission: 'pull-requests: write' } });
    expect(api.requests).toHaveLength(1);
  });

  test('a body that is too long', async () => {
    const api = await start();
    expect(await upsert(clientOf(api), 'x'.repeat(65_536))).toMatchObject({ ok: false, problem: { status: 422 } });
  });

  test.each<[string, unknown]>([
    ['no data', { data: null }],
    ['comments without ids', { data: { repository: { place: { comments: { nodes: [{}] } } } } }],
    ['a list', []],
  ])('an answer that cannot be read creates nothing: %s', async (_name, body) => {
    const api = await start();
    api.misbehave({ route: list, misdeed: { kind: 'answer', status: 200, body } });
    expect(await upsert(clientOf(api), 'bad')).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
    expect(api.state.comments).toEqual([]);
  });

  test.each<[object, object]>([
    [
      { type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
      { kind: 'unavailable', maybeDone: false },
    ],
    [
      { type: 'SOMETHING_NEW', message: 'what' },
      { kind: 'refused', message: 'what' },
    ],
    [{ message: 'Something went wrong while executing your query.' }, { kind: 'unavailable' }],
  ])('GraphQL error %j', async (error, problem) => {
    const api = await start();
    api.misbehave({ route: list, misdeed: { kind: 'answer', status: 200, body: { data: null, errors: [error] } } });
    expect(await upsert(clientOf(api, { budgetMs: 30 }), 'bad')).toMatchObject({ ok: false, problem });
  });
});
