import type { Chart, Section } from './document.ts';
import { escapeHtml } from './escape.ts';
import { htmlSection } from './html-blocks.ts';
import { htmlPage } from './html-page.ts';
import { renderChart } from './render-chart.ts';

/** One self-contained page of sections: no script, nothing loaded, charts as inline SVG. */
export async function renderPage(title: string, lead: string, sections: readonly Section[]): Promise<string> {
  let charts = 0;
  const draw = (chart: Chart): Promise<string> => {
    charts += 1;
    return renderChart(chart, `chart-${charts}`);
  };
  const parts: string[] = [];
  for (const section of sections) parts.push(await htmlSection(section, draw));
  return htmlPage(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
${parts.join('\n')}`,
  );
}

/** A chart as a file of its own, which has no page to take its colours from. */
export const renderSvgFile = async (chart: Chart): Promise<string> =>
  `${(await renderChart(chart, 'chart')).replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" style="color:#1b1f24;background:#fff;font-family:system-ui,sans-serif" ')}\n`;
