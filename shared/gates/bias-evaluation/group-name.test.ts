import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byValue, groupName } from './group-name.ts';

test.each([
  ['race', 'African-American', 'race=African-American'],
  ['age', '25 - 45', 'age=25 - 45'],
  ['race', null, 'race=(missing)'],
  ['race', '(missing)', 'race="(missing)"'],
  ['race', '', 'race=""'],
  ['race', ' x', 'race=" x"'],
  ['race', 'a]b', 'race="a]b"'],
  ['a=b', 'c', '"a=b"=c'],
  ['a', 'b=c', 'a="b=c"'],
  ['race', 'a\nb', 'race="a\\nb"'],
  ['race', 'Ü', 'race=Ü'],
])('%s, %j: %s', (column, value, name) => {
  expect(groupName(column, value)).toBe(name);
});

test('no two groups share a name', () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', '=', '"', '\\', '(', ')', ' ', ']') }), fc.string());
  const group = fc.tuple(text, fc.option(text));
  fc.assert(
    fc.property(group, group, (one, other) => {
      expect(groupName(...one) === groupName(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 2000 },
  );
});

test('groups stand in the order of their names, the missing last', () => {
  const groups = [{ value: 'b' }, { value: null }, { value: 'a' }, { value: 'B' }];
  expect(groups.sort(byValue).map(({ value }) => value)).toEqual(['B', 'a', 'b', null]);
});
