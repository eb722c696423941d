import type { Cells } from './metrics.ts';

/** One group of people, as the data name it; `null`: the cell is empty. */
export interface GroupEvidence {
  readonly value: string | null;
  readonly cells: Cells;
}

export interface AttributeEvidence {
  readonly column: string;
  /** In order of their values, without a group of no rows. */
  readonly groups: readonly GroupEvidence[];
}

/** What was read from the predictions: counts alone. */
export interface Evidence {
  /** Rows that are there. */
  readonly rows: number;
  /** Rows of which the label, the prediction or the score is missing or cannot be read, by column. */
  readonly unusable: Readonly<Record<string, number>>;
  readonly attributes: readonly AttributeEvidence[];
}
