import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { type Attempt, attemptOf, missed, refusal } from './attempt.ts';
import { boundedFetch, type Fetch } from './bounded-fetch.ts';
import { connectionFault } from './connection-fault.ts';
import { judgeReply, type Reply } from './judge-reply.ts';
import { nextAddress } from './next-address.ts';
import { type Answer, answered, failed, type Permission, type Problem } from './problem.ts';
import { field } from './read-value.ts';
import { backoff, retryBudget } from './retry-budget.ts';

export interface ClientOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Default: GITHUB_API_URL, else that of github.com. */
  readonly apiUrl?: string;
  /** What all requests of this client together may lose to failed attempts and waits. Default 60,000. */
  readonly budgetMs?: number;
  /** Doubles with each further attempt. Default 1,000. */
  readonly firstWaitMs?: number;
  /** Default 20,000. */
  readonly requestTimeoutMs?: number;
  /** Each wait, in words, before it begins. */
  readonly onWait?: (message: string) => void;
}

export interface Request {
  /** Method and path template, as in GitHub's documentation. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly permission: Permission;
  /** False where doing it twice is not the same as doing it once: then it is not repeated after a lost answer. */
  readonly repeatable: boolean;
  readonly expects?: 'json' | 'any';
  readonly maximumBytes?: number;
  /** Redirects are handed out instead of followed. */
  readonly redirects?: 'follow' | 'hand-out';
}

export interface GitHubClient {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** Fills in {owner} and {repo} where the route has them. */
  readonly send: (request: Request) => Promise<Answer<Reply>>;
  /** Waits before the `attempt`th repetition; false where the budget does not allow it. */
  readonly wait: (attempt: number, reason: string) => Promise<boolean>;
  /** Without credentials, through the same proxy and with the same repetitions. */
  readonly download: (url: string, maximumBytes: number) => Promise<Answer<Uint8Array>>;
}

/** 100 comments of 65,536 characters, each at most 6 bytes of JSON. */
const MAXIMUM_JSON_BYTES = 40 * 1024 * 1024;
const MAXIMUM_REDIRECTS = 3;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function gitHubClient(options: ClientOptions): GitHubClient {
  const { firstWaitMs = 1000, requestTimeoutMs = 20_000, onWait = () => {} } = options;
  const apiUrl = (options.apiUrl ?? defaults.baseUrl ?? 'https://api.github.com').replace(/\/+$/, '');
  const [owner = '', repo = ''] = options.repository.split('/');
  const token = options.token.trim();
  const budget = retryBudget(options.budgetMs ?? 60_000);
  const fetch = (defaults.request?.fetch ?? globalThis.fetch) as Fetch;
  const redacted = (text: string): string => (token === '' ? text : text.replaceAll(token, '***'));

  const signal = (): AbortSignal =>
    AbortSignal.timeout(
      Math.ceil(Math.max(Math.min(requestTimeoutMs, budget.left()), Math.min(requestTimeoutMs, 1000))),
    );

  const pause = async (ms: number, reason: string): Promise<boolean> => {
    if (ms > budget.left()) return false;
    onWait(redacted(`GitHub: ${reason}; trying again in ${Math.ceil(ms / 1000)} s`));
    budget.spend(ms);
    await new Promise((resolve) => setTimeout(resolve, ms));
    return true;
  };

  /** Repeats `attempt` as long as it may be repeated and the budget lasts. */
  async function repeatedly<T>(attempt: () => Promise<Attempt<T>>, repeatable: boolean): Promise<Answer<T>> {
    for (let count = 1; ; count += 1) {
      const started = performance.now();
      const tried = await attempt();
      if (tried.kind === 'answered') return answered(tried.value);
      if (tried.kind === 'problem') return failed(withoutToken(tried.problem, redacted));
      budget.spend(performance.now() - started);
      const { reason, maybeDone } = tried;
      const gaveUp = failed({ kind: 'unavailable', reason: redacted(reason), maybeDone });
      if (tried.final || (maybeDone && !repeatable)) return gaveUp;
      if (!(await pause(tried.waitMs ?? backoff(count, firstWaitMs), reason))) return gaveUp;
    }
  }

  async function attemptRequest(octokit: Octokit, endpoint: Endpoint, request: Request): Promise<Attempt<Reply>> {
    let url = endpoint.url;
    for (let redirects = 0; ; redirects += 1) {
      const reply = await replyOf(octokit, url, endpoint, request);
      if ('reason' in reply)
        return { kind: 'missed', reason: reply.reason, maybeDone: reply.sent, waitMs: undefined, final: reply.final };
      const judged = judgeReply(reply, request.expects ?? 'json', request.permission);
      if (judged.kind !== 'redirected' || request.redirects === 'hand-out') return attemptOf(judged, reply);
      const next = nextAddress(judged.location, url, endpoint.method, reply.status);
      if (next === undefined || redirects === MAXIMUM_REDIRECTS)
        return refusal(reply.status, 'it leads to another address, which is not followed with a token');
      url = next;
    }
  }

  async function replyOf(octokit: Octokit, url: string, { method, body }: Endpoint, { maximumBytes }: Request) {
    try {
      const { status, headers, data } = await octokit.request({
        method,
        url,
        ...(body === undefined ? {} : { data: body }),
        request: {
          fetch: boundedFetch(fetch, maximumBytes ?? MAXIMUM_JSON_BYTES),
          redirect: 'manual',
          signal: signal(),
        },
      } as unknown as Parameters<typeof octokit.request>[0]);
      return { status, headers, data } as Reply;
    } catch (error) {
      const response = field(error, 'response') as Reply | undefined;
      return response === undefined ? connectionFault(error) : response;
    }
  }

  const send = async (request: Request): Promise<Answer<Reply>> => {
    if (!/^[\x21-\x7e]+$/.test(token))
      return failed({
        kind: 'unauthorised',
        status: 401,
        message: token === '' ? 'no token was passed' : 'the token holds characters that no token has',
      });
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    const endpoint = octokit.request.endpoint(request.route, {
      ...(request.route.includes('{owner}') ? { owner, repo } : {}),
      ...request.parameters,
    }) as Endpoint;
    return repeatedly(() => attemptRequest(octokit, endpoint, request), request.repeatable);
  };

  const download = (url: string, maximumBytes: number): Promise<Answer<Uint8Array>> =>
    repeatedly(async () => {
      try {
        const response = await boundedFetch(fetch, maximumBytes)(url, { redirect: 'error', signal: signal() });
        if (response.ok) return { kind: 'answered', value: new Uint8Array(await response.arrayBuffer()) };
        if (response.status < 500 && response.status !== 429)
          return refusal(response.status, 'the storage behind GitHub did not give it out');
        return missed(`status ${response.status} from the storage behind GitHub`);
      } catch (error) {
        const { reason, final } = connectionFault(error);
        return { ...missed(reason), final };
      }
    }, true);

  return {
    owner,
    repo,
    apiUrl,
    send,
    wait: (attempt, reason) => pause(backoff(attempt, firstWaitMs), reason),
    download,
  };
}

type Octokit = ReturnType<typeof getOctokit>;

interface Endpoint {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

const withoutToken = (problem: Problem, redacted: (text: string) => string): Problem =>
  problem.kind === 'unavailable' ? problem : { ...problem, message: redacted(problem.message) };
