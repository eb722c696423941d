import { sqlIdentifier, sqlLiteral } from '../../report/escape.ts';
import type { DataFile, FileGroup, SourceColumn, Table } from '../table.ts';

/** DuckDB stores at most so many rejected lines a file; beyond it the number comes from the counted records alone. */
export const rejectsLimit = 1000;

/** All files of a table as one relation with the columns `c0`, `c1`, … in the order of `table.columns`. */
export function relationSql(table: Table): string {
  if (table.relation) {
    const terms = table.columns.map(({ name, storedName = name }, i) => `${sqlIdentifier(storedName)} as c${i}`);
    return `(select ${terms.join(', ')} from ${table.relation.map(sqlIdentifier).join('.')})`;
  }
  const parts = table.groups.map((group) => {
    const order = table.columns.map(
      (column, i) => `c${group.columns.findIndex((other) => other.name === column.name)} as c${i}`,
    );
    return `select ${order.join(', ')} from ${groupSql(group, group.files)}`;
  });
  return parts.length === 1 && sameOrder(table)
    ? groupSql(table.groups[0] as FileGroup, (table.groups[0] as FileGroup).files)
    : `(${parts.join(' union all ')})`;
}

function sameOrder(table: Table): boolean {
  const group = table.groups[0] as FileGroup;
  return (
    group.columns.length === table.columns.length &&
    group.columns.every((column, i) => column.name === table.columns[i]?.name)
  );
}

/** One layout's files; the columns are `c0`, `c1`, … in file order, whatever their names are. */
export function groupSql(group: FileGroup, files: readonly DataFile[]): string {
  const paths = `[${files.map((file) => sqlLiteral(globless(file.path))).join(', ')}]`;
  const format = (files[0] as DataFile).format;
  switch (format) {
    case 'csv':
    case 'tsv':
      return csvSql(group, files[0] as DataFile, paths);
    case 'json':
    case 'jsonl':
      return jsonSql(group.columns, files[0] as DataFile, paths);
    case 'parquet':
      // the positional alias frees us from names that differ only in case, and from quoting foreign ones
      return `(select * from read_parquet(${paths}, hive_partitioning = false, union_by_name = false) as t(${group.columns.map((_, i) => `c${i}`).join(', ')}))`;
  }
}

function csvSql(group: FileGroup, file: DataFile, paths: string): string {
  const { delimiter, header } = group.layout ?? { delimiter: ',', header: true };
  const columns = group.columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  return `read_csv(${paths}, auto_detect = false, header = ${header}, delim = ${sqlLiteral(delimiter)}, quote = '"', escape = '"', columns = {${columns}}, compression = '${file.compression}', ignore_errors = true, store_rejects = true, rejects_limit = ${rejectsLimit}, hive_partitioning = false)`;
}

/** JSON pointers need no quoting of foreign keys but `~` and `/`, and keep keys apart that differ only in case. */
function jsonSql(columns: readonly SourceColumn[], file: DataFile, paths: string): string {
  const pointers = columns.map(({ name, storedName = name }) =>
    sqlLiteral(`/${storedName.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  const fields = columns.map((_, i) => `fields[${i + 1}] as c${i}`);
  const objects = `read_json_objects(${paths}, format = '${file.format === 'jsonl' ? 'newline_delimited' : 'auto'}', compression = '${jsonCompression(file)}', maximum_object_size = 16777216)`;
  return `(select ${fields.join(', ')} from (select json_extract(json, [${pointers.join(', ')}]) as fields from ${objects}))`;
}

/** The JSON reader has another word for none than the CSV reader. */
export const jsonCompression = (file: DataFile): string =>
  file.compression === 'none' ? 'uncompressed' : file.compression;

/** DuckDB reads `*`, `?` and `[` in a path as a pattern; brackets make them plain. */
export function globless(path: string): string {
  return path.replace(/[*?[]/g, (character) => `[${character}]`);
}
