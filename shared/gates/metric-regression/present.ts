import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Chart, Presentation, Section, Text } from '../../report/document.ts';
import { formatNumber } from '../../report/format-value.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import { forestCharts } from './charts/forest.ts';
import { rocChart } from './charts/roc.ts';
import { confusionTable } from './confusion-table.ts';
import { type Evidence, type RowsEvidence, sliceLabel } from './evidence.ts';
import { type DecidingSettings, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { needsBaseline } from './requirement.ts';
import { suppressedSlices } from './suppress.ts';
import { cureOf } from './words.ts';

/** What a person reads about compared models. Pure. */
export function present(
  evidence: Evidence,
  checks: readonly Check[],
  combined: Combined,
  settings: DecidingSettings,
): Presentation {
  const judgements = judge(evidence, settings);
  const open = openChecks(checks);
  return {
    summary: summaryOf(evidence, checks, combined, open),
    whatToDo: adviceOf(open, (check) => cureOfCheck(check, judgements, settings.alpha)),
    sections:
      evidence.kind === 'numbers'
        ? [tableSection(judgements)]
        : [
            tableSection(judgements),
            ...chartSections(evidence, judgements),
            powerSection(judgements, settings),
            ...[confusionTable(evidence)].filter((section) => section !== undefined),
            ...suppressedSection(evidence, settings),
          ],
  };
}

/** The cure alone: what was seen stands beside the check. */
function cureOfCheck({ id, reason }: Check, judgements: readonly Judgement[], alpha: number): string {
  const judgement = judgements.find((each) => each.id === id);
  return judgement && !judgement.suppressed ? cureOf(judgement, alpha) : reason;
}

function summaryOf(evidence: Evidence, checks: readonly Check[], combined: Combined, open: readonly Check[]): string {
  const rows = evidence.kind === 'rows' ? evidence.slices[0]?.rows : undefined;
  const on = rows === undefined ? 'without rows (point comparison)' : `on ${formatNumber(rows)} rows`;
  const named = (outcome: Check['outcome']): string => {
    const ids = open.filter((check) => check.outcome === outcome).map(({ id }) => id);
    return `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
  };
  switch (combined.verdict) {
    case 'pass':
      return combined.waivedOnly
        ? `Passed because everything that could decide is waived (${checks.length} checks ${on}).`
        : `The model meets every requirement ${on}.`;
    case 'fail':
      return `The model does not meet ${named('fail')} ${on}: keep the baseline, improve the model, or change the requirement.`;
    case 'inconclusive':
      return `The evidence does not decide ${named('inconclusive')} ${on}: more rows are needed.`;
    case 'error':
      return open[0]
        ? `Not measured: ${open[0].reason}`
        : 'No check of severity error was executed: nothing was decided.';
  }
}

const shown = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '' : formatNumber(Number(value.toPrecision(4)));

function tableSection(judgements: readonly Judgement[]): Section {
  return {
    title: 'Metrics',
    weight: 'main',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Metric' },
          { title: 'Slice' },
          { title: 'Rows', align: 'right' },
          { title: 'New', align: 'right' },
          { title: 'Baseline', align: 'right' },
          { title: 'Compared', align: 'right' },
          { title: 'Interval', align: 'right' },
          { title: 'Required' },
          { title: 'Outcome' },
        ],
        rows: judgements.map((judgement): Text[] => {
          const { requirement, slice, measured, outcome, suppressed } = judgement;
          const numbers = suppressed ? undefined : judgement;
          const interval = numbers?.measured?.interval;
          return [
            [{ code: requirement.metric }],
            slice ? [{ code: sliceLabel(slice) }] : 'all rows',
            numbers?.rows === null || numbers?.rows === undefined ? '' : formatNumber(numbers.rows),
            shown(numbers?.candidate),
            needsBaseline(requirement) ? shown(numbers?.baseline) : '',
            suppressed ? 'not shown' : shown(measured?.observed),
            interval ? `${shown(interval.lower)} to ${shown(interval.upper)}` : '',
            `${requirement.name} ${requirement.bound}`,
            judgement.listedOnly ? 'too few rows' : outcome,
          ];
        }),
      },
    ],
  };
}

function chartSections(evidence: RowsEvidence, judgements: readonly Judgement[]): Section[] {
  const forests = forestCharts(judgements);
  const roc = rocChart(evidence);
  const charts: Chart[] = [...forests, ...(roc ? [roc] : [])];
  return charts.length === 0 ? [] : [{ title: 'Charts', weight: 'main', blocks: charts }];
}

function powerSection(judgements: readonly Judgement[], { alpha }: DecidingSettings): Section {
  const rows = judgements
    .filter(({ measured, suppressed }) => measured?.interval !== undefined && !suppressed)
    .map(({ id, measured, rows: n }): Text[] => [
      [{ code: id }],
      n === null ? '' : formatNumber(n),
      shown(measured?.minimumDetectableEffect),
      measured?.rowsNeeded === undefined ? '' : formatNumber(measured.rowsNeeded),
      shown(measured?.pValue),
      shown(measured?.adjustedPValue),
      measured?.interval?.method ?? '',
    ]);
  return {
    title: 'What the rows can tell',
    weight: 'details',
    blocks: [
      {
        kind: 'paragraph',
        text: `Each end of an interval is a one-sided bound at alpha ${alpha}. The true loss in the third column fails with 80 % power. The rows in the fourth decide with 80 % power, for "max-drop" if the models are equally good in truth, for the others if what was seen is the truth. The p-value is for the claim that the requirement is not met, once alone and once after Holm's correction, which is made over all rows and over all slices apart.`,
      },
      {
        kind: 'table',
        columns: [
          { title: 'Check' },
          { title: 'Rows', align: 'right' },
          { title: 'Detectable loss', align: 'right' },
          { title: 'Rows needed', align: 'right' },
          { title: 'p', align: 'right' },
          { title: 'p (Holm)', align: 'right' },
          { title: 'Method' },
        ],
        rows,
      },
    ],
  };
}

function suppressedSection(evidence: RowsEvidence, settings: DecidingSettings): Section[] {
  const hidden = [...suppressedSlices(evidence.slices, settings['privacy-threshold']).values()];
  const small = hidden.filter((why) => why === 'small').length;
  if (small === 0) return [];
  return [
    {
      title: 'Slices that are not shown',
      weight: 'details',
      blocks: [
        {
          kind: 'paragraph',
          text: `${small} ${small === 1 ? 'slice has' : 'slices have'} fewer rows than "privacy-threshold" (${settings['privacy-threshold']}) and ${small === 1 ? 'is' : 'are'} neither judged nor shown. The numbers of one other slice of the same column are not shown either, because they would give them away.`,
        },
      ],
    },
  ];
}
