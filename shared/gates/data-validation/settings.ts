import { commonOutputs, commonSettings } from '../../settings/common.ts';
import { engineSettings } from '../../settings/engine.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';

export const settings = {
  contract: {
    type: 'string',
    required: true,
    decides: true,
    file: true,
    description:
      'Data contract that the data must meet: a YAML or JSON file in the Open Data Contract Standard (ODCS 3.1.0), e.g. `contract.yaml`.',
  },
  data: {
    type: 'list',
    description:
      'Data files to validate, as paths, globs or addresses, e.g. `data/*.parquet`, `s3://bucket/orders/*.parquet`, `https://…/orders.csv`. Where the contract has several tables, each entry names its own, e.g. `orders=data/orders.csv`. With `engine: trino` tables instead. Where it is not set: a server of the contract.',
  },
  server: {
    type: 'string',
    description:
      'Server of the contract (`servers`) that is read where `data` is not set. Where it is not set either: the only one. Executed are `local` (also SQLite), `s3`, `postgres`, and `trino` with `engine: trino`.',
  },
  'server-user': {
    type: 'string',
    description: 'User name for a PostgreSQL server of the contract. Where it is not set: `PGUSER` of the environment.',
  },
  'server-password': {
    type: 'string',
    secret: true,
    description:
      'Password for a PostgreSQL server of the contract. Where it is not set: `PGPASSWORD` of the environment.',
  },
  header: {
    type: 'choice',
    allowed: ['present', 'absent'],
    default: 'present',
    description:
      'Whether the first record of a CSV or TSV file names the columns. With `absent` the columns are those of the contract, in its order.',
  },
  ...engineSettings,
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
