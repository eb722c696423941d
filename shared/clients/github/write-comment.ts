import type { GitHubClient } from './client.ts';
import { type Comment, type CommentPlace, permissionToComment } from './list-comments.ts';
import { type Answer, answered, unreadable } from './problem.ts';
import { field, idOf, textOf } from './read-value.ts';

/** What came back, or that nothing is known. Never sent twice. */
export async function createComment(client: GitHubClient, place: CommentPlace, body: string): Promise<Answer<Comment>> {
  const answer = await client.send({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: place.number, body },
    permission: permissionToComment(place),
    repeatable: false,
  });
  return answer.ok ? commentOf(answer.value.data, body) : answer;
}

export async function updateComment(
  client: GitHubClient,
  place: CommentPlace,
  id: number,
  body: string,
): Promise<Answer<Comment>> {
  const answer = await client.send({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id, body },
    permission: permissionToComment(place),
    repeatable: true,
  });
  return answer.ok ? commentOf(answer.value.data, body) : answer;
}

/** One that is gone already is as good as deleted. */
export async function deleteComment(client: GitHubClient, place: CommentPlace, id: number): Promise<Answer<undefined>> {
  const answer = await client.send({
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id },
    permission: permissionToComment(place),
    repeatable: true,
    expects: 'any',
  });
  return answer.ok || answer.problem.kind === 'not-found' ? answered(undefined) : answer;
}

export async function commentExists(client: GitHubClient, place: CommentPlace, id: number): Promise<Answer<boolean>> {
  const answer = await client.send({
    route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id },
    permission: permissionToComment(place),
    repeatable: true,
  });
  if (answer.ok) return answered(true);
  return answer.problem.kind === 'not-found' ? answered(false) : answer;
}

function commentOf(data: unknown, body: string): Answer<Comment> {
  const id = idOf(field(data, 'id'));
  const url = textOf(field(data, 'html_url')) ?? '';
  return id === undefined ? unreadable('the comment') : answered({ id, url, body, own: true });
}
