import type { Json } from '../../json.ts';
import type { Evidence, SliceEvidence } from './evidence.ts';
import { type DecidingSettings, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { needsBaseline } from './requirement.ts';
import { suppressedSlices } from './suppress.ts';

/** The small tables from which the verdict was decided. Pure. */
export function record(evidence: Evidence, settings: DecidingSettings): { readonly [key: string]: Json } {
  const metrics = judge(evidence, settings).map(metricOf);
  if (evidence.kind === 'numbers') return { kind: 'no rows: point comparison', metrics };
  const hidden = suppressedSlices(evidence.slices, settings['privacy-threshold']);
  return {
    kind: 'rows',
    task: evidence.task,
    alpha: settings.alpha,
    metrics,
    suppressedSlices: hidden.size,
    slices: evidence.slices.filter((slice) => !hidden.has(slice)).map(sliceOf),
    curves: evidence.curves.map(({ model, points }) => ({
      model,
      points: points.map(({ falsePositives, truePositives }) => [falsePositives, truePositives]),
    })),
  };
}

function metricOf({
  id,
  requirement,
  slice,
  rows,
  candidate,
  baseline,
  measured,
  outcome,
  suppressed,
}: Judgement): Json {
  const head = {
    check: id,
    name: requirement.metric,
    requirement: requirement.name,
    bound: requirement.bound,
    slice: slice ? { column: slice.column, value: slice.value } : null,
    outcome,
  };
  if (suppressed) return { ...head, suppressed: true };
  const { interval, less, decisionInterval, pValue, adjustedPValue, minimumDetectableEffect, rowsNeeded } =
    measured ?? {};
  const finite = (value: number | undefined): number | null =>
    value !== undefined && Number.isFinite(value) ? value : null;
  return {
    ...head,
    n: rows,
    candidate: finite(candidate),
    baseline: finite(baseline),
    difference:
      candidate === undefined || baseline === undefined || !needsBaseline(requirement)
        ? null
        : finite(candidate - baseline),
    ...(less === undefined ? {} : { less: finite(less) }),
    interval: interval
      ? {
          level: interval.level,
          lower: finite(interval.lower),
          upper: finite(interval.upper),
          method: interval.method,
        }
      : null,
    ...(decisionInterval
      ? {
          decisionInterval: {
            level: decisionInterval.level,
            lower: finite(decisionInterval.lower),
            upper: finite(decisionInterval.upper),
          },
        }
      : {}),
    pValue: finite(pValue),
    adjustedPValue: finite(adjustedPValue),
    minimumDetectableEffect: finite(minimumDetectableEffect),
    rowsNeeded: finite(rowsNeeded),
  };
}

function sliceOf({ slice, rows, cells, losses, ranks }: SliceEvidence): Json {
  const matrix = (values: readonly (readonly (number | null)[])[]): Json => values.map((row) => [...row]);
  return {
    slice: slice ? { column: slice.column, value: slice.value } : null,
    rows,
    cells: cells.map(({ label, candidate, baseline, count, weights }) => ({
      label,
      candidate,
      baseline,
      count,
      ...(weights ? { weights: { sum: weights.sum, ofSquares: weights.ofSquares } } : {}),
    })),
    losses: Object.fromEntries(
      Object.entries(losses).map(([name, { means, covariances }]) => [
        name,
        { means: [...means], covariances: matrix(covariances) },
      ]),
    ),
    ...(ranks
      ? {
          ranks: {
            positives: ranks.positives,
            negatives: ranks.negatives,
            areas: [...ranks.areas],
            ofPositives: matrix(ranks.ofPositives),
            ofNegatives: matrix(ranks.ofNegatives),
          },
        }
      : {}),
  };
}
