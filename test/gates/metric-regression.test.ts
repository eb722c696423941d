import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { SettingsError } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { seededRandom } from '../../shared/statistics/random.ts';
import { repository } from '../change/repository.ts';
import { cli } from '../process.ts';
import { comparer } from './compare-models.ts';

const { workspace, write, compare } = comparer();

interface Row {
  readonly id: number;
  readonly label: number;
  readonly old: number;
  readonly score: number;
  readonly site: string;
}

/** A calibrated model and one that knows less by `noise`. */
function rowsOf(count: number, noise: number, seed = 1): Row[] {
  const random = seededRandom(seed, 'rows');
  return Array.from({ length: count }, (_, id) => {
    const logit = 6 * random() - 3;
    const share = (x: number): number => Number((1 / (1 + Math.exp(-x))).toFixed(6));
    const label = random() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    const shift = noise * (random() + random() + random() - 1.5);
    return { id, label, old: share(logit), score: share(logit + shift), site: ['north', 'south'][id % 2] as string };
  });
}

const csv = (rows: readonly object[]): string =>
  [Object.keys(rows[0] ?? {}).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');

const outcomes = (report: Report): Record<string, string> =>
  Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));

/** Sums over rows in another order agree within 1e-9. */
const rounded = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify(report.checks, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  );

const both = { predictions: 'both.csv', score: 'score', 'baseline-score': 'old' };

describe('three outcomes', () => {
  const metrics = {
    roc_auc: { 'max-drop': 0.02 },
    log_loss: { 'max-drop': 0.03 },
    accuracy: { 'max-drop': 0.03 },
    f1: { 'max-drop': 0.03 },
  };

  test('a model that chance alone tells apart passes', async () => {
    write('both.csv', csv(rowsOf(6000, 0.2)));
    const { report, exit } = await compare({ ...both, metrics });
    expect([report.verdict, exit, new Set(Object.values(outcomes(report)))]).toEqual(['pass', 0, new Set(['pass'])]);
  });

  test('a model that knows less fails in each', async () => {
    write('both.csv', csv(rowsOf(6000, 6)));
    const { report, exit } = await compare({ ...both, metrics });
    expect([report.verdict, exit, new Set(Object.values(outcomes(report)))]).toEqual(['fail', 1, new Set(['fail'])]);
    expect(report.summary).toMatch(/does not meet roc_auc.max-drop/);
  });

  test('few rows decide nothing, and say how many would; the burden of proof says what that means', async () => {
    write('both.csv', csv(rowsOf(120, 0.5)));
    const warned = await compare({ ...both, metrics: { roc_auc: { 'max-drop': 0.001 } } });
    expect([warned.report.verdict, warned.exit]).toEqual(['inconclusive', 0]);
    expect(warned.report.checks[0]?.reason).toMatch(/About [\d,]+ rows of this kind decide with 80 % power/);
    const proven = await compare({ ...both, metrics: { roc_auc: { 'max-drop': 0.001 } }, burden: 'prove-safety' });
    expect([proven.report.verdict, proven.exit, proven.report.onInconclusive]).toEqual(['inconclusive', 5, 'fail']);
    const strict = await compare({ ...both, metrics: { roc_auc: { 'max-drop': 0.001 } }, 'on-inconclusive': 'fail' });
    expect(strict.exit).toBe(5);
    const loose = await compare({
      ...both,
      metrics: { roc_auc: { 'max-drop': 0.001, burden: 'prove-safety' } },
      'on-inconclusive': 'warn',
    });
    expect(loose.exit).toBe(5);
    const point = await compare({ ...both, metrics: { roc_auc: { 'max-drop': 0.5 } }, burden: 'point' });
    expect(point.report.checks[0]).toMatchObject({
      outcome: 'pass',
      burden: 'point',
      reason: expect.stringMatching(/burden: point/),
    });
  });

  test('the same rows for both models pass, and the report says so; a margin of 0 does not', async () => {
    write('same.csv', csv(rowsOf(1000, 0).map((row) => ({ ...row, score: row.old }))));
    const settings = { predictions: 'same.csv', score: 'score', 'baseline-score': 'old' };
    const metrics = Object.fromEntries(
      ['roc_auc', 'brier', 'f1', 'recall'].map((name) => [name, { 'max-drop': 0.02 }]),
    );
    const { report } = await compare({ ...settings, metrics });
    expect(report.verdict).toBe('pass');
    for (const { reason } of report.checks) expect(reason).toMatch(/No row tells the two models apart/);
    const none = await compare({ ...settings, metrics: { accuracy: { 'max-drop': 0 } } });
    expect(none.report.checks[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: expect.stringMatching(/margin of 0/),
    });
    write('few.csv', csv(rowsOf(40, 0).map((row) => ({ ...row, score: row.old }))));
    const few = await compare({ ...settings, predictions: 'few.csv', metrics: { brier: { 'max-drop': 0.5 } } });
    expect(few.report.checks[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: expect.stringMatching(/prove nothing/),
    });
  });
});

describe('two files', () => {
  const rows = rowsOf(400, 1);
  const files = { predictions: 'new.csv', baseline: 'old.csv', id: 'id', score: 'score' };
  const metrics = { roc_auc: { 'max-drop': 0.05 } };
  const old = rows.map(({ id, label, old: score }) => ({ id, label, score })).reverse();

  test('say the same as one file with both', async () => {
    write('new.csv', csv(rows));
    write('old.csv', csv(old));
    write('both.csv', csv(rows));
    const two = await compare({ ...files, metrics });
    const one = await compare({ ...both, metrics });
    expect(rounded(two.report)).toEqual(rounded(one.report));
    expect(two.report.inputs.map(({ name, rows: count }) => [name, count])).toEqual([
      ['predictions', 400],
      ['baseline', 400],
    ]);
    expect(two.report.notices).toEqual([]);
  });

  test('of two kinds (CSV with 1.0, Parquet with 1) are matched by what their ids mean', async () => {
    write('new.csv', csv(rows).replaceAll(/^(\d+),/gm, '$1.0,'));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `copy (select id, label::double as label, old as score from read_csv('${join(workspace, 'both.csv')}')) to '${join(workspace, 'old.parquet')}' (format parquet)`,
    );
    connection.closeSync();
    const { report } = await compare({ ...files, baseline: 'old.parquet', metrics });
    expect(rounded(report)).toEqual(rounded((await compare({ ...both, metrics })).report));
  });

  test.each([
    ['a missing row', old.slice(1), /1 of 400 rows of the predictions have no counterpart/],
    ['a row too many', [...old, { id: 9999, label: 1, score: 0.5 }], /1 of 401 rows of the baseline none/],
    ['a repeated id', [...old.slice(1), old[1] as object], /1 of 400 rows of the baseline repeat an "id"/],
    ['no id', [...old.slice(1), { id: '', label: 1, score: 0.5 }], /1 of 400 rows of the baseline have no "id"/],
    [
      'another label',
      old.map((row, i) => (i === 0 ? { ...row, label: 1 - row.label } : row)),
      /1 of 400 matched rows have another label/,
    ],
    [
      'no score',
      old.map((row, i) => (i === 0 ? { ...row, score: '' } : row)),
      /1 of 400 rows have no "score \(baseline\)"/,
    ],
    ['a score of NaN', old.map((row, i) => (i === 0 ? { ...row, score: 'nan' } : row)), /no finite number/],
  ])('with %s cannot be compared', async (_name, changed, reason) => {
    write('new.csv', csv(rows));
    write('old.csv', csv(changed));
    const { report, exit } = await compare({ ...files, metrics });
    expect([report.verdict, exit]).toEqual(['error', 3]);
    expect(report.summary).toMatch(reason);
  });

  test('without labels in the baseline the report says what that means', async () => {
    write('new.csv', csv(rows));
    write('old.csv', csv(old.map(({ id, score }) => ({ id, score }))));
    const { report } = await compare({ ...files, metrics });
    expect(report.notices).toEqual([expect.stringMatching(/no labels of its own/)]);
  });
});

describe('slices', () => {
  test('a loss that hides in one slice is found there', async () => {
    const good = rowsOf(4000, 0.1);
    const bad = rowsOf(4000, 8, 2);
    write('both.csv', csv(good.map((row, i) => (row.site === 'south' ? { ...(bad[i] as Row), site: 'south' } : row))));
    const { report } = await compare({
      ...both,
      slices: 'site',
      metrics: { roc_auc: { 'max-drop': 0.05, on: 'slices' } },
    });
    expect(outcomes(report)).toEqual({
      'roc_auc.max-drop[site=north]': 'pass',
      'roc_auc.max-drop[site=south]': 'fail',
    });
  });

  test('a named slice that is not there is an error; small ones of a column are listed only', async () => {
    const rows = rowsOf(600, 0.2).map((row) => ({ ...row, site: row.id < 20 ? 'tiny' : row.site }));
    write('both.csv', csv(rows));
    const { report } = await compare({
      ...both,
      slices: 'site,site=west',
      metrics: { accuracy: { 'max-drop': 0.2, on: 'slices' } },
    });
    expect(report.checks.map(({ id, outcome, severity }) => [id, outcome, severity])).toEqual([
      ['accuracy.max-drop[site=north]', 'pass', 'error'],
      ['accuracy.max-drop[site=south]', 'pass', 'error'],
      ['accuracy.max-drop[site=tiny]', 'inconclusive', 'info'],
      ['accuracy.max-drop[site=west]', 'error', 'error'],
    ]);
  });

  test('below the privacy threshold neither a slice nor what gives it away is shown', async () => {
    const rows = rowsOf(600, 0.2).map((row) => ({
      ...row,
      site: row.id < 7 ? 'secret' : row.id < 90 ? 'east' : row.site,
    }));
    write('both.csv', csv(rows));
    const { report, html } = await compare({
      ...both,
      slices: 'site',
      metrics: { accuracy: { 'max-drop': 0.2 } },
      reports: 'html',
    });
    const text = JSON.stringify(report) + html;
    expect(text).not.toContain('secret');
    const east = report.checks.find(({ id }) => id.includes('east'));
    expect([east?.outcome, east?.observed, east?.interval]).toEqual(['pass', null, undefined]);
    expect(JSON.stringify(report)).not.toMatch(/[^\d.]83[^\d.]/);
    expect(html).toMatch(/1 slice has fewer rows/);
  });

  test('ids are unique whatever the values are', async () => {
    const values = ['', '(empty)', 'a', 'a]', 'b=c', '"a"', ' a '];
    const lines = rowsOf(700, 0.2).map((row) => ({
      ...row,
      site: JSON.stringify(values[row.id % 7] as string).replaceAll('\\"', '""'),
    }));
    write('both.csv', csv(lines));
    const { report } = await compare({ ...both, slices: 'site', metrics: { accuracy: { 'max-drop': 0.2 } } });
    expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
    expect(report.checks.length).toBeGreaterThanOrEqual(7);
  });
});

describe('other tasks', () => {
  test('a regression by rmse and mae', async () => {
    const random = seededRandom(3);
    const rows = Array.from({ length: 800 }, () => {
      const y = 100 * random();
      return {
        y: y.toFixed(3),
        now: (y + 8 * (random() - 0.5)).toFixed(3),
        before: (y + 8 * (random() - 0.5)).toFixed(3),
      };
    });
    write('r.csv', csv(rows));
    const settings = {
      task: 'regression',
      predictions: 'r.csv',
      label: 'y',
      prediction: 'now',
      'baseline-prediction': 'before',
    };
    const { report } = await compare({
      ...settings,
      metrics: { rmse: { 'max-drop': 0.3, max: 3 }, mae: { 'max-drop-pct': 10, max: 1.5 } },
    });
    expect(outcomes(report)).toEqual({
      'rmse.max': 'pass',
      'rmse.max-drop': 'pass',
      'mae.max': 'fail',
      'mae.max-drop-pct': 'pass',
    });
    const errors = rows.map(({ y, now }) => Number(now) - Number(y));
    const rmse = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
    expect(report.checks[0]?.observed).toBeCloseTo(rmse, 10);
  });

  test('several classes by accuracy and macro averages', async () => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 900 }, () => {
      const y = ['cat', 'dog', 'owl'][Math.floor(3 * random())] as string;
      const guess = (right: number) => (random() < right ? y : 'cat');
      return { y, now: guess(0.6), before: guess(0.95) };
    });
    write('m.csv', csv(rows));
    const { report } = await compare({
      task: 'multiclass',
      predictions: 'm.csv',
      label: 'y',
      prediction: 'now',
      'baseline-prediction': 'before',
      metrics: { accuracy: { 'max-drop': 0.05 }, f1_macro: { 'max-drop': 0.05 }, recall_macro: { min: 0.5 } },
    });
    expect(outcomes(report)).toEqual({
      'accuracy.max-drop': 'fail',
      'f1_macro.max-drop': 'fail',
      'recall_macro.min': 'pass',
    });
  });
});

describe('what cannot be measured never passes', () => {
  test.each([
    ['scores beyond 1', { score: '3' }, { log_loss: { max: 1 } }, /leaves \[0, 1\]/],
    ['one class only', { label: '1' }, { roc_auc: { min: 0.1 } }, /at least two of each class/],
    ['nothing predicted positive', { score: '0.01' }, { precision: { min: 0.1 } }, /denominator is 0/],
    ['three classes', { label: '2' }, { accuracy: { min: 0.1 } }, /3 classes|positive label/],
    ['too few rows', {}, { accuracy: { min: 0.01 } }, /fewer than "min-rows"/],
  ])('%s', async (name, change, metrics, reason) => {
    const rows = rowsOf(name === 'too few rows' ? 20 : 200, 0.5).map((row, i) =>
      name === 'three classes' ? (i === 0 ? { ...row, ...change } : row) : { ...row, ...change },
    );
    write('x.csv', csv(rows));
    const { report, exit } = await compare({ predictions: 'x.csv', score: 'score', metrics });
    expect(['error', 'inconclusive']).toContain(report.verdict);
    expect([3, 5]).toContain(exit);
    expect(report.checks[0]?.reason).toMatch(reason);
  });

  test('wrong settings are all said at once', async () => {
    const settings = {
      task: 'regression',
      metrics: 'accuracy: {max-drop: 0.1}\nrmse: {max: 3}\nlatency: {max: 5, better: lower}\n',
    };
    const error = await compare(settings).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as SettingsError).problems).toEqual([
      expect.stringMatching(/Give "predictions"/),
      expect.stringMatching(/accuracy is of the task binary or multiclass/),
      expect.stringMatching(/rmse needs the predicted value/),
      expect.stringMatching(/latency is not computed from rows/),
      expect.stringMatching(/accuracy.max-drop compares with a baseline/),
    ]);
  });
});

test('the same input gives the same report, bootstrap and all; another seed another interval', async () => {
  write('both.csv', csv(rowsOf(500, 1)));
  const settings = { ...both, metrics: { f1: { 'max-drop': 0.05 } } };
  const [one, two, other] = [
    await compare(settings),
    await compare(settings),
    await compare({ ...settings, seed: '7' }),
  ];
  expect(one.report).toEqual(two.report);
  expect(one.report.checks[0]?.interval).not.toEqual(other.report.checks[0]?.interval);
});

test('a metrics file is compared by its points, and labelled so', async () => {
  write('new.json', '{"test": {"accuracy": 0.91, "latency": 20}}');
  write('old.json', '{"test": {"accuracy": 0.92, "latency": 30}, "note": "x"}');
  const { report, exit } = await compare({
    'metrics-file': 'new.json',
    baseline: 'old.json',
    metrics: 'test.accuracy: {max-drop: 0.02, better: higher}\ntest.latency: {max: 10, min-gain: 1, better: lower}',
  });
  expect(outcomes(report)).toEqual({
    'test.accuracy.max-drop': 'pass',
    'test.latency.max': 'fail',
    'test.latency.min-gain': 'pass',
  });
  expect(exit).toBe(1);
  for (const { reason, burden } of report.checks)
    expect([burden, reason]).toEqual(['point', expect.stringMatching(/No rows: point comparison/)]);
  expect(report.evidence.kind).toBe('no rows: point comparison');
});

describe('the shipped bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metric-bundle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'both.csv'), csv(rowsOf(3000, 5)));

  test('judges a policy run, and what it says to reproduce it gives the same', () => {
    writeFileSync(
      join(folder, 'mlops-gates.yml'),
      `version: 1
runs:
  model:
    gate: metric-regression
    settings:
      predictions: both.csv
      score: score
      baseline-score: old
      slices: [site]
      metrics:
        roc_auc: { max-drop: 0.02 }
        accuracy: { min: 0.5, on: overall }
`,
    );
    const run = cli(['metric-regression', '--run', 'model'], folder);
    expect([run.exit, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toMatch(/^FAIL/);
    expect(run.stdout).toContain('roc_auc.max-drop[site=south]');
    const report = JSON.parse(readFileSync(join(folder, 'mlops-gates-report/model/report.json'), 'utf8'));
    expect(report.evidence.metrics[0]).toMatchObject({
      name: 'roc_auc',
      requirement: 'max-drop',
      slice: null,
      n: 3000,
    });
    const html = readFileSync(join(folder, 'mlops-gates-report/model/report.html'), 'utf8');
    expect(html.match(/<svg/g)?.length).toBe(3);
    const direct = cli(
      [
        'metric-regression',
        '--predictions',
        'both.csv',
        '--score',
        'score',
        '--baseline-score',
        'old',
        '--slices',
        'site',
        '--metrics',
        '[{"metric": "roc_auc", "max-drop": 0.02}, {"metric": "accuracy", "min": 0.5, "on": "overall"}]',
        '--json',
      ],
      folder,
    );
    const again = JSON.parse(direct.stdout);
    expect(again.checks).toEqual(report.checks);
    const words = [...String(again.reproduce).matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const reproduced = cli([...words.slice(words.indexOf('metric-regression')), '--json'], folder);
    expect(JSON.parse(reproduced.stdout).checks).toEqual(report.checks);
  });

  test('says every mistake in the rules', () => {
    const { exit, stderr } = cli(
      [
        'metric-regression',
        '--predictions',
        'both.csv',
        '--score',
        'score',
        '--metrics',
        'roc_acu: {max-drop: 0.1}\nf1: {max-dorp: 0.1}\nrmse: {min: 3}\nbrier: 3',
      ],
      folder,
    );
    expect(exit).toBe(2);
    expect(stderr).toMatch(/"roc_acu".*did you mean "roc_auc"/);
    expect(stderr).toMatch(/"f1": there is no "max-dorp"; did you mean "max-drop"\?/);
    expect(stderr).toMatch(/"rmse": lower is better, so write "max"/);
    expect(stderr).toMatch(/"brier": requirements are needed/);
  });
});

test("a change cannot lower the mark: the baseline is the target branch's, and both versions judge", () => {
  const rows = rowsOf(3000, 0.1);
  const weak = rowsOf(3000, 7);
  const of = (from: readonly Row[], score: 'old' | 'score') =>
    csv(from.map((row, i) => ({ id: row.id, label: rows[i]?.label, score: row[score] })));
  const { folder, commit } = repository({ 'in-use.csv': of(rows, 'old') });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const args = [
    'metric-regression',
    '--predictions',
    'new.csv',
    '--baseline',
    'in-use.csv',
    '--id',
    'id',
    '--score',
    'score',
  ];
  const rules = ['--metrics', '{"roc_auc": {"max-drop": 0.02}}', '--json'];
  // the change brings a model that is worse, and replaces the baseline by it
  commit({ 'in-use.csv': of(weak, 'score'), 'new.csv': of(weak, 'score') });
  const here = cli([...args, ...rules], folder);
  expect([here.exit, JSON.parse(here.stdout).verdict]).toEqual([0, 'pass']);
  const judged = cli([...args, '--base', 'origin/main', ...rules], folder);
  expect(judged.exit).toBe(1);
  expect(outcomes(JSON.parse(judged.stdout))).toEqual({
    'roc_auc.max-drop': 'fail',
    'roc_auc.max-drop[change]': 'pass',
  });
});
