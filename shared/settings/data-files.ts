import type { SettingsTable } from './setting.ts';

/** Settings of whatever reads data files with the query engine. */
export const dataFileSettings = {
  format: {
    type: 'choice',
    allowed: ['auto', 'csv', 'tsv', 'json', 'jsonl', 'parquet'],
    default: 'auto',
    description:
      'Format of the data files. `auto` tells it from the name and the first bytes; gzip and zstd compression are recognised in any case.',
  },
  'memory-limit': {
    type: 'bytes',
    description:
      'Memory that the query engine may use before it spills to disk, e.g. `512MiB`. Where it is not set: half of what the process may use.',
  },
  'copy-budget': {
    type: 'bytes',
    description:
      'Bytes of text files (`s3://…`, `https://…`) that may be copied to this machine, e.g. `20GiB`. Where it is not set: half of the free disk. Parquet is read where it lies.',
  },
  'duckdb-extensions': {
    type: 'string',
    description:
      'Folder with extension files of DuckDB (`httpfs.duckdb_extension` for Parquet on `s3://` and `https://`, `postgres_scanner…`, `sqlite_scanner…`), whose signatures DuckDB checks. Where it is not set: the environment variable `MLOPS_GATES_DUCKDB_EXTENSIONS`, then the folder in which DuckDB keeps them.',
  },
  'allow-extension-download': {
    type: 'boolean',
    default: false,
    description:
      'Lets DuckDB download an extension that is needed and not installed, from its own site and with its signature checked.',
  },
  'npm-registry': {
    type: 'string',
    description:
      'Address of the npm registry from which the query engine is fetched when it is not installed. Where it is not set: the one that npm is configured for.',
  },
} as const satisfies SettingsTable;
