import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CellsRequest, Frame, FrameColumn, Term } from '../../shared/engine/frame.ts';
import { type Both, type BothEngines, bothEngines, differences } from '../engines/both-engines.ts';
import { edgeCases, edgeColumns } from '../engines/edge-cases.ts';
import type { TypedRows } from '../engines/typed-rows.ts';
import { skipWithReason } from '../servers/available.ts';
import { startTrino } from '../servers/trino.ts';

/** That both engines answer every request of a frame alike. */

const server = await startTrino();
skipWithReason('Trino', server);

const types = {
  id: 'bigint',
  label: 'varchar',
  score: 'double',
  other: 'double',
  weight: 'double',
  group: 'varchar',
  flag: 'boolean',
  level: 'decimal(4,1)',
};
const groups = ['a', 'é', 'e\u0301', '', 'True', 'true', '1.0', '1', '007', "it's", null];
const scores = ['0', '1', '0.5', '0.25', '-0.0', 'NaN', 'Infinity', '-Infinity', null, '0.9999999999999999'];

/** Ties, empty cells, what is no number, and classes that are written in two ways. */
const predictions = (rows: number, shift = 0): TypedRows => ({
  columns: types,
  rows: Array.from({ length: rows }, (_, i) => [
    String(i + shift),
    ['1', '0', '1.0', '0', null][(i * 7) % 5] ?? null,
    i % 3 === 0 ? (scores[i % scores.length] ?? null) : String(((i * 37) % 50) / 50),
    i % 11 === 0 ? null : String(((i * 13) % 41) / 40),
    String((i % 7) / 2),
    groups[(i * 5) % groups.length] ?? null,
    ['true', 'false', null][i % 3] ?? null,
    ((i % 20) / 2).toFixed(1),
  ]),
});

const asked: Readonly<Record<string, FrameColumn>> = {
  id: { column: 'id', as: 'class' },
  label: { column: 'label', as: 'class' },
  score: { column: 'score', as: 'number' },
  other: { column: 'other', as: 'number' },
  weight: { column: 'weight', as: 'number' },
  group: { column: 'group', as: 'class' },
  flag: { column: 'flag', as: 'class' },
  level: { column: 'level', as: 'number' },
  levelClass: { column: 'level', as: 'class' },
};
const column = (name: string): Term => ({ is: 'column', column: name });
const terms: readonly Term[] = [
  ...Object.keys(asked).map(column),
  ...[0, 0.5, 1, -1].map((bound): Term => ({ is: 'reaches', column: 'score', bound })),
  { is: 'same', column: 'group', other: 'label' },
  { is: 'same', column: 'score', other: 'other' },
];
const moments: readonly Term[] = [
  column('score'),
  column('level'),
  { is: 'absolute-error', column: 'score', other: 'other' },
  { is: 'squared-error', column: 'score', other: 'other' },
  { is: 'log-loss', column: 'score', label: 'label', positive: '1' },
  { is: 'brier', column: 'score', label: 'label', positive: '1' },
];
const requests: readonly CellsRequest[] = [
  { by: [] },
  { by: [], moments },
  { by: [], weight: 'weight', moments },
  ...terms.filter((term) => term.is !== 'column' || asked[term.column]?.as === 'class').map((term) => ({ by: [term] })),
  { by: [column('group'), column('label'), column('flag')], moments },
  { by: [column('group'), column('label')], weight: 'weight', moments: moments.slice(0, 1) },
  {
    by: [column('group'), column('label'), column('flag')],
    sets: [[0, 1], [2], [], [0, 1, 2]],
    weight: 'score',
    moments: moments.slice(2),
  },
];

describe.runIf(server.ok)('one frame, two engines', () => {
  let both: BothEngines;
  let frames: Both<Frame>;

  beforeAll(async () => {
    if (!server.ok) return;
    both = await bothEngines(server.url);
    frames = await both.load(await both.twin(predictions(300), 'predictions'), asked);
  });
  afterAll(async () => {
    await both?.close();
    if (server.ok) await server.stop();
  });

  const same = async <T>(ask: (frame: Frame) => Promise<T>, of: Both<Frame> = frames): Promise<T> => {
    const [duckdb, trino] = [await ask(of.duckdb), await ask(of.trino)];
    expect(differences(duckdb, trino)).toEqual([]);
    return duckdb;
  };

  test('as many rows', () => {
    expect([frames.duckdb.rows, frames.trino.rows]).toEqual([300, 300]);
  });

  test.each(requests)('cells %j', async (request) => {
    const cells = await same((frame) => frame.cells(request));
    expect(cells.length).toBeGreaterThan(0);
  });

  test('what is written in two ways is one class', async () => {
    const cells = await same((frame) => frame.cells({ by: [column('group')] }));
    expect(new Set(cells.map(({ key }) => key[0]))).toEqual(
      new Set(['', '007', '1', 'a', 'é', 'e\u0301', "it's", 'true', null]),
    );
  });

  const ranked = { label: 'label', positive: '1' };
  test.each([
    { by: [], ...ranked, scores: ['other'] },
    { by: [], ...ranked, scores: ['other', 'level'] },
    { by: [column('group')], ...ranked, scores: ['level', 'other'] },
    { by: [column('group'), column('flag')], ...ranked, scores: ['level'] },
    { by: [], ...ranked, scores: ['level'], weight: 'weight' },
    { by: [column('group')], ...ranked, scores: ['level'], weight: 'weight' },
    { by: [], label: 'label', positive: 'no such class', scores: ['level'] },
  ])('ranks %j', async (request) => {
    await same((frame) => frame.ranks(request));
  });

  test('the curve', async () => {
    const points = await same((frame) => frame.curve({ ...ranked, score: 'level' }));
    expect(points.length).toBeGreaterThan(10);
    await same((frame) => frame.curve({ label: 'label', positive: 'no such class', score: 'level' }));
  });

  test.each(['score', 'other', 'weight', 'level'])('facts of the number %s', async (name) => {
    const { nulls } = await same((frame) => frame.number(name));
    expect(nulls).toBeGreaterThanOrEqual(0);
  });

  test.each(['id', 'label', 'group', 'flag'])('facts of the key %s', async (name) => {
    await same((frame) => frame.key(name));
  });

  test('a join by id', async () => {
    const others = await both.load(await both.twin(predictions(300, 50), 'others'), asked);
    const take = { score: 'baselineScore', label: 'baselineLabel' };
    const joined = {
      duckdb: await frames.duckdb.join(others.duckdb, 'id', take),
      trino: await frames.trino.join(others.trino, 'id', take),
    };
    expect([joined.duckdb.rows, joined.trino.rows]).toEqual([250, 250]);
    await same((frame) => frame.cells({ by: [{ is: 'same', column: 'label', other: 'baselineLabel' }] }), joined);
    const moments: Term[] = [{ is: 'absolute-error', column: 'score', other: 'baselineScore' }];
    await same((frame) => frame.cells({ by: [column('group')], moments }), joined);
  });

  test('a table without rows', async () => {
    const empty = await both.load(await both.twin(predictions(0), 'nothing'), asked);
    expect(empty.trino.rows).toBe(0);
    for (const request of requests) await same((frame) => frame.cells(request), empty);
    await same((frame) => frame.ranks({ by: [], ...ranked, scores: ['level'] }), empty);
    await same((frame) => frame.curve({ ...ranked, score: 'level' }), empty);
    await same((frame) => frame.number('score'), empty);
    await same((frame) => frame.key('id'), empty);
  });

  test('cells of every type, as classes and as numbers', async () => {
    const every = Object.keys(edgeColumns).flatMap((name): [string, FrameColumn][] => [
      [`class ${name}`, { column: name, as: 'class' }],
      [`number ${name}`, { column: name, as: 'number' }],
    ]);
    const edges = await both.load(await both.twin(edgeCases(11, 80)), Object.fromEntries(every));
    for (const [name, { as }] of every)
      if (as === 'class') await same((frame) => frame.cells({ by: [column(name)] }), edges);
      else await same((frame) => frame.number(name), edges);
  });

  test('a table that changes while it is read', async () => {
    const { trino } = await both.load(await both.twin(predictions(40), 'changing'), asked);
    await trino.cells({ by: [column('group')] });
    await both.run('insert into memory.default.changing select * from memory.default.changing limit 1');
    const changed = 'The table changed while it was read: it had 40 rows, then 41.';
    await expect(trino.cells({ by: [column('group')] })).rejects.toThrow(changed);
    await expect(trino.cells({ by: [] })).rejects.toThrow(changed);
    await expect(trino.cells({ by: [column('group'), column('flag')], sets: [[0], [1]] })).rejects.toThrow(changed);
    await expect(trino.ranks({ by: [], ...ranked, scores: ['level'] })).rejects.toThrow(changed);
    await expect(trino.ranks({ by: [], ...ranked, scores: ['level'], weight: 'weight' })).rejects.toThrow(changed);
    await expect(trino.curve({ ...ranked, score: 'level' })).rejects.toThrow(changed);
    await expect(trino.number('score')).rejects.toThrow(changed);
    await expect(trino.key('id')).rejects.toThrow(changed);
  });
});
