import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeForTypeScript } from '../native/fixture.ts';
import type { Recorded } from './record.ts';
import type { Seed, StoredArtifact, StoredCheckRun, StoredComment } from './state.ts';
import type { Trouble } from './trouble.ts';

export interface Told {
  readonly requests: readonly Recorded[];
  readonly comments: readonly StoredComment[];
  readonly checkRuns: readonly StoredCheckRun[];
  readonly artifacts: readonly StoredArtifact[];
}

export interface SpawnedApi {
  readonly url: string;
  readonly told: () => Promise<Told>;
  readonly misbehave: (trouble: Trouble) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The stand-in beside the test, so that it answers while the test waits for a process. Needs a Node that runs TypeScript. */
export async function spawnGitHubApi(seed: Seed = {}): Promise<SpawnedApi> {
  const node = nodeForTypeScript();
  if (node === undefined) throw new Error('no Node that runs TypeScript: run npm ci');
  const folder = mkdtempSync(join(tmpdir(), 'mlops-gates-api-'));
  const seedFile = join(folder, 'seed.json');
  writeFileSync(seedFile, JSON.stringify(seed));
  const child = spawn(node, [join(import.meta.dirname, 'main.ts'), seedFile], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
  rmSync(folder, { recursive: true });
  if (typeof line !== 'string') throw new Error(`the stand-in ended with ${line}`);
  const { url, controlUrl } = JSON.parse(line) as { url: string; controlUrl: string };
  return {
    url,
    told: async () => (await (await fetch(controlUrl)).json()) as Told,
    misbehave: async (trouble) => {
      await fetch(controlUrl, { method: 'POST', body: JSON.stringify(trouble) });
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
