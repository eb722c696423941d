import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Block, Presentation, Section, Text } from '../../report/document.ts';
import { formatNumber, formatShare } from '../../report/format-value.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import { sequenceChart, timelineChart } from './charts.ts';
import type { Comparison, Evidence } from './evidence.ts';
import { excessOf } from './excess.ts';
import { instantText } from './instant.ts';
import type { MetricRule } from './metric-rules.ts';
import { outcomeOf } from './outcome.ts';
import { roleFor } from './role.ts';
import type { CanaryPromotionSettings } from './settings.ts';

/** What a person reads about a canary. Pure. */
export function present(
  evidence: Evidence,
  checks: readonly Check[],
  { waivedOnly }: Combined,
  settings: Pick<CanaryPromotionSettings, 'alpha'>,
): Presentation {
  const { decision, reason, nextWeight } = outcomeOf(evidence);
  const open = openChecks(checks);
  const judged = evidence.mode !== 'abort' && evidence.mode !== 'reconcile';
  const word = { promote: 'Promote', hold: 'Hold', rollback: 'Roll back', error: 'Not decided' }[decision];
  const to = decision === 'promote' && nextWeight !== undefined ? ` to ${nextWeight} %` : '';
  return {
    summary: `${judged ? `${word}${to}: ` : ''}${reason}${waivedOnly ? ' What could decide is waived.' : ''}`,
    whatToDo: [...moveOf(evidence, decision, nextWeight), ...adviceOf(open)],
    sections: sectionsOf(evidence, settings.alpha),
  };
}

/** Where somebody else moves the traffic. */
function moveOf({ traffic }: Evidence, decision: string, nextWeight: number | undefined): Text[] {
  if (traffic.driver !== 'emit') return [];
  if (decision === 'promote') return [`Give the canary ${nextWeight} % of the traffic.`];
  return decision === 'rollback' ? ['Take all traffic from the canary.'] : [];
}

function sectionsOf(evidence: Evidence, alpha: number): Section[] {
  const { assessment, traffic, intervals } = evidence;
  const sections: Section[] = [];
  if (assessment.comparisons.length > 0) {
    const charts = evidence.rules.flatMap((rule): Block[] => {
      const series = evidence.series.find(({ metric }) => metric === rule.name);
      if (!series) return [];
      return [timelineChart(rule, series, evidence), sequenceChart(rule, series, evidence, alpha)].filter(
        (chart) => chart !== undefined,
      );
    });
    sections.push({
      title: 'Canary against control',
      weight: 'main',
      blocks: [comparisonTable(assessment.comparisons, evidence.rules), ...charts],
    });
    sections.push({ title: 'How it is judged', weight: 'details', blocks: [{ kind: 'list', items: method(alpha) }] });
  }
  if (intervals.length > 0)
    sections.push({
      title: 'Steps',
      weight: 'details',
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'Weight', align: 'right' }, { title: 'From' }, { title: 'To' }],
          rows: intervals.map(({ weight, from, to }) => [
            `${weight} %`,
            instantText(from),
            to === undefined ? `judged as of ${instantText(evidence.at)}` : instantText(to),
          ]),
        },
      ],
    });
  if (traffic.driver === 'httproute')
    sections.push({
      title: 'The role that is needed in the cluster',
      weight: 'details',
      blocks: [{ kind: 'code', text: roleFor(traffic.target) }],
    });
  return sections;
}

function comparisonTable(comparisons: readonly Comparison[], rules: readonly MetricRule[]): Block {
  const share = ({ count, total }: Comparison['control']): string =>
    total === 0 ? 'no requests' : `${formatShare(count / total)} of ${formatNumber(total)}`;
  const difference = (metric: string, sequence: Comparison['sequence']): string => {
    const rule = rules.find(({ name }) => name === metric);
    if (sequence === undefined || rule === undefined) return 'too early';
    const { estimate, lower, upper } = excessOf(rule, sequence);
    return `${digits(estimate)} [${digits(lower)}, ${digits(upper)}]`;
  };
  return {
    kind: 'table',
    caption:
      'The difference is that of the shares, canary minus control. The interval holds at every look, however often one looks.',
    columns: [
      { title: 'Metric' },
      { title: 'Weight', align: 'right' },
      { title: 'Control', align: 'right' },
      { title: 'Canary', align: 'right' },
      { title: 'Difference', align: 'right' },
      { title: 'Outcome' },
    ],
    rows: comparisons.map(({ metric, weight, control, canary, sequence, outcome }): Text[] => [
      [{ code: metric }],
      `${weight} %`,
      share(control),
      share(canary),
      difference(metric, sequence),
      outcome,
    ]),
  };
}

const method = (alpha: number): Text[] => [
  `The unit is a minute in which both tracks served; minutes are weighted by their requests, and steps are never pooled.`,
  `Bounds are those of a confidence sequence (asymptotic, one-sided mixture of normals) at alpha ${alpha} a side, with the variance of means of ten minutes; they begin at 30 minutes and 1,000 requests of each track.`,
  'A promotion needs every guardrail to pass; a rollback takes one that fails at alpha divided by the number of guardrails.',
];

const digits = (value: number): string => formatNumber(Number(value.toPrecision(3)));
