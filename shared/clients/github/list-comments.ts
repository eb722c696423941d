import type { GitHubClient } from './client.ts';
import { type Answer, answered, failed, type Permission, unreadable } from './problem.ts';
import { field, idOf, listOf, textOf } from './read-value.ts';

export interface CommentPlace {
  readonly kind: 'pull-request' | 'issue';
  readonly number: number;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Whether the owner of the token wrote it. */
  readonly own: boolean;
}

export const permissionToComment = ({ kind }: CommentPlace): Permission =>
  kind === 'issue' ? 'issues: write' : 'pull-requests: write';

/**
 * GraphQL, because REST does not tell an installation token (as GITHUB_TOKEN) who it is, and because the list and the
 * answer to "who am I" take one request together: a foreign comment with our marker is known before anything is written.
 */
export const commentsQuery = (kind: CommentPlace['kind']): string => `
query ($owner: String!, $name: String!, $number: Int!, $first: Int, $after: String, $last: Int) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    place: ${kind === 'issue' ? 'issue' : 'pullRequest'}(number: $number) {
      comments(first: $first, after: $after, last: $last) {
        nodes { fullDatabaseId body url viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const PER_PAGE = 100;
const MAXIMUM_PAGES = 100;

/** `all`: oldest first, a request for each 100; `newest`: the last 100, one request. */
export async function listComments(
  client: GitHubClient,
  place: CommentPlace,
  which: 'all' | 'newest',
): Promise<Answer<readonly Comment[]>> {
  const comments: Comment[] = [];
  let after: string | undefined;
  for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
    const range = which === 'newest' ? { last: PER_PAGE } : { first: PER_PAGE, ...(after ? { after } : {}) };
    const answer = await client.send({
      route: 'POST /graphql',
      parameters: {
        // on GitHub Enterprise Server REST is under /api/v3 and GraphQL under /api
        baseUrl: client.apiUrl.replace(/\/v3$/, ''),
        query: commentsQuery(place.kind),
        variables: { owner: client.owner, name: client.repo, number: place.number, ...range },
      },
      permission: permissionToComment(place),
      repeatable: true,
    });
    if (!answer.ok) return answer;
    const read = pageOf(answer.value.data);
    if (read === undefined) return unreadable('the list of comments');
    comments.push(...read.comments);
    if (which === 'newest' || read.next === undefined) return answered(comments);
    after = read.next;
  }
  return failed({
    kind: 'refused',
    status: 200,
    message: `there are more than ${MAXIMUM_PAGES * PER_PAGE} comments`,
  });
}

function pageOf(
  data: unknown,
): { readonly comments: readonly Comment[]; readonly next: string | undefined } | undefined {
  const answer = field(data, 'data');
  const viewer = textOf(field(field(answer, 'viewer'), 'login'));
  const list = field(field(field(answer, 'repository'), 'place'), 'comments');
  const comments = listOf(field(list, 'nodes'), (node) => commentOf(node, viewer));
  const info = field(list, 'pageInfo');
  const more = field(info, 'hasNextPage');
  const next = textOf(field(info, 'endCursor'));
  if (comments === undefined || typeof more !== 'boolean' || (more && next === undefined)) return undefined;
  return { comments, next: more ? next : undefined };
}

function commentOf(node: unknown, viewer: string | undefined): Comment | undefined {
  const id = idOf(field(node, 'fullDatabaseId'));
  const body = textOf(field(node, 'body'));
  const url = textOf(field(node, 'url')) ?? '';
  if (id === undefined || body === undefined) return undefined;
  const own = field(node, 'viewerDidAuthor') === true || isSameActor(field(node, 'author'), viewer);
  return { id, body, url, own };
}

/** A bot is `name[bot]` as a viewer and a Bot `name` as an author. */
const isSameActor = (author: unknown, viewer: string | undefined): boolean => {
  const login = textOf(field(author, 'login'));
  if (login === undefined || viewer === undefined) return false;
  return (field(author, '__typename') === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login) === viewer;
};
