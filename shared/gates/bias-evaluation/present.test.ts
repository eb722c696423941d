import { expect, test } from 'vitest';
import { renderChart } from '../../report/render-chart.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { Check } from '../../verdict/check.ts';
import { combine } from '../../verdict/combine.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { present } from './present.ts';
import { type BiasEvaluationSettings, settings as table } from './settings.ts';

const settingsOf = (metrics: unknown): BiasEvaluationSettings => {
  const given = { predictions: 'p.csv', group: 'race', metrics, prediction: 'p' };
  const parsed = parseSettings(
    table,
    Object.entries(given).map(([name, value]) => ({ name, value, source: 'test' })),
  );
  expect(parsed.problems).toEqual([]);
  return parsed.settings;
};

const cells = (truePositive: number, falsePositive: number, falseNegative: number, trueNegative: number) => ({
  truePositive,
  falsePositive,
  falseNegative,
  trueNegative,
});
const evidence: Evidence = {
  rows: 3300,
  unusable: {},
  attributes: [
    {
      column: 'race',
      groups: [
        { value: '<b>x</b>', cells: cells(0, 400, 500, 100) },
        { value: 'a', cells: cells(500, 0, 500, 1000) },
        { value: 'b', cells: cells(75, 0, 75, 150) },
      ],
    },
  ],
};
const settings = settingsOf({
  equalized_odds_difference: { tolerance: 0.1 },
  false_positive_rate_ratio: { 'min-ratio': 0.8 },
});

test('a chart a rate, drawn, with every measured group; also where a ratio is unbounded', async () => {
  const checks = decide(evidence, settings);
  const charts = present(evidence, checks, combine(checks), settings)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'chart');
  expect(charts.map(({ title }) => title)).toEqual([
    'equalized odds difference: true positive rate',
    'equalized odds difference: false positive rate',
    'false positive rate ratio',
  ]);
  for (const [i, chart] of charts.entries()) {
    const svg = await renderChart(chart, `chart-${i}`);
    expect(svg).not.toMatch(/NaN|Infinity|<b>/);
    expect(svg).toContain('race=&lt;b&gt;x');
  }
  expect(charts[0]?.alt).toMatch(/race=b \(150 of 300 rows\): 0 \[-[\d.]+, [\d.]+\]/);
});

test.each([
  { name: 'a fail', change: (check: Check) => check, says: /^\d+ gaps? between groups (is|are) shown to be too large/ },
  {
    name: 'nothing but undecided',
    change: (check: Check): Check => ({ ...check, outcome: 'inconclusive' }),
    says: /^No harm is shown, but \d+ comparisons/,
  },
  {
    name: 'nothing measured',
    change: (check: Check): Check => ({ ...check, outcome: 'error', cause: 'evidence' }),
    says: /^Not measured: /,
  },
  {
    name: 'everything holds',
    change: (check: Check): Check => ({ ...check, outcome: 'pass' }),
    says: /^Every gap between groups is shown to lie within its bounds/,
  },
  {
    name: 'everything waived',
    change: (check: Check): Check => ({
      ...check,
      outcome: 'fail',
      waiver: { owner: 'x', reason: 'y', expires: '2099-01-01' },
    }),
    says: /^Passed because everything that could decide is waived/,
  },
  {
    name: 'ids of another version',
    change: (check: Check): Check => ({ ...check, id: `${check.id}[change]` }),
    says: /too large/,
  },
])('$name is said in one sentence', ({ change, says }) => {
  const checks = decide(evidence, settings).map(change);
  const { summary, whatToDo } = present(evidence, checks, combine(checks), settings);
  expect(summary).toMatch(says);
  expect(summary).not.toMatch(/[.!?] [A-Z].*[.!?] [A-Z].*[.!?] [A-Z]/);
  expect(whatToDo.length > 0).toBe(checks.some(({ outcome, waiver }) => outcome !== 'pass' && !waiver));
});
