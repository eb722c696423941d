import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { findFiles, readSmallFile } from '../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../errors.ts';
import type { Host } from '../hosts/host.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { formatProblem } from '../yaml/problem.ts';
import { fetchPolicy } from './fetch-policy.ts';
import { type Policy, type PolicyRun, policyFile } from './policy.ts';
import { protectedPath } from './protected-path.ts';
import { readPolicy } from './read-policy.ts';

/** The policy of the checkout and, where a change is judged, that of the target branch. */
export interface Policies {
  readonly head: Policy | undefined;
  readonly base: Policy | undefined;
  readonly isChange: boolean;
  readonly notices: readonly string[];
}

export const noPolicies: Policies = { head: undefined, base: undefined, isChange: false, notices: [] };

/**
 * @param source a path in the workspace, or an https address
 * @param sha256 of the policy's bytes; needed for an address, and compared for a path
 * @throws SettingsError when the policy is nowhere, or not valid, or not the one with that digest
 */
export async function readPolicies(source: string, sha256: string | undefined, host: Host): Promise<Policies> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
    // pinned by its digest in the step: no change can alter it
    const bytes = withDigest(await fetchPolicy(source, sha256), sha256, source);
    return { ...noPolicies, head: valid(bytes, source) };
  }
  const base = await host.base();
  const absolute = base ? protectedPath(source, host.workspace, 'policy') : resolve(host.workspace, source);
  const protectedFile = await base?.read(absolute);
  const exists = lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  const head = protectedFile?.kind === 'file' && !exists ? undefined : await headPolicy(source, sha256, host);
  if (base === undefined) return { ...noPolicies, head };
  const found = { head, base: undefined, isChange: true };
  if (protectedFile?.kind === 'elsewhere')
    return { ...found, notices: [`Not protected: ${source} comes from ${protectedFile.repository}.`] };
  if (protectedFile?.kind !== 'file') return { ...found, notices: [] };
  const { policy, problems } = readPolicy(protectedFile.bytes, `${base.ref}:${source}`);
  if (policy) return { ...found, base: policy, notices: [] };
  return {
    ...found,
    notices: [
      `Not protected: the target branch's policy is not valid (${problems[0] ? formatProblem(problems[0]) : 'no policy'}).`,
    ],
  };
}

async function headPolicy(path: string, sha256: string | undefined, host: Host): Promise<Policy> {
  try {
    const [file] = await findFiles(path, { root: host.workspace });
    if (!file) throw new SettingsError([`The policy "${path}" does not exist.`]);
    return valid(withDigest(readSmallFile(file), sha256, file.name), file.name);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const cure = path === policyFile ? ' `init` writes a first one: commit it with its contract.' : '';
    throw new SettingsError([`The policy: ${error.message}${cure}`]);
  }
}

function withDigest(bytes: Buffer, sha256: string | undefined, source: string): Buffer {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === undefined || sha256.replace(/^sha256:/, '').toLowerCase() === digest) return bytes;
  throw new SettingsError([
    `The policy "${source}" has the SHA-256 ${digest}, but "policy-sha256" is "${sha256}": it was changed, or the digest is of another version.`,
  ]);
}

function valid(bytes: Buffer, source: string): Policy {
  const { policy, problems } = readPolicy(bytes, source);
  if (!policy) throw new SettingsError(problems.map(formatProblem));
  return policy;
}

/** Every run that is judged: those of the target branch, which a change cannot take out, then those that the change adds. */
export function runsOf({ base, head }: Policies): readonly PolicyRun[] {
  const kept = base?.runs ?? [];
  return [...kept, ...(head?.runs.filter(({ name }) => !kept.some((run) => run.name === name)) ?? [])];
}

export const sourceOf = ({ base, head }: Policies): string => (base ?? head)?.source ?? 'the policy';

export function noSuchRun(name: string, policies: Policies): string {
  const names = runsOf(policies).map((run) => run.name);
  const hint = didYouMean(name, names);
  return `${sourceOf(policies)} has no run "${name}"${hint ? `; did you mean "${hint}"?` : `; it has ${names.join(', ')}.`}`;
}
