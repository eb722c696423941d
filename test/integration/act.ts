import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { node } from '../process.ts';
import { startArtifactService } from '../servers/artifact-service.ts';
import { run } from '../servers/run.ts';
import { type Log, readActLog } from './act-log.ts';
import { type EventName, type Payload, payloadOf } from './payload.ts';
import { gitIn, type UserRepository } from './user-repository.ts';

/**
 * Runs a workflow file with act in host mode. What act 0.2.87 does differently from GitHub, and what is done about it:
 *
 * - `actions/checkout` of the own repository is no action there: act copies the work tree, `.git` with all refs included. So the
 *   checkout is made here, with git, as that action would make it: of the merge commit for a pull request (detached, with
 *   `refs/remotes/pull/7/merge`), of depth 1 unless the workflow's step says otherwise. `git fetch origin` works in it.
 * - The copy is made for every job, and is gone afterwards: files come out as artifacts or outputs.
 * - Expressions in input defaults (`toJSON(matrix)`, `github.token`, `job`, `strategy`) are evaluated; with no GITHUB_TOKEN
 *   secret `github.token` is empty. `job.check_run_id` and `strategy.job-index` are not there.
 * - GITHUB_BASE_REF, GITHUB_HEAD_REF, GITHUB_REF and GITHUB_EVENT_PATH follow the payload; GITHUB_SHA is HEAD of the checkout;
 *   GITHUB_REPOSITORY comes from the remote; GITHUB_WORKFLOW is the file's name where it has none; GITHUB_REF_TYPE is empty.
 * - GITHUB_STEP_SUMMARY is a file of the job that each step finds empty; its content is an entry of the JSON log.
 * - `::stop-commands::` works. Annotations are entries of the log, without GitHub's limits on their number and length.
 * - act's artifact server does not understand `@actions/artifact` 6: ours stands in (`test/servers/artifact-service.ts`).
 * - act gives steps a terminal, and loses the last lines of a failing one: ours is built without it (`test/servers/act.ts`).
 * - act hands its whole environment to the steps: it gets a small one.
 * - Permissions (`permissions:`) mean nothing: the token is what `token` says.
 */
export interface WorkflowOptions {
  readonly act: string;
  readonly repository: UserRepository;
  /** Path in the repository, as it stands on the judged commit. */
  readonly workflow: string;
  readonly event: EventName;
  /** Replaces top-level members of the payload. */
  readonly payload?: Payload;
  /** Local folders for `owner/name@ref` in `uses:`. */
  readonly local?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  /** Value of `github.token`; without it there is none. */
  readonly token?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Further environment of every step, e.g. GITHUB_RUN_ID. */
  readonly env?: Readonly<Record<string, string>>;
  readonly job?: string;
  readonly timeoutMs?: number;
}

export interface WorkflowResult extends Log {
  readonly exit: number | null;
  /** Zip files by artifact name. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
  /** Everything act printed, for messages of failed tests. */
  readonly text: string;
}

export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const { act, repository, workflow, event, local = {}, apiUrl, token, secrets = {}, env = {}, job } = options;
  const scratch = mkdtempSync(join(repository.scratch, 'run-'));
  const checkout = await checkOut(repository, workflow, event, join(scratch, 'checkout'));
  const payload = join(scratch, 'event.json');
  writeFileSync(payload, JSON.stringify(payloadOf(event, repository, options.payload)));
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    event,
    ...['--workflows', workflow, '--eventpath', payload, '--json', '--verbose', '--pull=false'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--no-cache-server', '--action-offline-mode'],
    ...(job === undefined ? [] : ['--job', job]),
    ...pairs('--local-repository', local),
    ...pairs('--env', { ...(apiUrl === undefined ? {} : { GITHUB_API_URL: apiUrl }), ...env }),
    // an empty one keeps act from looking for a token elsewhere
    ...pairs('--secret', { GITHUB_TOKEN: token ?? '', ...secrets }),
  ];
  const service = await startArtifactService();
  try {
    const ended = await run(act, args, {
      cwd: checkout,
      env: {
        PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
        HOME: repository.home,
        LANG: 'C.UTF-8',
        GIT_CONFIG_NOSYSTEM: '1',
        ...service.env,
      },
      timeoutMs: options.timeoutMs ?? 300_000,
    });
    const text = ended.stdout + ended.stderr;
    return { ...readActLog(ended.stdout), exit: ended.exit, artifacts: service.artifacts(), text };
  } finally {
    await service.stop();
  }
}

/** What `actions/checkout` leaves in the workspace for this event. */
async function checkOut(repository: UserRepository, workflow: string, event: EventName, folder: string) {
  const git = gitIn(repository.home);
  mkdirSync(folder);
  await git(folder, 'init', '--quiet');
  await git(folder, 'remote', 'add', 'origin', `https://github.com/${repository.fullName}`);
  const pull = event === 'pull_request' ? repository.pull : undefined;
  const [source, target] = pull
    ? [`refs/pull/${pull.number}/merge`, `refs/remotes/pull/${pull.number}/merge`]
    : ['refs/heads/main', 'refs/remotes/origin/main'];
  const depth = await fetchDepth(repository, workflow, source);
  const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
  const limits = depth === 0 ? [] : [`--depth=${depth}`, '--no-tags'];
  await git(folder, 'fetch', '--quiet', ...limits, 'origin', ...all, `+${source}:${target}`);
  if (pull) await git(folder, 'checkout', '--quiet', '--detach', target);
  else await git(folder, 'checkout', '--quiet', '-B', 'main', '--track', target);
  return folder;
}

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly WorkflowStep[] }>>;
}

interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Depth that the checkout steps of the workflow ask for: 1 where they say nothing. */
async function fetchDepth(repository: UserRepository, workflow: string, commit: string): Promise<number> {
  const text = await gitIn(repository.home)(repository.origin, 'show', `${commit}:${workflow}`);
  const { jobs = {} } = (parse(text) ?? {}) as Workflow;
  const depths = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses, with: inputs }) => uses?.startsWith('actions/checkout@') && inputs?.repository === undefined)
    .map(({ with: inputs }) => Number(inputs?.['fetch-depth'] ?? 1));
  if (new Set(depths).size > 1)
    throw new Error(`${workflow}: its checkout steps ask for different depths, which act cannot play`);
  return depths[0] ?? 1;
}
