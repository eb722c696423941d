import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { annotation, type CanaryState, patchOf, type RouteView, readRoute, stillOurs, weightsFor } from './route.ts';

const backends = { control: 'stable', canary: 'canary' };
const body = (rules: Json, annotations?: Json): Json => ({
  metadata: { resourceVersion: '7', ...(annotations === undefined ? {} : { annotations }) },
  spec: { rules },
});
const refs = (...pairs: [string, number | undefined][]): Json => ({
  backendRefs: pairs.map(([name, weight]) => ({ name, ...(weight === undefined ? {} : { weight }) })),
});

test.each([
  { name: 'no pair', rules: [refs(['stable', 1])], problem: /No rule/ },
  { name: 'a backend twice', rules: [refs(['stable', 1], ['stable', 1], ['canary', 0])], problem: /twice/ },
  { name: 'a weight that is none', rules: [refs(['stable', -1], ['canary', 0])], problem: /whole number/ },
  { name: 'no rules', rules: null, problem: /no HTTPRoute/ },
])('$name: $problem', ({ rules, problem }) => {
  expect(readRoute(body(rules as Json), backends)).toMatchObject({ problem: expect.stringMatching(problem) });
});

test.each<[string, Json]>([
  ['nothing', null],
  ['a text', 'x'],
  ['no spec', { metadata: { resourceVersion: '7' }, spec: null }],
  ['a rule that is none', body([null])],
  ['backends that are none', body([{ backendRefs: null }])],
  ['a backend that is none', body([{ backendRefs: [null] }])],
])('%s is no HTTPRoute', (_, answer) => {
  expect(readRoute(answer, backends)).toMatchObject({ problem: expect.stringMatching(/no HTTPRoute/) });
});

test.each([
  '',
  '{',
  '{}',
  'null',
  '{"version":1}',
  '{"version":2,"history":[]}',
  '[]',
])('a state of %j is refused', (state) => {
  const route = body([refs(['stable', 1], ['canary', 0])], { [annotation]: state });
  expect(readRoute(route, backends)).toMatchObject({ problem: expect.stringContaining(annotation) });
});

const view = (rules: Json): RouteView => {
  const read = readRoute(body(rules), backends);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

test('a weight that is left out is 1, and other backends keep their share', () => {
  const route = view([
    refs(['stable', undefined], ['canary', 0]),
    refs(['team', 40], ['canary', 0], ['stable', 60]),
    refs(['stable', 3]),
  ]);
  expect(route.pairs).toEqual([
    { rule: 0, control: 1, canary: 0, controlIndex: 0, canaryIndex: 1, others: 0 },
    { rule: 1, control: 60, canary: 0, controlIndex: 2, canaryIndex: 1, others: 40 },
  ]);
  expect(route.without).toEqual([2]);
  expect(weightsFor(route, 5)).toEqual([
    { rule: 0, control: 95, canary: 5 },
    { rule: 1, control: 57, canary: 3 },
  ]);
  expect(weightsFor(route, 7)).toMatchObject({ problem: expect.stringContaining('multiply') });
});

const state: CanaryState = {
  version: 1,
  release: 'r',
  phase: 'running',
  at: '2026-01-01T00:00:00Z',
  expires: '2026-01-01T02:00:00Z',
  seen: '2026-01-01T00:00:00Z',
  history: [{ weight: 5, at: '2026-01-01T00:00:00Z' }],
  original: [{ rule: 0, control: 100, canary: 0 }],
  set: [{ rule: 0, control: 95, canary: 5 }],
};

test('ours are the weights that were set last, rule by rule', () => {
  const pair = { rule: 0, controlIndex: 0, canaryIndex: 1, others: 0 };
  const found = { resourceVersion: '7', without: [], hasAnnotations: true, state };
  expect(stillOurs({ ...found, pairs: [{ ...pair, control: 95, canary: 5 }] })).toBe(true);
  expect(stillOurs({ ...found, pairs: [{ ...pair, control: 100, canary: 5 }] })).toBe(false);
  expect(stillOurs({ ...found, pairs: [{ ...pair, rule: 1, control: 95, canary: 5 }] })).toBe(false);
  expect(stillOurs({ ...found, pairs: [] })).toBe(false);
});

test('a patch tests the version and the names, and touches two weights and one annotation', () => {
  const operations = patchOf(view([refs(['stable', 100], ['canary', 0])]), backends, state.set, state);
  expect(operations.map(({ op, path }) => `${op} ${path}`)).toEqual([
    'test /metadata/resourceVersion',
    'test /spec/rules/0/backendRefs/0/name',
    'test /spec/rules/0/backendRefs/1/name',
    'add /spec/rules/0/backendRefs/0/weight',
    'add /spec/rules/0/backendRefs/1/weight',
    'add /metadata/annotations',
    'add /metadata/annotations/mlops-gates~1canary',
  ]);
});
