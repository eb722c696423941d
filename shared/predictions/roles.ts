/** Which column plays which part in a file of predictions. */
export interface Roles {
  readonly label: string;
  /** Predicted class, or value in a regression. */
  readonly prediction?: string | undefined;
  /** Score or probability of the positive class. */
  readonly score?: string | undefined;
  /** Scores and predictions of another model on the same rows. */
  readonly baselinePrediction?: string | undefined;
  readonly baselineScore?: string | undefined;
  readonly id?: string | undefined;
  /** By how much a row counts. */
  readonly weight?: string | undefined;
  /** Columns by whose values rows are grouped or sliced. */
  readonly by?: readonly string[];
}

export type Task = 'binary' | 'multiclass' | 'regression';

/** Names of a frame's columns. */
export const byColumn = (i: number): string => `by${i}`;
