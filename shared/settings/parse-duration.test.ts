import { expect, test } from 'vitest';
import { parseDuration } from './parse-duration.ts';

test.each<[unknown, number | undefined]>([
  ['90s', 90],
  ['90', 90],
  [90, 90],
  ['0.5', 0.5],
  ['250ms', 0.25],
  ['30m', 1800],
  ['30 min', 1800],
  ['1h30m', 5400],
  ['1H 30M', 5400],
  ['2d', 172_800],
  ['24d', 2_073_600],
  ['25d', undefined],
  ['0', undefined],
  ['-5s', undefined],
  ['5 weeks', undefined],
  ['', undefined],
  ['1e3', undefined],
  ['PT5M', undefined],
  [true, undefined],
])('%j is %j seconds', (given, seconds) => {
  const parsed = parseDuration(given);
  expect('value' in parsed ? parsed.value : undefined).toBe(seconds);
  if (seconds === undefined) expect('problem' in parsed ? parsed.problem : '').toMatch(/^a time such as .*\.$/);
});
