import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { must } from '../servers/run.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A change to files; null deletes one. */
export type Change = Readonly<Record<string, string | Buffer | null>>;

export interface UserRepository {
  readonly fullName: string;
  /** Bare repository that plays the one on GitHub. */
  readonly origin: string;
  /** Home folder of everything that runs for this repository; its git configuration sends `https://github.com/<fullName>` to `origin`. */
  readonly home: string;
  /** Scratch folder that holds the others. */
  readonly scratch: string;
  readonly branch: string;
  readonly main: string;
  /** Commits of the pull request, where there is a change. */
  readonly pull?: {
    readonly number: number;
    readonly head: string;
    readonly merge: string;
    readonly headRepository: string;
  };
  readonly dispose: () => void;
}

export interface UserRepositoryOptions {
  /** The default branch. */
  readonly files: Files;
  /** What a pull request changes; without it there is none. */
  readonly change?: Change;
  readonly branch?: string;
  /** Full name of the fork that the pull request comes from. */
  readonly fork?: string;
  /** Changes of the default branch after the pull request's branch left it. */
  readonly later?: Change;
}

const PULL = 7;

/**
 * A small repository of a user as it lies on GitHub: the default branch `main`, and for a pull request its branch,
 * `refs/pull/7/head` and the merge commit `refs/pull/7/merge` that GitHub makes. A fork's branch exists only in its pull refs.
 */
export async function userRepository({
  files,
  change,
  branch = 'feature',
  fork,
  later,
}: UserRepositoryOptions): Promise<UserRepository> {
  const scratch = mkdtempSync(join(tmpdir(), 'mlops-gates-act-'));
  const home = join(scratch, 'home');
  const origin = join(scratch, 'origin.git');
  const work = join(scratch, 'work');
  const fullName = 'octo-org/flights';
  mkdirSync(home);
  writeFileSync(
    join(home, '.gitconfig'),
    `[user]\n\tname = test\n\temail = test@users.noreply.github.com\n[url "file://${origin}"]\n\tinsteadOf = https://github.com/${fullName}\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n`,
  );
  const git = gitIn(home);
  const commit = async (message: string): Promise<string> => {
    await git(work, 'add', '--all');
    await git(work, 'commit', '--quiet', '--message', message);
    return git(work, 'rev-parse', 'HEAD');
  };
  await git(scratch, 'init', '--quiet', '--bare', origin);
  await git(scratch, 'init', '--quiet', work);
  await git(work, 'remote', 'add', 'origin', `https://github.com/${fullName}`);
  writeAll(work, files);
  const first = await commit('Start');
  await git(work, 'push', '--quiet', 'origin', 'main');
  let pull: { number: number; head: string; merge: string; headRepository: string } | undefined;
  let main = first;
  if (change !== undefined) {
    await git(work, 'checkout', '--quiet', '-b', branch);
    writeAll(work, change);
    const head = await commit('Change');
    await git(work, 'checkout', '--quiet', 'main');
    if (later !== undefined) {
      writeAll(work, later);
      main = await commit('Meanwhile');
    }
    await git(work, 'checkout', '--quiet', '--detach', 'main');
    await git(work, 'merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${main}`, head);
    const merge = await git(work, 'rev-parse', 'HEAD');
    const pulls = [`${head}:refs/pull/${PULL}/head`, `${merge}:refs/pull/${PULL}/merge`];
    const branches = fork === undefined ? [`${head}:refs/heads/${branch}`] : [];
    await git(work, 'push', '--quiet', 'origin', 'main', ...pulls, ...branches);
    pull = { number: PULL, head, merge, headRepository: fork ?? fullName };
  }
  rmSync(work, { recursive: true });
  return {
    fullName,
    origin,
    home,
    scratch,
    branch,
    main,
    ...(pull === undefined ? {} : { pull }),
    dispose: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** git with the scratch home and fixed times, so that the same files have the same commits. */
export const gitIn =
  (home: string) =>
  async (cwd: string, ...args: readonly string[]): Promise<string> => {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
    };
    return (await must('git', args, { cwd, env })).stdout.trim();
  };

function writeAll(folder: string, files: Change): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (content === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}
