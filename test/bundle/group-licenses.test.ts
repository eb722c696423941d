import { expect, test } from 'vitest';

const { groupLicenses } = (await import(new URL('../../scripts/build/group-licenses.mjs', import.meta.url).href)) as {
  readonly groupLicenses: (text: string, names: ReadonlySet<string>) => string;
};

test('a text that several packages have stands once, under all their names', () => {
  const text = ['a\nMIT\nText of a.\n\nMore of it.\n', '@s/b\nApache-2.0\nLong.\n', '@s/c\nApache-2.0\nLong.\n'].join(
    '\n',
  );
  expect(groupLicenses(text, new Set(['a', '@s/b', '@s/c']))).toBe(
    'a\nMIT\nText of a.\n\nMore of it.\n\n@s/b\n@s/c\nApache-2.0\nLong.\n',
  );
});
