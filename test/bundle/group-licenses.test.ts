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

const terms = (line: string): string =>
  `TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION\n\n${line}\n\n   END OF TERMS AND CONDITIONS`;

test('the terms of Apache-2.0 stand once, at the end; other terms stay', () => {
  const text = [
    `a\nApache-2.0\nCopyright A\n${terms('1. Text\nof it.')}\nNotice of a.\n`,
    `b\nApache-2.0\nCopyright B\n${terms('1. Text of it.')}\n`,
    `c\nApache-2.0\n${terms('1. Other text.')}\n`,
  ].join('\n');
  const there = '[The terms and conditions of Apache-2.0 stand at the end of this file.]';
  expect(groupLicenses(text, new Set(['a', 'b', 'c']))).toBe(
    `a\nApache-2.0\nCopyright A\n${there}\nNotice of a.\n\nb\nApache-2.0\nCopyright B\n${there}\n\n` +
      `c\nApache-2.0\n${terms('1. Other text.')}\n\n` +
      `Apache License, Version 2.0: the terms and conditions\n\n${terms('1. Text\nof it.')}\n`,
  );
});
