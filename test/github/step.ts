import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOptions, type GitHubApi, startGitHubApi } from '../github-api/server.ts';
import { workflowToken } from '../github-api/state.ts';
import { dist, node } from '../process.ts';

export interface StepEnded {
  readonly exit: number | null;
  readonly log: string;
  /** Workflow commands that the runner would carry out: those outside of what it was told to leave alone. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface StepOptions {
  readonly workspace: string;
  readonly api?: GitHubApi;
  /** By name in kebab-case. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

export const pullRequestEvent = (sha: string, more: { readonly fork?: boolean; readonly base?: string } = {}) => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha, ref: 'change', repo: { full_name: more.fork ? 'mallory/shop' : 'acme/shop' } },
      base: { ref: more.base ?? 'main', repo: { full_name: 'acme/shop' } },
    },
  },
});

export const startApi = (options: ApiOptions = {}): Promise<GitHubApi> =>
  startGitHubApi({
    repository: 'acme/shop',
    pulls: [
      {
        number: 7,
        headRef: 'change',
        headSha: '1'.repeat(40),
        headRepository: 'acme/shop',
        baseRef: 'main',
        baseSha: '2'.repeat(40),
      },
    ],
    ...options,
  });

/** Runs an entry of the bundle as a runner would: Node 24, inputs and files in the environment, nothing else. */
export async function step(entry: string, options: StepOptions): Promise<StepEnded> {
  const { workspace, api, inputs = {}, env = {}, event } = options;
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const all = { 'github-token': workflowToken, ...(entry === 'comment' ? {} : { matrix: 'null' }), ...inputs };
  try {
    const child = spawn(node, [join(dist, `${entry}.mjs`)], {
      cwd: workspace,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        RUNNER_TEMP: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: '3'.repeat(40),
        GITHUB_WORKFLOW: 'gates',
        GITHUB_JOB: 'data',
        GITHUB_RUN_ID: '99',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTION: 'one',
        GITHUB_EVENT_NAME: event?.name ?? 'push',
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event?.payload ?? {})),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...(api ? { GITHUB_API_URL: api.url, ACTIONS_RESULTS_URL: api.url, ACTIONS_RUNTIME_TOKEN: runtimeToken } : {}),
        ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => parts.push(text));
    const [exit] = (await once(child, 'close')) as [number | null];
    const log = parts.join('');
    return {
      exit,
      log,
      commands: commandsIn(log),
      outputs: outputsIn(readFileSync(join(folder, 'output'), 'utf8')),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the artifact client reads from the token: the workflow run and job that it may write for. */
const runtimeToken = `x.${Buffer.from(JSON.stringify({ scp: 'Actions.Results:99:1' })).toString('base64url')}.x`;

/** As `actions/runner` reads a log: lines that begin with `::`, or hold `##[`, but for those between stop-commands and its token. */
export function commandsIn(log: string): readonly string[] {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    const trimmed = line.trimStart();
    if (stopped !== undefined) {
      if (trimmed.startsWith(`::${stopped}::`)) stopped = undefined;
      continue;
    }
    if (!/^::[^:]+::/.test(trimmed) && !line.includes('##[')) continue;
    stopped = /^::stop-commands::(.+)$/.exec(trimmed)?.[1];
    if (stopped === undefined) commands.push(trimmed);
  }
  return commands;
}

export function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[i] as string) ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const value: string[] = [];
    while (lines[++i] !== delimiter) value.push(lines[i] as string);
    outputs[name] = value.join('\n');
  }
  return outputs;
}
