import type { Check, Outcome } from '../verdict/check.ts';

/** What a check means to a reader: its outcome where it decides, else why it does not decide. */
export type CheckStatus = 'fail' | 'error' | 'inconclusive' | 'not-executed' | 'warning' | 'info' | 'waived' | 'pass';

/** In reading order. */
export const checkStatuses: readonly CheckStatus[] = [
  'fail',
  'error',
  'inconclusive',
  'not-executed',
  'warning',
  'info',
  'waived',
  'pass',
];

export const checkStatus = (check: Check): CheckStatus => {
  if (check.outcome === 'pass') return 'pass';
  if (check.waiver !== undefined) return 'waived';
  return check.severity === 'error' ? check.outcome : check.severity;
};

/** Words for a reader; `warning` says of what kind, because a warning that was not measured is not one that failed. */
export const statusWords = (check: Check): string => {
  const status = checkStatus(check);
  if (status === 'not-executed') return 'not executed';
  return (status === 'warning' || status === 'info' || status === 'waived') && check.outcome !== 'fail'
    ? `${status}: ${outcomeWords[check.outcome]}`
    : status;
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'not measured',
  inconclusive: 'inconclusive',
  'not-executed': 'not executed',
};

export type StatusCounts = Readonly<Record<CheckStatus, number>> & { readonly total: number };

export const countStatuses = (checks: readonly Check[]): StatusCounts => {
  const counts = { fail: 0, error: 0, inconclusive: 0, 'not-executed': 0, warning: 0, info: 0, waived: 0, pass: 0 };
  for (const check of checks) counts[checkStatus(check)] += 1;
  return { ...counts, total: checks.length };
};

/** Reading order; within a status the order in which the gate lists its checks. */
export const orderChecks = (checks: readonly Check[]): readonly Check[] =>
  [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));
