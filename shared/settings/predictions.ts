import type { SettingsTable } from './setting.ts';

/** Settings of whatever reads predictions with their true labels; the same thing has the same name in every gate. */
export const predictionSettings = {
  predictions: {
    type: 'list',
    required: true,
    description:
      'Files with one row a prediction, as paths or globs: CSV, TSV, JSON, JSON Lines or Parquet, e.g. `predictions.csv`. With `engine: trino` a table instead.',
  },
  label: {
    type: 'string',
    default: 'label',
    decides: true,
    description: 'Column with the true label, or with the true value in a regression.',
  },
  prediction: {
    type: 'string',
    decides: true,
    description: 'Column with the predicted class, or with the predicted value in a regression.',
  },
  score: {
    type: 'string',
    decides: true,
    description:
      'Column with the score or probability of the positive class. With `threshold` it also gives the predicted class where `prediction` is not set.',
  },
  'positive-label': {
    type: 'string',
    default: '1',
    decides: true,
    description: 'Label that counts as positive in a binary task, as the files write it.',
  },
  threshold: {
    type: 'number',
    default: 0.5,
    decides: true,
    description: 'Score from which on a row is predicted positive, where no column has the predicted class.',
  },
} as const satisfies SettingsTable;
