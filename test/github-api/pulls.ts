import { notFound, ok, paged, type Route } from './route.ts';
import { pullShape, singlePullShape } from './shapes.ts';

export const pullRoutes: readonly Route[] = [
  {
    route: 'GET /repos/{owner}/{repo}/pulls',
    permissions: ['pull-requests: read'],
    handle: (call) => {
      const { state, query } = call;
      const wanted = query.get('state') ?? 'open';
      const head = query.get('head') ?? '';
      const base = query.get('base');
      const pulls = state.pulls
        .filter((pull) => wanted === 'all' || (pull.state ?? 'open') === wanted)
        .filter((pull) => base === null || pull.baseRef === base)
        // a filter without an owner is no filter, as on GitHub
        .filter((pull) => !head.includes(':') || `${pull.headRepository?.split('/')[0]}:${pull.headRef}` === head)
        .toSorted((a, b) => b.number - a.number);
      const { items, headers } = paged(pulls, call, `/repos/${state.repository}/pulls`);
      return ok(
        items.map((pull) => pullShape(call, pull)),
        headers,
      );
    },
  },
  {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    permissions: ['pull-requests: read'],
    handle: (call) => {
      const pull = call.state.pulls.find(({ number }) => number === Number(call.path.pull_number));
      return pull ? ok(singlePullShape(call, pull)) : notFound;
    },
  },
];
