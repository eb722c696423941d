import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { parseSettings } from './parse.ts';
import type { RulesRead, SettingsTable } from './setting.ts';

const table = {
  limits: {
    type: 'rules',
    description: 'Limits by name.',
    rules: {
      schema: { type: 'object' },
      read: (given: Json): RulesRead<readonly string[]> =>
        typeof given === 'object' && given !== null && !Array.isArray(given)
          ? { value: Object.keys(given) }
          : { problems: ['a mapping is needed.', 'and a second thing.'] },
    },
  },
} as const satisfies SettingsTable;

const give = (value: unknown) => parseSettings(table, [{ name: 'limits', value, source: '--limits' }]);

test.each([[{ a: 1, b: 2 }], ['{"a": 1, "b": 2}'], ['a: 1\nb: 2\n'], ['{a: 1, b: 2}']])('%j is read', (value) => {
  const { settings, problems } = give(value);
  expect(problems).toEqual([]);
  const limits: readonly string[] | undefined = settings.limits;
  expect(limits).toEqual(['a', 'b']);
});

test('every problem of the reader is said, each with its source', () => {
  expect(give('[1]').problems.map(({ message }) => message)).toEqual([
    '--limits: "limits": a mapping is needed.',
    '--limits: "limits": and a second thing.',
  ]);
});

test.each(['{a: 1', 'a: 1\na: 2', 'a: .nan', '\t- x: y'])('%j is no YAML', (text) => {
  expect(give(text).problems[0]?.message).toMatch(/^--limits: "limits": it is no YAML: line \d/);
});
