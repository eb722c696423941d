import { expect, test } from 'vitest';
import { parseSettings } from '../../settings/parse.ts';
import { rulesOf, rulesReader } from './rule.ts';
import { settings } from './settings.ts';

const problems = (given: unknown) => {
  const result = rulesReader.read(given as never);
  return result.problems ?? [];
};

test.each<[string, unknown, string[]]>([
  ['a difference', { demographic_parity_difference: { tolerance: 0.1 } }, []],
  ['a ratio', { demographic_parity_ratio: { 'min-ratio': 0.8, severity: 'warning', burden: 'point' } }, []],
  ['nothing', {}, ['at least one metric is needed.']],
  [
    'a list',
    [1],
    ['a mapping from metrics to what is required is needed, e.g. {demographic_parity_difference: {tolerance: 0.1}}.'],
  ],
  [
    'another name',
    { demographic_parity_diference: { tolerance: 0.1 } },
    ['there is no metric "demographic_parity_diference"; did you mean "demographic_parity_difference"?'],
  ],
  [
    'the name of a prototype',
    JSON.parse('{"__proto__": {"tolerance": 0.1}}'),
    [expect.stringContaining('there is no metric "__proto__"')],
  ],
  ['a number alone', { equal_opportunity_difference: 0.1 }, ['equal_opportunity_difference: write {tolerance: …}.']],
  [
    'the other requirement',
    { equal_opportunity_difference: { 'min-ratio': 0.8 } },
    [
      'equal_opportunity_difference: there is no "min-ratio" here; allowed: tolerance, severity, burden.',
      'equal_opportunity_difference: "tolerance" is missing.',
    ],
  ],
  [
    'a tolerance of 0',
    { equal_opportunity_difference: { tolerance: 0 } },
    ['equal_opportunity_difference: "tolerance" is "0", but a number between 0 and 1 is needed, without the ends.'],
  ],
  [
    'a tolerance of 1',
    { equal_opportunity_difference: { tolerance: 1 } },
    [expect.stringContaining('without the ends')],
  ],
  [
    'a text',
    { equal_opportunity_difference: { tolerance: '0.1' } },
    [expect.stringContaining('is "0.1", but a number')],
  ],
  [
    'a severity',
    { equal_opportunity_difference: { tolerance: 0.1, severity: 'info' } },
    ['equal_opportunity_difference: "severity" is "info", but allowed: error, warning.'],
  ],
  ['two at once', { equal_opportunity_difference: { tolerance: 2 }, x: {} }, [expect.any(String), expect.any(String)]],
])('%s', (_, given, expected) => {
  expect(problems(given)).toEqual(expected);
});

test('rules stand in the order of the metrics, with the burden of the run where they have none', () => {
  const texts = {
    equalized_odds_difference: { tolerance: 0.1 },
    demographic_parity_ratio: { 'min-ratio': 0.8, burden: 'point' },
  } as const;
  expect(rulesOf(texts, 'prove-safety')).toEqual([
    { metric: 'demographic_parity_ratio', scale: 'ratio', bound: 0.8, severity: 'error', burden: 'point' },
    { metric: 'equalized_odds_difference', scale: 'difference', bound: 0.1, severity: 'error', burden: 'prove-safety' },
  ]);
});

test('as text the rules are YAML', () => {
  const given = { predictions: 'p.csv', group: 'race', metrics: 'equalized_odds_difference: {tolerance: 0.1}\n' };
  const parsed = parseSettings(
    settings,
    Object.entries(given).map(([name, value]) => ({ name, value, source: 'x' })),
  );
  expect(parsed.problems).toEqual([]);
  expect(parsed.settings.metrics).toEqual({ equalized_odds_difference: { tolerance: 0.1 } });
});
