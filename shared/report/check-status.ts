import type { Check, Outcome } from '../verdict/check.ts';

/** What a check means to a reader: its outcome where it decides, else why it does not decide (`standing`: no worse than in the base report). */
export type CheckStatus =
  | 'fail'
  | 'error'
  | 'inconclusive'
  | 'not-executed'
  | 'warning'
  | 'info'
  | 'standing'
  | 'waived'
  | 'pass';

/** In reading order. */
export const checkStatuses: readonly CheckStatus[] = [
  'fail',
  'error',
  'inconclusive',
  'not-executed',
  'warning',
  'info',
  'standing',
  'waived',
  'pass',
];

export const checkStatus = (check: Check): CheckStatus => {
  if (check.outcome === 'pass') return 'pass';
  if (check.waiver !== undefined) return check.waiver.expires === undefined ? 'standing' : 'waived';
  return check.severity === 'error' ? check.outcome : check.severity;
};

/** Words for a reader; `warning` says of what kind, because a warning that was not measured is not one that failed. */
export const statusWords = (check: Check): string => {
  const status = checkStatus(check);
  if (status === 'not-executed') return 'not executed';
  if (status === 'standing') return `as before: ${outcomeWords[check.outcome]}`;
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
  const counts = {
    fail: 0,
    error: 0,
    inconclusive: 0,
    'not-executed': 0,
    warning: 0,
    info: 0,
    standing: 0,
    waived: 0,
    pass: 0,
  };
  for (const check of checks) counts[checkStatus(check)] += 1;
  return { ...counts, total: checks.length };
};

/** Reading order; within a status the order in which the gate lists its checks. */
export const orderChecks = (checks: readonly Check[]): readonly Check[] =>
  [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));

/** Why a check that did not pass stops nothing; empty where it does. */
export const waiverWords = ({ waiver }: Check): string => {
  if (waiver === undefined) return '';
  return waiver.expires === undefined
    ? waiver.reason
    : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
};
