import { SettingsError } from './errors.ts';
import { canonicalName } from './settings/names.ts';
import type { GivenSetting, SettingsTable } from './settings/setting.ts';

export interface CommandLine {
  /** Words that are no options, in order. */
  readonly words: readonly string[];
  readonly given: readonly GivenSetting[];
  readonly flags: ReadonlySet<string>;
}

/**
 * Splits arguments into words, flags and settings: `--name value`, `--name=value`, `--name` for true, `--no-name` for false.
 * @param flags names that are the command line's own and take no value
 * @throws SettingsError when a value is missing
 */
export function readCommandLine(args: readonly string[], table: SettingsTable, flags: readonly string[]): CommandLine {
  const words: string[] = [];
  const given: GivenSetting[] = [];
  const seen = new Set<string>();
  const problems: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '-h') seen.add('help');
    else if (!arg.startsWith('--')) words.push(arg);
    else {
      const at = arg.indexOf('=');
      const raw = at === -1 ? arg.slice(2) : arg.slice(2, at);
      const name = canonicalName(raw);
      const next = args[i + 1];
      const isBoolean = table[name]?.type === 'boolean';
      if (flags.includes(name)) seen.add(name);
      else if (at !== -1) given.push({ name: raw, value: arg.slice(at + 1), source: `--${raw}` });
      else if (isBoolean && next !== 'true' && next !== 'false') given.push({ name: raw, value: true, source: arg });
      else if (name.startsWith('no-') && table[name.slice(3)]?.type === 'boolean')
        given.push({ name: raw.slice(3), value: false, source: arg });
      else if (next === undefined || next.startsWith('--')) {
        if (Object.hasOwn(table, name)) problems.push(`${arg} needs a value.`);
        else given.push({ name: raw, value: 'true', source: arg });
      } else {
        given.push({ name: raw, value: next, source: arg });
        i++;
      }
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return { words, given: merged(given, table), flags: seen };
}

/** A list may be given by repeating its option. */
function merged(given: readonly GivenSetting[], table: SettingsTable): GivenSetting[] {
  const lists = new Map<string, GivenSetting>();
  const result: GivenSetting[] = [];
  for (const setting of given) {
    const name = canonicalName(setting.name);
    const type = table[name]?.type;
    const before = lists.get(name);
    if ((type === 'list' || type === 'choices') && before) {
      const joined = { ...before, value: `${before.value}\n${setting.value}` };
      result[result.indexOf(before)] = joined;
      lists.set(name, joined);
    } else {
      if (type === 'list' || type === 'choices') lists.set(name, setting);
      result.push(setting);
    }
  }
  return result;
}
