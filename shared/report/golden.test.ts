import { expect, test } from 'vitest';
import type { ReportDocument } from './document.ts';
import { realisticDocument } from './realistic.test-helper.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderJunit } from './render-junit.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSarif } from './render-sarif.ts';
import { renderTerminal } from './render-terminal.ts';
import { sampleDocument } from './sample.test-helper.ts';

/** Renewed by `vitest -u`, read by a person before they are committed. */
const golden = (name: string): string => `./golden/${name}`;

const renderers: readonly (readonly [string, (document: ReportDocument) => string | Promise<string>])[] = [
  [
    'report.txt',
    (document) => renderTerminal(document, { color: false, width: 100, files: ['mlops-gates-report/report.html'] }),
  ],
  ['report.md', (document) => renderMarkdown(document, { limitBytes: 1_000_000 })],
  ['report.short.md', (document) => renderMarkdown(document, { limitBytes: 3500 })],
  ['report.json', ({ report }) => renderJson(report)],
  ['junit.xml', renderJunit],
  ['report.sarif', renderSarif],
  // Pixel positions belong to the chart library; the chart tests look at the SVG.
  ['report.html', async (document) => (await renderHtml(document)).replace(/<svg.*?<\/svg>/gs, '<svg></svg>')],
];

test.each(renderers)('orders/%s', async (name, render) => {
  await expect(await render(realisticDocument())).toMatchFileSnapshot(golden(`orders/${name}`));
});

test.each(renderers)('hostile/%s', async (name, render) => {
  await expect(await render(sampleDocument())).toMatchFileSnapshot(golden(`hostile/${name}`));
});
