import { EvidenceError, OutsideError } from '../../errors.ts';
import { sqlIdentifier, sqlLiteral } from '../../report/escape.ts';
import type { ExtensionName } from '../native/extensions.ts';

/** A table of a database that DuckDB attaches, read-only. */
export type DatabaseTable =
  | {
      readonly is: 'postgres';
      /** What the contract calls the server. */
      readonly server: string;
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly schema: string;
      readonly table: string;
      /** Without them PGUSER and PGPASSWORD are used. */
      readonly user?: string | undefined;
      readonly password?: string | undefined;
    }
  | {
      readonly is: 'sqlite';
      readonly server: string;
      /** A file, relative to the workspace. */
      readonly path: string;
      readonly table: string;
    };

export interface Attachment {
  readonly extension: ExtensionName;
  readonly sql: string;
  readonly failed: (message: string) => Error;
}

/** @param file of SQLite: absolute */
export function attachment(table: DatabaseTable, file: string | undefined): Attachment {
  const alias = sqlIdentifier(table.server);
  if (table.is === 'sqlite')
    return {
      extension: 'sqlite_scanner',
      // the cells of one column may be of any type in SQLite: as text, those of a wrong one are counted instead of fatal
      sql: `set sqlite_all_varchar = true; attach ${sqlLiteral(file ?? '')} as ${alias} (type sqlite, read_only)`,
      failed: () => new EvidenceError(`"${table.path}" cannot be opened as an SQLite database: is it the right file?`),
    };
  const { host, port, database, user, password } = table;
  const words = Object.entries({ host, port: String(port), dbname: database, user, password, connect_timeout: '20' });
  const connection = words
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}='${value.replace(/[\\']/g, '\\$&')}'`]))
    .join(' ');
  return {
    extension: 'postgres_scanner',
    sql: `attach ${sqlLiteral(connection)} as ${alias} (type postgres, read_only)`,
    failed: (message) =>
      new OutsideError(
        `PostgreSQL at ${host}:${port} does not let this tool in (${reasonOf(message)}): check the server in the contract, and the settings "server-user" and "server-password" (or PGUSER and PGPASSWORD).`,
      ),
  };
}

/** DuckDB quotes the whole connection string in its error: only known words are taken from it. */
const reasonOf = (message: string): string =>
  /password authentication failed|no password supplied|database "[^"\n]{1,64}" does not exist|role "[^"\n]{1,64}" does not exist|Connection refused|could not translate host name|timeout expired|no pg_hba\.conf entry|too many clients/i.exec(
    message,
  )?.[0] ?? 'no reason that can be shown';

/** As DuckDB names the table once its database is attached. */
export const relationOf = (table: DatabaseTable): readonly string[] =>
  table.is === 'sqlite' ? [table.server, table.table] : [table.server, table.schema, table.table];
