import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { visible } from './escape.ts';
import { realisticDocument } from './realistic.test-helper.ts';
import { renderHtml } from './render-html.ts';
import { hostile, sampleDocument } from './sample.test-helper.ts';

type Element = DefaultTreeAdapterMap['element'];
const elementsOf = (node: DefaultTreeAdapterMap['node']): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const read = (html: string): readonly Element[] => {
  const problems: string[] = [];
  const root = parse(html, { onParseError: ({ code }) => problems.push(code) });
  expect(problems).toEqual([]);
  return elementsOf(root);
};
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

test('hostile strings stay text: no script, link, image, handler or address', async () => {
  const elements = read(await renderHtml(sampleDocument(hostile)));
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ['script', 'a', 'img', 'image', 'link', 'iframe', 'object', 'base', 'form', 'use'])
    expect(names).not.toContain(name);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^on|^(href|src|srcset|action|data)$/.test(name))).toEqual([]);
  expect(attributes.filter(({ name, value }) => name !== 'content' && /https?:|url\((?!#)/.test(value))).toEqual([]);
  const [title] = elements.filter(({ tagName }) => tagName === 'h1');
  expect(title === undefined ? '' : textOf(title)).toBe(`orders ${visible(hostile, 'keep')}`);
});

test('the page forbids itself to load or run anything', async () => {
  const [policy] = read(await renderHtml(realisticDocument())).filter(
    (element) => attribute(element, 'http-equiv') !== undefined,
  );
  expect(policy === undefined ? '' : attribute(policy, 'content')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
  );
});

test('verdict first, then what to do, failing checks before passing ones, then the command', async () => {
  const html = await renderHtml(realisticDocument());
  const order = [
    '>Failed</p>',
    '5 of 40 checks failed',
    'What to do',
    'Failed: 5 of 40',
    'Not measured: 1',
    'Warnings: 1',
    'Waived: 1',
    'Passed: 32',
    'Failing rows',
    'Distributions',
    'Reproduce',
    'sha256:',
  ];
  const places = order.map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('headings descend one level at a time, header cells have a scope, charts a name, ids are unique', async () => {
  const elements = read(await renderHtml(realisticDocument()));
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  const headers = elements.filter(({ tagName }) => tagName === 'th');
  expect(headers.length).toBeGreaterThan(40);
  expect(headers.filter((element) => !/^(col|row)$/.test(attribute(element, 'scope') ?? ''))).toEqual([]);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const charts = elements.filter(({ tagName }) => tagName === 'svg');
  expect(charts).toHaveLength(5);
  for (const svg of charts)
    for (const id of (attribute(svg, 'aria-labelledby') ?? '').split(' ')) expect(ids).toContain(id);
});

test('the same document is the same page', async () => {
  expect(await renderHtml(realisticDocument())).toBe(await renderHtml(realisticDocument()));
});

test('a chart that cannot be drawn gives way to its words', async () => {
  const sample = realisticDocument();
  const broken = { kind: 'chart', title: 'Broken', alt: 'What it would show.', spec: { data: { url: 'x' } } } as const;
  const sections = [{ title: 'One', weight: 'main', blocks: [broken] }] as const;
  const html = await renderHtml({ ...sample, presentation: { ...sample.presentation, sections } });
  expect(html).toContain('What it would show.');
  expect(html).toContain('The chart was not drawn: A chart may not load or link anything');
});
