import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { realisticDocument } from './realistic.test-helper.ts';
import { renderMarkdown } from './render-markdown.ts';
import { reportDocument } from './report-document.ts';
import { hostile, sampleDocument } from './sample.test-helper.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const nodesOf = (markdown: string): readonly Node[] => {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
};

const ourTypes = new Set(
  'root heading paragraph text strong emphasis list listItem table tableRow tableCell inlineCode code blockquote html'.split(
    ' ',
  ),
);
const ourHtml = /^(<details>\n<summary>[^<>]*<\/summary>|<\/details>|<\/?strong>|<\/?code>|<br>)$/;

const expectOurs = (markdown: string): void => {
  const nodes = nodesOf(markdown);
  const foreign = nodes.filter(
    ({ type, value = '' }) =>
      !ourTypes.has(type) ||
      (type === 'html' && !ourHtml.test(value)) ||
      (type === 'text' && /@[a-z0-9]|#\d|:\/\//i.test(value)),
  );
  expect(foreign).toEqual([]);
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
  const opened = html.filter((value) => value.startsWith('<details>')).length;
  expect(html.filter((value) => value === '</details>')).toHaveLength(opened);
};

test('hostile strings make no link, image, mention or element of their own', () => {
  const markdown = renderMarkdown(sampleDocument(hostile), { limitBytes: 1_000_000 });
  expectOurs(markdown);
  expect(nodesOf(markdown).filter(({ type }) => type === 'table').length).toBe(4);
});

test.each([
  1_000_000, 3500, 1000,
])('where HTML is stripped there is none, and nothing of the report goes with it (%d bytes)', (limitBytes) => {
  for (const document of [realisticDocument(), sampleDocument(hostile)]) {
    const markdown = renderMarkdown(document, { limitBytes, html: 'stripped' });
    expectOurs(markdown);
    expect(nodesOf(markdown).filter(({ type }) => type === 'html')).toEqual([]);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limitBytes);
  }
  const whole = renderMarkdown(realisticDocument(), { limitBytes: 1_000_000, html: 'stripped' });
  for (const text of ['### Passed: 32 of 40', '### Distributions', '### What was judged, by what'])
    expect(whole).toContain(text);
});

test('no limit is exceeded, and every step is a whole document', () => {
  const foreign = fc.oneof(
    fc.constant(hostile),
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom(hostile, '🦊', '`', '|', '\u{e0041}', '@', ':x', 'a'), fc.integer({ min: 1, max: 50_000 }))
      .map(([text, length]) => text.repeat(Math.ceil(length / text.length))),
  );
  fc.assert(
    fc.property(foreign, fc.integer({ min: 1000, max: 40_000 }), fc.nat({ max: 30 }), (text, limitBytes, copies) => {
      const sample = sampleDocument(text);
      const checks = [sample.report.checks, ...Array.from({ length: copies }, () => sample.report.checks)].flat();
      const document = reportDocument({ ...sample.report, checks }, sample.presentation);
      const markdown = renderMarkdown(document, { limitBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limitBytes);
      expect(markdown.startsWith('## ❌ Failed: ')).toBe(true);
      expectOurs(markdown);
    }),
    { numRuns: 30 },
  );
}, 20_000);

const size = Buffer.byteLength(renderMarkdown(realisticDocument(), { limitBytes: 1_000_000 }));
test.each([
  [1_000_000, ['Passed: 32 of 40', 'Distributions', '### Columns', 'orders.amount.range', 'Reproduce']],
  [size, ['Passed: 32 of 40', 'Distributions', '### Columns', 'orders.amount.range', 'Reproduce']],
  [5200, ['Passed checks and details are left out', '### Columns', 'orders.items.range', 'Reproduce']],
  [3500, ['Passed checks and sections are left out', 'orders.items.range', 'Reproduce']],
  [2000, ['more checks that did not pass', 'orders.order_id.required', 'Reproduce']],
  [1000, ['| pass | 32 |', 'All but counts is left out', 'Reproduce']],
])('at %d bytes the report keeps what matters most', (limitBytes, expected) => {
  const markdown = renderMarkdown(realisticDocument(), { limitBytes });
  for (const text of ['❌ Failed: orders', '5 of 40 checks failed', ...expected]) expect(markdown).toContain(text);
});

test('a limit that no report fits is refused', () => {
  expect(() => renderMarkdown(realisticDocument(), { limitBytes: 999 })).toThrow('limitBytes is 999');
});
