import type { RowExample } from '../../engine/engine.ts';
import { adviceOf, openChecks } from '../../report/advice.ts';
import type { Chart, Presentation, Section, Span, Table, Text } from '../../report/document.ts';
import { formatNumber } from '../../report/format-value.ts';
import { shortName } from '../../text/short-name.ts';
import type { Check } from '../../verdict/check.ts';
import type { Combined } from '../../verdict/combine.ts';
import type { Evidence, FailingValues, Histogram, TableEvidence } from './evidence.ts';
import { nullsOf } from './plan-of-rules.ts';

/** Charts beyond these are more than anybody looks at. */
const mostBars = 40;

/** What a person reads about validated data. Pure. */
export function present(evidence: Evidence, checks: readonly Check[], combined: Combined): Presentation {
  const open = openChecks(checks);
  return {
    summary: summaryOf(evidence, checks, combined, open),
    whatToDo: adviceOf(worthSaying(open, evidence), (check) => cureOf(check, evidence)),
    sections: [
      ...rowSections(checks),
      ...keySections(checks),
      ...chartSections(evidence, checks),
      tablesSection(evidence),
    ],
  };
}

function summaryOf(evidence: Evidence, checks: readonly Check[], combined: Combined, open: readonly Check[]): string {
  const rows = evidence.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
  const names = evidence.contract.tables.map(({ table }) => table).join(', ');
  const where = `${count(rows, 'row')} of ${names}`;
  const of = `${count(checks.length, 'check')} on ${where}`;
  const first = open[0];
  const warned = combined.warnings > 0 ? `, with ${count(combined.warnings, 'warning')}` : '';
  switch (combined.verdict) {
    case 'pass':
      return combined.waivedOnly
        ? `Passed because everything that could decide is waived (${of}).`
        : `Every check that decides passed on ${where}${warned}.`;
    case 'fail': {
      const failed = open.filter((check) => check.outcome === 'fail').length;
      return `${failed} of ${of} failed: mend the data, or the contract where it is wrong.`;
    }
    default:
      return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
  }
}

/** Where a table cannot be read, nothing else about it is worth saying. */
function worthSaying(open: readonly Check[], evidence: Evidence): readonly Check[] {
  const unread = evidence.tables.filter(({ rows }) => rows === null).map(({ name }) => name);
  return open.filter(
    (check) => !unread.some((name) => check.id.startsWith(`${name}.`) && check.id !== `${name}.readable`),
  );
}

/** The cure alone: what was seen stands beside the check. */
function cureOf(check: Check, evidence: Evidence): string {
  const rule = evidence.contract.tables.flatMap(({ rules }) => rules).find(({ id }) => id === check.id);
  return check.outcome === 'fail' && rule?.kind === 'count' ? rule.cure : check.reason;
}

interface FailingRows {
  readonly rows?: readonly RowExample[];
  readonly values?: FailingValues;
}

/** Row numbers of failing rows, and beside them the values, where these may be shown. */
function rowSections(checks: readonly Check[]): Section[] {
  const failing = checks.map(({ id, evidence }) => ({ id, ...(evidence as FailingRows | undefined) }));
  const withValues = failing.some(({ values }) => values !== undefined);
  const rows = failing.flatMap(({ id, rows: found = [], values }) => {
    const files = new Map<string, number[]>();
    for (const each of found) if ('row' in each) files.set(each.file, [...(files.get(each.file) ?? []), each.row]);
    return [...files].map(([file, numbers], i): Text[] => [
      [{ code: id }],
      [{ code: file }],
      numbers.join(', '),
      ...(withValues ? [i === 0 && values ? valuesText(values) : ''] : []),
    ]);
  });
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: `The first failing rows of each check. Row 1 is the first record after the header.${withValues ? ' The values are the most frequent of all failing rows, with their numbers of rows.' : ''}`,
    columns: [
      { title: 'Check' },
      { title: 'File' },
      { title: 'Rows' },
      ...(withValues ? [{ title: 'Failing values' }] : []),
    ],
    rows,
  };
  return [{ title: 'Failing rows', weight: 'main', blocks: [table] }];
}

/** What the keys of failing rows hold, where rows have no numbers. */
function keySections(checks: readonly Check[]): Section[] {
  const rows = checks.flatMap(({ id, evidence }) => {
    const { rows: found = [], values } = (evidence ?? {}) as FailingRows;
    const keys = found.flatMap((each) => ('key' in each ? [each.key] : []));
    if (keys.length === 0) return [];
    const listed = keys.flatMap((key, i): Span[] => [
      ...(i > 0 ? [', '] : []),
      {
        code: key
          .map(({ column, value }) => `${shortName(column)}=${value === null ? 'null' : shortName(value)}`)
          .join(' '),
      },
    ]);
    return [[[{ code: id }], listed, values ? valuesText(values) : '']] as Text[][];
  });
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption:
      'The first failing rows of each check, in the order of the key. The values are the most frequent of all failing rows.',
    columns: [{ title: 'Check' }, { title: 'Keys' }, { title: 'Failing values' }],
    rows,
  };
  return [{ title: 'Failing rows', weight: 'main', blocks: [table] }];
}

function valuesText({ distinct, values }: FailingValues): Text {
  const left = distinct - values.length;
  return [
    ...values.flatMap(({ text, count: rows }, i): Span[] => [
      ...(i > 0 ? [', '] : []),
      { code: shortName(text) },
      ` (${formatNumber(rows)})`,
    ]),
    ...(left > 0 ? [` and ${formatNumber(left)} more`] : []),
  ];
}

function chartSections(evidence: Evidence, checks: readonly Check[]): Section[] {
  const shares = evidence.tables.map((table) => nullShares(table)).filter((chart) => chart !== undefined);
  const failing = failingShares(checks);
  const sections: Section[] = [];
  if (failing) sections.push({ title: 'Failing share per check', weight: 'main', blocks: [failing] });
  if (shares.length > 0) sections.push({ title: 'Null share per column', weight: 'details', blocks: shares });
  if (evidence.histograms.length > 0)
    sections.push({
      title: 'Distributions of public columns',
      weight: 'details',
      blocks: evidence.histograms.map(histogramChart),
    });
  return sections;
}

interface Bar {
  readonly name: string;
  readonly percent: number;
}

function failingShares(checks: readonly Check[]): Chart | undefined {
  const bars = checks.flatMap((check): Bar[] => {
    const { observed } = check;
    if (check.outcome !== 'fail' || observed === null || typeof observed === 'number' || observed.denominator === 0)
      return [];
    return [{ name: check.id, percent: (100 * observed.numerator) / observed.denominator }];
  });
  return barChart('Rows or values that fail', 'percent', bars);
}

function nullShares(table: TableEvidence): Chart | undefined {
  const rows = table.rows ?? 0;
  const bars = table.columns.flatMap(({ name }): Bar[] => {
    const nulls = table.answers[nullsOf(name)];
    return typeof nulls === 'number' && nulls > 0 && rows > 0 ? [{ name, percent: (100 * nulls) / rows }] : [];
  });
  return barChart(`Rows that are null, by column of ${table.name}`, 'percent', bars);
}

function barChart(title: string, axis: string, bars: readonly Bar[]): Chart | undefined {
  if (bars.length === 0) return undefined;
  const shown = [...bars].sort((a, b) => b.percent - a.percent || (a.name < b.name ? -1 : 1)).slice(0, mostBars);
  const words = shown.slice(0, 3).map(({ name, percent }) => `${name} ${Number(percent.toPrecision(3))} %`);
  return {
    kind: 'chart',
    title,
    alt: `${title}: ${words.join(', ')}${bars.length > 3 ? ` and ${bars.length - 3} more` : ''}.`,
    spec: {
      data: { values: shown },
      height: { step: 18 },
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } },
        x: { field: 'percent', type: 'quantitative', title: axis, scale: { zero: true, nice: true } },
      },
    },
  };
}

function histogramChart({ table, column, low, high, counts }: Histogram): Chart {
  const width = (high - low) / counts.length;
  const title = `${table}.${column}`;
  return {
    kind: 'chart',
    title,
    alt: `Histogram of ${title} from ${low} to ${high} in ${counts.length} equal bins.`,
    spec: {
      data: { values: counts.map((rows, i) => ({ from: low + i * width, to: low + (i + 1) * width, rows })) },
      height: 120,
      mark: { type: 'bar' },
      encoding: {
        x: { field: 'from', type: 'quantitative', bin: { binned: true }, title: column },
        x2: { field: 'to' },
        y: { field: 'rows', type: 'quantitative', title: 'rows' },
      },
    },
  };
}

function tablesSection(evidence: Evidence): Section {
  const rows = evidence.tables.map((table): Text[] => [
    [{ code: table.name }],
    table.rows === null ? 'not read' : String(table.rows),
    String(table.files.length),
    String(table.columns.length),
    undeclared(table),
  ]);
  return {
    title: 'What was read',
    weight: 'details',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Table' },
          { title: 'Rows', align: 'right' },
          { title: 'Files', align: 'right' },
          { title: 'Columns', align: 'right' },
          { title: 'Columns that the contract does not name' },
        ],
        rows,
      },
    ],
  };
}

function undeclared(table: TableEvidence): string {
  const names = table.columns.filter((column) => !column.declared).map((column) => column.name);
  return names.length === 0
    ? 'none'
    : `${names.slice(0, 10).map(shortName).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}

const count = (n: number, noun: string): string => `${formatNumber(n)} ${noun}${n === 1 ? '' : 's'}`;
