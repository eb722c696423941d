import { expect, test } from 'vitest';
import { biasFaults } from './bias-cases.ts';

const batch = 25;
const batches = Array.from({ length: 8 }, (_, i) => i * batch);

test.each(batches)('bias-evaluation: bad input, cases %i and the next ones', async (first) => {
  const faults: string[] = [];
  for (let seed = first; seed < first + batch; seed++) faults.push(...(await biasFaults(seed)));
  expect(faults).toEqual([]);
});
