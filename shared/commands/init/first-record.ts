/**
 * Whether the first record of a delimited file looks like data rather than like names of columns: names are no numbers
 * (years aside, which head the columns of many tables), not empty and not equal.
 */
export function looksLikeData(fields: readonly string[]): boolean {
  const texts = fields.map((field) => field.trim());
  const numbers = texts.filter((text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text));
  const years = numbers.filter((text) => /^(19|20)\d\d$/.test(text));
  return numbers.length > years.length && numbers.length >= 0.1 * texts.length;
}

/** Names for the columns of a file that has none. */
export const columnNames = (fields: readonly string[]): string[] => fields.map((_, i) => `column_${i + 1}`);
