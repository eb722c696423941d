import type { Settings, SettingsTable } from './setting.ts';

export const reportFormats = ['json', 'md', 'html', 'junit', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Settings that every gate has. */
export const commonSettings = {
  policy: {
    type: 'string',
    description: 'Policy file (`mlops-gates.yml`) that lists the runs and waivers.',
    decides: true,
  },
  run: {
    type: 'string',
    description: 'Name of a run in the policy: its settings are used, and its waivers apply.',
  },
  'report-only': {
    type: 'boolean',
    default: false,
    decides: true,
    description: 'Report the verdict, but exit with 0 whatever it is. Wrong settings still exit with 2.',
  },
  'on-inconclusive': {
    type: 'choice',
    allowed: ['fail', 'warn'],
    default: 'fail',
    decides: true,
    description: 'What an undecided verdict does: `fail` exits with 5, `warn` with 0.',
  },
  'report-dir': {
    type: 'string',
    description: 'Folder for the report files. Default: `mlops-gates-report/<run or gate>`.',
  },
  reports: {
    type: 'choices',
    allowed: reportFormats,
    default: reportFormats,
    description: 'Report files to write.',
  },
  seed: {
    type: 'integer',
    default: 20240229,
    minimum: 0,
    maximum: 4294967295,
    description: 'Seed of everything random; printed in the report.',
  },
  'show-values': {
    type: 'boolean',
    default: false,
    description: 'Show keys, extremes and category values of columns that the contract does not classify as `public`.',
  },
  examples: {
    type: 'integer',
    default: 10,
    minimum: 0,
    maximum: 1000,
    description: 'How many failing rows each check names, by row number. 0 saves the second pass over the data.',
  },
  subject: {
    type: 'list',
    description:
      'What is judged, as `<role>=<path>` or `<role>=sha256:<digest>`, e.g. `model=model.onnx`; hashed into the report.',
  },
} as const satisfies SettingsTable;

export type CommonSettings = Settings<typeof commonSettings>;

/** Outputs that every gate sets on both CI systems. */
export const commonOutputs = {
  verdict: 'pass, fail, inconclusive or error.',
  passed: '`true` for the verdict pass only.',
  summary: 'One sentence: what happened and what to do.',
  'failed-checks': 'Number of checks of severity error that did not pass and are not waived.',
  warnings: 'Number of checks of severity warning that did not pass and are not waived.',
  'report-path': 'Folder of the report files.',
  'report-json-path': 'Path of report.json, where it was written.',
} as const;
