import type { Check } from '../../../verdict/check.ts';
import { type Curve, curveOf, fewestPoints } from '../curve.ts';
import type { ChosenSeries } from '../evidence.ts';
import { coveredSteps, fewestSteps } from '../steps.ts';
import { allowance, counted, countedAre, percent, quoted, short, smoothing } from './words.ts';

export interface ShapeRules {
  readonly plannedSteps: number | undefined;
  readonly minFall: number;
  readonly maxRebound: number;
}

type Head = Pick<Check, 'id' | 'title' | 'severity' | 'expected'>;

/** A curve that can be judged, or why not. */
export type Shape =
  | { readonly curve: Curve }
  | {
      readonly outcome: 'error' | 'inconclusive';
      readonly reason: string;
      /** All is well but for the number of points. */
      readonly tooFew?: true;
    };

export const oriented = ({ direction }: Pick<ChosenSeries, 'direction'>, value: number): number =>
  direction === 'max' ? -value : value;

/** @param counter the series that tells how far the training came: evaluations are rarer than steps */
export function shapeOf(series: ChosenSeries, plannedSteps: number | undefined, counter: ChosenSeries = series): Shape {
  const { values, name } = series;
  const notFinite = values.filter((value) => !Number.isFinite(value)).length;
  if (notFinite > 0)
    return {
      outcome: 'error',
      reason: `Of ${quoted(name)} ${countedAre(notFinite, 'value')} not finite, and the others do not tell how the training went: mend that first.`,
    };
  const covered = coveredSteps(counter);
  const needed = plannedSteps ?? fewestSteps;
  if (covered < needed)
    return {
      outcome: 'inconclusive',
      reason: `${quoted(counter.name)} covers ${short(covered)} of ${needed} steps, too few to judge: ${plannedSteps === undefined ? 'where no more were planned, say so with "planned-steps"; where it broke off, find out why' : 'find out why the training ended before, or mend "planned-steps"'}.`,
    };
  const curve = curveOf(values.map((value) => oriented(series, value)));
  if (!curve)
    return {
      outcome: 'inconclusive',
      reason: `${quoted(name)} has ${counted(values.length, 'value')}, but ${fewestPoints} are needed to judge a shape: log more often.`,
      tooFew: true,
    };
  return { curve };
}

const unjudged = (head: Head, shape: Exclude<Shape, { curve: Curve }>): Check => ({
  ...head,
  outcome: shape.outcome,
  observed: null,
  reason: shape.reason,
  ...(shape.outcome === 'error' ? { cause: 'evidence' as const } : {}),
});

/** The last of several values is the best: whatever the noise, it did not get worse. */
export function bestIsLast({ values, direction }: Pick<ChosenSeries, 'values' | 'direction'>): boolean {
  const last = values.at(-1);
  return (
    last !== undefined &&
    values.length > 1 &&
    values.every(
      (value, i) => i === values.length - 1 || oriented({ direction }, last) < oriented({ direction }, value),
    )
  );
}

/** The series got better from its start to its end by a share of its start, beyond its noise. */
export function falls(series: ChosenSeries, { plannedSteps, minFall }: ShapeRules): Check {
  const { name, direction } = series;
  const verb = direction === 'min' ? 'falls' : 'rises';
  const head: Head = {
    id: `${name}.falls`,
    title: `${name} ${verb}`,
    severity: 'error',
    expected: `${verb} by at least ${short(minFall)} of its first value`,
  };
  const shape = shapeOf(series, plannedSteps);
  if (!('curve' in shape)) return unjudged(head, shape);
  const { start, end, startError, endError } = shape.curve;
  if (start === 0)
    return unjudged(head, {
      outcome: 'inconclusive',
      reason: `${quoted(name)} begins at 0, of which no share can be taken: judge another series, or log from the first step on.`,
    });
  const scale = Math.abs(start);
  const fall = (start - end) / scale;
  const margin = (allowance * Math.hypot(startError, endError)) / scale;
  const interval = [fall - margin, fall + margin] as const;
  const seen = `${quoted(name)} went from ${short(oriented(series, start))} to ${short(oriented(series, end))} (${movement(fall, direction)}${smoothing(shape.curve)})`;
  if (interval[0] > minFall || (margin === 0 && fall >= minFall && fall > 0))
    return { ...head, outcome: 'pass', observed: fall, interval, reason: `${seen}.` };
  if (interval[1] < minFall || margin === 0)
    return {
      ...head,
      outcome: 'fail',
      observed: fall,
      interval,
      reason:
        fall < 0
          ? `${seen}: it gets worse as the training goes on. Lower the learning rate, and look at the labels and at the sign of the loss.`
          : `${seen}: the model does not learn. Look at the learning rate, the labels and whether the weights are updated.`,
    };
  return {
    ...head,
    outcome: 'inconclusive',
    observed: fall,
    interval,
    reason: `${seen}, which its noise does not tell from the ${percent(minFall)} that are asked for: log averages over more rows${fall < 0 ? ', and lower the learning rate if it gets worse all the same' : ', or train longer'}.`,
  };
}

/** @param better share of the start by which the series got better */
function movement(better: number, direction: ChosenSeries['direction']): string {
  if (better === 0) return 'no change';
  return `a ${better > 0 === (direction === 'min') ? 'fall' : 'rise'} of ${percent(Math.abs(better))}`;
}

/** The series did not lose again what it had gained, and did not leap at its end. */
export function diverged(
  series: ChosenSeries,
  { plannedSteps, maxRebound }: ShapeRules,
  counter: ChosenSeries = series,
): Check {
  const { name, values } = series;
  const head: Head = {
    id: `${name}.diverged`,
    title: `${name} does not diverge`,
    severity: 'error',
    expected: `at most ${short(maxRebound)} of what was gained is lost again, and the last value is no worse than the start`,
  };
  const last = values.at(-1) as number;
  const cure = 'lower the learning rate, clip the gradients, or stop earlier.';
  if (!Number.isFinite(last))
    return { ...head, outcome: 'fail', observed: null, reason: `${quoted(name)} ends with ${short(last)}: ${cure}` };
  const shape = shapeOf(series, plannedSteps, counter);
  if (!('curve' in shape)) {
    if (shape.tooFew && bestIsLast(series))
      return {
        ...head,
        outcome: 'pass',
        observed: 0,
        reason: `${quoted(name)} is at its best (${short(last)}) at its end.`,
      };
    return unjudged(head, shape);
  }
  const { start, end, best, bestAt, bestBias, noise, startError, endError } = shape.curve;
  const leap = oriented(series, last) - start;
  const step = series.steps[bestAt];
  const reached =
    best < start ? `came to ${short(oriented(series, best))} near step ${step}` : 'was at no time better than that';
  const words = `${quoted(name)} began at ${short(oriented(series, start))}, ${reached} and ended at ${short(oriented(series, end))}${smoothing(shape.curve)}`;
  if (leap > 5 * noise && leap > 0)
    return {
      ...head,
      outcome: 'fail',
      observed: last,
      reason: `The last value of ${quoted(name)} is ${short(last)}, worse than where it began (${short(oriented(series, start))}): ${cure}`,
    };
  const lost = end - best - maxRebound * (start - best);
  const left = Math.abs(1 - maxRebound);
  const margin = allowance * Math.hypot(endError, left * endError, maxRebound * startError);
  const gained = start - best;
  const observed = gained > 0 ? (end - best) / gained : end - best;
  // the least of several blocks is low by chance alone
  if (lost > margin + left * bestBias) return { ...head, outcome: 'fail', observed, reason: `${words}: ${cure}` };
  if (lost <= -margin) return { ...head, outcome: 'pass', observed, reason: `${words}.` };
  return {
    ...head,
    outcome: 'inconclusive',
    observed,
    reason: `${words}, which its noise does not tell from a divergence: log averages over more rows, and if it diverges all the same, lower the learning rate${best < start ? ` or stop near step ${step}` : ''}.`,
  };
}
