import type { HistoryRecord } from '../../history/record.ts';

const mostNamed = 2;

/** How many checks decided against the run, with the first of their ids. */
export function numberOfOpen({ checks }: HistoryRecord): string {
  const open = checks.filter(({ outcome, severity, waived }) => outcome !== 'pass' && severity === 'error' && !waived);
  if (open.length === 0) return '0';
  const named = open.slice(0, mostNamed).map(({ id }) => id);
  return `${open.length}: ${named.join(', ')}${open.length > mostNamed ? ', …' : ''}`;
}
