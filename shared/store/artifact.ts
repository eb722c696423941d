import type { Answer } from '../clients/github/problem.ts';
import { EvidenceError, OutsideError } from '../errors.ts';
import { sha256Of } from './digest.ts';
import type { Locator } from './locator.ts';
import type { Found, StoreSite } from './site.ts';

type ArtifactLocator = Extract<Locator, { kind: 'artifact' }>;

/** Bytes of an archive: reports of many runs with their pages. */
const largestArchive = 60 * 2 ** 20;

/** A file in an artifact of the latest successful run on the default branch: no pull request can have made it. */
export async function readArtifact({ text, workflow, name, path }: ArtifactLocator, site: StoreSite): Promise<Found> {
  const { gitHubClient } = await import('../clients/github/client.ts');
  const { defaultBranch, latestSuccess } = await import('../clients/github/workflow-runs.ts');
  const { downloadArtifact, listArtifacts } = await import('../clients/github/workflow-artifacts.ts');
  const { readReportZip } = await import('../clients/github/read-report-zip.ts');
  const { warningOf } = await import('../clients/github/warning-of.ts');
  const access = accessOf(site, text);
  site.mask(access.token);
  const client = gitHubClient(access);
  const orThrow = <T>(answer: Answer<T>, what: string): T => {
    if (answer.ok) return answer.value;
    throw new OutsideError(
      warningOf(answer.problem, `"${text}": ${what}`).replace(/ The verdict is not touched.*$/, ''),
    );
  };
  const branch = orThrow(await defaultBranch(client), 'the default branch is not known');
  const latest = await latestSuccess(client, workflow, branch);
  if (!latest.ok && latest.problem.kind === 'not-found')
    return { kind: 'absent', why: `${access.repository} has no workflow file "${workflow}"` };
  const run = orThrow(latest, 'the runs of the workflow could not be listed');
  if (run === undefined) return { kind: 'absent', why: `"${workflow}" never succeeded on the branch "${branch}"` };
  const artifacts = orThrow(await listArtifacts(client, run), 'the artifacts of the run could not be listed');
  const named = artifacts.filter((artifact) => artifact.name === name);
  const artifact = named.findLast(({ expired }) => !expired);
  if (artifact === undefined)
    return named.length === 0
      ? { kind: 'absent', why: `run ${run}, the latest success on "${branch}", has no artifact of this name` }
      : {
          kind: 'lost',
          why: `the artifact of run ${run}, the latest success on "${branch}", has expired: run the workflow there again, or keep what must last in a branch (branch:<branch>:<path>)`,
        };
  if (artifact.bytes > largestArchive)
    throw new EvidenceError(`"${text}" has ${artifact.bytes} bytes: name an artifact that holds reports only.`);
  const zip = orThrow(await downloadArtifact(client, artifact.id, largestArchive), 'it could not be downloaded');
  const read = await readReportZip(zip, undefined, (entry) => entry === path || entry.endsWith(`/${path}`));
  if (read.kind === 'refused') throw new EvidenceError(`"${text}" is no archive that can be read: ${read.reason}.`);
  const exact = read.reports.filter((entry) => entry.name === path);
  const [file, ...more] = exact.length > 0 ? exact : read.reports;
  if (more.length > 0)
    throw new EvidenceError(
      `"${text}" holds several files ${path}: add the path of the one in the archive, as artifact:<workflow>/<artifact>:<path>.`,
    );
  if (file === undefined) return { kind: 'absent', why: `the artifact of run ${run} has no file ${path}` };
  const bytes = Buffer.from(file.bytes);
  return { kind: 'found', bytes, provenance: { locator: text, sha256: sha256Of(bytes), run } };
}

function accessOf({ github, env }: StoreSite, text: string): { readonly token: string; readonly repository: string } {
  if (github) return github;
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (token && repository) return { token, repository };
  throw new EvidenceError(
    `"${text}" is read through GitHub's API: set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), or "github-token" in a workflow.`,
  );
}
