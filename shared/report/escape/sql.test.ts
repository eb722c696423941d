import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sqlIdentifier, sqlLiteral } from './sql.ts';

const hostile = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '--',
        ';',
        '/*',
        '*/',
        '$$',
        "\\'",
        '\n',
        '%',
        '?',
        '$1',
        'x',
        ' ',
        'é',
        '🦊',
        '\u202e',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
);

test('DuckDB reads back the text and the name', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const value = await connection.runAndReadAll(`select ${sqlLiteral(text)}`);
        expect(value.getRows()).toEqual([[text]]);
        if (text === '') return;
        const named = await connection.runAndReadAll(`select 1 as ${sqlIdentifier(text)}`);
        expect(named.columnNames()).toEqual([text]);
      }),
      { numRuns: 200 },
    );
  } finally {
    connection.closeSync();
  }
});

test.each(['a\0b', '\0', '\ud800'])('%j is refused', (text) => {
  expect(() => sqlLiteral(text)).toThrow(RangeError);
  expect(() => sqlIdentifier(text)).toThrow(RangeError);
});

test('an empty name is refused', () => {
  expect(() => sqlIdentifier('')).toThrow('An SQL name is empty');
});
