/** Four significant digits, without needless zeros. */
export const short = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(4))) : wordOf(value);

const wordOf = (value: number): string =>
  Number.isNaN(value) ? 'not a number' : value > 0 ? 'infinity' : 'minus infinity';

export const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

/** `, medians of 4 values` where a curve was smoothed. */
export const smoothing = ({ width }: { readonly width: number }): string =>
  width > 1 ? `, medians of ${width} values` : '';

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** `1 value is`, `2 values are`. */
export const countedAre = (n: number, noun: string): string => `${counted(n, noun)} ${n === 1 ? 'is' : 'are'}`;

export const quoted = (name: string): string => JSON.stringify(name.length > 60 ? `${name.slice(0, 57)}...` : name);

/** The one-sided quantile at alpha 0.05, by which the noise of a curve is allowed for. */
export const allowance = 1.6448536269514722;
