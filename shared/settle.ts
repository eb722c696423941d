import { resolve } from 'node:path';
import { inside } from './engine/find-files.ts';
import { SettingsError } from './errors.ts';
import type { GateFace } from './gates/gate.ts';
import type { Base, Host } from './hosts/host.ts';
import { policyFile } from './policy/policy.ts';
import { protect } from './policy/protect.ts';
import { noPolicies, noSuchRun, type Policies, readPolicies } from './policy/read-policies.ts';
import { betweenRunsProblems } from './settings/between-runs.ts';
import type { CommonSettings } from './settings/common.ts';
import { canonicalName } from './settings/names.ts';
import { parseSettings } from './settings/parse.ts';
import type { GivenSetting } from './settings/setting.ts';
import { signingProblems } from './sign.ts';
import type { Waiver } from './verdict/waive.ts';

/** Settings with everything that decides how they are judged. */
export interface Settled {
  readonly settings: CommonSettings;
  /** Names of the settings that the step itself gave. */
  readonly given: ReadonlySet<string>;
  /** The run's name in the policy. */
  readonly name: string | undefined;
  readonly policy: { readonly source: string; readonly sha256: string } | undefined;
  readonly waivers: readonly Waiver[];
  readonly notices: readonly string[];
  /** The target branch's tip, where a change is judged. */
  readonly base: Base | undefined;
}

/**
 * Puts together what the step gave and what the policy says of its run.
 * @param read the policy, where it was read already
 * @throws SettingsError with all problems at once
 */
export async function settle(
  face: GateFace,
  given: readonly GivenSetting[],
  host: Host,
  read?: Policies,
): Promise<Settled> {
  const own = (name: string): string | undefined => {
    const value = given.findLast((setting) => canonicalName(setting.name) === name)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const runName = own('run');
  const policyPath = own('policy');
  if (policyPath !== undefined && runName === undefined)
    throw new SettingsError([
      'The setting "policy" is given without "run": name the run of the policy, or use the command "run".',
    ]);
  const policies =
    runName === undefined
      ? noPolicies
      : (read ?? (await readPolicies(policyPath ?? policyFile, own('policy-sha256'), host)));
  const { run, policy, waivers, refused, notices } = protect({
    ...policies,
    run: runName,
    given: given.map((setting) => canonicalName(setting.name)),
    settings: face.settings,
  });
  if (runName !== undefined && !run) throw new SettingsError([noSuchRun(runName, policies)]);
  if (run && run.gate !== face.name)
    throw new SettingsError([`The run "${run.name}" is of the gate ${run.gate}, not ${face.name}.`]);
  const problems = refused.map(
    (name) =>
      `The setting "${name}" decides how this change is judged, and the target branch's policy (${policy?.source}) has the run "${runName}": take it out of the step, and change it there.`,
  );
  const fromPolicy = Object.entries(run?.settings ?? {}).map(
    ([name, value]): GivenSetting => ({ name, value, source: `${policy?.source}:${run?.line}` }),
  );
  const parsed = parseSettings(face.settings, [...fromPolicy, ...given]);
  problems.push(
    ...parsed.problems.map(({ message }) => message),
    ...betweenRunsProblems(parsed.settings),
    ...signingProblems(parsed.settings, host),
  );
  const isNew = policies.isChange && !policies.base?.runs.some(({ name }) => name === runName);
  for (const [name, { goesTo }] of Object.entries(face.settings))
    if (isNew && goesTo !== undefined && own(name) !== undefined && own(goesTo) === undefined && run?.settings[goesTo])
      problems.push(
        `${policy?.source}:${run.line}: the run "${runName}" is new in this change, and would have "${name}" of the step sent to the "${goesTo}" that it names: give "${goesTo}" in the step, or merge the run first.`,
      );
  const folder = run?.settings['report-dir'];
  // a policy is part of the checkout that is judged: it may not choose what is overwritten elsewhere
  if (typeof folder === 'string' && !inside(resolve(host.workspace, folder), host.workspace))
    problems.push(
      `${policy?.source}:${run?.line}: "report-dir" is "${folder}", which lies outside the workspace: choose a folder in it.`,
    );
  if (problems.length > 0) throw new SettingsError(problems);
  for (const [name, setting] of Object.entries(face.settings)) {
    const value = (parsed.settings as Readonly<Record<string, unknown>>)[name];
    if (setting.secret && typeof value === 'string') host.mask(value);
  }
  return {
    settings: parsed.settings as unknown as CommonSettings,
    given: new Set(given.map((setting) => canonicalName(setting.name))),
    name: runName,
    policy: policy === undefined ? undefined : { source: policy.source, sha256: policy.sha256 },
    waivers,
    notices: [...policies.notices, ...notices],
    base: runName !== undefined || hasDecidingFile(face) ? await host.base() : undefined,
  };
}

const hasDecidingFile = ({ settings }: GateFace): boolean => Object.values(settings).some(({ file }) => file === true);
