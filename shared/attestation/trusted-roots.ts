/**
 * Trusted roots out of a file: one JSON document, or one on each line as `gh attestation trusted-root` prints them. Undefined
 * where it holds none.
 */
export function trustedRoots(text: string): readonly unknown[] | undefined {
  const whole = parsed(text);
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parsed)
      : [whole];
  return values.length > 0 && values.every(isRoot) ? values : undefined;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRoot = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'certificateAuthorities' in value &&
  Array.isArray(value.certificateAuthorities) &&
  value.certificateAuthorities.length > 0;
