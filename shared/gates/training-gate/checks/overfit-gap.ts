import { median } from 'simple-statistics';
import type { Check } from '../../../verdict/check.ts';
import { bestOf } from '../best-of.ts';
import { curveOf, fewestPoints, noiseOf } from '../curve.ts';
import type { ChosenSeries } from '../evidence.ts';
import { bestIsLast, oriented, shapeOf } from './shape.ts';
import { allowance, counted, percent, quoted, short, smoothing } from './words.ts';

/**
 * How far validation and training moved apart after the best evaluation, as a share of the best validation value. Over-fitted is
 * what widens while the validation gets worse; a gap that widens because the training gets better alone harms nobody.
 */
export function overfitGap(
  train: ChosenSeries,
  validation: ChosenSeries,
  rules: { readonly plannedSteps: number | undefined; readonly maxGap: number },
): Check {
  const head = {
    id: `${validation.name}.overfit-gap`,
    title: `${validation.name} and ${train.name} do not drift apart`,
    severity: 'error',
    expected: `the gap widens by at most ${short(rules.maxGap)} of the best validation value while validation gets worse`,
  } as const;
  const unjudged = (outcome: 'error' | 'inconclusive', reason: string): Check => ({
    ...head,
    outcome,
    observed: null,
    reason,
    ...(outcome === 'error' ? { cause: 'evidence' as const } : {}),
  });
  const shape = shapeOf(train, rules.plannedSteps);
  if (!('curve' in shape)) return unjudged(shape.outcome, shape.reason);
  if (validation.values.some((value) => !Number.isFinite(value)))
    return unjudged('error', `${quoted(validation.name)} has values that are not finite: mend that first.`);
  const outer = validation.values.map((value) => oriented(validation, value));
  if (bestIsLast(validation))
    return {
      ...head,
      outcome: 'pass',
      observed: 0,
      reason: `${quoted(validation.name)} is at its best (${short(validation.values.at(-1) as number)}) at the end.`,
    };
  const curve = curveOf(outer);
  if (!curve)
    return unjudged(
      'inconclusive',
      `${quoted(validation.name)} has ${counted(outer.length, 'value')}, but ${fewestPoints} evaluations are needed: evaluate more often.`,
    );
  const inner = matched(train, validation);
  const at = curve.bestAt;
  const scale = Math.abs(curve.best);
  if (scale === 0)
    return unjudged(
      'inconclusive',
      `The best value of ${quoted(validation.name)} is 0, of which no share can be taken: judge another series.`,
    );
  const rise = curve.end - curve.best;
  const innerCurve = curveOf(inner);
  const widening = (rise - ((innerCurve?.end ?? 0) - (inner[at] as number))) / scale;
  const riseMargin = allowance * Math.SQRT2 * curve.endError;
  const margin = (allowance * Math.hypot(Math.SQRT2 * curve.endError, Math.SQRT2 * noiseOf(inner))) / scale;
  const interval = [widening - margin, widening + margin] as const;
  const seen = `${quoted(validation.name)} was best near step ${validation.steps[at]} with ${short(oriented(validation, curve.best))} and ended at ${short(oriented(validation, curve.end))}${smoothing(curve)}${singleBest(validation, curve.width)}; meanwhile the gap to ${quoted(train.name)} ${widening < 0 ? 'narrowed' : 'widened'} by ${percent(Math.abs(widening))} of that best value`;
  if (rise <= 0)
    return {
      ...head,
      outcome: 'pass',
      observed: 0,
      reason: `${quoted(validation.name)} is at its best (${short(oriented(validation, curve.best))}${smoothing(curve)}) at the end.`,
    };
  if (interval[1] < rules.maxGap || rise + riseMargin < rules.maxGap * scale)
    return { ...head, outcome: 'pass', observed: widening, interval, reason: `${seen}.` };
  // the least of several blocks is low by chance alone
  if (interval[0] - curve.bestBias / scale > rules.maxGap && rise - riseMargin - curve.bestBias > 0)
    return {
      ...head,
      outcome: 'fail',
      observed: widening,
      interval,
      reason: `${seen}: the model learns its training rows by heart. Stop near that step, regularise, or train on more rows.`,
    };
  return {
    ...head,
    outcome: 'inconclusive',
    observed: widening,
    interval,
    reason: `${seen}, which the noise does not tell from ${percent(rules.maxGap)}: evaluate on more rows, or more often.`,
  };
}

/** What a reader finds in the log, where the values that were compared are smoothed. */
function singleBest(series: ChosenSeries, width: number): string {
  const at = bestOf(series);
  return width === 1 || at === undefined
    ? ''
    : ` (its best single value is ${short(series.values[at] as number)} at step ${series.steps[at]})`;
}

/** The training value at each evaluation: the median since the one before, or else the nearest. */
function matched(train: ChosenSeries, validation: ChosenSeries): number[] {
  let from = 0;
  return validation.steps.map((step) => {
    let to = from;
    while (to < train.steps.length && (train.steps[to] as number) <= step) to++;
    const since = train.values.slice(from, to);
    const value =
      since.length > 0
        ? median(since)
        : (train.values[Math.min(Math.max(to - 1, 0), train.values.length - 1)] as number);
    from = to;
    return oriented(train, value);
  });
}
