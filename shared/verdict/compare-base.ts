import type { Check, Outcome } from './check.ts';

export const gateOns = ['all', 'new'] as const;
export type GateOn = (typeof gateOns)[number];

export interface Compared {
  readonly checks: readonly Check[];
  /** Ids that the base report has and this run has not. */
  readonly gone: readonly string[];
}

/** How bad what was measured is. What was not measured is neither better nor worse. */
const badness: Readonly<Partial<Record<Outcome, number>>> = { pass: 0, inconclusive: 1, fail: 2 };

/**
 * Holds each check against the one of the same id in the base report. With `gate-on: new` one that was measured there, and is not
 * worse here, leaves the combination as a waived one does: the run decides by what is new or worse. What is not measured here is
 * never excused, and what was not measured there excuses nothing.
 */
export function compareWithBase(checks: readonly Check[], base: readonly Check[], gateOn: GateOn): Compared {
  const before = new Map(base.map((check) => [check.id, check]));
  const ids = new Set(checks.map(({ id }) => id));
  return {
    checks: checks.map((check) => {
      const there = before.get(check.id);
      if (there === undefined) return check;
      const compared: Check = { ...check, before: { outcome: there.outcome, observed: there.observed } };
      return gateOn === 'new' && check.waiver === undefined && isStanding(check.outcome, there.outcome)
        ? { ...compared, waiver: { owner: 'gate-on: new', reason: standing[there.outcome] ?? '' } }
        : compared;
    }),
    gone: base.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

const standing: Readonly<Partial<Record<Outcome, string>>> = {
  fail: 'No worse than in the base report, where it fails.',
  inconclusive: 'No worse than in the base report, where it is inconclusive.',
};

function isStanding(now: Outcome, there: Outcome): boolean {
  const [here, before] = [badness[now], badness[there]];
  return here !== undefined && before !== undefined && here > 0 && before >= here;
}
