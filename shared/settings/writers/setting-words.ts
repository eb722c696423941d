import { commonSettings } from '../common.ts';
import type { Setting, SettingsTable } from '../setting.ts';

/** What kind of value a setting takes, in words. */
export function typeWords({ type, minimum, maximum }: Setting): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'integer':
    case 'number': {
      const kind = type === 'integer' ? 'whole number' : 'number';
      if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
      if (minimum !== undefined) return `${kind}, at least ${minimum}`;
      return maximum === undefined ? kind : `${kind}, at most ${maximum}`;
    }
    case 'boolean':
      return 'true or false';
    case 'choice':
      return 'one of the allowed values';
    case 'choices':
      return 'some of the allowed values';
    case 'list':
      return 'list';
    case 'bytes':
      return 'size, e.g. 512MiB or 2GB';
    case 'duration':
      return 'time, e.g. 90s, 30m or 2h';
    case 'rules':
      return 'rules in YAML or JSON';
  }
}

/** The default as a face takes it; lists by comma. */
export const defaultText = (setting: Setting): string | undefined =>
  setting.default === undefined
    ? undefined
    : Array.isArray(setting.default)
      ? setting.default.join(',')
      : String(setting.default);

/** A gate's own settings, and those that every gate has. */
export function grouped(table: SettingsTable): {
  readonly own: readonly (readonly [string, Setting])[];
  readonly common: readonly (readonly [string, Setting])[];
} {
  const entries = Object.entries(table);
  const isCommon = ([name]: readonly [string, Setting]): boolean => Object.hasOwn(commonSettings, name);
  return { own: entries.filter((entry) => !isCommon(entry)), common: entries.filter(isCommon) };
}

/** Descriptions write names and values between backticks; where nothing renders them, quotes are easier to read. */
export const plainWords = (text: string): string => text.replaceAll('`', "'");
