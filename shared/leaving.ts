import { setTimeout as sleep } from 'node:timers/promises';

const works = new Set<() => Promise<void>>();

/** GitHub sends SIGTERM 7.5 s after SIGINT, and ends the process 2.5 s later. */
const patienceMs = 6_000;

/**
 * What must be undone elsewhere before a signal ends the process, such as a query that a server is working on.
 * @returns takes it back
 */
export function beforeLeaving(work: () => Promise<void>): () => void {
  works.add(work);
  return () => void works.delete(work);
}

/** Undoes it all, then ends: at once where there is nothing. */
export function leave(end: () => void): void {
  if (works.size === 0) end();
  else void Promise.race([Promise.allSettled([...works].map((work) => work())), sleep(patienceMs)]).then(end);
}
