import type { Server } from '../../contract/contract.ts';
import type { Asked } from '../../engine/open-data.ts';
import { type FileFormat, fileFormats } from '../../engine/table.ts';
import { SettingsError } from '../../errors.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

export interface NamedTable {
  readonly name: string;
  readonly physicalName: string | undefined;
}

export interface ServerSettings {
  readonly server: string | undefined;
  readonly 'server-user': string | undefined;
  readonly 'server-password': string | undefined;
  readonly engine: 'duckdb' | 'trino';
  readonly format: FileFormat | 'auto';
}

export interface ServerData {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly format: FileFormat | 'auto';
  /** Of an S3 server of one's own. */
  readonly endpoint?: string;
  /** Why no table of it is read; a sentence with the cure. */
  readonly unexecuted?: string;
  /** The one that is read. */
  readonly server: Server;
}

/**
 * Where the tables of a contract lie by its own word, for runs without `data`. Pure.
 * @throws SettingsError when the contract does not say it, or not of which server
 */
export function tablesOfServer(
  servers: readonly Server[],
  tables: readonly NamedTable[],
  settings: ServerSettings,
): ServerData {
  const server = chosen(servers, settings.server);
  return { server, ...dataOf(server, tables, settings) };
}

function dataOf(server: Server, tables: readonly NamedTable[], settings: ServerSettings): Omit<ServerData, 'server'> {
  const all = (make: (table: NamedTable) => Asked): ReadonlyMap<string, Asked> =>
    new Map(tables.map((table) => [table.name, make(table)]));
  const named = ({ name, physicalName = name }: NamedTable): string => physicalName;
  const problem = (text: string): SettingsError => new SettingsError([`The server "${server.server}" ${text}`]);
  const filesAt = (pattern: string | undefined, key: string): ReadonlyMap<string, Asked> => {
    if (!pattern) throw problem(`has no "${key}": write it into the contract, or name the data in "data".`);
    if (tables.length > 1 && !/\{(model|table)\}/.test(pattern))
      throw problem(
        `has one "${key}" for ${tables.length} tables: write {table} where the table's name stands, or name the data in "data".`,
      );
    return all((table) => [pattern.replace(/\{(model|table)\}/g, () => named(table))]);
  };
  const format = formatOf(server, settings);
  switch (server.type) {
    case 'local':
      if (/^(sqlite|sqlite3)$/i.test(server.format ?? ''))
        return {
          asked: all((table) => ({
            database: { is: 'sqlite', server: server.server, path: server.path ?? '', table: named(table) },
          })),
          format,
        };
      return { asked: filesAt(server.path, 'path'), format };
    case 's3':
      return {
        asked: filesAt(decoded(server.location), 'location'),
        format,
        ...(server.endpointUrl === undefined ? {} : { endpoint: server.endpointUrl }),
      };
    case 'postgres':
    case 'postgresql': {
      const { host = '', port = 5432, database = '', schema = 'public' } = server;
      const { 'server-user': user, 'server-password': password } = settings;
      return {
        asked: all((table) => ({
          database: {
            ...{ is: 'postgres', server: server.server, host, port, database, schema, table: named(table) },
            ...{ user, password },
          },
        })),
        format,
      };
    }
    case 'trino':
      if (settings.engine !== 'trino')
        throw problem('is a Trino server: set "engine: trino" with "engine-url" and "engine-user".');
      return {
        asked: all((table) => [[server.catalog ?? '', server.schema ?? '', named(table)].map(quoted).join('.')]),
        format,
      };
    default:
      return {
        asked: new Map(),
        format,
        unexecuted: `The server "${server.server}" is of the type ${server.type}, which this tool does not execute: name files in "data", or let Trino read it ("engine: trino").`,
      };
  }
}

/** A location is a URI, in which braces and spaces are percent-encoded. */
function decoded(location: string | undefined): string | undefined {
  try {
    return location === undefined ? undefined : decodeURIComponent(location);
  } catch {
    return location;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function chosen(servers: readonly Server[], wanted: string | undefined): Server {
  const names = servers.map(({ server }) => server);
  if (wanted !== undefined) {
    const found = servers.find(({ server }) => server === wanted);
    if (found) return found;
    const hint = didYouMean(wanted, names);
    throw new SettingsError([
      `The setting "server" is "${wanted}", which the contract does not have${hint ? `; did you mean "${hint}"?` : names.length > 0 ? ` (it has ${names.join(', ')}).` : ': it has no servers.'}`,
    ]);
  }
  const [only, other] = servers;
  if (only === undefined)
    throw new SettingsError([
      'The setting "data" is required where the contract has no servers: name the files to validate.',
    ]);
  if (other !== undefined)
    throw new SettingsError([
      `The contract has several servers (${names.join(', ')}): say in "server" which one is read, or name files in "data".`,
    ]);
  return only;
}

/** The setting goes before the contract's word. */
function formatOf(server: Server, settings: ServerSettings): FileFormat | 'auto' {
  const word = server.format?.toLowerCase();
  return settings.format === 'auto' ? (fileFormats.find((format) => format === word) ?? 'auto') : settings.format;
}
