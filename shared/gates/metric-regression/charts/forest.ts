import { chartColors } from '../../../report/chart-theme.ts';
import type { Chart } from '../../../report/document.ts';
import { formatNumber } from '../../../report/format-value.ts';
import { sliceLabel } from '../evidence.ts';
import type { Judgement } from '../judgement.ts';
import type { RequirementName } from '../rule.ts';

/** Rows beyond these are more than anybody looks at. */
const mostRows = 40;

/** Each metric's intervals beside the bound that is required: one chart a metric and kind of comparison. */
export function forestCharts(judgements: readonly Judgement[]): Chart[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { interval } = judgement.measured ?? {};
    if (!interval || judgement.suppressed || !Number.isFinite(interval.lower + interval.upper)) continue;
    const key = `${judgement.requirement.metric}.${judgement.requirement.name}`;
    groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  return [...groups].map(([key, group]) => forestChart(key, group.slice(0, mostRows)));
}

const titles: Readonly<Record<RequirementName, string>> = {
  min: 'value',
  max: 'value',
  'max-drop': 'difference from the baseline',
  'max-drop-pct': 'what is left of the allowed loss',
  'min-gain': 'difference from the baseline',
};

/** In the metric's own units, as the interval is. */
function boundaryOf({ requirement }: Judgement): number {
  const up = requirement.better === 'higher' ? 1 : -1;
  switch (requirement.name) {
    case 'min':
    case 'max':
      return requirement.bound;
    case 'max-drop':
      return -up * requirement.bound;
    case 'min-gain':
      return up * requirement.bound;
    case 'max-drop-pct':
      return 0;
  }
}

function forestChart(key: string, group: readonly Judgement[]): Chart {
  const first = group[0] as Judgement;
  const boundary = boundaryOf(first);
  const values = group.map(({ slice, measured, outcome }) => ({
    slice: slice ? sliceLabel(slice) : 'all rows',
    value: measured?.observed,
    lower: measured?.interval?.lower,
    upper: measured?.interval?.upper,
    outcome: outcome === 'pass' || outcome === 'fail' ? outcome : 'not decided',
  }));
  const words = values
    .slice(0, 3)
    .map(({ slice, value, outcome }) => `${slice} ${formatNumber(Number((value ?? 0).toPrecision(4)))} (${outcome})`);
  const y = { field: 'slice', type: 'nominal', sort: null, title: null } as const;
  const color = {
    field: 'outcome',
    type: 'nominal',
    title: null,
    scale: {
      domain: ['pass', 'fail', 'not decided'],
      range: [chartColors.pass, chartColors.fail, chartColors.undecided],
    },
    legend: { orient: 'bottom' },
  } as const;
  const level = Math.round(100 * (first.measured?.interval?.level ?? 0));
  return {
    kind: 'chart',
    title: `${key} ${first.requirement.bound}: ${titles[first.requirement.name]}, ${level} % interval`,
    alt: `${key}: ${words.join(', ')}${group.length > 3 ? ` and ${group.length - 3} more` : ''}; the boundary is ${formatNumber(boundary)}.`,
    spec: {
      data: { values },
      height: { step: 26 },
      layer: [
        {
          data: { values: [{ boundary }] },
          mark: { type: 'rule', strokeDash: [4, 4], strokeWidth: 1.5 },
          encoding: { x: { field: 'boundary', type: 'quantitative' } },
        },
        {
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: {
            y,
            x: { field: 'lower', type: 'quantitative', title: titles[first.requirement.name], scale: { zero: false } },
            x2: { field: 'upper' },
            color,
          },
        },
        {
          mark: { type: 'point', filled: true, size: 70 },
          encoding: { y, x: { field: 'value', type: 'quantitative' }, color },
        },
      ],
    },
  };
}
