import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { renderJson } from './render-json.ts';
import { reportSchema } from './report.schema.ts';
import type { Report } from './report.ts';
import { hostile, sampleReport } from './sample.test-helper.ts';

const ajv = new Ajv2020({ allErrors: true }).addVocabulary(['x-float-sum']);
const validate = ajv.compile(reportSchema());
const problems = (value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

test('the sample is what the schema says and reads back', () => {
  const read: unknown = JSON.parse(renderJson(sampleReport(hostile)));
  expect(problems(read)).toEqual([]);
  expect(read).toMatchObject({ checks: sampleReport(hostile).checks, name: `orders ${hostile}` });
});

test('any string and any number reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (evidence, foreign) => {
      const text = renderJson({ ...sampleReport(foreign), evidence: { evidence: evidence as Json } });
      const read = JSON.parse(text);
      expect(problems(read)).toEqual([]);
      expect(read.evidence.evidence).toEqual(JSON.parse(JSON.stringify(evidence), (_, value) => round(value)));
    }),
  );
});
const round = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(12))
    : Object.is(value, -0)
      ? 0
      : value;

test('the order of keys in the evidence does not show, execution stands last', () => {
  const one = renderJson({ ...sampleReport('x'), evidence: { b: 1, a: { d: 1, c: 2 } } });
  const two = renderJson({ ...sampleReport('x'), evidence: { a: { c: 2, d: 1 }, b: 1 } });
  expect(one).toBe(two);
  expect(Object.keys(JSON.parse(one)).at(-1)).toBe('execution');
  expect(one.endsWith('}\n')).toBe(true);
});

test('twelve significant digits, integers whole', () => {
  const read = JSON.parse(
    renderJson({ ...sampleReport('x'), evidence: { n: [1 / 3, 0.1 + 0.2, 9007199254740991, -0] } }),
  );
  expect(read.evidence.n).toEqual([0.333333333333, 0.3, 9007199254740991, 0]);
});

test.each([
  [{ n: Number.NaN }, 'report.evidence.n is NaN'],
  [{ n: [1, Number.POSITIVE_INFINITY] }, 'report.evidence.n[1] is Infinity'],
  [{ n: 1n }, 'report.evidence.n is a bigint'],
  [{ at: new Date(0) }, 'report.evidence.at is a Date'],
])('what JSON cannot hold is refused with its place: %s', (evidence, message) => {
  expect(() => renderJson({ ...sampleReport('x'), evidence: evidence as unknown as Report['evidence'] })).toThrow(
    message,
  );
});

test.each<[string, object]>([
  ['a verdict that passes but says it did not', { verdict: 'pass', passed: false }],
  ['a verdict that fails but says it passed', { verdict: 'fail', passed: true }],
  ['an unknown key', { extra: 1 }],
  ['a digest that is none', { subjects: [{ role: 'model', name: 'm', sha256: 'abc' }] }],
  ['another version', { schemaVersion: 2 }],
  ['evidence that is no object', { evidence: [] }],
])('the schema refuses %s', (_, change) => {
  expect(problems({ ...sampleReport('x'), ...change })).not.toEqual([]);
});

test('the published schema is the generated one', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(reportSchema());
});
