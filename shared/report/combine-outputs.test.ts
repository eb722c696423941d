import { describe, expect, test } from 'vitest';
import type { Verdict } from '../verdict/check.ts';
import { combineOutputs, commonFolder, type RunOutputs } from './combine-outputs.ts';
import { reportDocument } from './report-document.ts';
import { samplePresentation, sampleReport } from './sample.test-helper.ts';

const run = (name: string, verdict: Verdict, more: Record<string, string> = {}): RunOutputs => ({
  document: reportDocument({ ...sampleReport('x'), name, verdict }, samplePresentation('x')),
  folder: `/w/mlops-gates-report/${name}`,
  outputs: {
    verdict,
    passed: String(verdict === 'pass'),
    summary: `${name}: ${verdict}`,
    'failed-checks': verdict === 'pass' ? '0' : '2',
    warnings: '1',
    'report-path': `/w/mlops-gates-report/${name}`,
    'report-json-path': `/w/mlops-gates-report/${name}/report.json`,
    ...more,
  },
});

test('one run: its own outputs, unchanged', () => {
  const only = run('a', 'fail', { rows: '7' });
  expect(combineOutputs([only], '/w/mlops-gates-report')).toEqual(only.outputs);
});

describe('several runs', () => {
  test.each<[readonly Verdict[], Verdict]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'inconclusive'], 'inconclusive'],
    [['inconclusive', 'error', 'pass'], 'error'],
    [['error', 'fail', 'pass'], 'fail'],
  ])('%j: %s', (verdicts, verdict) => {
    const outputs = combineOutputs(
      verdicts.map((each, i) => run(`r${i}`, each)),
      '/w/mlops-gates-report',
    );
    expect(outputs).toMatchObject({
      verdict,
      passed: String(verdict === 'pass'),
      'failed-checks': String(2 * verdicts.filter((each) => each !== 'pass').length),
      warnings: String(verdicts.length),
      'report-path': '/w/mlops-gates-report',
      'report-json-path': '',
    });
    expect(outputs).not.toHaveProperty('rows');
  });

  test('the summary names what did not pass', () => {
    const runs = [run('a', 'pass'), run('b', 'fail'), run('c', 'error')];
    expect(combineOutputs(runs, '/w').summary).toBe('2 of 3 runs did not pass: "b" (fail), "c" (error).');
    expect(combineOutputs([run('a', 'pass'), run('b', 'pass')], '/w').summary).toBe('All 2 runs passed.');
  });
});

test.each<[string, readonly RunOutputs[], Verdict]>([
  ['nothing', [], 'error'],
  ['a pass', [run('a', 'pass')], 'error'],
  ['a fail', [run('a', 'fail')], 'fail'],
])('%s and a problem is no pass', (_, published, verdict) => {
  const outputs = combineOutputs(published, '/w', ['"data" is missing.', 'more']);
  expect(outputs).toMatchObject({ verdict, passed: 'false' });
  expect(outputs.summary).toMatch(/"data" is missing\. \(and 1 more/);
});

test('nothing at all is no pass', () => {
  expect(combineOutputs([], '/w')).toMatchObject({ verdict: 'error', passed: 'false', 'report-path': '' });
});

test.each([
  [['/w/r/a', '/w/r/b'], '/w/r'],
  [['/w/r/a', '/w/r/a/b'], '/w/r/a'],
  [['/w/r/ab', '/w/r/a'], '/w/r'],
  [['/w/..a', '/w'], '/w'],
  [['/w/r', '/v/r'], '/'],
  [['/w/r'], '/w/r'],
])('the common folder of %j is %s', (folders, folder) => {
  expect(commonFolder(folders)).toBe(folder);
});
