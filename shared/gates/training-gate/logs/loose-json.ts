import { messageOf } from '../../../errors.ts';

export type LooseJson = { readonly value: unknown } | { readonly problem: string };

/** Bare words that Python writes and JSON does not know; they become texts, which the readers of series take as numbers. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity\b|NaN\b/g;

/** JSON, and JSON with the bare NaN, Infinity and -Infinity of Python's writer. */
export function parseLooseJson(text: string): LooseJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) return { problem: messageOf(error) };
  }
  try {
    return { value: JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`))) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
