import { barTable } from './chart-bars.ts';
import type { Block, Section, Table, Text } from './document.ts';
import type { LengthOption } from './escape/markdown.ts';
import { codeMarkdown, escapeMarkdown, fencedMarkdown, summaryMarkdown } from './escape.ts';
import { renderSpans } from './text.ts';

/** Foreign strings are cut at this length, so that one of them cannot crowd out the report. */
const longest = 2000;

/** What a sink does with what Markdown has no words for. All arguments but titles are finished Markdown of one line each. */
export interface MarkdownFlavour {
  readonly strong: (inner: string) => string;
  readonly code: (text: string, options?: LengthOption) => string;
  /** Parts of one table cell, one below the other. */
  readonly stacked: (parts: readonly string[]) => string;
  readonly folded: (title: string, body: string) => string;
}

/** GitHub shows a few elements of HTML. */
export const withHtml: MarkdownFlavour = {
  strong: (inner) => `<strong>${inner}</strong>`,
  code: codeMarkdown,
  stacked: (parts) => parts.join('<br>'),
  folded: (title, body) =>
    `<details>\n<summary>${summaryMarkdown(title, { maxLength: 200 })}</summary>\n\n${body}\n\n</details>`,
};

/** For sinks that strip elements of HTML (Harness): nothing folds, and a pipe keeps a text from being code. */
export const withoutHtml: MarkdownFlavour = {
  strong: (inner) => `**${inner}**`,
  code: (text, options) => (text.includes('|') ? escapeMarkdown(text, options) : codeMarkdown(text, options)),
  stacked: (parts) => parts.join(' '),
  folded: (title, body) => `### ${escapeMarkdown(title, { maxLength: 200 })}\n\n${body}`,
};

export const markdownText = (text: Text, flavour: MarkdownFlavour, maxLength = longest): string =>
  renderSpans(text, {
    plain: (value) => escapeMarkdown(value, { maxLength }),
    code: (value) => flavour.code(value, { maxLength }),
    strong: (value) => {
      const inner = escapeMarkdown(value, { maxLength });
      return inner === '' ? '' : flavour.strong(inner);
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

export const markdownSection = (section: Section, flavour: MarkdownFlavour): string => {
  const blocks = section.blocks.map((block) => markdownBlock(block, flavour));
  return section.weight === 'details'
    ? flavour.folded(section.title, blocks.join('\n\n'))
    : [`### ${escapeMarkdown(section.title, { maxLength: 200 })}`, ...blocks].join('\n\n');
};

const markdownBlock = (block: Block, flavour: MarkdownFlavour): string => {
  switch (block.kind) {
    case 'paragraph':
      return markdownText(block.text, flavour);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item, flavour)}`).join('\n');
    case 'code':
      return fencedMarkdown(block.text);
    case 'table':
      return tableBlock(block, flavour);
    case 'chart': {
      const bars = barTable(block);
      return bars === undefined
        ? `${flavour.strong(escapeMarkdown(block.title, { maxLength: 200 }))}: ${escapeMarkdown(block.alt, { maxLength: longest })}`
        : tableBlock(bars, flavour);
    }
  }
};

const tableBlock = (table: Table, flavour: MarkdownFlavour): string => {
  const grid = markdownTable(
    table.columns.map(({ title, align }) => ({
      title: escapeMarkdown(title, { maxLength: 200 }),
      ...(align === undefined ? {} : { align }),
    })),
    table.rows.map((row) => row.map((cell) => markdownText(cell, flavour, 400))),
  );
  const caption = table.caption === undefined ? '' : escapeMarkdown(table.caption, { maxLength: 400 });
  return caption === '' ? grid : `${flavour.strong(caption)}\n\n${grid}`;
};
