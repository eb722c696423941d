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
  /** Something a person should know that changes no verdict. */
  readonly warn: (message: string) => void;
  /** Text that must never appear on any sink of this host. */
  readonly mask: (secret: string) => void;
  /** The judged run: shown, set as outputs, published. `files` are the reports that were written. */
  readonly publish: (published: Published) => Promise<void>;
  /** Nothing was judged: wrong settings, each problem said. */
  readonly refuse: (problems: readonly string[]) => Promise<void>;
}

export interface Published {
  readonly document: ReportDocument;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Folder of the report files, absolute. */
  readonly folder: string;
  /** Outputs of the gate, by kebab-case name. */
  readonly outputs: Readonly<Record<string, string>>;
}
