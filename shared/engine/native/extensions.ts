import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { EvidenceError, messageOf, OutsideError } from '../../errors.ts';
import { sqlLiteral } from '../../report/escape.ts';
import { cacheFolder } from './cache-folder.ts';

/** What DuckDB reads beyond files of this machine. */
export type ExtensionName = 'httpfs' | 'postgres_scanner' | 'sqlite_scanner';

export interface ExtensionOptions {
  readonly names: readonly ExtensionName[];
  /** Setting `duckdb-extensions`: a folder, relative to the workspace. */
  readonly folder: string | undefined;
  readonly workspace: string;
  /** Setting `allow-extension-download`. */
  readonly download: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: ((line: string) => void) | undefined;
}

type Run = (sql: string) => Promise<readonly (readonly unknown[])[]>;

const purposes: Readonly<Record<ExtensionName, string>> = {
  httpfs: 'Parquet on object storage and https',
  postgres_scanner: 'PostgreSQL',
  sqlite_scanner: 'SQLite',
};

/**
 * Loads extensions of DuckDB, whose signatures it checks itself: from the folder that is named, else from where DuckDB keeps
 * them, else by its own download where that is allowed.
 * @throws EvidenceError when one is not there or not whole; OutsideError when it cannot be downloaded
 */
export async function loadExtensions(run: Run, options: ExtensionOptions): Promise<void> {
  if (options.names.length === 0) return;
  const [about] = await run('select library_version, (select platform from pragma_platform()) from pragma_version()');
  const [version, platform] = [String(about?.[0]), String(about?.[1])];
  for (const name of options.names) await loadOne(name, version, platform, run, options);
}

async function loadOne(
  name: ExtensionName,
  version: string,
  platform: string,
  run: Run,
  { folder, workspace, download, env, onProgress }: ExtensionOptions,
): Promise<void> {
  const named = folder ?? env.MLOPS_GATES_DUCKDB_EXTENSIONS;
  const home = env.HOME ?? homedir();
  const folders = [
    ...(named ? [resolve(workspace, named)] : []),
    join(home, '.duckdb', 'extensions', version, platform),
    join(cacheFolder(env, process.platform, home), 'extensions', version, platform),
  ];
  const file = folders.map((each) => join(each, `${name}.duckdb_extension`)).find((each) => existsSync(each));
  if (file !== undefined) {
    try {
      await run(`load ${sqlLiteral(file)}`);
      return;
    } catch (error) {
      throw new EvidenceError(
        `The DuckDB extension ${name} (${file}) cannot be loaded (${firstLine(error)}): take the file that is published for DuckDB ${version} on ${platform}.`,
      );
    }
  }
  const needed = `${purposes[name]} needs the DuckDB extension ${name} for ${version} on ${platform}`;
  if (!download)
    throw new EvidenceError(
      `${needed}, which is not installed: put ${name}.duckdb_extension into a folder and name it in "duckdb-extensions", or set "allow-extension-download: true" (DuckDB fetches it from its own site then, and checks its signature).`,
    );
  onProgress?.(`fetching the DuckDB extension ${name}`);
  const cache = join(cacheFolder(env, process.platform, home), 'extensions');
  try {
    await run(`set extension_directory = ${sqlLiteral(cache)}`);
    await run(`install ${name}`);
    await run(`load ${name}`);
  } catch (error) {
    throw new OutsideError(
      `${needed}, which could not be downloaded (${firstLine(error)}): let this machine reach extensions.duckdb.org, or name a folder that holds it in "duckdb-extensions".`,
    );
  }
}

const firstLine = (error: unknown): string => (messageOf(error).split('\n', 1)[0] ?? '').slice(0, 300);
