import { githubSettings } from '../../settings/github.ts';
import { canonicalName } from '../../settings/names.ts';
import type { GivenSetting, SettingsTable } from '../../settings/setting.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

export interface Inputs {
  /** For the gate. */
  readonly given: readonly GivenSetting[];
  /** For the host. */
  readonly own: readonly GivenSetting[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The inputs of the action, as the runner hands them over: `INPUT_` and the name in capitals. An input that no table has is a
 * problem where it looks like a typing error; others may be variables of the job that happen to be called so.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  table: SettingsTable,
  host: SettingsTable = githubSettings,
): Inputs {
  const given: GivenSetting[] = [];
  const own: GivenSetting[] = [];
  const problems: string[] = [];
  const warnings: string[] = [];
  const known = [...Object.keys(table), ...Object.keys(host)];
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || text === undefined) continue;
    const name = canonicalName(variable.slice('INPUT_'.length).replaceAll(' ', '_'));
    const setting = { name, value: text.trim(), source: `input ${name}` };
    if (Object.hasOwn(host, name)) own.push(setting);
    else if (Object.hasOwn(table, name)) given.push(setting);
    else {
      const hint = didYouMean(name, known);
      if (hint === undefined) warnings.push(`There is no input "${name}": it is not used.`);
      else problems.push(`There is no input "${name}"; did you mean "${hint}"?`);
    }
  }
  return { given, own, problems, warnings };
}
