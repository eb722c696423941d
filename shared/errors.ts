/** The errors that users can mend. Everything else that is thrown is our own bug (exit 70). */

/** Wrong settings, policy or contract: nothing was judged (exit 2). */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The evidence is missing or unreadable (exit 3). */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/** An outside system did not answer or refused (exit 4). */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
