import { expect, test } from 'vitest';
import { lineFeeds } from './normalise-line-ends.ts';

const cases: readonly (readonly [string, string])[] = [
  ['a,b\r\n1,x\n2,y\r3,z\r\n', 'a,b\n1,x\n2,y\n3,z\n'],
  ['a,b\r\n1,"x\r\ny"\n', 'a,b\n1,"x\r\ny"\n'],
  ['a,b\r\n1,"x""\r\n""y"\r\n2,z\n', 'a,b\n1,"x""\r\n""y"\n2,z\n'],
  ['a,b\r\n1,x"y\r\n2,y\n', 'a,b\n1,x"y\n2,y\n'],
  ['a\r\n""\r\n"\r"\n', 'a\n""\n"\r"\n'],
  ['a\r\r\n\n', 'a\n\n\n'],
];

test.each(cases)('%j becomes %j, in chunks of every size', async (text, expected) => {
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const parts: Buffer[] = [];
    for await (const part of lineFeeds(chunks(), 0x2c)) parts.push(Buffer.from(part));
    expect(Buffer.concat(parts).toString()).toBe(expected);
  }
});

test('the byte-order mark goes', async () => {
  const chunks = async function* () {
    yield Buffer.from('\ufeffa\r\n');
  };
  const parts: Buffer[] = [];
  for await (const part of lineFeeds(chunks(), 0x2c)) parts.push(part);
  expect(Buffer.concat(parts).toString()).toBe('a\n');
});
