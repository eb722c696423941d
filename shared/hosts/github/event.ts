import { readFileSync } from 'node:fs';
import { messageOf } from '../../errors.ts';

/** The pull request that a workflow run is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseBranch: string;
  /** `owner/name`; undefined where the fork was deleted. */
  readonly headRepository: string | undefined;
  readonly fromFork: boolean;
}

/** What GitHub says about a workflow run. */
export interface Event {
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: PullRequest | undefined;
  /** Commit that a merge group is built on. */
  readonly mergeGroupBase: string | undefined;
  /** Whether everybody may read the repository. */
  readonly isPublic: boolean;
  /** Commit that the reports are about. */
  readonly sha: string;
  /** Address of the workflow run, for people. */
  readonly runUrl: string | undefined;
  /** Why the payload could not be read. */
  readonly problem?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the payload at GITHUB_EVENT_PATH; what is missing in it is undefined, never guessed. */
export function readEvent(env: Env): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const repository = env.GITHUB_REPOSITORY ?? '';
  const { payload, problem } = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = pullRequestOf(payload, repository);
  const mergeGroupBase = text(at(payload, 'merge_group', 'base_sha'));
  return {
    name,
    repository,
    pullRequest,
    mergeGroupBase,
    isPublic: at(payload, 'repository', 'visibility') === 'public',
    sha: pullRequest?.headSha ?? env.GITHUB_SHA ?? '',
    runUrl:
      env.GITHUB_SERVER_URL && repository && env.GITHUB_RUN_ID
        ? `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`
        : undefined,
    ...(problem === undefined ? {} : { problem }),
  };
}

function readPayload(path: string | undefined): { readonly payload: unknown; readonly problem?: string } {
  if (!path) return { payload: undefined };
  try {
    return { payload: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { payload: undefined, problem: messageOf(error) };
  }
}

function pullRequestOf(payload: unknown, repository: string): PullRequest | undefined {
  const number = at(payload, 'pull_request', 'number');
  const headSha = text(at(payload, 'pull_request', 'head', 'sha'));
  const baseBranch = text(at(payload, 'pull_request', 'base', 'ref'));
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || headSha === undefined || baseBranch === undefined)
    return undefined;
  const headRepository = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
  return {
    number,
    headSha,
    baseBranch,
    headRepository,
    fromFork: headRepository?.toLowerCase() !== repository.toLowerCase(),
  };
}

export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
