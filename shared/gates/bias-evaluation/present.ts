import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Presentation, Section, Table, Text } from '../../report/document.ts';
import { formatNumber, formatShare } from '../../report/format-value.ts';
import type { Check, Rate } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import { type Comparison, compareGroups, type GroupsJudged } from './compare-groups.ts';
import type { Evidence } from './evidence.ts';
import { forestPlot } from './forest-plot.ts';
import { groupName } from './group-name.ts';
import { outcomeOf } from './lead.ts';
import { metrics, metricWords, rates, rowsOf } from './metrics.ts';
import { rulesOf } from './rule.ts';
import type { BiasEvaluationSettings } from './settings.ts';
import { expectedOf } from './words.ts';

/** What a person reads about groups: the gaps with their intervals, per metric; the counts they come from. Pure. */
export function present(
  evidence: Evidence,
  checks: readonly Check[],
  combined: Combined,
  settings: BiasEvaluationSettings,
): Presentation {
  const judged = compareGroups(evidence, settings);
  const open = openChecks(checks);
  return {
    summary: summaryOf(evidence, judged, checks, combined, open),
    whatToDo: adviceOf(open),
    sections: [...gapSections(judged, settings), groupsSection(judged, settings), howSection(judged, settings)],
  };
}

function summaryOf(
  evidence: Evidence,
  { comparisons }: GroupsJudged,
  checks: readonly Check[],
  combined: Combined,
  open: readonly Check[],
): string {
  const columns = evidence.attributes.map(({ column }) => column).join(', ');
  const where = `${formatNumber(evidence.rows)} rows by ${columns}`;
  const failed = open.filter(({ outcome }) => outcome === 'fail');
  const undecided = open.filter(({ outcome }) => outcome === 'inconclusive');
  switch (combined.verdict) {
    case 'pass':
      return combined.waivedOnly
        ? `Passed because everything that could decide is waived (${where}).`
        : `Every gap between groups is shown to lie within its bounds (${count(comparisons.length, 'comparison')} on ${where}).`;
    case 'fail':
      return `${count(failed.length, 'gap')} between groups ${failed.length === 1 ? 'is' : 'are'} shown to be too large (${count(checks.length, 'check')} on ${where}): find out where ${failed.length === 1 ? 'it comes' : 'they come'} from, and mend the model.`;
    case 'inconclusive':
      return `No harm is shown, but ${count(undecided.length, 'comparison')} of ${formatNumber(comparisons.length)} cannot be decided on ${where}: evaluate more rows of those groups.`;
    default: {
      const first = open.find(({ outcome }) => outcome === 'error');
      return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
    }
  }
}

const order = ['fail', 'error', 'not-executed', 'inconclusive', 'pass'];

function gapSections({ comparisons }: GroupsJudged, settings: BiasEvaluationSettings): Section[] {
  return rulesOf(settings.metrics, settings.burden).flatMap((rule): Section[] => {
    const own = comparisons.filter((comparison) => comparison.rule.metric === rule.metric);
    if (own.length === 0) return [];
    const charts = metrics[rule.metric].rates.map((rate) => forestPlot(rule, rate, own));
    return [
      {
        title: `${metricWords(rule.metric)}: ${expectedOf(rule)}`,
        weight: 'main',
        blocks: [gapTable(own), ...charts.filter((chart) => chart !== undefined)],
      },
    ];
  });
}

function gapTable(comparisons: readonly Comparison[]): Table {
  const rows = [...comparisons]
    .sort((a, b) => order.indexOf(outcomeOf(a)) - order.indexOf(outcomeOf(b)))
    .flatMap((comparison): Text[][] => {
      const { column, group, parts, withheld } = comparison;
      const name: Text = [{ code: groupName(column, group) }];
      if (withheld) return [[name, 'withheld', '', '', '', '', outcomeWords[outcomeOf(comparison)]]];
      return parts.map((part): Text[] => [
        name,
        rates[part.rate].words,
        sayShare(part.group),
        sayShare(part.reference),
        part.measured ? number(part.measured.estimate) : '',
        part.measured ? `[${number(part.measured.interval.lower)}, ${number(part.measured.interval.upper)}]` : '',
        partWords[part.outcome],
      ]);
    });
  const references = new Set(comparisons.map(({ column, reference }) => groupName(column, reference)));
  return {
    kind: 'table',
    caption: `Against ${[...references].join(', ')}.`,
    columns: [
      { title: 'Group' },
      { title: 'Rate' },
      { title: 'In group', align: 'right' },
      { title: 'In reference', align: 'right' },
      { title: 'Gap', align: 'right' },
      { title: 'Interval', align: 'right' },
      { title: 'Shown' },
    ],
    rows,
  };
}

const outcomeWords = {
  pass: 'within the bounds',
  fail: 'beyond a bound',
  inconclusive: 'undecided',
  error: 'not defined',
  'not-executed': 'not executed',
} as const;

const partWords = {
  pass: outcomeWords.pass,
  fail: outcomeWords.fail,
  inconclusive: outcomeWords.inconclusive,
  'few-rows': 'undecided: too few rows',
  undefined: outcomeWords.error,
} as const;

const sayShare = ({ numerator, denominator }: Rate): string =>
  denominator === 0 ? 'of none' : `${formatShare(numerator / denominator)} of ${formatNumber(denominator)}`;

const number = (value: number): string =>
  Number.isFinite(value) ? formatNumber(Number(value.toPrecision(3))) : value > 0 ? 'unbounded' : '-unbounded';

function groupsSection({ attributes }: GroupsJudged, settings: BiasEvaluationSettings): Section {
  const anyWithheld = attributes.some(({ withheld }) => withheld.size > 0);
  const rows = attributes.flatMap(({ column, groups, withheld, reference }) =>
    groups.map(({ value, cells }): Text[] => {
      const name: Text = [{ code: groupName(column, value) }, ...(value === reference ? [' (reference)'] : [])];
      if (withheld.has(value)) return [name, 'withheld', '', '', '', ''];
      const { truePositive, falsePositive, falseNegative, trueNegative } = cells;
      return [name, ...[rowsOf(cells), truePositive, falsePositive, falseNegative, trueNegative].map(formatNumber)];
    }),
  );
  const right = (title: string) => ({ title, align: 'right' }) as const;
  return {
    title: 'Groups',
    weight: 'details',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Group' },
          right('Rows'),
          right('True positive'),
          right('False positive'),
          right('False negative'),
          right('True negative'),
        ],
        rows,
      },
      ...(anyWithheld
        ? [
            {
              kind: 'paragraph',
              text: `Withheld are groups with fewer than ${settings['privacy-threshold']} rows, and one sibling of them, from which they could be computed.`,
            } as const,
          ]
        : []),
    ],
  };
}

function howSection({ family, comparisons }: GroupsJudged, settings: BiasEvaluationSettings): Section {
  const level = formatNumber(100 * (1 - 2 * settings.alpha));
  const detectable = comparisons.flatMap(({ rule, column, group, withheld, parts }) =>
    parts.flatMap((part): Text[][] =>
      withheld || !part.measured
        ? []
        : [
            [
              [{ code: groupName(column, group) }],
              `${metricWords(rule.metric)} (${rates[part.rate].words})`,
              part.measured.minimumDetectableEffect === null ? 'none' : number(part.measured.minimumDetectableEffect),
              part.measured.rowsNeeded === null ? 'none' : formatNumber(part.measured.rowsNeeded),
            ],
          ],
    ),
  );
  return {
    title: 'How it was decided',
    weight: 'details',
    blocks: [
      {
        kind: 'list',
        items: [
          `A gap passes where its whole ${level} % score interval (Miettinen-Nurminen for differences, Koopman for ratios) lies within the bounds: two one-sided tests at ${settings.alpha}.`,
          `It fails where a test that it lies beyond a bound has a p-value below ${settings.alpha} after Holm's correction over all claims of this run (${formatNumber(family)}: each comparison, rate and side).`,
          'A rate over nothing is not defined and never passes; neither does a group with too few rows.',
          'What is measured is a model on these rows. It is no legal finding.',
        ],
      },
      ...(detectable.length > 0
        ? [
            {
              kind: 'table',
              caption: 'What these numbers of rows can show, with 80 % power.',
              columns: [
                { title: 'Group' },
                { title: 'Metric' },
                { title: 'True gap that would fail', align: 'right' },
                { title: 'Rows at which no gap would pass', align: 'right' },
              ],
              rows: detectable,
            } as const,
          ]
        : []),
    ],
  };
}

const count = (n: number, noun: string): string => `${formatNumber(n)} ${noun}${n === 1 ? '' : 's'}`;
