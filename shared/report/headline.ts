import { countStatuses, type StatusCounts } from './check-status.ts';
import type { ReportDocument } from './document.ts';

export interface Headline {
  readonly word: 'PASS' | 'FAIL' | 'INCONCLUSIVE' | 'ERROR';
  /** E.g. `3 of 41 checks failed, 1 could not be measured; 2 warnings`. Holds no foreign text. */
  readonly counts: string;
}

/** Why the pipeline goes on all the same. */
const besides = (report: ReportDocument['report']): string => {
  if (report.reportOnly === true && !report.passed) return ' (report only: does not stop the pipeline)';
  return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
    ? ' (a warning: does not stop the pipeline)'
    : '';
};

const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' } as const;

/** The verdict with its counts: the first line of every report. */
export const headline = ({ report, checks }: Pick<ReportDocument, 'report' | 'checks'>): Headline => ({
  word: words[report.verdict],
  counts: `${countsInWords(countStatuses(checks))}${besides(report)}`,
});

const countsInWords = (counts: StatusCounts): string => {
  if (counts.total === 0) return 'no check was executed';
  const notMeasured = counts.error + counts['not-executed'];
  const deciding = [
    counts.fail > 0 ? 'failed' : '',
    notMeasured > 0 ? 'could not be measured' : '',
    counts.inconclusive > 0 ? plural(counts.inconclusive, 'is inconclusive', 'are inconclusive') : '',
  ];
  const numbers = [counts.fail, notMeasured, counts.inconclusive];
  const parts = deciding.flatMap((phrase, index) => (phrase === '' ? [] : [{ phrase, count: numbers[index] ?? 0 }]));
  const of = `of ${plural(counts.total, '1 check', `${counts.total} checks`)}`;
  const first = parts[0];
  const main =
    first === undefined
      ? `${counts.pass} ${of} passed`
      : [
          `${first.count} ${of} ${first.phrase}`,
          ...parts.slice(1).map(({ phrase, count }) => `${count} ${phrase}`),
        ].join(', ');
  const beside = [
    counts.warning > 0 ? plural(counts.warning, '1 warning', `${counts.warning} warnings`) : '',
    counts.info > 0 ? `${counts.info} for information` : '',
    counts.standing > 0 ? `${counts.standing} as before` : '',
    counts.waived > 0 ? `${counts.waived} waived` : '',
  ].filter((part) => part !== '');
  return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** How Markdown says a verdict. */
export const verdictSymbols = {
  pass: '✅ Passed',
  fail: '❌ Failed',
  inconclusive: '❔ Inconclusive',
  error: '⛔ Not measured',
} as const;
