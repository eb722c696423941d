import fc from 'fast-check';
import type { TypedRows } from './typed-rows.ts';

/** Cells, as texts, at the edges of each type: mostly few values that come again, so that they match, repeat and tie. */
const oneOf = (texts: readonly string[], ...more: fc.Arbitrary<string>[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...texts), weight: 3 }, ...more.map((arbitrary) => ({ arbitrary, weight: 1 })));

const twoDigits = (high: number) => fc.integer({ min: 0, max: high }).map((n) => String(n).padStart(2, '0'));
const clock = fc
  .tuple(twoDigits(23), twoDigits(59), twoDigits(59), fc.integer({ min: 0, max: 999_999 }))
  .map(([h, m, s, us]) => `${h}:${m}:${s}.${String(us).padStart(6, '0')}`);
const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const digits = (least: number, most: number) =>
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.integer({ min: 1, max: 9 }),
      fc.stringMatching(/^[0-9]{40}$/),
      fc.integer({ min: least, max: most }),
    )
    .map(([sign, first, rest, length]) => `${sign}${first}${rest.slice(0, length - 1)}`);

/** In and beyond normal forms, with what SQL, CSV, patterns and people stumble over. */
export const texts = [
  'a',
  'A',
  'é',
  'e\u0301',
  '\u212b',
  '\u00c5',
  'A\u030a',
  '\ud55c',
  '\u1112\u1161\u11ab',
  '\ufb01',
  '\u{1f600}',
  '\u{1f468}\u200d\u{1f469}',
  '',
  ' ',
  'a ',
  '\t',
  'a\nb',
  '\r\n',
  "it's",
  '"',
  '\\',
  '%_',
  ';--',
  '$1',
  'NULL',
  'nan',
  'inf',
  'true',
  'True',
  '1',
  '1.0',
  '1.00',
  '01',
  '-0',
  '1e3',
  '0x1F',
  '2024-02-29',
  'ß',
  'SS',
  '\u0130',
  'ı',
  '\u202e',
  '\u00a0',
  'a\ufeffb',
  'ﷺ',
  'a1B2-c3',
  'ZZ-99',
];

const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  tinyint: oneOf(['-128', '127', '0', '1', '-1'], fc.integer({ min: -128, max: 127 }).map(String)),
  integer: oneOf(['-2147483648', '2147483647', '0', '1', '3', '-7'], fc.integer({ min: -100, max: 100 }).map(String)),
  bigint: oneOf(
    [
      '-9223372036854775808',
      '9223372036854775807',
      '9007199254740992',
      '9007199254740993',
      '-9007199254740993',
      '0',
      '1',
      '3',
    ],
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
    fc.integer({ min: -50, max: 50 }).map(String),
  ),
  double: oneOf(
    [
      'NaN',
      'Infinity',
      '-Infinity',
      '-0.0',
      '0',
      '0.1',
      '0.30000000000000004',
      '1e300',
      '-1e300',
      '9223372036854775808',
      '-9223372036854775808',
      '1e38',
      '2.5',
      '1.7976931348623157e308',
      '1e15',
      '1e16',
      '123456789.125',
      '0.0001',
      '0.00001',
      '3',
      '9007199254740993',
      '1.5',
      '-7',
    ],
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((x) => Math.abs(x) > 1e-300)
      .map(String),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => String(n / 1000)),
  ),
  // the texts of floats with more digits differ: a case of its own
  real: oneOf(
    ['NaN', 'Infinity', '-Infinity', '-0.0', '0', '0.1', '0.5', '1.5', '3', '-7', '0.0001', '1234.5'],
    fc.integer({ min: -80_000, max: 80_000 }).map((n) => String(n / 8)),
  ),
  'decimal(12,2)': oneOf(
    ['0.00', '-0.05', '1.50', '3', '10.00', '9999999999.99', '-9999999999.99', '0.10'],
    fc.integer({ min: -100_000, max: 100_000 }).map((n) => (n / 100).toFixed(2)),
  ),
  'decimal(38,0)': oneOf(
    [
      '99999999999999999999999999999999999999',
      '-99999999999999999999999999999999999999',
      '0',
      '1',
      '-5',
      '9223372036854775808',
      '18446744073709551616',
    ],
    digits(20, 38),
    digits(1, 5),
  ),
  'decimal(38,18)': oneOf(
    ['99999999999999999999.999999999999999999', '-0.000000000000000001', '0', '1', '1.5'],
    fc.tuple(digits(1, 20), fc.stringMatching(/^[0-9]{18}$/)).map(([whole, part]) => `${whole}.${part}`),
  ),
  varchar: oneOf(
    texts,
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
    fc.stringMatching(/^[A-Z]{2}-[0-9]{2}$/),
  ),
  boolean: fc.constantFrom('true', 'false'),
  date: oneOf(['1970-01-01', '1969-12-31', '2024-02-29', '1582-10-15', '9999-12-31', '0001-01-01', '1900-02-28'], day),
  'timestamp(6)': oneOf(
    [
      '1970-01-01 00:00:00',
      '1969-12-31 23:59:59.999999',
      '1969-12-31 23:59:59',
      '2024-02-29 12:00:00',
      '2024-02-29 12:00:00.1',
      '2262-04-12 00:00:00',
      '9999-12-31 23:59:59.999999',
      '0001-01-01 00:00:00',
    ],
    fc.tuple(day, clock).map(([date, time]) => `${date} ${time}`),
  ),
  'timestamp(6) with time zone': oneOf(
    [
      '1970-01-01 00:00:00 UTC',
      '1970-01-01 02:00:00 +02:00',
      '1969-12-31 23:59:59.999999 UTC',
      '2024-02-29 12:00:00 UTC',
      '2024-02-29 17:30:00 +05:30',
      '2024-02-29 02:00:00 -10:00',
    ],
    fc
      .tuple(day, clock, fc.constantFrom('+00:00', '+05:30', '-08:00', '+14:00'))
      .map(([date, time, zone]) => `${date} ${time} ${zone}`),
  ),
  'time(6)': oneOf(['00:00:00', '12:00:00', '23:59:59.999999', '01:02:03.5', '00:00:00.000001'], clock),
  uuid: oneOf(
    [
      '12151fd2-7586-11e9-8f9e-2a86e4085a59',
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
    ],
    fc.uuid(),
  ),
};

/** Column names by type; a second column of some. */
export const edgeColumns = {
  i8: 'tinyint',
  i32: 'integer',
  i64: 'bigint',
  other64: 'bigint',
  d: 'double',
  other: 'double',
  r: 'real',
  dec: 'decimal(12,2)',
  wide: 'decimal(38,0)',
  fine: 'decimal(38,18)',
  s: 'varchar',
  s2: 'varchar',
  b: 'boolean',
  day: 'date',
  ts: 'timestamp(6)',
  tz: 'timestamp(6) with time zone',
  t: 'time(6)',
  u: 'uuid',
} as const;

export type EdgeColumn = keyof typeof edgeColumns;

export function edgeCases(seed: number, rows: number): TypedRows {
  const row = fc.tuple(
    ...Object.values(edgeColumns).map((type) => fc.option(cells[type] as fc.Arbitrary<string>, { freq: 6 })),
  );
  return { columns: edgeColumns, rows: fc.sample(row, { seed, numRuns: rows }) };
}
