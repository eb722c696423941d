import { expect, test } from 'vitest';
import { counterIncreases } from './counter-increases.ts';

const series = (labels: string, ...samples: [number, number][]) => ({ labels: { labels }, samples });
const start = 1_767_225_600;
const at = (...samples: [number, number][]): [number, number][] =>
  samples.map(([time, value]) => [start + time, value]);

test.each([
  {
    name: 'what it rose by, in the minute of the later sample',
    given: [series('a', ...at([0, 5], [30, 8], [61, 10]))],
    want: [
      [0, 3],
      [60, 2],
    ],
  },
  { name: 'a restart counts from 0', given: [series('a', ...at([0, 100], [30, 4], [45, 6]))], want: [[0, 6]] },
  { name: 'the first sample alone shows no rise', given: [series('a', ...at([0, 100]))], want: [] },
  {
    name: 'a series that is born while others are scraped began at 0',
    given: [series('a', ...at([0, 9], [15, 9], [30, 9])), series('b', ...at([30, 1], [45, 3]))],
    want: [[0, 3]],
  },
  {
    name: 'silence of more than five minutes belongs to no minute',
    given: [series('a', ...at([0, 1], [400, 90], [415, 91]))],
    want: [[360, 1]],
  },
  {
    name: 'rises before the step are left out',
    given: [series('a', ...at([-30, 1], [-15, 5], [15, 7]))],
    want: [[0, 2]],
  },
])('$name', ({ given, want }) => {
  const found = counterIncreases(given, start);
  expect([...found]).toEqual(want.map(([time, rise]) => [start + (time as number), rise]));
});
