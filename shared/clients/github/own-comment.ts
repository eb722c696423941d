import type { GitHubClient } from './client.ts';
import type { Comment, CommentPlace } from './list-comments.ts';
import { hasMarker, sameBody } from './marker.ts';
import { type Answer, answered } from './problem.ts';
import { updateComment } from './write-comment.ts';

export type Upserted =
  | { readonly did: 'nothing' }
  | { readonly did: 'created' | 'updated' | 'kept'; readonly id: number; readonly url: string };

/** Oldest first. */
export const ownOf = (comments: readonly Comment[], key: string): readonly Comment[] =>
  comments.filter(({ own, body }) => own && hasMarker(body, key)).toSorted((a, b) => a.id - b.id);

export async function bringUpToDate(
  client: GitHubClient,
  place: CommentPlace,
  comment: Comment,
  body: string,
): Promise<Answer<Upserted>> {
  const { id, url } = comment;
  if (sameBody(comment.body, body)) return answered({ did: 'kept', id, url });
  const updated = await updateComment(client, place, id, body);
  return updated.ok ? answered({ did: 'updated', id, url }) : updated;
}
