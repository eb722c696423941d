import type { Json } from '../../json.ts';
import type { ColumnType } from './profile.ts';

/** A key of the contract, its value, and why it was guessed: the comment beside it. */
export interface KeyGuess {
  readonly key: string;
  readonly value: Json;
  readonly why?: string;
}

/** A rule under `quality`: its keys in order, and why it was guessed. */
export interface RuleGuess {
  readonly why: string;
  readonly keys: readonly KeyGuess[];
}

export interface ColumnGuess {
  readonly name: string;
  readonly type: ColumnType | undefined;
  /** One line over the column. */
  readonly about: string;
  readonly keys: readonly KeyGuess[];
  readonly options: readonly KeyGuess[];
  readonly rules: readonly RuleGuess[];
  /** What is required, in a few words each. */
  readonly required: readonly string[];
  /** What was not dared, each the rest of a sentence that begins with the column's name. */
  readonly doubts: readonly string[];
}

export interface TableGuess {
  readonly name: string;
  readonly columns: readonly ColumnGuess[];
  readonly rules: readonly RuleGuess[];
  readonly required: readonly string[];
  /** What was not dared, of the table as a whole: sentences. */
  readonly doubts: readonly string[];
}

/** What one part of the inference adds to a column. */
export interface Part {
  readonly keys?: readonly KeyGuess[];
  readonly options?: readonly KeyGuess[];
  readonly rules?: readonly RuleGuess[];
  readonly required?: readonly string[];
  readonly doubts?: readonly string[];
}

export const keys = (entries: Readonly<Record<string, Json>>): KeyGuess[] =>
  Object.entries(entries).map(([key, value]) => ({ key, value }));

/** A number as a person reads it: 7,043. */
export const shown = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 6 });

export const percentOf = (count: number, rows: number): string => {
  const share = rows === 0 ? 0 : (100 * count) / rows;
  return share > 0 && share < 0.01 ? 'below 0.01 %' : `${Number(share.toPrecision(3))} %`;
};

/** For ids of rules: letters, digits and underscores. */
export const slug = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'x';
