import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Maker, openMaker } from './maker.ts';
import { runCase } from './run-case.ts';

// the first cases are those of hostile.test.ts
const first = 1000;
const batch = 250;
const batches = Array.from({ length: 40 }, (_, i) => first + i * batch);

let maker: Maker;
beforeAll(async () => {
  maker = await openMaker();
});
afterAll(() => maker.close());

test.each(batches)('bad input, cases %i and the next ones', { timeout: 300_000 }, async (from) => {
  const faults: string[] = [];
  for (let seed = from; seed < from + batch; seed++) faults.push(...(await runCase(seed, maker)));
  expect(faults).toEqual([]);
});
