import type { Check } from '../../../verdict/check.ts';
import type { JudgedLog } from '../evidence.ts';
import { coveredSteps } from '../steps.ts';
import { counted, quoted, short } from './words.ts';

/** The log was read whole, and reaches as far as was planned. */
export function logComplete(log: JudgedLog, planned: number | undefined): Check {
  const head = {
    id: 'log-complete',
    title: 'the log is whole',
    severity: 'error',
    expected:
      planned === undefined ? 'every record readable, none cut' : `every record readable, none cut, ${planned} steps`,
  } as const;
  const [problem] = log.problems;
  if (problem) {
    const more = log.problems.length > 1 ? ` (and ${counted(log.problems.length - 1, 'more problem')})` : '';
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: { numerator: log.corrupt, denominator: log.records + log.corrupt },
      reason: `${problem.reason}${more}`,
    };
  }
  if (log.records === 0)
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: 0,
      reason: 'The log has no records: check the step that writes it.',
    };
  const observed = { numerator: 0, denominator: log.records };
  const counter = log.series.find(({ role }) => role === 'train') ?? log.series[0];
  if (planned !== undefined && counter !== undefined) {
    const covered = coveredSteps(counter);
    if (covered < planned)
      return {
        ...head,
        outcome: 'fail',
        observed: covered,
        reason: `${quoted(counter.name)} covers ${short(covered)} of ${planned} planned steps: the training was ended before. Train on, or mend "planned-steps" where it was meant to stop.`,
      };
  }
  return { ...head, outcome: 'pass', observed, reason: `All ${counted(log.records, 'record')} were read.` };
}
