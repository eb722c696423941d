import { allPages } from './all-pages.ts';
import type { GitHubClient } from './client.ts';
import { type Answer, answered, failed, unreadable } from './problem.ts';
import { field, idOf, listOf, textOf } from './read-value.ts';

export interface WorkflowArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive, as GitHub says. */
  readonly bytes: number;
  readonly expired: boolean;
}

export const listArtifacts = (client: GitHubClient, runId: number): Promise<Answer<readonly WorkflowArtifact[]>> =>
  allPages(
    client,
    {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { run_id: runId },
      permission: 'actions: read',
    },
    (data) => listOf(field(data, 'artifacts'), artifactOf),
  );

/** The zip file. GitHub hands out an address in its storage, which must not see the token. */
export async function downloadArtifact(
  client: GitHubClient,
  id: number,
  maximumBytes: number,
): Promise<Answer<Uint8Array>> {
  const answer = await client.send({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    parameters: { artifact_id: id, archive_format: 'zip' },
    permission: 'actions: read',
    repeatable: true,
    expects: 'any',
    redirects: 'hand-out',
    maximumBytes,
  });
  if (!answer.ok) return answer;
  const { status, headers, data } = answer.value;
  if (status < 300) return data instanceof ArrayBuffer ? answered(new Uint8Array(data)) : unreadable('the artifact');
  const address = storageAddress(headers.location ?? '', client.apiUrl);
  if (address === undefined)
    return failed({ kind: 'refused', status, message: 'the address of the artifact is not one to follow' });
  return client.download(address, maximumBytes);
}

/** Never from https down to http. */
export function storageAddress(location: string, apiUrl: string): string | undefined {
  if (!URL.canParse(location)) return undefined;
  const { protocol, username, password, href } = new URL(location);
  const safe = protocol === 'https:' || protocol === new URL(apiUrl).protocol;
  return safe && username === '' && password === '' ? href : undefined;
}

function artifactOf(value: unknown): WorkflowArtifact | undefined {
  const id = idOf(field(value, 'id'));
  const name = textOf(field(value, 'name'));
  const bytes = field(value, 'size_in_bytes');
  const expired = field(value, 'expired');
  if (id === undefined || name === undefined || typeof bytes !== 'number' || typeof expired !== 'boolean')
    return undefined;
  return { id, name, bytes, expired };
}
