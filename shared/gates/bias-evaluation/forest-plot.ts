import { chartColors } from '../../report/chart-theme.ts';
import type { Chart } from '../../report/document.ts';
import { formatNumber } from '../../report/format-value.ts';
import type { Comparison, Part } from './compare-groups.ts';
import { limitsOf } from './compare-rates.ts';
import { groupName } from './group-name.ts';
import { metrics, metricWords, type RateName, rates } from './metrics.ts';
import type { Rule } from './rule.ts';

/** Beyond these nobody reads one by one. */
const mostRows = 60;
/** Ratios beyond e^±3 are drawn at the edge. */
const edge = { difference: 1, ratio: 20 } as const;

const verdictWords = { pass: 'within', fail: 'beyond', inconclusive: 'undecided' } as const;

interface Row {
  readonly group: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: string;
}

/** One row a group: the gap to the reference with its interval, over the band in which the requirement holds. */
export function forestPlot(rule: Rule, rate: RateName, comparisons: readonly Comparison[]): Chart | undefined {
  const shown = comparisons
    .filter(({ withheld }) => !withheld)
    .flatMap((comparison) => comparison.parts.map((part) => ({ comparison, part })))
    .filter(({ part }) => part.rate === rate && part.measured)
    .sort((a, b) => rank(a.part) - rank(b.part))
    .slice(0, mostRows);
  if (shown.length === 0) return undefined;
  const limits = limitsOf(rule.scale, rule.bound);
  const rows = shown.map(({ comparison, part }) => rowOf(rule, comparison, part));
  const ratio = rule.scale === 'ratio';
  const reach = ratio
    ? Math.max(limits.upper, ...rows.map(({ lower, upper }) => Math.max(upper, 1 / lower))) * 1.05
    : Math.max(limits.upper, ...rows.map(({ lower, upper }) => Math.max(upper, -lower))) * 1.05;
  const scale = ratio
    ? { type: 'log', domain: [1 / reach, reach], nice: false }
    : { domain: [-reach, reach], nice: false };
  const y = { field: 'group', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale,
    title: ratio ? 'ratio to the reference' : 'difference to the reference',
  });
  const words = Object.values(verdictWords);
  const color = {
    field: 'verdict',
    type: 'nominal',
    title: null,
    scale: { domain: words, range: [chartColors.pass, chartColors.fail, chartColors.undecided] },
    legend: { orient: 'bottom' },
  };
  const said = rows
    .slice(0, 5)
    .map(
      ({ group, estimate, lower, upper, verdict }) =>
        `${group}: ${round(estimate)} [${round(lower)}, ${round(upper)}] ${verdict}`,
    );
  return {
    kind: 'chart',
    title: `${metricWords(rule.metric)}${metrics[rule.metric].rates.length > 1 ? `: ${rates[rate].words}` : ''}`,
    alt: `Gap of each group to its reference with its interval; required is ${round(limits.lower)} to ${round(limits.upper)}. ${said.join('; ')}${rows.length > 5 ? `; and ${rows.length - 5} more` : ''}.`,
    spec: {
      data: { values: rows },
      height: { step: 22 },
      layer: [
        {
          data: { values: [{ from: limits.lower, to: limits.upper }] },
          mark: { type: 'rect', opacity: 0.14, color: chartColors.pass },
          encoding: { x: x('from'), x2: { field: 'to' } },
        },
        {
          data: { values: [{ none: ratio ? 1 : 0 }] },
          mark: { type: 'rule', strokeDash: [3, 3], opacity: 0.6 },
          encoding: { x: x('none') },
        },
        { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, x: x('lower'), x2: { field: 'upper' }, color } },
        {
          mark: { type: 'point', filled: true, size: 70 },
          encoding: {
            y,
            x: x('estimate'),
            color,
            shape: {
              field: 'verdict',
              type: 'nominal',
              title: null,
              scale: { domain: words, range: ['circle', 'cross', 'diamond'] },
              legend: { orient: 'bottom' },
            },
          },
        },
      ],
    },
  };
}

/** What was shown stands first, harm before its absence. */
const rank = ({ outcome }: Part): number => ['fail', 'inconclusive', 'pass'].indexOf(outcome);

function rowOf(rule: Rule, { column, group, rows }: Comparison, part: Part): Row {
  const { measured, outcome } = part;
  const { estimate = 0, interval = { lower: 0, upper: 0 } } = measured ?? {};
  const of = part.group.denominator === rows ? '' : `${formatNumber(part.group.denominator)} of `;
  const drawn = (value: number) => {
    const most = edge[rule.scale];
    const least = rule.scale === 'ratio' ? 1 / most : -most;
    return Math.min(most, Math.max(least, value));
  };
  return {
    group: `${groupName(column, group)} (${of}${formatNumber(rows)} rows)`,
    estimate: drawn(estimate),
    lower: drawn(interval.lower),
    upper: drawn(interval.upper),
    verdict: verdictWords[outcome as keyof typeof verdictWords],
  };
}

const round = (value: number): string => formatNumber(Number(value.toPrecision(3)));
