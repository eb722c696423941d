import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { node } from '../process.ts';
import { type Available, attempt } from './available.ts';
import { cached } from './cache.ts';
import { end } from './launch.ts';
import { must } from './run.ts';

const VERSION = '0.13.0';

export interface SigstoreServer {
  readonly url: string;
  /** As `gh attestation trusted-root` writes it. */
  readonly root: unknown;
  readonly close: () => Promise<void>;
}

/** Sigstore's stand-in of its services, as Sigstore's own clients are tested with it. */
export const availableSigstore = (): Promise<Available<{ readonly start: () => Promise<SigstoreServer> }>> =>
  attempt(async () => {
    const folder = await cached(`sigstore-mock-${VERSION}`, async (into) => {
      await writeFile(join(into, 'package.json'), '{"private": true}\n');
      const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@sigstore/mock@${VERSION}`];
      await must('npm', words, { cwd: into });
    });
    return { start: () => start(folder) };
  });

async function start(folder: string): Promise<SigstoreServer> {
  const child = spawn(node, [join(import.meta.dirname, 'sigstore-main.mjs'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
  if (typeof line !== 'string') throw new Error(`Sigstore's stand-in ended with ${line}`);
  return { ...(JSON.parse(line) as { url: string; root: unknown }), close: () => end(child) };
}
