import { git } from './hosts/git.ts';
import { readBlob } from './hosts/git-blob.ts';
import { commitOf } from './hosts/git-commit.ts';
import type { Base, Host } from './hosts/host.ts';
import type { StoreSite } from './store/site.ts';

/**
 * What lies between runs, as it is seen from a host.
 * @param base the target branch's tip, where a change is judged
 */
export const storeSite = (host: Host, base: Base | undefined): StoreSite => ({
  workspace: host.workspace,
  env: process.env,
  base,
  github: host.github,
  mask: host.mask,
  git: { run: git, commitOf, readBlob },
});
