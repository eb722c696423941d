import { lstatSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findFiles, looksLikePattern, readSmallFile } from '../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../errors.ts';
import type { DecidingFile, Site } from '../gates/gate.ts';
import type { Base, Host } from '../hosts/host.ts';
import { judgedVersions } from './protect.ts';
import { protectedPath } from './protected-path.ts';

export type Version = 'base' | 'head';

/** Files that decide (contracts), each in the target branch's version and the change's. */
export interface DecidingFiles {
  /** Where a gate gathers by one of the versions. Where a file has that version not, by the other. */
  readonly site: (version: Version) => Site;
  /** Whether a file that was read differs between the versions. */
  readonly differ: () => boolean;
  /** How the files that were read are judged, where that is not as they are in the checkout. */
  readonly notices: () => readonly string[];
}

interface Versions {
  readonly name: string;
  readonly base?: Buffer;
  readonly head?: Buffer;
  /** The repository that the file belongs to, where that is not the one that is changed. */
  readonly elsewhere?: string;
}

export function decidingFiles(host: Host, base: Base | undefined): DecidingFiles {
  const known = new Map<string, Versions>();
  const versionsOf = async (setting: string, path: string): Promise<Versions> => {
    const found = known.get(path) ?? (await readVersions(setting, path, host, base));
    known.set(path, found);
    return found;
  };
  return {
    site: (version) => ({
      workspace: host.workspace,
      now: host.now,
      progress: host.progress,
      echo: host.echo,
      mask: host.mask,
      warn: host.warn,
      decidingFile: async (setting, path): Promise<DecidingFile> => {
        const { name, base: before, head, elsewhere } = await versionsOf(setting, path);
        const bytes = version === 'base' ? (before ?? head) : (head ?? before);
        if (bytes === undefined) throw new SettingsError([`The setting "${setting}" names no file: ${path}`]);
        return { name, bytes, trusted: base === undefined || elsewhere !== undefined ? bytes : before };
      },
    }),
    differ: () => [...known.values()].some(({ base, head }) => base && head && !base.equals(head)),
    notices: () => (base === undefined ? [] : [...known.values()].flatMap((file) => noticeOf(file) ?? [])),
  };
}

function noticeOf({ name, base, head, elsewhere }: Versions): string | undefined {
  return elsewhere === undefined
    ? judgedVersions(base?.toString('latin1'), head?.toString('latin1'), name).notice
    : `Not protected: ${name} comes from ${elsewhere}, not from the repository that is changed.`;
}

async function readVersions(
  setting: string,
  path: string,
  host: Pick<Host, 'workspace'>,
  base: Base | undefined,
): Promise<Versions> {
  if (base === undefined) return headOnly(setting, path, host);
  const absolute = protectedPath(path, host.workspace, setting);
  const exists = lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  // a pattern that the change resolves could name another file than the one that is protected
  if (!exists && looksLikePattern(path))
    throw new SettingsError([
      `The setting "${setting}" is "${path}": it decides how a change is judged, so name the one file, without wildcards.`,
    ]);
  const found = await base.read(absolute);
  if (found.kind !== 'file')
    return {
      ...(await headOnly(setting, path, host)),
      ...(found.kind === 'elsewhere' ? { elsewhere: found.repository } : {}),
    };
  if (exists) return { ...(await headOnly(setting, path, host)), base: found.bytes };
  return { name: relative(host.workspace, absolute).split(sep).join('/'), base: found.bytes };
}

async function headOnly(
  setting: string,
  path: string,
  host: Pick<Host, 'workspace'>,
): Promise<{ name: string; head: Buffer }> {
  try {
    const [file, other] = await findFiles(path, { root: host.workspace });
    if (file && other)
      throw new SettingsError([
        `The setting "${setting}" names several files ("${file.name}", "${other.name}"): name one.`,
      ]);
    if (file) return { name: file.name, head: readSmallFile(file) };
  } catch (error) {
    throw error instanceof EvidenceError ? new SettingsError([`The setting "${setting}": ${error.message}`]) : error;
  }
  throw new SettingsError([`The setting "${setting}" names no file: ${path}`]);
}
