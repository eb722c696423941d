import { expect, test } from 'vitest';
import { hasMarker, MAXIMUM_BODY, markerOf, sameBody, withMarker } from './marker.ts';

test.each([
  'ci/test',
  '--> <script>alert(1)</script> <!--',
  'a\nb',
  '',
  '\u202e',
  'x'.repeat(100_000),
])('the key %j cannot end the HTML comment', (key) =>
  expect(markerOf(key)).toMatch(/^<!-- mlops-gates:[0-9a-f]{32} -->$/));

test('other keys have other markers, and a body may fill what the marker leaves', () => {
  expect(markerOf('a')).not.toBe(markerOf('b'));
  expect(withMarker('any', 'x'.repeat(MAXIMUM_BODY))).toHaveLength(65_536);
});

test.each<[string, boolean]>([
  [withMarker('k', 'text'), true],
  [withMarker('k', '').trimEnd(), true],
  [withMarker('k', 'text').replace('\n', '\r\n'), true],
  [`> ${withMarker('k', 'text')}`, false],
  [`text\n${markerOf('k')}`, false],
  [`${markerOf('k')} text`, false],
  [withMarker('other', markerOf('k')), false],
])('%j: %s', (comment, expected) => expect(hasMarker(comment, 'k')).toBe(expected));

test.each<[string, string, boolean]>([
  ['a\nb', 'a\r\nb\n\n', true],
  ['a', 'A', false],
  ['a', ' a', false],
])('%j is the same as %j: %s', (one, other, same) => expect(sameBody(one, other)).toBe(same));
