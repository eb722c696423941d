import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('values', () => {
  test.each([
    ['no stays text', 'a: no', { a: 'no' }],
    ['no stays text under a 1.1 directive', '%YAML 1.1\n---\na: no', { a: 'no' }],
    ['dates stay text', 'a: 2026-01-02\nb: 2026-01-02T03:04:05Z', { a: '2026-01-02', b: '2026-01-02T03:04:05Z' }],
    ['core numbers', 'a: [1, -2.5, 0x1F, 0o17, 1e3, 007]', { a: [1, -2.5, 31, 15, 1000, 7] }],
    ['core nulls and booleans', 'a: [null, ~, , true, False]'.replace(', ,', ','), { a: [null, null, true, false] }],
    ['keys are text', '1: a\ntrue: b\nnull: c', { '1': 'a', true: 'b', null: 'c' }],
    ['an exact integer beyond 2^53', 'a: 9007199254740994', { a: 9007199254740994 }],
    ['JSON with tabs', '{\n\t"a": [1,\n\t\t"\\ud83d\\ude00"],\n\t"b": {}\n}', { a: [1, '😀'], b: {} }],
    ['aliases', 'a: &x {b: 1}\nc: *x\nd: *x', { a: { b: 1 }, c: { b: 1 }, d: { b: 1 } }],
    ['an anchor defined twice', '[&x 1, *x, &x 2, *x]', [1, 1, 2, 2]],
    ['byte order mark and CRLF', '\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['constructor is an ordinary key', 'constructor: 1\ntoString: 2', { constructor: 1, toString: 2 }],
    ['a trailing document end', 'a: 1\n...\n', { a: 1 }],
    ['explicit null', 'null', null],
  ])('%s', (_, text, value) => {
    expect(readYaml(text, 'f.yml')).toMatchObject({ value, problems: [] });
    expect(readYaml(new TextEncoder().encode(text), 'f.yml')).toMatchObject({ value, problems: [] });
  });
});

describe('problems', () => {
  const bomb = ['a: &a [1,2,3,4,5,6,7,8,9]'];
  for (const [now, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf']) {
    bomb.push(`${now}: &${now} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  test.each<[string, string | Uint8Array, number, number, RegExp]>([
    ['alias bomb', bomb.join('\n'), 6, 0, /expand to more than 100,000 values/],
    ['alias in itself', 'a: &a [1, *a]', 1, 11, /stands inside the value/],
    ['alias without anchor', 'a: *b', 1, 4, /no anchor &b/],
    ['duplicate key', 'a: 1\nb: 2\na: 3', 3, 1, /"a" stands twice/],
    ['duplicate key in a JSON text', '{"a": 1,\n "a": 2}', 2, 2, /"a" stands twice/],
    ['1 and "1" are one key', '1: a\n"1": b', 2, 1, /"1" stands twice/],
    ['__proto__', 'a: 1\n__proto__:\n  polluted: true', 2, 1, /__proto__/],
    ['merge key', 'a: &a {b: 1}\nc:\n  <<: *a', 3, 3, /merge keys/],
    ['NUL', 'a: 1\nb: x\0y', 2, 5, /NUL/],
    ['control character', 'a: "\x1b[31m"', 1, 5, /U\+001B/],
    ['UTF-16', utf16('a: 1'), 1, 1, /UTF-16/],
    ['UTF-16 without mark', utf16('a: 1').subarray(2), 1, 1, /UTF-16/],
    ['Latin-1', new Uint8Array(Buffer.from('a: 1\nb: caf\xe9', 'latin1')), 2, 7, /not UTF-8: byte 0xE9/],
    ['empty', '', 1, 1, /empty/],
    ['only a comment', '# nothing\n', 1, 1, /empty/],
    ['only a document start', '---\n', 1, 1, /empty/],
    ['deep flow nesting', `a: ${'['.repeat(1000)}`, 1, 0, /more than 100 levels/],
    ['deep block nesting', `${'- '.repeat(1000)}x`, 1, 0, /more than 100 levels/],
    ['deep unclosed nesting of 1 MiB', '[{'.repeat(500_000), 1, 0, /more than 100 levels/],
    ['two documents', 'a: 1\n---\nb: 2\n', 3, 1, /second YAML document/],
    ['tab as indentation', 'a:\n\tb: 1', 2, 0, /tab/],
    ['a list as key', '? [a]\n: 1', 1, 3, /key must be plain text/],
    ['an alias as key', 'a: &a x\n*a : 1', 2, 1, /key must be plain text/],
    ['a tag', 'a: !!binary aGk=', 1, 4, /tags/],
    ['a tag of a tool', 'a: !vault x', 1, 4, /tags/],
    ['too large', `a: ${'x'.repeat(1024 * 1024)}`, 1, 1, /at most 1 MiB/],
    ['not finite', 'a: .inf', 1, 4, /not a finite number/],
    ['too large a number', 'a: 1e999', 1, 4, /not a finite number/],
    ['inexact integer', 'a: 12345678901234567891', 1, 4, /cannot be held exactly/],
    ['syntax error', 'a: [1, 2\nb: 3', 2, 0, /not valid YAML/],
    ['unclosed string', 'a: "x\n', 2, 0, /not valid YAML/],
  ])('%s', (_, text, line, column, message) => {
    const { problems } = readYaml(text, 'f.yml');
    expect(problems[0]).toMatchObject({ file: 'f.yml', line, message: expect.stringMatching(message) });
    if (column > 0) expect(problems[0]?.column).toBe(column);
  });

  test('no key reaches a prototype', () => {
    const { value } = readYaml('a: 1\n"__proto__": {polluted: true}\nb: {"__proto__": 1}', 'f.yml');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['a', 'b']);
  });

  test('all at once, in the order of the file', () => {
    const { problems } = readYaml('a: 1\nb: .nan\na: 2\nc: *x', 'f.yml');
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

test('locate', () => {
  const text = 'a: 1\nlist:\n  - x: 1\n    y:\n      z: 2\n  - plain\n  -\nalias: &n\n  deep: 1\nuse: *n\n';
  const { locate } = readYaml(text, 'f.yml');
  const at = (...path: (string | number)[]) => Object.values(locate(path));
  expect(at()).toEqual([1, 1]);
  expect(at('a')).toEqual([1, 1]);
  expect(at('list')).toEqual([2, 1]);
  expect(at('list', 0)).toEqual([3, 5]);
  expect(at('list', 0, 'y', 'z')).toEqual([5, 7]);
  expect(at('list', 0, 'y', 'absent', 'more')).toEqual([4, 5]);
  expect(at('list', 1)).toEqual([6, 5]);
  expect(at('list', 2)[0]).toBe(7);
  expect(at('list', 9)).toEqual([2, 1]);
  expect(at('use', 'deep')).toEqual([9, 3]);
  expect(at('absent')).toEqual([1, 1]);
});

test('what JSON.stringify writes is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value, null, 1);
      const read = readYaml(text, 'f.json');
      const refused = read.problems.some(({ message }) => /__proto__|exactly|control|1024|finite/.test(message));
      if (!refused) expect(read).toMatchObject({ problems: [] });
      if (!refused) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 500 },
  );
});
