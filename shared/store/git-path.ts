import { EvidenceError, SettingsError } from '../errors.ts';
import { checkoutOf } from './checkout.ts';
import { sha256Of } from './digest.ts';
import type { Locator } from './locator.ts';
import type { Found, StoreSite } from './site.ts';

type GitLocator = Extract<Locator, { kind: 'git' }>;

const fetchAll = 'check out with the whole history (actions/checkout: "fetch-depth: 0"), or fetch it';

/** A file of a commit of the checkout; the path is relative to the top of the repository. */
export async function readGitPath(locator: GitLocator, site: StoreSite): Promise<Found> {
  const { ref, path, text } = locator;
  const folder = await checkoutOf(site, text);
  const commit = ref === 'merge-base' ? await mergeBase(folder, site) : await site.git.commitOf(folder, ref);
  if (commit === undefined)
    return {
      kind: 'lost',
      why:
        ref === 'merge-base'
          ? `this checkout does not reach back to where the change left its target branch: ${fetchAll}`
          : `this checkout does not have "${ref}": ${fetchAll}`,
    };
  if (ref !== 'merge-base' && (await belongsToChange(folder, commit, site)))
    throw new EvidenceError(
      `"${text}" is a commit of the change itself, which is no base to compare it with: name the target branch (origin/main), or git:merge-base:${path}.`,
    );
  const blob = await readBlob(folder, commit, locator, site);
  if (blob.kind !== 'file') return { kind: 'absent', why: `${commit.slice(0, 12)} does not have this file` };
  const { bytes } = blob;
  return { kind: 'found', bytes, provenance: { locator: text, sha256: sha256Of(bytes), commit } };
}

async function readBlob(folder: string, commit: string, { path, text }: GitLocator, { git }: StoreSite) {
  try {
    return await git.readBlob({ folder, commit }, path, commit.slice(0, 12));
  } catch (error) {
    if (error instanceof SettingsError) throw new EvidenceError(`"${text}": ${error.problems.join(' ')}`);
    throw error;
  }
}

/** Without a change the checkout itself: a branch has its tip in common with itself. */
async function mergeBase(folder: string, { base, git }: StoreSite): Promise<string | undefined> {
  if (base === undefined) return git.commitOf(folder, 'HEAD');
  const { exit, stdout } = await git.run(folder, ['merge-base', 'HEAD', base.commit]);
  return exit === 0 ? stdout.toString().trim() : undefined;
}

/** Whether the change brings the commit along: a part of its own history that the target branch does not have. */
async function belongsToChange(folder: string, commit: string, { base, git }: StoreSite): Promise<boolean> {
  if (base === undefined || commit === base.commit) return false;
  const isAncestor = async (of: string): Promise<boolean> =>
    (await git.run(folder, ['merge-base', '--is-ancestor', commit, of])).exit === 0;
  return (await isAncestor('HEAD')) && !(await isAncestor(base.commit));
}
