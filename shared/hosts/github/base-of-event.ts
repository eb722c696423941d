import { SettingsError } from '../../errors.ts';
import { gitBase } from '../git-base.ts';
import type { Base } from '../host.ts';
import type { Event } from './event.ts';

const cure =
  'Give the step that checks out (actions/checkout) the lines `with:` and `fetch-depth: 0`, which fetch the branches.';

/** The tip of the branch that a pull request or a merge group wants to get into; undefined for every other event. */
export async function baseOfEvent(event: Event, workspace: string): Promise<Base | undefined> {
  const { pullRequest, mergeGroupBase, repository } = event;
  if (pullRequest)
    return gitBase({
      workspace,
      ref: `refs/remotes/origin/${pullRequest.baseBranch}`,
      name: `origin/${pullRequest.baseBranch}`,
      repository,
      fork: pullRequest.fromFork ? pullRequest.headRepository : undefined,
      cure,
    });
  // a name in place of a commit id could be one that the change brings along
  if (mergeGroupBase !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(mergeGroupBase))
    return gitBase({ workspace, ref: mergeGroupBase, repository, cure });
  if (/^(pull_request|merge_group)/.test(event.name))
    throw new SettingsError([
      `The event is ${event.name}, but its payload does not say what the change is judged against (${event.problem ?? 'GITHUB_EVENT_PATH names no such payload'}).`,
    ]);
  return undefined;
}
