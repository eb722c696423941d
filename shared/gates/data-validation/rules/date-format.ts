/** Letters of the JDK's DateTimeFormatter, which ODCS uses, as strptime directives of DuckDB. Longest first. */
const directives: readonly (readonly [string, string])[] = [
  ['yyyy', '%Y'],
  ['uuuu', '%Y'],
  ['yy', '%y'],
  ['MMMM', '%B'],
  ['MMM', '%b'],
  ['MM', '%m'],
  ['M', '%m'],
  ['dd', '%d'],
  ['d', '%d'],
  ['EEEE', '%A'],
  ['EEE', '%a'],
  ['DDD', '%j'],
  ['HH', '%H'],
  ['H', '%H'],
  ['hh', '%I'],
  ['h', '%I'],
  ['mm', '%M'],
  ['m', '%M'],
  ['ss', '%S'],
  ['s', '%S'],
  ['SSSSSSSSS', '%n'],
  ['SSSSSS', '%f'],
  ['SSS', '%g'],
  ['a', '%p'],
  ['XXX', '%z'],
  ['XX', '%z'],
  ['X', '%z'],
  ['Z', '%z'],
];

/**
 * A date pattern of the contract (JDK DateTimeFormatter, e.g. `dd.MM.yyyy`) as a strptime pattern.
 * @returns undefined where a letter has no counterpart
 */
export function strptimePattern(format: string): string | undefined {
  let pattern = '';
  let rest = format;
  while (rest !== '') {
    const quoted = /^'((?:[^']|'')*)'/.exec(rest);
    if (quoted) {
      pattern += (quoted[1] === '' ? "'" : (quoted[1] as string).replaceAll("''", "'")).replaceAll('%', '%%');
      rest = rest.slice(quoted[0].length);
      continue;
    }
    const known = directives.find(([letters]) => rest.startsWith(letters));
    if (known) {
      const letter = known[0][0] as string;
      if (rest[known[0].length] === letter) return undefined;
      pattern += known[1];
      rest = rest.slice(known[0].length);
      continue;
    }
    const character = rest[0] as string;
    if (/[A-Za-z[\]{}#]/.test(character)) return undefined;
    pattern += character === '%' ? '%%' : character;
    rest = rest.slice(1);
  }
  return pattern;
}
