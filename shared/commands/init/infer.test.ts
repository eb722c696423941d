import { describe, expect, test } from 'vitest';
import { readContract } from '../../contract/read-contract.ts';
import { contractText } from './contract-text.ts';
import type { ColumnGuess } from './guess.ts';
import { infer } from './infer.ts';
import { looksPersonal } from './personal.ts';
import type { ColumnProfile, NumberRange, TableProfile } from './profile.ts';
import { countTexts } from './text-tests.ts';

const rows = 5000;
const column = (part: Partial<ColumnProfile> & { readonly name: string }): ColumnProfile => ({
  stored: 'text',
  guess: { type: 'string' },
  nulls: 0,
  distinct: 4000,
  marks: [],
  ...part,
});
const valued = (name: string, values: readonly (readonly [string, number])[], part: Partial<ColumnProfile> = {}) =>
  column({
    name,
    distinct: values.length,
    values: { distinct: values.length, once: values.filter(([, count]) => count === 1).length, values },
    texts: countTexts(values),
    ...part,
  });
const numbers = (name: string, range: Partial<NumberRange>, part: Partial<ColumnProfile> = {}) =>
  column({
    name,
    guess: { type: 'number' },
    range: {
      low: 0,
      high: 90,
      aboveHalf: 2000,
      belowHalf: 0,
      negative: 0,
      beyond: [
        [1, 4000],
        [2, 0],
      ],
      ...range,
    },
    ...part,
  });
const table = (columns: readonly ColumnProfile[], part: Partial<TableProfile> = {}): TableProfile => ({
  name: 't',
  files: ['t.csv'],
  rows,
  rejected: 0,
  header: true,
  columns,
  ordered: [],
  wholeColumns: [],
  ...part,
});

/** What is guessed of one column, as plain keys. */
function guessed(profile: ColumnProfile, count = rows) {
  const guess = infer(table([profile], { rows: count })).columns[0] as ColumnGuess;
  const plain = (keys: ColumnGuess['keys']) => Object.fromEntries(keys.map(({ key, value }) => [key, value]));
  return {
    ...guess,
    keys: plain(guess.keys),
    options: plain(guess.options),
    rules: guess.rules.map(({ keys }) => plain(keys)),
  };
}
const rule = (guess: ReturnType<typeof guessed>, metric: string) => guess.rules.find((each) => each.metric === metric);
const named = (guess: ReturnType<typeof guessed>, id: string) => guess.rules.find((each) => each.id === id);

describe('missing values', () => {
  test('none in enough rows: required', () => {
    expect(guessed(numbers('x', {})).keys.required).toBe(true);
  });
  test('none in few rows: not dared', () => {
    const guess = guessed(numbers('x', {}), 99);
    expect(guess.keys.required).toBeUndefined();
    expect(guess.doubts.join()).toMatch(/too few/);
  });
  test('some: their share has a limit', () => {
    expect(rule(guessed(numbers('x', {}, { nulls: 500 })), 'nullValues')).toMatchObject({
      mustBeLessThan: 12,
      unit: 'percent',
    });
  });
  test('all: nothing is required', () => {
    expect(guessed(column({ name: 'x', nulls: rows, distinct: 0 })).rules).toEqual([]);
  });
  test('marks among numbers are declared, so that the rest is read as numbers', () => {
    expect(rule(guessed(numbers('x', {}, { marks: [[' ', 11]] })), 'missingValues')?.arguments).toEqual({
      missingValues: [' '],
    });
  });
});

describe('numbers', () => {
  test.each([
    [
      { low: 0, high: 90, aboveHalf: 2500 },
      { minimum: 0, maximum: 200 },
    ],
    [
      { low: 3, high: 30, aboveHalf: 100 },
      { minimum: 0, maximum: 120 },
    ],
    [
      { low: 1998, high: 2026, aboveHalf: 5000 },
      { minimum: 1940, maximum: 2090 },
    ],
    [
      { low: -50, high: 50, aboveHalf: 1000, belowHalf: 1000, negative: 2500 },
      { minimum: -100, maximum: 100 },
    ],
    // single outliers: no bound would hold
    [
      {
        low: 0,
        high: 3004,
        aboveHalf: 1,
        beyond: [
          [3, 1],
          [4, 0],
        ] as const,
      },
      { minimum: 0 },
    ],
  ])('%j: %j', (range, options) => {
    expect(guessed(numbers('x', range)).options).toEqual(options);
  });

  test('outliers: nearly all numbers keep their number of digits', () => {
    const guess = guessed(
      numbers('x', {
        high: 3004,
        aboveHalf: 1,
        beyond: [
          [2, 40],
          [3, 1],
          [4, 0],
        ],
      }),
    );
    const digits = named(guess, 't_x_digits');
    const pattern = new RegExp(String((digits?.arguments as { pattern?: string } | undefined)?.pattern));
    expect([pattern.test('999.25'), pattern.test('-12'), pattern.test('1000'), pattern.test('1e-7')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(digits?.mustBeLessThan).toBe(0.1);
  });

  test('both signs: the share of negative ones, and marks such as -999 that the range would let pass', () => {
    const guess = guessed(numbers('x', { low: -8000, high: 9000, aboveHalf: 900, belowHalf: 50, negative: 400 }));
    expect(named(guess, 't_x_sign')?.mustBeBetween).toEqual([5.4, 12]);
    expect(rule(guess, 'missingValues')?.arguments).toEqual({
      missingValues: ['-999', '-999.0', '-9999', '-9999.0'],
    });
  });

  test('many rows exactly at the lowest value: it is a bound by nature', () => {
    const values = [['-1', 4000], ...Array.from({ length: 40 }, (_, i) => [`${i}`, 25])] as [string, number][];
    const guess = guessed(
      valued('x', values, {
        guess: { type: 'integer' },
        range: {
          low: -1,
          high: 39,
          aboveHalf: 500,
          belowHalf: 4000,
          negative: 4000,
          beyond: [
            [1, 700],
            [2, 0],
          ],
        },
      }),
    );
    expect(guess.options.minimum).toBe(-1);
  });
});

describe('categories', () => {
  const yesNo = [
    ['yes', 3000],
    ['no', 2000],
  ] as const;
  test('few values, each in many rows: a closed set and its mix', () => {
    const guess = guessed(valued('x', yesNo));
    expect(guess.rules[0]).toEqual({
      metric: 'invalidValues',
      arguments: { validValues: ['no', 'yes'] },
      mustBe: 0,
    });
    expect(named(guess, 't_x_mix')).toMatchObject({ arguments: { validValues: ['yes'] }, mustBeBetween: [30, 50] });
  });
  test('more than two values: as many others as may have stayed unseen', () => {
    expect(guessed(valued('x', [...yesNo, ['maybe', 500]])).rules[0]).toEqual({
      metric: 'invalidValues',
      arguments: { validValues: ['maybe', 'no', 'yes'] },
      mustBeLessThan: 0.06,
      unit: 'percent',
    });
  });
  test('rare values: open, and the rarest are not listed', () => {
    const guess = guessed(
      valued('x', [...yesNo.map(([text, count]) => [text, count - 10] as const), ['maybe', 17], ['odd', 1]]),
    );
    expect(guess.rules[0]).toMatchObject({ arguments: { validValues: ['maybe', 'no', 'yes'] }, mustBeLessThan: 1 });
    expect(guess.doubts.join()).toMatch(/1 rare value, not listed/);
  });
  test('numbers that are codes stay numbers, and texts such as 1.0 stay texts', () => {
    const guess = guessed(
      valued(
        'x',
        [
          ['0', 3000],
          ['1.0', 2000],
        ],
        { guess: { type: 'number' } },
      ),
    );
    expect(guess.rules[0]?.arguments).toEqual({ validValues: [0, '1.0'] });
  });
  test('a mark for a missing value is left, and said', () => {
    expect(guessed(valued('x', [...yesNo, [' ?', 100]])).doubts.join()).toMatch(/" \?", which may mean/);
  });
  test('one value: a set, and said', () => {
    const guess = guessed(valued('x', [['only', rows]]));
    expect(guess.rules).toHaveLength(1);
    expect(guess.doubts.join()).toMatch(/one value only/);
  });
  test('many values: at least a third of the variety', () => {
    expect(rule(guessed(numbers('x', {}, { distinct: 3000 })), 'duplicateValues')?.mustBeLessThan).toBe(80);
  });
});

describe('text', () => {
  const texts = countTexts([['ab 1', rows]]);
  test('codes have a pattern', () => {
    expect(guessed(column({ name: 'x', texts, shapes: ['9999-AAAAA'] })).options.pattern).toBe('^[0-9]{4}-[A-Z]{5}$');
  });
  test('free text has a length, and no blanks at its ends where none were seen', () => {
    expect(guessed(column({ name: 'x', texts, lengths: [1, 21] })).options).toEqual({
      maxLength: 50,
      pattern: '^\\S([\\s\\S]*\\S)?$',
    });
  });
  test('in few rows blanks at the ends are not forbidden, but limited; so are nulls', () => {
    const guess = guessed(
      column({ name: 'x', texts: countTexts([['ab 1', 1000]]), lengths: [1, 21], distinct: 900 }),
      1000,
    );
    expect(guess.options).toEqual({ maxLength: 50 });
    expect(rule(guess, 'invalidValues')).toMatchObject({ mustBeLessThan: 1 });
    expect(guess.keys.required).toBeUndefined();
    expect(rule(guess, 'nullValues')).toMatchObject({ mustBeLessThan: 1 });
  });
  test('leading zeros must stay', () => {
    const zeros = { ...texts, zeroLed: 500 };
    expect(named(guessed(column({ name: 'x', texts: zeros, lengths: [3, 5] })), 't_x_leading_zeros')).toMatchObject({
      arguments: { pattern: '^0[0-9]+$' },
      mustBeLessThan: 93.2,
    });
  });
});

describe('keys and rows', () => {
  const whole = { repeatedRows: 3, wholeColumns: ['a', 'b'] };
  test('what never repeats and is named so is the key', () => {
    const id = column({ name: 'customerID', repeats: 0, distinct: rows });
    const guess = infer(table([id], whole));
    expect(guess.columns[0]?.keys.find(({ key }) => key === 'primaryKey')?.value).toBe(true);
    expect(guess.rules.map(({ keys }) => keys[0]?.value)).toEqual(['rowCount']);
  });
  test.each(['note', 'email_id', 'idea'])('%s, which never repeats, is no key, and that is said', (name) => {
    const guess = infer(table([column({ name, repeats: 0, distinct: rows })], whole));
    expect(guess.columns[0]?.keys.some(({ key }) => key === 'primaryKey')).toBe(false);
    expect(guess.columns[0]?.doubts.join()).toMatch(/never repeats/);
    expect(guess.doubts.join()).toMatch(/No column looks like a key/);
  });
  test('without a key the share of repeated rows has a limit', () => {
    expect(infer(table([column({ name: 'a' })], whole)).rules[1]?.keys).toContainEqual({
      key: 'arguments',
      value: { properties: ['a', 'b'] },
    });
  });
  test('most rows repeat: not dared', () => {
    const guess = infer(table([column({ name: 'a' })], { repeatedRows: 4000, wholeColumns: ['a', 'b'] }));
    expect(guess.rules).toHaveLength(1);
    expect(guess.doubts.join()).toMatch(/loaded twice/);
  });
});

describe('personal data', () => {
  test.each([
    'e-mail',
    'GivenName',
    'phone',
    'SSN',
    'birth_date',
    'StreetAddress',
    'zip',
    'CCNumber',
    'ip_address',
  ])('%s is personal: no value of it is written', (name) => {
    const values = Array.from({ length: 20 }, (_, i) => [`secret${i}`, 250] as const);
    const profile = valued(name, values);
    expect(looksPersonal(profile, rows)).toBe(true);
    const whole = table([profile]);
    expect(contractText(infer(whole), whole)).not.toContain('secret');
  });
  test.each(['PhoneService', 'telephone'])('%s with two values is a category', (name) => {
    expect(
      looksPersonal(
        valued(name, [
          ['yes', 4000],
          ['no', 1000],
        ]),
        rows,
      ),
    ).toBe(false);
  });
  test.each(['hotel', 'model', 'skip', 'cardinality', 'nameplate', 'purpose'])('%s is not personal', (name) => {
    expect(looksPersonal(column({ name }), rows)).toBe(false);
  });
});

test('foreign names make a contract that reads, and no line of their own', () => {
  const hostile = [
    'a"b',
    "it's",
    'x: y',
    '# no',
    'line\nbreak',
    '{}',
    'naïve 名',
    '__proto__',
    'constructor',
    '- a',
    '',
  ];
  const profiles = hostile.map((name) =>
    valued(name, [
      [`${name}1`, 3000],
      [`${name}2`, 2000],
    ]),
  );
  const whole = table(profiles, { ordered: [['a"b', 'line\nbreak']] });
  const { contract, problems } = readContract(contractText(infer(whole), whole), 't.odcs.yaml');
  expect(problems).toEqual([]);
  expect(contract?.schema?.[0]?.properties?.map(({ name }) => name)).toEqual(hostile);
});
