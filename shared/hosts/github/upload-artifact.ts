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
