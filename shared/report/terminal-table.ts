import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Align = 'left' | 'right';

// Most texts are ASCII, whose width is their length: the library, asked first, compiles its tables of characters for them.
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const columnsOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

/** As in Markdown: one foreign text cannot crowd out the report. To wrap 100 kB takes ten seconds. */
const longest = 2000;
const shortened = (text: string): string => (text.length <= longest ? text : `${cut(text)}…`);
const cut = (text: string): string => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** Wraps plain text (no colours) to `width` columns; a word that is longer is broken, a far too long text is cut. */
export const wrap = (text: string, width: number): readonly string[] => wrapShort(shortened(text), width);

const wrapShort = (text: string, width: number): readonly string[] =>
  isPlain(text) && text.length <= width && text === text.trim()
    ? [text]
    : wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n');

export const pad = (text: string, width: number, align: Align = 'left'): string => {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? space + text : text + space;
};

const gap = 2;

/**
 * Widths of columns that together fit `width`: the widest columns give way first, none below eight columns as long
 * as that is possible.
 */
export const columnWidths = (rows: readonly (readonly string[])[], width: number): readonly number[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((row) => columnsOf(shortened(row[column] ?? '')))),
  );
  const room = width - gap * (columns - 1);
  for (let total = widths.reduce((sum, each) => sum + each, 0); total > room; total -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 1) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
};

/** The lines of one row, its cells wrapped into their columns. */
export const layoutRow = (
  row: readonly string[],
  widths: readonly number[],
  aligns: readonly Align[] = [],
): readonly string[] => {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0, aligns[column]))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
};
