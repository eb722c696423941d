import { median } from 'simple-statistics';
import type { Points } from './evidence.ts';

/** Steps that a log has to cover where nobody says how many were planned. */
export const fewestSteps = 20;

/**
 * How many steps a series covers: from the first to the last, and one more gap, because a training that logs each 50th step and
 * one that counts from 0 both have done more than the difference says.
 */
export function coveredSteps({ steps }: Pick<Points, 'steps'>): number {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const gaps = steps.slice(1).flatMap((step, i) => (step > (steps[i] as number) ? [step - (steps[i] as number)] : []));
  return last - first + (gaps.length === 0 ? 1 : median(gaps));
}

/** A series that ends so much before the log is no longer logged: its last gap is larger than twice its largest. */
export function endsEarly({ steps }: Pick<Points, 'steps'>, lastStep: number | undefined): boolean {
  const last = steps.at(-1);
  if (last === undefined || lastStep === undefined || steps.length < 2) return false;
  const largest = steps.slice(1).reduce((most, step, i) => Math.max(most, step - (steps[i] as number)), 0);
  return largest > 0 && lastStep - last > 2 * largest;
}
