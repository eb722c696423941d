import { Malformed } from './finding.ts';

/** A Python literal without calls or names: lists and tuples are both arrays. */
export type Literal = string | number | boolean | null | readonly Literal[] | ReadonlyMap<string, Literal>;

const deepest = 20;

/** @throws Malformed where the text is more than one literal, or an expression */
export function parseLiteral(text: string): Literal {
  let at = 0;
  const skip = (): void => {
    while (at < text.length && ' \t\n\r\f'.includes(text[at] as string)) at += 1;
  };
  const fail = (): never => {
    throw new Malformed('the header is no plain literal');
  };
  const items = (close: string, depth: number): Literal[] => {
    const found: Literal[] = [];
    for (;;) {
      skip();
      if (text[at] === close) break;
      found.push(value(depth));
      skip();
      if (text[at] === ',') at += 1;
      else if (text[at] !== close) fail();
    }
    at += 1;
    return found;
  };
  const value = (depth: number): Literal => {
    if (depth > deepest) fail();
    skip();
    const rest = text.slice(at, at + 400);
    const word = /^(True|False|None)(?![\w.])/.exec(rest)?.[1];
    if (word) {
      at += word.length;
      return word === 'None' ? null : word === 'True';
    }
    const number = /^-?\d{1,15}L?(?![\w.])/.exec(rest)?.[0];
    if (number) {
      at += number.length;
      return Number(number.replace('L', ''));
    }
    const string = /^('[^'\\\n]*'|"[^"\\\n]*")/.exec(rest)?.[0];
    if (string) {
      at += string.length;
      return string.slice(1, -1);
    }
    const open = text[at];
    at += 1;
    if (open === '(') return tuple(depth);
    if (open === '[') return items(']', depth + 1);
    if (open === '{') return dictionary(depth);
    return fail();
  };
  /** Parentheses around one value make no tuple, but nothing here means that. */
  const tuple = (depth: number): Literal => items(')', depth + 1);
  const dictionary = (depth: number): Literal => {
    const found = new Map<string, Literal>();
    for (;;) {
      skip();
      if (text[at] === '}') break;
      const key = value(depth + 1);
      skip();
      if (typeof key !== 'string' || found.has(key) || text[at] !== ':') return fail();
      at += 1;
      found.set(key, value(depth + 1));
      skip();
      if (text[at] === ',') at += 1;
      else if (text[at] !== '}') return fail();
    }
    at += 1;
    return found;
  };
  const parsed = value(0);
  skip();
  return at === text.length ? parsed : fail();
}
