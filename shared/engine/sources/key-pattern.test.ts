import { expect, test } from 'vitest';
import { keyMatcher, plainPrefix } from './key-pattern.ts';

test.each([
  ['a/*.csv', 'a/b.csv', true],
  ['a/*.csv', 'a/b/c.csv', false],
  ['a/**/*.csv', 'a/c.csv', true],
  ['a/**/*.csv', 'a/b/d/c.csv', true],
  ['a/**', 'a/b/c', true],
  ['a/?.csv', 'a/é.csv', true],
  ['a/?.csv', 'a//.csv', false],
  ['a/[0-2].csv', 'a/1.csv', true],
  ['a/[!0-2].csv', 'a/1.csv', false],
  ['a/{x,y.z}.csv', 'a/y.z.csv', true],
  ['a/{x,y.z}.csv', 'a/yaz.csv', false],
  ['a.+(b)|$^\\/*', 'a.+(b)|$^\\/c', true],
  ['a/*', 'xa/b', false],
])('%s and %s: %s', (pattern, key, matches) => {
  expect(keyMatcher(pattern)(key)).toBe(matches);
});

test('a bucket is asked for what stands before the first wildcard', () => {
  expect(plainPrefix('a/b*.csv')).toBe('a/b');
});

test.each(['a/[b', 'a/{b', 'a'.repeat(1001), '*a'.repeat(30)])('%s is refused', (pattern) => {
  expect(() => keyMatcher(pattern)).toThrow(/The pattern/);
});
