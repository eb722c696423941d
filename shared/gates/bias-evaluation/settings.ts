import { commonOutputs, commonSettings } from '../../settings/common.ts';
import { engineSettings } from '../../settings/engine.ts';
import { inferenceSettings } from '../../settings/inference.ts';
import { predictionSettings } from '../../settings/predictions.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';
import { rulesReader } from './rule.ts';

export const settings = {
  ...predictionSettings,
  group: {
    type: 'list',
    required: true,
    decides: true,
    description: 'Columns whose values are groups of people, e.g. `race,sex`. Each column is judged on its own.',
  },
  reference: {
    type: 'list',
    default: ['largest'],
    decides: true,
    description:
      'Group that the others of a column are compared with, as `<column>=<value>`, e.g. `race=Caucasian`. For a column that is not named, and with `largest`, it is the group with the most rows.',
  },
  'required-groups': {
    type: 'list',
    decides: true,
    description:
      'Groups that must be in the data, as `<column>=<value>`, e.g. `race=Asian`. Without one of them the verdict is `error`: a group that is gone cannot be compared.',
  },
  metrics: {
    type: 'rules',
    rules: rulesReader,
    required: true,
    decides: true,
    description:
      'What is required, by metric: `{demographic_parity_difference: {tolerance: 0.1}, demographic_parity_ratio: {min-ratio: 0.8}}`. Differences have a `tolerance` and ratios a `min-ratio`; each may have a `severity` (`error`, `warning`) and a `burden` of its own.',
  },
  'min-group': {
    type: 'integer',
    default: 30,
    minimum: 1,
    decides: true,
    description: 'Rows that a group needs before anything is decided about it. Smaller groups are inconclusive.',
  },
  'min-denominator': {
    type: 'integer',
    default: 10,
    minimum: 1,
    decides: true,
    description:
      'Rows that a rate needs in its denominator, e.g. rows with a positive label for a true positive rate. Below it the rate is inconclusive.',
  },
  'missing-group': {
    type: 'choice',
    allowed: ['error', 'own-group', 'exclude-and-report'],
    default: 'error',
    decides: true,
    description:
      'What is done with rows that have no value in a column of `group`: the verdict is `error`, they are a group of their own, or they are left out and counted in the report.',
  },
  'privacy-threshold': {
    type: 'integer',
    default: 10,
    minimum: 0,
    decides: true,
    description:
      'Groups with fewer rows are judged inconclusive and their numbers stand in no report, nor do those of one sibling, so that nobody can compute them from totals.',
  },
  compat: {
    type: 'choices',
    allowed: ['fairlearn'],
    decides: true,
    description:
      'Other tools whose numbers stand beside ours in `evidence.aliases` of the report, as those tools compute them. They decide nothing.',
  },
  ...engineSettings,
  ...commonSettings,
  ...inferenceSettings,
  burden: { ...inferenceSettings.burden, default: 'prove-harm' },
} as const satisfies SettingsTable;

export type BiasEvaluationSettings = Settings<typeof settings>;

export const face = {
  name: 'bias-evaluation',
  title: 'Bias evaluation',
  description: 'Compares the rates of a binary model between groups of people, with their uncertainty.',
  settings,
  outputs: {
    ...commonOutputs,
    rows: 'Number of predictions that were evaluated.',
    groups: 'Number of groups that were found, over all columns.',
  },
} as const satisfies GateFace;
