import type { Check } from '../../../verdict/check.ts';
import { curveOf } from '../curve.ts';
import type { ChosenSeries, Trivial } from '../evidence.ts';
import { oriented } from './shape.ts';
import { counted, percent, quoted, short } from './words.ts';

/** Labels below which a trivial model is known too badly to be compared with. */
const fewestLabels = 50;

/** The series ends better than a model that knows the labels' distribution alone, by a share of the way to a perfect one. */
export function beatsTrivial(series: ChosenSeries | undefined, trivial: Trivial, gain: number): Check {
  const name = series?.name ?? 'validation';
  const head = {
    id: `${name}.beats-trivial`,
    title: `${name} is better than a trivial model`,
    severity: 'error',
    expected: `at least ${short(gain)}, where 0 is the trivial model's ${trivial.metric} and 1 a perfect one`,
  } as const;
  const unmeasured = (reason: string): Check => ({
    ...head,
    outcome: 'error',
    cause: 'evidence',
    observed: null,
    reason,
  });
  if (!series)
    return unmeasured('There is no series to compare with the trivial model: set "series", e.g. validation=<name>.');
  if (trivial.value === null) return unmeasured(trivial.problem ?? 'The value of the trivial model is not defined.');
  const best = trivial.metric === 'accuracy' ? 'max' : 'min';
  if (series.direction !== best)
    return unmeasured(
      `Of ${trivial.metric} ${best === 'max' ? 'more' : 'less'} is better, but ${quoted(name)} is judged the other way round: mend "trivial-metric", or write ${quoted(`${name}:${best}`)} in "series".`,
    );
  if (series.values.some((value) => !Number.isFinite(value)))
    return unmeasured(`${quoted(name)} has values that are not finite: mend that first.`);
  const last = series.values.at(-1);
  if (last === undefined) return unmeasured(`${quoted(name)} has no values: log it.`);
  const end = curveOf(series.values.map((value) => oriented(series, value)))?.end;
  const value = end === undefined ? last : oriented(series, end);
  if (trivial.metric === 'accuracy' && (value < 0 || value > 1))
    return unmeasured(`${quoted(name)} is ${short(value)}, which is no accuracy: log shares between 0 and 1.`);
  const perfect = trivial.metric === 'accuracy' ? 1 : 0;
  const way = (value - trivial.value) / (perfect - trivial.value);
  const place = way < 0 ? 'worse than the trivial model' : `${percent(way)} of the way to a perfect one`;
  const seen = `${quoted(name)} ended at ${short(value)}; a trivial model has ${short(trivial.value)} on ${counted(trivial.labels, 'label')} (${place}; judged by the point estimate, a logged value has no known error)`;
  if (trivial.labels < fewestLabels)
    return {
      ...head,
      outcome: 'inconclusive',
      observed: way,
      reason: `${seen}: fewer than ${fewestLabels} labels tell too little. Give the labels of the whole validation set.`,
    };
  return way >= gain
    ? { ...head, outcome: 'pass', observed: way, reason: `${seen}.` }
    : {
        ...head,
        outcome: 'fail',
        observed: way,
        reason:
          way < 0
            ? `${seen}: the training does harm, or the two are not the same measure. Look at the learning rate, and compare "trivial-metric", "labels" and what is logged.`
            : `${seen}: the features say next to nothing, or the training does not work. Look at both before more is trained.`,
      };
}
