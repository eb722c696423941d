import type { Check } from '../verdict/check.ts';
import type { Presentation, ReportDocument } from './document.ts';
import type { Report } from './report.ts';
import { reportDocument } from './report-document.ts';

/** One string with the weapons of every sink. */
export const hostile =
  '</details></summary><script>alert(1)</script><img src=x onerror=alert(1)> | **bold** `code` ```\n::error::forged\n##[error]x\n@octocat #1 https://evil.example/a ]]> &amp; \u001b[31mred \u202egpj.exe \u200b"\' \\| $x$ <!-- --> %0A';

const digest = 'a'.repeat(64);

export const sampleChecks = (foreign: string): readonly Check[] => [
  {
    id: 'orders.amount.min',
    title: `Amounts ${foreign}`,
    outcome: 'fail',
    severity: 'error',
    observed: { numerator: 312, denominator: 10_000 },
    expected: `0 rows ${foreign}`,
    interval: [0.028, 0.035],
    reason: `312 rows are below 0. ${foreign}`,
    evidence: { rows: [12, 77], column: foreign },
    location: { file: `contracts/${foreign}.yml`, line: 14 },
  },
  {
    id: `orders.${foreign}`,
    title: 'Not there',
    outcome: 'error',
    severity: 'error',
    observed: null,
    expected: 'a column',
    reason: foreign,
    cause: 'evidence',
  },
  {
    id: 'roc_auc.max-drop',
    title: 'AUC',
    outcome: 'inconclusive',
    severity: 'error',
    observed: 0.8123456789,
    expected: 'a drop of at most 0.01',
    interval: [0.79, 0.83],
    reason: 'About 4,300 rows would decide it.',
  },
  {
    id: 'orders.sql',
    title: 'An SQL rule',
    outcome: 'not-executed',
    severity: 'error',
    observed: null,
    expected: 'no row',
    reason: 'SQL rules need the setting allow-sql.',
  },
  {
    id: 'orders.note.length',
    title: 'Notes',
    outcome: 'fail',
    severity: 'warning',
    observed: 3,
    expected: 'at most 2',
    reason: 'Three notes are too long.',
  },
  {
    id: 'orders.prose',
    title: 'Prose',
    outcome: 'not-executed',
    severity: 'info',
    observed: null,
    expected: 'read by a person',
    reason: 'Prose is not executed.',
  },
  {
    id: 'orders.country.allowed',
    title: 'Countries',
    outcome: 'fail',
    severity: 'error',
    observed: 1,
    expected: '0',
    reason: 'One new country.',
    waiver: { owner: `data-team ${foreign}`, reason: `migration ${foreign}`, expires: '2027-01-31' },
  },
  {
    id: 'orders.id.unique',
    title: 'Ids',
    outcome: 'pass',
    severity: 'error',
    observed: { numerator: 0, denominator: 0 },
    expected: '0 duplicates',
    reason: 'No duplicates.',
  },
];

export const samplePresentation = (foreign: string): Presentation => ({
  summary: `1 of 8 rules does not hold: mend the rows. ${foreign}`,
  whatToDo: [['Mend ', { code: foreign }, ' or ', { strong: foreign }, '.'], foreign],
  sections: [
    {
      title: `Columns ${foreign}`,
      weight: 'main',
      blocks: [
        { kind: 'paragraph', text: foreign },
        {
          kind: 'table',
          caption: foreign,
          columns: [{ title: foreign }, { title: 'nulls', align: 'right' }],
          rows: [
            [foreign, '1'],
            [[{ code: foreign }], '2'],
          ],
        },
        {
          kind: 'chart',
          title: foreign,
          alt: `Bars: ${foreign}`,
          spec: {
            mark: 'bar',
            data: {
              values: [
                { name: foreign, share: 0.25 },
                { name: 'b', share: 1 },
              ],
            },
            encoding: {
              y: { field: 'name', type: 'nominal', title: foreign },
              x: { field: 'share', type: 'quantitative' },
            },
          },
        },
      ],
    },
    {
      title: 'More',
      weight: 'details',
      blocks: [
        { kind: 'list', items: [foreign, [{ strong: 'x' }]] },
        { kind: 'code', text: foreign },
      ],
    },
  ],
});

export const sampleReport = (foreign: string): Report => ({
  schemaVersion: 1,
  gate: 'data-validation',
  name: `orders ${foreign}`,
  verdict: 'fail',
  passed: false,
  summary: `1 of 8 rules does not hold. ${foreign}`,
  checks: sampleChecks(foreign),
  subjects: [{ role: 'data', name: foreign, sha256: digest }],
  inputs: [{ name: 'data', path: `data/${foreign}.parquet`, sha256: digest, rows: 10_000 }],
  policy: { source: `origin/main:${foreign}`, sha256: digest },
  engine: { name: 'duckdb', version: '1.5.5' },
  seed: 20_260_101,
  tool: { name: 'mlops-gates', version: '0.1.0' },
  notices: [`The waiver of x expired. ${foreign}`],
  evidence: { columns: [{ name: foreign, rows: 10_000, nulls: 1 / 3 }] },
  reproduce: `mlops-gates data-validation --data ${foreign}`,
  execution: { startedAt: '2026-01-31T12:00:00.000Z', durationMs: 1234.5678, host: 'terminal', exitCode: 1 },
});

/** A document in which every foreign string is `foreign` or holds it. */
export const sampleDocument = (foreign: string = hostile): ReportDocument =>
  reportDocument(sampleReport(foreign), samplePresentation(foreign));
