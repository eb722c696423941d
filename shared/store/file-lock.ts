import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { EvidenceError } from '../errors.ts';
import { backoff } from './backoff.ts';

/** Milliseconds: no writer holds a lock that long. Of the same machine a holder that is gone is known at once. */
const longestHold = 60_000;
const patience = 90_000;

/**
 * Runs `work` alone among all writers of a file. A holder that was killed blocks nobody.
 * @param work gets a function that throws where the lock was lost meanwhile: to be called right before the write
 * @throws EvidenceError where another writer does not let go
 */
export async function withFileLock<T>(file: string, work: (stillOurs: () => Promise<void>) => Promise<T>): Promise<T> {
  const token = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await take(file, token);
  try {
    return await work(async () => {
      if ((await holderOf(file)) !== token)
        throw new EvidenceError('Another writer took the lock of the file over: run again.');
    });
  } finally {
    if ((await holderOf(file)) === token) await rm(file, { force: true });
  }
}

async function take(file: string, token: string): Promise<void> {
  const until = Date.now() + patience;
  // a link appears with its content: nobody ever reads an empty lock
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, token, { flag: 'wx' });
  try {
    for (let attempt = 0; ; attempt += 1) {
      // its age counts from here
      await utimes(own, new Date(), new Date());
      try {
        return await link(own, file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await holderOf(file);
      if (holder !== undefined && (await isGone(file, holder))) await steal(file, holder);
      else if (Date.now() > until)
        throw new EvidenceError(
          'Another writer holds the lock of the file: wait for it, or remove the file ending in .lock.',
        );
      else await backoff(Math.min(attempt, 4));
    }
  } finally {
    await rm(own, { force: true });
  }
}

const holderOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

async function isGone(file: string, holder: string): Promise<boolean> {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > longestHold) return true;
  try {
    const { host, pid } = JSON.parse(holder) as { readonly host: unknown; readonly pid: unknown };
    if (host !== hostname() || typeof pid !== 'number') return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moves the lock away; where it was a newer one by then, it is put back. */
async function steal(file: string, holder: string): Promise<void> {
  const away = `${file}.${randomUUID()}`;
  try {
    await rename(file, away);
  } catch {
    return;
  }
  if ((await holderOf(away)) !== holder) await link(away, file).catch(() => undefined);
  await rm(away, { force: true });
}
