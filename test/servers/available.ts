import { test } from 'vitest';

/** A part that a suite needs, or the reason why this machine cannot have it. */
export type Available<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: string };

export async function attempt<T extends object>(make: () => Promise<T>): Promise<Available<T>> {
  try {
    return { ok: true, ...(await make()) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Shows up as one skipped test with the reason in its name. With MLOPS_GATES_REQUIRE_SERVERS=1 it fails instead: for
 * machines that are known to have everything, where a skip would hide what is no longer tested.
 */
export function skipWithReason(what: string, part: Available<object>): void {
  if (part.ok) return;
  const reason = `${what}: ${firstLine(part.reason)}`;
  test(`skipped: ${reason}`, ({ skip }) => {
    if (process.env.MLOPS_GATES_REQUIRE_SERVERS === '1') throw new Error(part.reason);
    skip(reason);
  });
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
