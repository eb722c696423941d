import { SettingsError } from '../errors.ts';
import { git } from './git.ts';

/**
 * The commit that a ref names; undefined where the checkout does not have it. Git would take a tag or a branch for it that
 * happens to be called so (a tag `refs/remotes/origin/main`, a tag `origin/main`), and those a change may bring along.
 * @throws SettingsError when the name is that of several refs
 */
export async function commitOf(folder: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('refs/')) {
    const { exit } = await git(folder, ['show-ref', '--verify', '--quiet', '--', ref]);
    if (exit !== 0) return undefined;
  } else if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) {
    const named = await refsNamed(folder, ref);
    if (named.length > 1)
      throw new SettingsError([
        `"${ref}" is the name of several git refs (${named.join(', ')}): write the one that is meant in full.`,
      ]);
  }
  const { exit, stdout } = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  return exit === 0 ? stdout.toString().trim() : undefined;
}

/** Where git looks for a short name (gitrevisions). */
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

async function refsNamed(folder: string, ref: string): Promise<readonly string[]> {
  const names = places.map((place) => `${place}${ref}`);
  const { stdout } = await git(folder, ['for-each-ref', '--format=%(refname)', '--', ...names]);
  const found = new Set(stdout.toString().split('\n'));
  return names.filter((name) => found.has(name));
}
