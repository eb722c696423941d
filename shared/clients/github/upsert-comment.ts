import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { type CommentPlace, listComments } from './list-comments.ts';
import { withMarker } from './marker.ts';
import { bringUpToDate, ownOf, type Upserted } from './own-comment.ts';
import { type Answer, answered } from './problem.ts';
import { deleteComment } from './write-comment.ts';

export interface StickyComment {
  readonly place: CommentPlace;
  /** One comment for each key. */
  readonly key: string;
  /** Markdown, at most MAXIMUM_BODY characters. */
  readonly body: string;
  /** `auto`: made at the first verdict other than pass, kept up to date ever after. */
  readonly mode: 'auto' | 'always' | 'off';
  readonly passed: boolean;
}

/** Somebody may delete the comment between list and update. */
const ROUNDS = 3;

/**
 * One comment of ours with this key, with this body. Found among all comments by author and marker; a list, then one
 * request where it is there, two where it is not.
 */
export async function upsertComment(client: GitHubClient, sticky: StickyComment): Promise<Answer<Upserted>> {
  const { place, key, mode, passed } = sticky;
  if (mode === 'off') return answered({ did: 'nothing' });
  const body = withMarker(key, sticky.body);
  for (let round = 1; ; round += 1) {
    const listed = await listComments(client, place, 'all');
    if (!listed.ok) return listed;
    const own = ownOf(listed.value, key);
    const [oldest, ...others] = own;
    if (oldest === undefined) {
      if (mode === 'auto' && passed) return answered({ did: 'nothing' });
      return createOnce(client, place, key, body);
    }
    const updated = await bringUpToDate(client, place, oldest, body);
    if (!updated.ok && updated.problem.kind === 'not-found' && round < ROUNDS) continue;
    if (!updated.ok) return updated;
    // left over where a job ended between creating a second one and clearing it away
    for (const { id } of others) {
      const deleted = await deleteComment(client, place, id);
      if (!deleted.ok) return deleted;
    }
    return updated;
  }
}
