import type { Rejected, RowExample } from '../../engine/engine.ts';
import type { Answers } from '../../engine/plan.ts';
import type { ContractRules } from './rules/rules-of-contract.ts';

export interface ColumnEvidence {
  readonly name: string;
  /** `text`, `json`, or the type that the file stores. */
  readonly stored: string;
  /** Declared in the contract. */
  readonly declared: boolean;
}

export interface Histogram {
  readonly table: string;
  readonly column: string;
  readonly low: number;
  readonly high: number;
  /** Rows per bin of equal width; the last bin is closed. */
  readonly counts: readonly number[];
}

/** Values that a rule does not allow, where they may be shown: most frequent first. */
export interface FailingValues {
  readonly distinct: number;
  readonly values: readonly { readonly text: string; readonly count: number }[];
}

export interface TableEvidence {
  readonly name: string;
  readonly files: readonly string[];
  readonly columns: readonly ColumnEvidence[];
  /** Rows that were read; null where the table could not be read. */
  readonly rows: number | null;
  readonly rejected: Rejected;
  /** Why nothing, or not everything, was measured. */
  readonly problem?: string;
  /** By measure: a rule's id, or a name of `plan-of-rules.ts`. */
  readonly answers: Answers;
  readonly examples: Readonly<Record<string, readonly RowExample[]>>;
  /** Rows failed, and none of them could be named. */
  readonly unnamed?: boolean;
  /** By rule; only where its values may be shown. */
  readonly values?: Readonly<Record<string, FailingValues>>;
}

export interface Evidence {
  readonly contract: ContractRules;
  readonly tables: readonly TableEvidence[];
  readonly histograms: readonly Histogram[];
}
