import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { visible } from './escape.ts';
import { renderJunit } from './render-junit.ts';
import type { Report } from './report.ts';
import { reportDocument } from './report-document.ts';
import { hostile, sampleDocument, samplePresentation, sampleReport } from './sample.test-helper.ts';

interface Case {
  readonly name: string;
  readonly classname: string;
  result: string;
  message: string;
  body: string;
}
const read = (xml: string) => {
  const suites: Record<string, string>[] = [];
  const cases: Case[] = [];
  let systemOut = '';
  let inside = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = attributes as Record<string, string>;
    inside = name;
    if (name === 'testsuite') suites.push(values);
    if (name === 'testcase')
      cases.push({
        name: values.name ?? '',
        classname: values.classname ?? '',
        result: 'passed',
        message: '',
        body: '',
      });
    const last = cases.at(-1);
    if (last !== undefined && ['failure', 'error', 'skipped'].includes(name)) {
      last.result = name;
      last.message = values.message ?? '';
    }
  });
  parser.on('closetag', () => {
    inside = '';
  });
  parser.on('text', (value) => {
    const last = cases.at(-1);
    if (inside === 'system-out') systemOut += value;
    else if (last !== undefined && inside === last.result) last.body += value;
  });
  parser.write(xml).close();
  return { suites, cases, systemOut };
};

test('each outcome has its JUnit result', () => {
  const { suites, cases } = read(renderJunit(sampleDocument('x')));
  expect(cases.map(({ name, result }) => [name, result])).toEqual([
    ['orders.amount.min', 'failure'],
    ['orders.x', 'error'],
    ['roc_auc.max-drop', 'failure'],
    ['orders.sql', 'error'],
    ['orders.note.length', 'skipped'],
    ['orders.prose', 'skipped'],
    ['orders.country.allowed', 'skipped'],
    ['orders.id.unique', 'passed'],
  ]);
  expect(suites).toHaveLength(1);
  expect(suites[0]).toMatchObject({ name: 'orders x', tests: '8', failures: '2', errors: '2', skipped: '3' });
  expect(new Set(cases.map(({ classname }) => classname))).toEqual(new Set(['mlops.gate.data-validation']));
  expect(cases[6]?.message).toContain('waived by data-team x until 2027-01-31');
});

test.each<[string, Partial<Report>, string[]]>([
  ['an inconclusive check warns', { verdict: 'inconclusive', onInconclusive: 'warn' }, ['skipped']],
  ['an inconclusive check fails', { verdict: 'inconclusive', onInconclusive: 'fail' }, ['failure']],
  ['an inconclusive check without a setting fails', { verdict: 'inconclusive' }, ['failure']],
])('%s', (_, change, results) => {
  const report = { ...sampleReport('x'), ...change };
  const checks = report.checks.filter(({ outcome }) => outcome === 'inconclusive');
  const { cases } = read(renderJunit(reportDocument({ ...report, checks }, samplePresentation('x'))));
  expect(cases.map(({ result }) => result)).toEqual(results);
});

test('a run of which nothing was executed is not green', () => {
  const report: Report = { ...sampleReport('x'), verdict: 'error', checks: [] };
  const { cases, suites } = read(renderJunit(reportDocument(report, samplePresentation('x'))));
  expect(cases).toMatchObject([{ name: 'verdict', result: 'error' }]);
  expect(suites[0]).toMatchObject({ tests: '1', errors: '1' });
});

const lastLines = ['failed', 'not measured', 'inconclusive', 'not executed', 'failed', 'not executed', 'failed'];

test('any text reads back, and the verdict is the last line of at most 8,000 characters', () => {
  const long = fc.nat({ max: 30_000 }).map((length) => 'ab '.repeat(length));
  fc.assert(
    fc.property(fc.oneof(fc.constant(hostile), fc.string({ unit: 'binary' }), long), (foreign) => {
      const { cases, systemOut } = read(renderJunit(sampleDocument(foreign)));
      expect(cases[1]?.name).toBe(visible(`orders.${foreign}`, 'keep'));
      for (const text of [systemOut, ...cases.flatMap(({ message, body }) => [message, body])])
        expect(text.length).toBeLessThanOrEqual(8000);
      for (const [index, word] of lastLines.entries()) expect(cases[index]?.body).toMatch(new RegExp(`\\n${word}: `));
      expect(cases[0]?.body.split('\n').findIndex((line) => line.startsWith('observed: '))).toBeGreaterThan(0);
      expect(systemOut.split('\n').at(-1)).toMatch(
        /^FAIL {2}.*: 1 of 8 checks failed, 2 could not be measured, 1 is inconclusive;/,
      );
    }),
    { numRuns: 60 },
  );
});
