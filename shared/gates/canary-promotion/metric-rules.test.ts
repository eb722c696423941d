import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { metricRules } from './metric-rules.ts';
import { isMatchers, partsOf, problemsOfQueries } from './observe-prometheus.ts';

const good = { name: 'errors', kind: 'rate', margin: 0.01 };

test('what is left out is filled in, and reads as itself', () => {
  const read = metricRules.read([good]);
  expect(read).toEqual({ value: [{ ...good, direction: 'lower', role: 'guardrail' }] });
  expect(metricRules.read((read as { value: unknown }).value as Json)).toEqual(read);
});

test.each<[Json, RegExp]>([
  [[], /a list/],
  ['errors', /a list/],
  [[7], /no mapping/],
  [[{ ...good, name: 'a b' }], /name/],
  [[{ ...good, name: 'weight' }], /meaning of its own/],
  [[{ ...good, kind: 'mean' }], /kind must be/],
  [[{ name: 'errors', kind: 'rate' }], /margin/],
  [[{ ...good, margin: 1 }], /margin/],
  [[{ ...good, margin: '0.01' }], /margin/],
  [[{ ...good, marginn: 1 }], /did you mean margin/],
  [[{ ...good, objective: 1 }], /objective/],
  [[{ ...good, kind: 'latency', count: 'a="b"' }], /count/],
  [[good, good], /two rules/],
  [[{ ...good, role: 'observe' }], /guardrail/],
])('%j is refused', (given, problem) => {
  expect(metricRules.read(given).problems?.join(' ')).toMatch(problem);
});

test.each<[string, string | undefined]>([
  ['http_requests_total', ''],
  [' a_total{b="c", d=~"e.*",} ', 'b="c", d=~"e.*"'],
  ['a_total{b="}"}', 'b="}"'],
  ['rate(a_total[5m])', undefined],
  ['a_total or vector(0)', undefined],
  ['a_total{b="c"} or vector(0) or a{b="c"}', undefined],
  ['a_total{b="c"}[5m]', undefined],
  ['sum(a_total)', undefined],
  ['a_total{b="c\\"}', undefined],
])('the selector %j', (query, matchers) => {
  expect(partsOf(query)?.matchers).toBe(matchers);
});

test.each([
  ['code=~"5.."', true],
  ['a="b",c!="d"', true],
  ['a="b"} or vector(0) {', false],
  ['a', false],
])('matchers %j: %s', (text, valid) => {
  expect(isMatchers(text)).toBe(valid);
});

test('what Prometheus needs is asked for all at once', () => {
  const read = metricRules.read([
    good,
    { name: 'slow', kind: 'latency', margin: 0.1, query: 'seconds_sum' },
    { name: 'lost', kind: 'rate', margin: 0.1, query: 'rate(x[5m])', count: 'a' },
  ]);
  const problems = problemsOfQueries(read.problems ? [] : read.value, { control: 'track="a"', canary: 'track="a"' });
  expect(problems).toHaveLength(7);
});
