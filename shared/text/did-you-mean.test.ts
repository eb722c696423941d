import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test.each<[string, string[], string | undefined]>([
  ['metrc', ['metric', 'method'], 'metric'],
  ['must_be', ['mustBe', 'mustNotBe'], 'mustBe'],
  ['Metric', ['metric'], 'metric'],
  ['reportOnly', ['report-dir', 'report-only'], 'report-only'],
  ['mim', ['max', 'min'], 'min'],
  ['int', ['string', 'integer'], 'integer'],
  ['str', ['string', 'strong'], undefined],
  ['x', ['y'], undefined],
  ['mustBeLess', ['mustBeLessThan', 'mustBe'], 'mustBeLessThan'],
  ['completely-other', ['metric'], undefined],
  ['metric', ['metric'], undefined],
  ['', ['a'], undefined],
  ['q'.repeat(100_000), ['query'], undefined],
])('case %#', (word, candidates, meant) => {
  expect(didYouMean(word, candidates)).toBe(meant);
});
