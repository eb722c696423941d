import type { SequenceState } from '../../statistics/confidence-sequence.ts';
import type { MetricRule } from './metric-rules.ts';

/** What a person reads: the canary's share minus the control's, whichever way is better. */
export interface Excess {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

type Bounds = Pick<SequenceState, 'estimate' | 'lower' | 'upper'>;

/** From the direction in which up is good, in which is judged. */
export function excessOf({ direction }: Pick<MetricRule, 'direction'>, { estimate, lower, upper }: Bounds): Excess {
  return direction === 'higher'
    ? { estimate, lower, upper }
    : { estimate: 0 - estimate, lower: 0 - upper, upper: 0 - lower };
}

/** The margin in the same sense: the largest excess that is allowed, or the least. */
export const marginOf = ({ direction, margin }: Pick<MetricRule, 'direction' | 'margin'>): number =>
  direction === 'higher' ? 0 - margin : margin;
