import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strptimePattern } from '../../gates/data-validation/rules/date-format.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { sinceText, strptimeOf } from './dates.ts';
import { looksLikeData } from './first-record.ts';
import { patternOfShapes } from './shape-pattern.ts';
import { comment, yamlValue } from './yaml-text.ts';

describe('patternOfShapes', () => {
  test.each([
    [['9999-AAAAA'], '^[0-9]{4}-[A-Z]{5}$'],
    [['99999'], '^[0-9]{5}$'],
    [['A9', 'A99', 'A999'], '^[A-Z][0-9]+$'],
    [['9.9', '99.9'], '^[0-9]+\\.[0-9]$'],
    [['99999', '99999-9999'], '^([0-9]{5}|[0-9]{5}-[0-9]{4})$'],
    [['Aaa-99'], '^[A-Z][a-z]{2}-[0-9]{2}$'],
    [['AA'], '^[A-Z]{2}$'],
    // words, too many kinds, nothing
    [['aaa', 'aaaa'], undefined],
    [['9', 'A9', 'a9'], undefined],
    [[], undefined],
    [[''], undefined],
  ])('%j: %s', (shapes, pattern) => {
    expect(patternOfShapes(shapes)).toBe(pattern);
  });

  test('a pattern matches the texts that it was made from', () => {
    const text = fc.stringMatching(/^[A-Z0-9/.-]{1,12}$/);
    fc.assert(
      fc.property(text, (code) => {
        const pattern = patternOfShapes([code.replace(/[0-9]/g, '9').replace(/[A-Z]/g, 'A')]);
        expect(pattern).toBeDefined();
        expect(code).toMatch(new RegExp(pattern as string));
      }),
    );
  });
});

test.each([
  [['39', ' State-gov', ' 77516', ' <=50K'], true],
  [['id', 'age'], false],
  // a table with a column for each year
  [['country', '2019', '2020'], false],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', '7'], false],
  [['1.5', '-2'], true],
])('the first record %j is data: %s', (fields, is) => {
  expect(looksLikeData(fields)).toBe(is);
});

test.each([
  ['date', undefined, '1970-01-02', '1970-01-02'],
  ['timestamp', undefined, '2000-01-01', '2000-01-01 00:00:00'],
  ['date', 'M/d/yyyy', '1970-01-02', '1/2/1970'],
  ['date', 'd.M.yyyy', '1970-01-02', '2.1.1970'],
] as const)('%s %s: %s is written %s', (type, format, date, text) => {
  expect(sinceText(date, format === undefined ? { type } : { type, format })).toBe(text);
});

test.each(['M/d/yyyy', 'd/M/yyyy', 'd.M.yyyy'])('%s is read as the gate reads it', (format) => {
  expect(strptimeOf(format)).toBe(strptimePattern(format));
});

describe('YAML', () => {
  test.each([
    ['Male', 'Male'],
    ['Two year', 'Two year'],
    ['No', "'No'"],
    ['', '""'],
    ['1.0', "'1.0'"],
    [' x', "' x'"],
    ["it's", '"it\'s"'],
    [1.5, '1.5'],
    [['a', 0], '[a, 0]'],
  ])('%j is written %s', (value, text) => {
    expect(yamlValue(value)).toBe(text);
  });

  test('what is written is what is read, foreign text included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, note) => {
        fc.pre(!/\p{Surrogate}/u.test(value + note));
        const { value: read, problems } = readYaml(`a: ${yamlValue(value)} ${comment(note)}\nb: 1\n`, 'x.yaml');
        expect(problems).toEqual([]);
        expect(read).toEqual({ a: value, b: 1 });
      }),
    );
  });
});
