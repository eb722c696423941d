import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/** A folder for what must not outlive the process. */
export function makeScratch(parent = tmpdir()): string {
  const folder = realpathSync(mkdtempSync(join(parent, 'mlops-gates-')));
  folders.add(folder);
  return folder;
}

export function removeScratch(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}

/** For signal handlers: synchronous, and never throws. */
export function removeAllScratch(): void {
  for (const folder of folders)
    try {
      removeScratch(folder);
    } catch {
      // another process may hold a file open; nothing more can be done at this point
    }
}
