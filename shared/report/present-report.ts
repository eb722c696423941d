import type { Presentation } from './document.ts';
import type { Report } from './report.ts';

/** Nobody starts on more than these at once. */
const mostAdvice = 5;

/** What a person reads of a report whose gate is not at hand: its checks in words. */
export function presentReport({ summary, checks }: Report): Presentation {
  const open = checks.filter(
    ({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined,
  );
  return {
    summary,
    whatToDo: open.slice(0, mostAdvice).map(({ id, reason }) => [{ code: id }, `: ${reason}`]),
    sections: [],
  };
}
