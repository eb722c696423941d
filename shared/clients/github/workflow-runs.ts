import type { GitHubClient } from './client.ts';
import { type Answer, answered, unreadable } from './problem.ts';
import { field, idOf, listOf, textOf } from './read-value.ts';

interface WorkflowRun {
  readonly id: number;
  readonly event: string | undefined;
  readonly branch: string | undefined;
  /** `owner/name`; undefined where it is gone. */
  readonly headRepository: string | undefined;
}

const perPage = 100;
const mostPages = 5;

/** Name of the branch that changes go into. */
export async function defaultBranch(client: GitHubClient): Promise<Answer<string>> {
  const answer = await client.send({
    route: 'GET /repos/{owner}/{repo}',
    parameters: {},
    permission: 'contents: read',
    repeatable: true,
  });
  if (!answer.ok) return answer;
  const name = textOf(field(answer.value.data, 'default_branch'));
  return name === undefined ? unreadable('the repository') : answered(name);
}

/**
 * The latest successful run of a workflow on a branch of this repository; undefined where there is none. A branch of a fork may be
 * called the same, and a pull request from it has a run "on" that name: those are left out.
 */
export async function latestSuccess(
  client: GitHubClient,
  workflow: string,
  branch: string,
): Promise<Answer<number | undefined>> {
  const own = `${client.owner}/${client.repo}`.toLowerCase();
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await client.send({
      route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      parameters: { workflow_id: workflow, branch, status: 'success', per_page: perPage, page },
      permission: 'actions: read',
      repeatable: true,
    });
    if (!answer.ok) return answer;
    const runs = listOf(field(answer.value.data, 'workflow_runs'), runOf);
    if (runs === undefined) return unreadable('the list of workflow runs');
    const found = runs.find(
      ({ event, headRepository, branch: on }) =>
        on === branch && event !== undefined && !/^pull_request/.test(event) && headRepository?.toLowerCase() === own,
    );
    if (found) return answered(found.id);
    if (runs.length < perPage) break;
  }
  return answered(undefined);
}

function runOf(value: unknown): WorkflowRun | undefined {
  const id = idOf(field(value, 'id'));
  return id === undefined
    ? undefined
    : {
        id,
        event: textOf(field(value, 'event')),
        branch: textOf(field(value, 'head_branch')),
        headRepository: textOf(field(field(value, 'head_repository'), 'full_name')),
      };
}
