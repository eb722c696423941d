import { git } from '../../hosts/git.ts';

/** The commit of the checkout, and whether its files are unaltered; null where that cannot be known. */
export async function readCommit(
  workspace: string,
): Promise<{ readonly commit: string | null; readonly clean: boolean | null }> {
  try {
    const head = await git(workspace, ['rev-parse', '--verify', 'HEAD']);
    const commit = head.stdout.toString('utf8').trim();
    if (head.exit !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) return { commit: null, clean: null };
    const status = await git(workspace, ['status', '--porcelain', '--untracked-files=no']);
    return { commit, clean: status.exit === 0 ? status.stdout.length === 0 : null };
  } catch {
    return { commit: null, clean: null };
  }
}
