/** A two-sided interval; an end may be infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
