import { expect, test } from 'vitest';
import { keyMatcher, plainPrefix } from './key-pattern.ts';

test.each<[string, string, boolean]>([
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
  ['a/**/', 'a/', true],
  ['a/**b', 'a/x/b', true],
  ['**/*.csv', 'c.csv', true],
  ['**/b/*.csv', 'a/c.csv', false],
  ['a/[!x]', 'a/\n', true],
  ['a/?', 'a/\u{1F600}', true],
  ['{a,ab}*c', 'abxc', true],
  ['', '', true],
  // a regular expression would take centuries
  ['*a'.repeat(20), `${'a'.repeat(1000)}b`, false],
  ['**/'.repeat(20), 'a/'.repeat(500), true],
])('%s and %s: %s', (pattern, key, matches) => {
  expect(keyMatcher(pattern)(key)).toBe(matches);
});

test('a bucket is asked for what stands before the first wildcard', () => {
  expect(plainPrefix('a/b*.csv')).toBe('a/b');
});

test.each(['a/[b', 'a/{b', 'a'.repeat(1001), '*a'.repeat(30)])('%s is refused', (pattern) => {
  expect(() => keyMatcher(pattern)).toThrow(/The pattern/);
});
