import { SettingsError } from '../../errors.ts';
import type { Host } from '../../hosts/host.ts';
import { policyFile } from '../../policy/policy.ts';
import { readPolicies } from '../../policy/read-policies.ts';
import { runPolicy } from '../../run-policy.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { GivenSetting } from '../../settings/setting.ts';
import { settings as table } from './settings.ts';

/** `mlops-gates run [name…]`: what `mlops-gates.yml` lists. Returns the exit code. */
export async function run(names: readonly string[], given: readonly GivenSetting[], host: Host): Promise<number> {
  const { settings, problems } = parseSettings(table, given);
  if (problems.length > 0) throw new SettingsError(problems.map(({ message }) => message));
  const policies = await readPolicies(settings.policy ?? policyFile, settings['policy-sha256'], host);
  return runPolicy(policies, names, given, host);
}
