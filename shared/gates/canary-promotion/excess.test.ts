import { expect, test } from 'vitest';
import { excessOf, marginOf } from './excess.ts';

/** Up is good: the canary is worse by 2 points. */
const worse = { estimate: -0.02, lower: -0.03, upper: -0.01 };

test.each([
  ['lower', { estimate: 0.02, lower: 0.01, upper: 0.03 }, 0.005],
  ['higher', { estimate: -0.02, lower: -0.03, upper: -0.01 }, -0.005],
] as const)('where %s is better, the excess is canary minus control', (direction, excess, margin) => {
  expect(excessOf({ direction }, worse)).toEqual(excess);
  expect(marginOf({ direction, margin: 0.005 })).toBe(margin);
});

test('no difference has no sign', () => {
  expect(excessOf({ direction: 'lower' }, { estimate: 0, lower: 0, upper: 0 })).toEqual({
    estimate: 0,
    lower: 0,
    upper: 0,
  });
  expect(marginOf({ direction: 'higher', margin: 0 })).toBe(0);
});
