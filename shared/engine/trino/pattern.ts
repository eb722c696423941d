/**
 * Trino matches with Joni in Java's syntax, DuckDB with RE2. A pattern that means the same in both is rewritten so that it does:
 * classes like \d are ASCII, and $ is the end of the text. https://github.com/google/re2/wiki/Syntax
 */

const asciiClass: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };

/** What RE2 does not take; undefined where it takes the pattern. */
export function refusedByRe2(pattern: string): string | undefined {
  const inside = outsideClasses(pattern);
  if (/\(\?(?:=|!|<=|<!)/.test(inside)) return 'lookahead and lookbehind are no part of RE2: write two rules';
  if (/\(\?>/.test(inside) || /[*+?}]\+/.test(inside))
    return 'atomic groups and possessive repetition are no part of RE2';
  if (/\\(?:[1-9]|k<)/.test(inside)) return 'references back to a group are no part of RE2';
  return undefined;
}

/** Classes and escaped characters that could be mistaken for syntax, blanked out. */
const outsideClasses = (pattern: string): string =>
  pattern.replace(/\\[^1-9k]/g, '__').replace(/\[\^?\]?[^\]]*\]/g, '_');

/** @throws RangeError for what cannot be said in Joni's syntax with the same meaning */
export function joniPattern(pattern: string): string {
  let out = '';
  let inClass = false;
  let multiline = false;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i] as string;
    const next = pattern[i + 1];
    if (character === '\\' && next !== undefined) {
      i++;
      out += escaped(next, inClass, pattern);
    } else if (inClass) {
      if (character === ']') inClass = false;
      // in Java's syntax a class may hold classes and intersections
      const posix = /^\[:\^?[a-z]+:\]/.exec(pattern.slice(i));
      if (posix) {
        out += posix[0];
        i += posix[0].length - 1;
      } else out += character === '[' ? '\\[' : character === '&' ? '\\&' : character;
    } else if (character === '[') {
      inClass = true;
      out += '[';
      if (pattern[i + 1] === '^') {
        out += '^';
        i++;
      }
      if (pattern[i + 1] === ']') {
        out += '\\]';
        i++;
      }
    } else if (character === '(' && next === '?') {
      const flags = /^\(\?([a-zA-Z-]+)[:)]/.exec(pattern.slice(i));
      if (flags?.[1]?.includes('U')) throw new RangeError('the flag U (lazy by default) cannot be said to Trino');
      multiline ||= flags?.[1]?.split('-')[0]?.includes('m') ?? false;
      const named = /^\(\?P</.exec(pattern.slice(i));
      out += named ? '(?<' : '(?';
      i += named ? 3 : 1;
    } else out += character === '$' && !multiline ? '\\z' : character;
  }
  return out;
}

function escaped(letter: string, inClass: boolean, pattern: string): string {
  const lower = asciiClass[letter.toLowerCase()];
  if (lower === undefined || !/[dwsDWS]/.test(letter)) return `\\${letter}`;
  if (letter === letter.toLowerCase()) return inClass ? lower : `[${lower}]`;
  if (inClass)
    throw new RangeError(`\\${letter} inside of [] cannot be said to Trino: write its characters out in ${pattern}`);
  return `[^${lower}]`;
}
