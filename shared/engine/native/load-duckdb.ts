import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EvidenceError, messageOf, OutsideError } from '../../errors.ts';
import { cacheFolder } from './cache-folder.ts';
import { findInstalled } from './find-installed.ts';
import { findNpm } from './find-npm.ts';
import { findDamage } from './manifest.ts';
import { type NativePins, packagesFor } from './native-pins.ts';
import { duckDbPins } from './pins.ts';
import { type Machine, platformKey, platformRefusal, thisMachine } from './platform.ts';
import { isInside, toolRoot } from './tool-root.ts';

export type LoadDuckDbOptions = {
  /** Folder of the judged checkout. Code is never loaded from it. */
  readonly workspace?: string | undefined;
  /** Setting `npm-registry`; without it the registry that npm is configured for. */
  readonly registry?: string | undefined;
  /** For everything, retries included. Default 180 s. */
  readonly timeoutMs?: number | undefined;
  /** Told in one line what takes long. */
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly pins?: NativePins | undefined;
  readonly machine?: Machine | undefined;
  /** Folder that the tool was installed into. */
  readonly root?: string | undefined;
};

export type FoundEngine = { readonly source: 'installed' | 'cached' | 'fetched'; readonly folder: string };

/**
 * Loads DuckDB, whose native library is no part of the bundle: a copy installed beside the tool, else the machine's
 * cache, else fetched by npm and compared with the pinned digests.
 * @throws EvidenceError the platform is refused, an archive is not the published one, or the library does not load
 * @throws OutsideError the packages could not be fetched
 */
export async function loadDuckDb(options: LoadDuckDbOptions = {}): Promise<typeof import('@duckdb/node-api')> {
  const { folder, source } = await findDuckDb(options);
  try {
    return createRequire(join(folder, 'package.json'))(folder) as typeof import('@duckdb/node-api');
  } catch (error) {
    throw new EvidenceError(
      `DuckDB (${source}, ${folder}) could not be loaded: ${messageOf(error)}; the copy may be damaged or made for another kind of machine: remove ${folder} and run again`,
    );
  }
}

/** Where the package is that `loadDuckDb` loads; fetches it where it is missing. Errors as there. */
export async function findDuckDb(options: LoadDuckDbOptions = {}): Promise<FoundEngine> {
  const { pins = duckDbPins, machine = thisMachine(), env = process.env, workspace } = options;
  const key = platformKey(machine);
  const refusal = platformRefusal(machine, Object.keys(pins.platforms));
  const packages = packagesFor(pins, key);
  if (refusal !== undefined || packages === undefined) throw new EvidenceError(refusal ?? `${key} is not pinned`);

  const root = options.root ?? toolRoot(import.meta.url);
  const installed = findInstalled(root, packages);
  if (installed.kind === 'found') return { source: 'installed', folder: installed.folder };

  const parent = join(cacheFolder(env, machine.platform, homedir()), pins.version);
  if (workspace !== undefined && isInside(parent, workspace)) {
    throw new EvidenceError(
      `the cache folder ${parent} lies in the judged checkout, which could hold a library of its own there; set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder outside it`,
    );
  }
  const place = join(parent, key);
  const entry = join('node_modules', packages[0].name);
  const damage = await findDamage(place, packages);
  if (damage === undefined) return { source: 'cached', folder: join(place, entry) };

  const notThere = [...installed.reasons, `${place}: ${damage}`];
  const cure = cureFor(pins.version, packages[0].name, root, place);
  const failed = (error: unknown): string =>
    `DuckDB ${pins.version} for ${key} could not be fetched: ${messageOf(error)}. Looked before in: ${notThere.join('; ')}. ${cure}`;
  const npm = findNpm({ env, execPath: process.execPath, platform: machine.platform, workspace });
  if (npm === undefined) throw new OutsideError(failed('npm was found neither beside Node nor on PATH'));
  options.onProgress?.(`fetching DuckDB ${pins.version} for ${key} with npm (about 24 MB, once per machine)`);
  try {
    const { registry, timeoutMs = 180_000 } = options;
    // Only the first run on a machine needs these.
    const { fetchArchives } = await import('./fetch-archives.ts');
    const { installEngine } = await import('./install-engine.ts');
    const fetch = (directory: string) => fetchArchives(packages, directory, { npm, env, registry, timeoutMs });
    const folder = await installEngine(parent, key, packages, fetch);
    options.onProgress?.(`DuckDB ${pins.version} is verified and kept in ${folder}`);
    return { source: 'fetched', folder: join(folder, entry) };
  } catch (error) {
    throw error instanceof EvidenceError ? new EvidenceError(failed(error)) : new OutsideError(failed(error));
  }
}

const cureFor = (version: string, name: string, root: string, place: string): string =>
  [
    'Let this machine reach the registry that npm is configured for, or name one in the setting npm-registry.',
    `Where there is no network, install it beforehand: npm install --prefix ${root} --no-save ${name}@${version}`,
    `or copy ${place} from a machine of the same kind that has run a gate`,
  ].join(' ');
