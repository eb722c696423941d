import { expect, test } from 'vitest';
import { textWatch } from './text-watch.ts';

const cases: readonly (readonly [string, Buffer, boolean, boolean])[] = [
  ['ASCII', Buffer.from('a,b\n1,2\n'), false, false],
  ['characters of two, three and four bytes', Buffer.from('ä€😀ä€😀'), false, false],
  ['NUL', Buffer.from('a\0b'), true, false],
  ['Latin-1', Buffer.from('café\n', 'latin1'), false, true],
  ['Latin-1 at the end', Buffer.from('café', 'latin1'), false, true],
  ['a character that is cut off', Buffer.from('€').subarray(0, 2), false, true],
  ['a lone continuation', Buffer.from([0x61, 0x80, 0x61]), false, true],
  ['an overlong form', Buffer.from([0xc0, 0x80]), false, true],
  ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), false, true],
  ['nothing', Buffer.alloc(0), false, false],
];

test.each(cases)('%s, in chunks of every size', (_, bytes, nul, invalidUtf8) => {
  for (let size = 1; size <= bytes.length + 1; size++) {
    const watch = textWatch();
    for (let at = 0; at < bytes.length; at += size) watch.push(bytes.subarray(at, at + size));
    expect(watch.end()).toEqual({ nul, invalidUtf8 });
  }
});
