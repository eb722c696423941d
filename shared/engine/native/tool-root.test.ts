import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isInside, packageFolders, toolRoot } from './tool-root.ts';

const at = (path: string): string => resolve('/', path);

describe('toolRoot', () => {
  const cases: readonly [string, string][] = [
    ['opt/tool/dist/123.index.mjs', 'opt/tool'],
    ['opt/tool/shared/engine/native/load-duckdb.ts', 'opt/tool'],
    ['opt/tool/build/js/shared/engine/native/load-duckdb.js', 'opt/tool'],
    ['opt/with space/dist/index.mjs', 'opt/with space'],
  ];
  it.each(cases)('%s', (file, root) => {
    expect(toolRoot(pathToFileURL(at(file)).href)).toBe(at(root));
  });
});

describe('packageFolders', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['work/_actions/owner/tool/v1', ['work/_actions/owner/tool/v1/node_modules']],
    ['work/checkout/.github/actions/tool', ['work/checkout/.github/actions/tool/node_modules']],
    ['usr/lib/node_modules/tool', ['usr/lib/node_modules/tool/node_modules', 'usr/lib/node_modules']],
  ];
  it.each(cases)('%s', (root, folders) => {
    expect(packageFolders(at(root))).toEqual(folders.map(at));
  });
});

describe('isInside', () => {
  const cases: readonly [string, string, boolean][] = [
    ['a/b', 'a', true],
    ['a', 'a', true],
    ['a/..b', 'a', true],
    ['ab', 'a', false],
    ['', 'a', false],
    ['b/a', 'a', false],
  ];
  it.each(cases)('%s in %s: %s', (path, folder, expected) => {
    expect(isInside(at(path), at(folder))).toBe(expected);
  });
});
