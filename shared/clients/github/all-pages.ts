import type { GitHubClient, Request } from './client.ts';
import { type Answer, answered, failed, unreadable } from './problem.ts';

const PER_PAGE = 100;
const MAXIMUM_PAGES = 100;

/** Every item of a paged list. The address of the next page is counted, not taken from the answer. */
export async function allPages<T>(
  client: GitHubClient,
  request: Omit<Request, 'repeatable'>,
  read: (data: unknown) => readonly T[] | undefined,
): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
    const parameters = { ...request.parameters, per_page: PER_PAGE, page };
    const answer = await client.send({ ...request, parameters, repeatable: true });
    if (!answer.ok) return answer;
    const part = read(answer.value.data);
    if (part === undefined) return unreadable(request.route);
    items.push(...part);
    if (!/;\s*rel="?next"?/.test(answer.value.headers.link ?? '')) return answered(items);
  }
  return failed({
    kind: 'refused',
    status: 200,
    message: `the list has more than ${MAXIMUM_PAGES * PER_PAGE} entries`,
  });
}
