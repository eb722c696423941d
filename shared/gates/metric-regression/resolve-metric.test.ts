import { expect, test } from 'vitest';
import { aliasNames } from './alias.ts';
import { metricLabel } from './asked-metric.ts';
import { metricNames } from './metric.ts';
import { requirementsOf } from './requirement.ts';
import { betterOf, resolveMetric } from './resolve-metric.ts';
import { type Rule, rulesReader } from './rule.ts';

test.each<[Rule, string, 'higher' | 'lower']>([
  [{ metric: 'f1' }, 'f1', 'higher'],
  [{ metric: 'f1', average: 'macro' }, 'f1_macro', 'higher'],
  [{ metric: 'f1_macro' }, 'f1_macro', 'higher'],
  [{ metric: 'f1_score', average: 'binary' }, 'f1', 'higher'],
  [{ metric: 'fbeta_score', beta: 0.5, average: 'weighted' }, 'fbeta_weighted(beta=0.5)', 'higher'],
  [{ metric: 'mean_pinball_loss', quantile: 0.9 }, 'pinball(quantile=0.9)', 'lower'],
  [{ metric: 'neg_log_loss' }, 'log_loss', 'higher'],
  [{ metric: 'neg_brier_score' }, 'brier', 'higher'],
  [{ metric: 'neg_root_mean_squared_error' }, 'rmse', 'higher'],
  [{ metric: 'neg_median_absolute_error' }, 'medae', 'higher'],
  [{ metric: 'r2_score' }, 'r2', 'higher'],
  [{ metric: 'recall_at_precision', at: 0.9 }, 'recall_at_precision(at=0.9)', 'higher'],
])('%j is %s, and %s is better', (rule, label, better) => {
  const resolved = resolveMetric(rule);
  expect(resolved && metricLabel(resolved.of)).toBe(label);
  expect(betterOf(rule)).toBe(better);
});

test('a class stands in quotes where it holds what separates', () => {
  expect(metricLabel({ name: 'recall', class: 'cat' })).toBe('recall(class=cat)');
  expect(metricLabel({ name: 'recall', class: 'a),b=(c' })).toBe('recall(class="a),b=(c")');
});

test('names are unique, and no alias is a name of the catalogue', () => {
  const names = [...metricNames, ...aliasNames()];
  expect(new Set(names).size).toBe(names.length);
});

test('a scorer of a loss is the loss with its sign turned: of rows only', () => {
  const rules: readonly Rule[] = [{ metric: 'neg_log_loss', min: -0.3, 'max-drop': 0.02 }];
  const brief = (from: 'rows' | 'numbers') =>
    requirementsOf(rules, undefined, from).map(({ metric, name, bound, better }) => [metric, name, bound, better]);
  expect(brief('rows')).toEqual([
    ['log_loss', 'max', 0.3, 'lower'],
    ['log_loss', 'max-drop', 0.02, 'lower'],
  ]);
  // a metrics file that says neg_log_loss holds the negative number
  expect(brief('numbers')).toEqual([
    ['neg_log_loss', 'min', -0.3, 'higher'],
    ['neg_log_loss', 'max-drop', 0.02, 'higher'],
  ]);
});

test.each<[object, RegExp]>([
  [{ fbeta: { min: 0.5 } }, /"fbeta": it needs "beta" \(a number above 0\)/],
  [{ pinball: { max: 3 } }, /it needs "quantile"/],
  [{ precision_at_k: { min: 0.5, k: 1.5 } }, /k needs a whole number/],
  [{ precision_at_k: { min: 0.5, k: 0 } }, /k needs a whole number/],
  [{ pinball: { max: 3, quantile: 1 } }, /quantile needs a number between 0 and 1/],
  [{ tweedie_deviance: { max: 3, power: 0.5 } }, /power needs a number, but none between 0 and 1/],
  [{ accuracy: { min: 0.5, beta: 2 } }, /there is no beta of it: take it out/],
  [{ f1: { min: 0.5, beta: 2 } }, /there is no beta of it \(there is average\)/],
  [{ f1_macro: { min: 0.5, average: 'micro' } }, /its name says the average/],
  [{ f1: { min: 0.5, average: 'mean' } }, /average is one of binary, micro, macro, weighted, per-class/],
  [{ neg_log_loss: { max: 0.3 } }, /higher is better, so write "min"/],
  [{ log_loss: { min: 0.3 } }, /lower is better, so write "max"/],
  [{ neg_mean_squred_error: { min: -3 } }, /did you mean "neg_mean_squared_error"/],
  [{ balanced_acuracy: { min: 0.3 } }, /did you mean "balanced_accuracy"/],
  [{ f1_macro: { min: 0.5 }, f1: { average: 'macro', min: 0.6 } }, /f1_macro.min is asked twice/],
  [{ mae: { max: 0.5 }, mean_absolute_error: { max: 0.6 } }, /mae.max is asked twice/],
  [{ mae: { max: 0.5 }, neg_mean_absolute_error: { min: -0.6 } }, /mae.max is asked twice/],
])('%j is refused', (given, problem) => {
  expect(rulesReader.read(given as never).problems).toEqual([expect.stringMatching(problem)]);
});

test('one metric with other numbers is another metric', () => {
  const rules = [
    { metric: 'fbeta', beta: 2, min: 0.5 },
    { metric: 'fbeta', beta: 0.5, min: 0.5 },
  ];
  expect(rulesReader.read(rules).problems).toBeUndefined();
});
