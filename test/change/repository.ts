import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | null>>;

export interface Repository {
  readonly folder: string;
  /** Writes the files (null removes one) and commits them; returns the commit. */
  readonly commit: (files: Files) => string;
  readonly git: (...args: readonly string[]) => string;
}

/** A git repository as a checkout with `fetch-depth: 0` leaves it: `origin/main` is where the first commit stands. */
export function repository(base: Files, origin = 'https://github.com/acme/shop'): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'change-'));
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'test',
        GIT_AUTHOR_EMAIL: 'test@example.org',
        GIT_COMMITTER_NAME: 'test',
        GIT_COMMITTER_EMAIL: 'test@example.org',
      },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (files: Files): string => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      if (text === null) {
        rmSync(path, { recursive: true });
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', origin);
  const first = commit(base);
  git('update-ref', 'refs/remotes/origin/main', first);
  git('checkout', '--quiet', '-b', 'change');
  return { folder, commit, git };
}

/** One table `t` with the columns `id` and `age`. */
export const contract = (age: string): string => `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: id
        logicalType: integer
        unique: true
      - name: age
        logicalType: integer
        ${age}
`;

export const maximum = (value: number): string => contract(`logicalTypeOptions: { maximum: ${value} }`);

export const policy = (runs: Readonly<Record<string, string>>, waivers = ''): string =>
  `version: 1\nruns:\n${Object.entries(runs)
    .map(([name, settings]) => `  ${name}:\n    gate: data-validation\n    settings: { ${settings} }\n`)
    .join('')}${waivers}`;

export const people = 'id,age\n1,20\n2,130\n';
