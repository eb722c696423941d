import { expect, test } from 'vitest';
import { barTable } from './chart-bars.ts';
import type { Chart } from './document.ts';

const chart = (change: object = {}): Chart => ({
  kind: 'chart',
  title: 'Shares',
  alt: '',
  spec: {
    mark: 'bar',
    data: {
      values: [
        { name: 'a', share: 0.5 },
        { name: 'b', share: 0.25 },
        { name: 'c', share: 0 },
      ],
    },
    encoding: {
      y: { field: 'name', type: 'nominal', title: 'column' },
      x: { field: 'share', type: 'quantitative', axis: { format: '.1%' } },
    },
    ...change,
  },
});

test('a simple bar chart is a table with bars', () => {
  expect(barTable(chart(), 'ascii')).toEqual({
    kind: 'table',
    caption: 'Shares',
    columns: [{ title: 'column' }, { title: 'share', align: 'right' }, { title: '' }],
    rows: [
      ['a', '50%', '#'.repeat(20)],
      ['b', '25%', '#'.repeat(10)],
      ['c', '0%', ''],
    ],
  });
  expect(barTable(chart())?.rows.map((row) => row[2])).toEqual(['█'.repeat(20), '█'.repeat(10), '']);
});

test.each<[string, object]>([
  ['another mark', { mark: 'line' }],
  ['layers', { layer: [] }],
  ['a transformation', { transform: [] }],
  [
    'an aggregate',
    {
      encoding: {
        y: { field: 'name', type: 'nominal' },
        x: { field: 'share', type: 'quantitative', aggregate: 'mean' },
      },
    },
  ],
  [
    'a histogram',
    { encoding: { y: { field: 'name', type: 'nominal', bin: true }, x: { field: 'share', type: 'quantitative' } } },
  ],
  [
    'negative values',
    {
      data: {
        values: [
          { name: 'a', share: -1 },
          { name: 'b', share: 1 },
        ],
      },
    },
  ],
  [
    'a missing value',
    {
      data: {
        values: [
          { name: 'a', share: null },
          { name: 'b', share: 1 },
        ],
      },
    },
  ],
  [
    'several bars a row',
    {
      data: {
        values: [
          { name: 'a', share: 1 },
          { name: 'a', share: 2 },
        ],
      },
    },
  ],
  ['no data', { data: { values: [] } }],
  [
    'more bars than a text can show',
    { data: { values: Array.from({ length: 31 }, (_, name) => ({ name, share: 1 })) } },
  ],
])('%s is left to its words', (_, change) => {
  expect(barTable(chart(change))).toBeUndefined();
});
