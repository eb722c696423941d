import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import { openEngine } from '../open-engine.ts';
import type { Aggregate, Answer, PlanColumn, Reading } from '../plan.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-gates-profile-')));
const path = join(folder, 't.csv');
const cells = ['b-1', 'a-22', 'b-1', '', 'É-3', 'a-22', 'b-1'];
let engine: Engine;
beforeAll(async () => {
  writeFileSync(path, `id,code,none\n${cells.map((cell, i) => `${i + 1},${cell},`).join('\n')}\n`);
  engine = await openEngine({ memoryLimit: 2 ** 28, workspace: dirname(path), allowedPaths: [path] });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

async function ask(measure: Aggregate, reading: Reading = { as: 'text' }): Promise<Answer | undefined> {
  const file = { path, name: 't.csv', format: 'csv', compression: 'none', bytes: 1 } as const;
  const table = await engine.open({ name: 't', files: [file], columnNames: [], header: true });
  const column: PlanColumn = { reading, missing: [] };
  const plan = { columns: { id: column, code: column, none: column }, measures: { it: measure } };
  return (await engine.scan(table, plan)).answers.it;
}

test.each<[Aggregate, Answer]>([
  [{ kind: 'distinct', column: 'code', exact: false }, 3],
  [{ kind: 'distinct', column: 'none', exact: false }, 0],
  [{ kind: 'lengths', column: 'code' }, [3, 4]],
  [
    { kind: 'top', column: 'code', limit: 2 },
    {
      distinct: 3,
      once: 1,
      values: [
        ['b-1', 3],
        ['a-22', 2],
      ],
    },
  ],
  // equally frequent values go by their text
  [
    { kind: 'top', column: 'id', limit: 2 },
    {
      distinct: 7,
      once: 7,
      values: [
        ['1', 1],
        ['2', 1],
      ],
    },
  ],
  [
    { kind: 'top', column: 'none', limit: 2 },
    { distinct: 0, once: 0, values: [] },
  ],
  [{ kind: 'shapes', column: 'none', limit: 3 }, []],
])('%j', async (measure, answer) => {
  expect(await ask(measure)).toEqual(answer);
});

test('a column without values has no lengths', async () => {
  expect(await ask({ kind: 'lengths', column: 'none' })).toEqual([null, null]);
});

test('only letters of ASCII have a shape of their own', async () => {
  const shapes = (await ask({ kind: 'shapes', column: 'code', limit: 5 })) as readonly string[];
  expect([...shapes].sort()).toEqual(['a-9', 'a-99', 'É-9']);
});

test('the most frequent texts among those on which a condition holds', async () => {
  const where = { is: 'unreadable', column: 'code' } as const;
  expect(await ask({ kind: 'top', column: 'code', limit: 1, where }, { as: 'integer', bits: 64 })).toEqual({
    distinct: 3,
    once: 1,
    values: [['b-1', 3]],
  });
});
