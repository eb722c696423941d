import { EvidenceError } from '../errors.ts';
import { sqlIdentifier, sqlLiteral } from '../report/escape.ts';
import { shortName } from '../text/short-name.ts';
import { firstRecord, sniffDelimiter } from './delimited-header.ts';
import type { Database } from './duckdb/database.ts';
import { globless, jsonCompression } from './duckdb/relation.ts';
import { headText } from './head-text.ts';
import type { DataFile, Delimited, FileGroup, SourceColumn, Table } from './table.ts';

export interface TableRequest {
  readonly name: string;
  readonly files: readonly DataFile[];
  /** Instead of files: see `Table.relation`. */
  readonly relation?: readonly string[];
  /** As whoever asks writes them: the columns of files without a header line; on Trino their capitals. */
  readonly columnNames: readonly string[];
  readonly header: boolean;
}

/**
 * Finds the layout of each file and groups the files that share one.
 * @throws EvidenceError when a file cannot be understood, or the files of a table have different columns
 */
export async function openTable(request: TableRequest, database: Database): Promise<Table> {
  const groups = new Map<
    string,
    { files: DataFile[]; layout: Delimited | undefined; columns: readonly SourceColumn[] }
  >();
  for (const file of request.files) {
    const { layout, columns } = await layoutOf(file, request, database);
    const key = JSON.stringify([file.format, file.compression, layout, columns]);
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { files: [file], layout, columns });
  }
  const all: readonly FileGroup[] = [...groups.values()];
  const first = all[0] as FileGroup;
  for (const group of all.slice(1)) sameColumns(first, group);
  return { name: request.name, groups: all, columns: first.columns };
}

/**
 * A table of a database that is attached.
 * @throws EvidenceError when it is not there
 */
export async function openRelation(
  { name, relation }: { readonly name: string; readonly relation: readonly string[] },
  database: Database,
): Promise<Table> {
  const path = relation.map(sqlIdentifier).join('.');
  const [catalog = '', table = ''] = [relation[0], relation.at(-1)];
  const schema = relation.length === 3 ? relation[1] : undefined;
  const found = await database.rows(
    `select type from (select database_name, schema_name, table_name as name, 'table' as type from duckdb_tables() union all select database_name, schema_name, view_name, 'view' from duckdb_views()) where database_name = ${sqlLiteral(catalog)} and name = ${sqlLiteral(table)}${schema === undefined ? '' : ` and schema_name = ${sqlLiteral(schema)}`}`,
  );
  if (found.length === 0)
    throw new EvidenceError(
      `"${relation.join('.')}" does not exist, or may not be read by this user: check the names in the contract (schema, physicalName).`,
    );
  const columns = await database.rows(`describe select * from ${path}`);
  const isText =
    (
      await database.rows(`select type from duckdb_databases() where database_name = ${sqlLiteral(catalog)}`)
    )[0]?.[0] === 'sqlite';
  return {
    name,
    relation,
    groups: [],
    columns: columns.map(([column, type]) => ({
      name: String(column),
      stored: isText ? { as: 'text' } : { as: 'typed', type: String(type) },
    })),
  };
}

function sameColumns(one: FileGroup, other: FileGroup): void {
  const names = new Set(other.columns.map((column) => column.name));
  const missing = one.columns.filter((column) => !names.has(column.name));
  const extra = other.columns.length - (one.columns.length - missing.length);
  const a = (one.files[0] as DataFile).name;
  const b = (other.files[0] as DataFile).name;
  if (missing.length > 0 || extra > 0)
    throw new EvidenceError(
      `"${a}" and "${b}" have different columns (${
        missing.length > 0
          ? `missing in the second: ${missing
              .slice(0, 5)
              .map(({ name }) => shortName(name))
              .join(', ')}`
          : `${extra} more in the second`
      }): one table needs the same columns in every file.`,
    );
  const stored = (group: FileGroup, name: string) =>
    JSON.stringify(group.columns.find((column) => column.name === name)?.stored);
  const differs = one.columns.find(({ name }) => stored(one, name) !== stored(other, name));
  if (differs)
    throw new EvidenceError(
      `"${a}" and "${b}" store the column ${shortName(differs.name)} as different types: write them with one schema.`,
    );
}

type Layout = { readonly layout: Delimited | undefined; readonly columns: readonly SourceColumn[] };

async function layoutOf(file: DataFile, request: TableRequest, database: Database): Promise<Layout> {
  switch (file.format) {
    case 'csv':
    case 'tsv':
      return delimitedLayout(file, request);
    case 'json':
    case 'jsonl':
      return { layout: undefined, columns: await jsonColumns(file, database) };
    case 'parquet':
      return { layout: undefined, columns: await parquetColumns(file, database) };
  }
}

async function delimitedLayout(file: DataFile, request: TableRequest): Promise<Layout> {
  const text = await headText(file);
  const delimiter = file.format === 'tsv' ? '\t' : sniffDelimiter(text);
  const record = firstRecord(text, delimiter);
  if (record.end === undefined && text.length >= 1_000_000)
    throw new EvidenceError(
      `The first record of "${file.name}" is longer than 1 MB: a quote is not closed, or this is no CSV file.`,
    );
  const names = request.header ? record.fields : request.columnNames;
  if (!request.header && record.fields.length !== names.length)
    throw new EvidenceError(
      `The first record of "${file.name}" has ${record.fields.length} fields, but the contract lists ${names.length} columns: without a header the contract names all columns in order.`,
    );
  unique(names, file);
  return {
    layout: { delimiter, header: request.header },
    columns: names.map((name) => ({ name, stored: { as: 'text' } })),
  };
}

/** Keys of all records, in the order in which they are first seen. */
async function jsonColumns(file: DataFile, database: Database): Promise<SourceColumn[]> {
  const source = `read_json_objects(${sqlLiteral(globless(file.path))}, format = '${file.format === 'jsonl' ? 'newline_delimited' : 'auto'}', compression = '${jsonCompression(file)}', maximum_object_size = 16777216)`;
  const kinds = await database.rows(
    `select json_type(json), count(*) from ${source} where json_type(json) is distinct from 'OBJECT' group by 1`,
  );
  if (kinds.length > 0)
    throw new EvidenceError(
      `"${file.name}" holds records that are no JSON objects (${kinds.map(([kind, count]) => `${count} of type ${kind}`).join(', ')}): each record must be an object.`,
    );
  const [twice] = await database.rows(
    `select count(*) from ${source} where len(json_keys(json)) <> len(list_distinct(json_keys(json)))`,
  );
  if (twice?.[0] !== 0)
    throw new EvidenceError(
      `"${file.name}" holds ${twice?.[0]} records in which a key stands twice: which value a rule means cannot be told. Write each key once.`,
    );
  const rows = await database.rows(
    `select key from (select unnest(json_keys(json)) as key, row_number() over () as place from ${source}) group by key order by min(place), key`,
  );
  const names = rows.map(([name]) => String(name));
  if (names.length === 0)
    throw new EvidenceError(`"${file.name}" holds no records with fields: nothing can be validated.`);
  if (names.length > 5000)
    throw new EvidenceError(
      `"${file.name}" has ${names.length} different keys: more than 5,000 columns are not supported.`,
    );
  unique(names, file);
  return names.map((name) => ({ name, stored: { as: 'json' } }));
}

async function parquetColumns(file: DataFile, database: Database): Promise<SourceColumn[]> {
  const path = sqlLiteral(globless(file.path));
  const types = await database.rows(`describe select * from read_parquet(${path}, hive_partitioning = false)`);
  const schema = await database.rows(`select name, coalesce(num_children, 0) from parquet_schema(${path})`);
  const names = topLevelNames(schema as [string, number][]);
  unique(names, file);
  return names.map((name, i) => ({ name, stored: { as: 'typed', type: String(types[i]?.[1]) } }));
}

/** The schema is a tree in depth-first order; `describe` renames columns that differ only in case. */
function topLevelNames(schema: readonly (readonly [string, number])[]): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.[1] ?? 0;
    at++;
    for (let i = 0; i < children; i++) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]?.[0] as string);
    skip();
  }
  return names;
}

function unique(names: readonly string[], file: DataFile): void {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  if (twice.size > 0)
    throw new EvidenceError(
      `"${file.name}" has two columns named ${[...twice].slice(0, 5).map(shortName).join(', ')}: which one a rule means cannot be told. Rename one.`,
    );
  const hostile = names.find((name) => name.includes('\0'));
  if (hostile !== undefined)
    throw new EvidenceError(`"${file.name}" has a column name with a NUL character: is it a binary file, or UTF-16?`);
}
