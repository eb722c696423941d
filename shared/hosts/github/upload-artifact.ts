import { messageOf } from '../../errors.ts';

export type Upload = { readonly name: string; readonly id: number | undefined } | { readonly warning: string };

/** Names that are taken in this workflow run get a number: two steps of a job may judge the same. */
const mostTries = 5;

/** Uploads the report files; where the runner has no artifacts (GHES, other runners) that is a warning. */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Upload> {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
    return { warning: 'The reports were not uploaded as an artifact: this runner offers no artifact service.' };
  if (!offersArtifacts(env.GITHUB_SERVER_URL))
    return {
      warning:
        'The reports were not uploaded as an artifact: GitHub Enterprise Server (GHES) has another artifact service.',
    };
  const silence = await silenceOf(env.ACTIONS_RESULTS_URL);
  if (silence !== undefined)
    return {
      warning: `The reports were not uploaded as an artifact: the artifact service does not answer (${silence}).`,
    };
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let attempt = 1; ; attempt++) {
    const tried = attempt === 1 ? name : `${name}-${attempt}`;
    try {
      const { id } = await client.uploadArtifact(tried, [...files], folder);
      return { name: tried, id };
    } catch (error) {
      if (attempt < mostTries && /409|already exists/i.test(messageOf(error))) continue;
      return { warning: `The reports were not uploaded as an artifact (${messageOf(error).slice(0, 500)}).` };
    }
  }
}

/** github.com and its data-residency hosts, as the artifact client tells them from GHES. */
function offersArtifacts(server = 'https://github.com'): boolean {
  const { hostname } = new URL(server);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

/** Milliseconds. */
const longestSilence = 20_000;

/**
 * Why nothing answers at an address; undefined where something does, whatever it says. The artifact client would wait three
 * minutes for each of its attempts, and cannot be told to stop.
 */
async function silenceOf(address: string): Promise<string | undefined> {
  const { defaults } = await import('@actions/github/lib/utils');
  const reach = (defaults.request?.fetch ?? globalThis.fetch) as typeof fetch;
  try {
    const answer = await reach(address, { method: 'HEAD', signal: AbortSignal.timeout(longestSilence) });
    await answer.body?.cancel();
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    return cause || messageOf(error);
  }
}
