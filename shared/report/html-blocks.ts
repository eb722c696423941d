import type { Block, Chart, Section, Table, Text } from './document.ts';
import { escapeHtml } from './escape.ts';
import { renderSpans } from './text.ts';

/** Draws a chart; the page decides what stands there when it cannot. */
export type DrawChart = (chart: Chart) => Promise<string>;

export const htmlText = (text: Text): string =>
  renderSpans(text, {
    plain: (value) => escapeHtml(value.trim()),
    code: (value) => `<code>${escapeHtml(value)}</code>`,
    strong: (value) => `<strong>${escapeHtml(value)}</strong>`,
  });

export const htmlSection = async (section: Section, draw: DrawChart): Promise<string> => {
  const title = `<h2>${escapeHtml(section.title)}</h2>`;
  const body = await htmlBlocks(section.blocks, draw);
  return section.weight === 'details'
    ? `<details class="section"><summary>${title}</summary>${body}</details>`
    : `<section>${title}${body}</section>`;
};

/** Charts that follow each other stand side by side where the page is wide enough. */
const htmlBlocks = async (blocks: readonly Block[], draw: DrawChart): Promise<string> => {
  const parts: string[] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 0) parts.push(`<div class="charts">${row.join('\n')}</div>`);
    row = [];
  };
  for (const block of blocks) {
    if (block.kind === 'chart')
      row.push(`<figure><figcaption>${escapeHtml(block.title)}</figcaption>${await draw(block)}</figure>`);
    else {
      endRow();
      parts.push(htmlBlock(block));
    }
  }
  endRow();
  return parts.join('\n');
};

const htmlBlock = (block: Exclude<Block, Chart>): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'table':
      return htmlTable(block);
  }
};

const htmlTable = (table: Table): string => {
  const cell = (column: number): string => (table.columns[column]?.align === 'right' ? ' class="number"' : '');
  const caption = table.caption === undefined ? '' : `<caption>${escapeHtml(table.caption)}</caption>`;
  const head = table.columns
    .map(({ title }, column) => `<th scope="col"${cell(column)}>${escapeHtml(title)}</th>`)
    .join('');
  const rows = table.rows
    .map(
      (row) =>
        `<tr>${table.columns.map((_, column) => `<td${cell(column)}>${htmlText(row[column] ?? '')}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<div class="wide"><table>${caption}<thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
};
