/** What GitHub's documentation calls a permission of the token, as it is written in a workflow. */
export type Permission =
  | 'actions: read'
  | 'attestations: write'
  | 'checks: write'
  | 'contents: read'
  | 'issues: write'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** Why a request came to nothing. `message` and `reason` are foreign text, without the token. */
export type Problem =
  | {
      readonly kind: 'permission';
      readonly permission: Permission;
      readonly status: number;
      readonly message: string;
    }
  | { readonly kind: 'unauthorised'; readonly status: number; readonly message: string }
  | { readonly kind: 'not-found'; readonly status: number; readonly message: string }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | {
      readonly kind: 'unavailable';
      readonly reason: string;
      /** Whether GitHub may have done what was asked, though the answer is missing. */
      readonly maybeDone: boolean;
    };

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** GitHub may have done it: what must not be done twice is looked for before it is sent again. */
export const isLost = (problem: Problem): problem is Extract<Problem, { kind: 'unavailable' }> =>
  problem.kind === 'unavailable' && problem.maybeDone;

/** GitHub answered, but not what its documentation says. */
export const unreadable = (what: string): { readonly ok: false; readonly problem: Problem } =>
  failed({ kind: 'unavailable', reason: `${what}: the answer is not what GitHub documents`, maybeDone: true });
