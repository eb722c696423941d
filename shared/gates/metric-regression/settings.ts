import { commonOutputs, commonSettings } from '../../settings/common.ts';
import { engineSettings } from '../../settings/engine.ts';
import { inferenceSettings } from '../../settings/inference.ts';
import { predictionSettings } from '../../settings/predictions.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';
import { metricNames } from './metric.ts';
import { rulesReader } from './rule.ts';

export const settings = {
  metrics: {
    type: 'rules',
    rules: rulesReader,
    required: true,
    decides: true,
    description: `What is required, by metric: \`{roc_auc: {max-drop: 0.01}, accuracy: {min: 0.9}}\`. Metrics are ${metricNames.map((name) => `\`${name}\``).join(', ')}, also under scikit-learn's names; some take \`average\` (\`micro\`, \`macro\`, \`weighted\`, \`per-class\`), \`beta\`, \`quantile\` or \`power\`. Requirements are \`min\`, \`max\`, \`max-drop\`, \`max-drop-pct\` and \`min-gain\`; beside them may stand \`on\` (\`all\`, \`overall\`, \`slices\`), \`burden\` and \`severity\`.`,
  },
  task: {
    type: 'choice',
    allowed: ['binary', 'multiclass', 'regression'],
    default: 'binary',
    decides: true,
    description: 'What the model predicts: one of two classes, one of several, or a number.',
  },
  predictions: {
    type: 'list',
    description: `${predictionSettings.predictions.description} Not needed with \`metrics-file\`.`,
  },
  baseline: {
    type: 'string',
    decides: true,
    file: true,
    description:
      'File with the predictions of the model that the new one is compared with, for the same rows and with the same names of columns; rows are matched by `id`. With `metrics-file` it is the metrics file of that model.',
  },
  id: {
    type: 'string',
    decides: true,
    description: 'Column that names each row uniquely, by which the rows of `predictions` and `baseline` are matched.',
  },
  label: predictionSettings.label,
  prediction: predictionSettings.prediction,
  score: predictionSettings.score,
  'baseline-prediction': {
    type: 'string',
    decides: true,
    description:
      'Column of `predictions` with the prediction of the baseline model, where there is no file of its own.',
  },
  'baseline-score': {
    type: 'string',
    decides: true,
    description: 'Column of `predictions` with the score of the baseline model, where there is no file of its own.',
  },
  'positive-label': predictionSettings['positive-label'],
  threshold: predictionSettings.threshold,
  weight: {
    type: 'string',
    decides: true,
    description:
      'Column of `predictions` by whose numbers rows count, as sampling weights do. Metrics of predicted classes alone take it.',
  },
  slices: {
    type: 'list',
    decides: true,
    description:
      'Columns by whose values the rows are also judged apart, e.g. `region`. An entry such as `region=EU` asks for this one value, which then must be there.',
  },
  'min-rows': {
    type: 'integer',
    default: 30,
    minimum: 1,
    decides: true,
    description:
      'Rows that are needed before anything is decided. Values of a slice column with fewer are listed and decide nothing; a slice that is asked for by its value is inconclusive.',
  },
  'privacy-threshold': {
    type: 'integer',
    default: 10,
    minimum: 0,
    decides: true,
    description:
      'Slices with fewer rows stand in no report, nor do the numbers of one sibling, so that nobody can compute them from totals.',
  },
  'metrics-file': {
    type: 'string',
    description:
      'JSON file with the numbers of the new model, where there are no rows: `{"accuracy": 0.91}`. Points alone are compared then, without regard to chance.',
  },
  ...engineSettings,
  ...commonSettings,
  ...inferenceSettings,
} as const satisfies SettingsTable;

export type MetricRegressionSettings = Settings<typeof settings>;

export const face = {
  name: 'metric-regression',
  title: 'Metric regression',
  description: 'Fails when a model is shown to be worse than its baseline or its required metrics, with intervals.',
  settings,
  outputs: {
    ...commonOutputs,
    rows: 'Number of rows that were compared; empty with a metrics file.',
  },
} as const satisfies GateFace;
