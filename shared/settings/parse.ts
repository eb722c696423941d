import type { Json } from '../json.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { canonicalName } from './names.ts';
import { parseBytes } from './parse-bytes.ts';
import { parseDuration } from './parse-duration.ts';
import type { GivenSetting, RulesRead, Setting, SettingProblem, Settings, SettingsTable } from './setting.ts';

export interface ParsedSettings<T extends SettingsTable> {
  readonly settings: Settings<T>;
  /** Names that were given, not defaulted. */
  readonly given: ReadonlySet<string>;
  readonly problems: readonly SettingProblem[];
}

/**
 * Parses everything that was given and reports all problems at once. Later entries win over earlier ones.
 * An empty text counts as not given: CI systems pass unset inputs as ''.
 */
export function parseSettings<T extends SettingsTable>(table: T, given: readonly GivenSetting[]): ParsedSettings<T> {
  const problems: SettingProblem[] = [];
  const values: Record<string, unknown> = Object.create(null);
  const seen = new Set<string>();
  for (const { name, value, source } of given) {
    const key = canonicalName(name);
    if (!Object.hasOwn(table, key)) {
      const hint = didYouMean(key, Object.keys(table));
      problems.push({
        setting: name,
        message: `${source}: there is no setting ${quote(name)}${hint ? `; did you mean ${quote(hint)}?` : '.'}`,
      });
      continue;
    }
    if (value === '' || value === undefined || value === null) continue;
    seen.add(key);
    if (table[key]?.type === 'rules') {
      const rules = parseRules(table[key], value);
      for (const problem of rules.problems ?? [])
        problems.push({ setting: key, message: `${source}: ${quote(key)}: ${problem}` });
      if (!rules.problems) values[key] = rules.value;
      continue;
    }
    const result = parseValue(table[key] as Setting, value);
    if (result.problem !== undefined)
      problems.push({
        setting: key,
        message: `${source}: ${quote(key)} is ${quote(show(table[key] as Setting, value))}, but ${result.problem}`,
      });
    else values[key] = result.value;
  }
  for (const [name, setting] of Object.entries(table)) {
    if (seen.has(name)) continue;
    if (setting.default !== undefined) values[name] = setting.default;
    else if (setting.required)
      problems.push({
        setting: name,
        message: `The setting ${quote(name)} is required and was not given. ${setting.description}`,
      });
  }
  return { settings: values as Settings<T>, given: seen, problems };
}

type Result = { readonly value: unknown; readonly problem?: undefined } | { readonly problem: string };

function parseValue(setting: Setting, given: unknown): Result {
  switch (setting.type) {
    case 'boolean':
      if (typeof given === 'boolean') return { value: given };
      if (typeof given === 'string' && /^(true|false)$/i.test(given)) return { value: given.toLowerCase() === 'true' };
      return { problem: 'only true and false are allowed.' };
    case 'integer':
    case 'number':
      return parseNumber(setting, given);
    case 'bytes':
      return parseBytes(given);
    case 'duration':
      return parseDuration(given);
    case 'choice':
      return typeof given === 'string' && setting.allowed?.includes(given)
        ? { value: given }
        : { problem: notAllowed(given, setting) };
    case 'choices': {
      const list = parseList(given);
      if (list === undefined) return { problem: 'a list is needed, by newline or comma.' };
      const wrong = list.find((item) => !setting.allowed?.includes(item));
      if (wrong !== undefined) return { problem: `${quote(wrong)}: ${notAllowed(wrong, setting)}` };
      return list.length > 0 ? { value: list } : { problem: 'at least one value is needed.' };
    }
    case 'list': {
      const list = parseList(given);
      return list && list.length > 0 ? { value: list } : { problem: 'a list is needed, by newline or comma.' };
    }
    case 'rules':
      return { problem: 'it is read elsewhere.' };
    case 'string':
      if (typeof given === 'string')
        return given.includes('\0') ? { problem: 'it holds a NUL character.' } : { value: given };
      return typeof given === 'number' ? { value: String(given) } : { problem: 'text is needed.' };
  }
}

/** Given as text, the rules are YAML or JSON. */
function parseRules({ rules }: Setting, given: unknown): RulesRead<unknown> {
  if (!rules) throw new Error('a setting of type rules needs its reader');
  if (typeof given !== 'string') return rules.read(given as Json);
  const { value, problems } = readYaml(given, 'the text');
  return problems.length > 0 || value === undefined
    ? {
        problems: problems.map(
          ({ message, cure, line }) => `it is no YAML: line ${line}: ${message}${cure ? `; ${cure}` : ''}.`,
        ),
      }
    : rules.read(value);
}

function parseNumber(setting: Setting, given: unknown): Result {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()))
    return { problem: setting.type === 'integer' ? 'a whole number is needed.' : 'a number is needed.' };
  const value = Number(text);
  if (!Number.isFinite(value)) return { problem: 'a finite number is needed.' };
  if (setting.type === 'integer' && !Number.isSafeInteger(value)) return { problem: 'a whole number is needed.' };
  if (setting.minimum !== undefined && value < setting.minimum)
    return { problem: `at least ${setting.minimum} is needed.` };
  if (setting.maximum !== undefined && value > setting.maximum)
    return { problem: `at most ${setting.maximum} is allowed.` };
  return { value };
}

/** A YAML list, or text by newline, else by comma. Paths with commas go on lines of their own. */
function parseList(given: unknown): string[] | undefined {
  if (Array.isArray(given))
    return given.every((item) => typeof item === 'string' || typeof item === 'number') ? given.map(String) : undefined;
  if (typeof given !== 'string' || given.includes('\0')) return undefined;
  // commas in the braces of a glob separate nothing
  const items = given.includes('\n') ? given.split('\n') : given.split(/,(?![^{]*\})/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function notAllowed(given: unknown, setting: Setting): string {
  const hint = typeof given === 'string' ? didYouMean(given, setting.allowed ?? []) : undefined;
  return `allowed: ${setting.allowed?.join(', ')}${hint ? `; did you mean ${quote(hint)}?` : '.'}`;
}

function show(setting: Setting, value: unknown): string {
  if (setting.secret) return '***';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

const quote = (text: string): string => `"${text}"`;
