import { describe, expect, test } from 'vitest';
import { guessStoredType, guessTextType } from './guess-type.ts';
import { countTexts, isMissingMark } from './text-tests.ts';

const guessed = (values: readonly string[], mayBeNumber = true) =>
  guessTextType(countTexts(values.map((value) => [value, 1])), values.length, mayBeNumber);

describe('guessTextType', () => {
  test.each([
    [['1', '-2', ' 3'], 'integer', undefined],
    [['1', '2.50'], 'number', undefined],
    [['1e3', '2'], 'number', undefined],
    [['2026-01-31', '1999-12-01'], 'date', undefined],
    [['2026-01-31 10:00:00', '1999-12-01T00:00:00Z'], 'timestamp', undefined],
    [['1/31/2026', '12/1/1999'], 'date', 'M/d/yyyy'],
    [['31/1/2026', '1/12/1999'], 'date', 'd/M/yyyy'],
    [['31.01.2026', '01.12.1999'], 'date', 'd.M.yyyy'],
    [['a', '1'], 'string', undefined],
    [['1,5', '2.300,75'], 'string', undefined],
  ])('%j: %s %s', (values, type, format) => {
    const guess = guessed(values);
    expect([guess.type, guess.format]).toEqual([type, format]);
  });

  test.each([
    [['01234', '56789'], /leading zeros/],
    [['1/2/2026', '3/4/2026'], /no day is above 12/],
    [['13/1/2026', '1/13/2026'], /day first in some rows/],
    [['1,5', '2,5'], /decimal comma/],
    [['5.4E+15', '1'], /scientific/],
    [[], /empty/],
  ])('%j is doubted', (values, doubt) => {
    expect(guessed(values).doubt).toMatch(doubt);
  });

  test('JSON says itself what is a number', () => {
    expect(guessed(['1', '2'], false)).toEqual({ type: 'string' });
  });

  test('a tenth of other texts may turn out to be marks for missing values', () => {
    expect(guessed([...Array(9).fill('7'), 'n/a']).type).toBe('integer');
    expect(guessed([...Array(8).fill('7'), 'n/a', 'n/a']).type).toBe('string');
  });
});

test.each([
  ['BIGINT', 'integer'],
  ['DOUBLE', 'number'],
  ['DECIMAL(10,2)', 'number'],
  ['BOOLEAN', 'boolean'],
  ['TIMESTAMP WITH TIME ZONE', 'timestamp'],
  ['TIME', 'time'],
  ['INTEGER[]', 'array'],
  ['STRUCT(a INTEGER)', 'object'],
  ['VARCHAR', 'string'],
  ['BLOB', undefined],
])('%s is stored: %s', (stored, type) => {
  expect(guessStoredType(stored)?.type).toBe(type);
});

test.each([
  ['', true],
  [' ', true],
  ['N/A', true],
  ['?', true],
  ['none at all', false],
  ['0', false],
])('%j marks a missing value: %s', (text, is) => {
  expect(isMissingMark(text)).toBe(is);
});
