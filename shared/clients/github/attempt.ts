import type { Judged, Reply } from './judge-reply.ts';
import type { Problem } from './problem.ts';

/** One try of a request: what came of it, and whether another makes sense. */
export type Missed = {
  readonly kind: 'missed';
  readonly reason: string;
  readonly maybeDone: boolean;
  readonly waitMs: number | undefined;
  readonly final: boolean;
};

export type Attempt<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | Missed;

export const missed = (reason: string): Missed => ({
  kind: 'missed',
  reason,
  maybeDone: true,
  waitMs: undefined,
  final: false,
});

export const refusal = (status: number, message: string): { readonly kind: 'problem'; readonly problem: Problem } => ({
  kind: 'problem',
  problem: { kind: 'refused', status, message },
});

export function attemptOf(judged: Judged, reply: Reply): Attempt<Reply> {
  switch (judged.kind) {
    case 'answered':
    case 'redirected':
      return { kind: 'answered', value: reply };
    case 'limited':
      return { ...missed(judged.reason), maybeDone: false, waitMs: judged.waitMs };
    case 'broken':
      return missed(judged.reason);
    case 'problem':
      return judged;
  }
}
