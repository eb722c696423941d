/**
 * Characters that a reader does not see but a terminal, a browser or a reviewer's eye obeys: C0 and C1 controls (ANSI
 * sequences begin with one), bidirectional overrides, zero-width and filler characters, tags, lone surrogates.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

const newline = /\r\n?|[\n\u2028\u2029]/g;

const notation = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/**
 * The text with every unseen character written out (`\u001b`).
 * Line ends become `\n` (`keep`), a space (`space`) or the two characters backslash and n (`show`).
 */
export const visible = (text: string, lineEnds: 'keep' | 'space' | 'show'): string => {
  const shown = text.replace(newline, lineEnds === 'keep' ? '\n' : lineEnds === 'space' ? ' ' : '\\n');
  return (lineEnds === 'keep' ? shown : shown.replaceAll('\t', lineEnds === 'space' ? ' ' : '\\t')).replace(
    unseen,
    notation,
  );
};

/** One line with single spaces, at most `maxLength` code points long (an ellipsis marks the cut). */
export const visibleLine = (text: string, maxLength = Number.POSITIVE_INFINITY): string => {
  const { head, rest } = split(text, maxLength);
  return cap(`${visible(head, 'space').replace(/ +/g, ' ').trim()}${rest}`, maxLength);
};

/** As `visible(text, 'show')`, at most `maxLength` code points long. */
export const visibleCode = (text: string, maxLength = Number.POSITIVE_INFINITY): string => {
  const { head, rest } = split(text, maxLength);
  return cap(`${visible(head, 'show')}${rest}`, maxLength);
};

/** Saves the work on a text that is far longer than what will be shown of it. */
const split = (text: string, maxLength: number): { readonly head: string; readonly rest: string } =>
  text.length > 4 * maxLength ? { head: text.slice(0, 4 * maxLength), rest: '…' } : { head: text, rest: '' };

export const cap = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text;
  const characters = Array.from(text.slice(0, 2 * maxLength + 2));
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
};
