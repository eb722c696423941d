import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Wanted } from '../../attestation/check-signature.ts';
import { readPublicKey } from '../../attestation/signing-key.ts';
import { trustedRoots } from '../../attestation/trusted-roots.ts';
import { type FoundFile, findFiles } from '../../engine/find-files.ts';
import { SettingsError } from '../../errors.ts';
import type { Host } from '../../hosts/host.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { GivenSetting } from '../../settings/setting.ts';
import { hashSubjects } from '../../subject.ts';
import { exitCodes } from '../../verdict/faces.ts';
import { render } from './render.ts';
import { settings as table, type VerifySettings } from './settings.ts';
import type { Verification } from './verification.ts';
import { verify } from './verify.ts';

/**
 * `mlops-gates verify-report <file> …`: whether reports are what they say.
 * @returns 0 where all verify, 1 where one was edited or is of somebody else, 3 where what was asked for is not there
 */
export async function verifyReports(
  given: readonly GivenSetting[],
  host: Pick<Host, 'workspace'>,
  print: (text: string) => unknown,
  json: boolean,
): Promise<number> {
  const { settings, problems } = parseSettings(table, given);
  if (problems.length > 0) throw new SettingsError(problems.map(({ message }) => message));
  const demands = {
    wanted: await wantedOf(settings, host.workspace),
    subjects: await hashSubjects(settings.subject ?? [], host.workspace),
    passed: settings.passed,
  };
  const files = new Map<string, FoundFile>();
  for (const pattern of settings.report)
    for (const file of await findFiles(pattern, { root: host.workspace })) files.set(file.path, file);
  const verifications: Verification[] = [];
  for (const file of files.values()) verifications.push(await verify(file, demands, host.workspace));
  print(json ? `${JSON.stringify(verifications, null, 2)}\n` : render(verifications));
  return codeOf(verifications);
}

function codeOf(verifications: readonly Verification[]): number {
  const outcomes = new Set(verifications.flatMap(({ findings }) => findings.map(({ outcome }) => outcome)));
  return outcomes.has('fail') ? exitCodes.fail : outcomes.has('error') ? exitCodes.evidence : exitCodes.pass;
}

async function wantedOf(settings: VerifySettings, workspace: string): Promise<Wanted> {
  const { key, repository, workflow, ref, 'trusted-root': trustedRoot } = settings;
  if (key !== undefined && repository !== undefined)
    throw new SettingsError(['"key" and "repository" name two signers: give one of them.']);
  if (key !== undefined) {
    const read = readPublicKey(key.includes('-----BEGIN') ? key : fileText('key', key, workspace));
    if (read.key === undefined) throw new SettingsError([`"key": ${read.problem}`]);
    return { kind: 'key', key: read.key };
  }
  if (repository === undefined) {
    const beside = Object.entries({ workflow, ref, 'trusted-root': trustedRoot }).find(
      ([, value]) => value !== undefined,
    );
    if (beside)
      throw new SettingsError([`"${beside[0]}" is given without "repository": name the signer's repository.`]);
    return { kind: 'anybody' };
  }
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw new SettingsError([`"repository" is "${repository.slice(0, 200)}": write owner/name.`]);
  if (workflow === undefined || trustedRoot === undefined)
    throw new SettingsError([
      `"repository" needs "${workflow === undefined ? 'workflow' : 'trusted-root'}": ${workflow === undefined ? 'any workflow of the repository could have signed else' : 'write it with `gh attestation trusted-root > trusted-root.jsonl`'}.`,
    ]);
  const roots = trustedRoots(fileText('trusted-root', trustedRoot, workspace));
  if (roots === undefined)
    throw new SettingsError([
      `"trusted-root" is "${trustedRoot}", which holds no root of trust: write it with \`gh attestation trusted-root > trusted-root.jsonl\`.`,
    ]);
  const { verifyIdentity } = await import('../../attestation/verify-identity.ts');
  const identity = { repository, workflow: workflow.replace(/^\//, ''), ref };
  return { kind: 'identity', verify: (bundle) => verifyIdentity(bundle, roots, identity) };
}

/** Bytes of a file of keys or certificates. */
const largest = 2 ** 20;

function fileText(setting: string, given: string, workspace: string): string {
  const path = resolve(workspace, given);
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > largest)
      throw new SettingsError([`"${setting}" is "${given.slice(0, 200)}", which is no file of keys or certificates.`]);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError([
      `"${setting}" is "${given.slice(0, 200)}", which cannot be read (${(error as NodeJS.ErrnoException).code}): name its file.`,
    ]);
  }
}
