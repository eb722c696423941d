import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clopperPearson } from '../../shared/statistics/clopper-pearson.ts';
import { bcaInterval } from '../../shared/statistics/multinomial-bootstrap.ts';
import { tangoStatistic } from '../../shared/statistics/tango.ts';
import { comparer } from '../gates/compare-models.ts';

/** Against values that R (pROC, boot, base) and scikit-learn computed. */

const folder = resolve(import.meta.dirname, '../../../shared/oracles/metrics');
const there = existsSync(folder);
const json = (name: string) => (there ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : {});

const { write, compare } = comparer();

interface Ranks {
  readonly areas: readonly number[];
  readonly positives: number;
  readonly negatives: number;
  readonly ofPositives: readonly (readonly number[])[];
  readonly ofNegatives: readonly (readonly number[])[];
}

const near = (value: number | undefined, wanted: number, relative = 1e-9): void =>
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-15);

interface DeLong {
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly n_pos: number;
  readonly auc_a: number;
  readonly auc_b: number;
  readonly var_a: number;
  readonly var_b: number;
  readonly cov: number;
  readonly 'two.sided': { readonly Z: number };
  readonly less: { readonly p: number };
  readonly diff_ci95: readonly [number, number];
  readonly subset?: string;
}

describe.skipIf(!there)('DeLong by the gate on real scores (WDBC), as pROC has it', () => {
  const lines = there ? readFileSync(join(folder, 'wdbc_scores.csv'), 'utf8').trim().split('\n') : [];
  const kept: Readonly<Record<string, (id: number) => boolean>> = {
    'id < 100': (id) => id < 100,
    'id mod 7 == 0': (id) => id % 7 === 0,
  };

  test.each((json('wdbc_delong_pROC.json').results ?? []) as DeLong[])('$a against $b, $n rows', async (wanted) => {
    const keep = wanted.subset === undefined ? () => true : kept[wanted.subset];
    if (!keep) throw new Error(`unknown subset ${wanted.subset}`);
    const [head, ...rows] = lines;
    write('scores.csv', [head, ...rows.filter((row) => keep(Number.parseInt(row, 10)))].join('\n'));
    const { report } = await compare({
      predictions: 'scores.csv',
      label: 'y',
      score: wanted.a,
      'baseline-score': wanted.b,
      alpha: '0.025',
      metrics: '{"roc_auc": {"max-drop": 0}}',
    });
    const { metrics, slices } = report.evidence as unknown as {
      metrics: readonly { interval: { lower: number; upper: number }; pValue: number; difference: number }[];
      slices: readonly { ranks: Ranks }[];
    };
    const { areas, positives, negatives, ofPositives, ofNegatives } = slices[0]?.ranks as Ranks;
    expect([positives, positives + negatives]).toEqual([wanted.n_pos, wanted.n]);
    near(areas[0], wanted.auc_a);
    near(areas[1], wanted.auc_b);
    const covariance = (i: number, j: number): number =>
      (ofPositives[i]?.[j] as number) / positives + (ofNegatives[i]?.[j] as number) / negatives;
    near(covariance(0, 0), wanted.var_a);
    near(covariance(1, 1), wanted.var_b);
    near(covariance(0, 1), wanted.cov);
    const [metric] = metrics;
    near(metric?.interval.lower, wanted.diff_ci95[0]);
    near(metric?.interval.upper, wanted.diff_ci95[1]);
    // the claim is "worse than the baseline": pROC's alternative "less"
    near(metric?.pValue, wanted.less.p, 1e-8);
    expect(report.checks).toMatchObject([{ observed: expect.closeTo(wanted.auc_a - wanted.auc_b, 12) }]);
  });

  test.each(
    Object.entries((json('wdbc_sklearn.json').auc ?? {}) as Record<string, number>),
  )('the area of %s alone, as scikit-learn has it', async (score, wanted) => {
    write('all.csv', lines.join('\n'));
    const { report } = await compare({
      predictions: 'all.csv',
      label: 'y',
      score,
      metrics: '{"roc_auc": {"min": 0.5}}',
    });
    near(report.checks[0]?.observed as number, wanted, 1e-12);
    expect(report.verdict).toBe('pass');
  });
});

test.skipIf(!there)(
  'probabilities made of two of the scores, as scikit-learn 1.9 and NumPy have their metrics',
  async () => {
    const [, ...lines] = readFileSync(join(folder, 'wdbc_scores.csv'), 'utf8').trim().split('\n');
    const rows = lines.map((line) => {
      const [id, y, radius, , , concave] = line.split(',').map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return [id, y, 1 / (1 + Math.exp(-(radius - 15))), 1 / (1 + Math.exp(-(concave - 0.14) * 40))].join(',');
    });
    write('probabilities.csv', ['id,y,new,old', ...rows].join('\n'));
    const { report } = await compare({
      predictions: 'probabilities.csv',
      label: 'y',
      score: 'new',
      'baseline-score': 'old',
      metrics: Object.fromEntries(
        ['log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1'].map((name) => [name, { 'max-drop': 0.1 }]),
      ),
    });
    const found = report.evidence.metrics as unknown as readonly {
      name: string;
      candidate: number;
      baseline: number;
      interval: { lower: number; upper: number };
    }[];
    const wanted: readonly [string, number, number][] = [
      ['log_loss', 0.29248589406404285, 0.24265616883188584],
      ['brier', 0.08963059258133481, 0.06911813160700968],
      ['accuracy', 0.8875219683655536, 0.9121265377855887],
      ['precision', 0.9252873563218391, 0.9132653061224489],
      ['recall', 0.7594339622641509, 0.8443396226415094],
      ['f1', 0.8341968911917098, 0.8774509803921569],
    ];
    wanted.forEach(([name, candidate, baseline], at) => {
      expect(found[at]?.name).toBe(name);
      near(found[at]?.candidate, candidate);
      near(found[at]?.baseline, baseline);
    });
    const z = 1.6448536269514722;
    for (const [at, mean, error] of [
      [0, 0.04982972523215706, 0.026424171056602986],
      [1, 0.020512460974325117, 0.0091209369486882],
    ] as const) {
      near(found[at]?.interval.lower, mean - z * error, 1e-8);
      near(found[at]?.interval.upper, mean + z * error, 1e-8);
    }
  },
);

describe.skipIf(!there)('one share', () => {
  const cases = (json('wilson_R.json').cases ?? []) as { x: number; n: number; clopper_pearson: [number, number] }[];
  test.each(cases)('$x of $n, as binom.test', ({ x, n, clopper_pearson: [lower, upper] }) => {
    const found = clopperPearson({ numerator: x, denominator: n }, 0.95);
    near(found.lower, lower);
    near(found.upper, upper);
  });
});

describe.skipIf(!there)('paired shares', () => {
  const cases = (json('mcnemar_R.json').cases ?? []) as {
    name: string;
    b: number;
    c: number;
    uncorrected: { chi2: number | null };
  }[];
  test.each(cases)('$name: at no difference Tango is mcnemar.test', ({ b, c, uncorrected: { chi2 } }) => {
    const statistic = tangoStatistic({ first: b, second: c, rows: 1000 }, 0);
    if (chi2 === null) expect(statistic).toBe(0);
    else near(statistic ** 2, chi2);
  });
});

test.skipIf(!there)('BCa of stored replicates, as boot.ci (whose interpolation differs)', () => {
  const { t0, replicates, z0, boot_ci: ci } = json('bootstrap_fixed_replicates_R.json');
  const sorted = [...replicates].sort((a: number, b: number) => a - b);
  const below = sorted.filter((value: number) => value < t0).length / sorted.length;
  expect(below).toBeCloseTo(0.457, 2);
  const { lower, upper } = bcaInterval(
    { estimate: t0, standardError: 1, replicates: sorted, undefinedReplicates: 0, z0, acceleration: ci.acc_used },
    0.95,
  );
  expect(Math.abs(lower - ci.bca[0])).toBeLessThan(0.01);
  expect(Math.abs(upper - ci.bca[1])).toBeLessThan(0.01);
});

test.skipIf(!there)(
  '200 paired answers: the difference, and an interval beside that of the stored replicates',
  async () => {
    const { correct_a: a, correct_b: b, diff, se } = json('bootstrap_fixed_replicates_R.json').paired_accuracy;
    const lines = a.map((right: number, i: number) => `1,${right},${b[i]}`);
    // the other class is there, too
    write('paired.csv', ['label,new,old', ...lines].join('\n'));
    const { report } = await compare({
      predictions: 'paired.csv',
      prediction: 'new',
      'baseline-prediction': 'old',
      metrics: '{"accuracy": {"max-drop": 0.1}, "recall": {"max-drop": 0.1}}',
    });
    const [accuracy, recall] = report.checks;
    expect(Math.abs(accuracy?.observed as number)).toBeCloseTo(Math.abs(diff), 12);
    expect(recall?.observed).toBeCloseTo(accuracy?.observed as number, 12);
    const width = (check: typeof accuracy): number => (check?.interval?.[1] ?? 0) - (check?.interval?.[0] ?? 0);
    expect(width(accuracy) / (2 * 1.645 * se)).toBeCloseTo(1, 0);
    expect(width(recall) / (2 * 1.645 * se)).toBeCloseTo(1, 0);
  },
);

describe.skipIf(!there)(
  'where other tools let a regression through (gate_semantics_peers.json), this one does not',
  () => {
    const outcomes = async (candidate: string, baseline: string, metrics: object): Promise<unknown> => {
      write('new.json', candidate);
      write('old.json', baseline);
      const { report } = await compare({ 'metrics-file': 'new.json', baseline: 'old.json', metrics });
      return report.checks.map(({ outcome }) => outcome);
    };
    const drop = { accuracy: { 'max-drop-pct': 5 } };
    test.each([
      ['a candidate of NaN with a relative rule', '{"accuracy": NaN}', '{"accuracy": 0.9}', drop, ['error']],
      ['a baseline of NaN', '{"accuracy": 0.9}', '{"accuracy": NaN}', drop, ['error']],
      ['a metric that the candidate lacks', '{"other": 1}', '{"accuracy": 0.9}', drop, ['error']],
      ['a metric that the baseline lacks', '{"accuracy": 0.9}', '{"other": 1}', drop, ['error']],
      ['a baseline of 0 with a relative rule', '{"accuracy": 0.9}', '{"accuracy": 0}', drop, ['error']],
      [
        'a negative baseline with a relative rule',
        '{"nll": -0.6}',
        '{"nll": -0.5}',
        { nll: { 'max-drop-pct': 5, better: 'higher' } },
        ['error'],
      ],
      [
        'a worse negative number',
        '{"nll": -0.6}',
        '{"nll": -0.5}',
        { nll: { 'max-drop': 0.05, better: 'higher' } },
        ['fail'],
      ],
      [
        'a better negative number',
        '{"nll": -0.4}',
        '{"nll": -0.5}',
        { nll: { 'min-gain': 0.05, better: 'higher' } },
        ['pass'],
      ],
    ])('%s', async (_name, candidate, baseline, metrics, wanted) => {
      expect(await outcomes(candidate, baseline, metrics)).toEqual(wanted);
    });
  },
);
