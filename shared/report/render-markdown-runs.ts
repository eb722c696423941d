import { combinedVerdict } from '../verdict/combine.ts';
import type { ReportDocument } from './document.ts';
import { escapeMarkdown } from './escape.ts';
import { headline, verdictSymbols } from './headline.ts';
import { markdownTable, markdownText, withHtml } from './markdown-blocks.ts';
import { renderMarkdown } from './render-markdown.ts';

export interface RunsMarkdownOptions {
  /** In bytes of UTF-8, at least 4,000. */
  readonly limitBytes: number;
  /** What was wrong with settings: nothing was judged by them. */
  readonly refused?: readonly string[];
}

const smallestLimit = 4000;
const smallestSection = 1000;
const mostRefused = 20;
/** Of the limit; the sections share the rest. */
const shareOfTable = 0.4;

/**
 * Several runs in one text: what was refused, one table, and a section for each run, those that did not pass first; fitted to
 * the limit by shortening sections, then leaving them out. One run alone is its own report.
 */
export function renderMarkdownRuns(
  documents: readonly ReportDocument[],
  { limitBytes, refused = [] }: RunsMarkdownOptions,
): string {
  if (!(limitBytes >= smallestLimit))
    throw new RangeError(
      `limitBytes is ${limitBytes}: Markdown of several runs needs at least ${smallestLimit} bytes.`,
    );
  const [only, ...more] = documents;
  if (only && more.length === 0 && refused.length === 0) return renderMarkdown(only, { limitBytes });
  const head = [refusedPart(refused), documents.length > 0 ? tablePart(documents, limitBytes * shareOfTable) : '']
    .filter((part) => part !== '')
    .join('\n\n');
  const worstFirst = [
    ...documents.filter(({ report }) => !report.passed),
    ...documents.filter(({ report }) => report.passed),
  ];
  const sections: string[] = [];
  let left = limitBytes - Buffer.byteLength(head) - 200;
  worstFirst.forEach((document, i) => {
    const share = Math.floor(left / (worstFirst.length - i)) - 10;
    if (share < smallestSection) return;
    const section = renderMarkdown(document, { limitBytes: share }).trimEnd();
    sections.push(section);
    left -= Buffer.byteLength(section) + 10;
  });
  const leftOut = worstFirst.length - sections.length;
  return `${[
    head,
    ...sections,
    ...(leftOut > 0
      ? [`_${leftOut} more runs are in the table only, to fit the size limit; their reports hold everything._`]
      : []),
  ].join('\n\n')}\n`;
}

function refusedPart(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, mostRefused).map((problem) => `- ${escapeMarkdown(problem, { maxLength: 1000 })}`);
  return [
    '## ⛔ Not judged: wrong settings',
    'Nothing was measured by them. Mend what is named, and run again.',
    [...lines, ...(problems.length > mostRefused ? [`- and ${problems.length - mostRefused} more`] : [])].join('\n'),
  ].join('\n\n');
}

function tablePart(documents: readonly ReportDocument[], limitBytes: number): string {
  const passed = documents.filter(({ report }) => report.passed).length;
  const title = `# ${verdictSymbols[combinedVerdict(documents.map(({ report }) => report.verdict))]}: ${passed} of ${documents.length} runs passed`;
  const rows = documents.map((document) => [
    escapeMarkdown(document.title, { maxLength: 100 }),
    verdictSymbols[document.report.verdict],
    headline(document).counts,
    markdownText(document.presentation.summary, withHtml, 200),
  ]);
  const columns = [{ title: 'Run' }, { title: 'Verdict' }, { title: 'Checks' }, { title: 'What happened' }];
  const full = markdownTable(columns, rows);
  if (Buffer.byteLength(full) <= limitBytes) return `${title}\n\n${full}`;
  const fitting = rows.filter(
    (_, i) => Buffer.byteLength(markdownTable(columns.slice(0, 3), rows.slice(0, i + 1))) <= limitBytes,
  );
  const rest = rows.length - fitting.length;
  return [title, markdownTable(columns.slice(0, 3), fitting), ...(rest > 0 ? [`_and ${rest} more runs_`] : [])].join(
    '\n\n',
  );
}
