import type { Waiver } from '../verdict/waive.ts';

/** A run of a gate, as `mlops-gates.yml` lists it. */
export interface PolicyRun {
  readonly name: string;
  readonly gate: string;
  /** Runs that must have ended well before this one starts. */
  readonly needs: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** 1-based line of the run in the file. */
  readonly line: number;
}

export interface Policy {
  /** Relative to the workspace; with the ref it was read from in front, where that is not the work tree. */
  readonly source: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** In an order in which each run stands after what it needs. */
  readonly runs: readonly PolicyRun[];
  readonly waivers: readonly Waiver[];
}

export const policyFile = 'mlops-gates.yml';
