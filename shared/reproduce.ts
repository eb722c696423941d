import type { SettingsTable } from './settings/setting.ts';
import { shellWord } from './text/shell-word.ts';

/** Where reports go; and what records a run: to try again is none. */
const leftOut = new Set(['report-dir', 'reports', 'history', 'keep', 'adopt', 'sign']);

/** The command line that gives a verdict again: what was given, without secrets and without where reports go.
 * @param base git ref of the target branch, where a change was judged */
export function reproduceCommand(
  gate: string,
  table: SettingsTable,
  settings: Readonly<Record<string, unknown>>,
  given: ReadonlySet<string>,
  base: string | undefined,
): string {
  const words = ['mlops-gates', gate];
  for (const name of Object.keys(table)) {
    if (!given.has(name) || table[name]?.secret || leftOut.has(name)) continue;
    const value = settings[name];
    if (value === undefined) continue;
    const text =
      table[name]?.type === 'rules'
        ? withoutKeys(JSON.stringify(value))
        : Array.isArray(value)
          ? listText(value.map((item) => withoutKeys(String(item))))
          : withoutKeys(String(value));
    words.push(`--${name}`, shellWord(text));
  }
  if (base !== undefined) words.push('--base', shellWord(base));
  return words.join(' ');
}

const listText = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '\n' : ',');

/** Signatures stand behind the `?` of an address, passwords before its `@`. */
const withoutKeys = (text: string): string =>
  text.replace(
    /\b(https?:\/\/)(?:[^\s/?#@"]*@)?([^\s?#"]*)([?#][^\s"]*)?/gi,
    (_, scheme, rest, keys) => `${scheme}${rest}${keys === undefined ? '' : '?…'}`,
  );
