import { dataFileSettings } from '../../settings/data-files.ts';
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
  format: dataFileSettings.format,
  header: {
    type: 'choice',
    allowed: ['auto', 'present', 'absent'],
    default: 'auto',
    description: 'Whether the first record of a CSV or TSV file names the columns; `auto` looks at it and says so.',
  },
  'memory-limit': dataFileSettings['memory-limit'],
  'npm-registry': dataFileSettings['npm-registry'],
} as const satisfies SettingsTable;

export type InitSettings = Settings<typeof settings>;
