import { chartColors, chartPalette } from '../../report/chart-theme.ts';
import type { Chart } from '../../report/document.ts';
import { confidenceSequence, fewestBuckets } from '../../statistics/confidence-sequence.ts';
import { bothServed, bucketsIn, differenceOf } from './assess.ts';
import type { Evidence, Series } from './evidence.ts';
import { excessOf, marginOf } from './excess.ts';
import type { MetricRule } from './metric-rules.ts';

/** More points than a chart has pixels for. */
const mostPoints = 160;

/** The share of each track through time, in percent, and the weight in the background. */
export function timelineChart(rule: MetricRule, { buckets }: Series, evidence: Evidence): Chart | undefined {
  const first = evidence.intervals[0]?.from ?? 0;
  const shown = buckets.filter(({ time }) => time >= first && time < evidence.at);
  const width = Math.max(1, Math.ceil(shown.length / mostPoints));
  const points = chunks(shown, width).flatMap((part) =>
    (['control', 'canary'] as const).flatMap((track) => {
      const total = part.reduce((sum, bucket) => sum + bucket[track].total, 0);
      const count = part.reduce((sum, bucket) => sum + bucket[track].count, 0);
      return total === 0
        ? []
        : [{ minute: ((part[0]?.time ?? 0) - first) / 60, track, percent: (100 * count) / total }];
    }),
  );
  if (points.length < 2) return undefined;
  const last = (evidence.at - first) / 60;
  const steps = evidence.intervals.map(({ weight, from, to }) => ({
    from: (from - first) / 60,
    to: to === undefined ? last : (to - first) / 60,
    label: `${weight} %`,
  }));
  const title = `${rule.name}: ${rule.kind === 'latency' ? 'share above the objective' : 'share'} through time`;
  return {
    kind: 'chart',
    title,
    alt: `${title}, control and canary, over ${Math.round(last)} minutes and ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`,
    spec: {
      height: 160,
      layer: [
        {
          data: { values: steps },
          mark: { type: 'rule', strokeDash: [3, 3], opacity: 0.5 },
          encoding: { x: { field: 'from', type: 'quantitative' } },
        },
        {
          data: { values: steps },
          mark: { type: 'text', align: 'left', dx: 4, dy: -4, baseline: 'bottom' },
          encoding: { x: { field: 'from', type: 'quantitative' }, y: { value: 0 }, text: { field: 'label' } },
        },
        {
          data: { values: points },
          mark: { type: 'line' },
          encoding: {
            x: { field: 'minute', type: 'quantitative', title: 'minutes since the first step' },
            y: { field: 'percent', type: 'quantitative', title: 'percent' },
            color: {
              field: 'track',
              type: 'nominal',
              title: null,
              scale: { domain: ['control', 'canary'], range: [chartColors.baseline, chartPalette[0]] },
            },
          },
        },
      ],
    },
  };
}

/** The confidence sequence of the current step against the margin. */
export function sequenceChart(
  rule: MetricRule,
  { buckets }: Series,
  { intervals, at }: Evidence,
  alpha: number,
): Chart | undefined {
  const current = intervals.at(-1);
  if (current === undefined) return undefined;
  const differences = bucketsIn(buckets, current, at)
    .filter(bothServed)
    .map((bucket) => differenceOf(bucket, rule.direction));
  const every = Math.max(1, Math.ceil(differences.length / mostPoints));
  const points = differences.flatMap((_, i) => {
    const n = i + 1;
    if (n < fewestBuckets || (n % every !== 0 && n !== differences.length)) return [];
    const state = confidenceSequence(differences.slice(0, n), { lower: alpha, upper: alpha });
    return state === undefined ? [] : [{ minutes: n, ...excessOf(rule, state) }];
  });
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return undefined;
  const title = `${rule.name}: canary minus control at ${current.weight} %, with its confidence sequence`;
  // early bounds are so wide that the margin could not be seen
  const reach = Math.max(4 * rule.margin, 3 * (last.upper - last.lower), 2 * Math.abs(last.estimate));
  const x = {
    field: 'minutes',
    type: 'quantitative',
    title: 'minutes in which both tracks served',
    scale: { zero: false },
  };
  const y = { type: 'quantitative', title: 'canary minus control', scale: { domain: [-reach, reach], clamp: true } };
  return {
    kind: 'chart',
    title,
    alt: `${title}: after ${last.minutes} minutes ${digits(last.estimate)}, from ${digits(last.lower)} to ${digits(last.upper)}; the margin lies at ${digits(marginOf(rule))}.`,
    spec: {
      height: 180,
      layer: [
        {
          data: { values: points },
          mark: { type: 'area', opacity: 0.25, clip: true },
          encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
        },
        {
          data: { values: points },
          mark: { type: 'line', clip: true },
          encoding: { x, y: { ...y, field: 'estimate' } },
        },
        {
          data: { values: [{ at: marginOf(rule) }] },
          mark: { type: 'rule', color: chartColors.fail, strokeDash: [4, 3] },
          encoding: { y: { field: 'at', type: 'quantitative' } },
        },
      ],
    },
  };
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
