import type { Check } from '../../../verdict/check.ts';

export type Judged = Pick<Check, 'outcome' | 'observed' | 'reason'>;

/** A check without which no comparison means anything: it always decides. */
export const structural = (id: string, title: string, expected: string, judged: Judged): Check => ({
  id,
  title,
  severity: 'error',
  expected,
  ...judged,
  ...(judged.outcome === 'error' ? { cause: 'evidence' } : {}),
});
