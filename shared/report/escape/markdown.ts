import { markupReference } from './markup.ts';
import { visible, visibleCode, visibleLine } from './visible.ts';

export interface LengthOption {
  /** In code points, before escaping. */
  readonly maxLength?: number;
}

/**
 * GitHub looks for mentions, issue references, addresses and emoji in the rendered text, where a backslash is gone.
 * A word joiner (no width, no line break) after the first character of each keeps them from being found.
 */
const wordJoiner = '\u2060';
const unlinked = (text: string): string =>
  text
    .replace(/[@#:](?=\S)/g, `$&${wordJoiner}`)
    .replace(/gh-(?=\d)/gi, `$&${wordJoiner}`)
    .replace(/www(?=\.)/gi, `$&${wordJoiner}`);

/** Round brackets need no escape: without square ones before them they link nothing. */
const punctuation = /[\\`*_[\]<>&|!~#@$]/g;

const escapeInline = (text: string): string =>
  unlinked(text)
    .replace(punctuation, '\\$&')
    // What would open a list, a heading's underline, a thematic break or a table's delimiter row at the start of a line.
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');

/** Text for one line of GitHub Markdown (paragraph, heading, list item, table cell). */
export const escapeMarkdown = (text: string, options: LengthOption = {}): string =>
  escapeInline(visibleLine(text, options.maxLength));

/**
 * A code span. A pipe would end a table cell, and its escape shows outside of tables: such content is written as an
 * HTML element, whose content Markdown still reads.
 */
export const codeMarkdown = (text: string, options: LengthOption = {}): string => {
  const shown = visibleCode(text, options.maxLength);
  if (shown === '') return '(empty)';
  if (shown.includes('|')) return `<code>${escapeInline(shown)}</code>`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
};

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

/** A fenced block, whose fence is longer than any in the content. Begins and ends without a line end. */
export const fencedMarkdown = (text: string, language: 'sh' | 'text' | 'diff' | 'yaml' = 'text'): string => {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${visible(text, 'keep').replace(/\n+$/, '')}\n${fence}`;
};

/** Text inside an HTML element that Markdown does not read further, as `<summary>`. */
export const summaryMarkdown = (text: string, options: LengthOption = {}): string =>
  unlinked(visibleLine(text, options.maxLength)).replace(/[&<>"']/g, markupReference);
