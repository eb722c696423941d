import type { Combined } from './combine.ts';

/** Exit codes of the command line; part of the stable interface. */
export const exitCodes = {
  pass: 0,
  fail: 1,
  settings: 2,
  evidence: 3,
  outside: 4,
  inconclusive: 5,
  bug: 70,
  sigint: 130,
  sigterm: 143,
} as const;

export interface Strictness {
  readonly reportOnly: boolean;
  readonly onInconclusive: 'fail' | 'warn';
}

/** Exit code of one judged run (wrong settings and bugs never get here). */
export function exitCode(combined: Pick<Combined, 'verdict' | 'cause'>, strictness: Strictness): number {
  if (strictness.reportOnly) return exitCodes.pass;
  switch (combined.verdict) {
    case 'pass':
      return exitCodes.pass;
    case 'fail':
      return exitCodes.fail;
    case 'inconclusive':
      return strictness.onInconclusive === 'warn' ? exitCodes.pass : exitCodes.inconclusive;
    case 'error':
      return combined.cause === 'outside' ? exitCodes.outside : exitCodes.evidence;
  }
}

/** Exit code of several runs: the first that is present of 2, 1, 4, 3, 5, 0 (a bug or a signal before all). */
export function combinedExitCode(codes: readonly number[]): number {
  const order = [70, 130, 143, 2, 1, 4, 3, 5];
  return order.find((code) => codes.includes(code)) ?? 0;
}

export type CheckRunConclusion = 'success' | 'failure' | 'neutral';

/** Conclusion of the GitHub check run. */
export function checkRunConclusion(combined: Pick<Combined, 'verdict'>, strictness: Strictness): CheckRunConclusion {
  if (strictness.reportOnly && combined.verdict !== 'pass') return 'neutral';
  if (combined.verdict === 'pass') return 'success';
  return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'neutral' : 'failure';
}

/**
 * Result of the in-toto test-result predicate.
 * @param judged `waived`: a waiver takes part in the verdict, so that whoever consumes a pass knows of it
 */
export function inTotoResult(
  judged: Pick<Combined, 'verdict'> & { readonly waived: boolean },
  strictness: Pick<Strictness, 'onInconclusive'>,
): 'PASSED' | 'WARNED' | 'FAILED' {
  if (judged.verdict === 'pass') return judged.waived ? 'WARNED' : 'PASSED';
  return judged.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'WARNED' : 'FAILED';
}
