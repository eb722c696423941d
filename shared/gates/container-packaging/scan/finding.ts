/** What a file is good for: `review` means that a person must look, because this tool cannot or does not judge it. */
export type ScanVerdict = 'allow' | 'review' | 'block';

export interface Reason {
  readonly verdict: 'review' | 'block';
  /** A sentence; may hold names from the file, which is foreign text. */
  readonly text: string;
}

export interface Scanned {
  /** What the content is, whatever the name says. */
  readonly type: string;
  readonly reasons: readonly Reason[];
  /** Files of the model that this one reads as raw tensor data, with the span that it reads. */
  readonly companions?: readonly Companion[];
}

export interface Companion {
  /** Relative to the folder of the file that names it, normalised. */
  readonly location: string;
  readonly offset: number;
  /** Absent: to the end. */
  readonly length?: number;
}

export const verdictOf = (reasons: readonly Reason[]): ScanVerdict =>
  reasons.some(({ verdict }) => verdict === 'block') ? 'block' : reasons.length > 0 ? 'review' : 'allow';

export const block = (text: string): Reason => ({ verdict: 'block', text });
export const review = (text: string): Reason => ({ verdict: 'review', text });

/** The bytes are not what their type demands. Caught where a file is scanned, and then a reason to block it. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** A foreign name, short enough for a sentence. */
export const quoted = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
