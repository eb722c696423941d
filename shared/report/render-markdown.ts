import type { Check } from '../verdict/check.ts';
import { checkStatuses, countStatuses, statusWords, waiverWords } from './check-status.ts';
import { differenceSection } from './difference.ts';
import type { ReportDocument } from './document.ts';
import { escapeMarkdown, fencedMarkdown } from './escape.ts';
import { formatMeasured } from './format-value.ts';
import { headline } from './headline.ts';
import {
  type MarkdownFlavour,
  markdownSection,
  markdownTable,
  markdownText,
  withHtml,
  withoutHtml,
} from './markdown-blocks.ts';

export interface MarkdownOptions {
  /** In bytes of UTF-8, at least 1,000. A pull request comment holds 65,536 characters, a step summary 1 MiB. */
  readonly limitBytes: number;
  /** Whether elements of HTML are shown, which GitHub does and Harness does not. Default: `shown`. */
  readonly html?: 'shown' | 'stripped';
}

const smallestLimit = 1000;

/**
 * GitHub Markdown, fitted to a limit by steps: everything; without passed checks and details; what failed only; as many
 * of the failed as fit; counts. Each step is a whole document: nothing is cut in the middle.
 */
export const renderMarkdown = (document: ReportDocument, { limitBytes, html }: MarkdownOptions): string => {
  if (!(limitBytes >= smallestLimit))
    throw new RangeError(`limitBytes is ${limitBytes}: a Markdown report needs at least ${smallestLimit} bytes.`);
  const flavour = html === 'stripped' ? withoutHtml : withHtml;
  const fits = (text: string): boolean => Buffer.byteLength(text) <= limitBytes;
  const notPassed = document.checks.filter((check) => check.outcome !== 'pass').length;
  const failed = (shown: number): string => failedOnly(document, shown, flavour);
  for (const step of [everything, withoutDetails, () => failed(notPassed)]) {
    const text = step(document, flavour);
    if (fits(text)) return text;
  }
  const shown = largest(notPassed - 1, (count) => fits(failed(count)));
  if (shown > 0) return failed(shown);
  const counts = countsOnly(document, 'with words', flavour);
  return fits(counts) ? counts : countsOnly(document, 'numbers', flavour);
};

const everything = (document: ReportDocument, flavour: MarkdownFlavour): string => {
  const passed = document.checks.filter((check) => check.outcome === 'pass');
  return join([
    ...opening(document, flavour),
    notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
    ...document.presentation.sections
      .filter(({ weight }) => weight === 'main')
      .map((section) => markdownSection(section, flavour)),
    passed.length === 0
      ? ''
      : flavour.folded(`Passed: ${passed.length} of ${document.checks.length} checks`, passedTable(passed, flavour)),
    ...document.presentation.sections
      .filter(({ weight }) => weight === 'details')
      .map((section) => markdownSection(section, flavour)),
    reproduce(document),
    provenance(document, flavour),
  ]);
};

const withoutDetails = (document: ReportDocument, flavour: MarkdownFlavour): string =>
  join([
    ...opening(document, flavour),
    notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
    ...document.presentation.sections
      .filter(({ weight }) => weight === 'main')
      .map((section) => markdownSection(section, flavour)),
    shortened('Passed checks and details are left out'),
    reproduce(document),
    provenance(document, flavour),
  ]);

const failedOnly = (document: ReportDocument, shown: number, flavour: MarkdownFlavour): string => {
  const left = document.checks.filter((check) => check.outcome !== 'pass').length - shown;
  return join([
    ...opening(document, flavour),
    notPassedTable(document.checks, shown, flavour),
    shortened(
      left > 0
        ? `${left} more checks that did not pass, passed checks and sections are left out`
        : 'Passed checks and sections are left out',
    ),
    reproduce(document),
  ]);
};

/** Without words, numbers and one short title: fits the smallest limit whatever the document holds. */
const countsOnly = (document: ReportDocument, style: 'with words' | 'numbers', flavour: MarkdownFlavour): string => {
  const counts = countStatuses(document.checks);
  const rows = checkStatuses.filter((status) => counts[status] > 0).map((status) => [status, String(counts[status])]);
  return join([
    verdictLine(document, 40),
    style === 'with words' ? markdownText(document.presentation.summary, flavour) : '',
    markdownTable([{ title: 'Checks' }, { title: 'Number', align: 'right' }], rows),
    shortened('All but counts is left out'),
    style === 'with words' ? reproduce(document) : '',
  ]);
};

const opening = (document: ReportDocument, flavour: MarkdownFlavour): readonly string[] => {
  const { presentation, report } = document;
  const difference = differenceSection(report);
  return [
    verdictLine(document, 120),
    markdownText(presentation.summary, flavour),
    difference === undefined ? '' : markdownSection(difference, flavour),
    listed(report.notices, (notice) => `> ${escapeMarkdown(notice, { maxLength: 500 })}`, '>', '\n>\n'),
    presentation.whatToDo.length === 0
      ? ''
      : `### What to do\n\n${listed(presentation.whatToDo, (item, index) => `${index + 1}. ${markdownText(item, flavour, 1000)}`, '-', '\n')}`,
  ];
};

const mostListed = 10;

const listed = <T>(
  items: readonly T[],
  line: (item: T, index: number) => string,
  mark: string,
  between: string,
): string =>
  [
    ...items.slice(0, mostListed).map(line),
    ...(items.length > mostListed ? [`${mark} and ${items.length - mostListed} more`] : []),
  ].join(between);

const symbols = {
  PASS: '✅ Passed',
  FAIL: '❌ Failed',
  INCONCLUSIVE: '❔ Inconclusive',
  ERROR: '⛔ Not measured',
} as const;

const verdictLine = (document: ReportDocument, titleLength: number): string => {
  const { word, counts } = headline(document);
  return `## ${symbols[word]}: ${escapeMarkdown(document.title, { maxLength: titleLength })}\n\n**${counts}**`;
};

const notPassedTable = (checks: readonly Check[], most: number, flavour: MarkdownFlavour): string => {
  const shown = checks.filter((check) => check.outcome !== 'pass').slice(0, most);
  if (shown.length === 0) return '';
  return `### Checks that did not pass\n\n${markdownTable(
    [{ title: '' }, { title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }, { title: 'Why, and what to do' }],
    shown.map((check) => [
      `**${statusWords(check)}**`,
      flavour.code(check.id, { maxLength: 200 }),
      formatMeasured(check),
      escapeMarkdown(check.expected, { maxLength: 300 }),
      flavour.stacked(
        [
          escapeMarkdown(check.reason, { maxLength: 1000 }),
          check.location === undefined
            ? ''
            : flavour.code(`${check.location.file}:${check.location.line}`, { maxLength: 300 }),
          check.waiver === undefined
            ? ''
            : escapeMarkdown(waiverWords(check), {
                maxLength: 500,
              }),
        ].filter((part) => part !== ''),
      ),
    ]),
  )}`;
};

const passedTable = (passed: readonly Check[], flavour: MarkdownFlavour): string =>
  markdownTable(
    [{ title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }],
    passed.map((check) => [
      flavour.code(check.id, { maxLength: 200 }),
      formatMeasured(check),
      escapeMarkdown(check.expected, { maxLength: 300 }),
    ]),
  );

const shortened = (what: string): string =>
  `_${what} to fit the size limit; report.html and report.json hold everything._`;

const reproduce = ({ report }: ReportDocument): string => `### Reproduce\n\n${fencedMarkdown(report.reproduce, 'sh')}`;

const provenance = ({ report }: ReportDocument, flavour: MarkdownFlavour): string =>
  flavour.folded(
    'What was judged, by what',
    [
      ...report.subjects.map(
        ({ role, name, sha256 }) =>
          `- subject ${escapeMarkdown(role)} ${flavour.code(name)} ${flavour.code(`sha256:${sha256}`)}`,
      ),
      ...report.inputs.map(
        ({ name, path, sha256 }) =>
          `- input ${escapeMarkdown(name)} ${flavour.code(path)}${sha256 === undefined ? '' : ` ${flavour.code(`sha256:${sha256}`)}`}`,
      ),
      ...(report.policy === undefined
        ? []
        : [`- policy ${flavour.code(report.policy.source)} ${flavour.code(`sha256:${report.policy.sha256}`)}`]),
      ...(report.engine === undefined
        ? []
        : [`- engine ${escapeMarkdown(`${report.engine.name} ${report.engine.version}`)}`]),
      `- seed ${report.seed}`,
      `- ${escapeMarkdown(`${report.tool.name} ${report.tool.version}`)}`,
    ].join('\n'),
  );

const join = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** The largest count in [0, most] for which `fits` holds; it holds for all smaller ones. */
const largest = (most: number, fits: (count: number) => boolean): number => {
  let low = 0;
  let high = Math.max(0, most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};
