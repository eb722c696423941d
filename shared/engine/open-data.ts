import { EvidenceError, OutsideError, SettingsError } from '../errors.ts';
import type { engineSettings } from '../settings/engine.ts';
import type { Settings } from '../settings/setting.ts';
import type { AskedQuery, Engine } from './engine.ts';
import { dataFile } from './file-format.ts';
import { findFiles } from './find-files.ts';
import type { ExtensionName } from './native/extensions.ts';
import { openEngine } from './open-engine.ts';
import { makeScratch, removeScratch } from './scratch.ts';
import { attachment, type DatabaseTable, relationOf as relationIn } from './sources/database-table.ts';
import type { RemoteFiles } from './sources/remote-files.ts';
import { isRemote } from './sources/remote-object.ts';
import type { DataFile, Table } from './table.ts';

export type EngineSettings = Settings<typeof engineSettings>;

/** Where the rows of one table lie: files, or a table of the engine's own. */
export interface DataSource {
  readonly files: readonly DataFile[];
  readonly relation?: readonly string[];
}

export interface OpenedData {
  readonly engine: Engine;
  /** By the asked names; what is wrong with one says nothing about the others. */
  readonly sources: ReadonlyMap<string, DataSource | EvidenceError>;
}

export interface DataSite {
  readonly workspace: string;
  readonly progress: (line: string | undefined) => void;
  readonly echo: (text: string) => void;
  readonly mask: (secret: string) => void;
}

/** Files by path, pattern or address (tables of Trino by name), or a table of a database. */
export type Asked = readonly string[] | { readonly database: DatabaseTable };

/**
 * Finds what the entries of each name stand for, and opens the engine that may read just that.
 * @param also files of other places that it may read
 */
export async function openData(
  asked: ReadonlyMap<string, Asked>,
  settings: EngineSettings & { readonly endpoint?: string | undefined },
  site: DataSite,
  also: readonly DataFile[] = [],
): Promise<OpenedData> {
  let scratch: string | undefined;
  const copies = (): string => {
    scratch ??= makeScratch();
    return scratch;
  };
  const tidy = (): void => {
    if (scratch !== undefined) removeScratch(scratch);
  };
  try {
    return await open(asked, settings, site, also, copies, tidy);
  } catch (error) {
    tidy();
    throw error;
  }
}

async function open(
  asked: ReadonlyMap<string, Asked>,
  settings: EngineSettings & { readonly endpoint?: string | undefined },
  site: DataSite,
  also: readonly DataFile[],
  copies: () => string,
  tidy: () => void,
): Promise<OpenedData> {
  const sources = new Map<string, DataSource | EvidenceError>();
  const remote = await remoteOf(asked, settings, site, copies);
  const attached = new Map<string, DatabaseTable>();
  for (const [name, each] of asked)
    if ('database' in each) {
      sources.set(name, { files: [], relation: relationIn(each.database) });
      attached.set(each.database.server, each.database);
    } else sources.set(name, await sourceOf(each, settings, site, remote));
  const files = [
    ...also,
    ...[...sources.values()].flatMap((each) => (each instanceof EvidenceError ? [] : each.files)),
  ];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const onQuery = settings.explain ? explain(bytes, site) : undefined;
  const beyond = settings.engine === 'trino' ? undefined : await beyondOf(files, attached, settings, site, remote);
  const engine = await openEngine(
    {
      beyond,
      memoryLimit: settings['memory-limit'],
      workspace: site.workspace,
      allowedPaths: files.map((file) => file.path),
      registry: settings['npm-registry'],
      onProgress: site.progress,
      onQuery,
    },
    settings.engine === 'trino' ? { ...trinoOptions(settings), onQuery } : undefined,
  );
  return { engine: remote ? watching(engine, remote, tidy) : engine, sources };
}

/** Loaded only where something is asked from elsewhere. */
async function remoteOf(
  asked: ReadonlyMap<string, Asked>,
  settings: EngineSettings & { readonly endpoint?: string | undefined },
  site: DataSite,
  scratch: () => string,
): Promise<RemoteFiles | undefined> {
  const entries = [...asked.values()].flatMap((each) => ('database' in each ? [] : each));
  if (settings.engine === 'trino' || !entries.some(isRemote)) return undefined;
  const { remoteFiles } = await import('./sources/remote-files.ts');
  return remoteFiles({
    env: process.env,
    mask: site.mask,
    scratch,
    budget: settings['copy-budget'],
    format: settings.format,
    endpoint: settings.endpoint,
    progress: site.progress,
  });
}

/** What is read where it lies is looked at again after each answer, and copies go with the engine. */
function watching(engine: Engine, remote: RemoteFiles, tidy: () => void): Engine {
  const kept = async <T>(table: Table, answer: Promise<T>): Promise<T> => {
    const given = await answer;
    await remote.unchanged(table.groups.flatMap(({ files }) => files));
    return given;
  };
  return {
    ...engine,
    scan: (table, plan) => kept(table, engine.scan(table, plan)),
    load: (table, asked, options) => kept(table, engine.load(table, asked, options)),
    scanNormalised: (table, plan) => kept(table, engine.scanNormalised(table, plan)),
    close: async () => {
      await engine.close();
      tidy();
    },
  };
}

async function beyondOf(
  files: readonly DataFile[],
  attached: ReadonlyMap<string, DatabaseTable>,
  settings: EngineSettings,
  site: DataSite,
  remote: RemoteFiles | undefined,
) {
  const inPlace = files.some((file) => file.remote !== undefined);
  if (!inPlace && attached.size === 0) return undefined;
  const names: ExtensionName[] = inPlace ? ['httpfs'] : [];
  const prepare = [];
  const secrets: string[] = [];
  if (inPlace)
    for (const sql of (await remote?.secrets()) ?? [])
      prepare.push({
        sql,
        failed: () => new OutsideError('DuckDB does not take the credentials of the object storage.'),
      });
  for (const table of attached.values()) {
    const [file, other] = table.is === 'sqlite' ? await findFiles(table.path, { root: site.workspace }) : [];
    if (other)
      throw new EvidenceError(
        `The server "${table.server}" names several SQLite databases ("${file?.name}", "${other.name}"): name one.`,
      );
    const { extension, sql, failed } = attachment(table, file?.path);
    names.push(extension);
    prepare.push({ sql, failed });
    const password = table.is === 'postgres' ? (table.password ?? process.env.PGPASSWORD) : undefined;
    if (password) {
      site.mask(password);
      secrets.push(password, password.replace(/[\\']/g, '\\$&'));
    }
  }
  return {
    extensions: {
      names: [...new Set(names)],
      folder: settings['duckdb-extensions'],
      workspace: site.workspace,
      download: settings['allow-extension-download'],
      env: process.env,
      onProgress: site.progress,
    },
    prepare,
    secrets,
  };
}

/** Says what each query is and reads. */
function explain(files: number, { echo }: DataSite): (query: AskedQuery) => void {
  let asked = 0;
  return ({ sql, bytes }) => {
    asked++;
    const reads =
      files > 0 ? `of ${files} bytes of files` : `expected to read ${bytes ?? 'an unknown number of'} bytes`;
    for (const line of [`-- query ${asked}, ${reads}`, ...`${sql};`.split('\n')]) echo(line);
  };
}

/** The only source, or what is wrong with it. */
export function onlySource({ sources }: OpenedData, name: string): DataSource {
  const source = sources.get(name);
  if (source === undefined) throw new Error(`nothing was asked by the name ${name}`);
  if (source instanceof EvidenceError) throw source;
  return source;
}

async function sourceOf(
  entries: readonly string[],
  settings: EngineSettings,
  site: DataSite,
  remote: RemoteFiles | undefined,
): Promise<DataSource | EvidenceError> {
  try {
    if (settings.engine === 'trino') return { files: [], relation: relationOf(entries) };
    const found: DataFile[] = [];
    for (const entry of entries)
      if (remote && isRemote(entry)) found.push(...(await remote.files(entry)));
      else
        for (const file of await findFiles(entry, { root: site.workspace }))
          found.push(dataFile(file, settings.format));
    // a copy has a path of its own each time
    return { files: [...new Map(found.map((file) => [isRemote(file.name) ? file.name : file.path, file])).values()] };
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}

const part = String.raw`[^\s."']+|"(?:[^"]|"")+"`;
const wholeName = new RegExp(`^(?:${part})(?:\\.(?:${part})){0,2}$`, 'u');

/** `hive.sales."Order lines"` in its parts. */
function relationOf(entries: readonly string[]): readonly string[] {
  const [entry, other] = entries;
  if (entry === undefined || other !== undefined)
    throw new EvidenceError('One table of Trino is read at a time: name one, or make a view of several.');
  if (!wholeName.test(entry))
    throw new EvidenceError(
      `"${entry.slice(0, 200)}" is no name of a Trino table: write table, schema.table or catalog.schema.table, names with other characters in double quotes.`,
    );
  return [...entry.matchAll(new RegExp(part, 'gu'))].map(([name]) =>
    name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase(),
  );
}

function trinoOptions(settings: EngineSettings) {
  const missing = (['engine-url', 'engine-user'] as const).filter((name) => settings[name] === undefined);
  if (missing.length > 0)
    throw new SettingsError(missing.map((name) => `The setting "${name}" is needed with "engine: trino".`));
  const {
    'engine-password': password,
    'engine-catalog': catalog,
    'engine-schema': schema,
    'scan-budget': scanBudgetBytes,
    'time-budget': timeBudget,
  } = settings;
  return {
    url: settings['engine-url'] as string,
    user: settings['engine-user'] as string,
    tags: ['mlops-gates'],
    ...(password === undefined ? {} : { password }),
    ...(catalog === undefined ? {} : { catalog }),
    ...(schema === undefined ? {} : { schema }),
    ...(scanBudgetBytes === undefined ? {} : { scanBudgetBytes }),
    ...(timeBudget === undefined ? {} : { timeBudgetMs: 1000 * timeBudget }),
  };
}
