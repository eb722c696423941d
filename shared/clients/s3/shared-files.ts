import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '../../errors.ts';

export type Profile = Readonly<Record<string, string>>;

/** Sections of an INI file as Amazon's tools write it; what is indented belongs to the key above, and is left out. */
export function readIni(text: string): ReadonlyMap<string, Profile> {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const head = /^\[([^\]]+)\]/.exec(line)?.[1]?.trim().replace(/\s+/g, ' ');
    if (head !== undefined) {
      section = sections.get(head) ?? Object.create(null);
      sections.set(head, section as Record<string, string>);
      continue;
    }
    const [, name, value] = /^([A-Za-z0-9_.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (section && name !== undefined) section[name.toLowerCase()] = (value ?? '').replace(/\s+[#;].*$/, '');
  }
  return sections;
}

/**
 * The profile of the shared files that the environment names, else `default`; undefined where there is none.
 * @throws SettingsError when the environment names one that does not exist
 */
export function sharedProfile(env: Readonly<Record<string, string | undefined>>): Profile | undefined {
  const folder = join(env.HOME ?? homedir(), '.aws');
  const named = env.AWS_PROFILE || env.AWS_DEFAULT_PROFILE || undefined;
  const name = named ?? 'default';
  const config = read(env.AWS_CONFIG_FILE ?? join(folder, 'config'));
  const credentials = read(env.AWS_SHARED_CREDENTIALS_FILE ?? join(folder, 'credentials'));
  const found = [
    config.get(`profile ${name}`) ?? (name === 'default' ? config.get(name) : undefined),
    credentials.get(name),
  ];
  if (found.every((part) => part === undefined)) {
    if (named === undefined) return undefined;
    throw new SettingsError([
      `AWS_PROFILE names the profile "${named.slice(0, 100)}", which stands in none of the shared files of credentials: write it there, or unset AWS_PROFILE.`,
    ]);
  }
  return Object.assign(Object.create(null), ...found);
}

function read(path: string): ReadonlyMap<string, Profile> {
  try {
    return readIni(readFileSync(path, 'utf8'));
  } catch {
    return new Map();
  }
}
