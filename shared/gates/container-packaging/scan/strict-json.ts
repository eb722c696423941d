import { Malformed } from './finding.ts';

/**
 * JSON in which every reader reads the same: UTF-8, and no key of an object twice.
 * @throws Malformed
 */
export function parseStrictJson(bytes: Buffer): unknown {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new Malformed('it is no JSON');
  }
  refuseRepeatedKeys(text);
  return value;
}

/** The text is known to be JSON: strings, brackets and commas are all that has to be told apart. */
function refuseRepeatedKeys(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  let previous = '';
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [part] = match;
    if (part === '{') open.push(new Set());
    else if (part === '[') open.push(undefined);
    else if (part === '}' || part === ']') open.pop();
    else if (part.startsWith('"') && (previous === '{' || previous === ',')) {
      const keys = open.at(-1);
      const key = keys ? (JSON.parse(part) as string) : '';
      if (keys?.has(key)) throw new Malformed('a key of an object is there twice');
      keys?.add(key);
    }
    previous = part;
  }
}
