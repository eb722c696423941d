import type { HistoryRecord } from '../../history/record.ts';
import { chartColors } from '../../report/chart-theme.ts';
import type { Chart } from '../../report/document.ts';
import type { RunHistory } from './group-runs.ts';

/** Bars, and points of a line: more than these cannot be told apart. */
const mostBars = 60;
/** Fewer bars are as wide as these, not as the page. */
const fewBars = 24;
const mostPoints = 200;
const mostCharts = 6;

const verdictColors = {
  pass: chartColors.pass,
  fail: chartColors.fail,
  inconclusive: '#e69f00',
  error: chartColors.undecided,
} as const;
const verdicts = ['pass', 'fail', 'inconclusive', 'error'] as const;

/** How often each verdict came, run after run; where there are many, several runs share a bar. Pure. */
export function verdictChart({ title, records }: RunHistory): Chart {
  const bins = binsOf(records, mostBars);
  const size = bins[0]?.length ?? 1;
  const values = bins.flatMap((bin, i) =>
    verdicts.flatMap((verdict) => {
      const runs = bin.filter((record) => record.verdict === verdict).length;
      return runs === 0 ? [] : [{ bin: i * size + 1, verdict, runs, order: verdicts.indexOf(verdict) }];
    }),
  );
  const counts = verdicts
    .map((verdict) => [verdict, records.filter((record) => record.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${verdict} ${count}`)
    .join(', ');
  return {
    kind: 'chart',
    title: `Verdicts of ${title}`,
    alt: `Verdicts of the last ${records.length} runs of ${title}, the oldest left: ${counts}.`,
    spec: {
      width: bins.length < fewBars ? { step: 26 } : 640,
      height: size === 1 ? 40 : 120,
      data: { values },
      mark: { type: 'bar', stroke: null },
      encoding: {
        x: {
          field: 'bin',
          type: 'ordinal',
          title: size === 1 ? 'run, the oldest first' : `run, the oldest first; ${size} runs a bar`,
          axis: { labelAngle: 0, labelOverlap: 'greedy', ticks: false },
        },
        y: {
          field: 'runs',
          type: 'quantitative',
          title: size === 1 ? null : 'runs',
          axis: size === 1 ? null : { tickMinStep: 1 },
        },
        color: {
          field: 'verdict',
          type: 'nominal',
          title: null,
          sort: verdicts,
          scale: { domain: verdicts, range: verdicts.map((verdict) => verdictColors[verdict]) },
          legend: { orient: 'top' },
        },
        order: { field: 'order' },
      },
    },
  };
}

/** What was observed run after run, for the checks that did not pass most often, then those that moved. Pure. */
export function numberCharts({ records }: RunHistory): readonly Chart[] {
  return telling(records).map(({ id, points }): Chart => {
    const shown = thinned(points);
    const values = points.map(({ value }) => value);
    return {
      kind: 'chart',
      title: id,
      alt: `${id}: observed in ${points.length} runs, from ${Math.min(...values)} to ${Math.max(...values)}, last ${values.at(-1)}; it did not pass in ${points.filter(({ passed }) => !passed).length}.`,
      spec: {
        width: 640,
        height: 110,
        data: {
          values: shown.map(({ at, value, passed }) => ({ at, value, outcome: passed ? 'passed' : 'did not pass' })),
        },
        layer: [
          {
            mark: { type: 'line', opacity: 0.5, strokeWidth: 1, color: chartColors.baseline },
            encoding: encoding(false),
          },
          { mark: { type: 'point', filled: true, size: shown.length > 60 ? 14 : 36 }, encoding: encoding(true) },
        ],
      },
    };
  });
}

const encoding = (colored: boolean) => ({
  x: {
    field: 'at',
    type: 'quantitative',
    title: 'run, the oldest first',
    scale: { nice: false, zero: false },
    axis: { tickMinStep: 1, grid: false },
  },
  y: { field: 'value', type: 'quantitative', title: 'observed', scale: { zero: false } },
  ...(colored
    ? {
        color: {
          field: 'outcome',
          type: 'nominal',
          title: null,
          scale: { domain: ['passed', 'did not pass'], range: [chartColors.pass, chartColors.fail] },
          legend: { orient: 'top' },
        },
      }
    : {}),
});

interface Point {
  /** Number of the run, from 1. */
  readonly at: number;
  readonly value: number;
  readonly passed: boolean;
}

interface Line {
  readonly id: string;
  readonly points: readonly Point[];
}

function telling(records: readonly HistoryRecord[]): readonly Line[] {
  const lines = new Map<string, Point[]>();
  records.forEach((record, i) => {
    for (const { id, observed, outcome } of record.checks) {
      if (observed === null) continue;
      const points = lines.get(id) ?? [];
      points.push({ at: i + 1, value: observed, passed: outcome === 'pass' });
      lines.set(id, points);
    }
  });
  return [...lines]
    .map(([id, points]) => ({
      id,
      points,
      bad: points.filter(({ passed }) => !passed).length,
      different: new Set(points.map(({ value }) => value)).size,
    }))
    .filter(({ bad, different }) => bad > 0 || different > 1)
    .sort((a, b) => b.bad - a.bad || b.different - a.different || (a.id < b.id ? -1 : 1))
    .slice(0, mostCharts);
}

/** Of each stretch of runs the lowest and the highest: what stands out stays. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostPoints) return points;
  return binsOf(points, mostPoints / 2).flatMap((bin) => {
    const low = bin.reduce((a, b) => (b.value < a.value ? b : a));
    const high = bin.reduce((a, b) => (b.value > a.value ? b : a));
    return low === high ? [low] : low.at < high.at ? [low, high] : [high, low];
  });
}

/** At most so many stretches of equal length, the last one perhaps shorter. */
function binsOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const size = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

const mostInOverview = 20;

/** The verdicts of all runs, one below the other. Pure. */
export function overviewChart(runs: readonly RunHistory[]): Chart {
  const charts = runs.slice(0, mostInOverview).map(verdictChart);
  return {
    kind: 'chart',
    title: 'Verdicts of the recorded runs',
    alt: charts.map(({ alt }) => alt).join(' '),
    spec: { vconcat: charts.map(({ title, spec }) => ({ title, ...spec })) },
  };
}
