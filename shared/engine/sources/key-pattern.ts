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
  const steps: Step[] = [];
  for (let rest = pattern; rest !== ''; ) {
    const [token = ''] = /^(?:\*\*\/|\*+|\?|\[[^\]/]+\]|\{[^{}]*\}|[\s\S])/u.exec(rest) ?? [];
    rest = rest.slice(token.length);
    if (token === '**/') steps.push({ is: 'folders' });
    else if (/^\*+$/.test(token)) steps.push({ is: 'any', slash: token.length > 1 });
    else if (token === '?') steps.push({ is: 'one', fits: /^[^/]$/u });
    else if (token.length > 1 && token.startsWith('[')) steps.push({ is: 'one', fits: classOf(token, refuse) });
    else if (token.length > 1 && token.startsWith('{')) steps.push({ is: 'word', of: token.slice(1, -1).split(',') });
    else if (token === '[' || token === '{') throw refuse(`opens "${token}" and does not close it`);
    else steps.push({ is: 'word', of: [token] });
  }
  return (key) => steps.reduce((ends, step) => endsOf(step, ends, key), new Set([0])).has(key.length);
}

type Step =
  | { readonly is: 'word'; readonly of: readonly string[] }
  | { readonly is: 'one'; readonly fits: RegExp }
  | { readonly is: 'any'; readonly slash: boolean }
  | { readonly is: 'folders' };

function classOf(token: string, refuse: (why: string) => Error): RegExp {
  const inside = token
    .slice(1, -1)
    .replace(/^!/, '^')
    .replace(/[\\[\]]/g, '\\$&');
  try {
    return new RegExp(`^[${inside}]$`, 'su');
  } catch {
    throw refuse('cannot be read');
  }
}

/**
 * Where in the key a step may end, from where it may begin: its time grows with the length of the key, where a regular expression
 * with many wildcards would take for ever.
 */
function endsOf(step: Step, begins: ReadonlySet<number>, key: string): Set<number> {
  const ends = new Set<number>();
  for (const at of begins)
    if (step.is === 'word') {
      for (const word of step.of) if (key.startsWith(word, at)) ends.add(at + word.length);
    } else if (step.is === 'one') {
      const character = at < key.length ? String.fromCodePoint(key.codePointAt(at) as number) : '';
      if (character !== '' && step.fits.test(character)) ends.add(at + character.length);
    } else ends.add(at);
  if (step.is === 'any')
    for (let at = 0; at < key.length; at++) if (ends.has(at) && (step.slash || key[at] !== '/')) ends.add(at + 1);
  if (step.is === 'folders') {
    const from = Math.min(...ends);
    for (let at = from; at < key.length; at++) if (key[at] === '/') ends.add(at + 1);
  }
  return ends;
}
