import type { Section, Text } from '../../report/document.ts';
import { formatNumber } from '../../report/format-value.ts';
import { numberCharts, verdictChart } from './chart.ts';
import type { RunHistory } from './group-runs.ts';
import { numberOfOpen } from './number-of-open.ts';

/** What is worth saying of the runs of one name: the latest ones, the newest first, and how it went. Pure. */
export function present(run: RunHistory, most: number): readonly Section[] {
  const { title, gate, records } = run;
  const shown = records.slice(-most).reverse();
  const left = records.length - shown.length;
  return [
    {
      title: `${title} (${gate}): ${formatNumber(records.length)} ${records.length === 1 ? 'run' : 'runs'}`,
      weight: 'main',
      blocks: [
        verdictChart(run),
        ...numberCharts(run),
        {
          kind: 'table',
          columns: [
            { title: 'Started (UTC)' },
            { title: 'Verdict' },
            { title: 'Checks that did not pass' },
            { title: 'Commit' },
            { title: '' },
          ],
          rows: shown.map((record): readonly Text[] => [
            record.time.slice(0, 16).replace('T', ' '),
            record.verdict,
            numberOfOpen(record),
            record.commit?.slice(0, 12) ?? '',
            [record.change ? 'change' : '', record.reportOnly ? 'report only' : '']
              .filter((word) => word !== '')
              .join(', '),
          ]),
        },
        ...(left > 0 ? [{ kind: 'paragraph' as const, text: `And ${formatNumber(left)} earlier runs.` }] : []),
      ],
    },
  ];
}
