import type { Check } from '../verdict/check.ts';
import { orderChecks } from './check-status.ts';
import type { Text } from './document.ts';
import { formatNumber } from './format-value.ts';

/** Nobody starts on more than these at once. */
const mostAdvice = 5;

/** Checks that decide, did not pass, and that nobody waived. */
export const openChecks = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined);

/**
 * What to do about open checks: failures first, one cure said once for all checks that it mends, and how many more there are.
 * @param cureOf what mends a check; its reason, which ends with the cure, where nothing else is known
 */
export function adviceOf(open: readonly Check[], cureOf: (check: Check) => string = ({ reason }) => reason): Text[] {
  const advices = new Map<string, Check[]>();
  for (const check of orderChecks(open)) {
    const cure = cureOf(check);
    advices.set(cure, [...(advices.get(cure) ?? []), check]);
  }
  const shown = [...advices].slice(0, mostAdvice).map(([cure, [first, ...more]]): Text => {
    const others =
      more.length > 0 ? ` and ${formatNumber(more.length)} more ${more.length === 1 ? 'check' : 'checks'}` : '';
    return [{ code: first?.id ?? '' }, `${others}: ${cure}`];
  });
  const left = advices.size - shown.length;
  return left > 0 ? [...shown, `And ${formatNumber(left)} more: the table of checks names them all.`] : shown;
}
