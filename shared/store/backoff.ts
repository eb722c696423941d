import { setTimeout as sleep } from 'node:timers/promises';

/** Longer with each attempt, and never the same for two writers. */
export const backoff = (attempt: number): Promise<void> =>
  sleep(Math.min(2000, 40 * 2 ** attempt) * (0.5 + Math.random() / 2));
