import type { Check } from '../verdict/check.ts';
import { type CheckStatus, checkStatus, checkStatuses, outcomeWords, waiverWords } from './check-status.ts';
import { differenceSection } from './difference.ts';
import type { Chart, ReportDocument } from './document.ts';
import { escapeHtml } from './escape.ts';
import { formatMeasured } from './format-value.ts';
import { headline } from './headline.ts';
import { type DrawChart, htmlSection, htmlText } from './html-blocks.ts';
import { htmlPage } from './html-page.ts';

/**
 * One self-contained page: no script, nothing loaded, charts as inline SVG. The chart library is loaded only where the
 * document holds a chart. A chart that cannot be drawn gives way to its words: reporting degrades, measuring does not.
 */
export const renderHtml = async (document: ReportDocument): Promise<string> => {
  const { report, presentation } = document;
  const { word, counts } = headline(document);
  const draw = chartDrawer();
  const difference = differenceSection(report);
  const sections: string[] = [];
  for (const section of presentation.sections) sections.push(await htmlSection(section, draw));
  return htmlPage(
    `${word}: ${document.title}`,
    `<header class="verdict ${report.verdict}">
<p class="word">${verdictWords[report.verdict]}</p>
<h1>${escapeHtml(document.title)}</h1>
<p class="counts">${escapeHtml(counts)}</p>
<p>${escapeHtml(presentation.summary)}</p>
</header>
${difference === undefined ? '' : `${await htmlSection(difference, draw)}\n`}${report.notices.map((notice) => `<p class="note">${escapeHtml(notice)}</p>`).join('\n')}
${
  presentation.whatToDo.length === 0
    ? ''
    : `<section><h2>What to do</h2><ol>${presentation.whatToDo.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}</ol></section>`
}
<section><h2>Checks</h2>
${checkStatuses.map((status) => checkGroup(status, document.checks)).join('')}</section>
${sections.join('\n')}
<section><h2>Reproduce</h2><pre>${escapeHtml(report.reproduce)}</pre></section>
<footer>${provenance(document)}</footer>`,
  );
};

const verdictWords = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive', error: 'Not measured' } as const;

const groupTitles: Readonly<Record<CheckStatus, string>> = {
  fail: 'Failed',
  error: 'Not measured',
  inconclusive: 'Inconclusive',
  'not-executed': 'Not executed',
  warning: 'Warnings',
  info: 'For information',
  standing: 'As in the base report',
  waived: 'Waived',
  pass: 'Passed',
};
const folded: ReadonlySet<CheckStatus> = new Set(['info', 'standing', 'waived', 'pass']);

const checkGroup = (status: CheckStatus, checks: readonly Check[]): string => {
  const rows = checks.filter((check) => checkStatus(check) === status);
  if (rows.length === 0) return '';
  return `<details class="group ${status}"${folded.has(status) ? '' : ' open'}><summary>${groupTitles[status]}: ${rows.length} of ${checks.length}</summary>
<table class="checks"><thead><tr><th scope="col" class="c1">Check</th><th scope="col" class="c2">Observed</th><th scope="col" class="c3">Expected</th><th scope="col">Why, and what to do</th></tr></thead><tbody>
${rows.map(checkRow).join('\n')}
</tbody></table></details>
`;
};

const checkRow = (check: Check): string => {
  const kind =
    check.severity === 'error' && check.waiver === undefined
      ? ''
      : `<span class="soft">${outcomeWords[check.outcome]}: </span>`;
  const place =
    check.location === undefined
      ? ''
      : `<br><span class="soft">${escapeHtml(`${check.location.file}:${check.location.line}`)}</span>`;
  const waiver =
    check.waiver === undefined || check.outcome === 'pass'
      ? ''
      : `<br><span class="soft">${escapeHtml(waiverWords(check))}</span>`;
  return `<tr><th scope="row"><code>${breakable(check.id)}</code><br><span class="soft">${escapeHtml(check.title)}</span></th><td data-name="observed">${escapeHtml(formatMeasured(check))}</td><td data-name="expected">${escapeHtml(check.expected)}</td><td>${kind}${escapeHtml(check.reason)}${place}${waiver}</td></tr>`;
};

const chartDrawer = (): DrawChart => {
  let number = 0;
  return async (chart: Chart): Promise<string> => {
    number += 1;
    try {
      const { renderChart } = await import('./render-chart.ts');
      return await renderChart(chart, `chart-${number}`);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return `<p>${escapeHtml(chart.alt)}</p><p class="soft">${escapeHtml(`The chart was not drawn: ${cause}`)}</p>`;
    }
  };
};

const provenance = ({ report }: ReportDocument): string => {
  const digest = (sha256: string): string => `<code>sha256:${escapeHtml(sha256)}</code>`;
  const entries: readonly (readonly [string, string])[] = [
    ...report.subjects.map(
      ({ role, name, sha256 }) => [`subject: ${role}`, `${escapeHtml(name)} ${digest(sha256)}`] as const,
    ),
    ...report.inputs.map(
      ({ name, path, sha256 }) =>
        [`input: ${name}`, `${escapeHtml(path)}${sha256 === undefined ? '' : ` ${digest(sha256)}`}`] as const,
    ),
    ...(report.policy === undefined
      ? []
      : [['policy', `${escapeHtml(report.policy.source)} ${digest(report.policy.sha256)}`] as const]),
    ...(report.engine === undefined
      ? []
      : [['engine', escapeHtml(`${report.engine.name} ${report.engine.version}`)] as const]),
    ['seed', String(report.seed)],
    ['tool', escapeHtml(`${report.tool.name} ${report.tool.version}, gate ${report.gate}`)],
    [
      'run',
      escapeHtml(
        `${report.execution.startedAt}, ${(report.execution.durationMs / 1000).toFixed(1)} s, exit code ${report.execution.exitCode}`,
      ),
    ],
  ];
  return `<dl>${entries.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`).join('\n')}</dl>`;
};

/** An id may break behind its dots and underscores rather than in the middle of a word. */
const breakable = (id: string): string => escapeHtml(id).replace(/[._](?=.)/g, '$&<wbr>');
