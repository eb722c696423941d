import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from '../../shared/gates/bias-evaluation/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';
import { holm } from '../../shared/statistics/holm.ts';
import { koopmanInterval } from '../../shared/statistics/koopman.ts';
import { miettinenNurminenInterval, miettinenNurminenStatistic } from '../../shared/statistics/miettinen-nurminen.ts';
import { normalCdf } from '../../shared/statistics/normal.ts';
import type { Check, Rate } from '../../shared/verdict/check.ts';

/** Values that other programs computed from the same rows; the gate as a whole, in the process. */

const bias = fileURLToPath(new URL('../../../shared/oracles/bias/', import.meta.url));
const absent = !existsSync(join(bias, 'statistics.json'));
const readJson = (name: string) => (absent ? {} : JSON.parse(readFileSync(join(bias, name), 'utf8')));

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'bias-oracle-'));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

async function run(settings: Readonly<Record<string, string>>): Promise<Report> {
  const host = memoryHost(workspace);
  const given = Object.entries({ reports: 'json', ...settings }).map(([name, value]) => ({
    name,
    value,
    source: `--${name}`,
  }));
  await runGate(gate as never, await settle(gate, given, host), host);
  return host.published[0]?.document.report as Report;
}

const check = (report: Report, id: string): Check | undefined => report.checks.find((one) => one.id === id);
const rate = (numerator: number, denominator: number): Rate => ({ numerator, denominator });
const everyMetric = `{${[
  'demographic_parity',
  'equal_opportunity',
  'equalized_odds',
  'false_positive_rate',
  'false_negative_rate',
]
  .map((name) => `${name}_difference: {tolerance: 0.1}, ${name}_ratio: {min-ratio: 0.8}`)
  .join(', ')}}`;

interface Recorded {
  readonly metric: string;
  readonly attribute: string;
  readonly group: string;
  readonly estimate: number | null;
}
const comparisons = ({ evidence }: Report) => evidence.comparisons as unknown as readonly Recorded[];
const aliases = ({ evidence }: Report): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    (evidence.aliases as unknown as readonly { readonly name: string; readonly value: number | null }[]).map(
      ({ name, value }) => [name, value],
    ),
  );

/** Rows as the oracle files hold them, each `times` times. */
function writeRows(
  name: string,
  rows: {
    readonly y_true: readonly number[];
    readonly y_pred: readonly number[];
    readonly sensitive: readonly string[];
  },
  times = 1,
): string {
  const lines = rows.y_true.map((label, i) => `${label},${rows.y_pred[i]},${rows.sensitive[i]}\n`);
  writeFileSync(join(workspace, name), `label,predicted,group\n${lines.join('').repeat(times)}`);
  return name;
}

describe.skipIf(absent)('intervals', () => {
  const { two_proportions_7_34_vs_1_34: published } = readJson('statistics.json');

  test('Miettinen-Nurminen and Koopman, as R prints them', () => {
    const [low, high] = published.diff.miettinen_nurminen_R_diffscoreci;
    const difference = miettinenNurminenInterval(rate(7, 34), rate(1, 34), 0.95);
    expect(difference.lower).toBeCloseTo(low, 7);
    expect(difference.upper).toBeCloseTo(high, 7);
    const [least, most] = published.ratio.koopman_score_R_riskscoreci;
    const ratio = koopmanInterval(rate(7, 34), rate(1, 34), 0.95);
    expect(ratio.lower).toBeCloseTo(least, 6);
    expect(Math.abs(ratio.upper / most - 1)).toBeLessThan(1e-7);
  });

  test('the gaps that a peer publishes with the wrong p-values', () => {
    // false positive rates of COMPAS: African-American against Caucasian, Female against Male
    const z = miettinenNurminenStatistic(rate(805, 1795), rate(349, 1488), 0);
    expect(z).toBeCloseTo(12.8, 1);
    expect(2 * normalCdf(-z)).toBeLessThan(1e-36);
    expect(2 * normalCdf(miettinenNurminenStatistic(rate(288, 897), rate(994, 3066), 0))).toBeCloseTo(0.86, 2);
  });

  test('Holm, as R adjusts', () => {
    const file = join(bias, '../metrics/p_adjust_R.json');
    for (const { p, adj } of JSON.parse(readFileSync(file, 'utf8')).cases as { p: number[]; adj: { holm: number[] } }[])
      holm(p).forEach((value, i) => {
        expect(Math.abs(value / (adj.holm[i] as number) - 1)).toBeLessThan(1e-9);
      });
  });
});

describe.skipIf(absent)('COMPAS by race, sex and age', () => {
  const published = readJson('compas/expected_aequitas.json');
  const settings = {
    predictions: 'compas.csv',
    label: 'two_year_recid',
    score: 'decile_score',
    threshold: '5',
    group: 'race,sex,age_cat',
    reference: 'race=Caucasian,sex=Male,age_cat=25 - 45',
  };
  let report: Report;
  beforeAll(async () => {
    copyFileSync(join(bias, 'compas/compas_two_years_no_names.csv'), join(workspace, 'compas.csv'));
    report = await run({ ...settings, metrics: everyMetric, 'min-group': '1', 'min-denominator': '1' });
  });

  test('the counts of every group', () => {
    const counts = published.crosstabs.map((row: Readonly<Record<string, number | string>>) => ({
      attribute: row.attribute_name,
      group: row.attribute_value,
      n: row.group_size,
      truePositive: row.tp,
      falsePositive: row.fp,
      falseNegative: row.fn,
      trueNegative: row.tn,
    }));
    expect(report.evidence.groups).toHaveLength(counts.length);
    for (const each of counts) expect(report.evidence.groups).toContainEqual(expect.objectContaining(each));
  });

  test.each([
    ['demographic_parity_ratio', 'pprev_disparity'],
    ['equal_opportunity_ratio', 'tpr_disparity'],
    ['false_positive_rate_ratio', 'fpr_disparity'],
    ['false_negative_rate_ratio', 'fnr_disparity'],
  ])('%s is the published %s of every group', (metric, name) => {
    const [key] = Object.keys(published).filter((each) => each.startsWith('disparity_predefined'));
    const rows = published[key as string] as readonly Readonly<Record<string, number | string>>[];
    const ours = comparisons(report).filter((each) => each.metric === metric);
    expect(ours).toHaveLength(rows.length - 3);
    for (const { attribute, group, estimate } of ours) {
      const theirs = rows.find((row) => row.attribute_name === attribute && row.attribute_value === group);
      expect(Math.abs((estimate as number) / (theirs?.[name] as number) - 1)).toBeLessThan(1e-12);
    }
  });

  test('the verdicts on the false positive rate', async () => {
    const strict = await run({
      ...settings,
      group: 'race',
      reference: 'race=Caucasian',
      metrics: '{false_positive_rate_difference: {tolerance: 0.1}}',
    });
    const outcome = (group: string) =>
      check(strict, `false_positive_rate_difference.tolerance[race=${group}]`)?.outcome;
    expect(outcome('African-American')).toBe('fail');
    expect(outcome('Hispanic')).toBe('pass');
    for (const group of ['Other', 'Asian', 'Native American']) expect(outcome(group)).toBe('inconclusive');
    expect(strict.verdict).toBe('fail');
  });
});

test.skipIf(absent)("Fairlearn's documented numbers", async () => {
  const { expected, ...rows } = readJson('fairlearn/docs_example.json');
  const predictions = writeRows('docs.csv', rows);
  const report = await run({
    predictions,
    prediction: 'predicted',
    group: 'group',
    metrics: everyMetric,
    compat: 'fairlearn',
    'privacy-threshold': '0',
  });
  const ours = aliases(report);
  const names = ['demographic_parity', 'equal_opportunity'].flatMap((name) => [`${name}_difference`, `${name}_ratio`]);
  for (const name of names)
    expect(ours[`fairlearn.${name}`]).toBeCloseTo(expected.scalar[`${name}.between_groups`], 12);
  for (const name of ['equalized_odds_difference', 'equalized_odds_ratio'])
    expect(ours[`fairlearn.${name}`]).toBeCloseTo(expected.scalar[`${name}.between_groups.worst_case`], 12);
  for (const [ours_, theirs] of [
    ['false_positive_rate', 'fpr'],
    ['false_negative_rate', 'fnr'],
  ]) {
    expect(ours[`fairlearn.${ours_}_difference`]).toBeCloseTo(expected.difference_between_groups[theirs as string], 12);
    expect(ours[`fairlearn.${ours_}_ratio`]).toBeCloseTo(expected.ratio_between_groups[theirs as string], 12);
  }
  // eighteen rows decide nothing
  expect(report.verdict).toBe('inconclusive');
});

const cases: readonly [string, Parameters<typeof writeRows>[1] & { fairlearn: Record<string, unknown> }][] =
  Object.entries(readJson('edge_cases_peers.json').cases ?? {});

describe.skipIf(absent)('the nine degenerate inputs', () => {
  test('are nine', () => expect(cases).toHaveLength(9));

  const settings = { prediction: 'predicted', group: 'group', reference: 'group=a', metrics: everyMetric };

  test.each(cases)('%s: never passes as it is, and gives the numbers of the peer', async (name, rows) => {
    const report = await run({
      ...settings,
      predictions: writeRows(`${name}.csv`, rows),
      compat: 'fairlearn',
      'min-group': '1',
      'min-denominator': '1',
      'privacy-threshold': '0',
    });
    expect(report.verdict).not.toBe('pass');
    for (const { id, outcome } of report.checks) if (id.includes('_')) expect(`${id} ${outcome}`).not.toMatch(/ pass$/);
    const ours = aliases(report);
    for (const [key, theirs] of Object.entries(rows.fairlearn)) {
      if (key === 'by_group') continue;
      if (theirs === null) expect(ours[`fairlearn.${key}`]).toBeNull();
      else expect(ours[`fairlearn.${key}`]).toBeCloseTo(theirs as number, 9);
    }
  });

  /** With a hundred times the rows chance explains nothing away: what each must be. */
  const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    b_has_no_actual_positives: {
      demographic_parity: 'fail',
      equal_opportunity: 'error',
      equalized_odds: 'fail',
      false_negative_rate: 'error',
    },
    b_has_no_actual_negatives: { demographic_parity: 'fail', equalized_odds: 'fail', false_positive_rate: 'error' },
    nobody_predicted_positive: { demographic_parity_ratio: 'error', equal_opportunity_ratio: 'error' },
    b_nobody_predicted_positive: { demographic_parity: 'fail', equal_opportunity: 'fail', false_positive_rate: 'fail' },
    reference_a_nobody_predicted_positive: { demographic_parity: 'fail', false_positive_rate_ratio: 'error' },
    reference_fpr_zero: { false_positive_rate: 'fail' },
    single_group: {},
    group_of_one: {},
    equal_rates_unequal_sizes: {
      demographic_parity: 'pass',
      equal_opportunity: 'pass',
      false_positive_rate_ratio: 'error',
    },
  };

  test.each(cases)('%s, a hundred times: no false pass', async (name, rows) => {
    const predictions = writeRows(`${name}-100.csv`, rows, 100);
    const report = await run({ ...settings, predictions });
    for (const [metric, outcome] of Object.entries(wanted[name] ?? {})) {
      const found = report.checks.filter(({ id }) => id.startsWith(`${metric}_`) || id.startsWith(`${metric}.`));
      expect(found.length).toBeGreaterThan(0);
      for (const { id, ...each } of found) expect(`${id} ${each.outcome}`).toBe(`${id} ${outcome}`);
    }
    if (name === 'single_group') expect(check(report, 'groups.comparable[group]')?.outcome).toBe('error');
    if (name === 'nobody_predicted_positive') expect(check(report, 'predictions.both-classes')?.outcome).toBe('error');
    expect(report.verdict).not.toBe('pass');
  });

  test('equal rates pass where something is asked that is defined', async () => {
    const [, rows] = cases.find(([name]) => name === 'equal_rates_unequal_sizes') as (typeof cases)[number];
    const metrics = '{demographic_parity_ratio: {min-ratio: 0.8}, equalized_odds_difference: {tolerance: 0.1}}';
    const report = await run({ ...settings, metrics, predictions: writeRows('equal.csv', rows, 100) });
    expect(report.verdict).toBe('pass');
  });
});

test.skipIf(absent)('the example of the four-fifths rule, exactly at its boundary', async () => {
  const { rates, impact_ratio, adverse_impact_indicated } = readJson('eeoc_qa.json');
  const rows = Object.entries(rates as Readonly<Record<string, number>>).flatMap(([group, share]) =>
    Array.from({ length: 100 }, (_, i) => ({ group, selected: i < Math.round(100 * share) })),
  );
  const predictions = writeRows('eeoc.csv', {
    y_true: rows.map((_, i) => i % 2),
    y_pred: rows.map(({ selected }) => Number(selected)),
    sensitive: rows.map(({ group }) => group),
  });
  const settings = { predictions, prediction: 'predicted', group: 'group', reference: 'group=White' };
  const report = await run({ ...settings, metrics: '{demographic_parity_ratio: {min-ratio: 0.8}}', burden: 'point' });
  for (const [group, ratio] of Object.entries(impact_ratio as Readonly<Record<string, number>>)) {
    const found = check(report, `demographic_parity_ratio.min-ratio[group=${group}]`);
    expect(found?.observed).toBeCloseTo(ratio, 12);
    expect(found?.outcome).toBe(adverse_impact_indicated.includes(group) ? 'fail' : 'pass');
  }
});

test.runIf(absent)('skipped: ../shared is absent', ({ skip }) => skip('skipped: ../shared is absent'));
