import { commonOutputs, commonSettings } from '../../settings/common.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';

export const settings = {
  contract: {
    type: 'string',
    required: true,
    decides: true,
    file: true,
    description: 'Data contract (ODCS 3.1.0, YAML or JSON) that the data must meet.',
  },
  data: {
    type: 'list',
    required: true,
    description:
      'Data files: a path or glob, several by newline or comma; `table=path` where the contract has several tables.',
  },
  format: {
    type: 'choice',
    allowed: ['auto', 'csv', 'tsv', 'json', 'jsonl', 'parquet'],
    default: 'auto',
    description: 'Format of the data files; `auto` goes by name and first bytes. Gzip and zstd are recognised.',
  },
  header: {
    type: 'choice',
    allowed: ['present', 'absent'],
    default: 'present',
    description:
      'Whether the first record of a CSV or TSV file names the columns; where `absent`, the contract names them in order.',
  },
  'memory-limit': {
    type: 'bytes',
    description:
      'Memory that the engine may use before it spills to disk, e.g. `512MiB`. Default: half of what the process may use.',
  },
  'npm-registry': {
    type: 'string',
    description: 'Where the engine is fetched from when it is not installed. Default: what npm is configured for.',
  },
  ...commonSettings,
} as const satisfies SettingsTable;

export type DataValidationSettings = Settings<typeof settings>;

export const face = {
  name: 'data-validation',
  title: 'Data validation',
  description: 'Validates data files against a data contract (ODCS) in one scan, without loading them.',
  settings,
  outputs: { ...commonOutputs, rows: 'Number of rows that were validated, over all tables.' },
} as const satisfies GateFace;
