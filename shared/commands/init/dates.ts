import type { TypeGuess } from './profile.ts';

/** Round dates that a column of time may begin with, ISO 8601, ascending. Earlier ones are marks such as 1900-01-01. */
export const sinceDates = [
  '1900-01-01',
  '1950-01-01',
  '1970-01-02',
  '1990-01-01',
  '2000-01-01',
  '2010-01-01',
  '2015-01-01',
  '2020-01-01',
] as const;

/** A date as the column writes it. */
export function sinceText(date: string, { type, format }: TypeGuess): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  if (format !== undefined)
    return format
      .replace('yyyy', year)
      .replace('M', String(Number(month)))
      .replace('d', String(Number(day)));
  return type === 'timestamp' ? `${date} 00:00:00` : date;
}

/** A format that was guessed, as a strptime pattern. */
export const strptimeOf = (format: string): string =>
  format.replace('yyyy', '%Y').replace('M', '%m').replace('d', '%d');
