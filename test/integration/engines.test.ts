import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aggregate, PlanColumn } from '../../shared/engine/plan.ts';
import { type BothEngines, bothEngines, differences, type Twin } from '../engines/both-engines.ts';
import { edgeCases, edgeColumns, texts } from '../engines/edge-cases.ts';
import {
  cellMeasures,
  columns,
  conditions,
  naturalMeasures,
  readingMeasures,
  readings,
} from '../engines/every-measure.ts';
import type { TypedRows } from '../engines/typed-rows.ts';
import { skipWithReason } from '../servers/available.ts';
import { startTrino } from '../servers/trino.ts';

/** That both engines answer every plan alike: integers and texts are identical, other numbers within 1e-9. */

const server = await startTrino();
skipWithReason('Trino', server);

describe.runIf(server.ok)('one plan, two engines', () => {
  let both: BothEngines;
  const edges = new Map<number, Twin>();
  const seeds = [1, 2];
  const natural = readings.natural ?? {};

  beforeAll(async () => {
    if (!server.ok) return;
    both = await bothEngines(server.url);
    for (const seed of seeds) edges.set(seed, await both.twin(edgeCases(seed, 120)));
  });
  afterAll(async () => {
    await both?.close();
    if (server.ok) await server.stop();
  });

  const same = async (twin: Twin, plan: Parameters<BothEngines['scan']>[1]) => {
    const { duckdb, trino } = await both.scan(twin, plan);
    expect(new Set(Object.keys(duckdb))).toEqual(new Set(Object.keys(plan.measures)));
    expect(differences(duckdb, trino)).toEqual([]);
    return duckdb;
  };
  const reading = (asked: Readonly<Record<string, PlanColumn['reading']>>): Record<string, PlanColumn> =>
    Object.fromEntries(Object.entries(asked).map(([name, as]) => [name, { reading: as, missing: [] }]));

  test.each(seeds)('columns have the same types (seed %i)', (seed) => {
    const { duckdb, trino } = edges.get(seed) as Twin;
    expect(trino.columns).toEqual(duckdb.columns);
  });

  describe.each(Object.entries(readings))('columns read: %s', (_, asked) => {
    test.each(seeds)('seed %i', async (seed) => {
      await same(edges.get(seed) as Twin, { columns: asked, measures: readingMeasures() });
    });
  });

  test.each(seeds)('cells as they stand (seed %i)', async (seed) => {
    const answers = await same(edges.get(seed) as Twin, { columns: natural, measures: cellMeasures() });
    expect(answers['s distinct']).toBeGreaterThan(20);
    expect(answers['d one-of']).toBeGreaterThan(10);
  });

  test.each(seeds)('numbers, bounds, lengths, patterns, fingerprints (seed %i)', async (seed) => {
    await same(edges.get(seed) as Twin, { columns: natural, measures: naturalMeasures() });
  });

  test.each(conditions)('of some rows: %j', async (where) => {
    const measures = Object.entries({ ...cellMeasures(), ...readingMeasures(), ...naturalMeasures() });
    await same(edges.get(1) as Twin, {
      columns: readings['with missing values'] ?? {},
      measures: Object.fromEntries(measures.filter((_, i) => i % 4 === 0)),
      where,
    });
  });

  test('a table without rows, one of one row, one of nulls alone', async () => {
    const nulls = Array.from({ length: 5 }, () => columns.map(() => null));
    for (const rows of [[], edgeCases(5, 1).rows, nulls]) {
      const twin = await both.twin({ columns: edgeColumns, rows });
      const measures = { ...readingMeasures(), ...cellMeasures(), ...naturalMeasures() };
      const answers = await same(twin, { columns: natural, measures });
      expect(answers.rows).toBe(rows.length);
    }
  });

  test('a key that stands in no row of another table', async () => {
    const one = edges.get(1) as Twin;
    const references = {
      other: { twin: edges.get(2) as Twin, columns: natural },
      self: { twin: one, columns: natural },
    };
    const measures: Record<string, Aggregate> = {};
    for (const column of columns)
      for (const reference of ['other', 'self'])
        measures[`${column} ${reference}`] = { kind: 'unmatched', columns: [column], reference, of: [column] };
    const composite = [
      ['i8', 'b'],
      ['s', 'day'],
      ['dec', 'tz'],
      ['i64', 'other64'],
    ];
    for (const key of composite)
      for (const reference of ['other', 'self'])
        measures[`${key} ${reference}`] = { kind: 'unmatched', columns: key, reference, of: key };
    measures.crossed = { kind: 'unmatched', columns: ['i64'], reference: 'self', of: ['other64'] };
    const answers = await same(one, { columns: natural, measures, references });
    expect(answers['s self']).toBe(0);
    expect(answers['i8,b self']).toBe(0);
    expect(answers['i64 other']).toBeGreaterThan(0);
    await same(one, {
      columns: natural,
      measures,
      references,
      where: { is: 'below', column: 'i32', bound: 0, inclusive: true },
    });
  });

  test('a fingerprint knows no order and counts what stands twice', async () => {
    const rows = edgeCases(7, 60);
    const fingerprint = async (changed: TypedRows['rows']) => {
      const twin = await both.twin({ ...rows, rows: changed });
      const measures: Record<string, Aggregate> = { it: { kind: 'fingerprint', columns } };
      return (await same(twin, { columns: natural, measures })).it;
    };
    const it = await fingerprint(rows.rows);
    expect(it).toMatch(/^[0-9a-f]{32}$/);
    expect(await fingerprint([...rows.rows].reverse())).toBe(it);
    expect(await fingerprint([...rows.rows, rows.rows[0] ?? []])).not.toBe(it);
    const [first = [], ...rest] = rows.rows;
    expect(
      await fingerprint([first.map((cell, i) => (i === 0 ? (cell === '1' ? '2' : '1') : cell)), ...rest]),
    ).not.toBe(it);
  });

  test('a text in normal form C and in D are two texts with one fingerprint', async () => {
    const columnsOf = { s: 'varchar' };
    const [c, d] = [
      await both.twin({ columns: columnsOf, rows: [['\u00c5\uac00']] }),
      await both.twin({ columns: columnsOf, rows: [['A\u030a\u1100\u1161']] }),
    ];
    const plan = {
      columns: reading({ s: { as: 'text' } }),
      measures: {
        fingerprint: { kind: 'fingerprint', columns: ['s'] },
        is: { kind: 'count', where: { is: 'one-of', column: 's', values: ['\u00c5\uac00'] } },
        lengths: { kind: 'lengths', column: 's' },
      } as const,
    };
    const [one, other] = [await same(c, plan), await same(d, plan)];
    expect(other.fingerprint).toBe(one.fingerprint);
    expect([one.is, other.is]).toEqual([1, 0]);
    expect([one.lengths, other.lengths]).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  test('minus zero is zero, and there is one NaN', async () => {
    const fingerprints = [];
    for (const cell of ['0', '-0.0']) {
      const twin = await both.twin({ columns: { x: 'double', r: 'real' }, rows: [[cell, cell]] });
      const plan = {
        columns: reading({ x: { as: 'number' }, r: { as: 'number' } }),
        measures: { it: { kind: 'fingerprint', columns: ['x', 'r'] } },
      } as const;
      fingerprints.push((await same(twin, plan)).it);
    }
    expect(new Set(fingerprints).size).toBe(1);
  });

  test('hostile names of tables and columns', async () => {
    const names = [
      'a"b',
      "it's",
      'select',
      ' ',
      'é',
      'e\u0301',
      '--',
      '/*',
      ';',
      '\u{1f600}',
      'c0',
      'v0',
      '__proto__',
      'constructor',
      'a.b',
      'a\nb',
      '$1',
      '%',
      '\\',
    ];
    const table = {
      columns: Object.fromEntries(names.map((name) => [name, 'bigint'])),
      rows: [names.map((_, i) => String(i)), names.map(() => null), names.map(() => '3')],
    };
    for (const name of ['or"der', "x'; drop table y; --", 'sel ect', 'é.è']) {
      const twin = await both.twin(table, name);
      expect(twin.trino.columns.map((column) => column.name)).toEqual(names);
      const measures: [string, Aggregate][] = names.flatMap((column): [string, Aggregate][] => [
        [`extremes ${column}`, { kind: 'extremes', column }],
        [`nulls ${column}`, { kind: 'count', where: { is: 'null', column } }],
        [`repeats ${column}`, { kind: 'repeats', columns: [column] }],
      ]);
      const answers = await same(twin, {
        columns: reading(Object.fromEntries(names.map((column) => [column, { as: 'integer', bits: 64 }]))),
        measures: { ...Object.fromEntries(measures), fingerprint: { kind: 'fingerprint', columns: names } },
      });
      expect(answers['extremes __proto__']).toEqual([3, 12]);
    }
  });

  test('texts that are very long', async () => {
    const rows = [['x'.repeat(100_000)], ['é'.repeat(100_000)], [`${'x'.repeat(99_999)}y`], ['x'.repeat(100_000)]];
    const twin = await both.twin({ columns: { s: 'varchar' }, rows });
    const answers = await same(twin, {
      columns: reading({ s: { as: 'text' } }),
      measures: {
        lengths: { kind: 'lengths', column: 's' },
        distinct: { kind: 'distinct', column: 's', exact: true },
        repeats: { kind: 'repeats', columns: ['s'] },
        fingerprint: { kind: 'fingerprint', columns: ['s'] },
        ending: { kind: 'count', where: { is: 'not-matching', column: 's', pattern: 'y$' } },
        top: { kind: 'top', column: 's', limit: 1 },
      },
    });
    expect(answers).toMatchObject({ lengths: [100_000, 100_000], distinct: 3, repeats: 1, ending: 3 });
  });

  test('500 columns with three rules each: more than one scan, and no answer is lost', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `column_${i}`);
    const table = {
      columns: Object.fromEntries(names.map((name, i) => [name, i % 2 ? 'varchar' : 'double'])),
      rows: [names.map((_, i) => (i % 2 ? 'a' : String(i))), names.map((_, i) => (i % 3 ? null : '1'))],
    };
    const twin = await both.twin(table, 'wide');
    both.asked();
    const measures = names.flatMap((column, i): [string, Aggregate][] => [
      [`${column} null`, { kind: 'count', where: { is: 'null', column } }],
      [`${column} repeats`, { kind: 'repeats', columns: [column] }],
      [
        `${column} set`,
        {
          kind: 'count',
          where:
            i % 2
              ? { is: 'not-one-of', column, values: ['a', 'b'] }
              : { is: 'above', column, bound: 100, inclusive: true },
        },
      ],
    ]);
    const answers = await same(twin, {
      columns: reading(Object.fromEntries(names.map((name, i) => [name, { as: i % 2 ? 'text' : 'number' }]))),
      measures: Object.fromEntries(measures),
    });
    expect(answers['column_499 null']).toBe(1);
    expect(answers['column_498 set']).toBe(1);
    expect(both.asked()).toHaveLength(8);
  });

  test('a plan of more characters than Trino takes', async () => {
    const twin = await both.twin({ columns: { s: 'varchar' }, rows: [['a'], ['b'], [null]] });
    const values = (i: number) => Array.from({ length: 20_000 }, (_, j) => `${i} ${j} a text of some length`);
    const answers = await same(twin, {
      columns: reading({ s: { as: 'text' } }),
      measures: Object.fromEntries(
        [0, 1, 2].map((i) => [
          `rule ${i}`,
          { kind: 'count', where: { is: 'not-one-of', column: 's', values: [...values(i), 'a'] } },
        ]),
      ),
    });
    expect(answers).toEqual({ 'rule 0': 1, 'rule 1': 1, 'rule 2': 1 });
  });

  describe('what is approximate is within its error', () => {
    let many: Twin;
    const rows = 20_000;
    const plan = (measures: Record<string, Aggregate>) => ({
      columns: reading({ x: { as: 'number' }, s: { as: 'text' } }),
      measures,
    });

    beforeAll(async () => {
      // x: each of 1 to 20,000 once, in a scattered order; s: 5,000 texts
      const cells = Array.from({ length: rows }, (_, i) => [String(((i * 7919) % rows) + 1), `t${(i * 31) % 5000}`]);
      many = await both.twin({ columns: { x: 'double', s: 'varchar' }, rows: cells });
    });

    test.each([0.01, 0.25, 0.5, 0.9, 0.99])('the quantile at %f, within a hundredth of the ranks', async (at) => {
      const { duckdb, trino } = await both.scan(
        many,
        plan({
          near: { kind: 'quantile', column: 'x', at, exact: false },
          exact: { kind: 'quantile', column: 'x', at, exact: true },
        }),
      );
      for (const { near, exact } of [duckdb, trino]) {
        expect(exact).toBe(rows * at);
        expect(Math.abs((near as number) - rows * at)).toBeLessThanOrEqual(rows / 100);
      }
    });

    test('distinct texts: three times the standard error of the sketch', async () => {
      const { duckdb, trino } = await both.scan(
        many,
        plan({
          near: { kind: 'distinct', column: 's', exact: false },
          exact: { kind: 'distinct', column: 's', exact: true },
        }),
      );
      for (const [{ near, exact }, error] of [
        [duckdb, 0.13],
        [trino, 0.023],
      ] as const) {
        expect(exact).toBe(5000);
        expect(Math.abs((near as number) - 5000)).toBeLessThanOrEqual(3 * error * 5000);
      }
    });

    test('shapes: all of them while they are few', async () => {
      const few = await both.twin({
        columns: { s: 'varchar' },
        rows: ['AB-12', 'CD-34', 'ef 5', 'É9', '', 'AB-99', 'x'].map((text) => [text]),
      });
      const { duckdb, trino } = await both.scan(few, {
        columns: reading({ s: { as: 'text' } }),
        measures: { it: { kind: 'shapes', column: 's', limit: 20 } },
      });
      const shapes = ['AA-99', 'aa 9', 'É9', '', 'a'].sort();
      expect([...(duckdb.it as string[])].sort()).toEqual(shapes);
      expect([...(trino.it as string[])].sort()).toEqual(shapes);
    });
  });

  test('known deviations: these are named in docs/engines.md, and no others', async () => {
    const twin = await both.twin({
      columns: { r: 'real', d: 'double', s: 'varchar' },
      rows: [['196809.625', '5e-324', '\ufeffa']],
    });
    const { duckdb, trino } = await both.scan(twin, {
      columns: reading({ r: { as: 'number' }, d: { as: 'number' }, s: { as: 'text' } }),
      measures: {
        r: { kind: 'top', column: 'r', limit: 1 },
        d: { kind: 'top', column: 'd', limit: 1 },
        s: { kind: 'top', column: 's', limit: 1 },
        fingerprint: { kind: 'fingerprint', columns: ['r', 'd', 's'] },
        is: { kind: 'count', where: { is: 'one-of', column: 'r', values: [196809.625] } },
        small: { kind: 'count', where: { is: 'one-of', column: 'd', values: [5e-324] } },
        marked: { kind: 'count', where: { is: 'one-of', column: 's', values: ['\ufeffa'] } },
      },
    });
    expect(differences(duckdb, trino)).toEqual([
      'r.values.0.0: "196809.625" and "196809.62"',
      'd.values.0.0: "5e-324" and "4.9e-324"',
      's.values.0.0: "a" and "\ufeffa"',
    ]);
    expect(duckdb).toMatchObject({ is: 1, small: 1, marked: 1 });
  });

  test('letters are letters in the texts of the edge cases', async () => {
    const twin = await both.twin({ columns: { s: 'varchar' }, rows: texts.map((text) => [text]) });
    const measures = ['^\\p{L}+$', '\\p{Lu}', '\\pN', '^\\P{L}*$', '\\p{Greek}', '\\p{Hangul}'].map(
      (pattern): [string, Aggregate] => [
        pattern,
        { kind: 'count', where: { is: 'not-matching', column: 's', pattern } },
      ],
    );
    await same(twin, { columns: reading({ s: { as: 'text' } }), measures: Object.fromEntries(measures) });
  });
});
