import { SettingsError } from '../../errors.ts';
import { metricNamed } from './metric.ts';
import { needsBaseline, requirementsOf } from './requirement.ts';
import type { MetricRegressionSettings } from './settings.ts';

/** @throws SettingsError with every way in which the settings do not fit each other */
export function checkSettings(settings: MetricRegressionSettings): void {
  const problems = settings['metrics-file'] === undefined ? ofRows(settings) : ofNumbers(settings);
  if (problems.length > 0) throw new SettingsError(problems);
}

function ofRows(settings: MetricRegressionSettings): string[] {
  const { task, predictions, baseline, id, prediction, score } = settings;
  const problems: string[] = [];
  const asked = requirementsOf(settings.metrics, settings.burden, 'rows');
  const once = [...new Map(asked.map((requirement) => [requirement.metric, requirement])).values()];
  if (predictions === undefined)
    problems.push('Give "predictions" (files with rows), or "metrics-file" where there are no rows.');
  for (const { metric: name, of } of once) {
    const metric = of && metricNamed(of.name);
    if (!metric)
      problems.push(`"metrics": ${name} is not computed from rows: give it in a "metrics-file", or take it out.`);
    else if (!(metric.tasks as readonly string[]).includes(task))
      problems.push(`"metrics": ${name} is of the task ${metric.tasks.join(' or ')}, but "task" is ${task}.`);
    else if (task === 'multiclass' && metric.takes?.includes('average') && (of.average ?? 'binary') === 'binary')
      problems.push(
        `"metrics": ${name} of several classes needs "average": micro, macro, weighted, or per-class for each apart.`,
      );
    else if (metric.needs !== 'prediction' && score === undefined)
      problems.push(`"metrics": ${name} needs the column with the score: set "score".`);
    else if (metric.needs === 'prediction' && prediction === undefined && (task !== 'binary' || score === undefined))
      problems.push(
        `"metrics": ${name} needs the predicted ${task === 'regression' ? 'value' : 'class'}: set "prediction"${task === 'binary' ? ', or "score" and "threshold"' : ''}.`,
      );
  }
  for (const { metric: name, of } of once)
    if (settings.weight !== undefined && of && metricNamed(of.name)?.family !== 'counts')
      problems.push(
        `"weight": ${name} has no weighted form with an interval here: take it out of "metrics", or take "weight" out.`,
      );
  for (const requirement of asked)
    if (requirement.of?.name === 'ece_max' && requirement.burden !== 'point')
      problems.push(
        `"metrics": ${requirement.metric} is the largest of several errors, which has no sampling error that could be estimated: set "burden: point" of it, or require ece.`,
      );
  const inFile = [settings['baseline-prediction'], settings['baseline-score']].some((column) => column !== undefined);
  if (baseline !== undefined && inFile)
    problems.push(
      'Give either "baseline" (a file) or "baseline-prediction" and "baseline-score" (columns of "predictions").',
    );
  if (baseline !== undefined && id === undefined)
    problems.push('With "baseline" set "id": the column by which the rows of the two files are matched.');
  if (baseline === undefined && !inFile)
    for (const requirement of asked.filter(needsBaseline))
      problems.push(
        `"metrics": ${requirement.metric}.${requirement.name} compares with a baseline: set "baseline", or "baseline-prediction" and "baseline-score".`,
      );
  if (inFile && baseline === undefined) {
    if (settings['baseline-prediction'] === undefined && prediction !== undefined)
      problems.push('"prediction" is set, so set "baseline-prediction" as well.');
    if (settings['baseline-score'] === undefined && score !== undefined)
      problems.push('"score" is set, so set "baseline-score" as well.');
    if (settings['baseline-prediction'] !== undefined && prediction === undefined)
      problems.push('"baseline-prediction" is set, so set "prediction" as well.');
    if (settings['baseline-score'] !== undefined && score === undefined)
      problems.push('"baseline-score" is set, so set "score" as well.');
  }
  if (asked.some(({ on }) => on === 'slices') && settings.slices === undefined)
    problems.push('"metrics" asks for something on slices: set "slices".');
  return problems;
}

function ofNumbers(settings: MetricRegressionSettings): string[] {
  const problems: string[] = [];
  if (settings.predictions !== undefined) problems.push('Give either "predictions" or "metrics-file", not both.');
  if (settings.weight !== undefined) problems.push('A "metrics-file" has no rows to weigh: take "weight" out.');
  if (settings.slices !== undefined) problems.push('A "metrics-file" has no rows, so no slices: take "slices" out.');
  const asked = requirementsOf(settings.metrics, settings.burden, 'numbers');
  if (settings.baseline === undefined)
    for (const requirement of asked.filter(needsBaseline))
      problems.push(`"metrics": ${requirement.metric}.${requirement.name} compares with a baseline: set "baseline".`);
  const burdens = [settings.burden, ...settings.metrics.map(({ burden }) => burden)];
  if (burdens.some((burden) => burden !== undefined && burden !== 'point'))
    problems.push(
      'A "metrics-file" has no rows, so nothing can be proven: take "burden" out, or set it to point, or give "predictions".',
    );
  return problems;
}
