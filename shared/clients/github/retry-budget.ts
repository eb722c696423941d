/** The time that one step may lose to a GitHub that does not answer: failed requests and the waits between them. */
export interface RetryBudget {
  readonly left: () => number;
  readonly spend: (ms: number) => void;
}

export function retryBudget(ms: number): RetryBudget {
  let left = ms;
  return {
    left: () => left,
    spend: (spent) => {
      left = Math.max(0, left - spent);
    },
  };
}

/** Doubles from `firstMs`, at most 16 s. */
export const backoff = (attempt: number, firstMs: number): number => Math.min(16_000, firstMs * 2 ** (attempt - 1));
