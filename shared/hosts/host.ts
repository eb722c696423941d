import type { ReportDocument } from '../report/document.ts';

/**
 * Where a gate runs: the port between the core and GitHub, Harness, a terminal or a test. A host carries; it decides nothing.
 */
export interface Host {
  readonly name: 'terminal' | 'github' | 'harness' | 'memory';
  /** Absolute, links resolved. Every path in a setting lies in it. */
  readonly workspace: string;
  readonly now: () => Date;
  /** What goes on, for a person who waits; transient where the host can. `undefined` clears it. */
  readonly progress: (line: string | undefined) => void;
  /** A line that a program of the user's printed, shown at once: no terminal and no runner takes it for a command. */
  readonly echo: (line: string) => void;
  /** Something a person should know that changes no verdict. */
  readonly warn: (message: string) => void;
  /** Text that must never appear on any sink of this host. */
  readonly mask: (secret: string) => void;
  /** The text without what was masked: for files, which no runner masks. */
  readonly redacted: (text: string) => string;
  /** The judged run: shown, set as outputs, published. `files` are the reports that were written. */
  readonly publish: (published: Published) => Promise<void>;
  /** Nothing was judged: wrong settings, each problem said. */
  readonly refuse: (problems: readonly string[]) => Promise<void>;
  /** After the last run, once: what covers all of them (outputs, one comment). Never changes the exit code. */
  readonly finish: (exitCode: number) => Promise<void>;
  /**
   * The tip of the target branch where a change is judged (pull request, merge group); undefined for pushes, schedules, people.
   * @throws SettingsError when there is a change but its base cannot be read: nothing may be judged by the change's own thresholds
   */
  readonly base: () => Promise<Base | undefined>;
  /** Address where the log of this step is read, for people; undefined where none is known. */
  readonly page?: string | undefined;
  /** Signs by the identity that the CI system gives the job, and returns a Sigstore bundle. Absent where there is none. */
  readonly attest?: ((payload: Buffer, mediaType: string) => Promise<unknown>) | undefined;
  /** What a step of a GitHub workflow may use of GitHub's API. Absent elsewhere. */
  readonly github?: GithubAccess | undefined;
}

export interface GithubAccess {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** The tip of the branch that a change wants to get into. */
export interface Base {
  /** Git ref or branch, for people and for `--base`: `origin/main`. */
  readonly ref: string;
  /** Full commit id. */
  readonly commit: string;
  /** @param path absolute */
  readonly read: (path: string) => Promise<BaseFile>;
}

export type BaseFile =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  /** The path belongs to another repository than the one that is changed. */
  | { readonly kind: 'elsewhere'; readonly repository: string };

export interface Published {
  readonly document: ReportDocument;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Folder of the report files, absolute. */
  readonly folder: string;
  /** Outputs of the gate, by kebab-case name. */
  readonly outputs: Readonly<Record<string, string>>;
}
