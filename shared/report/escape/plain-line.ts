import { visibleLine } from './visible.ts';

/**
 * Breaks what a CI runner would read as a command: `::` where a line begins, `##[` and `##vso[` anywhere.
 * (GitHub's runner trims the line before it looks for `::`, and looks for `##[` at any place.)
 */
export const guardLine = (line: string): string =>
  line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');

/** One line of a terminal or a log: no control, bidirectional or zero-width character acts, no workflow command begins. */
export const plainLine = (text: string, options: { readonly maxLength?: number } = {}): string =>
  guardLine(visibleLine(text, options.maxLength));
