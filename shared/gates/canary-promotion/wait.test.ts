import { expect, test } from 'vitest';
import type { Decision, Evidence } from './evidence.ts';
import type { RouteView } from './route.ts';
import { movedFrom } from './until-moved.ts';
import { nextWait } from './wait.ts';

const evidence = (decision: Decision, waited?: number, mode: Evidence['mode'] = 'step'): Evidence => ({
  mode,
  release: undefined,
  at: 0,
  rules: [],
  steps: [5],
  intervals: [{ weight: 5, from: 0 }],
  series: [],
  assessment: {
    decision,
    reason: 'why',
    nextWeight: 5,
    comparisons: [],
    presence: {},
    elapsed: 0,
    overdue: false,
  },
  traffic: { driver: 'emit' },
  ...(waited === undefined ? {} : { waited }),
});

test.each<[string, Evidence, number | undefined, number | undefined]>([
  ['one reading by default', evidence('hold'), undefined, undefined],
  ['a hold waits', evidence('hold'), 150, 60],
  ['the last wait is what is left', evidence('hold', 120), 150, 30],
  ['the wait is over', evidence('hold', 150), 150, undefined],
  ['a promotion is no wait', evidence('promote'), 150, undefined],
  ['a rollback is no wait', evidence('rollback'), 150, undefined],
  ['an error is no wait', evidence('error'), 150, undefined],
  ['status looks once', evidence('hold', 0, 'status'), 150, undefined],
])('%s', (_, given, wait, seconds) => {
  expect(nextWait(given, { wait, poll: 60 })?.seconds).toBe(seconds);
});

const pair = { rule: 0, control: 95, canary: 5, controlIndex: 0, canaryIndex: 1, others: 0 };
const state = {
  version: 1,
  release: 'r1',
  phase: 'running',
  at: 'a',
  expires: 'b',
  seen: 'c',
  history: [{ weight: 5, at: 'a' }],
  original: [{ rule: 0, control: 100, canary: 0 }],
  set: [{ rule: 0, control: 95, canary: 5 }],
} as const;
const seen: RouteView = { resourceVersion: '1', pairs: [pair], without: [], hasAnnotations: true, state };
const { state: _, ...stateless } = seen;

test.each<[string, RouteView, boolean]>([
  ['another version', { ...seen, resourceVersion: '2' }, false],
  ['a sign of life', { ...seen, state: { ...state, at: 'x', expires: 'y', seen: 'z' } }, false],
  ['a weight', { ...seen, pairs: [{ ...pair, canary: 33 }] }, true],
  ['an annotation that is gone', stateless, true],
  ['an end', { ...seen, state: { ...state, phase: 'rolled-back' } }, true],
  ['another step', { ...seen, state: { ...state, history: [...state.history, { weight: 25, at: 'b' }] } }, true],
])('%s moves the route: %s', (_name, now, moved) => {
  expect(movedFrom(seen, now)).toBe(moved);
});
