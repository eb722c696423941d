import { formatNumber } from '../../report/format-value.ts';
import {
  type BucketDifference,
  bucketsNeeded,
  confidenceSequence,
  fewestBuckets,
} from '../../statistics/confidence-sequence.ts';
import { sampleRatio } from '../../statistics/sample-ratio.ts';
import { durationWords } from './duration-words.ts';
import type {
  Assessment,
  Bucket,
  Comparison,
  Counts,
  Decision,
  Interval,
  Presence,
  Series,
  Track,
} from './evidence.ts';
import { tracks } from './evidence.ts';
import type { MetricRule } from './metric-rules.ts';

export interface Limits {
  readonly alpha: number;
  /** Seconds. */
  readonly maxAge: number;
  readonly maxDuration: number;
  readonly metricsGrace: number;
  readonly onMetricsError: 'hold' | 'rollback' | 'fail';
}

export interface Observed {
  readonly at: number;
  readonly rules: readonly MetricRule[];
  readonly steps: readonly number[];
  readonly intervals: readonly Interval[];
  readonly series: readonly Series[];
  /** When all metrics were last there, where somebody remembers: seconds since 1970. */
  readonly seen?: number;
}

/** Requests that each track must have served. */
const fewestRequests = 1000;
export const bucketSeconds = 60;
/** A split is judged as wrong only where it is both improbable and far off: connections are balanced, not users. */
const ratioAlpha = 0.001;
const ratioTolerance = 0.1;

/** Observations to a decision. Pure. */
export function assess(observed: Observed, limits: Limits): Assessment {
  const current = observed.intervals.at(-1);
  const guardrails = observed.rules.filter(({ role }) => role === 'guardrail').length;
  const levels = { alpha: limits.alpha, rollback: limits.alpha / Math.max(1, guardrails) };
  const comparisons = observed.intervals.flatMap((interval, i) =>
    observed.rules.map((rule) =>
      compare(rule, seriesOf(observed, rule), interval, {
        slice: sliceOf(observed.intervals, i),
        current: interval === current,
        at: observed.at,
        levels,
      }),
    ),
  );
  const presence = Object.fromEntries(
    observed.rules.map(({ name }) => [name, presenceOf(seriesOf(observed, { name }), current, observed, limits)]),
  );
  const elapsed = current === undefined ? undefined : observed.at - current.from;
  const overdue = elapsed !== undefined && elapsed > limits.maxDuration;
  return {
    ...decideOn(observed, comparisons, presence, overdue, limits),
    comparisons,
    presence,
    elapsed,
    overdue,
  };
}

const seriesOf = ({ series }: Observed, { name }: Pick<MetricRule, 'name'>): Series =>
  series.find(({ metric }) => metric === name) ?? { metric: name, buckets: [], last: {} };

function sliceOf(intervals: readonly Interval[], i: number): string {
  const { weight } = intervals[i] as Interval;
  const time = intervals.slice(0, i + 1).filter((other) => other.weight === weight).length;
  return time === 1 ? `[weight=${weight}]` : `[weight=${weight},time=${time}]`;
}

/** Minutes that lie in the interval as a whole. */
export const bucketsIn = (buckets: readonly Bucket[], { from, to }: Interval, at: number): Bucket[] =>
  buckets.filter(({ time }) => time >= from && time + bucketSeconds <= Math.min(to ?? at, at));

export function differenceOf({ control, canary }: Bucket, direction: MetricRule['direction']): BucketDifference {
  const difference = control.count / control.total - canary.count / canary.total;
  return {
    difference: direction === 'lower' ? difference : -difference,
    weight: 1 / (1 / control.total + 1 / canary.total),
  };
}

export const bothServed = ({ control, canary }: Bucket): boolean => control.total > 0 && canary.total > 0;

interface Frame {
  readonly slice: string;
  readonly current: boolean;
  readonly at: number;
  readonly levels: { readonly alpha: number; readonly rollback: number };
}

function compare(rule: MetricRule, series: Series, interval: Interval, frame: Frame): Comparison {
  const all = bucketsIn(series.buckets, interval, frame.at);
  const paired = all.filter(bothServed);
  const [control, canary] = [total(all, 'control'), total(all, 'canary')];
  const differences = paired.map((bucket) => differenceOf(bucket, rule.direction));
  const enough = control.total >= fewestRequests && canary.total >= fewestRequests;
  const sequence = enough
    ? confidenceSequence(differences, { lower: frame.levels.alpha, upper: frame.levels.alpha })
    : undefined;
  const decisive = enough
    ? confidenceSequence(differences, { lower: frame.levels.alpha, upper: frame.levels.rollback })
    : undefined;
  const ratio = ratioOf(control, canary, interval.weight);
  const outcome =
    sequence === undefined || decisive === undefined
      ? 'inconclusive'
      : decisive.upper < -rule.margin
        ? 'fail'
        : sequence.lower > -rule.margin
          ? 'pass'
          : 'inconclusive';
  const common = {
    metric: rule.name,
    weight: interval.weight,
    slice: frame.slice,
    current: frame.current,
    control,
    canary,
    minutes: paired.length,
    outcome,
    ...(sequence === undefined ? {} : { sequence }),
    ...(decisive === undefined ? {} : { decisionUpper: decisive.upper }),
    ...(ratio === undefined ? {} : { ratio }),
  } as const;
  return outcome === 'inconclusive' ? { ...common, needs: needsOf(common, rule, frame.levels.alpha) } : common;
}

const total = (buckets: readonly Bucket[], track: Track): Counts => ({
  count: buckets.reduce((sum, bucket) => sum + bucket[track].count, 0),
  total: buckets.reduce((sum, bucket) => sum + bucket[track].total, 0),
});

function ratioOf(control: Counts, canary: Counts, weight: number): Comparison['ratio'] {
  const found = sampleRatio([control.total, canary.total], [100 - weight, weight]);
  if (!found) return undefined;
  const share = canary.total / (control.total + canary.total);
  const off = Math.abs(share / (weight / 100) - 1);
  return { ...found, share, mismatch: found.pValue < ratioAlpha && off > ratioTolerance };
}

/** What would decide, in words. */
function needsOf(
  { sequence, control, canary, minutes }: Pick<Comparison, 'sequence' | 'control' | 'canary' | 'minutes'>,
  { margin }: MetricRule,
  alpha: number,
): string {
  if (sequence === undefined) {
    const missing = [
      ...(minutes < fewestBuckets
        ? [`${plural(fewestBuckets - minutes, 'more minute')} in which both tracks serve`]
        : []),
      ...(
        [
          ['control', control],
          ['canary', canary],
        ] as const
      ).flatMap(([track, counts]) =>
        counts.total < fewestRequests
          ? [`${plural(Math.ceil(fewestRequests - counts.total), 'more request')} of the ${track}`]
          : [],
      ),
    ];
    return missing.length > 0
      ? `at least ${missing.join(' and ')}`
      : 'more minutes: the tracks did not differ in any so far, and below 50 minutes that proves nothing';
  }
  if (margin === 0) return 'an improvement: a margin of 0 is passed only by a canary that is better';
  const needed = bucketsNeeded(sequence, margin, alpha);
  if (needed === undefined || needed <= sequence.buckets)
    return 'nothing that more requests of this kind would give: the difference lies near the margin';
  const more = needed - sequence.buckets;
  const requests = Math.ceil((more * canary.total) / minutes);
  return `about ${durationWords(more * bucketSeconds)} more (${formatNumber(requests)} requests of the canary), if it is no worse than the control`;
}

function presenceOf(
  series: Series,
  current: Interval | undefined,
  { at, seen }: Pick<Observed, 'at' | 'seen'>,
  limits: Limits,
): Presence {
  if (series.problem) {
    const since = Math.max(0, ...tracks.map((track) => series.last[track] ?? 0), current?.from ?? 0, seen ?? 0);
    return {
      state: 'missing',
      ...series.problem,
      seconds: since === 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, at - since),
    };
  }
  if (current === undefined) return { state: 'early', message: 'No step has begun: the canary gets no traffic yet.' };
  const stale = tracks
    .map((track) => ({ track, last: series.last[track] }))
    .filter(({ last }) => last === undefined || at - last > limits.maxAge || last < current.from);
  const ahead = tracks.find((track) => (series.last[track] ?? 0) > at + bucketSeconds);
  if (ahead !== undefined)
    return {
      state: 'missing',
      cause: 'evidence',
      message: `The last sample of the ${ahead} lies ${durationWords((series.last[ahead] ?? 0) - at)} in the future: set the clocks right, or "at".`,
      seconds: 0,
    };
  const worst = stale[0];
  if (worst === undefined) return { state: 'fresh' };
  const seconds = Math.max(0, at - Math.max(current.from, Math.min(...stale.map(({ last }) => last ?? 0))));
  const what =
    worst.last === undefined || worst.last < current.from
      ? `There is no sample of the ${stale.map(({ track }) => track).join(' and of the ')} since the canary got this weight ${durationWords(at - current.from)} ago`
      : `The last sample of the ${worst.track} is ${durationWords(at - worst.last)} old`;
  if (at - current.from <= limits.maxAge) return { state: 'early', message: `${what}.` };
  return {
    state: 'missing',
    cause: 'evidence',
    message: `${what}, and at most ${durationWords(limits.maxAge)} are allowed: check that the ${worst.track} serves, and that it is measured.`,
    seconds,
  };
}

function decideOn(
  { rules, steps, intervals }: Observed,
  comparisons: readonly Comparison[],
  presence: Readonly<Record<string, Presence>>,
  overdue: boolean,
  limits: Limits,
): { readonly decision: Decision; readonly reason: string; readonly nextWeight: number | undefined } {
  const current = intervals.at(-1);
  if (current === undefined)
    return { decision: 'hold', reason: 'No step has begun: the canary gets no traffic yet.', nextWeight: 0 };
  const guardrails = rules.filter(({ role }) => role === 'guardrail').map(({ name }) => name);
  const rollback = (reason: string) => ({ decision: 'rollback', reason, nextWeight: 0 }) as const;
  const hold = (reason: string) => ({ decision: 'hold', reason, nextWeight: current.weight }) as const;
  const judged = comparisons.filter(({ metric }) => guardrails.includes(metric));
  const worse = judged.find(({ outcome }) => outcome === 'fail');
  if (worse)
    return rollback(
      `The canary is worse than the control in ${worse.metric} by more than the margin${worse.current ? '' : ` (at the weight ${worse.weight} %)`}.`,
    );
  const missing = guardrails.flatMap((name) => {
    const found = presence[name];
    return found?.state === 'missing' ? [{ name, ...found }] : [];
  });
  const [first] = missing;
  if (first) {
    const said = `${first.name} is not measured: ${first.message}`;
    if (Math.max(...missing.map(({ seconds }) => seconds)) <= limits.metricsGrace || limits.onMetricsError === 'hold')
      return hold(said);
    return limits.onMetricsError === 'rollback'
      ? rollback(said)
      : { decision: 'error', reason: said, nextWeight: undefined };
  }
  const now = judged.filter((comparison) => comparison.current);
  const open = now.find(({ outcome }) => outcome !== 'pass');
  const early = guardrails.map((name) => presence[name]).find((found) => found?.state === 'early');
  const split = now.find(({ ratio }) => ratio?.mismatch);
  if (now.length > 0 && !open && !early && !split) {
    const next = steps.find((step) => step > current.weight) ?? 100;
    return {
      decision: 'promote',
      reason: `At ${current.weight} % the canary is not worse than the margins allow in ${listed(now.map(({ metric }) => metric))}.`,
      nextWeight: next,
    };
  }
  const why = open
    ? `${open.metric} is undecided at ${current.weight} %; what would decide: ${open.needs ?? 'more requests'}.`
    : split
      ? `The canary gets ${percent(split.ratio?.share ?? 0)} of the requests of ${split.metric}, but its weight is ${current.weight} %: find out why before its numbers are believed.`
      : early?.state === 'early'
        ? early.message
        : 'There is no guardrail to judge.';
  if (overdue) return rollback(`Undecided for longer than max-duration (${durationWords(limits.maxDuration)}). ${why}`);
  return hold(why);
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
const plural = (count: number, noun: string): string => `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
