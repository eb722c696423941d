import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Chart } from './document.ts';
import { visible } from './escape.ts';
import { realisticDocument } from './realistic.test-helper.ts';
import { renderChart } from './render-chart.ts';
import { hostile } from './sample.test-helper.ts';

const read = (svg: string) => {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.on('text', (value) => texts.push(value));
  parser.write(svg).close();
  return { elements, texts };
};

const chart = (change: object = {}, title = 'Title'): Chart => ({
  kind: 'chart',
  title,
  alt: `Alt of ${title}`,
  spec: {
    mark: { type: 'bar', clip: true },
    data: {
      values: [
        { name: 'a', count: 1.23456789 },
        { name: 'b', count: 3 },
      ],
    },
    encoding: { y: { field: 'name', type: 'nominal' }, x: { field: 'count', type: 'quantitative' } },
    ...change,
  },
});
const named = (name: string): Chart =>
  chart({
    data: { values: [{ name, count: 1, group: name }] },
    encoding: {
      y: { field: 'name', type: 'nominal', title: name, axis: { labelLimit: 0, titleLimit: 0 } },
      x: { field: 'count', type: 'quantitative' },
      color: { field: 'group', type: 'nominal', title: name, legend: { labelLimit: 0, titleLimit: 0 } },
    },
  }, name); // biome-ignore format: one call

test('foreign strings in data, titles and legends are text of the SVG, nothing else', async () => {
  const { elements, texts } = read(await renderChart(named(hostile), 'c1'));
  const allowed = new Set(['svg', 'title', 'desc', 'g', 'path', 'line', 'text', 'rect', 'defs', 'clipPath']);
  expect(elements.filter(({ name }) => !allowed.has(name))).toEqual([]);
  expect(
    elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|href|src/i.test(name)),
  ).toEqual([]);
  const oneLine = visible(hostile, 'space');
  expect(
    texts.filter((text) => text.replace(/\s+/g, ' ').trim() === oneLine.replace(/\s+/g, ' ').trim()).length,
  ).toBeGreaterThanOrEqual(3);
});

test('the same chart is the same bytes, whatever was drawn before; ids do not collide', async () => {
  const first = await renderChart(chart(), 'c1');
  const second = await renderChart(chart(), 'c2');
  expect(await renderChart(chart(), 'c1')).toBe(first);
  const ids = [first, second].flatMap((svg) => read(svg).elements.flatMap(({ attributes }) => attributes.id ?? []));
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...first.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(0);
  for (const id of used) expect(ids).toContain(id);
});

test('an id or a reference in a label stays what it is', async () => {
  const label = 'id="clip1" url(#clip1)';
  expect(read(await renderChart(named(label), 'c1')).texts).toContain(label);
});

test('the chart has a name and a description, takes its colours from the page and its numbers are short', async () => {
  const svg = await renderChart(chart(), 'c1');
  const [root] = read(svg).elements;
  expect(root?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'c1-title c1-description' });
  expect(svg).toContain('<title id="c1-title">Title</title><desc id="c1-description">Alt of Title</desc>');
  expect(svg).toContain('currentColor');
  expect(svg).not.toMatch(/\d\.\d{3}/);
});

test('the gradient of a legend keeps its direction', async () => {
  const encoding = { x: { field: 'name', type: 'nominal' }, color: { field: 'count', type: 'quantitative' } };
  const { elements } = read(await renderChart(chart({ mark: 'rect', encoding }), 'c1'));
  const [gradient] = elements.filter(({ name }) => name === 'linearGradient');
  expect(gradient?.attributes).toMatchObject({ x1: '0', x2: '0', y1: '1', y2: '0' });
});

test('charts are small', async () => {
  for (const section of realisticDocument().presentation.sections)
    for (const block of section.blocks)
      if (block.kind === 'chart') expect((await renderChart(block, 'c1')).length).toBeLessThan(6000);
});

test.each<[string, object]>([
  ['data from a file', { data: { url: '/etc/passwd' } }],
  ['data from a host', { data: { url: 'https://example.org/x.csv' } }],
  ['an image', { mark: { type: 'image', url: 'https://example.org/x.png' } }],
  ['an image by a field', { mark: 'image', encoding: { url: { field: 'name' } } }],
  ['a link', { encoding: { href: { field: 'name' } } }],
])('%s is refused', async (_, change) => {
  await expect(renderChart(chart(change), 'c1')).rejects.toThrow('may not load or link');
});

test('a specification that the library cannot read is an error, not an empty chart', async () => {
  await expect(renderChart(chart({ mark: 'nonsense' }), 'c1')).rejects.toThrow();
});
