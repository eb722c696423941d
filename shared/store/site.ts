import type { git } from '../hosts/git.ts';
import type { readBlob } from '../hosts/git-blob.ts';
import type { commitOf } from '../hosts/git-commit.ts';
import type { Base, GithubAccess } from '../hosts/host.ts';

/** What the store needs of the place it is used in. */
export interface StoreSite {
  /** Absolute, links resolved. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The target branch's tip, where a change is judged: what the change itself brings along is no base to compare with. */
  readonly base: Base | undefined;
  readonly github: GithubAccess | undefined;
  readonly mask: (secret: string) => void;
  readonly git: {
    readonly run: typeof git;
    readonly commitOf: typeof commitOf;
    readonly readBlob: typeof readBlob;
  };
}

/** Which bytes were read, or written, where. */
export interface Provenance {
  readonly locator: string;
  readonly sha256: string;
  /** Full id; of a path: of the target branch, where its version was read. */
  readonly commit?: string;
  /** Id of the workflow run. */
  readonly run?: number;
  readonly etag?: string;
}

export type Found =
  | { readonly kind: 'found'; readonly bytes: Buffer; readonly provenance: Provenance }
  /** Surely nothing there yet, or with `ofChange` nothing but what the change itself brings along. `why` is a clause. */
  | { readonly kind: 'absent'; readonly why: string; readonly ofChange?: true }
  /** It was there, or may be, but cannot be had: no first run. `why` is a clause with the cure. */
  | { readonly kind: 'lost'; readonly why: string };

/** Given what is there (undefined: nothing yet), what is to be there; undefined leaves it as it is. Asked again where another writer was faster. */
export type Change = (old: Buffer | undefined) => Buffer | undefined;

/** Bytes: reports and histories are far smaller. */
export const largest = 64 * 2 ** 20;
/** How often a write that another writer overtook is tried again. */
export const mostAttempts = 12;
