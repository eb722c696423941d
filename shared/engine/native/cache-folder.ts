import { isAbsolute, join } from 'node:path';

/**
 * Folder that holds what was fetched, shared by all runs on a machine: the CI system's tool cache where there is one,
 * else the user's cache folder. Relative values are ignored: they would point into the judged checkout.
 * @param home the user's home folder
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  const set = (name: string): string | undefined => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? value : undefined;
  };
  const fallback = platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
  const base =
    set('RUNNER_TOOL_CACHE') ??
    set('AGENT_TOOLSDIRECTORY') ??
    (platform === 'win32' ? set('LOCALAPPDATA') : set('XDG_CACHE_HOME')) ??
    fallback;
  return join(base, 'mlops-gates', 'duckdb');
}
