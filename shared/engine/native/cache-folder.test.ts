import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

const home = resolve('/home/someone');
const at = (name: string): string => resolve('/', name);

describe('cacheFolder', () => {
  const cases: readonly [string, Record<string, string>, string][] = [
    ['linux', { RUNNER_TOOL_CACHE: at('a'), AGENT_TOOLSDIRECTORY: at('b'), XDG_CACHE_HOME: at('c') }, at('a')],
    ['linux', { AGENT_TOOLSDIRECTORY: at('b'), XDG_CACHE_HOME: at('c') }, at('b')],
    ['linux', { XDG_CACHE_HOME: at('c') }, at('c')],
    ['linux', { XDG_CACHE_HOME: 'checkout/cache', RUNNER_TOOL_CACHE: '' }, join(home, '.cache')],
    ['darwin', {}, join(home, 'Library', 'Caches')],
    ['win32', { LOCALAPPDATA: at('local'), XDG_CACHE_HOME: at('c') }, at('local')],
    ['win32', {}, join(home, '.cache')],
  ];
  it.each(cases)('%s %o', (platform, env, base) => {
    expect(cacheFolder(env, platform, home)).toBe(join(base, 'mlops-gates', 'duckdb'));
  });
});
