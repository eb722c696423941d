import { expect, test } from 'vitest';
import { simulate, type World, worlds } from '../../shared/statistics/confidence-sequence.simulated.test-helper.ts';

/** How often the wrong claim is made at the boundary, where it is most likely, with 43 looks in four hours; and the power. */

const allowed = (alpha: number, runs: number): number => 1.5 * alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / runs);
const table: string[] = [];

test.each(worlds)('%s', (world: World) => {
  const runs = 1500;
  const boundary = simulate(world, 0.02, 0.02, runs, 240);
  const same = simulate(world, 0, 0.02, 200, 240);
  table.push(
    `${world.padEnd(14)} worse by the margin: passed ${boundary.passed.toFixed(4)}, failed ${boundary.failed.toFixed(4)}; not worse: passed ${same.passed.toFixed(3)}, failed ${same.failed.toFixed(3)}`,
  );
  if (table.length === worlds.length) process.stdout.write(`${table.join('\n')}\n`);
  expect(boundary.passed).toBeLessThanOrEqual(allowed(0.05, runs));
  expect(boundary.failed).toBeLessThanOrEqual(allowed(0.05, runs));
  expect(same.failed).toBeLessThanOrEqual(0.01);
});
