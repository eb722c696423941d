import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'node_modules/.mlops-gates-lock';

/**
 * Whether node_modules is what the lock file says. File times say nothing after a clone or a restored cache, so contents
 * are compared: our stamp holds the lock file's digest; without a stamp (somebody ran npm ci) npm's own record of what it
 * installed is compared package by package.
 * @param {string} root
 * @returns {{ current: boolean, reason: string }}
 */
export function describeInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return { current: false, reason: 'node_modules is missing' };
  const record = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return { current: false, reason: 'node_modules is incomplete' };
  if (readText(join(root, STAMP)) === stampOf(root, record)) return { current: true, reason: '' };
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === undefined) return { current: false, reason: 'package-lock.json is missing or unreadable' };
  const locked = lock.packages ?? {};
  const difference = firstDifference(locked, record.packages ?? {}) ?? firstStale(root, record.packages ?? {});
  if (difference === undefined) return { current: true, reason: 'compared with what npm recorded' };
  return { current: false, reason: `node_modules differs from package-lock.json at ${difference}` };
}

/** @param {string} root */
export function writeStamp(root) {
  const record = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return;
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, STAMP), stampOf(root, record));
}

/**
 * The first package whose installed version or content is not the locked one. A locked package may be absent where it is
 * optional: it belongs to another platform.
 */
export function firstDifference(locked, installed) {
  for (const [path, wanted] of Object.entries(locked)) {
    if (path === '' || wanted.link) continue;
    const found = installed[path];
    if (found === undefined) {
      if (wanted.optional) continue;
      return path;
    }
    if (found.version !== wanted.version || (found.integrity ?? '') !== (wanted.integrity ?? '')) return path;
  }
  return Object.keys(installed).find((path) => locked[path] === undefined);
}

// `npm install --package-lock-only` changes npm's record without installing anything.
function firstStale(root, installed) {
  return Object.keys(installed).find((path) => {
    const { version, link } = installed[path];
    return !link && readJson(join(root, path, 'package.json'))?.version !== version;
  });
}

function stampOf(root, record) {
  return createHash('sha256')
    .update(readText(join(root, 'package-lock.json')) ?? '')
    .update('\0')
    .update(JSON.stringify(record.packages ?? {}))
    .digest('hex');
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readJson(path) {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
