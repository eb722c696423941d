import type { RankedCell } from '../../../engine/frame.ts';
import { delongVariance, logitInterval, logitTailBelow, type Placements } from '../../../statistics/delong.ts';
import type { Contrast } from '../requirement.ts';
import { type Estimate, normalEstimate, type Undefined, withoutVariation } from './estimate.ts';

/** DeLong's normal approximation of a single area is not trusted with fewer rows of a class. */
const fewestOfClass = 50;

export function estimateAuc(ranks: RankedCell, weights: Contrast): Estimate | Undefined {
  const placements = placementsOf(ranks);
  if (!placements)
    return {
      undefined: `roc_auc has no value with ${ranks.positives} positive and ${ranks.negatives} negative rows: at least two of each class are needed.`,
    };
  const { positives, negatives, areas } = placements;
  const used = weights.baseline === 0 ? [weights.candidate] : [weights.candidate, weights.baseline];
  const units = Math.min(positives, negatives);
  const few = units < fewestOfClass ? { atBestInconclusive: fewOfClass(positives, negatives) } : {};
  const variance = delongVariance(placements, used);
  const value = used.reduce((sum, weight, i) => sum + weight * (areas[i] as number), 0);
  const spread = { units, range: 1 };
  if (weights.baseline !== 0) return { ...normalEstimate(value, variance, 'DeLong', spread), ...few };
  const area = areas[0] as number;
  if (variance <= 1e-28 || area <= 0 || area >= 1)
    return { ...withoutVariation(value, 'DeLong on the logit', spread), ...few };
  return {
    value,
    standardError: Math.sqrt(variance),
    interval: (level) => logitInterval(area, variance, level),
    tailBelow: (boundary) => logitTailBelow(area, variance, boundary),
    method: 'DeLong on the logit',
    ...few,
  };
}

/** Which class has too few rows for a pass, and how many more it needs. */
function fewOfClass(positives: number, negatives: number): string {
  const short = [
    { word: 'positive', rows: positives },
    { word: 'negative', rows: negatives },
  ].filter(({ rows }) => rows < fewestOfClass);
  const seen = short.map(({ word, rows }) => `${rows} ${rows === 1 ? 'row is' : 'rows are'} ${word}`);
  const more = short.map(({ word, rows }) => `${fewestOfClass - rows} more ${word}`);
  const last = short.reduce((sum, { rows }) => sum + fewestOfClass - rows, 0);
  return `only ${seen.join(' and ')}, and a pass of roc_auc needs ${fewestOfClass} of each class: evaluate at least ${more.join(' and ')} ${last === 1 ? 'row' : 'rows'}`;
}

function placementsOf({ positives, negatives, areas, ofPositives, ofNegatives }: RankedCell): Placements | undefined {
  const numbers = (values: readonly (number | null)[]): values is readonly number[] =>
    values.every((value) => value !== null);
  if (positives < 2 || negatives < 2 || !numbers(areas)) return undefined;
  if (!ofPositives.every(numbers) || !ofNegatives.every(numbers)) return undefined;
  return {
    positives,
    negatives,
    areas,
    ofPositives: ofPositives as readonly (readonly number[])[],
    ofNegatives: ofNegatives as readonly (readonly number[])[],
  };
}
