import { betweenRunsSettings } from './between-runs.ts';
import type { Settings, SettingsTable } from './setting.ts';
import { signingSettings } from './signing.ts';

export const reportFormats = ['json', 'md', 'html', 'junit', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Settings that every gate has. */
export const commonSettings = {
  policy: {
    type: 'string',
    description:
      'Policy file that lists the runs of gates with their settings, and the waivers; it is read where `run` names a run. Where it is not set: `mlops-gates.yml`.',
    decides: true,
  },
  'policy-sha256': {
    type: 'string',
    decides: true,
    description:
      'SHA-256 that the policy file must have. With it `policy` may be an https address, for steps without a checkout.',
  },
  run: {
    type: 'string',
    description: 'Name of a run in the policy file: its settings are used, and its waivers apply.',
  },
  'report-only': {
    type: 'boolean',
    default: false,
    decides: true,
    description:
      'Reports the verdict without stopping the pipeline: the exit code is 0 whatever the verdict is. Wrong settings still exit with 2.',
  },
  'on-inconclusive': {
    type: 'choice',
    allowed: ['fail', 'warn'],
    default: 'fail',
    decides: true,
    description:
      'What happens where the evidence decides neither way (verdict `inconclusive`): `fail` exits with 5, `warn` with 0.',
  },
  'report-dir': {
    type: 'string',
    description:
      'Folder that the report files are written to. Where it is not set: `mlops-gates-report/`, with a folder in it named after the run, or else after the gate.',
  },
  reports: {
    type: 'choices',
    allowed: reportFormats,
    default: reportFormats,
    description:
      'Report files to write: `report.json` for programs, `report.md` and `report.html` for people, `junit.xml` and `report.sarif` for CI systems.',
  },
  seed: {
    type: 'integer',
    default: 20240229,
    minimum: 0,
    maximum: 4294967295,
    description: 'Seed of everything that is drawn at random; the same seed gives the same report.',
  },
  'show-values': {
    type: 'boolean',
    default: false,
    description:
      'Shows values of the data (keys, extremes, categories) in the reports for every column. Otherwise only columns that the contract classifies as `public` are shown so.',
  },
  examples: {
    type: 'integer',
    default: 10,
    minimum: 0,
    maximum: 1000,
    description:
      'How many failing rows each check names, by their row numbers. 0 saves the second pass over the data that finds them.',
  },
  subject: {
    type: 'list',
    description:
      'What is judged, as `<role>=<path>` or `<role>=sha256:<digest>`, e.g. `model=model.onnx`; of a folder every file in it. Its SHA-256 stands in the report, so that later steps accept the report for exactly this model or data.',
  },
  ...signingSettings,
  ...betweenRunsSettings,
} as const satisfies SettingsTable;

export type CommonSettings = Settings<typeof commonSettings>;

/** Outputs that every gate sets on both CI systems. */
export const commonOutputs = {
  verdict: 'Verdict of the gate: `pass`, `fail`, `inconclusive` or `error`.',
  passed: 'Whether the gate passed: `true` for the verdict `pass`, `false` for every other.',
  summary: 'One sentence that says what happened and what to do.',
  'failed-checks': 'Number of checks of severity `error` that did not pass and are not waived.',
  warnings: 'Number of checks of severity `warning` that did not pass and are not waived.',
  'report-path': 'Absolute path of the folder with the report files.',
  'report-json-path': 'Absolute path of `report.json`; empty where `reports` leaves it out.',
} as const;
