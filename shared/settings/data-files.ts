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
  'npm-registry': {
    type: 'string',
    description:
      'Address of the npm registry from which the query engine is fetched when it is not installed. Where it is not set: the one that npm is configured for.',
  },
} as const satisfies SettingsTable;
