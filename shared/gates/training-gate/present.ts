import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Chart, Presentation, Section, Text } from '../../report/document.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import { bestOf } from './best-of.ts';
import { counted, short } from './checks/words.ts';
import type { Change, ChosenSeries, Evidence, Lineage, Plan, Run } from './evidence.ts';
import { thin } from './thin.ts';

const mostChanges = 30;
/** Points that a line of a chart can show. */
const mostPoints = 400;

/** What a person reads about a plan, a run or a log. Pure. */
export function present(evidence: Evidence, checks: readonly Check[], combined: Combined): Presentation {
  const open = openChecks(checks);
  return {
    summary: summaryOf(evidence, open, combined),
    whatToDo: adviceOf(open),
    sections: [
      ...(evidence.plan ? changesSection(evidence.plan) : []),
      ...(evidence.run ? [runSection(evidence.run)] : []),
      ...(evidence.log ? curvesSection(evidence.log.series) : []),
      ...(evidence.log ? [seriesSection(evidence.log.series)] : []),
      lineageSection(evidence.lineage),
    ],
  };
}

function summaryOf(evidence: Evidence, open: readonly Check[], combined: Combined): string {
  const [first] = open;
  const waived = combined.waivedOnly ? 'Passed because everything that could decide is waived. ' : '';
  const warned = combined.warnings > 0 ? ` (${counted(combined.warnings, 'warning')})` : '';
  switch (combined.verdict) {
    case 'pass':
      return `${waived}${passed(evidence)}${warned}`;
    case 'fail': {
      const failed = open.filter(({ outcome }) => outcome === 'fail');
      const others = failed.length > 1 ? ` (and ${counted(failed.length - 1, 'more check')})` : '';
      return failed[0] ? `${failed[0].reason}${others}` : 'A check failed.';
    }
    case 'inconclusive':
      return first ? `Not decided: ${first.reason}` : 'Nothing was decided.';
    default:
      return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
  }
}

function passed({ mode, plan, run, log }: Evidence): string {
  if (log) {
    const names = log.series.map(({ name }) => JSON.stringify(name)).join(', ');
    return `The training log is whole and its series are as they should be: ${names}.`;
  }
  if (run)
    return `The training ended well after ${short(run.seconds)} seconds${run.recorded ? ', and its record was written' : ''}.`;
  if (!plan?.needsTraining)
    return 'The training need not run: nothing that it depends on changed since the recorded one.';
  return mode === 'plan' ? `The training has to run: ${whyOf(plan.changes)}.` : 'The training was not needed.';
}

function whyOf(changes: readonly Change[]): string {
  const [first] = changes;
  if (!first) return 'it is asked for';
  if (first.part === 'record')
    return first.change === 'missing'
      ? 'there is no record of an earlier one'
      : 'the record of the earlier one cannot be read';
  const named = changes.slice(0, 3).map(({ name, change }) => `${JSON.stringify(name.slice(0, 60))} (${change})`);
  return `${named.join(', ')}${changes.length > 3 ? ` and ${changes.length - 3} more` : ''}`;
}

function changesSection({ changes }: Plan): Section[] {
  if (changes.length === 0) return [];
  const value = (of: Change['before']): Text => (of === undefined ? '' : [{ code: String(of) }]);
  return [
    {
      title: 'Why the training has to run',
      weight: 'main',
      blocks: [
        {
          kind: 'table',
          ...(changes.length > mostChanges ? { caption: `The first ${mostChanges} of ${changes.length}.` } : {}),
          columns: [{ title: 'Part' }, { title: 'Name' }, { title: 'Change' }, { title: 'Before' }, { title: 'Now' }],
          rows: changes
            .slice(0, mostChanges)
            .map(({ part, name, change, before, after }) => [
              part,
              [{ code: name }],
              change,
              value(before),
              value(after),
            ]),
        },
      ],
    },
  ];
}

function runSection(run: Run): Section {
  const ended =
    run.end === 'exited' ? `exit code ${run.exitCode}` : run.end === 'signal' ? `signal ${run.signal}` : run.end;
  return {
    title: 'The run',
    weight: 'main',
    blocks: [
      {
        kind: 'table',
        columns: [{ title: 'What' }, { title: 'Seen', align: 'right' }],
        rows: [
          ['End', ended],
          ['Time', `${short(run.seconds)} s`],
          [
            'Most memory',
            run.peakMemory === null ? 'not told by this system' : `${short(run.peakMemory / 2 ** 20)} MiB`,
          ],
          ...run.results.map(({ path, sha256 }): Text[] => [
            [{ code: path }],
            sha256 === null ? 'missing' : [{ code: sha256.slice(0, 12) }],
          ]),
        ],
      },
    ],
  };
}

/** One chart a pair of training and validation, one for each other series. */
function curvesSection(series: readonly ChosenSeries[]): Section[] {
  const pair = series.filter(({ role }) => role !== 'watch');
  const others = series.filter(({ role }) => role === 'watch');
  const charts = [pair, ...others.map((each) => [each])].flatMap((group) => curveChart(group) ?? []);
  return charts.length === 0 ? [] : [{ title: 'Curves', weight: 'main', blocks: charts }];
}

function curveChart(series: readonly ChosenSeries[]): Chart | undefined {
  const lines = series.map((each) => ({ each, points: thin(each.steps, each.values, mostPoints) }));
  const values = lines.flatMap(({ each, points }) =>
    points.map(({ step, value }) => ({ series: each.name, step, value: Number.isFinite(value) ? value : null })),
  );
  if (!values.some(({ value }) => value !== null)) return undefined;
  const breaks = series.flatMap(({ name, steps, values: all }) =>
    steps.flatMap((step, i) => (Number.isFinite(all[i]) ? [] : [{ series: name, step }])),
  );
  const best = series.flatMap((each) => {
    const at = bestOf(each);
    return at === undefined || each.role !== 'validation'
      ? []
      : [{ series: each.name, step: each.steps[at], value: each.values[at] }];
  });
  const x = { field: 'step', type: 'quantitative', title: 'step', scale: { zero: false, nice: false } };
  const y = { field: 'value', type: 'quantitative', title: null, scale: { zero: false } };
  const color = { field: 'series', type: 'nominal', title: null, sort: null, legend: { orient: 'top' } };
  const title = series.map(({ name }) => name).join(' and ');
  return {
    kind: 'chart',
    title,
    alt: `${series.map(altOf).join('; ')}.`,
    spec: {
      height: 220,
      layer: [
        {
          data: { values },
          mark: { type: 'line', interpolate: 'linear', invalid: 'break-paths-show-domains', strokeWidth: 1.5 },
          encoding: { x, y, color },
        },
        { data: { values: best }, mark: { type: 'point', filled: true, size: 50 }, encoding: { x, y, color } },
        {
          data: { values: breaks.slice(0, mostPoints) },
          mark: { type: 'rule', strokeDash: [3, 3], color: '#d55e00' },
          encoding: { x },
        },
      ],
    },
  };
}

function altOf(series: ChosenSeries): string {
  const { name, steps, values } = series;
  const best = bestOf(series);
  const at = best === undefined ? '' : `, best ${short(values[best] as number)} at step ${steps[best]}`;
  const bad = values.filter((value) => !Number.isFinite(value)).length;
  return `${name} from ${short(values[0] as number)} at step ${steps[0]} to ${short(values.at(-1) as number)} at step ${steps.at(-1)}${at}${bad > 0 ? `, ${bad} not finite` : ''}`;
}

function seriesSection(series: readonly ChosenSeries[]): Section {
  return {
    title: 'Series',
    weight: 'details',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Series' },
          { title: 'Role' },
          { title: 'Points', align: 'right' },
          { title: 'First', align: 'right' },
          { title: 'Best', align: 'right' },
          { title: 'At step', align: 'right' },
          { title: 'Last', align: 'right' },
          { title: 'Not finite', align: 'right' },
        ],
        rows: series.map((each): Text[] => {
          const { name, role, direction, steps, values } = each;
          const best = bestOf(each);
          return [
            [{ code: name }],
            `${role}, ${direction === 'min' ? 'less' : 'more'} is better`,
            String(values.length),
            short(values[0] as number),
            best === undefined ? '' : short(values[best] as number),
            best === undefined ? '' : String(steps[best]),
            short(values.at(-1) as number),
            String(values.filter((value) => !Number.isFinite(value)).length),
          ];
        }),
      },
    ],
  };
}

function lineageSection({ source, commit, clean, fingerprint }: Lineage): Section {
  const rows: Text[][] = [
    ['Known from', source],
    ['Commit', commit === null ? 'not known' : [{ code: commit }, clean === false ? ' (with altered files)' : '']],
    ['Fingerprint', fingerprint === null ? 'not known' : [{ code: fingerprint.sha256 }]],
    ['Inputs', String(fingerprint?.inputs.length ?? 0)],
    ['Parameters', String(fingerprint?.parameters.length ?? 0)],
    ['Environment', fingerprint?.environmentLock.map(({ path }) => path).join(', ') || 'not known'],
  ];
  return {
    title: 'Where the training comes from',
    weight: 'details',
    blocks: [{ kind: 'table', columns: [{ title: 'What' }, { title: 'Value' }], rows }],
  };
}
