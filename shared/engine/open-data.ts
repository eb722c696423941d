import { EvidenceError, SettingsError } from '../errors.ts';
import type { engineSettings } from '../settings/engine.ts';
import type { Settings } from '../settings/setting.ts';
import type { AskedQuery, Engine } from './engine.ts';
import { dataFile } from './file-format.ts';
import { findFiles } from './find-files.ts';
import { openEngine } from './open-engine.ts';
import type { DataFile } from './table.ts';

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
}

/**
 * Finds what the entries of each name stand for, and opens the engine that may read just that.
 * @param also files of other places that it may read
 */
export async function openData(
  asked: ReadonlyMap<string, readonly string[]>,
  settings: EngineSettings,
  site: DataSite,
  also: readonly DataFile[] = [],
): Promise<OpenedData> {
  const sources = new Map<string, DataSource | EvidenceError>();
  for (const [name, entries] of asked) sources.set(name, await sourceOf(entries, settings, site));
  const files = [
    ...also,
    ...[...sources.values()].flatMap((each) => (each instanceof EvidenceError ? [] : each.files)),
  ];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const onQuery = settings.explain ? explain(bytes, site) : undefined;
  const engine = await openEngine(
    {
      memoryLimit: settings['memory-limit'],
      workspace: site.workspace,
      allowedPaths: files.map((file) => file.path),
      registry: settings['npm-registry'],
      onProgress: site.progress,
      onQuery,
    },
    settings.engine === 'trino' ? { ...trinoOptions(settings), onQuery } : undefined,
  );
  return { engine, sources };
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
): Promise<DataSource | EvidenceError> {
  try {
    if (settings.engine === 'trino') return { files: [], relation: relationOf(entries) };
    const found = [];
    for (const entry of entries) found.push(...(await findFiles(entry, { root: site.workspace })));
    const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
    return { files: distinct.map((file) => dataFile(file, settings.format)) };
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
