export type Words = { readonly words: readonly [string, ...string[]] } | { readonly problem: string };

/** What only a shell gives a meaning; a program would get it as a word and do something else than what was meant. */
const ofShells = /[|&;<>()$`*?\n]/;

/**
 * A command line as words, as a POSIX shell would split it at blanks, quotes and backslashes, but without a shell: nothing is
 * expanded. A JSON list of texts gives the words as they are.
 */
export function commandWords(text: string): Words {
  if (text.trimStart().startsWith('[')) return listedWords(text);
  const words: string[] = [];
  let word: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quote === "'") {
      if (character === "'") quote = undefined;
      else word = `${word ?? ''}${character}`;
    } else if (quote === '"') {
      if (character === '"') quote = undefined;
      else if (character === '\\' && /["\\]/.test(text[i + 1] ?? '')) word = `${word ?? ''}${text[++i]}`;
      else if (/[$`]/.test(character)) return { problem: shellProblem(character) };
      else word = `${word ?? ''}${character}`;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === '\\') {
      if (text[i + 1] === undefined) return { problem: 'it ends with a backslash.' };
      word = (word ?? '') + text[++i];
    } else if (/[ \t]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (ofShells.test(character) || (word === undefined && /[#~]/.test(character)))
      return { problem: shellProblem(character) };
    else word = (word ?? '') + character;
  }
  if (quote !== undefined) return { problem: `a quote (${quote}) is not closed.` };
  if (word !== undefined) words.push(word);
  return nonEmpty(words);
}

function listedWords(text: string): Words {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((word) => typeof word === 'string' && !word.includes('\0')))
      return nonEmpty(list);
  } catch {
    // said below
  }
  return { problem: 'it begins with "[" but is no JSON list of texts.' };
}

function nonEmpty([first, ...rest]: readonly string[]): Words {
  return first === undefined || first === '' ? { problem: 'it names no program.' } : { words: [first, ...rest] };
}

const shellProblem = (character: string): string =>
  `${JSON.stringify(character)} has a meaning in a shell only, and none is used: put it between single quotes where the program is to get it, or set "shell" to true.`;
