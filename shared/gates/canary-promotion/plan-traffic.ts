import { durationWords } from './duration-words.ts';
import type { Done, Evidence, RouteTraffic } from './evidence.ts';
import { instantText } from './instant.ts';
import { type CanaryState, type PairWeights, type RouteView, stillOurs, weightsFor } from './route.ts';

/** One write, with what must still be true: the route is as it was read. */
export interface Action {
  readonly what: Done['what'];
  /** Percent that the canary has afterwards. */
  readonly weight: number;
  readonly guard: RouteView;
  /** Undefined: weights stay. */
  readonly weights: readonly PairWeights[] | undefined;
  readonly phase: CanaryState['phase'];
}

export type Plan =
  | { readonly action: Action }
  /** Nothing is to be done, and that is right. */
  | { readonly done: string }
  /** Nothing may be done. */
  | { readonly problem: string };

/** What is to be done to the route now. Pure. */
export function planTraffic(evidence: Evidence, traffic: RouteTraffic): Plan {
  const { found } = traffic;
  if (found === undefined) return { problem: 'The HTTPRoute could not be read.' };
  switch (evidence.mode) {
    case 'abort':
      return planAbort(found, evidence.release);
    case 'reconcile':
      return planReconcile(found, evidence.at);
    case 'status':
    case 'step':
      return planStep(evidence, found, evidence.release ?? '');
    case 'replay':
      return { done: 'A replay moves nothing.' };
  }
}

const foreign =
  'Somebody else has changed the weights since the last step: nothing was moved. Set the weights right by hand, then run mode reconcile to give the canary up.';

function planStep({ assessment, intervals, steps, at }: Evidence, found: RouteView, release: string): Plan {
  const { state } = found;
  if (state?.phase === 'running' && state.release !== release)
    return {
      problem: `The canary of the release "${state.release}" is under way since ${state.history[0]?.at}: wait for its end, or end it by mode abort.`,
    };
  if (state === undefined || state.phase !== 'running') {
    if (state?.release === release && state.phase !== 'left')
      return {
        done:
          state.phase === 'promoted'
            ? `The release was promoted at ${state.at}.`
            : `The release was rolled back at ${state.at}; to try it again, give it another name in "release".`,
      };
    if (found.pairs.some(({ canary }) => canary > 0))
      return {
        problem: 'The canary has a weight already that no step gave it: set it to 0 before a canary begins.',
      };
    return toWeight(found, steps[0] as number, 'start', 'running');
  }
  if (!stillOurs(found)) return { problem: foreign };
  const [judged, last] = [intervals.at(-1), state.history.at(-1)];
  if (
    judged === undefined ||
    last === undefined ||
    judged.weight !== last.weight ||
    Date.parse(last.at) / 1000 !== judged.from
  )
    return { problem: 'Another run has moved the canary while this one judged it: nothing was done; run again.' };
  switch (assessment.decision) {
    case 'promote': {
      const next = assessment.nextWeight ?? 100;
      return next === 100 ? toWeight(found, 100, 'finish', 'promoted') : toWeight(found, next, 'advance', 'running');
    }
    case 'rollback':
      return restore(found, state, 'rolled-back');
    case 'hold':
    case 'error':
      return Date.parse(state.at) / 1000 >= at
        ? { done: 'Held.' }
        : { action: { what: 'renew', weight: last.weight, guard: found, weights: undefined, phase: 'running' } };
  }
}

function planAbort(found: RouteView, release: string | undefined): Plan {
  const { state } = found;
  if (state?.phase !== 'running') return { done: 'No canary is under way.' };
  if (release !== undefined && state.release !== release)
    return { problem: `The canary under way is that of the release "${state.release}": name that one, or none.` };
  return stillOurs(found) ? restore(found, state, 'rolled-back') : { problem: foreign };
}

function planReconcile(found: RouteView, at: number): Plan {
  const { state } = found;
  if (state?.phase !== 'running') return { done: 'No canary was left behind.' };
  const left = Date.parse(state.expires) / 1000 - at;
  if (!stillOurs(found))
    return { action: { what: 'release', weight: 0, guard: found, weights: undefined, phase: 'left' } };
  if (left > 0)
    return {
      done: `The canary of the release "${state.release}" is under way; it counts as left behind in ${durationWords(left)}.`,
    };
  return restore(found, state, 'rolled-back');
}

/** Restored are the recorded weights, which need not be 100 and 0. */
const restore = (found: RouteView, state: CanaryState, phase: 'rolled-back'): Plan => ({
  action: { what: 'rollback', weight: 0, guard: found, weights: state.original, phase },
});

function toWeight(found: RouteView, percent: number, what: Done['what'], phase: CanaryState['phase']): Plan {
  const weights = weightsFor(found, percent);
  return 'problem' in weights ? weights : { action: { what, weight: percent, guard: found, weights, phase } };
}

/** What is remembered after the action. Pure. */
export function stateAfter(
  { what, weight, weights, guard, phase }: Action,
  evidence: Pick<Evidence, 'at' | 'assessment'>,
  release: string,
  expireAfter: number,
): CanaryState {
  const at = instantText(evidence.at);
  const measured = Object.values(evidence.assessment.presence).every(({ state }) => state !== 'missing');
  const fresh = what === 'start';
  const before = fresh ? undefined : guard.state;
  const moved = what === 'start' || what === 'advance';
  return {
    version: 1,
    release: before?.release ?? release,
    phase,
    at,
    expires: instantText(evidence.at + expireAfter),
    seen: measured || before === undefined ? at : before.seen,
    history: [...(before?.history ?? []), ...(moved ? [{ weight, at }] : [])],
    original: before?.original ?? guard.pairs.map(({ rule, control, canary }) => ({ rule, control, canary })),
    set: weights ?? before?.set ?? [],
  };
}
