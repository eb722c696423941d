import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { kubernetesClient } from '../../shared/clients/kubernetes/client.ts';
import type { RouteAccess } from '../../shared/gates/canary-promotion/apply.ts';
import { type RouteView, readRoute } from '../../shared/gates/canary-promotion/route.ts';
import { untilMoved } from '../../shared/gates/canary-promotion/until-moved.ts';

/** Watches that end, hang, or say nonsense: no crash, no storm of requests, and what really moved is seen. */

const backends = { control: 'stable', canary: 'canary' };
const routeWith = (canary: number, resourceVersion = '7') => ({
  metadata: { resourceVersion },
  spec: {
    rules: [
      {
        backendRefs: [
          { name: 'stable', weight: 100 - canary },
          { name: 'canary', weight: canary },
        ],
      },
    ],
  },
});
const seen = readRoute(routeWith(5), backends) as RouteView;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An API server below a path, as a proxy gives it, with one route; `undefined` says that it is gone. */
async function serverOf(watch: (response: ServerResponse, count: number) => void, route: object | undefined) {
  const counts = { watches: 0, reads: 0 };
  const server = createServer(({ url = '' }, response) => {
    if (!url.startsWith('/prefix/apis/gateway.networking.k8s.io/')) response.writeHead(404).end();
    else if (url.includes('watch=true')) watch(response, ++counts.watches);
    else {
      counts.reads += 1;
      response.writeHead(route === undefined ? 404 : 200).end(JSON.stringify(route ?? { message: 'not found' }));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/prefix/`;
  const access: RouteAccess = {
    client: kubernetesClient({ server: url, token: 't' }, 1),
    path: '/apis/gateway.networking.k8s.io/v1/namespaces/models/httproutes/wages',
    target: 'models/wages',
    backends,
  };
  return { access, counts };
}

const line = (type: string, object?: unknown): string => `${JSON.stringify({ type, object })}\n`;
const lines =
  (text: string, then: 'end' | 'hang' = 'end') =>
  (response: ServerResponse): void => {
    response.writeHead(200);
    response.write(text);
    if (then === 'end') response.end();
  };
const gone = line('ERROR', { kind: 'Status', code: 410 });

test.each<[string, (response: ServerResponse) => void]>([
  ['never answers', () => undefined],
  ['is silent', lines('', 'hang')],
  ['ends at once', lines('')],
  ['is a page', lines('<html>\n<body>log in</body>\n')],
  ['ends within a line', lines(line('MODIFIED', routeWith(33)).slice(0, -20))],
  ['breaks off', (response) => void response.writeHead(200, { 'content-length': '99' }).end('{')],
  ['has a line without end', lines('x'.repeat(9 * 2 ** 20), 'hang')],
  ['has events without objects', lines(line('MODIFIED') + line('ADDED', null) + line('MODIFIED', 'x'), 'hang')],
  [
    'has objects that are no routes',
    lines(line('MODIFIED', { metadata: { resourceVersion: '8' }, spec: { rules: [null] } })),
  ],
  ['says again and again that it was deleted', lines(line('DELETED', routeWith(5)))],
  ['says again and again that the version is gone', lines(gone, 'hang')],
  ['refuses with 410', (response) => void response.writeHead(410).end()],
  ['refuses with 401', (response) => void response.writeHead(401).end()],
  ['refuses with 500', (response) => void response.writeHead(500).end()],
  ['sends it elsewhere', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['floods with bookmarks', lines(line('BOOKMARK', { metadata: { resourceVersion: '9' } }).repeat(20_000), 'hang')],
  ['breaks the connection', (response) => void response.destroy()],
])('a watch that %s moves nothing, and is asked with pauses', async (_, watch) => {
  const { access, counts } = await serverOf(watch, routeWith(5));
  expect(await untilMoved(access, seen, 2500, () => undefined)).toBe(false);
  // after 0, 250, 750 and 1750 ms
  expect(counts.watches).toBeLessThanOrEqual(5);
  expect(counts.reads).toBeLessThanOrEqual(5);
});

test.each<[string, (response: ServerResponse, count: number) => void, object | undefined]>([
  ['an event after nonsense', lines(`?\n${line('MODIFIED', routeWith(33, '8'))}`, 'hang'), routeWith(33, '8')],
  [
    'a line in parts',
    (response) => {
      const text = line('MODIFIED', routeWith(33, '8'));
      response.writeHead(200);
      response.write(text.slice(0, 30));
      setTimeout(() => response.write(text.slice(30)), 50);
    },
    routeWith(33, '8'),
  ],
  ['a version that is gone meanwhile', lines(gone, 'hang'), routeWith(33, '8')],
  ['a route that is gone', lines(line('DELETED', routeWith(5)), 'hang'), undefined],
  ['a route that cannot be read any more', lines(line('MODIFIED', { spec: {} }), 'hang'), { spec: {} }],
  [
    'a second connection',
    (response, count) =>
      count === 1 ? lines('')(response) : lines(line('MODIFIED', routeWith(33, '8')), 'hang')(response),
    routeWith(33, '8'),
  ],
])('%s wakes', async (_, watch, route) => {
  const { access } = await serverOf(watch, route);
  expect(await untilMoved(access, seen, 20_000, () => undefined)).toBe(true);
});

test('a 403 is warned of once', async () => {
  const warnings: string[] = [];
  const { access, counts } = await serverOf((response) => void response.writeHead(403).end(), routeWith(5));
  expect(await untilMoved(access, seen, 1000, (message) => warnings.push(message))).toBe(false);
  expect([warnings.length, counts.watches]).toEqual([1, 1]);
  expect(warnings[0]).toMatch(/verb watch/);
});
