import type { Given } from './judge.ts';
import type { Maker } from './maker.ts';
import type { Random } from './random.ts';
import type { KnownTable } from './table.ts';

/**
 * What a case must come to. `refused`: wrong settings. `not-pass`: any clear answer but a pass. `any`: damage that may go
 * unnoticed by its nature; it must only not crash.
 */
export type Expected = 'pass' | 'fail' | 'refused' | 'not-pass' | 'any';

export interface Case {
  /** What was done, for a person who reads a failure. */
  readonly name: string;
  readonly given: Given;
  readonly expected: Expected;
  /** Where every count is known. */
  readonly known?: KnownTable;
}

/** Where a case is built. */
export interface Bench {
  /** The workspace, absolute, links resolved; empty. */
  readonly folder: string;
  readonly random: Random;
  readonly maker: Maker;
}
