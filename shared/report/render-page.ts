import type { Chart, Section } from './document.ts';
import { escapeHtml } from './escape.ts';
import { htmlSection } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** A chart as a file of its own, which has no page to take its colours from. */
export const renderSvgFile = async (chart: Chart): Promise<string> =>
  `${(await renderChart(chart, 'chart')).replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" style="color:#1b1f24;background:#fff;font-family:system-ui,sans-serif" ')}\n`;
