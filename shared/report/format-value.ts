import type { Check, Observed } from '../verdict/check.ts';

/** At most six significant digits, thousands separated by commas; the same on every machine. */
export const formatNumber = (value: number): string => {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (Number.isInteger(value) && magnitude < 1e15) return group(String(value));
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15)) return String(Number(value.toPrecision(4)));
  const [whole = '', fraction] = trimZeros(
    magnitude >= 1e6 ? value.toFixed(0) : String(Number(value.toPrecision(6))),
  ).split('.');
  return fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
};

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const trimZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);

/** A share in percent with three significant digits; never rounds a nonzero share to 0% or a partial one to 100%. */
export const formatShare = (share: number): string => {
  const percent = 100 * share;
  const rounded = Number(percent.toPrecision(3));
  if (rounded === 100 && share < 1) return '>99.9%';
  return `${formatNumber(rounded)}%`;
};

export const formatObserved = (observed: Observed): string => {
  if (observed === null) return 'not measured';
  if (typeof observed === 'number') return formatNumber(observed);
  const counts = `${formatNumber(observed.numerator)} of ${formatNumber(observed.denominator)}`;
  return observed.denominator === 0 ? counts : `${counts} (${formatShare(observed.numerator / observed.denominator)})`;
};

/** The observed value, followed by its interval where it has one. */
export const formatMeasured = ({ observed, interval }: Pick<Check, 'observed' | 'interval'>): string => {
  if (interval === undefined) return formatObserved(observed);
  const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
  return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};
