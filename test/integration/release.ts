import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, root } from '../process.ts';

export interface Release {
  readonly folder: string;
  /** Whether the bundle has this entry, e.g. `data-validation`. */
  readonly has: (entry: string) => boolean;
  readonly dispose: () => void;
}

/**
 * What a user gets with `uses: mlops-gates/mlops-gates/…@v1`, with the bundle that the tests built. DuckDB is linked:
 * the tests have no registry to fetch it from.
 */
export function makeRelease(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-release-'));
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(root, 'actions'), join(folder, 'actions'), { recursive: true });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    has: (entry) => existsSync(join(folder, 'dist', `${entry}.mjs`)),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
