import { afterAll, expect, test } from 'vitest';
import { type AskedMetric, metricLabel } from '../../shared/gates/metric-regression/asked-metric.ts';
import { countMetric } from '../../shared/gates/metric-regression/estimate/counts.ts';
import type { Estimate, Undefined } from '../../shared/gates/metric-regression/estimate/estimate.ts';
import { estimateAuc } from '../../shared/gates/metric-regression/estimate/estimate-auc.ts';
import { estimateCounts } from '../../shared/gates/metric-regression/estimate/estimate-counts.ts';
import { estimateLoss } from '../../shared/gates/metric-regression/estimate/estimate-loss.ts';
import { estimateUnits, unitValue } from '../../shared/gates/metric-regression/estimate/estimate-units.ts';
import type { JointCell, Units } from '../../shared/gates/metric-regression/evidence.ts';
import { type MetricName, metrics } from '../../shared/gates/metric-regression/metric.ts';
import { drawBinomial } from '../../shared/statistics/binomial.ts';
import { normalCdf, normalQuantile } from '../../shared/statistics/normal.ts';
import { type Random, seededRandom } from '../../shared/statistics/random.ts';

/**
 * Error rates at the boundary, where they are largest: the true loss is the margin itself, so every pass and every fail is false.
 * At most 1.25 alpha from 200 rows on, 1.5 alpha below, two Monte Carlo standard errors allowed.
 */

const alpha = 0.05;
const usualSamples = 3000;
const difference = { candidate: 1, baseline: -1 };
const alone = { candidate: 1, baseline: 0 };

interface Setup {
  readonly name: string;
  readonly rows: number;
  /** The true value of the contrast, which is the boundary. */
  readonly truth: number;
  readonly draw: (random: Random, sample: number) => Estimate | Undefined;
  /** Fewer than usual, where one takes long. */
  readonly samples?: number;
}

const normal = (random: Random): number => normalQuantile(1 - random());

/** Counts of cells with the given shares. */
function multinomial(rows: number, shares: readonly number[], random: Random): number[] {
  let [left, share] = [rows, 1];
  return shares.map((each) => {
    const k = drawBinomial(left, Math.min(1, each / share), random);
    left -= k;
    share -= each;
    return k;
  });
}

const cellsOf = (
  base: number,
  sensitivity: readonly [number, number, number],
  specificity: readonly [number, number, number],
) => {
  // both right, only the candidate, only the baseline; the rest is wrong in both
  const cells: (JointCell & { share: number })[] = [];
  const [bothRight, first, second] = [0, 1, 2];
  for (const [label, other, of, parts] of [
    ['1', '0', base, sensitivity],
    ['0', '1', 1 - base, specificity],
  ] as const)
    for (const [candidate, baseline, share] of [
      [label, label, parts[bothRight]],
      [label, other, parts[first]],
      [other, label, parts[second]],
      [other, other, 1 - parts[0] - parts[1] - parts[2]],
    ] as const)
      cells.push({ label, candidate, baseline, count: 0, share: of * (share as number) });
  return cells;
};

function ofCounts(metric: MetricName, rows: number, cells: ReturnType<typeof cellsOf>, weights = difference): Setup {
  const share = (where: (cell: JointCell) => boolean): number =>
    cells.reduce((sum, cell) => (where(cell) ? sum + cell.share : sum), 0);
  const value = (model: 'candidate' | 'baseline'): number => {
    if (!['accuracy', 'recall', 'precision', 'f1'].includes(metric))
      return countMetric(
        { name: metric },
        cells.map((cell) => ({ ...cell, count: cell.share })),
        model,
        '1',
      ).of(cells.map((cell) => cell.share)) as number;
    const hit = share((cell) => cell.label === '1' && cell[model] === '1');
    const [actual, said] = [share((cell) => cell.label === '1'), share((cell) => cell[model] === '1')];
    if (metric === 'accuracy') return share((cell) => cell.label === cell[model]);
    return metric === 'recall' ? hit / actual : metric === 'precision' ? hit / said : (2 * hit) / (actual + said);
  };
  const truthOf = (): number => weights.candidate * value('candidate') + weights.baseline * value('baseline');
  return {
    name: `${metric}${weights === alone ? ' alone' : ''}`,
    rows,
    truth: truthOf(),
    draw: (random, sample) => {
      const counts = multinomial(
        rows,
        cells.map((cell) => cell.share),
        random,
      );
      return estimateCounts({
        metric: { name: metric },
        cells: cells.map((cell, i) => ({ ...cell, count: counts[i] as number })).filter(({ count }) => count > 0),
        weights,
        positive: '1',
        seed: sample,
        stream: metric,
        replicates: 1000,
        boundary: truthOf(),
        finest: 0.005,
      });
    },
  };
}

function ofRanks(ofClass: number, effects: readonly [number, number], weights: typeof difference): Setup {
  const area = (effect: number): number => normalCdf(effect / Math.SQRT2);
  return {
    name: `roc_auc${weights === alone ? ' alone' : ''} (true ${area(effects[0]).toFixed(2)})`,
    rows: 2 * ofClass,
    truth: weights.candidate * area(effects[0]) + weights.baseline * area(effects[1]),
    draw: (random) => {
      // two scores with a correlation of 0.5
      const take = (positive: boolean) =>
        Array.from({ length: ofClass }, () => {
          const shared = normal(random);
          return effects.map((effect) => (shared + normal(random)) / Math.SQRT2 + (positive ? effect : 0));
        });
      const [positives, negatives] = [take(true), take(false)];
      const placements = (own: number[][], others: number[][], higher: boolean): number[][] =>
        own.map((row) =>
          row.map(
            (score, k) =>
              others.filter((other) => (higher ? (other[k] as number) < score : (other[k] as number) > score)).length /
              others.length,
          ),
        );
      const up = placements(positives, negatives, true);
      const down = placements(negatives, positives, false);
      return estimateAuc(
        {
          key: [],
          positives: ofClass,
          negatives: ofClass,
          areas: meansOf(up),
          ofPositives: covariancesOf(up),
          ofNegatives: covariancesOf(down),
        },
        weights,
      );
    },
  };
}

const meansOf = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + (row[k] as number), 0) / rows.length);

const covariancesOf = (rows: readonly (readonly number[])[]): number[][] => {
  const means = meansOf(rows);
  return means.map((a, i) =>
    means.map(
      (b, j) =>
        rows.reduce((sum, row) => sum + ((row[i] as number) - a) * ((row[j] as number) - b), 0) / (rows.length - 1),
    ),
  );
};

function ofErrors(name: 'rmse' | 'mae', rows: number, spreads: readonly [number, number]): Setup {
  const value = (spread: number): number => (name === 'rmse' ? spread : spread * Math.sqrt(2 / Math.PI));
  return {
    name,
    rows,
    truth: -(value(spreads[0]) - value(spreads[1])),
    draw: (random) => {
      const losses = Array.from({ length: rows }, () => {
        const shared = normal(random);
        return spreads.map((spread) => {
          const error = (spread * (shared + normal(random))) / Math.SQRT2;
          return name === 'rmse' ? error ** 2 : Math.abs(error);
        });
      });
      return estimateLoss(
        { name },
        rows,
        { means: meansOf(losses), covariances: covariancesOf(losses) },
        { candidate: -1, baseline: 1 },
        10,
      );
    },
  };
}

/** Rows of a metric that is resampled; the truth is that of very many rows. */
function ofUnits(
  metric: AskedMetric,
  rows: number,
  take: (rows: number, random: Random) => Units,
  weights = difference,
): Setup {
  const many = 400_000;
  const all = take(many, seededRandom(7, 'truth'));
  const asked = metric.k === undefined ? metric : { ...metric, k: (metric.k * many) / rows };
  const up = metrics[metric.name].better === 'higher' ? 1 : -1;
  const signed = { candidate: up * weights.candidate, baseline: up * weights.baseline };
  const of = (model: 0 | 1): number => unitValue(asked, all, model) as number;
  const truth = signed.candidate * of(0) + (signed.baseline === 0 ? 0 : signed.baseline * of(1));
  return {
    name: `${metricLabel(metric)}${weights === alone ? ' alone' : ''}`,
    rows,
    truth,
    samples: 400,
    draw: (random, sample) =>
      estimateUnits({
        metric,
        units: take(rows, random),
        weights: signed,
        seed: sample,
        stream: metric.name,
        replicates: 500,
        boundary: truth,
        finest: 0.005,
        labelRange: 10,
      }),
  };
}

const paired = (rows: number, row: () => readonly [number, number, number]): Units => {
  const drawn = Array.from({ length: rows }, row);
  return {
    labels: drawn.map(([label]) => label),
    models: [drawn.map(([, first]) => first), drawn.map(([, , second]) => second)],
    counts: new Float64Array(rows).fill(1),
  };
};

/** Two scores with a correlation of 0.5 within a class; 3 of 10 rows are positive. */
const ranked = (rows: number, random: Random): Units =>
  paired(rows, () => {
    const label = random() < 0.3 ? 1 : 0;
    const shared = normal(random);
    const score = (effect: number): number => (shared + normal(random)) / Math.SQRT2 + label * effect;
    return [label, score(1.5), score(1.7)];
  });

/** Probabilities that are too sure, the first more so. */
const tooSure = (rows: number, random: Random): Units =>
  paired(rows, () => {
    const logit = 6 * random() - 3;
    const share = (by: number): number => 1 / (1 + Math.exp(-by * logit));
    return [random() < share(1) ? 1 : 0, share(1.8), share(1.4)];
  });

const errors = (rows: number, random: Random): Units =>
  paired(rows, () => {
    const shared = normal(random);
    const error = (spread: number): number => Math.abs((spread * (shared + normal(random))) / Math.SQRT2);
    return [0, error(1.1), error(1)];
  });

const cells = cellsOf(0.3, [0.6, 0.08, 0.14], [0.75, 0.06, 0.1]);
const near = cellsOf(0.3, [0.85, 0.02, 0.05], [0.9, 0.01, 0.03]);

const setups: readonly Setup[] = [
  ...[30, 60, 200, 1000].map((rows) => ofCounts('accuracy', rows, cells)),
  ofCounts('accuracy', 200, near),
  ...[30, 200, 1000].map((rows) => ofCounts('accuracy', rows, cells, alone)),
  ...(['recall', 'precision', 'f1'] as const).flatMap((metric) =>
    [200, 1000].map((rows) => ofCounts(metric, rows, cells)),
  ),
  ofCounts('f1', 200, near),
  ofCounts('f1', 400, cells, alone),
  ofRanks(50, [1, 1.2], difference),
  ofRanks(100, [1, 1.2], difference),
  ofRanks(100, [1.8, 2], difference),
  ofRanks(50, [1, 0], alone),
  ofRanks(100, [2, 0], alone),
  ...[60, 200, 1000].map((rows) => ofErrors('rmse', rows, [1.1, 1])),
  ...[60, 200].map((rows) => ofErrors('mae', rows, [1.1, 1])),
  ...(['specificity', 'balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'] as const).map((metric) =>
    ofCounts(metric, 400, cells),
  ),
  ofCounts('matthews_corrcoef', 400, cells, alone),
  ofUnits({ name: 'average_precision' }, 400, ranked),
  ofUnits({ name: 'average_precision' }, 400, ranked, alone),
  ofUnits({ name: 'recall_at_precision', at: 0.7 }, 400, ranked),
  ofUnits({ name: 'precision_at_k', k: 60 }, 400, ranked),
  ofUnits({ name: 'lift', at: 0.2 }, 400, ranked, alone),
  ofUnits({ name: 'medae' }, 400, errors),
  ofUnits({ name: 'medae' }, 400, errors, alone),
  ofUnits({ name: 'ece', bins: 10 }, 1000, tooSure),
  ofUnits({ name: 'ece', bins: 10 }, 1000, tooSure, alone),
  ofUnits({ name: 'ece_l2', bins: 10 }, 1000, tooSure, alone),
];

const table: string[] = [];
afterAll(() => console.log(['metric                          rows   false fail   false pass', ...table].join('\n')));

test.each(setups)('$name on $rows rows keeps its error rates', ({
  name,
  rows,
  truth,
  draw,
  samples = usualSamples,
}) => {
  const random = seededRandom(20240229, `${name} ${rows}`);
  let [failed, passed] = [0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const estimate = draw(random, sample);
    if ('undefined' in estimate || estimate.undecidable !== undefined) continue;
    if (estimate.tailBelow(truth) < alpha) failed++;
    else if (estimate.interval(1 - 2 * alpha).lower > truth && estimate.atBestInconclusive === undefined) passed++;
  }
  table.push(
    `${name.padEnd(30)} ${String(rows).padStart(5)} ${(failed / samples).toFixed(4).padStart(12)} ${(passed / samples).toFixed(4).padStart(12)}`,
  );
  const most = (rows >= 200 ? 1.25 : 1.5) * alpha;
  const noise = 2 * Math.sqrt((most * (1 - most)) / samples);
  expect(failed / samples).toBeLessThanOrEqual(most + noise);
  expect(passed / samples).toBeLessThanOrEqual(most + noise);
});
