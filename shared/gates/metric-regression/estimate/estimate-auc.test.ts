import { expect, test } from 'vitest';
import { estimateAuc } from './estimate-auc.ts';

const ranks = (positives: number, negatives: number) => ({
  key: [],
  positives,
  negatives,
  areas: [0.8],
  ofPositives: [[0.05]],
  ofNegatives: [[0.05]],
});

test.each<[number, number, string | undefined]>([
  [50, 50, undefined],
  [
    37,
    500,
    'only 37 rows are positive, and a pass of roc_auc needs 50 of each class: evaluate at least 13 more positive rows',
  ],
  [
    500,
    49,
    'only 49 rows are negative, and a pass of roc_auc needs 50 of each class: evaluate at least 1 more negative row',
  ],
  [
    37,
    12,
    'only 37 rows are positive and 12 rows are negative, and a pass of roc_auc needs 50 of each class: evaluate at least 13 more positive and 38 more negative rows',
  ],
])('%i positive and %i negative rows', (positives, negatives, words) => {
  const estimate = estimateAuc(ranks(positives, negatives), { candidate: 1, baseline: 0 });
  expect(estimate && 'atBestInconclusive' in estimate ? estimate.atBestInconclusive : undefined).toBe(words);
});
