import { allPages } from './all-pages.ts';
import type { GitHubClient } from './client.ts';
import { type Answer, answered } from './problem.ts';
import { field, idOf, listOf, textOf } from './read-value.ts';

export interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  /** `owner/name`; undefined where the fork was deleted. */
  readonly headRepository: string | undefined;
}

export interface Head {
  /** `owner/name` of the repository that the branch lies in: a fork, or this one. */
  readonly repository: string;
  readonly branch: string;
  /** Full commit id. */
  readonly sha: string;
}

/**
 * The open pull request of this head, into whatever branch; where there are several, the oldest. Undefined where there is
 * none, and where its head is another commit by now.
 */
export async function findPullRequest(client: GitHubClient, head: Head): Promise<Answer<PullRequest | undefined>> {
  const [owner] = head.repository.split('/');
  const listed = await allPages(
    client,
    {
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { state: 'open', head: `${owner}:${head.branch}` },
      permission: 'pull-requests: read',
    },
    (data) => listOf(data, pullRequestOf),
  );
  if (!listed.ok) return listed;
  // GitHub's filter knows the owner only, and falls back to all pull requests where it does not understand it
  const matching = listed.value.filter(
    (each) =>
      each.state === 'open' &&
      each.headRepository?.toLowerCase() === head.repository.toLowerCase() &&
      each.headRef === head.branch &&
      each.headSha.toLowerCase() === head.sha.toLowerCase(),
  );
  return answered(matching.toSorted((a, b) => a.number - b.number)[0]);
}

export function pullRequestOf(value: unknown): PullRequest | undefined {
  const number = idOf(field(value, 'number'));
  const state = textOf(field(value, 'state'));
  const [base, head] = [field(value, 'base'), field(value, 'head')];
  const [baseRef, baseSha] = [textOf(field(base, 'ref')), textOf(field(base, 'sha'))];
  const [headRef, headSha] = [textOf(field(head, 'ref')), textOf(field(head, 'sha'))];
  if (!number || !state || !baseRef || !baseSha || !headRef || !headSha) return undefined;
  const headRepository = textOf(field(field(head, 'repo'), 'full_name'));
  return { number, state, baseRef, baseSha, headRef, headSha, headRepository };
}
