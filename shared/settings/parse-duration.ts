const factors: Readonly<Record<string, number>> = { ms: 0.001, s: 1, '': 1, m: 60, min: 60, h: 3600, d: 86400 };

/** Seconds; timers of the process cannot wait longer than 2^31 milliseconds. */
const longest = 24 * 86_400;

/**
 * A time span: `90s`, `30m`, `1h30m`, or a plain number of seconds.
 * @returns seconds, positive
 */
export function parseDuration(given: unknown): { readonly value: number } | { readonly problem: string } {
  const problem = { problem: 'a time such as 90s, 30m or 1h30m is needed, of at most 24 days.' };
  const text = String(given).trim().toLowerCase();
  if (!/^\d+(\.\d+)?$/.test(text) && !/^(\d+(\.\d+)?\s*(ms|s|min|m|h|d)\s*)+$/.test(text)) return problem;
  let value = 0;
  for (const [, amount, , unit = ''] of text.matchAll(/(\d+(\.\d+)?)\s*(ms|s|min|m|h|d)?/g))
    value += Number(amount) * (factors[unit] ?? Number.NaN);
  return value > 0 && value <= longest ? { value } : problem;
}
