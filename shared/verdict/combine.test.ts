import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Check, Outcome, Severity } from './check.ts';
import { combine } from './combine.ts';
import { checkRunConclusion, combinedExitCode, exitCode, inTotoResult } from './faces.ts';

const outcomes: Outcome[] = ['pass', 'fail', 'inconclusive', 'error', 'not-executed'];
const waiver = { owner: 'data', reason: 'known', expires: '2030-01-01' };

function check(outcome: Outcome, severity: Severity = 'error', more: Partial<Check> = {}): Check {
  return {
    id: `${outcome}-${severity}`,
    title: '',
    outcome,
    severity,
    observed: null,
    expected: '',
    reason: '',
    ...more,
  };
}

/** The table of the design, section 3. */
test.each([
  ['nothing at all', [], 'error'],
  ['a pass', [check('pass')], 'pass'],
  ['pass and fail', [check('pass'), check('fail')], 'fail'],
  ['fail before error', [check('error'), check('fail')], 'fail'],
  ['error before inconclusive', [check('inconclusive'), check('error')], 'error'],
  ['inconclusive before pass', [check('pass'), check('inconclusive')], 'inconclusive'],
  ['what is not executed was not measured', [check('pass'), check('not-executed')], 'error'],
  ['prose is information', [check('pass'), check('not-executed', 'info')], 'pass'],
  ['a warning does not decide', [check('pass'), check('fail', 'warning')], 'pass'],
  ['only warnings: nothing was decided', [check('pass', 'warning')], 'error'],
  ['a waived failure leaves', [check('pass'), check('fail', 'error', { waiver })], 'pass'],
  ['everything waived', [check('fail', 'error', { waiver })], 'pass'],
  ['a waived warning decides nothing', [check('fail', 'warning', { waiver })], 'error'],
] as const)('%s', (_, checks, verdict) => {
  const combined = combine(checks as readonly Check[]);
  expect(combined.verdict).toBe(verdict);
  expect(combined.passed).toBe(verdict === 'pass');
});

test('a pass by waivers alone says so', () => {
  expect(combine([check('fail', 'error', { waiver })]).waivedOnly).toBe(true);
  expect(combine([check('pass'), check('fail', 'error', { waiver })]).waivedOnly).toBe(false);
});

const arbitraryCheck = fc
  .record({
    outcome: fc.constantFrom(...outcomes),
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
    waived: fc.boolean(),
    outside: fc.boolean(),
  })
  .map(({ outcome, severity, waived, outside }) =>
    check(outcome, severity, {
      ...(waived && outcome !== 'pass' ? { waiver } : {}),
      ...(outside ? { cause: 'outside' as const } : {}),
    }),
  );
const rank = { fail: 3, error: 2, inconclusive: 1, pass: 0 };

describe('the algebra', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCheck), (checks) => {
        expect(combine([...checks].reverse())).toEqual(combine(checks));
      }),
    );
  });

  it('never gets better by one more check that did not pass', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryCheck, { minLength: 1 }),
        fc.constantFrom<Outcome>('fail', 'error', 'inconclusive', 'not-executed'),
        (checks, outcome) => {
          const before = combine(checks);
          fc.pre(before.verdict !== 'error' || checks.some((one) => one.severity === 'error' && !one.waiver));
          expect(rank[combine([...checks, check(outcome)]).verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
        },
      ),
    );
  });

  it('passes only when nothing that decides is open but passes', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCheck), (checks) => {
        const { passed } = combine(checks);
        const open = checks.filter((one) => one.severity === 'error' && !one.waiver);
        const something = checks.some((one) => one.severity === 'error');
        expect(passed).toBe(something && open.every((one) => one.outcome === 'pass'));
      }),
    );
  });

  it('is not moved by warnings and information', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCheck), (checks) => {
        const deciding = checks.filter((one) => one.severity === 'error');
        expect(combine(checks).verdict).toBe(combine(deciding).verdict);
      }),
    );
  });

  it('exits with 0 only for a pass, an inconclusive that warns, or report-only', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryCheck),
        fc.boolean(),
        fc.constantFrom('fail' as const, 'warn' as const),
        (checks, reportOnly, onInconclusive) => {
          const combined = combine(checks);
          const code = exitCode(combined, { reportOnly, onInconclusive });
          expect(code === 0).toBe(
            combined.passed || reportOnly || (combined.verdict === 'inconclusive' && onInconclusive === 'warn'),
          );
          expect(checkRunConclusion(combined, { reportOnly, onInconclusive }) === 'success').toBe(combined.passed);
        },
      ),
    );
  });
});

const strict = { reportOnly: false, onInconclusive: 'fail' } as const;
const lenient = { reportOnly: false, onInconclusive: 'warn' } as const;
const reporting = { reportOnly: true, onInconclusive: 'fail' } as const;

test.each([
  [{ verdict: 'pass' }, strict, 0, 'success', 'PASSED'],
  [{ verdict: 'fail' }, strict, 1, 'failure', 'FAILED'],
  [{ verdict: 'inconclusive' }, lenient, 0, 'neutral', 'WARNED'],
  [{ verdict: 'inconclusive' }, strict, 5, 'failure', 'FAILED'],
  [{ verdict: 'error', cause: 'evidence' }, strict, 3, 'failure', 'FAILED'],
  [{ verdict: 'error', cause: 'outside' }, strict, 4, 'failure', 'FAILED'],
  [{ verdict: 'fail' }, reporting, 0, 'neutral', 'FAILED'],
  [{ verdict: 'error', cause: 'outside' }, reporting, 0, 'neutral', 'FAILED'],
] as const)('faces of %o', (combined, strictness, exit, conclusion, result) => {
  expect(exitCode(combined, strictness)).toBe(exit);
  expect(checkRunConclusion(combined, strictness)).toBe(conclusion);
  expect(inTotoResult({ waived: false, ...combined }, strictness)).toBe(result);
});

test('a pass with a waiver is a warning to whoever consumes it', () => {
  expect(inTotoResult({ verdict: 'pass', waived: true }, strict)).toBe('WARNED');
});

test.each([
  [[0, 0], 0],
  [[0, 5], 5],
  [[5, 3], 3],
  [[3, 4], 4],
  [[4, 1], 1],
  [[1, 2], 2],
  [[2, 70], 70],
  [[], 0],
])('several runs with exits %o exit with %i', (codes, expected) => {
  expect(combinedExitCode(codes)).toBe(expected);
});
