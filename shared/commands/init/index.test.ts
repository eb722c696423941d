import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryHost } from '../../hosts/memory.ts';
import { readPolicies } from '../../policy/read-policies.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { runPolicy } from '../../run-policy.ts';
import { init } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-gates-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function start(settings: Readonly<Record<string, string>>): Promise<string> {
  let said = '';
  const given = Object.entries(settings).map(([name, value]) => ({ name, value, source: `--${name}` }));
  const exit = await init(given, memoryHost(folder), (text) => {
    said += text;
  });
  expect(exit).toBe(0);
  return said;
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

/** 400 rows: a key, a category, a measure with gaps, a date, nested values in JSON. */
const records = Array.from({ length: 400 }, (_, i) => ({
  id: i + 1,
  kind: ['red', 'green', 'blue'][i % 3] as string,
  size: i % 10 === 0 ? null : Number((1 + ((i * 37) % 100) / 10).toFixed(1)),
  day: `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  active: i % 4 === 0,
  code: `0${i % 10}${i % 7}`,
}));
const delimited = (separator: string): string =>
  [
    Object.keys(records[0] as object),
    ...records.map((record) => Object.values(record).map((value) => (value === null ? '' : String(value)))),
  ]
    .map((fields) => fields.join(separator))
    .join('\n');
const nested = records.map((record, i) => ({ ...record, tags: [i], note: i % 2 === 0 ? 'a text' : 7 }));

const kinds: readonly (readonly [name: string, content: () => string | Uint8Array])[] = [
  ['t.csv', () => delimited(',')],
  ['t.tsv', () => delimited('\t')],
  ['t.csv.gz', () => gzipSync(delimited(';'))],
  ['t.jsonl', () => nested.map((record) => JSON.stringify(record)).join('\n')],
  ['t.json', () => JSON.stringify(nested)],
];

describe('init', () => {
  test.each(kinds)('%s: types are guessed, and the data pass by the contract', async (name, content) => {
    write(name, content());
    await start({ data: name });
    const contract = read('t.odcs.yaml');
    expect(contract).toMatch(/name: id\n +logicalType: integer\n +primaryKey: true/);
    expect(contract).toMatch(
      /name: kind\n +logicalType: string\n +required: true[^\n]*\n +quality:\n.*\n.*invalidValues\n +arguments: \{ validValues: \[blue, green, red\] \}/,
    );
    expect(contract).toMatch(/name: size\n +logicalType: number/);
    expect(contract).toMatch(/name: day\n +logicalType: date/);
    expect(contract).toMatch(/name: active\n +logicalType: boolean/);
    // leading zeros make it text
    expect(contract).toMatch(/name: code\n +logicalType: string/);
    const host = memoryHost(folder);
    expect(await runPolicy(await readPolicies('mlops-gates.yml', undefined, host), [], [], host)).toBe(0);
    expect(host.published[0]?.document.report.verdict).toBe('pass');
  });

  test('the same data give the same bytes', async () => {
    write('t.csv', delimited(','));
    await start({ data: 't.csv' });
    const first = read('t.odcs.yaml');
    rmSync(join(folder, 't.odcs.yaml'));
    await start({ data: 't.csv' });
    expect(read('t.odcs.yaml')).toBe(first);
  });

  test('a policy that exists is left, and the lines to add are printed', async () => {
    write('t.csv', delimited(','));
    write('mlops-gates.yml', 'version: 1\nruns: {}\n');
    const said = await start({ data: 't.csv' });
    expect(read('mlops-gates.yml')).toBe('version: 1\nruns: {}\n');
    const lines = /Add under its "runs:"\n([\s\S]*?)\n\n/.exec(said)?.[1];
    expect(readPolicy(Buffer.from(`version: 1\nruns:\n${lines}\n`), 'p').problems).toEqual([]);
  });

  test('files without a header: named by number, and the run says so as well', async () => {
    write('t.csv', delimited(',').split('\n').slice(1).join('\n'));
    const said = await start({ data: 't.csv' });
    expect(said).toMatch(/first record looks like data/);
    expect(said).toMatch(/^Read 400 rows and 6 columns/);
    expect(read('mlops-gates.yml')).toContain('header: absent');
  });

  test('several files are one table', async () => {
    mkdirSync(join(folder, 'in'));
    write('in/a.csv', delimited(','));
    write('in/b.csv', delimited(',').replaceAll(/^(\d+),/gm, '9$1,'));
    expect(await start({ data: 'in/*.csv', table: 'both', contract: 'contracts/both.yaml' })).toMatch(/^Read 800 rows/);
    expect(existsSync(join(folder, 'contracts', 'both.yaml'))).toBe(true);
  });

  test('few rows: little is required, and that is said', async () => {
    write('t.csv', 'id,x\n1,2\n3,4\n');
    expect(await start({ data: 't.csv' })).toMatch(/2 rows are too few/);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, () => void, RegExp])[] = [
    ['no data', {}, () => {}, /"data" is required/],
    ['a contract that exists', { data: 't.csv' }, () => write('t.odcs.yaml', 'mine'), /exists and is not overwritten/],
    ['a contract outside', { data: 't.csv', contract: '../x.yaml' }, () => {}, /outside the workspace/],
    [
      'a contract in a folder that leads outside',
      { data: 't.csv', contract: 'out/deep/x.yaml' },
      () => symlinkSync(tmpdir(), join(folder, 'out')),
      /outside the workspace/,
    ],
    ['a folder that is a file', { data: 't.csv', contract: 't.csv/x.yaml' }, () => {}, /cannot be written/],
    ['a name that is none', { data: 't.csv', table: 'a b' }, () => {}, /"table" is "a b"/],
    ['a setting that is none', { data: 't.csv', tabl: 'x' }, () => {}, /did you mean "table"/],
    ['no rows', { data: 'empty.csv' }, () => write('empty.csv', 'a,b\n'), /no rows/],
    ['no file', { data: 'no.csv' }, () => {}, /does not exist/],
  ];
  test.each(refused)('%s: refused, and nothing is written', async (_, settings, prepare, reason) => {
    write('t.csv', delimited(','));
    prepare();
    const before = readdirSync(folder);
    await expect(start(settings)).rejects.toThrow(reason);
    expect(readdirSync(folder)).toEqual(before);
  });
});
