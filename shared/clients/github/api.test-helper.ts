import { afterEach } from 'vitest';
import { type ApiOptions, type GitHubApi, startGitHubApi } from '../../../test/github-api/server.ts';
import { type StoredPull, workflowToken } from '../../../test/github-api/state.ts';
import { type ClientOptions, type GitHubClient, gitHubClient } from './client.ts';

export const sha = 'a'.repeat(40);
export const otherSha = 'b'.repeat(40);

export const pull = (number: number, more: Partial<StoredPull> = {}): StoredPull => ({
  number,
  headRef: 'work',
  headSha: sha,
  headRepository: 'an-owner/a-repository',
  baseRef: 'main',
  baseSha: otherSha,
  ...more,
});

/** Stand-ins that are closed after each test. */
export function apis() {
  const open: GitHubApi[] = [];
  afterEach(async () => {
    for (const api of open.splice(0)) await api.close();
  });
  return async (options: ApiOptions = {}): Promise<GitHubApi> => {
    const api = await startGitHubApi({ pulls: [pull(7)], issues: [9], ...options });
    open.push(api);
    return api;
  };
}

export interface TestClient extends GitHubClient {
  readonly waits: readonly string[];
}

/** With waits of milliseconds. */
export function clientOf({ url }: { readonly url: string }, options: Partial<ClientOptions> = {}): TestClient {
  const waits: string[] = [];
  const client = gitHubClient({
    token: workflowToken,
    repository: 'an-owner/a-repository',
    apiUrl: url,
    firstWaitMs: 2,
    onWait: (message) => waits.push(message),
    ...options,
  });
  return { ...client, waits };
}

export const routesOf = ({ requests }: GitHubApi): readonly string[] =>
  requests.map(({ method, route }) => `${method} ${route?.split('/').at(-1)}`);
