import { expect, test } from 'vitest';
import { fillMarkers } from './fill-markers.ts';

const begin = '<!-- generated:settings -->';
const end = '<!-- /generated:settings -->';
const fill = (text: string): string => fillMarkers('README.md', text, { settings: 'new' });

test.each([
  ['empty', `a\n${begin}\n${end}\nb\n`],
  ['on one line', `a\n${begin}${end}\nb\n`],
  ['filled before', `a\n${begin}\n\nold\n\n${end}\nb\n`],
])('what stands between the markers is replaced: %s', (_, text) => {
  expect(fill(text)).toBe(`a\n${begin}\n\nnew\n\n${end}\nb\n`);
});

test('filling twice changes nothing, even where the content has signs of a replacement pattern', () => {
  const once = fillMarkers('README.md', `${begin}${end}`, { settings: "$& $' $1" });
  expect(fillMarkers('README.md', once, { settings: "$& $' $1" })).toBe(once);
  expect(once).toContain("$& $' $1");
});

test.each([
  ['no markers', 'a'],
  ['no end', `a ${begin}`],
  ['no begin', `a ${end}`],
  ['wrong order', `${end}${begin}`],
  ['twice', `${begin}${end}${begin}${end}`],
  ['an end too many', `${begin}${end}${end}`],
  ['another marker inside', `${begin}<!-- generated:outputs -->${end}`],
])('refused: %s', (_, text) => {
  expect(() => fill(text)).toThrow('README.md');
});

test('a marker for which nothing is generated is named', () => {
  expect(() => fill(`${begin}${end}<!-- generated:setings -->`)).toThrow('"setings"');
});
