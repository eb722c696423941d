/** A logical table over one or many files, found and probed, not yet scanned. */

export const fileFormats = ['csv', 'tsv', 'json', 'jsonl', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];
export type Compression = 'none' | 'gzip' | 'zstd';

export interface DataFile {
  /** Absolute, links resolved. */
  readonly path: string;
  /** Relative to the workspace, forward slashes. */
  readonly name: string;
  readonly format: FileFormat;
  readonly compression: Compression;
  /** Of the file itself. */
  readonly bytes: number;
  /** Of a file that is read where it lies, on another machine: `path` and `name` are its address then. */
  readonly remote?: { readonly etag: string };
}

/** How a delimited file is laid out. */
export interface Delimited {
  readonly delimiter: string;
  readonly header: boolean;
}

/** A stored type as DuckDB names it; `text` and `json` have none of their own. */
export type Stored =
  | { readonly as: 'text' }
  | { readonly as: 'json' }
  /** `padded`: of a fixed length, filled up with blanks that mean nothing. */
  | { readonly as: 'typed'; readonly type: string; readonly padded?: true };

export interface SourceColumn {
  readonly name: string;
  /** What the files call it, where that is another name. */
  readonly storedName?: string;
  readonly stored: Stored;
}

/** Files that share one layout; a table may have several (columns in another order). */
export interface FileGroup {
  readonly files: readonly DataFile[];
  readonly layout: Delimited | undefined;
  /** In file order. */
  readonly columns: readonly SourceColumn[];
}

export interface Table {
  readonly name: string;
  readonly groups: readonly FileGroup[];
  /** Columns that every group has, in the order of the first. */
  readonly columns: readonly SourceColumn[];
  /** For a table that lies in a database: its name there, e.g. `["hive", "sales", "orders"]`; it has no groups of files. */
  readonly relation?: readonly string[];
}

/** The same table under other column names: those that `names` maps from. Data are untouched. */
export function renameColumns(table: Table, names: ReadonlyMap<string, string>): Table {
  if (names.size === 0) return table;
  const rename = (columns: readonly SourceColumn[]) =>
    columns.map((column) => {
      const name = names.get(column.name);
      return name === undefined ? column : { ...column, name, storedName: column.name };
    });
  return {
    ...table,
    columns: rename(table.columns),
    groups: table.groups.map((group) => ({ ...group, columns: rename(group.columns) })),
  };
}
