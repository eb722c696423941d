import type { Check } from '../../../verdict/check.ts';
import { short } from './words.ts';

/** @param seconds that the training took, null where nobody knows */
export function budgetTime(budget: number, seconds: number | null, ended: boolean): Check {
  const head = {
    id: 'budget-time',
    title: 'the training keeps its time budget',
    severity: 'error',
    expected: `at most ${budget} seconds`,
  } as const;
  if (seconds === null)
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: null,
      reason:
        'Neither a record nor the log says how long the training took: let mode=run write a "record", or take "time-budget" out.',
    };
  if (ended || seconds > budget)
    return {
      ...head,
      outcome: 'fail',
      observed: seconds,
      reason: `${ended ? 'The training was ended after' : 'The training took'} ${short(seconds)} of ${budget} seconds: train less or faster, or raise "time-budget".`,
    };
  return {
    ...head,
    outcome: 'pass',
    observed: seconds,
    reason: `The training took ${short(seconds)} of ${budget} seconds.`,
  };
}

/** @param bytes that the training held at most, null where nobody knows */
export function budgetMemory(budget: number, bytes: number | null, ended: boolean): Check {
  const head = {
    id: 'budget-memory',
    title: 'the training keeps its memory budget',
    severity: 'error',
    expected: `at most ${mebibytes(budget)} MiB`,
  } as const;
  if (bytes === null)
    return {
      ...head,
      outcome: 'error',
      cause: 'evidence',
      observed: null,
      reason:
        'Nobody recorded how much memory the training held: let mode=run write a "record" on Linux, or take "memory-budget" out.',
    };
  const seen = `${mebibytes(bytes)} of ${mebibytes(budget)} MiB`;
  if (ended || bytes > budget)
    return {
      ...head,
      outcome: 'fail',
      observed: bytes,
      reason: `The training ${ended ? 'was ended when it held' : 'held'} ${seen}: load less at once, use smaller batches, or raise "memory-budget".`,
    };
  return { ...head, outcome: 'pass', observed: bytes, reason: `The training held at most ${seen}.` };
}

const mebibytes = (bytes: number): string => short(bytes / 2 ** 20);
