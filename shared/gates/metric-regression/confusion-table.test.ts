import { expect, test } from 'vitest';
import { confusionTable } from './confusion-table.ts';
import type { JointCell, RowsEvidence } from './evidence.ts';

const evidence = (cells: readonly JointCell[], hasBaseline = true): RowsEvidence => ({
  kind: 'rows',
  task: 'multiclass',
  hasBaseline,
  slices: [{ rows: 0, cells, losses: {} }],
  unmeasured: {},
  labelRange: 0,
  curves: [],
});

const rowsOf = (of: RowsEvidence): unknown =>
  confusionTable(of)?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

test('counts by label and prediction, less those of the baseline', () => {
  const cells = [
    { label: 'a', candidate: 'a', baseline: 'a', count: 1500 },
    { label: 'a', candidate: 'b', baseline: 'a', count: 7 },
    { label: 'b', candidate: 'b', baseline: 'a', count: 5 },
  ];
  expect(rowsOf(evidence(cells))).toEqual([
    [[{ code: 'a' }], '1,500 (-7)', '7 (+7)'],
    [[{ code: 'b' }], '0 (-5)', '5 (+5)'],
  ]);
  const alone = cells.map((cell) => ({ ...cell, baseline: null }));
  expect(rowsOf(evidence(alone, false))).toEqual([
    [[{ code: 'a' }], '1,500', '7'],
    [[{ code: 'b' }], '0', '5'],
  ]);
});

test('no counts, or too many classes, make no table', () => {
  expect(confusionTable(evidence([]))).toBeUndefined();
  const many = Array.from({ length: 13 }, (_, i) => ({ label: `c${i}`, candidate: 'c0', baseline: 'c0', count: 1 }));
  expect(confusionTable(evidence(many))).toBeUndefined();
});
