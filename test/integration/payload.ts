import type { UserRepository } from './user-repository.ts';

export type EventName = 'push' | 'pull_request' | 'workflow_run' | 'schedule' | 'workflow_dispatch';

export type Payload = Readonly<Record<string, unknown>>;

/** The parts of GitHub's event payloads that actions read. */
export function payloadOf(event: EventName, repository: UserRepository, more: Payload = {}): Payload {
  const [owner = '', name = ''] = repository.fullName.split('/');
  const described = describeRepository(repository.fullName);
  const common = {
    repository: { ...described, name, owner: { login: owner }, default_branch: 'main' },
    sender: { login: 'octocat' },
  };
  return { ...common, ...own(event, repository), ...more };
}

function own(event: EventName, repository: UserRepository): Payload {
  const { pull, branch, main, fullName } = repository;
  const head = { ref: branch, sha: pull?.head, label: `${pull?.headRepository.split('/')[0]}:${branch}` };
  switch (event) {
    case 'push':
      return { ref: 'refs/heads/main', before: '0'.repeat(40), after: main, head_commit: { id: main } };
    case 'pull_request':
      if (pull === undefined) throw new Error('this repository has no pull request: give `change`');
      return {
        action: 'opened',
        number: pull.number,
        pull_request: {
          number: pull.number,
          title: 'A change',
          state: 'open',
          draft: false,
          user: { login: 'octocat' },
          merge_commit_sha: pull.merge,
          base: { ref: 'main', sha: repository.main, repo: describeRepository(fullName) },
          head: { ...head, repo: describeRepository(pull.headRepository, pull.headRepository !== fullName) },
        },
      };
    case 'workflow_run':
      return {
        action: 'completed',
        workflow_run: {
          id: 1,
          event: pull === undefined ? 'push' : 'pull_request',
          status: 'completed',
          head_branch: pull === undefined ? 'main' : branch,
          head_sha: pull?.head ?? main,
          head_repository: describeRepository(pull?.headRepository ?? fullName),
          // empty for forks on GitHub as well
          pull_requests: [],
        },
      };
    default:
      return {};
  }
}

const describeRepository = (fullName: string, fork = false) => ({
  full_name: fullName,
  fork,
  private: false,
  html_url: `https://github.com/${fullName}`,
});
