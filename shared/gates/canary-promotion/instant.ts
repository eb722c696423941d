const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/i;
/** 2001 to 2128: seconds, not milliseconds or days. */
const [earliest, latest] = [1e9, 5e9];

/** Seconds since 1970 of a time with a zone, or of a number of seconds; undefined where it is neither. */
export function parseInstant(given: unknown): number | undefined {
  const seconds =
    typeof given === 'number' || (typeof given === 'string' && /^\d{10}(\.\d{1,9})?$/.test(given))
      ? Number(given)
      : typeof given === 'string' && iso.test(given)
        ? Date.parse(given.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) / 1000
        : Number.NaN;
  return seconds >= earliest && seconds <= latest ? seconds : undefined;
}

export const instantText = (seconds: number): string => new Date(1000 * seconds).toISOString().replace('.000Z', 'Z');
