import { expect, test } from 'vitest';
import type { Check, Outcome, Severity } from '../verdict/check.ts';
import { checkStatus, orderChecks, statusWords } from './check-status.ts';
import { headline } from './headline.ts';
import type { Report } from './report.ts';
import { sampleReport } from './sample.test-helper.ts';

const check = (outcome: Outcome, severity: Severity = 'error', waived = false): Check => ({
  id: `${outcome}.${severity}.${waived}`,
  title: '',
  outcome,
  severity,
  observed: null,
  expected: '',
  reason: '',
  ...(waived ? { waiver: { owner: 'o', reason: 'r', expires: '2027-01-31' } } : {}),
});
const times = (count: number, each: Check): readonly Check[] => Array.from({ length: count }, () => each);

test.each<[string, Partial<Report>, readonly Check[], string]>([
  ['all pass', { verdict: 'pass', passed: true }, times(41, check('pass')), 'PASS  41 of 41 checks passed'],
  ['one check', { verdict: 'pass', passed: true }, [check('pass')], 'PASS  1 of 1 check passed'],
  [
    'failures',
    { verdict: 'fail' },
    [...times(3, check('fail')), ...times(38, check('pass'))],
    'FAIL  3 of 41 checks failed',
  ],
  [
    'not measured',
    { verdict: 'error' },
    [check('error'), check('not-executed'), check('pass')],
    'ERROR  2 of 3 checks could not be measured',
  ],
  [
    'undecided',
    { verdict: 'inconclusive' },
    [check('inconclusive'), check('pass')],
    'INCONCLUSIVE  1 of 2 checks is inconclusive',
  ],
  [
    'undecided, several',
    { verdict: 'inconclusive' },
    times(2, check('inconclusive')),
    'INCONCLUSIVE  2 of 2 checks are inconclusive',
  ],
  [
    'all together',
    { verdict: 'fail' },
    [
      check('fail'),
      check('error'),
      check('inconclusive'),
      check('fail', 'warning'),
      check('error', 'warning'),
      check('not-executed', 'info'),
      check('fail', 'error', true),
      check('pass'),
    ],
    'FAIL  1 of 8 checks failed, 1 could not be measured, 1 is inconclusive; 2 warnings, 1 for information, 1 waived',
  ],
  [
    'only waived',
    { verdict: 'pass', passed: true },
    [check('fail', 'error', true)],
    'PASS  0 of 1 check passed; 1 waived',
  ],
  ['nothing executed', { verdict: 'error' }, [], 'ERROR  no check was executed'],
  [
    'report only',
    { verdict: 'fail', reportOnly: true },
    [check('fail')],
    'FAIL  1 of 1 check failed (report only: does not stop the pipeline)',
  ],
])('%s', (_, change, checks, text) => {
  const { word, counts } = headline({ report: { ...sampleReport('x'), ...change }, checks });
  expect(`${word}  ${counts}`).toBe(text);
});

test.each<[Check, string, string]>([
  [check('pass', 'warning'), 'pass', 'pass'],
  [check('pass', 'error', true), 'pass', 'pass'],
  [check('error', 'error', true), 'waived', 'waived: not measured'],
  [check('fail', 'error', true), 'waived', 'waived'],
  [check('inconclusive', 'warning'), 'warning', 'warning: inconclusive'],
  [check('not-executed', 'info'), 'info', 'info: not executed'],
  [check('not-executed'), 'not-executed', 'not executed'],
])('%o', (each, status, words) => {
  expect(checkStatus(each)).toBe(status);
  expect(statusWords(each)).toBe(words);
});

test('reading order keeps the order of the gate within a status', () => {
  const checks = [check('pass'), { ...check('fail'), id: 'b' }, check('inconclusive'), { ...check('fail'), id: 'a' }];
  expect(orderChecks(checks).map(({ id }) => id)).toEqual(['b', 'a', 'inconclusive.error.false', 'pass.error.false']);
});
