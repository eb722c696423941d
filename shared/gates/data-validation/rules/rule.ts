import type { Aggregate } from '../../../engine/plan.ts';
import type { Location, Severity } from '../../../verdict/check.ts';

/** One rule of the contract, ready to be measured and judged. */
export type Rule = PresenceRule | CountRule | UnexecutedRule;

interface RuleCommon {
  /** The rule's own id, or `<table>.<column>.<rule>`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly location: Location;
  readonly table: string;
  /** Columns of the data that it needs. */
  readonly columns: readonly string[];
}

export interface PresenceRule extends RuleCommon {
  readonly kind: 'present';
}

/** A count in the data, compared with a requirement. */
export interface CountRule extends RuleCommon {
  readonly kind: 'count';
  readonly count: Aggregate;
  /** What the count is a part of; `none` for a count that stands alone (rowCount). */
  readonly of: 'rows' | 'values' | 'keys' | 'none';
  /** What is counted, in words: `rows in which age is null`. */
  readonly counted: string;
  readonly requirement: Requirement;
  /** Failing rows can be named by number. */
  readonly rowLevel: boolean;
  /** What to do when it fails. */
  readonly cure: string;
}

export interface UnexecutedRule extends RuleCommon {
  readonly kind: 'unexecuted';
  /** Why this tool does not execute it, and what to do. */
  readonly reason: string;
}

export type Requirement = {
  readonly unit: 'rows' | 'percent';
} & (
  | {
      readonly must: 'be' | 'not be' | 'be less than' | 'be at most' | 'be greater than' | 'be at least';
      readonly value: number;
    }
  /** Ends included. */
  | { readonly must: 'be between' | 'not be between'; readonly value: readonly [number, number] }
);

export const none: Requirement = { must: 'be', value: 0, unit: 'rows' };
