import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Maker, openMaker } from './maker.ts';
import { runCase } from './run-case.ts';

const batch = 25;
const batches = Array.from({ length: 12 }, (_, i) => i * batch);

let maker: Maker;
beforeAll(async () => {
  maker = await openMaker();
});
afterAll(() => maker.close());

test.each(batches)('bad input, cases %i and the next ones', { timeout: 60_000 }, async (first) => {
  const faults: string[] = [];
  for (let seed = first; seed < first + batch; seed++) faults.push(...(await runCase(seed, maker)));
  expect(faults).toEqual([]);
});
