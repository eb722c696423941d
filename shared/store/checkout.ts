import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from '../errors.ts';
import type { StoreSite } from './site.ts';

/**
 * Top of the git checkout that the workspace lies in, or of the only one that lies in the workspace.
 * @throws EvidenceError when there is none, or several
 */
export async function checkoutOf({ workspace, git }: StoreSite, text: string): Promise<string> {
  const { exit, stdout } = await git.run(workspace, ['rev-parse', '--show-toplevel']);
  if (exit === 0) return stdout.toString().replace(/\r?\n$/, '');
  const [only, ...more] = readdirSync(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(workspace, entry.name))
    .filter((folder) => existsSync(join(folder, '.git')));
  if (only !== undefined && more.length === 0) return only;
  throw new EvidenceError(
    `"${text}" needs a git checkout, and the workspace ${only === undefined ? 'is none' : 'holds several'}: check the repository out into the workspace.`,
  );
}
