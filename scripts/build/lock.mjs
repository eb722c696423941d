import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 180_000;

/**
 * Runs `work` alone: two builds in one checkout would overwrite each other's compiled files.
 * @template T
 * @param {string} folder exists while somebody builds
 * @param {() => Promise<T>} work
 * @param {number} [patienceMs]
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, patienceMs = PATIENCE_MS) {
  mkdirSync(dirname(folder), { recursive: true });
  const until = Date.now() + patienceMs;
  while (!taken(folder)) {
    if (Date.now() > until)
      throw new Error(`another build still holds ${folder}; remove the folder if none is running`);
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function taken(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (holderIsGone(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function holderIsGone(folder) {
  let pid;
  try {
    pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return false;
  }
  // An empty file: its owner is between creating and filling it.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
