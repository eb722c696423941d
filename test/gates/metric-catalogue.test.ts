import { describe, expect, test } from 'vitest';
import { SettingsError } from '../../shared/errors.ts';
import { seededRandom } from '../../shared/statistics/random.ts';
import { comparer } from './compare-models.ts';

const { write, compare } = comparer();

const csv = (rows: readonly object[]): string =>
  [Object.keys(rows[0] ?? {}).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');

/** Calibrated probabilities, and a model that knows less by `noise`. */
function scored(count: number, noise: number) {
  const random = seededRandom(5, `${noise}`);
  return Array.from({ length: count }, (_, id) => {
    const logit = 6 * random() - 3;
    const share = (x: number): number => 1 / (1 + Math.exp(-x));
    const label = random() < share(logit) ? 1 : 0;
    const score = share(logit + noise * (random() + random() - 1));
    return { id, label, old: share(logit), score, weight: 1 + Math.floor(3 * random()), site: id % 2 ? 'a' : 'b' };
  });
}

const both = { predictions: 'both.csv', score: 'score', 'baseline-score': 'old' };

const ofScores = {
  balanced_accuracy: { 'max-drop': 0.05 },
  matthews_corrcoef: { 'max-drop': 0.1 },
  cohen_kappa: { 'max-drop-pct': 15 },
  average_precision: { 'max-drop': 0.03 },
  recall_at_precision: { at: 0.8, 'max-drop': 0.1 },
  precision_at_k: { k: 400, 'max-drop': 0.05 },
  lift: { at: 0.2, 'max-drop': 0.15 },
  ece: { 'max-drop': 0.05 },
  ece_l2: { 'max-drop': 0.06 },
};

describe('what chance tells apart passes, what knows less fails', () => {
  test.each([
    [0.2, 'pass'],
    [9, 'fail'],
  ])('noise %d: %s', async (noise, outcome) => {
    write('both.csv', csv(scored(4000, noise)));
    const { report } = await compare({ ...both, metrics: ofScores });
    expect(report.checks.map((check) => [check.id, check.outcome])).toEqual(
      report.checks.map(({ id }) => [id, outcome]),
    );
    for (const { metrics } of [report.evidence as unknown as { metrics: { interval: object; rowsNeeded: unknown }[] }])
      expect(metrics.every(({ interval }) => interval !== null)).toBe(true);
  });

  test('slices too; the same input gives the same report', async () => {
    write('both.csv', csv(scored(1200, 0.5)));
    const settings = {
      ...both,
      slices: 'site',
      metrics: { average_precision: { 'max-drop': 0.1 }, ece: { max: 0.2 } },
    };
    const [one, two] = [await compare(settings), await compare(settings)];
    expect(one.report.checks.map(({ id }) => id)).toEqual([
      'average_precision.max-drop',
      'average_precision.max-drop[site=a]',
      'average_precision.max-drop[site=b]',
      'ece.max',
      'ece.max[site=a]',
      'ece.max[site=b]',
    ]);
    expect(one.report).toEqual(two.report);
  });
});

test('identical predictions pass and say so, in every metric of scores', async () => {
  write('both.csv', csv(scored(1000, 0).map((row) => ({ ...row, score: row.old }))));
  const { report } = await compare({ ...both, metrics: { ...ofScores, cohen_kappa: { 'max-drop': 0.1 } } });
  expect(report.verdict).toBe('pass');
  for (const { reason } of report.checks) expect(reason).toMatch(/No row tells the two models apart/);
});

test('a calibrated model does not fail a limit that its raw error exceeds by chance alone, and passes with more rows', async () => {
  write('both.csv', csv(scored(600, 0)));
  const { report } = await compare({ ...both, metrics: { ece: { max: 0.03 } } });
  const [{ candidate, less } = { candidate: 0, less: 0 }] = report.evidence.metrics as unknown as {
    candidate: number;
    less: number;
  }[];
  expect(candidate).toBeGreaterThan(0.03);
  expect(candidate - less).toBeCloseTo(report.checks[0]?.observed as number, 12);
  expect(Math.abs(candidate - less)).toBeLessThan(0.02);
  expect(report.checks[0]).toMatchObject({
    outcome: 'inconclusive',
    reason: expect.stringMatching(/that as many calibrated rows have by chance/),
  });
  write('both.csv', csv(scored(6000, 0)));
  const more = await compare({ ...both, metrics: { ece: { max: 0.03 } } });
  expect(more.report.verdict).toBe('pass');
});

test('each class is judged, and those of a run that lost one fails there alone', async () => {
  const random = seededRandom(6);
  const rows = Array.from({ length: 1500 }, () => {
    const y = ['cat', 'dog', 'owl'][Math.floor(3 * random())] as string;
    return { y, now: y === 'owl' && random() < 0.5 ? 'cat' : y, before: random() < 0.02 ? 'dog' : y };
  });
  write('m.csv', csv(rows));
  const { report } = await compare({
    task: 'multiclass',
    predictions: 'm.csv',
    label: 'y',
    prediction: 'now',
    'baseline-prediction': 'before',
    metrics: { recall: { average: 'per-class', 'max-drop': 0.1 } },
    reports: 'html',
  });
  expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['recall(class=cat).max-drop', 'pass'],
    ['recall(class=dog).max-drop', 'pass'],
    ['recall(class=owl).max-drop', 'fail'],
  ]);
});

describe('weights', () => {
  test('of 1 say what no weights say, but for the method', async () => {
    write('both.csv', csv(scored(2000, 1).map((row) => ({ ...row, weight: 1 }))));
    const metrics = { f1: { 'max-drop': 0.05 }, balanced_accuracy: { min: 0.5 } };
    const weighted = await compare({ ...both, weight: 'weight', metrics });
    const plain = await compare({ ...both, metrics });
    weighted.report.checks.forEach((check, i) => {
      const [a, b] = [check.interval, plain.report.checks[i]?.interval];
      expect(check.observed).toBeCloseTo(plain.report.checks[i]?.observed as number, 12);
      expect(Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 9))).toBeLessThan(0.003);
      expect(Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 9))).toBeLessThan(0.003);
    });
  });

  test('that differ cost effective rows, which the report names', async () => {
    write('both.csv', csv(scored(500, 1)));
    const { report } = await compare({ ...both, weight: 'weight', metrics: { accuracy: { min: 0.5 } } });
    const [{ interval } = { interval: { method: '' } }] = report.evidence.metrics as unknown as {
      interval: { method: string };
    }[];
    expect(interval.method).toMatch(/^weighted delta method, 4\d\d(\.\d)? effective rows/);
  });

  test.each([
    ['negative', -1, /negative numbers, which are no weights/],
    ['missing', '', /1 of 500 rows have no "weight"/],
    ['no number', 'x', /no finite number in "weight"/],
  ])('that are %s are refused', async (_name, weight, reason) => {
    write('both.csv', csv(scored(500, 1).map((row, i) => (i === 7 ? { ...row, weight } : row))));
    const { report } = await compare({ ...both, weight: 'weight', metrics: { accuracy: { min: 0.5 } } });
    expect([report.verdict, report.summary]).toEqual(['error', expect.stringMatching(reason)]);
  });

  test('that are all 0 leave nothing to count', async () => {
    write('both.csv', csv(scored(500, 1).map((row) => ({ ...row, weight: 0 }))));
    const { report } = await compare({ ...both, weight: 'weight', metrics: { accuracy: { min: 0.5 } } });
    expect(report.checks[0]).toMatchObject({ outcome: 'error', reason: expect.stringMatching(/All weights are 0/) });
  });
});

describe('regressions', () => {
  const random = seededRandom(8);
  const rows = Array.from({ length: 600 }, () => {
    const y = 10 + 90 * random();
    return { y, now: y * (0.9 + 0.2 * random()), before: y * (0.9 + 0.2 * random()) };
  });
  const settings = {
    task: 'regression',
    predictions: 'r.csv',
    label: 'y',
    prediction: 'now',
    'baseline-prediction': 'before',
  };
  const outcomesOf = async (given: readonly object[], metrics: object) => {
    write('r.csv', csv(given));
    const { report } = await compare({ ...settings, metrics });
    return report.checks.map(({ id, outcome, reason }) => [id, outcome, reason] as const);
  };

  test('pass by every metric', async () => {
    const found = await outcomesOf(rows, {
      medae: { 'max-drop': 1 },
      mape: { max: 0.06 },
      smape: { 'max-drop': 0.01 },
      wape: { 'max-drop': 0.01 },
      r2: { min: 0.9, 'max-drop': 0.01 },
      pinball: { quantile: 0.5, 'max-drop': 0.5 },
      poisson_deviance: { 'max-drop': 0.1 },
      gamma_deviance: { 'max-drop': 0.01 },
      tweedie_deviance: { power: 1.5, 'max-drop': 0.1 },
    });
    expect(found.filter(([, outcome]) => outcome !== 'pass')).toEqual([]);
    expect(found).toHaveLength(10);
  });

  test.each<[string, object, object, RegExp]>([
    ['a label of 0', { y: 0 }, { mape: { max: 9 } }, /1 of 600 rows have a label of 0/],
    ['a label of 0', { y: 0 }, { gamma_deviance: { max: 9 } }, /1 of 600 rows have a label or a prediction/],
    ['a negative label', { y: -1 }, { poisson_deviance: { max: 9 } }, /1 of 600 rows have a label below 0/],
    ['a prediction of 0', { now: 0 }, { poisson_deviance: { max: 9 } }, /not above 0/],
    ['a prediction of 0', { now: 0 }, { tweedie_deviance: { power: 1.5, max: 9 } }, /this power does not allow/],
  ])('%s has no value, and spoils no other metric: %j %j', async (_name, change, metrics, reason) => {
    const found = await outcomesOf(
      rows.map((row, i) => (i === 3 ? { ...row, ...change } : row)),
      { ...metrics, mae: { max: 50 } },
    );
    expect(found).toEqual([
      [expect.any(String), 'error', expect.stringMatching(reason)],
      ['mae.max', 'pass', expect.any(String)],
    ]);
  });

  test('a label of 0 is allowed where the deviance allows it', async () => {
    const found = await outcomesOf(
      rows.map((row, i) => (i < 5 ? { ...row, y: 0 } : row)),
      { poisson_deviance: { max: 50 }, tweedie_deviance: { power: 1.5, max: 50 }, smape: { max: 1 } },
    );
    expect(found.map(([, outcome]) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  test('labels that are all the same have no r2', async () => {
    const [first] = await outcomesOf(
      rows.map((row) => ({ ...row, y: 50.1 })),
      { r2: { min: -1e9 } },
    );
    expect(first).toEqual(['r2.min', 'error', expect.stringMatching(/all labels are the same/)]);
  });

  test('a share of a negative baseline is a share of its size', async () => {
    // both know less than the mean of the labels; r2 is about -1 and -3
    const noisy = rows.map(({ y }) => ({ y, now: 55 + 160 * (random() - 0.5), before: 55 + 90 * (random() - 0.5) }));
    const [loose] = await outcomesOf(noisy, { r2: { 'max-drop-pct': 100 } });
    expect(loose?.[1]).toBe('fail');
    const [same] = await outcomesOf(
      noisy.map((row) => ({ ...row, now: row.before + 0.1 * random() })),
      { r2: { 'max-drop-pct': 20 } },
    );
    expect(same?.[1]).toBe('pass');
  });
});

test('rules that do not fit the settings are all said at once', async () => {
  const error = await compare({
    task: 'multiclass',
    predictions: 'm.csv',
    prediction: 'now',
    weight: 'w',
    metrics: {
      f1: { min: 0.5 },
      specificity: { min: 0.5 },
      ece_max: { max: 0.5 },
    },
  }).catch((thrown: unknown) => thrown);
  expect((error as SettingsError).problems).toEqual([
    expect.stringMatching(/f1 of several classes needs "average"/),
    expect.stringMatching(/specificity is of the task binary/),
    expect.stringMatching(/ece_max is of the task binary/),
    expect.stringMatching(/"weight": ece_max has no weighted form/),
    expect.stringMatching(/ece_max is the largest of several errors.*burden: point/),
  ]);
  expect(error).toBeInstanceOf(SettingsError);
});

test('too few rows for k, and a precision that nobody reaches, are errors', async () => {
  write('both.csv', csv(scored(200, 1).map((row) => ({ ...row, score: 0.5 }))));
  const { report } = await compare({
    ...both,
    metrics: { precision_at_k: { k: 201, min: 0.1 }, recall_at_precision: { at: 0.99, min: 0.1 } },
  });
  expect(report.checks.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['error', expect.stringMatching(/there are 200 rows, fewer than k/)],
    ['error', expect.stringMatching(/no threshold reaches a precision of 0.99/)],
  ]);
});

test('a metrics file under a scorer’s name holds the negative number', async () => {
  write('new.json', '{"neg_log_loss": -0.31}');
  const { report } = await compare({ 'metrics-file': 'new.json', metrics: { neg_log_loss: { min: -0.3 } } });
  expect(report.checks[0]).toMatchObject({ id: 'neg_log_loss.min', outcome: 'fail' });
});
