import { describe, expect, test } from 'vitest';
import type { Report } from '../report/report.ts';
import type { Check } from '../verdict/check.ts';
import { reportStatement } from './statement.ts';

const check = (id: string, more: Partial<Check>): Check => ({
  id,
  title: '',
  outcome: 'pass',
  severity: 'error',
  observed: null,
  expected: '',
  reason: '',
  ...more,
});
const waiver = { owner: 'a', reason: 'b', expires: '2099-01-01' };

const report = (more: Partial<Report>): Report => ({
  schemaVersion: 1,
  gate: 'data-validation',
  verdict: 'pass',
  passed: true,
  summary: '',
  checks: [],
  subjects: [],
  inputs: [],
  seed: 1,
  tool: { name: 'mlops-gates', version: '0.0.0' },
  notices: [],
  evidence: {},
  reproduce: '',
  execution: { startedAt: '', durationMs: 0, host: '', exitCode: 0 },
  ...more,
});

test('the shape is that of the predicate test-result v0.1', () => {
  const sha256 = 'a'.repeat(64);
  expect(
    reportStatement(
      report({
        checks: [check('one', {})],
        subjects: [{ role: 'model', name: 'model.onnx', sha256: 'b'.repeat(64) }],
        policy: { source: 'mlops-gates.yml@main', sha256: 'c'.repeat(64) },
      }),
      sha256,
      'https://ci.example/1',
    ),
  ).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'model.onnx', digest: { sha256: 'b'.repeat(64) } },
      { name: 'report.json', digest: { sha256 } },
    ],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'PASSED',
      configuration: [{ name: 'mlops-gates.yml@main', digest: { sha256: 'c'.repeat(64) } }],
      url: 'https://ci.example/1',
      passedTests: ['one'],
      warnedTests: [],
      failedTests: [],
    },
  });
});

describe('what a check counts as', () => {
  test.each<[string, Partial<Check>, Partial<Report>, 'passedTests' | 'warnedTests' | 'failedTests']>([
    ['a pass', {}, {}, 'passedTests'],
    ['a pass of a warning', { severity: 'warning' }, {}, 'passedTests'],
    ['a failure', { outcome: 'fail' }, {}, 'failedTests'],
    ['an error', { outcome: 'error' }, {}, 'failedTests'],
    ['what is not executed', { outcome: 'not-executed' }, {}, 'failedTests'],
    ['a failed warning', { outcome: 'fail', severity: 'warning' }, {}, 'warnedTests'],
    ['a waived failure', { outcome: 'fail', waiver }, {}, 'warnedTests'],
    ['an undecided check that stops', { outcome: 'inconclusive' }, { onInconclusive: 'fail' }, 'failedTests'],
    ['an undecided check that warns', { outcome: 'inconclusive' }, { onInconclusive: 'warn' }, 'warnedTests'],
    ['an undecided check of an old report', { outcome: 'inconclusive' }, {}, 'failedTests'],
  ])('%s', (_, more, of, list) => {
    const { predicate } = reportStatement(report({ checks: [check('it', more)], ...of }), '');
    expect({ ...predicate, configuration: undefined, result: undefined }).toMatchObject({
      passedTests: [],
      warnedTests: [],
      failedTests: [],
      [list]: ['it'],
    });
  });
});

describe('the result', () => {
  test.each<[string, Partial<Report>, string]>([
    ['pass', {}, 'PASSED'],
    ['pass with a waiver', { checks: [check('a', {}), check('b', { outcome: 'fail', waiver })] }, 'WARNED'],
    ['fail', { verdict: 'fail' }, 'FAILED'],
    ['fail, report only', { verdict: 'fail', reportOnly: true }, 'FAILED'],
    ['error', { verdict: 'error' }, 'FAILED'],
    ['inconclusive that stops', { verdict: 'inconclusive', onInconclusive: 'fail' }, 'FAILED'],
    ['inconclusive that warns', { verdict: 'inconclusive', onInconclusive: 'warn' }, 'WARNED'],
  ])('%s', (_, more, result) => {
    expect(reportStatement(report(more), '').predicate.result).toBe(result);
  });
});
