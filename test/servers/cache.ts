import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../process.ts';

type WithLock = <T>(folder: string, work: () => Promise<T>, patienceMs?: number) => Promise<T>;

/** Long enough for the slowest installation beside a neighbour's. */
const PATIENCE_MS = 1_200_000;

const cacheRoot =
  process.env.MLOPS_GATES_SERVERS ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mlops-gates', 'servers');

/**
 * The folder `name` of the cache, filled by `fill` once: whoever comes second waits for the first, and a folder is there
 * only when it is complete. What `fill` writes must bear being moved.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheRoot, name);
  if (existsSync(folder)) return folder;
  const { withLock } = (await import(pathToFileURL(join(root, 'scripts', 'build', 'lock.mjs')).href)) as {
    withLock: WithLock;
  };
  mkdirSync(cacheRoot, { recursive: true });
  return withLock(
    join(cacheRoot, `.${name}.lock`),
    async () => {
      if (existsSync(folder)) return folder;
      const next = mkdtempSync(join(cacheRoot, `.${name}-`));
      try {
        await fill(next);
        renameSync(next, folder);
      } finally {
        rmSync(next, { recursive: true, force: true });
      }
      return folder;
    },
    PATIENCE_MS,
  );
}
