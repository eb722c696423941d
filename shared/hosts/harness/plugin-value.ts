import type { Setting } from '../../settings/setting.ts';

/**
 * The value of a setting as Harness hands it over: a scalar as text, a list of scalars joined by commas, everything deeper as
 * pretty-printed JSON. Text that only looks like JSON stays text: `{a,b}.csv` is a glob.
 */
export function pluginValue(text: string, setting: Pick<Setting, 'type'> | undefined): unknown {
  const isList = setting?.type === 'list' || setting?.type === 'choices';
  // a block scalar of YAML ends with a line end; in a list it says that lines separate the entries
  if (!isList) return text.replace(/\s*\n$/, '');
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map(textOfScalar) : value;
  } catch {
    return text;
  }
}

const textOfScalar = (item: unknown): unknown =>
  typeof item === 'number' || typeof item === 'boolean' ? String(item) : item;
