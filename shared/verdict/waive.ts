import type { Check } from './check.ts';

/** An entry of `waivers` in the policy. */
export interface Waiver {
  readonly run: string;
  readonly check: string;
  readonly owner: string;
  readonly reason: string;
  /** ISO date (YYYY-MM-DD): the last day on which the waiver holds, in UTC. */
  readonly expires: string;
}

export interface Waived {
  readonly checks: readonly Check[];
  /** Waivers that no longer hold or match nothing, each said in a sentence. */
  readonly notices: readonly string[];
}

/**
 * Marks the checks that a waiver covers. Any outcome but `pass` can be waived; the check stays visible.
 * @param today ISO date, UTC
 */
export function waive(checks: readonly Check[], waivers: readonly Waiver[], run: string, today: string): Waived {
  const notices: string[] = [];
  const valid = new Map<string, Waiver>();
  for (const waiver of waivers) {
    if (waiver.run !== run) continue;
    if (waiver.expires < today)
      notices.push(
        `The waiver of ${waiver.check} (${waiver.owner}) expired on ${waiver.expires} and no longer waives.`,
      );
    else if (!checks.some((check) => check.id === waiver.check))
      notices.push(`The waiver of ${waiver.check} (${waiver.owner}) matches no check of this run.`);
    else valid.set(waiver.check, waiver);
  }
  return {
    notices,
    checks: checks.map((check) => {
      const waiver = valid.get(check.id);
      if (!waiver || check.outcome === 'pass') return check;
      const { owner, reason, expires } = waiver;
      return { ...check, waiver: { owner, reason, expires } };
    }),
  };
}
