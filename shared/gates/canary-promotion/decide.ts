import { formatNumber } from '../../report/format-value.ts';
import type { SequenceState } from '../../statistics/confidence-sequence.ts';
import type { Check } from '../../verdict/check.ts';
import { durationWords } from './duration-words.ts';
import type { Comparison, Evidence, Presence, RouteTraffic } from './evidence.ts';
import { excessOf, marginOf } from './excess.ts';
import type { MetricRule } from './metric-rules.ts';
import { planTraffic } from './plan-traffic.ts';

/** The evidence against the margins: pure. */
export function decide(evidence: Evidence): Check[] {
  const { rules, assessment, traffic, intervals } = evidence;
  const judged = intervals.length === 0 ? [] : rules.flatMap((rule) => checksOf(rule, evidence));
  const overdue: Check[] =
    assessment.overdue && assessment.decision !== 'promote'
      ? [
          {
            id: 'traffic.duration',
            title: 'the step is decided in time',
            severity: 'error',
            outcome: 'fail',
            observed: Math.round(assessment.elapsed ?? 0),
            expected: 'decided within max-duration',
            reason: `The step is undecided since ${durationWords(assessment.elapsed ?? 0)}: send the canary more requests, or allow a wider margin.`,
          },
        ]
      : [];
  return [...(traffic.driver === 'emit' ? [] : routeChecks(evidence, traffic)), ...judged, ...overdue];
}

function checksOf(rule: MetricRule, { assessment, intervals }: Evidence): Check[] {
  const presence = assessment.presence[rule.name];
  const own = assessment.comparisons.filter(({ metric }) => metric === rule.name);
  const now = own.find(({ current }) => current);
  return [
    observedCheck(rule, presence),
    ...(now === undefined ? [] : [ratioCheck(rule, now)]),
    ...own.map((comparison) => marginCheck(rule, comparison, intervals.length)),
  ];
}

const severityOf = ({ role }: MetricRule): 'error' | 'warning' => (role === 'guardrail' ? 'error' : 'warning');

function observedCheck(rule: MetricRule, presence: Presence | undefined): Check {
  const head = {
    id: `${rule.name}.observed`,
    title: `${rule.name} is measured on both tracks`,
    severity: severityOf(rule),
    expected: 'a fresh sample of the control and of the canary',
  } as const;
  switch (presence?.state) {
    case 'fresh':
      return { ...head, outcome: 'pass', observed: 1, reason: 'Both tracks have fresh samples.' };
    case 'early':
      return { ...head, outcome: 'inconclusive', observed: 0, reason: `${presence.message} The step has only begun.` };
    case 'missing':
      return { ...head, outcome: 'error', cause: presence.cause, observed: null, reason: presence.message };
    case undefined:
      return { ...head, outcome: 'error', cause: 'evidence', observed: null, reason: 'The metric was not measured.' };
  }
}

function ratioCheck(rule: MetricRule, { ratio, canary, control, weight }: Comparison): Check {
  const head = {
    id: `${rule.name}.sample-ratio`,
    title: `the canary gets its share of the requests of ${rule.name}`,
    severity: severityOf(rule),
    expected: `${weight} % of the requests, within a tenth of that`,
  } as const;
  const observed = { numerator: canary.total, denominator: canary.total + control.total };
  if (ratio === undefined)
    return { ...head, outcome: 'inconclusive', observed: null, reason: 'No request was counted in this step yet.' };
  return ratio.mismatch
    ? {
        ...head,
        outcome: 'inconclusive',
        observed,
        reason: `The canary gets ${percent(ratio.share)}, its weight is ${weight} %: look for retries, sticky sessions, a canary that drops requests, or a weight that did not arrive.`,
      }
    : { ...head, outcome: 'pass', observed, reason: `The canary gets ${percent(ratio.share)}.` };
}

function marginCheck(rule: MetricRule, comparison: Comparison, intervals: number): Check {
  const { sequence, outcome, needs, slice, current } = comparison;
  const noun = rule.kind === 'latency' ? `share above ${rule.objective ?? 'the objective'}` : 'share';
  const excess = sequence && excessOf(rule, sequence);
  const bound = `at ${rule.direction === 'lower' ? 'most' : 'least'} ${formatNumber(marginOf(rule))}`;
  const head = {
    id: `${rule.name}.max-drop${slice}`,
    title: `${rule.name} of the canary is not worse${intervals > 1 ? ` at ${comparison.weight} %` : ''}`,
    // what an earlier step left open was decided by going on
    severity: current || outcome === 'fail' ? severityOf(rule) : 'info',
    expected: `${noun}, canary minus control: ${bound}`,
    observed: excess?.estimate ?? null,
    ...(excess === undefined ? {} : { interval: [excess.lower, excess.upper] as const }),
    evidence: {
      control: { ...comparison.control },
      canary: { ...comparison.canary },
      minutes: comparison.minutes,
      ...(comparison.decisionUpper === undefined || sequence === undefined
        ? {}
        : { decisionInterval: decisionInterval(rule, sequence, comparison.decisionUpper) }),
    },
  } as const;
  const seen = `${percentOf(comparison.canary)} of the canary, ${percentOf(comparison.control)} of the control`;
  switch (outcome) {
    case 'pass':
      return { ...head, outcome, reason: `${seen}: whatever chance did, the margin is kept.` };
    case 'fail':
      return {
        ...head,
        outcome,
        reason: `${seen}: that is worse by more than the margin, and not by chance. Take traffic from the canary, and look at what it does differently.`,
      };
    case 'inconclusive':
      return { ...head, outcome, reason: `${seen}. What would decide: ${needs ?? 'more requests'}.` };
  }
}

function decisionInterval(rule: MetricRule, sequence: SequenceState, decisionUpper: number): readonly number[] {
  const { lower, upper } = excessOf(rule, { ...sequence, upper: decisionUpper });
  return [lower, upper];
}

function routeChecks(evidence: Evidence, traffic: RouteTraffic): Check[] {
  const restores = evidence.mode === 'abort' || evidence.mode === 'reconcile';
  const head = {
    id: restores ? 'traffic.restored' : 'traffic.route',
    title: restores ? 'traffic is as it was before the canary' : 'traffic can be moved',
    severity: 'error',
    expected: restores ? 'no canary is left behind' : 'weights are those that were set last',
  } as const;
  const problem = (message: string, cause: 'evidence' | 'outside'): Check[] => [
    { ...head, outcome: 'error', cause, observed: null, reason: message },
  ];
  if (traffic.problem) return problem(traffic.problem.message, traffic.problem.cause);
  const [did] = traffic.did;
  const plan = did === undefined ? planTraffic(evidence, traffic) : undefined;
  if (plan && 'problem' in plan) return problem(plan.problem, 'evidence');
  const said = did ? doneWords[did.what](did.weight) : plan && 'done' in plan ? plan.done : 'Nothing was written.';
  const phase = traffic.found?.state?.phase;
  const route: Check = { ...head, outcome: 'pass', observed: did?.weight ?? 0, reason: said };
  if (restores) return [route];
  if (evidence.intervals.length > 0) return [route];
  const ended = plan && 'done' in plan && phase === 'rolled-back';
  const promoted = plan && 'done' in plan && phase === 'promoted';
  if (promoted) return [route];
  return [
    route,
    {
      id: 'traffic.begun',
      title: 'the canary is under way',
      severity: 'error',
      expected: 'a step that can be judged',
      outcome: ended ? 'fail' : 'inconclusive',
      observed: 0,
      reason: ended ? said : 'There is nothing to judge yet: run the next step when the canary has had traffic.',
    },
  ];
}

const doneWords = {
  start: (weight: number) => `The canary was given ${weight} %.`,
  advance: (weight: number) => `The canary was given ${weight} %.`,
  finish: () => 'The canary was given all traffic.',
  rollback: () => 'The original weights were set again.',
  release: () => 'The weights are those of somebody else and were left; the canary is given up.',
  renew: (weight: number) => `The weight stays at ${weight} %.`,
} as const;

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
const percentOf = ({ count, total }: Comparison['control']): string =>
  total === 0 ? `none of 0` : `${formatNumber(count)} of ${formatNumber(total)} (${percent(count / total)})`;
