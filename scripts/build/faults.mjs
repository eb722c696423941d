import { isBuiltin } from 'node:module';

export const TOTAL_LIMIT_BYTES = 12 * 1024 * 1024;

/** Imports that may stay unresolved, each with the reason why the bundle works without it. */
const OPTIONAL_IMPORTS = new Map([
  ['canvas', 'vega imports it inside try/catch and needs it for bitmaps only; charts are written as SVG'],
  ['supports-color', 'debug imports it inside try/catch, to colour a log that the artifact client does not write'],
]);

/** Packages that must never be in the bundle. */
const OUTSIDE = [['@duckdb/', 'native code is loaded at run time by shared/engine/native']];

// ncc does not fail on an import that it cannot resolve: it writes code that throws when it runs.
const UNRESOLVED = /eval\("require"\)\((?:"([^"]+)"|([^)]*))\)/g;
const MISSING = /webpackMissingModule|new Error\("Cannot find module '([^']+)'"\)/g;
const EXTERNAL = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g;
const STATIC_IMPORT = /^import (?:[^'"]+ from )?["']([^"']+)["'];?$/gm;
const EXPECTED_FILE = /^(?:\d+\.index\.mjs|[a-z0-9-]+\.mjs|licenses\.txt)$/;

/**
 * What would break at run time, or must not be shipped.
 * @param {Map<string, string | Buffer>} files
 * @param {Map<string, Map<string, number>>} packages
 * @returns {string[]}
 */
export function findFaults(files, packages) {
  const faults = [];
  let total = 0;
  for (const [name, content] of files) {
    total += Buffer.byteLength(content);
    if (!EXPECTED_FILE.test(name)) {
      faults.push(`${name}: unexpected file; a module refers to a file by path, which the bundle cannot keep`);
    }
    if (name.endsWith('.mjs')) faults.push(...importFaults(name, String(content)));
  }
  for (const [name, sizes] of packages) {
    for (const [prefix, reason] of OUTSIDE) {
      for (const owner of sizes.keys()) {
        if (owner.startsWith(prefix)) faults.push(`${name}: contains ${owner}; ${reason}`);
      }
    }
  }
  if (total > TOTAL_LIMIT_BYTES) faults.push(`all files together have ${total} bytes, more than ${TOTAL_LIMIT_BYTES}`);
  return faults;
}

function importFaults(file, text) {
  const faults = [];
  for (const [, literal, expression] of text.matchAll(UNRESOLVED)) {
    if (literal !== undefined && OPTIONAL_IMPORTS.has(literal)) continue;
    faults.push(
      `${file}: import of '${literal ?? expression}' was not resolved and would throw when reached; install it`,
    );
  }
  for (const [, missing] of text.matchAll(MISSING)) {
    faults.push(
      `${file}: import of '${missing ?? 'an unknown module'}' was not resolved; install it or correct the path`,
    );
  }
  for (const pattern of [EXTERNAL, STATIC_IMPORT]) {
    for (const [, target] of text.matchAll(pattern)) {
      if (!isBuiltin(target) && !target.startsWith('./')) {
        faults.push(`${file}: '${target}' is left outside the bundle but is no part of Node`);
      }
    }
  }
  return faults;
}
