import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../shared/engine/engine.ts';
import { dataFile } from '../../shared/engine/file-format.ts';
import { findFiles } from '../../shared/engine/find-files.ts';
import { openEngine } from '../../shared/engine/open-engine.ts';
import { type ConfusionRequest, confusionCells } from '../../shared/predictions/confusion-cells.ts';
import { openPredictions, type Predictions } from '../../shared/predictions/open-predictions.ts';
import type { Roles, Task } from '../../shared/predictions/roles.ts';

/** Real files, the real engine. */

let workspace = '';
const engines: Engine[] = [];
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'predictions-'));
});
afterAll(() => {
  for (const engine of engines) engine.close();
  rmSync(workspace, { recursive: true, force: true });
});

async function read(name: string, content: string | Buffer | undefined, roles: Roles, task: Task = 'binary') {
  if (content !== undefined) writeFileSync(join(workspace, name), content);
  const files = (await findFiles(name, { root: workspace })).map((file) => dataFile(file, 'auto'));
  const engine = await openEngine({
    memoryLimit: undefined,
    workspace,
    allowedPaths: files.map(({ path }) => path),
  });
  engines.push(engine);
  return openPredictions(engine, { name: 'predictions', source: { files }, task, roles });
}

/** One grouping, by all columns where none is named. */
async function counted(
  predictions: Predictions,
  request: ConfusionRequest,
  by: readonly number[] = predictions.roles.by?.map((_, i) => i) ?? [],
) {
  const [table = []] = await confusionCells(predictions, request, [by]);
  return table;
}

const rows = 'label,score,sex,city\n1,0.9,F,\n1.0,0.4,F,NaN\n0,0.5,M,\n0,0.1,M,x\n0,nan,M,x\n,0.7,F,x\n1,,F,x\n';
const roles: Roles = { label: 'label', score: 'score', by: ['sex', 'city'] };

test('confusion counts by group keep empty cells, unreadable cells and the text NaN apart', async () => {
  const predictions = await read('a.csv', rows, roles);
  const request = { positiveLabel: '1', threshold: 0.5 };
  expect(predictions.rows).toBe(7);
  expect(predictions.inputs).toMatchObject([{ name: 'predictions', path: 'a.csv', rows: 7 }]);
  expect(await counted(predictions, request, [0])).toEqual([
    { key: ['F'], label: true, predicted: false, count: 1 },
    { key: ['F'], label: true, predicted: true, count: 1 },
    { key: ['F'], label: true, predicted: null, count: 1 },
    { key: ['F'], label: null, predicted: true, count: 1 },
    { key: ['M'], label: false, predicted: false, count: 1 },
    { key: ['M'], label: false, predicted: true, count: 1 },
    { key: ['M'], label: false, predicted: null, count: 1 },
  ]);
  const both = await counted(predictions, request, [0, 1]);
  expect(both.find(({ key }) => key[1] === 'NaN')).toEqual({
    key: ['F', 'NaN'],
    label: true,
    predicted: false,
    count: 1,
  });
  expect(both.filter(({ key }) => key[1] === null).map(({ key }) => key[0])).toEqual(['F', 'M']);
  expect((await counted(predictions, request, [])).reduce((sum, { count }) => sum + count, 0)).toBe(7);
});

const same = [
  { key: [], label: false, predicted: true, count: 1 },
  { key: [], label: true, predicted: true, count: 1 },
];

test.each([
  ['b.csv', 'y,p\n1,1.0\n0,1\n', '1'],
  ['b.tsv', 'y\tp\nTrue\ttrue\nFalse\tTRUE\n', 'true'],
  ['b.json', '[{"y": 1, "p": 1.0}, {"y": 0, "p": "1"}]', '1.0'],
  ['b.jsonl.gz', gzipSync('{"y": true, "p": true}\n{"y": false, "p": true}\n'), 'True'],
  ['b-crlf.csv', 'y,p\r\nyes,yes\r\n"n\no",yes\r\n', 'yes'],
])('%s: one class in several spellings', async (name, content, positiveLabel) => {
  const predictions = await read(name, content, { label: 'y', prediction: 'p' });
  expect(await counted(predictions, { positiveLabel, threshold: 0.5 })).toEqual(same);
});

test('Parquet with typed columns', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `copy (select * from (values (1::double, true, 0.5::float), (0, false, 'nan'::float)) t(y, flag, score)) to '${join(workspace, 'c.parquet')}' (format parquet)`,
  );
  connection.closeSync();
  const predictions = await read('c.parquet', undefined, { label: 'y', score: 'score', by: ['flag'] });
  expect(await counted(predictions, { positiveLabel: '1', threshold: 0.5 })).toEqual([
    { key: ['false'], label: false, predicted: null, count: 1 },
    { key: ['true'], label: true, predicted: true, count: 1 },
  ]);
});

test.each([
  ['no rows', 'label,score,sex,city\n', /no rows/],
  ['no such column', 'labl,score,sex,city\n1,1,1,1\n', /no column "label" \(did you mean "labl"\?\)/],
  [
    'a record too long',
    'label,score,sex,city\n1,0.2,F,x,9,9\n0,0.5,F,x\n',
    /1 records of the predictions cannot be read/,
  ],
  ['an open quote', 'label,score,sex,city\n1,0.2,F,"x\n0,0.5,F,x\n', /quote/i],
  ['a truncated archive', gzipSync(rows).subarray(0, 40), /.+/],
])('%s is no evidence', async (name, content, message) => {
  const file = `d-${name.replaceAll(' ', '-')}.csv`;
  await expect(read(file, content, roles)).rejects.toMatchObject({
    name: 'EvidenceError',
    message: expect.stringMatching(message),
  });
});

test.each([
  ['three labels', 'label,score\n0,0.1\n1,0.2\n2,0.3\n', '1', /holds 3 classes/],
  ['not the positive label', 'label,score\nno,0.1\nYes,0.2\n', 'yes', /did you mean "Yes"\?/],
])('%s: not a binary task', async (name, content, positiveLabel, message) => {
  const predictions = await read(`${name.replaceAll(' ', '-')}.csv`, content, { label: 'label', score: 'score' });
  await expect(counted(predictions, { positiveLabel, threshold: 0.5 })).rejects.toThrow(message);
});

test('groupings, weights and weighted ranks of one frame', async () => {
  const { frame } = await read(
    'w.csv',
    'label,score,sex,city,w\n1,0.9,F,a,2\n0,0.4,F,b,1\n1,0.4,M,a,1\n0,0.1,M,b,3\n',
    { ...roles, by: ['sex', 'city', 'w'] },
  );
  const by = ['by0', 'by1'].map((column) => ({ is: 'column', column }) as const);
  const cells = await frame.cells({ by, sets: [[], [1], [0, 1]], weight: 'score' });
  expect(cells.map(({ set, key, count }) => [set, key, count])).toEqual([
    [2, ['F', 'a'], 1],
    [2, ['F', 'b'], 1],
    [2, ['M', 'a'], 1],
    [2, ['M', 'b'], 1],
    [1, ['a'], 2],
    [1, ['b'], 2],
    [0, [], 4],
  ]);
  expect(cells.at(-1)?.weights?.sum).toBeCloseTo(1.8, 12);
  expect(cells.at(-1)?.weights?.ofSquares).toBeCloseTo(0.81 + 0.16 + 0.16 + 0.01, 12);
  const request = { by: [], label: 'label', positive: '1', scores: ['score'] };
  const [plain] = await frame.ranks(request);
  const [weighed] = await frame.ranks({ ...request, weight: 'score' });
  // pairs by hand: weights 0.9 and 0.4 of the positives, 0.4 and 0.1 of the negatives
  expect(plain?.areas[0]).toBeCloseTo(3.5 / 4, 12);
  expect(weighed?.areas[0]).toBeCloseTo((0.9 * 0.5 + 0.4 * (0.1 + 0.2)) / (1.3 * 0.5), 12);
  expect(weighed?.ofPositives).toEqual([[null]]);
});
