import type { Check } from '../../../verdict/check.ts';
import type { ChosenSeries, JudgedLog } from '../evidence.ts';
import { endsEarly } from '../steps.ts';
import { counted, quoted } from './words.ts';

/** Every value of a series is a finite number. */
export function finite(series: ChosenSeries, log: Pick<JudgedLog, 'lastStep'>): Check {
  const { name, values, steps, holes, unreadable } = series;
  const head = {
    id: `${name}.finite`,
    title: `every value of ${name} is finite`,
    severity: 'error',
    expected: 'no NaN, no infinity',
  } as const;
  const bad = steps.filter((_, i) => !Number.isFinite(values[i]));
  const observed = { numerator: bad.length, denominator: values.length };
  if (bad.length > 0)
    return {
      ...head,
      outcome: 'fail',
      observed,
      reason: `${bad.length} of ${counted(values.length, 'value')} of ${quoted(name)} are NaN or infinite, first at step ${bad[0]}: lower the learning rate, clip the gradients, or look for bad rows in the data.`,
      evidence: { steps: bad.slice(0, 10) },
    };
  if (unreadable > 0)
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: null,
      reason: `${counted(unreadable, 'value')} of ${quoted(name)} are no numbers: log plain numbers (a tensor needs .item()).`,
    };
  if (holes > 0)
    return {
      ...head,
      outcome: 'inconclusive',
      observed,
      reason: `${quoted(name)} is empty in ${counted(holes, 'record')} that otherwise have it: a NaN that was written as an empty cell or null cannot be told from a value that was not logged. Write nan where a value is not a number.`,
    };
  if (endsEarly(series, log.lastStep))
    return {
      ...head,
      outcome: 'inconclusive',
      observed,
      reason: `${quoted(name)} ends at step ${steps.at(-1)}, but the log goes on to step ${log.lastStep}: what came after was not logged, or is not a number. Log it to the end.`,
    };
  return { ...head, outcome: 'pass', observed, reason: `All ${counted(values.length, 'value')} are finite.` };
}
