import { adviceOf, openChecks } from './advice.ts';
import type { Presentation } from './document.ts';
import type { Report } from './report.ts';

/** What a person reads of a report whose gate is not at hand: its checks in words. */
export function presentReport({ summary, checks }: Report): Presentation {
  return { summary, whatToDo: adviceOf(openChecks(checks)), sections: [] };
}
