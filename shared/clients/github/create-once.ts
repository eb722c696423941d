import type { GitHubClient } from './client.ts';
import { type Comment, type CommentPlace, listComments } from './list-comments.ts';
import { sameBody } from './marker.ts';
import type { Upserted } from './own-comment.ts';
import { bringUpToDate, ownOf } from './own-comment.ts';
import { type Answer, answered, isLost } from './problem.ts';
import { commentExists, createComment, deleteComment } from './write-comment.ts';

const ATTEMPTS = 3;

/**
 * Creates the comment and lists again, since another job may have done the same at the same time: the lowest id stays.
 * Whoever made a later one writes into the lowest and then removes its own; nobody removes the comment of a job that may
 * still be about to do so, or its verdict would be lost.
 * After a lost answer the list says whether the comment is there.
 */
export async function createOnce(
  client: GitHubClient,
  place: CommentPlace,
  key: string,
  body: string,
): Promise<Answer<Upserted>> {
  for (let attempt = 1; ; attempt += 1) {
    const created = await createComment(client, place, body);
    if (!created.ok) {
      if (!isLost(created.problem)) return created;
      if (!(await client.wait(attempt, `creating the comment: ${created.problem.reason}`))) return created;
    }
    const newest = await listComments(client, place, 'newest');
    // a comment that was made is made: a second one, if there is one, goes with the next run
    if (!newest.ok) return created.ok ? answered(createdAs(created.value)) : newest;
    const own = ownOf(newest.value, key);
    if (created.ok) return settle(client, place, created.value, own, body);
    const found = own.findLast((comment) => sameBody(comment.body, body));
    if (found) return settle(client, place, found, own, body);
    const [oldest] = own;
    if (oldest) return bringUpToDate(client, place, oldest, body);
    if (attempt === ATTEMPTS) return created;
  }
}

async function settle(
  client: GitHubClient,
  place: CommentPlace,
  mine: Comment,
  own: readonly Comment[],
  body: string,
): Promise<Answer<Upserted>> {
  const earlier = own.find(({ id }) => id < mine.id);
  if (earlier === undefined) return answered(createdAs(mine));
  if (!own.some(({ id }) => id === mine.id)) {
    // not in the list: either the list lags, or a later job has replaced what this one said
    const exists = await commentExists(client, place, mine.id);
    if (!exists.ok) return exists;
    if (!exists.value) return answered({ did: 'kept', id: earlier.id, url: earlier.url });
  }
  const updated = await bringUpToDate(client, place, earlier, body);
  if (!updated.ok) return updated.problem.kind === 'not-found' ? answered(createdAs(mine)) : updated;
  const deleted = await deleteComment(client, place, mine.id);
  return deleted.ok ? updated : deleted;
}

const createdAs = ({ id, url }: Comment): Upserted => ({ did: 'created', id, url });
