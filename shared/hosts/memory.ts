import { realpathSync } from 'node:fs';
import { secretKeeper } from '../report/redact.ts';
import type { Base, Host, Published } from './host.ts';

export interface MemoryHost extends Host {
  readonly published: Published[];
  readonly refused: string[];
  readonly warnings: string[];
  readonly echoed: string[];
}

/** A host that keeps what it is told, for tests in the process. */
export function memoryHost(workspace: string, now: Date = new Date('2026-01-01T00:00:00Z'), base?: Base): MemoryHost {
  const keeper = secretKeeper();
  const published: Published[] = [];
  const refused: string[] = [];
  const warnings: string[] = [];
  const echoed: string[] = [];
  return {
    name: 'memory',
    workspace: realpathSync(workspace),
    published,
    refused,
    warnings,
    echoed,
    now: () => now,
    progress: () => {},
    echo: (line) => void echoed.push(line),
    warn: (message) => void warnings.push(message),
    mask: keeper.add,
    redacted: keeper.redacted,
    publish: async (run) => void published.push(run),
    refuse: async (problems) => void refused.push(...problems),
    finish: async () => {},
    base: async () => base,
  };
}
