import type { Settings, SettingsTable } from '../../settings/setting.ts';

/** Settings of `mlops-gates init`. */
export const settings = {
  data: {
    type: 'list',
    required: true,
    description: 'Data files to start from: a path or glob, several by newline or comma. They make one table.',
  },
  contract: {
    type: 'string',
    description: 'Contract file to write; never overwritten. Default: `<table>.odcs.yaml`.',
  },
  policy: {
    type: 'string',
    default: 'mlops-gates.yml',
    description: 'Policy file to write. One that exists is left as it is, and the lines to add are printed.',
  },
  table: {
    type: 'string',
    description: 'Name of the table in the contract. Default: from the name of the first file.',
  },
  format: {
    type: 'choice',
    allowed: ['auto', 'csv', 'tsv', 'json', 'jsonl', 'parquet'],
    default: 'auto',
    description: 'Format of the data files; `auto` goes by name and first bytes.',
  },
  header: {
    type: 'choice',
    allowed: ['auto', 'present', 'absent'],
    default: 'auto',
    description: 'Whether the first record of a CSV or TSV file names the columns; `auto` looks at it and says so.',
  },
  'memory-limit': {
    type: 'bytes',
    description: 'Memory that the engine may use, e.g. `512MiB`. Default: half of what the process may use.',
  },
  'npm-registry': {
    type: 'string',
    description: 'Where the engine is fetched from when it is not installed. Default: what npm is configured for.',
  },
} as const satisfies SettingsTable;

export type InitSettings = Settings<typeof settings>;
