import { invalid, member, notFound, ok, paged, type Reply, type Route } from './route.ts';
import { commentShape } from './shapes.ts';
import type { ApiState } from './state.ts';

const MAXIMUM = 65_536;
const permissions = (level: 'read' | 'write') => [`pull-requests: ${level}`, `issues: ${level}`];

const now = (): string => new Date().toISOString().replace(/\.\d+/, '');

export const isIssue = ({ pulls, issues }: ApiState, number: number): boolean =>
  issues.includes(number) || pulls.some((pull) => pull.number === number);

/** Nothing where the body is one that GitHub takes. */
function refusalOf(body: unknown): Reply | undefined {
  if (typeof body !== 'string' || body.trim() === '') return invalid('IssueComment', 'body', "body can't be blank");
  if ([...body].length > MAXIMUM)
    return invalid('IssueComment', 'body', `body is too long (maximum is ${MAXIMUM} characters)`);
  return undefined;
}

export const commentRoutes: readonly Route[] = [
  {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: permissions('read'),
    handle: (call) => {
      const issue = Number(call.path.issue_number);
      if (!isIssue(call.state, issue)) return notFound;
      const since = call.query.get('since') ?? '';
      const comments = call.state.comments.filter((each) => each.issue === issue && each.updatedAt >= since);
      const { items, headers } = paged(comments, call, `/repos/${call.state.repository}/issues/${issue}/comments`);
      return ok(
        items.map((comment) => commentShape(call, comment)),
        headers,
      );
    },
  },
  {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: permissions('write'),
    handle: (call) => {
      const issue = Number(call.path.issue_number);
      if (!isIssue(call.state, issue)) return notFound;
      const body = member(call.body, 'body');
      const refusal = refusalOf(body);
      if (refusal) return refusal;
      const at = now();
      const comment = {
        id: call.state.newId(),
        issue,
        body: body as string,
        actor: call.token.actor,
        createdAt: at,
        updatedAt: at,
      };
      call.state.comments.push(comment);
      return { status: 201, body: commentShape(call, comment) };
    },
  },
  {
    route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    permissions: permissions('read'),
    handle: (call) => {
      const comment = call.state.comments.find(({ id }) => id === Number(call.path.comment_id));
      return comment ? ok(commentShape(call, comment)) : notFound;
    },
  },
  {
    // whoever may write may change the comments of others, as on GitHub
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    permissions: permissions('write'),
    handle: (call) => {
      const comment = call.state.comments.find(({ id }) => id === Number(call.path.comment_id));
      if (!comment) return notFound;
      const body = member(call.body, 'body');
      const refusal = refusalOf(body);
      if (refusal) return refusal;
      comment.body = body as string;
      comment.updatedAt = now();
      return ok(commentShape(call, comment));
    },
  },
  {
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    permissions: permissions('write'),
    handle: ({ state, path }) => {
      const index = state.comments.findIndex(({ id }) => id === Number(path.comment_id));
      if (index < 0) return notFound;
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
];
