import type { Decision, Evidence } from './evidence.ts';
import { planTraffic } from './plan-traffic.ts';

export interface Outcome {
  readonly decision: Decision;
  readonly reason: string;
  /** Percent. */
  readonly nextWeight: number | undefined;
}

/** What is decided in the end: by the observations, and by what could be done about it. Pure. */
export function outcomeOf(evidence: Evidence): Outcome {
  const { assessment, traffic } = evidence;
  const { decision, reason, nextWeight } = assessment;
  const judged = { decision, reason, nextWeight };
  if (traffic.driver === 'emit') return judged;
  const failed = (why: string): Outcome => ({ decision: 'error', reason: why, nextWeight: undefined });
  if (traffic.problem) return failed(traffic.problem.message);
  const [did] = traffic.did;
  switch (did?.what) {
    case 'start':
      return {
        decision: 'hold',
        reason: `The canary has begun with ${did.weight} %; the next step judges it.`,
        nextWeight: did.weight,
      };
    case 'advance':
    case 'finish':
    case 'renew':
      return judged;
    case 'rollback':
      return evidence.mode === 'step'
        ? judged
        : { decision: 'rollback', reason: 'The original weights are set again.', nextWeight: 0 };
    case 'release':
      return {
        decision: 'hold',
        reason: 'Somebody else has changed the weights: they are left as they are, and the canary is given up.',
        nextWeight: undefined,
      };
    case undefined:
      break;
  }
  const plan = planTraffic(evidence, traffic);
  if ('problem' in plan) return failed(plan.problem);
  const phase = traffic.found?.state?.phase;
  const ends = evidence.mode === 'step' || evidence.mode === 'status';
  if ('action' in plan) {
    if (plan.action.what !== 'start') return judged;
    return {
      decision: 'hold',
      reason: `The canary has not begun; its first step is ${plan.action.weight} %.`,
      nextWeight: plan.action.weight,
    };
  }
  if (phase === 'promoted' && ends) return { decision: 'promote', reason: plan.done, nextWeight: 100 };
  if (phase === 'rolled-back' && ends) return { decision: 'rollback', reason: plan.done, nextWeight: 0 };
  return evidence.intervals.length > 0 ? judged : { decision: 'hold', reason: plan.done, nextWeight: undefined };
}
