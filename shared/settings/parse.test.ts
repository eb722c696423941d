import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalName } from './names.ts';
import { parseSettings } from './parse.ts';
import type { GivenSetting, SettingsTable } from './setting.ts';

const table = {
  contract: { type: 'string', required: true, description: 'The contract.' },
  examples: { type: 'integer', default: 10, minimum: 0, maximum: 100, description: 'Rows.' },
  share: { type: 'number', minimum: 0, maximum: 1, description: 'A share.' },
  'report-only': { type: 'boolean', default: false, description: 'Only report.' },
  format: { type: 'choice', allowed: ['csv', 'parquet'], default: 'csv', description: 'Format.' },
  reports: { type: 'choices', allowed: ['json', 'html'], default: ['json'], description: 'Reports.' },
  data: { type: 'list', description: 'Files.' },
  'memory-limit': { type: 'bytes', description: 'Memory.' },
  token: { type: 'integer', secret: true, description: 'A secret.' },
} as const satisfies SettingsTable;

const give = (name: string, value: unknown): GivenSetting => ({ name, value, source: `--${name}` });
const contract = give('contract', 'c.yaml');

test.each([
  ['examples', '5', 5],
  ['examples', 7, 7],
  ['share', '1e-3', 0.001],
  ['share', '.5', 0.5],
  ['report-only', 'TRUE', true],
  ['report-only', false, false],
  ['format', 'parquet', 'parquet'],
  ['reports', 'json,html', ['json', 'html']],
  ['reports', ['html'], ['html']],
  ['data', 'a.csv, b.csv', ['a.csv', 'b.csv']],
  ['data', 'a, b.csv\nc.csv\n', ['a, b.csv', 'c.csv']],
  ['data', '{train,test}.csv,x.csv', ['{train,test}.csv', 'x.csv']],
  ['memory-limit', '512MiB', 536870912],
  ['memory-limit', '2GB', 2e9],
  ['memory-limit', 1000, 1000],
  ['contract', 3, '3'],
] as const)('%s takes %j', (name, value, expected) => {
  const { settings, problems } = parseSettings(table, [contract, give(name, value)]);
  expect(problems).toEqual([]);
  expect(settings[name]).toEqual(expected);
});

test.each([
  ['examples', '1.5', '--examples: "examples" is "1.5", but a whole number is needed.'],
  ['examples', 'NaN', '--examples: "examples" is "NaN", but a whole number is needed.'],
  ['examples', '0x10', '--examples: "examples" is "0x10", but a whole number is needed.'],
  ['examples', '101', '--examples: "examples" is "101", but at most 100 is allowed.'],
  ['examples', '-1', '--examples: "examples" is "-1", but at least 0 is needed.'],
  ['share', '1e999', '--share: "share" is "1e999", but a finite number is needed.'],
  ['report-only', 'yes', '--report-only: "report-only" is "yes", but only true and false are allowed.'],
  ['format', 'parket', '--format: "format" is "parket", but allowed: csv, parquet; did you mean "parquet"?'],
  ['reports', 'json,htm', '--reports: "reports" is "json,htm", but "htm": allowed: json, html; did you mean "html"?'],
  ['reports', ',', '--reports: "reports" is ",", but at least one value is needed.'],
  ['data', [true], '--data: "data" is "[true]", but a list is needed, by newline or comma.'],
  ['memory-limit', 'lots', '--memory-limit: "memory-limit" is "lots", but a size such as 512MiB or 2GB is needed.'],
  ['contract', 'a\0b', '--contract: "contract" is "a\0b", but it holds a NUL character.'],
  ['contract', ['a'], '--contract: "contract" is "["a"]", but text is needed.'],
  ['token', 'hunter2', '--token: "token" is "***", but a whole number is needed.'],
])('%s refuses %j', (name, value, message) => {
  expect(parseSettings(table, [contract, give(name, value)]).problems).toEqual([{ setting: name, message }]);
});

test('all problems are said at once', () => {
  const { problems } = parseSettings(table, [give('exmaples', '5'), give('format', 'x'), give('zzz', '1')]);
  expect(problems.map(({ message }) => message)).toEqual([
    '--exmaples: there is no setting "exmaples"; did you mean "examples"?',
    '--format: "format" is "x", but allowed: csv, parquet.',
    '--zzz: there is no setting "zzz".',
    'The setting "contract" is required and was not given. The contract.',
  ]);
});

test('empty means not given, and what is given last wins', () => {
  expect(parseSettings(table, [contract, give('examples', '')])).toMatchObject({
    settings: { examples: 10 },
    problems: [],
  });
  expect(parseSettings(table, [contract, give('examples', 1), give('examples', 2)]).settings.examples).toBe(2);
  expect(parseSettings(table, [give('contract', '')]).problems).toHaveLength(1);
});

test.each(['report-only', 'reportOnly', 'report_only', 'REPORT_ONLY', 'REPORT-ONLY'])('%s is report-only', (name) => {
  expect(canonicalName(name)).toBe('report-only');
});

test('names of the prototype are no settings', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(parseSettings(table, [contract, give(name, 'x')]).problems).toHaveLength(1);
});

test('nothing that is given makes the parser throw', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          name: fc.oneof(fc.constantFrom(...Object.keys(table)), fc.string()),
          value: fc.anything(),
          source: fc.string(),
        }),
      ),
      (given) => {
        for (const { message } of parseSettings(table, given).problems) expect(message).not.toBe('');
      },
    ),
  );
});
