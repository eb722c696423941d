import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXECUTABLE_FILES } from './stubs.mjs';

/**
 * Replaces `out` by exactly these files: written beside it and renamed, so that a build that stops halfway leaves the
 * earlier one untouched.
 * @param {string} out
 * @param {Map<string, string | Buffer>} files
 */
export function writeFolder(out, files) {
  mkdirSync(dirname(out), { recursive: true });
  const next = mkdtempSync(join(dirname(out), `.${basename(out)}-next-`));
  try {
    for (const [name, content] of files) {
      const path = join(next, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      chmodSync(path, EXECUTABLE_FILES.has(name) ? 0o755 : 0o644);
    }
    chmodSync(next, 0o755);
    if (existsSync(out)) {
      const previous = mkdtempSync(join(dirname(out), `.${basename(out)}-previous-`));
      renameSync(out, join(previous, 'old'));
      renameSync(next, out);
      rmSync(previous, { recursive: true, force: true });
    } else {
      renameSync(next, out);
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
