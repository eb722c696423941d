import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError, OutsideError } from '../../errors.ts';
import type { NpmCommand } from './find-npm.ts';
import { integrityOf } from './integrity.ts';
import type { PackagePin } from './native-pins.ts';
import { type NpmResult, runNpm } from './run-npm.ts';

export type FetchOptions = {
  readonly npm: NpmCommand;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Address of the registry; undefined: the one that npm is configured for. */
  readonly registry: string | undefined;
  readonly timeoutMs: number;
};

// npm itself repeats a request that was not answered, and an archive that does not have the digest that the registry
// names; it does not repeat one whose connection broke halfway.
const BROKEN = /^(?:ECONN\w+|ETIMEDOUT|ERR_\w+|EAI_AGAIN|EPIPE|FETCH_ERROR|TAR_\w+|Z_\w+)$/;
const ATTEMPTS = 2;

/**
 * Fetches the archives into `directory` and compares each with its pin.
 *
 * npm does the fetching because it knows the machine's registry, proxies, certificates and credentials, and because no
 * registry has to be named here. It starts in an empty folder: the `.npmrc` of the judged checkout is not read, or a
 * pull request could send the machine's credentials to a server of its choice.
 * @returns the archives, in the order of `packages`
 */
export async function fetchArchives(
  packages: readonly PackagePin[],
  directory: string,
  { npm, env, registry, timeoutMs }: FetchOptions,
): Promise<readonly string[]> {
  const until = Date.now() + timeoutMs;
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "private": true }\n');
  let result: NpmResult = { kind: 'timeout' };
  let before = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const left = until - Date.now();
    if (left <= 0) break;
    const args = npmArguments(packages, directory, join(directory, `npm-cache-${attempt}`), registry);
    result = await runNpm(npm, args, { cwd: directory, env, timeoutMs: left });
    if (result.kind !== 'failed' || !BROKEN.test(result.code)) break;
    before = `; before that: npm ${result.code}: ${result.summary}`;
  }
  if (result.kind === 'timeout') throw new OutsideError(`npm did not finish within ${timeoutMs / 1000} s${before}`);
  if (result.kind === 'failed') throw new OutsideError(`npm ${result.code}: ${result.summary}`);
  const archives = packages.map((pin) => join(directory, archiveName(pin)));
  const faults = (await Promise.all(packages.map((pin, index) => archiveFault(pin, archives[index] ?? '')))).filter(
    (fault) => fault !== undefined,
  );
  if (faults.length > 0) throw new EvidenceError(faults.join('; '));
  return archives;
}

/** npm names the archive of `@scope/name` `scope-name-<version>.tgz`. */
export const archiveName = ({ name, version }: PackagePin): string =>
  `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;

function npmArguments(
  packages: readonly PackagePin[],
  directory: string,
  cache: string,
  registry: string | undefined,
): readonly string[] {
  const scopes = new Set(packages.map(({ name }) => name.split('/')[0] ?? '').filter((scope) => scope.startsWith('@')));
  return [
    'pack',
    ...packages.map(({ name, version }) => `${name}@${version}`),
    '--json',
    '--ignore-scripts',
    `--pack-destination=${directory}`,
    // A cache of its own: what an earlier step left in the user's cache is not trusted, and a home folder that cannot be
    // written is no obstacle.
    `--cache=${cache}`,
    '--loglevel=error',
    '--no-update-notifier',
    // npm would wait 10 s before it repeats a request; how often it does stays as configured.
    '--fetch-retry-mintimeout=500',
    '--fetch-retry-factor=4',
    // A configured registry of the scope would win over --registry alone.
    ...(registry === undefined
      ? []
      : [`--registry=${registry}`, ...[...scopes].map((scope) => `--${scope}:registry=${registry}`)]),
  ];
}

async function archiveFault(pin: PackagePin, file: string): Promise<string | undefined> {
  const id = `${pin.name}@${pin.version}`;
  if ((await stat(file).catch(() => undefined)) === undefined) return `npm did not deliver the archive of ${id}`;
  const found = await integrityOf(file);
  if (found === pin.integrity) return undefined;
  return `the archive of ${id} is not the published one: its digest is ${found}, the pin is ${pin.integrity}; it was not unpacked`;
}
