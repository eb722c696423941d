import { dataFileSettings } from './data-files.ts';
import type { SettingsTable } from './setting.ts';

/** Settings of whatever asks its data by the engines: DuckDB reads files in the process, Trino answers for its own tables. */
export const engineSettings = {
  ...dataFileSettings,
  engine: {
    type: 'choice',
    allowed: ['duckdb', 'trino'],
    default: 'duckdb',
    description:
      'What reads the data. `duckdb`: files, without a server. `trino`: tables of a Trino server, which are named instead of files (`table`, `schema.table` or `catalog.schema.table`); only small results leave the server.',
  },
  'engine-url': {
    type: 'string',
    description: 'Address of the Trino server, e.g. `https://trino.example.org:8443`. Needed with `engine: trino`.',
  },
  'engine-user': {
    type: 'string',
    description: 'User name for Trino. Needed with `engine: trino`.',
  },
  'engine-password': {
    type: 'string',
    secret: true,
    goesTo: 'engine-url',
    description: 'Password for Trino, which is sent over https only.',
  },
  'engine-catalog': {
    type: 'string',
    description: 'Catalog of Trino tables that are named without one.',
  },
  'engine-schema': {
    type: 'string',
    description: 'Schema of Trino tables that are named without one.',
  },
  'scan-budget': {
    type: 'bytes',
    description:
      'Bytes that one query may read on Trino, e.g. `50GiB`: a plan that is known to read more is not started, and a query that reads more is cancelled (verdict `error`).',
  },
  'time-budget': {
    type: 'duration',
    description: 'Longest time of one query on Trino, e.g. `10m`: then it is cancelled (verdict `error`).',
  },
  explain: {
    type: 'boolean',
    default: false,
    description:
      'Prints the SQL of each scan, the number of scans and the bytes that they are expected to read, before they run.',
  },
} as const satisfies SettingsTable;
