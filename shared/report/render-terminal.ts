import picocolors from 'picocolors';
import type { Check } from '../verdict/check.ts';
import { type CheckStatus, checkStatus, statusWords, waiverWords } from './check-status.ts';
import { differenceSection } from './difference.ts';
import type { Block, ReportDocument, Section, Table } from './document.ts';
import { guardLine } from './escape/plain-line.ts';
import { plainLine } from './escape.ts';
import { formatMeasured } from './format-value.ts';
import { type Headline, headline } from './headline.ts';
import { columnWidths, layoutRow, pad, wrap } from './terminal-table.ts';
import { wordsOf } from './text.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; lines are wrapped to it, but never below 40. */
  readonly width: number;
  /** Where the reports lie, relative to the working directory. */
  readonly files?: readonly string[];
}

const mostChecks = 50;
const mostRows = 20;
const indent = '  ';

type Colors = ReturnType<typeof picocolors.createColors>;

/** Verdict, what to do, the checks that did not pass, main sections, where the reports lie, how to reproduce. */
export const renderTerminal = (document: ReportDocument, options: TerminalOptions): string => {
  const width = Math.max(40, options.width);
  const colors = picocolors.createColors(options.color);
  const { report, presentation } = document;
  const difference = differenceSection(report);
  const foreign = (text: string): string => plainLine(text);
  const paragraph = (text: string): readonly string[] => wrap(foreign(text), width);
  const parts: (readonly string[])[] = [
    [...verdictLines(document, colors, width), ...paragraph(presentation.summary)],
    difference === undefined ? [] : sectionLines(difference, colors, width),
    report.notices.length === 0 ? [] : report.notices.flatMap((notice) => hanging('note: ', foreign(notice), width)),
    presentation.whatToDo.length === 0
      ? []
      : [
          colors.bold('What to do'),
          ...presentation.whatToDo.flatMap((item, index) =>
            hanging(`${indent}${index + 1}. `, foreign(wordsOf(item)), width),
          ),
        ],
    checkLines(document.checks, colors, width),
    ...presentation.sections
      // charts are for pages: what they show stands in the tables in numbers
      .filter(({ weight, blocks }) => weight === 'main' && blocks.some(({ kind }) => kind !== 'chart'))
      .map((section) => sectionLines(section, colors, width)),
    options.files === undefined || options.files.length === 0
      ? []
      : [colors.bold('Reports'), ...options.files.flatMap((file) => hanging(indent, foreign(file), width))],
    // Not wrapped: it is there to be copied.
    [colors.bold('Reproduce'), `${indent}${foreign(report.reproduce)}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(guardLine).join('\n'))
    .join('\n\n')}\n`;
};

const verdictLines = (document: ReportDocument, colors: Colors, width: number): readonly string[] => {
  const head = headline(document);
  const [first = '', ...rest] = wrap(
    `${head.word}  ${plainLine(document.title, { maxLength: 120 })}: ${head.counts}`,
    width,
  );
  return [verdictColor(head.word, colors)(first), ...rest];
};

const verdictColor = (word: Headline['word'], colors: Colors) => (text: string) =>
  colors.bold(word === 'PASS' ? colors.green(text) : word === 'INCONCLUSIVE' ? colors.yellow(text) : colors.red(text));

const statusColor = (status: CheckStatus, colors: Colors): ((text: string) => string) => {
  if (status === 'fail' || status === 'error' || status === 'not-executed') return colors.red;
  if (status === 'inconclusive' || status === 'warning') return colors.yellow;
  return status === 'pass' ? colors.green : colors.dim;
};

const checkLines = (checks: readonly Check[], colors: Colors, width: number): readonly string[] => {
  const notPassed = checks.filter((check) => check.outcome !== 'pass');
  if (notPassed.length === 0) return [];
  const alike = alikeChecks(notPassed);
  const own = notPassed.filter((check) => !alike.has(check));
  const shown = own.slice(0, mostChecks);
  const rows = shown.map((check) => [
    statusWords(check),
    plainLine(check.id, { maxLength: 120 }),
    plainLine(formatMeasured(check)),
    plainLine(check.expected, { maxLength: 200 }),
  ]);
  const header = ['', 'check', 'observed', 'expected'];
  const widths = columnWidths([header, ...rows], width - indent.length);
  const statusWidth = widths[0] ?? 0;
  const reasonIndent = ' '.repeat(indent.length + statusWidth + 2);
  const lines = shown.flatMap((check, index) => {
    const color = statusColor(checkStatus(check), colors);
    const cells = layoutRow(rows[index] ?? [], widths);
    const place = check.location === undefined ? '' : ` (${check.location.file}:${check.location.line})`;
    const waiver = check.waiver === undefined ? '' : ` ${waiverWords(check)}`;
    return [
      ...cells.map(
        (line) => `${indent}${color(pad(line, statusWidth).slice(0, statusWidth))}${line.slice(statusWidth)}`,
      ),
      ...hanging(reasonIndent, plainLine(`${check.reason}${place}${waiver}`, { maxLength: 1200 }), width),
    ];
  });
  const more = own.length - shown.length;
  const groups = new Map<string, Check[]>();
  for (const check of alike) groups.set(check.reason, [...(groups.get(check.reason) ?? []), check]);
  return [
    colors.bold('Checks that did not pass'),
    ...(shown.length === 0 ? [] : layoutRow(header, widths).map((line) => colors.dim(`${indent}${line}`))),
    ...lines,
    ...[...groups].flatMap(([reason, group]) => [
      ...hanging(indent, `${group.length} checks: ${plainLine(reason, { maxLength: 300 })}`, width),
      ...hanging(`${indent}  `, plainLine(group.map(({ id }) => id).join(', '), { maxLength: 600 }), width),
    ]),
    ...(more > 0 ? [`${indent}... and ${more} more in the report files`] : []),
  ];
};

/** Checks that have nothing to say but what three others say as well: listed together. */
const alikeChecks = (checks: readonly Check[]): ReadonlySet<Check> => {
  const reasons = new Map<string, number>();
  for (const { reason } of checks) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return new Set(checks.filter((check) => check.observed === null && (reasons.get(check.reason) ?? 0) > 3));
};

const sectionLines = (section: Section, colors: Colors, width: number): readonly string[] => [
  ...wrap(plainLine(section.title), width).map((line) => colors.bold(line)),
  ...section.blocks
    .filter(({ kind }) => kind !== 'chart')
    .flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, colors, width)]),
];

const blockLines = (block: Block, colors: Colors, width: number): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return hanging(indent, plainLine(wordsOf(block.text)), width);
    case 'list':
      return block.items.flatMap((item) => hanging(`${indent}- `, plainLine(wordsOf(item)), width));
    case 'code':
      return block.text.split(/\r?\n/).map((line) => `${indent}${plainLine(line)}`);
    case 'table':
      return tableLines(block, colors, width);
    case 'chart':
      return [];
  }
};

const tableLines = (table: Table, colors: Colors, width: number): readonly string[] => {
  const header = table.columns.map(({ title }) => plainLine(title));
  const shown = table.rows
    .slice(0, mostRows)
    .map((row) => row.map((cell) => plainLine(wordsOf(cell, 'bare'), { maxLength: 200 })));
  const widths = columnWidths([header, ...shown], width - indent.length);
  const aligns = table.columns.map(({ align }) => align ?? 'left');
  const more = table.rows.length - shown.length;
  return [
    ...(table.caption === undefined ? [] : hanging(indent, plainLine(table.caption), width)),
    ...layoutRow(header, widths, aligns).map((line) => colors.dim(`${indent}${line}`)),
    ...shown.flatMap((row) => layoutRow(row, widths, aligns)).map((line) => `${indent}${line}`),
    ...(more > 0 ? [`${indent}... and ${more} more rows in the report files`] : []),
  ];
};

/** Wrapped text whose further lines stand under its first word. */
const hanging = (lead: string, text: string, width: number): readonly string[] =>
  wrap(text, Math.max(10, width - lead.length)).map((line, index) =>
    `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`.trimEnd(),
  );

/** Sections alone, for commands that judge nothing. */
export const renderTerminalSections = (
  sections: readonly Section[],
  { color, width }: Pick<TerminalOptions, 'color' | 'width'>,
): string => {
  const colors = picocolors.createColors(color);
  const parts = sections.map((section) => sectionLines(section, colors, Math.max(40, width)).map(guardLine).join('\n'));
  return `${parts.join('\n\n')}\n`;
};
