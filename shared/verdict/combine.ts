import type { Check, ErrorCause, Outcome, Verdict } from './check.ts';

/** What the checks of one run come to (design, section 3). */
export interface Combined {
  readonly verdict: Verdict;
  readonly passed: boolean;
  /** Checks of severity error that did not pass and are not waived. */
  readonly failedChecks: number;
  /** Checks of severity warning that did not pass and are not waived. */
  readonly warnings: number;
  /** Set when the verdict is `error`: `outside` if any deciding check erred for an outside cause. */
  readonly cause?: ErrorCause;
  /** Everything that could decide was waived: the pass is the waivers'. */
  readonly waivedOnly: boolean;
}

/** An undecided requirement of which the absence of harm must be proven stops the pipeline, whatever `on-inconclusive` says. */
export const onInconclusiveOf = (checks: readonly Check[], setting: 'warn' | 'fail'): 'warn' | 'fail' =>
  checks.some(
    (check) =>
      check.waiver === undefined &&
      check.severity === 'error' &&
      check.outcome === 'inconclusive' &&
      check.burden === 'prove-safety',
  )
    ? 'fail'
    : setting;

const worstFirst = ['fail', 'error', 'inconclusive', 'pass'] as const satisfies readonly Verdict[];

/** The verdict of several runs together: the worst of them; of none, `error`. */
export const combinedVerdict = (verdicts: readonly Verdict[]): Verdict =>
  worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'error';

/** What this tool does not execute was not measured. */
const measured = (outcome: Outcome): Verdict => (outcome === 'not-executed' ? 'error' : outcome);

/**
 * The verdict is the worst outcome among the checks of severity `error`, in the order fail > error > inconclusive > pass.
 * Waived checks leave the combination. Where no check of severity `error` was executed the verdict is `error`:
 * a gate that compared nothing does not pass.
 */
export function combine(checks: readonly Check[]): Combined {
  const open = checks.filter((check) => check.waiver === undefined);
  const deciding = open.filter((check) => check.severity === 'error');
  const waived = checks.some((check) => check.waiver !== undefined && check.severity === 'error');
  const outcomes = new Set(deciding.map((check) => measured(check.outcome)));
  const waivedOnly = deciding.length === 0 && waived;
  const verdict = waivedOnly ? 'pass' : (worstFirst.find((outcome) => outcomes.has(outcome)) ?? 'error');
  const notPassed = (severity: Check['severity']) =>
    open.filter((check) => check.severity === severity && check.outcome !== 'pass').length;
  return {
    verdict,
    passed: verdict === 'pass',
    failedChecks: notPassed('error'),
    warnings: notPassed('warning'),
    waivedOnly,
    ...(verdict === 'error'
      ? { cause: deciding.some((check) => check.cause === 'outside') ? 'outside' : 'evidence' }
      : {}),
  };
}
