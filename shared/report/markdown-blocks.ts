import { barTable } from './chart-bars.ts';
import type { Block, Section, Table, Text } from './document.ts';
import { codeMarkdown, escapeMarkdown, fencedMarkdown, summaryMarkdown } from './escape.ts';
import { renderSpans } from './text.ts';

/** Foreign strings are cut at this length, so that one of them cannot crowd out the report. */
const longest = 2000;

export const markdownText = (text: Text, maxLength = longest): string =>
  renderSpans(text, {
    plain: (value) => escapeMarkdown(value, { maxLength }),
    code: (value) => codeMarkdown(value, { maxLength }),
    strong: (value) => {
      const inner = escapeMarkdown(value, { maxLength });
      return inner === '' ? '' : `<strong>${inner}</strong>`;
    },
  });

/** `head` and `rows` are finished Markdown of one line each. */
export const markdownTable = (
  head: readonly { readonly title: string; readonly align?: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string =>
  [
    `| ${head.map(({ title }) => title || ' ').join(' | ')} |`,
    `| ${head.map(({ align }) => (align === 'right' ? '---:' : ':---')).join(' | ')} |`,
    ...rows.map((row) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`),
  ].join('\n');

export const markdownSection = (section: Section): string =>
  section.weight === 'details'
    ? details(section.title, section.blocks.map(markdownBlock).join('\n\n'))
    : [`### ${escapeMarkdown(section.title, { maxLength: 200 })}`, ...section.blocks.map(markdownBlock)].join('\n\n');

export const details = (title: string, body: string): string =>
  `<details>\n<summary>${summaryMarkdown(title, { maxLength: 200 })}</summary>\n\n${body}\n\n</details>`;

const markdownBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'code':
      return fencedMarkdown(block.text);
    case 'table':
      return tableBlock(block);
    case 'chart': {
      const bars = barTable(block);
      return bars === undefined
        ? `<strong>${escapeMarkdown(block.title, { maxLength: 200 })}</strong>: ${escapeMarkdown(block.alt, { maxLength: longest })}`
        : tableBlock(bars);
    }
  }
};

const tableBlock = (table: Table): string => {
  const grid = markdownTable(
    table.columns.map(({ title, align }) => ({
      title: escapeMarkdown(title, { maxLength: 200 }),
      ...(align === undefined ? {} : { align }),
    })),
    table.rows.map((row) => row.map((cell) => markdownText(cell, 400))),
  );
  const caption = table.caption === undefined ? '' : escapeMarkdown(table.caption, { maxLength: 400 });
  return caption === '' ? grid : `<strong>${caption}</strong>\n\n${grid}`;
};
