import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../../hosts/git.ts';
import type { Lineage } from './evidence.ts';

/** The commit of the checkout, and whether its files are unaltered; null where that cannot be known. */
export async function readCommit(workspace: string): Promise<Pick<Lineage, 'commit' | 'clean' | 'checkout'>> {
  const checkout = isCheckout(workspace);
  try {
    const head = await git(workspace, ['rev-parse', '--verify', 'HEAD']);
    const commit = head.stdout.toString('utf8').trim();
    if (head.exit !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) return { commit: null, clean: null, checkout };
    const status = await git(workspace, ['status', '--porcelain', '--untracked-files=no']);
    return { commit, clean: status.exit === 0 ? status.stdout.length === 0 : null, checkout };
  } catch {
    return { commit: null, clean: null, checkout };
  }
}

/** By the files alone: where git is missing or refuses to read, a checkout is still one, and its commit still required. */
export const isCheckout = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isCheckout(dirname(folder)));
