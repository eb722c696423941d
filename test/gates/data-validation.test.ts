import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { SettingsError } from '../../shared/errors.ts';
import { gateNamed } from '../../shared/gates/index.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { reportSchema } from '../../shared/report/report.schema.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';
import type { Check } from '../../shared/verdict/check.ts';

/** The gate as a whole in the process: real files, the real engine, the memory host. */

const ajv = new Ajv2020({ strict: false });
ajv.addVocabulary(['x-float-sum']);
const validReport = ajv.compile(reportSchema());

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'gate-'));
});

async function run(settings: Record<string, string>): Promise<Report> {
  const face = gateNamed('data-validation');
  if (!face) throw new Error('no gate');
  const host = memoryHost(workspace);
  const given = Object.entries({ reports: 'json', ...settings }).map(([name, value]) => ({
    name,
    value,
    source: `--${name}`,
  }));
  await runGate(await face.load(), await settle(face, given, host), host);
  const report = host.published[0]?.document.report as Report;
  expect(validReport(JSON.parse(renderJson(report))), JSON.stringify(validReport.errors)).toBe(true);
  expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
  return report;
}

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(workspace, name), content);
  return name;
};
const contract = (name: string, schema: unknown): string =>
  write(
    name,
    JSON.stringify({ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'x', version: '1.0.0', status: 'active', schema }),
  );
const check = (report: Report, id: string): Check | undefined => report.checks.find((one) => one.id === id);

const orders = [
  {
    name: 'orders',
    properties: [
      { name: 'id', logicalType: 'integer', primaryKey: true },
      {
        name: 'country',
        logicalType: 'string',
        required: true,
        logicalTypeOptions: { pattern: '^[A-Z]{2}$', minLength: 2, maxLength: 2 },
      },
      {
        name: 'amount',
        logicalType: 'number',
        logicalTypeOptions: { minimum: 0, maximum: 100 },
        quality: [
          {
            metric: 'missingValues',
            arguments: { missingValues: [null, 'n/a'] },
            mustBeLessOrEqualTo: 50,
            unit: 'percent',
          },
        ],
      },
    ],
    quality: [{ metric: 'rowCount', mustBeBetween: [1, 10] }],
  },
];

test('every rule counts what it says', async () => {
  const data = write('orders.csv', 'id,country,amount\n1,DE,5\n2,de,n/a\n2,FRA,-1\n,,101\nx,IT,abc\n6,ES,nan\n');
  const report = await run({ contract: contract('orders.json', orders), data });
  expect(Object.fromEntries(report.checks.map(({ id, outcome, observed }) => [id, [outcome, observed]]))).toEqual({
    'orders.readable': ['pass', { numerator: 0, denominator: 6 }],
    'orders.id.present': ['pass', 1],
    'orders.id.logicalType': ['fail', { numerator: 1, denominator: 5 }],
    'orders.id.primaryKey': ['fail', { numerator: 1, denominator: 6 }],
    'orders.country.present': ['pass', 1],
    'orders.country.logicalType': ['pass', { numerator: 0, denominator: 5 }],
    'orders.country.required': ['fail', { numerator: 1, denominator: 6 }],
    'orders.country.pattern': ['fail', { numerator: 2, denominator: 5 }],
    'orders.country.minLength': ['pass', { numerator: 0, denominator: 5 }],
    'orders.country.maxLength': ['fail', { numerator: 1, denominator: 5 }],
    'orders.amount.present': ['pass', 1],
    'orders.amount.logicalType': ['fail', { numerator: 2, denominator: 6 }],
    'orders.amount.minimum': ['fail', { numerator: 1, denominator: 6 }],
    'orders.amount.maximum': ['fail', { numerator: 1, denominator: 6 }],
    'orders.amount.missingValues': ['pass', { numerator: 1, denominator: 6 }],
    'orders.primaryKey': ['fail', { numerator: 1, denominator: 4 }],
    'orders.rowCount': ['pass', 6],
  });
  expect(report.verdict).toBe('fail');
  expect(check(report, 'orders.country.pattern')?.evidence).toEqual({
    rows: [
      { file: 'orders.csv', row: 2 },
      { file: 'orders.csv', row: 3 },
    ],
  });
  expect(check(report, 'orders.primaryKey')?.evidence).toEqual({ rows: [{ file: 'orders.csv', row: 3 }] });
  expect(report.inputs).toMatchObject([
    { name: 'contract', path: 'orders.json' },
    { name: 'orders', path: 'orders.csv', rows: 6 },
  ]);
});

const good = 'id,country,amount\n1,DE,5\n2,FR,6.5\n3,IT,\n';

test.each([
  ['gzip', 'g.csv.gz', gzipSync(good)],
  ['CRLF and a byte-order mark', 'crlf.csv', `\ufeff${good.replaceAll('\n', '\r\n')}`],
  ['semicolons', 'semi.csv', good.replaceAll(',', ';')],
  ['tabs', 'tabs.tsv', good.replaceAll(',', '\t')],
  ['quotes everywhere', 'quoted.csv', good.replace(/[^,\n]+/g, '"$&"')],
  ['no line end at the end', 'cut.csv', good.trimEnd()],
  ['mixed line ends', 'mixed.csv', good.replace('\n', '\r\n')],
  ['other column order', 'order.csv', 'amount,id,country\n5,1,DE\n'],
  ['more columns', 'more.csv', 'id,country,amount,note\n1,DE,5,x\n'],
  [
    'JSON',
    'o.json',
    JSON.stringify([
      { id: 1, country: 'DE', amount: 5 },
      { id: 2, country: 'FR' },
    ]),
  ],
  ['JSON lines', 'o.jsonl', '{"id": 1, "country": "DE", "amount": 5.5}\n{"id": 2, "country": "FR", "amount": null}\n'],
])('passes with %s', async (_, name, content) => {
  const report = await run({ contract: contract('orders.json', orders), data: write(name, content) });
  expect(report.checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  expect(report.verdict).toBe('pass');
});

test('Parquet and zstd, written by the engine', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (select 1 as id, 'DE' as country, 5.5::double as amount) to '${workspace}/o.parquet'`);
  await connection.run(
    `copy (select 1 as id, 'DE' as country, 5.5::double as amount) to '${workspace}/z.csv.zst' (format csv, header, compression zstd)`,
  );
  for (const data of ['o.parquet', 'z.csv.zst'])
    expect((await run({ contract: contract('orders.json', orders), data })).verdict).toBe('pass');
});

test('one table over many files, each with its own column order', async () => {
  write('part-1.csv', 'id,country,amount\n1,DE,5\n2,FR,6\n');
  write('part-2.csv', 'country,amount,id\nIT,7,2\nXXX,8,4\n');
  const report = await run({ contract: contract('orders.json', orders), data: 'part-*.csv' });
  expect(check(report, 'orders.rowCount')?.observed).toBe(4);
  expect(check(report, 'orders.primaryKey')).toMatchObject({
    outcome: 'fail',
    evidence: { rows: [{ file: 'part-2.csv', row: 1 }] },
  });
  expect(check(report, 'orders.country.pattern')).toMatchObject({
    outcome: 'fail',
    evidence: { rows: [{ file: 'part-2.csv', row: 2 }] },
  });
  expect(report.inputs.map(({ path }) => path)).toEqual(['orders.json', 'part-1.csv', 'part-2.csv']);
});

test('a physical name stands in where the data do not know the name', async () => {
  const schema = [
    { name: 't', properties: [{ name: 'Customer', physicalName: 'cust_id', logicalType: 'integer', required: true }] },
  ];
  for (const [name, content] of [
    ['p.csv', 'cust_id,x\n1,2\n'],
    ['p.json', '[{"cust_id": 1}]'],
  ] as const)
    expect((await run({ contract: contract('physical.json', schema), data: write(name, content) })).verdict).toBe(
      'pass',
    );
});

test('a compound key, duplicates over columns, an order of columns, named files', async () => {
  const schema = [
    {
      name: 'a',
      properties: [
        { name: 'x', primaryKey: true, primaryKeyPosition: 2, required: true },
        { name: 'y', primaryKey: true, primaryKeyPosition: 1, required: true },
        { name: 'from', logicalType: 'date' },
        { name: 'to', logicalType: 'date' },
      ],
      quality: [
        { metric: 'duplicateValues', arguments: { properties: ['x', 'from'] }, mustBe: 1 },
        {
          id: 'period',
          type: 'custom',
          engine: 'mlops-gates',
          implementation: { check: 'order', lower: 'from', upper: 'to' },
        },
      ],
    },
    { name: 'b', properties: [{ name: 'z', required: true }] },
  ];
  write('a.csv', 'x,y,from,to\n1,1,2020-01-01,2020-01-02\n1,2,2020-01-01,2020-01-01\n1,2,2020-01-03,2020-01-02\n');
  write('b.csv', 'z\nq\n');
  const report = await run({ contract: contract('two.json', schema), data: 'a=a.csv\nb=b.csv' });
  expect(check(report, 'a.primaryKey')).toMatchObject({
    title: 'the primary key (y, x) is unique',
    observed: { numerator: 1, denominator: 3 },
  });
  expect(check(report, 'a.duplicateValues')).toMatchObject({
    outcome: 'pass',
    observed: { numerator: 1, denominator: 3 },
  });
  expect(check(report, 'period')).toMatchObject({ outcome: 'fail', observed: { numerator: 1, denominator: 3 } });
  expect(check(report, 'b.z.required')?.outcome).toBe('pass');
  const half = await run({ contract: 'two.json', data: 'a=a.csv' });
  expect(check(half, 'b.readable')).toMatchObject({
    outcome: 'error',
    reason: expect.stringContaining('No data were given for the table b'),
  });
});

test.each([
  ['no rows', 'id,country,amount\n', 'orders.readable', /no rows/],
  ['a missing column', 'id,amount\n1,5\n', 'orders.country.present', /no column "country"/],
  ['a twin in another case', 'id,Country,amount\n1,DE,5\n', 'orders.country.present', /did you mean "Country"/],
  ['a ragged record', `${good}4,ES\n`, 'orders.readable', /1 of 4 records cannot be read/],
  ['a quote that is not closed', 'id,country,amount\n1,"DE,5\n', 'orders.readable', /quote/],
])('%s never passes', async (_, content, id, reason) => {
  const report = await run({ contract: contract('orders.json', orders), data: write('bad.csv', content) });
  expect(report.passed).toBe(false);
  expect(check(report, id)?.outcome).not.toBe('pass');
  expect(check(report, id)?.reason).toMatch(reason);
});

test('what is declared but not executed is listed, and does not pass', async () => {
  const schema = [
    {
      name: 't',
      properties: [{ name: 'x', required: true, relationships: [{ to: 'u.x' }] }],
      quality: [
        { id: 'own', type: 'sql', query: 'select 1', mustBe: 1 },
        { id: 'mild', type: 'sql', query: 'select 1', mustBe: 1, severity: 'warning' },
        { id: 'prose', type: 'text', description: 'Be good.' },
        { id: 'soda', type: 'custom', engine: 'soda', implementation: 'x' },
      ],
    },
  ];
  const report = await run({ contract: contract('declared.json', schema), data: write('t.csv', 'x\n1\n') });
  expect(
    Object.fromEntries(
      report.checks.filter(({ outcome }) => outcome === 'not-executed').map(({ id, severity }) => [id, severity]),
    ),
  ).toEqual({
    't.x.relationship-1': 'error',
    own: 'error',
    mild: 'warning',
    prose: 'info',
    soda: 'info',
  });
  expect(report.verdict).toBe('error');
});

test.each([
  [
    'a pattern that RE2 does not take',
    [{ name: 't', properties: [{ name: 'x', logicalType: 'string', logicalTypeOptions: { pattern: '(?=a)b' } }] }],
    /look-around/,
  ],
  [
    'two unnamed rules of a kind',
    [
      {
        name: 't',
        properties: [
          {
            name: 'x',
            quality: [
              { metric: 'nullValues', mustBe: 0 },
              { metric: 'nullValues', mustBe: 1 },
            ],
          },
        ],
      },
    ],
    /give both an `id`/,
  ],
  ['no tables', [], /nothing to validate/],
  [
    'an unknown check of ours',
    [{ name: 't', quality: [{ type: 'custom', engine: 'mlops-gates', implementation: { check: 'drft' } }] }],
    /did you mean "drift"/,
  ],
])('refuses %s as settings', async (_, schema, message) => {
  const problems = await run({ contract: contract('wrong.json', schema), data: write('t.csv', 'x\n1\n') }).catch(
    (error: unknown) => error,
  );
  expect(problems).toBeInstanceOf(SettingsError);
  expect((problems as Error).message).toMatch(message);
});

test('two runs are the same outside of execution', async () => {
  const settings = { contract: contract('orders.json', orders), data: write('same.csv', good) };
  const [a, b] = [await run(settings), await run(settings)].map((report) =>
    renderJson({ ...report, execution: { startedAt: '', durationMs: 0, host: '', exitCode: 0 } }),
  );
  expect(a).toBe(b);
});

test('values are not in the report unless the column is public', async () => {
  const report = await run({
    contract: contract('orders.json', orders),
    data: write('private.csv', 'id,country,amount\n1,SECRETLAND,5\n'),
    reports: 'json,html,md',
  });
  expect(JSON.stringify(report)).not.toContain('SECRETLAND');
});

test('failing values stand beside their rows where they may be shown, and nowhere else', async () => {
  const schema = (classification: string | undefined) => [
    {
      name: 'orders',
      properties: [
        { name: 'id', logicalType: 'integer' },
        {
          name: 'country',
          logicalType: 'string',
          ...(classification === undefined ? {} : { classification }),
          logicalTypeOptions: { pattern: '^[A-Z]{2}$' },
        },
      ],
    },
  ];
  const hidden = contract('hidden.json', schema(undefined));
  const open = contract('open.json', schema('public'));
  const data = write('values.csv', 'id,country\n1,DE\n2,France\n3,Spain\n4,France\nx,DE\n');
  const country = {
    distinct: 2,
    values: [
      { text: 'France', count: 2 },
      { text: 'Spain', count: 1 },
    ],
  };

  const closed = await run({ contract: hidden, data });
  expect(check(closed, 'orders.country.pattern')?.evidence).toEqual({
    rows: [2, 3, 4].map((row) => ({ file: data, row })),
  });
  expect(JSON.stringify(closed)).not.toMatch(/France|Spain/);

  const classified = await run({ contract: open, data });
  expect(check(classified, 'orders.country.pattern')?.evidence).toMatchObject({ values: country });
  expect(check(classified, 'orders.id.logicalType')?.evidence).not.toHaveProperty('values');

  const shown = await run({ contract: hidden, data, 'show-values': 'true' });
  expect(check(shown, 'orders.country.pattern')?.evidence).toMatchObject({ values: country });
  expect(check(shown, 'orders.id.logicalType')?.evidence).toMatchObject({
    values: { distinct: 1, values: [{ text: 'x', count: 1 }] },
  });
});

test('a share of another value than the usual one says which', async () => {
  const rules = contract('mix.json', [
    {
      name: 'orders',
      properties: [
        {
          name: 'country',
          quality: [
            {
              id: 'country_mix',
              metric: 'invalidValues',
              arguments: { validValues: ['DE'] },
              mustBeBetween: [70, 90],
              unit: 'percent',
            },
          ],
        },
      ],
    },
  ]);
  const report = await run({ contract: rules, data: write('mix.csv', 'country\nDE\nFR\n') });
  expect(check(report, 'country_mix')?.reason).toContain('1 of 2 (50 %): rows in which country is not "DE".');
});
