import { isIssue } from './comments.ts';
import { type Call, member, ok, type Reply, type Route } from './route.ts';
import { commentAddress } from './shapes.ts';

/** Plays the one query that is asked: the viewer, and a range of comments. */
export const graphQlRoutes: readonly Route[] = [
  {
    route: 'POST /graphql',
    permissions: [],
    handle: (call) => {
      const query = member(call.body, 'query');
      if (typeof query !== 'string' || !/\bviewer\b/.test(query) || !/\bcomments\(/.test(query))
        return failure(undefined, 'the stand-in does not know this query', { code: 'undefinedField' });
      return commentsAnswer(call, /\bpullRequest\(/.test(query) ? 'pull-requests' : 'issues');
    },
  },
];

function commentsAnswer({ state, token, body }: Call, kind: 'pull-requests' | 'issues'): Reply {
  const variables = member(body, 'variables');
  const number = member(variables, 'number') as number;
  const name = `${member(variables, 'owner')}/${member(variables, 'name')}`;
  if (name !== state.repository)
    return failure('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  if (!token.permissions.some((permission) => permission.startsWith(`${kind}: `)))
    return failure('FORBIDDEN', 'Resource not accessible by integration');
  const isPull = state.pulls.some((pull) => pull.number === number);
  if (!isIssue(state, number) || isPull !== (kind === 'pull-requests'))
    return failure('NOT_FOUND', `Could not resolve to a ${kind} with the number of ${number}.`);
  const [first, last] = [member(variables, 'first'), member(variables, 'last')];
  if (typeof first === typeof last || ((first ?? last) as number) > 100)
    return failure('INVALID_PAGINATION_BOUNDARIES', 'Exactly one of first and last, at most 100, is needed.');
  const all = state.comments.filter(({ issue }) => issue === number);
  const from = typeof last === 'number' ? Math.max(0, all.length - last) : Number(member(variables, 'after') ?? 0);
  const to = typeof first === 'number' ? from + first : all.length;
  const nodes = all.slice(from, to).map((comment) => ({
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: commentAddress(state.repository, comment),
    viewerDidAuthor: comment.actor.login === token.actor.login,
    author: { __typename: comment.actor.type, login: comment.actor.login.replace(/\[bot\]$/, '') },
  }));
  const pageInfo = {
    hasNextPage: to < all.length,
    endCursor: nodes.length > 0 ? String(Math.min(to, all.length)) : null,
  };
  return ok({
    data: { viewer: { login: token.actor.login }, repository: { place: { comments: { nodes, pageInfo } } } },
  });
}

const failure = (type: string | undefined, message: string, extensions?: object): Reply =>
  ok({ data: null, errors: [{ ...(type ? { type } : {}), ...(extensions ? { extensions } : {}), message }] });
