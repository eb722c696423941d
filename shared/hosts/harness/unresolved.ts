/**
 * What Harness left in a value where it could not evaluate an expression: the expression itself, or the word null.
 * @returns the first of them, undefined where the value is whole
 */
export function unresolved(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const expression = /<\+[^<>\n]*>?/.exec(value)?.[0];
    if (expression !== undefined) return expression;
    return value.split(/[,\n]/).some((part) => part.trim() === 'null') ? 'null' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = unresolved(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
