import type { Check } from '../verdict/check.ts';
import type { Chart, ReportDocument } from './document.ts';
import { reportDocument } from './report-document.ts';

const rows = 1_048_576;
const file = 'contracts/orders.odcs.yaml';
const columns = [
  'order_id',
  'customer_id',
  'amount',
  'currency',
  'country',
  'channel',
  'created_at',
  'shipped_at',
  'discount',
  'items',
];
const kinds = ['required', 'type', 'null-share', 'range'] as const;

const passing: readonly Check[] = columns.flatMap((column, index) =>
  kinds.map(
    (kind, place): Check => ({
      id: `orders.${column}.${kind}`,
      title: `${column}: ${kind}`,
      outcome: 'pass',
      severity: 'error',
      observed: { numerator: kind === 'null-share' ? 37 * index : 0, denominator: rows },
      expected: kind === 'null-share' ? 'at most 1% of rows' : 'no row',
      reason: 'Holds.',
      location: { file, line: 12 + 6 * index + place },
    }),
  ),
);

const changed: Readonly<Record<string, Partial<Check>>> = {
  'orders.amount.range': {
    title: 'amount lies in [0, 25000]',
    outcome: 'fail',
    observed: { numerator: 3127, denominator: rows },
    reason:
      '3,127 rows lie outside of [0, 25000]; the first are rows 88, 1024 and 5531. Correct the currency conversion or widen the range in the contract.',
  },
  'orders.country.null-share': {
    title: 'country is known',
    outcome: 'fail',
    observed: { numerator: 41_943, denominator: rows },
    expected: 'at most 1% of rows',
    interval: [0.0396, 0.0404],
    reason: '4% of rows have no country; at most 1% may. The share was 0.4% in the baseline.',
  },
  'orders.currency.range': {
    title: 'currency is one of 12 ISO codes',
    outcome: 'fail',
    observed: { numerator: 17, denominator: rows },
    reason: '17 rows hold 2 codes that the contract does not list.',
  },
  'orders.order_id.required': {
    title: 'order_id is unique',
    outcome: 'fail',
    observed: { numerator: 52, denominator: rows },
    expected: 'no duplicate',
    reason: '52 rows repeat the key of an earlier row, first at row 7,113.',
  },
  'orders.shipped_at.range': {
    title: 'shipped_at is not before created_at',
    outcome: 'fail',
    observed: { numerator: 9, denominator: rows },
    reason: '9 rows were shipped before they were created.',
  },
  'orders.channel.type': {
    title: 'channel is text',
    outcome: 'error',
    observed: null,
    expected: 'a column of type varchar',
    cause: 'evidence',
    reason:
      "The column 'channel' is not in data/orders.parquet; did you mean 'chanel'? Rename it or correct the contract.",
  },
  'orders.discount.null-share': {
    title: 'discount is known',
    outcome: 'fail',
    severity: 'warning',
    observed: { numerator: 26_214, denominator: rows },
    expected: 'at most 1% of rows',
    reason: '2.5% of rows have no discount.',
  },
  'orders.items.range': {
    title: 'items lies in [1, 200]',
    outcome: 'fail',
    observed: { numerator: 3, denominator: rows },
    reason: '3 rows hold more than 200 items.',
    waiver: { owner: 'order-team', reason: 'wholesale pilot', expires: '2027-01-31' },
  },
};

export const realisticChecks: readonly Check[] = passing.map((check) => ({ ...check, ...changed[check.id] }));

const bars = (
  title: string,
  alt: string,
  field: string,
  values: readonly { readonly name: string; readonly share: number }[],
): Chart => ({
  kind: 'chart',
  title,
  alt,
  spec: {
    mark: 'bar',
    height: { step: 20 },
    data: { values },
    encoding: {
      y: { field: 'name', type: 'nominal', sort: null, title: null },
      x: { field: 'share', type: 'quantitative', title: field, axis: { format: '%' } },
    },
  },
});

const histogram = (column: string, unit: string, counts: readonly number[], width: number): Chart => ({
  kind: 'chart',
  title: `Distribution of ${column}`,
  alt: `Histogram of ${column} in ${counts.length} bins of ${width} ${unit}; the highest bin holds ${Math.max(...counts)} rows.`,
  spec: {
    mark: { type: 'bar', binSpacing: 1 },
    width: 260,
    height: 140,
    data: { values: counts.map((count, index) => ({ from: index * width, to: (index + 1) * width, count })) },
    encoding: {
      x: { field: 'from', type: 'quantitative', bin: { binned: true }, title: `${column} (${unit})` },
      x2: { field: 'to' },
      y: { field: 'count', type: 'quantitative', title: 'rows' },
    },
  },
});

const nullShares = columns.map((name, index) => ({
  name,
  share: [0, 0, 0.0012, 0, 0.04, 0.0003, 0, 0.006, 0.025, 0][index] ?? 0,
}));

/** A report of a run over an invented table of orders, as a person would get it. */
export const realisticDocument = (): ReportDocument =>
  reportDocument(
    {
      schemaVersion: 1,
      gate: 'data-validation',
      name: 'orders',
      verdict: 'fail',
      passed: false,
      summary:
        '5 rules of contracts/orders.odcs.yaml do not hold and 1 could not be measured: correct the data or the contract.',
      checks: realisticChecks,
      subjects: [{ role: 'data', name: 'data/orders.parquet', sha256: '3f'.repeat(32) }],
      inputs: [{ name: 'data', path: 'data/orders.parquet', sha256: '3f'.repeat(32), rows }],
      policy: { source: 'origin/main:mlops-gates.yml', sha256: '9c'.repeat(32) },
      engine: { name: 'duckdb', version: '1.5.5' },
      seed: 20_260_101,
      tool: { name: 'mlops-gates', version: '0.1.0' },
      notices: ["The waiver of 'orders.discount.null-share' expired on 2026-10-31 and no longer waives."],
      evidence: { columns: nullShares.map(({ name, share }) => ({ name, rows, nulls: Math.round(share * rows) })) },
      reproduce:
        'mlops-gates data-validation --contract contracts/orders.odcs.yaml --data data/orders.parquet --seed 20260101',
      execution: { startedAt: '2026-11-02T08:15:30.000Z', durationMs: 2345.678, host: 'terminal', exitCode: 1 },
    },
    {
      summary:
        '5 rules of contracts/orders.odcs.yaml do not hold and 1 could not be measured: correct the data or the contract.',
      whatToDo: [
        [
          'Rename ',
          { code: 'chanel' },
          ' to ',
          { code: 'channel' },
          ' in data/orders.parquet: nothing about this column could be measured.',
        ],
        ['Remove the 52 repeated keys in ', { code: 'order_id' }, ' (first at row 7,113).'],
        ['Look at the 3,127 amounts outside of [0, 25000]; ', { strong: 'rows 88, 1024, 5531' }, ' are the first.'],
      ],
      sections: [
        {
          title: 'Failing rows',
          weight: 'main',
          blocks: [
            bars(
              'Share of failing rows by check',
              'Bar chart of the share of failing rows in 5 checks: country.null-share 4%, the others below 0.3%.',
              'failing rows',
              [
                { name: 'country.null-share', share: 0.04 },
                { name: 'amount.range', share: 0.00298 },
                { name: 'order_id.unique', share: 0.00005 },
                { name: 'currency.range', share: 0.000016 },
                { name: 'shipped_at.range', share: 0.0000086 },
              ],
            ),
          ],
        },
        {
          title: 'Columns',
          weight: 'main',
          blocks: [
            { kind: 'paragraph', text: ['Table ', { code: 'orders' }, ` with ${rows.toLocaleString('en-US')} rows.`] },
            {
              kind: 'table',
              columns: [
                { title: 'column' },
                { title: 'type' },
                { title: 'nulls', align: 'right' },
                { title: 'distinct', align: 'right' },
              ],
              rows: columns.map((name, index) => [
                [{ code: name }],
                index % 3 === 0 ? 'VARCHAR' : 'DOUBLE',
                `${((nullShares[index]?.share ?? 0) * 100).toFixed(2)}%`,
                String(12 * 7 ** (index % 5)),
              ]),
            },
            bars(
              'Null share by column',
              'Bar chart of the share of missing values in 10 columns: country 4%, discount 2.5%, the others below 1%.',
              'missing values',
              nullShares,
            ),
          ],
        },
        {
          title: 'Distributions',
          weight: 'details',
          blocks: [
            histogram('amount', 'EUR', [41, 180, 420, 610, 540, 380, 240, 150, 90, 50, 28, 14, 7, 3], 50),
            histogram('items', 'items', [900, 420, 210, 120, 66, 31, 18, 9, 4, 2], 2),
            histogram('discount', 'percent', [600, 120, 340, 90, 260, 40, 20, 8], 5),
          ],
        },
      ],
    },
  );
