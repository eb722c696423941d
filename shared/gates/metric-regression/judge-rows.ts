import { holm } from '../../statistics/holm.ts';
import type { Interval } from '../../statistics/interval.ts';
import { minimumDetectableEffect, rowsNeeded } from '../../statistics/power.ts';
import { type AskedMetric, metricLabel } from './asked-metric.ts';
import { countMetric, shareOf } from './estimate/counts.ts';
import type { Estimate, Undefined } from './estimate/estimate.ts';
import { estimateAuc } from './estimate/estimate-auc.ts';
import { estimateCounts } from './estimate/estimate-counts.ts';
import { estimateLoss, lossOf } from './estimate/estimate-loss.ts';
import { estimateUnits, unitValue } from './estimate/estimate-units.ts';
import { type RowsEvidence, type SliceEvidence, sliceLabel } from './evidence.ts';
import type { Estimated, Judgement } from './judgement.ts';
import { metrics } from './metric.ts';
import { type Contrast, contrastOf, marginOf, needsBaseline, type Requirement } from './requirement.ts';
import { suppressedSlices } from './suppress.ts';

export interface JudgeSettings {
  readonly alpha: number;
  readonly seed: number;
  readonly 'min-rows': number;
  readonly 'privacy-threshold': number;
  /** As the frames name it. */
  readonly positive: string;
}

/** Of the catalogue. */
type RowsRequirement = Requirement & { readonly of: AskedMetric };

const isOfRows = (requirement: Requirement): requirement is RowsRequirement => requirement.of !== undefined;

/** A question of one requirement on some rows, with what was estimated. */
interface Asked {
  readonly head: Pick<Judgement, 'id' | 'requirement' | 'slice' | 'rows' | 'candidate' | 'baseline' | 'candidateRate'>;
  readonly family: 'overall' | 'slices';
  readonly estimate: Estimate | Undefined;
  readonly listedOnly: boolean;
  readonly suppressed: boolean;
  /** Why it is not decided though it is measured. */
  readonly few?: string;
}

const replicates = 10_000;

/** `per-class`: one requirement a label. */
const expanded = (requirement: RowsRequirement, { slices }: RowsEvidence): readonly RowsRequirement[] => {
  const { average, ...of } = requirement.of;
  if (average !== 'per-class') return [requirement];
  const labels = [...new Set(slices[0]?.cells.map(({ label }) => label))].sort();
  return labels.map((label) => {
    const one: AskedMetric = { ...of, class: label };
    return { ...requirement, of: one, metric: metricLabel(one) };
  });
};

/** Every requirement on all rows and on each slice. Failing is claimed with Holm's correction in two families. */
export function judgeRows(
  evidence: RowsEvidence,
  asked: readonly Requirement[],
  settings: JudgeSettings,
): readonly Judgement[] {
  const requirements = asked.filter(isOfRows).flatMap((requirement) => expanded(requirement, evidence));
  const hidden = suppressedSlices(evidence.slices, settings['privacy-threshold']);
  // no family has more
  const claims = requirements.length * evidence.slices.length;
  const questions = requirements.flatMap((requirement) =>
    evidence.slices
      .filter((slice) => requirement.on === 'all' || (requirement.on === 'slices') === (slice.slice !== undefined))
      .filter((slice) => hidden.get(slice) !== 'small')
      .map((slice) => ask(requirement, slice, evidence, hidden.get(slice) === 'sibling', settings, claims)),
  );
  const adjusted = new Map<Asked, { readonly p: number; readonly level: number }>();
  for (const family of ['overall', 'slices'] as const) {
    const claims = questions.filter(
      (each) =>
        each.family === family &&
        each.head.requirement.severity === 'error' &&
        each.head.requirement.burden !== 'point' &&
        !each.listedOnly &&
        each.few === undefined &&
        'value' in each.estimate &&
        each.estimate.undecidable === undefined,
    );
    const pValues = claims.map(({ estimate, head }) =>
      (estimate as Estimate).tailBelow(contrastOf(head.requirement).boundary),
    );
    const corrected = holm(pValues);
    const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number) || a - b);
    claims.forEach((claim, i) => {
      adjusted.set(claim, {
        p: corrected[i] as number,
        level: settings.alpha / (claims.length - order.indexOf(i)),
      });
    });
  }
  const sizeOf = (family: Asked['family']): number =>
    [...adjusted.keys()].filter((claim) => claim.family === family).length;
  return questions.map((each) => decided(each, adjusted.get(each), Math.max(1, sizeOf(each.family)), settings));
}

function ask(
  requirement: RowsRequirement,
  slice: SliceEvidence,
  evidence: RowsEvidence,
  suppressed: boolean,
  settings: JudgeSettings,
  claims: number,
): Asked {
  const name = slice.slice && sliceLabel(slice.slice);
  const id = `${requirement.metric}.${requirement.name}${name === undefined ? '' : `[${name}]`}`;
  const few =
    slice.rows < settings['min-rows']
      ? `${slice.rows} rows are fewer than "min-rows" (${settings['min-rows']}), so nothing is decided`
      : undefined;
  const estimated = (of: Contrast): Estimate | Undefined =>
    estimateOf(requirement, slice, evidence, of, id, settings, claims);
  return {
    head: {
      id,
      requirement,
      ...(slice.slice ? { slice: slice.slice } : {}),
      rows: slice.rows,
      ...valuesOf(requirement.of, slice, evidence.hasBaseline, settings.positive),
    },
    family: slice.slice ? 'slices' : 'overall',
    estimate:
      requirement.name === 'max-drop-pct'
        ? shareOfBaseline(requirement, estimated, settings.alpha)
        : estimated(contrastOf(requirement).weights),
    listedOnly: few !== undefined && slice.slice !== undefined && slice.named !== true,
    suppressed,
    ...(few === undefined ? {} : { few }),
  };
}

/** Of a baseline that may be 0 a share says nothing. */
function shareOfBaseline(
  requirement: RowsRequirement,
  estimated: (of: Contrast) => Estimate | Undefined,
  alpha: number,
): Estimate | Undefined {
  const baseline = estimated({ candidate: 0, baseline: 1 });
  if ('undefined' in baseline) return baseline;
  const { lower, upper } = baseline.interval(1 - 2 * alpha);
  if (lower <= 0 && upper >= 0)
    return { undefined: 'The baseline may be 0, so a share of it says nothing: use "max-drop".' };
  return estimated(contrastOf(requirement, baseline.value < 0 ? -1 : 1).weights);
}

function estimateOf(
  requirement: RowsRequirement,
  slice: SliceEvidence,
  evidence: RowsEvidence,
  weights: Contrast,
  id: string,
  settings: JudgeSettings,
  claims: number,
): Estimate | Undefined {
  const { metric, of } = requirement;
  const unmeasured = evidence.unmeasured[metric];
  if (unmeasured !== undefined) return { undefined: unmeasured };
  if (slice.rows === 0) return { undefined: 'No row has this value: check the data, or take the slice out.' };
  if (needsBaseline(requirement) && !evidence.hasBaseline)
    return { undefined: 'There is no baseline to compare with.' };
  switch (metrics[of.name].family) {
    case 'area':
      return slice.ranks ? estimateAuc(slice.ranks, weights) : { undefined: 'There are no scores to rank.' };
    case 'loss': {
      const moments = slice.losses[metric];
      return moments
        ? estimateLoss(of, slice.rows, moments, weights, evidence.labelRange)
        : {
            undefined:
              slice.rows < 2
                ? `${metric} has no standard error with ${slice.rows} rows: more are needed.`
                : `${metric} has no standard error: its row errors differ by more than a number can hold.`,
          };
    }
    case 'rows':
      return slice.units
        ? estimateUnits({
            metric: of,
            units: slice.units,
            weights,
            seed: settings.seed,
            stream: id,
            replicates,
            boundary: contrastOf(requirement).boundary,
            finest: settings.alpha / (10 * claims),
            labelRange: evidence.labelRange,
          })
        : { undefined: 'There are no rows to resample.' };
    case 'counts':
      return ofCounts(requirement, slice, weights, id, settings, claims);
  }
}

const ofCounts = (
  requirement: RowsRequirement,
  slice: SliceEvidence,
  weights: Contrast,
  id: string,
  settings: JudgeSettings,
  claims: number,
): Estimate | Undefined =>
  estimateCounts({
    metric: requirement.of,
    cells: slice.cells,
    weights,
    positive: settings.positive,
    seed: settings.seed,
    stream: id,
    replicates,
    boundary: contrastOf(requirement).boundary,
    finest: settings.alpha / (10 * claims),
  });

/** Both models' values in the metric's own units, where they have any. */
function valuesOf(
  metric: AskedMetric,
  slice: SliceEvidence,
  hasBaseline: boolean,
  positive: string,
): Pick<Judgement, 'candidate' | 'baseline' | 'candidateRate'> {
  const of = (model: 'candidate' | 'baseline'): number | undefined => {
    const i = model === 'candidate' ? 0 : 1;
    switch (metrics[metric.name].family) {
      case 'area':
        return slice.ranks?.areas[i] ?? undefined;
      case 'loss': {
        const moments = slice.losses[metricLabel(metric)];
        return moments && lossOf(metric, moments, i);
      }
      case 'rows':
        return slice.units && unitValue(metric, slice.units, i);
      case 'counts':
        return slice.cells.length === 0
          ? undefined
          : countMetric(metric, slice.cells, model, positive).of(
              slice.cells.map(({ count, weights }) => weights?.sum ?? count),
            );
    }
  };
  const candidate = of('candidate');
  const baseline = hasBaseline ? of('baseline') : undefined;
  const rate = slice.cells.some(({ weights }) => weights)
    ? undefined
    : shareOf(metric, slice.cells, 'candidate', positive);
  return {
    ...(candidate === undefined ? {} : { candidate }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(rate && rate.denominator > 0 ? { candidateRate: rate } : {}),
  };
}

function decided(
  { head, estimate, listedOnly, suppressed, few }: Asked,
  claim: { readonly p: number; readonly level: number } | undefined,
  familySize: number,
  { alpha }: JudgeSettings,
): Judgement {
  const flags = {
    ...(listedOnly ? { listedOnly: true as const } : {}),
    ...(suppressed ? { suppressed: true as const } : {}),
  };
  if ('undefined' in estimate)
    return listedOnly
      ? { ...head, ...flags, outcome: 'inconclusive', because: few ?? estimate.undefined }
      : { ...head, ...flags, outcome: 'error', because: estimate.undefined };
  const { requirement } = head;
  const { boundary } = contrastOf(requirement);
  const level = 1 - 2 * alpha;
  const { lower, upper } = estimate.interval(level);
  const pValue = estimate.tailBelow(boundary);
  const adjustedPValue = claim?.p ?? pValue;
  const measured: Estimated = {
    observed: up(requirement, estimate.value),
    ...(estimate.less === undefined ? {} : { less: estimate.less }),
    interval: { level, ...turned(requirement, { lower, upper }), method: estimate.method },
    ...(requirement.burden === 'point' ? {} : { pValue, adjustedPValue }),
    ...(claim && claim.level < alpha
      ? {
          decisionInterval: {
            level: 1 - 2 * claim.level,
            ...turned(requirement, estimate.interval(1 - 2 * claim.level)),
          },
        }
      : {}),
    ...power(requirement, estimate, head.rows ?? 0, alpha, familySize),
    ...(estimate.standardError === 0 && estimate.value === 0 && needsBaseline(requirement)
      ? { identical: true as const }
      : {}),
  };
  const done = (outcome: Judgement['outcome'], because?: string): Judgement => ({
    ...head,
    ...flags,
    measured,
    outcome,
    ...(because === undefined ? {} : { because }),
  });
  if (requirement.burden === 'point') return done(estimate.value >= boundary - 1e-12 ? 'pass' : 'fail');
  if (few !== undefined) return done('inconclusive', few);
  if (estimate.undecidable !== undefined) return done('inconclusive', estimate.undecidable);
  if (adjustedPValue < alpha) return done('fail');
  if (lower > boundary)
    return estimate.atBestInconclusive === undefined ? done('pass') : done('inconclusive', estimate.atBestInconclusive);
  return done('inconclusive');
}

function power(
  requirement: Requirement,
  { value, standardError }: Estimate,
  rows: number,
  alpha: number,
  familySize: number,
): Pick<Estimated, 'rowsNeeded' | 'minimumDetectableEffect'> {
  const margin = marginOf(requirement);
  const distance = requirement.name === 'max-drop' ? margin : Math.abs(value - contrastOf(requirement).boundary);
  const needed = rowsNeeded(rows, standardError, distance, alpha);
  return {
    ...(needed === undefined ? {} : { rowsNeeded: needed }),
    ...(standardError > 0
      ? { minimumDetectableEffect: minimumDetectableEffect(standardError, margin, alpha / familySize) }
      : {}),
  };
}

/** From up-is-good to the metric's own units. */
const up = ({ better }: Requirement, value: number): number => (better === 'higher' ? value : 0 - value);

const turned = (requirement: Requirement, { lower, upper }: Interval): Interval =>
  requirement.better === 'higher' ? { lower, upper } : { lower: 0 - upper, upper: 0 - lower };
