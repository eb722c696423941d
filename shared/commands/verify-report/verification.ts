/** One thing that was looked at. */
export interface Finding {
  readonly id: string;
  /** `skipped`: there was nothing to compare with. `error`: it was asked for and could not be looked at. */
  readonly outcome: 'pass' | 'fail' | 'error' | 'skipped';
  /** One sentence. */
  readonly reason: string;
}

/** What `verify-report` says of one file (schema: `schemas/verification.schema.json`). */
export interface Verification {
  /** Relative to the workspace. */
  readonly file: string;
  /** Nothing contradicts, and nothing that was asked for is missing. */
  readonly verified: boolean;
  /** Who signed it, where that was asked for and holds; null where it is not signed or not asked. */
  readonly signer: string | null;
  /** Of the report, where it could be read. */
  readonly gate?: string;
  readonly name?: string;
  readonly verdict?: string;
  readonly findings: readonly Finding[];
}
