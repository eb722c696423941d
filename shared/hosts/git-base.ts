import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { SettingsError } from '../errors.ts';
import { git } from './git.ts';
import { readBlob } from './git-blob.ts';
import { commitOf } from './git-commit.ts';
import type { Base } from './host.ts';

export interface GitBaseOptions {
  /** Absolute. */
  readonly workspace: string;
  /** What git resolves to the base's commit: `refs/remotes/origin/main`, a commit id. */
  readonly ref: string;
  /** For people: `origin/main`. */
  readonly name?: string;
  /** `owner/name` of the repository that the change wants to get into. */
  readonly repository?: string | undefined;
  /** `owner/name` of the repository that the change comes from, where it is another one. */
  readonly fork?: string | undefined;
  /** What to change so that the base is there. */
  readonly cure: string;
}

/**
 * Reads files of a commit out of the checkout's own git, links in the tree followed.
 * @throws SettingsError when the workspace holds no git checkout, or the commit is not in it
 */
export async function gitBase(options: GitBaseOptions): Promise<Base> {
  const { workspace, ref, name = ref, cure } = options;
  const top = await topOf(workspace);
  const repositories = new Map<string, Promise<Repository>>();
  const repositoryAt = (folder: string): Promise<Repository> => {
    const known = repositories.get(folder) ?? openRepository(folder, options);
    repositories.set(folder, known);
    return known;
  };
  const resolved = (repository: Repository): { readonly folder: string; readonly commit: string } => {
    if ('commit' in repository) return repository;
    throw new SettingsError([
      'refused' in repository
        ? repository.refused
        : `The change is judged by the policy and contracts of ${name}, which this checkout does not have. ${cure}`,
    ]);
  };
  if (top !== undefined && relative(top, workspace).split(sep)[0] === '..')
    throw new SettingsError([
      'The checkout is configured to have its files in another folder (core.worktree): its target branch cannot be trusted.',
    ]);
  const folders = top === undefined ? repositoriesIn(workspace) : [top];
  const [first] = folders;
  if (first === undefined)
    throw new SettingsError([
      `The change is judged by the policy and contracts of ${name}, but the workspace is no git checkout. ${cure}`,
    ]);
  const opened = await Promise.all(folders.map(repositoryAt));
  // beside the repository that is changed there may be checkouts of others
  const { commit } = resolved(opened.find((repository) => 'commit' in repository) ?? (await repositoryAt(first)));
  return {
    ref: name,
    commit,
    read: async (path) => {
      // the outermost repository: one that the change nests inside cannot hide the file from its base
      const folder = top ?? outermostRepository(workspace, path);
      if (folder === undefined) return { kind: 'absent' };
      const repository = await repositoryAt(folder);
      if ('elsewhere' in repository) return { kind: 'elsewhere', repository: repository.elsewhere };
      return readBlob(resolved(repository), relative(folder, path).split(sep).join('/'), name);
    },
  };
}

type Repository =
  | { readonly folder: string; readonly commit: string }
  | { readonly elsewhere: string }
  | { readonly refused: string }
  | { readonly missing: true };

async function openRepository(folder: string, { ref, repository, fork }: GitBaseOptions): Promise<Repository> {
  const url = (await git(folder, ['config', '--get', 'remote.origin.url'])).stdout.toString().trim();
  const origin = repositoryOf(url);
  if (origin !== undefined && repository !== undefined && !same(origin, repository)) {
    if (fork !== undefined && same(origin, fork))
      return {
        refused: `The checkout is of ${origin}, where the change comes from, and holds no trustworthy target branch: check out ${repository} instead (leave "repository" out of actions/checkout).`,
      };
    return { elsewhere: origin };
  }
  const commit = await commitOf(folder, ref);
  return commit === undefined ? { missing: true } : { folder, commit };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `owner/name` of an address as git has it; undefined where it has none (a local path). */
export function repositoryOf(url: string): string | undefined {
  const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1];
  return path?.split('/').slice(-2).join('/');
}

async function topOf(folder: string): Promise<string | undefined> {
  const { exit, stdout } = await git(folder, ['rev-parse', '--show-toplevel']);
  return exit === 0 ? stdout.toString().replace(/\r?\n$/, '') : undefined;
}

/** actions/checkout with `path` puts repositories into folders of the workspace. */
function outermostRepository(workspace: string, path: string): string | undefined {
  const steps = relative(workspace, dirname(path)).split(sep);
  return steps
    .map((_, i) => join(workspace, ...steps.slice(0, i + 1)))
    .find((folder) => existsSync(join(folder, '.git')));
}

const repositoriesIn = (workspace: string): readonly string[] =>
  readdirSync(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(workspace, entry.name))
    .filter((folder) => existsSync(join(folder, '.git')))
    .sort();
