import type { Random } from './random.ts';

/** A cell, and which rules of its column it breaks. */
export interface Cell {
  /** Text as in CSV; null for no value. */
  readonly text: string | null;
  /** As in JSON. */
  readonly json: string;
  /** Names of the rules that it breaks. */
  readonly breaks: readonly string[];
  /** Can stand in a Parquet file whose columns have the right types. */
  readonly typed: boolean;
}

/** A kind of column: what the contract says of it, good cells, and bad ones with the rules that they break. */
export interface Kind {
  /** Keys of the property in the contract, besides its name. */
  readonly property: Readonly<Record<string, unknown>>;
  /** Rules by their name, and what they are counted of. */
  readonly rules: Readonly<Record<string, 'rows' | 'values'>>;
  /** Type in Parquet. */
  readonly stored: string;
  /** `row` tells rows apart, for columns that are unique. */
  readonly good: (random: Random, row: number) => Cell;
  readonly bad: (random: Random) => Cell;
}

export const nothing: Cell = { text: null, json: 'null', breaks: [], typed: true };

const text = (value: string): Cell => ({ text: value, json: JSON.stringify(value), breaks: [], typed: true });
const bare = (value: string): Cell => ({ text: value, json: value, breaks: [], typed: true });
const wrong = (cell: Cell, ...breaks: string[]): Cell => ({ ...cell, breaks, typed: !breaks.includes('logicalType') });
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const integer: Kind = {
  property: { logicalType: 'integer', logicalTypeOptions: { minimum: -50, maximum: 5000 } },
  rules: { logicalType: 'values', minimum: 'values', maximum: 'values' },
  stored: 'BIGINT',
  good: (random, row) => bare(String(random.chance(0.1) ? -random.int(1, 50) : row)),
  bad: (random) =>
    random.pick([
      ...['abc', '0x1F', '１２', '1 000', '--5', 'NaN', 'Infinity', '5 5', '1e400', '12,5', 'true', '0b11'].map(
        (value) => wrong(text(value), 'logicalType'),
      ),
      ...['1.5', '-0.25', '9223372036854775808', '-9223372036854775809', '340282366920938463463374607431768211456'].map(
        (value) => wrong(bare(value), 'logicalType'),
      ),
      ...['-51', '-9223372036854775808', '-100000'].map((value) => wrong(bare(value), 'minimum')),
      ...['5001', '9223372036854775807', '9007199254740993'].map((value) => wrong(bare(value), 'maximum')),
    ]),
};

const number: Kind = {
  property: { logicalType: 'number', logicalTypeOptions: { exclusiveMinimum: -1, maximum: 1.5 } },
  rules: { logicalType: 'values', exclusiveMinimum: 'values', maximum: 'values' },
  stored: 'DOUBLE',
  good: (random) => bare(random.pick(['0', '0.25', '1.5', '-0.999', '1e-300', '0.1', '1.25e0', '-0'])),
  bad: (random) =>
    random.pick([
      ...['NaN', 'nan', 'Infinity', '-inf', '1e999', '0x1F', '1,5', 'true', '$5', '5 %', '1.2.3', 'null', 'NULL'].map(
        (value) => wrong(text(value), 'logicalType'),
      ),
      ...['-1', '-1.0000001', '-1e308'].map((value) => wrong(bare(value), 'exclusiveMinimum')),
      ...['1.5000001', '2', '1e308'].map((value) => wrong(bare(value), 'maximum')),
    ]),
};

const code: Kind = {
  property: {
    logicalType: 'string',
    logicalTypeOptions: { pattern: '^[A-Z]{3}-[0-9]{2}$', minLength: 6, maxLength: 6 },
  },
  rules: { logicalType: 'values', pattern: 'values', minLength: 'values', maxLength: 'values' },
  stored: 'VARCHAR',
  good: (random) => text(`${random.pick(['ABC', 'XYZ', 'QQQ'])}-${pad(random.int(0, 99))}`),
  bad: (random) =>
    random.pick([
      wrong(text('abc-12'), 'pattern'),
      wrong(text('ABC-1x'), 'pattern'),
      wrong(text('😀BC-12'), 'pattern'),
      wrong(text('ABC-１2'), 'pattern'),
      wrong(text('A-1'), 'pattern', 'minLength'),
      wrong(text('é'), 'pattern', 'minLength'),
      wrong(text('ABCD-12'), 'pattern', 'maxLength'),
      wrong(text('ABC-12 '), 'pattern', 'maxLength'),
      wrong(text('ABC-12\nABC-12'), 'pattern', 'maxLength'),
      wrong(text(`${'a'.repeat(5000)}!`), 'pattern', 'maxLength'),
    ]),
};

const choice: Kind = {
  property: {
    logicalType: 'string',
    quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['red', 'grün', "o'clock", '1'] } }],
  },
  rules: { logicalType: 'values', invalidValues: 'rows' },
  stored: 'VARCHAR',
  good: (random) => text(random.pick(['red', 'grün', "o'clock", '1'])),
  bad: (random) =>
    wrong(
      text(
        random.pick(['Red', 'red ', ' red', 'gru\u0308n', 'blue', '1.0', '01', "o''clock", "' or 1=1 --", 'red,grün']),
      ),
      'invalidValues',
    ),
};

const date: Kind = {
  property: { logicalType: 'date', logicalTypeOptions: { minimum: '1900-01-01', maximum: '2099-12-31' } },
  rules: { logicalType: 'values', minimum: 'values', maximum: 'values' },
  stored: 'DATE',
  good: (random) => text(`${random.int(1900, 2099)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`),
  bad: (random) =>
    random.pick([
      ...['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10', 'yesterday', 'infinity', 'epoch', '01.02.2020'].map(
        (value) => wrong(text(value), 'logicalType'),
      ),
      ...['2020-01-01 00:00:00', '2020-01-01T00:00:00Z', '20200101x', '12/31/2020'].map((value) =>
        wrong(text(value), 'logicalType'),
      ),
      ...['1899-12-31', '0001-01-01'].map((value) => wrong(text(value), 'minimum')),
      ...['2100-01-01', '9999-12-31'].map((value) => wrong(text(value), 'maximum')),
    ]),
};

const timestamp: Kind = {
  property: { logicalType: 'timestamp' },
  rules: { logicalType: 'values' },
  stored: 'TIMESTAMP',
  good: (random) =>
    text(
      `${random.int(1970, 2037)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}${random.pick([' ', 'T'])}${pad(random.int(0, 23))}:${pad(random.int(0, 59))}:00`,
    ),
  bad: (random) =>
    wrong(
      text(
        random.pick([
          '2020-02-30 10:00:00',
          '2020-01-01',
          '2020-01-01 25:00:00',
          '2020-01-01 10:61:00',
          'infinity',
          'now',
          '1e9',
        ]),
      ),
      'logicalType',
    ),
};

const boolean: Kind = {
  property: { logicalType: 'boolean' },
  rules: { logicalType: 'values' },
  stored: 'BOOLEAN',
  good: (random) => bare(random.pick(['true', 'false'])),
  bad: (random) => wrong(text(random.pick(['maybe', '2', 'truee', '-1', 'wahr', 'NaN'])), 'logicalType'),
};

const uuid: Kind = {
  property: { logicalType: 'string', logicalTypeOptions: { format: 'uuid' } },
  rules: { logicalType: 'values', format: 'values' },
  stored: 'VARCHAR',
  good: (random) =>
    text(
      `00000000-0000-4000-8000-${random
        .int(0, 2 ** 40)
        .toString(16)
        .padStart(12, '0')}`,
    ),
  bad: (random) =>
    wrong(
      text(random.pick(['0', 'g0000000-0000-4000-8000-000000000000', '{00000000-0000-4000-8000-000000000000}', 'x y'])),
      'format',
    ),
};

/** Text that is hard to quote; nothing can be wrong with it but that it is missing. */
const note: Kind = {
  property: { logicalType: 'string' },
  rules: { logicalType: 'values' },
  stored: 'VARCHAR',
  good: (random) =>
    text(
      random.pick([
        'plain',
        'with, comma; and\tmore|',
        'two\nlines',
        'two\r\nlines',
        'say "hi"',
        "it's",
        'ümläut 日本語 😀',
        'e\u0301',
        '<b>&amp;</b>',
        '=1+1',
        '\\N',
        'NULL',
        'nan',
        '[link](javascript:alert(1))',
        '::error::x',
        '\u0007\u001b[31m',
        "'; drop table t; --",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
        '${{ secrets.X }}',
        'x'.repeat(3000),
      ]),
    ),
  bad: () => ({ ...nothing, breaks: ['required'] }),
};

export const kinds: readonly Kind[] = [integer, number, code, choice, date, timestamp, boolean, uuid, note];

/** The key of a table: unique and required. */
export const key: Kind = {
  property: { logicalType: 'integer', required: true, unique: true },
  rules: { logicalType: 'values' },
  stored: 'BIGINT',
  good: (_, row) => bare(String(row)),
  bad: (random) => wrong(text(random.pick(['x', 'one', '#'])), 'logicalType'),
};

export const hostileNames: readonly string[] = [
  'a"b',
  "a'b",
  'select',
  'x; drop table t',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'ünï',
  '\u00e9',
  'e\u0301',
  'a.b',
  'a,b',
  'a\tb',
  'a\nb',
  '😀',
  '%s',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name, no template
  '${x}',
  'nulls:key',
  'rows',
  ' lead',
  'trail ',
  '/',
  '~',
  '~1',
  '$',
  '$.a',
  '[0]',
  '*',
  '\\',
  '`',
  '|',
  '<script>',
  '--',
  'NULL',
  '0',
  'c0',
  'v0',
  'key ',
  'KEY',
  'Key',
  "') or 1=1 --",
  '::error::',
  '-',
  '\u200b',
  '\u202e',
  'x'.repeat(300),
];
