import { expect, test } from 'vitest';
import type { Decision, Evidence, RouteTraffic } from './evidence.ts';
import { outcomeOf } from './outcome.ts';
import { planTraffic } from './plan-traffic.ts';
import type { CanaryState, RouteView } from './route.ts';

const start = 1_767_225_600;
const iso = (seconds: number): string => new Date(1000 * (start + seconds)).toISOString();
const original = [{ rule: 0, control: 90, canary: 0 }];

const running: CanaryState = {
  version: 1,
  release: 'r1',
  phase: 'running',
  at: iso(600),
  expires: iso(7800),
  seen: iso(600),
  history: [{ weight: 5, at: iso(0) }],
  original,
  set: [{ rule: 0, control: 95, canary: 5 }],
};

const view = (control: number, canary: number, state?: CanaryState): RouteView => ({
  resourceVersion: '1',
  pairs: [{ rule: 0, control, canary, controlIndex: 0, canaryIndex: 1, others: 0 }],
  without: [],
  hasAnnotations: true,
  ...(state === undefined ? {} : { state }),
});

interface Scene {
  readonly found: RouteView;
  readonly mode?: Evidence['mode'];
  readonly release?: string;
  readonly decision?: Decision;
  readonly minute?: number;
}

function plan({ found, mode = 'step', release = 'r1', decision = 'hold', minute = 20 }: Scene) {
  const traffic: RouteTraffic = { driver: 'httproute', target: 'a/b', found, did: [], conflicts: 0 };
  const evidence: Evidence = {
    mode,
    release,
    at: start + 60 * minute,
    rules: [],
    steps: [5, 50],
    intervals: [{ weight: 5, from: start }],
    series: [],
    assessment: {
      decision,
      reason: 'why',
      nextWeight: decision === 'promote' ? 50 : undefined,
      comparisons: [],
      presence: {},
      elapsed: 0,
      overdue: false,
    },
    traffic,
  };
  return { planned: planTraffic(evidence, traffic), outcome: outcomeOf(evidence) };
}

test.each<[string, Scene, object]>([
  ['begins', { found: view(90, 0) }, { action: { what: 'start', weights: [{ rule: 0, control: 95, canary: 5 }] } }],
  ['does not take over weights', { found: view(90, 10) }, { problem: expect.stringContaining('no step gave it') }],
  ['goes on', { found: view(95, 5, running), decision: 'promote' }, { action: { what: 'advance', weight: 50 } }],
  ['holds, and says that it lives', { found: view(95, 5, running) }, { action: { what: 'renew', weights: undefined } }],
  ['leaves traffic at an error', { found: view(95, 5, running), decision: 'error' }, { action: { what: 'renew' } }],
  [
    'goes back to what was recorded',
    { found: view(95, 5, running), decision: 'rollback' },
    { action: { what: 'rollback', weights: original } },
  ],
  [
    'never moves what is not ours',
    { found: view(50, 50, running), decision: 'rollback' },
    { problem: expect.stringContaining('Somebody else') },
  ],
  [
    'refuses another release',
    { found: view(95, 5, running), release: 'r2' },
    { problem: expect.stringContaining('"r1"') },
  ],
  [
    'notices that another run was faster',
    {
      found: view(50, 50, {
        ...running,
        history: [...running.history, { weight: 50, at: iso(900) }],
        set: [{ rule: 0, control: 50, canary: 50 }],
      }),
      decision: 'promote',
    },
    { problem: expect.stringContaining('Another run') },
  ],
  [
    'does not begin again what was rolled back',
    { found: view(90, 0, { ...running, phase: 'rolled-back' }) },
    { done: expect.stringContaining('rolled back') },
  ],
  [
    'begins another release after a rollback',
    { found: view(90, 0, { ...running, phase: 'rolled-back' }), release: 'r2' },
    { action: { what: 'start' } },
  ],
  ['aborts', { found: view(95, 5, running), mode: 'abort' }, { action: { what: 'rollback', weights: original } }],
  ['aborts nothing', { found: view(90, 0), mode: 'abort' }, { done: expect.any(String) }],
  [
    'lets a canary live until it expires',
    { found: view(95, 5, running), mode: 'reconcile', minute: 129 },
    { done: expect.stringContaining('under way') },
  ],
  [
    'repairs an orphan',
    { found: view(95, 5, running), mode: 'reconcile', minute: 131 },
    { action: { what: 'rollback', weights: original } },
  ],
  [
    'gives up what somebody else has changed',
    { found: view(95, 6, running), mode: 'reconcile' },
    { action: { what: 'release', weights: undefined } },
  ],
])('%s', (_, scene, wanted) => {
  const { planned, outcome } = plan(scene);
  expect(planned).toMatchObject(wanted);
  // a plan that cannot be carried out never reads as a decision
  if ('problem' in planned) expect(outcome.decision).toBe('error');
});
