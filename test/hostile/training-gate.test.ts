import { expect, test } from 'vitest';
import { trainingFaults } from './training-cases.ts';

/** A tenth of what `npm run test:deep` runs. */
const cases = 200;
const batch = 50;

test.each(
  Array.from({ length: cases / batch }, (_, i) => i * batch),
)('bad training logs, cases %i and the next ones', async (first) => {
  const faults: string[] = [];
  for (let seed = first; seed < first + batch; seed++) faults.push(...(await trainingFaults(seed)));
  expect(faults).toEqual([]);
});
