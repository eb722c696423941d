import { EvidenceError } from '../../errors.ts';

/** The part of a pattern before its first wildcard: what a bucket is asked to list. */
export const plainPrefix = (pattern: string): string => pattern.split(/[*?[{]/, 1)[0] ?? '';

const mostWildcards = 20;

/**
 * Whether a key matches: `*` within a step, `**` over steps, `?` one character, `[…]` one of them, `{a,b}` one of the words.
 * @throws EvidenceError for a pattern that is too complex, or whose brackets do not close
 */
export function keyMatcher(pattern: string): (key: string) => boolean {
  const refuse = (why: string) =>
    new EvidenceError(`The pattern "${pattern.slice(0, 200)}" ${why}: write it simpler, or name the objects.`);
  if (pattern.length > 1000 || (pattern.match(/\*+|[?[{]/g)?.length ?? 0) > mostWildcards)
    throw refuse('is too complex');
  let source = '';
  for (let rest = pattern; rest !== ''; ) {
    const [token = ''] = /^(?:\*\*\/|\*+|\?|\[[^\]/]+\]|\{[^{}]*\}|[\s\S])/u.exec(rest) ?? [];
    rest = rest.slice(token.length);
    if (token === '**/') source += '(?:.*/)?';
    else if (/^\*\*+$/.test(token)) source += '.*';
    else if (token === '*') source += '[^/]*';
    else if (token === '?') source += '[^/]';
    else if (token.length > 1 && token.startsWith('['))
      source += `[${token
        .slice(1, -1)
        .replace(/^!/, '^')
        .replace(/[\\[\]]/g, '\\$&')}]`;
    else if (token.length > 1 && token.startsWith('{'))
      source += `(?:${token.slice(1, -1).split(',').map(quoted).join('|')})`;
    else if (token === '[' || token === '{') throw refuse(`opens "${token}" and does not close it`);
    else source += quoted(token);
  }
  let expression: RegExp;
  try {
    expression = new RegExp(`^${source}$`, 'su');
  } catch {
    throw refuse('cannot be read');
  }
  return (key) => expression.test(key);
}

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
