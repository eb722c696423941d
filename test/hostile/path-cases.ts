import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Case, Expected } from './case.ts';
import { writeContract, writeData } from './good-files.ts';
import type { Given } from './judge.ts';
import { goodTable } from './table.ts';
import { plainStyle } from './write.ts';

type Trap = readonly [name: string, set: (folder: string) => Given, expected?: Expected];

const after = (_: unknown, given: Given): Given => given;

const data = (pattern: string): Trap => [`data: ${JSON.stringify(pattern.slice(0, 60))}`, () => ({ data: pattern })];
const refused = (name: string, given: Given): Trap => [name, () => given, 'refused'];

const traps: readonly Trap[] = [
  ...[
    'absent.csv',
    '.',
    'folder',
    'folder/',
    '..',
    '../..',
    '/etc/hostname',
    '/dev/zero',
    '/dev/null',
    '/proc/self/environ',
    '~/data.csv',
    'file:///etc/hostname',
    'https://example.org/data.csv',
    's3://bucket/key.csv',
    'data.csv/x',
    '*.nothing',
    '**/*.nothing',
    '../*.csv',
    '/etc/*',
    '/**/*.csv',
    '{a,b}'.repeat(18),
    '{1..100000000}.csv',
    '@(a*)*(a*)*(a*)*(a*)*(a*)x',
    '+(+(a))*!',
    '(a+)+$*',
    '*(*(*(*(a))))[x]',
    'a*'.repeat(10),
    '[',
    '[a',
    '{',
    '[[:alpha:]]+.csv',
    '!data.csv',
    '!(*)',
    '?'.repeat(300),
    `${'**/'.repeat(18)}x`,
    'x'.repeat(5000),
    '[z-a].csv',
    '$(id).csv',
    '`id`',
    '; ls',
    '%2e%2e/x',
    'data.csv\u202e',
    'data.csv?x=1',
    'data.csv#x',
    'contract.json',
    '\\',
    '\\\\server\\share',
  ].map(data),
  ['a dangling link', (folder) => after(symlinkSync('nowhere.csv', join(folder, 'l.csv')), { data: 'l.csv' })],
  ['a link to itself', (folder) => after(symlinkSync('l.csv', join(folder, 'l.csv')), { data: 'l.csv' })],
  [
    'a link out of the workspace',
    (folder) => after(symlinkSync('/etc/hostname', join(folder, 'l.csv')), { data: 'l.csv' }),
  ],
  ['a folder that leads out', (folder) => after(symlinkSync('/etc', join(folder, 'out')), { data: 'out/hostname' })],
  [
    'a folder that leads out, by pattern',
    (folder) => after(symlinkSync('/etc', join(folder, 'out')), { data: 'out/host*' }),
  ],
  [
    'a link among the files of a pattern',
    (folder) => after(symlinkSync('/etc/hostname', join(folder, 'l.csv')), { data: '*.csv' }),
  ],
  ['a pipe', (folder) => after(execFileSync('mkfifo', [join(folder, 'p.csv')]), { data: 'p.csv' })],
  ['a pipe as contract', (folder) => after(execFileSync('mkfifo', [join(folder, 'p')]), { contract: 'p' }), 'refused'],
  [
    'a name that says nothing',
    (folder) => after(copyFileSync(join(folder, 'data.csv'), join(folder, 'data')), { data: 'data' }),
  ],
  [
    'an ending that says something else',
    (folder) => after(copyFileSync(join(folder, 'data.csv'), join(folder, 'd.parquet')), { data: 'd.parquet' }),
  ],
  ['the format is another', () => ({ format: 'json' })],
  ['the format is Parquet', () => ({ format: 'parquet' })],
  ['the contract as data', () => ({ data: 'contract.json', format: 'csv' })],
  ['the contract as JSON data', () => ({ data: 'contract.json', format: 'json' })],
  ['the data as contract', () => ({ contract: 'data.csv' }), 'refused'],
  ['no header, says the setting', () => ({ header: 'absent' })],
  [
    'files with different columns',
    (folder) => after(writeFileSync(join(folder, 'more.csv'), 'key,other\n1,2\n'), { data: 'data.csv\nmore.csv' }),
  ],
  [
    'a file and an empty one',
    (folder) => after(writeFileSync(join(folder, 'more.csv'), ''), { data: 'data.csv\nmore.csv' }),
  ],
  [
    'a huge contract',
    (folder) => {
      writeFileSync(join(folder, 'c.yaml'), '');
      truncateSync(join(folder, 'c.yaml'), 3 * 2 ** 30);
      return { contract: 'c.yaml' };
    },
    'refused',
  ],
  ['reports where a file is', () => ({ 'report-dir': 'data.csv' }), 'refused'],
  ['reports under a file', () => ({ 'report-dir': 'data.csv/reports' }), 'refused'],
  ['reports under a name that is too long', () => ({ 'report-dir': 'x'.repeat(5000) }), 'refused'],
  [
    'reports out of the workspace by link',
    (folder) => after(symlinkSync(tmpdir(), join(folder, 'r')), { 'report-dir': 'r/hostile' }),
    'refused',
  ],
  [
    'reports at a dangling link',
    (folder) => after(symlinkSync('nowhere', join(folder, 'r')), { 'report-dir': 'r' }),
    'refused',
  ],
  [
    'reports at a link to itself',
    (folder) => after(symlinkSync('r', join(folder, 'r')), { 'report-dir': 'r' }),
    'refused',
  ],
  [
    'a report that is a folder',
    (folder) => after(mkdirSync(join(folder, 'r/report.json/x'), { recursive: true }), { 'report-dir': 'r' }),
    'refused',
  ],
  ['a subject that is absent', () => ({ subject: 'model=absent.onnx' })],
  ['a subject outside', () => ({ subject: 'model=/etc/hostname' })],
  refused('a subject without a role', { subject: 'model.onnx' }),
  refused('a subject with half a digest', { subject: 'model=sha256:00' }),
  ...['1', '1KB', '100KB', '1MiB'].map((limit): Trap => [`memory-limit ${limit}`, () => ({ 'memory-limit': limit })]),
  ...['0', '-1', 'much', 'NaN', '1e9', '512 parsecs', '0x10'].map((limit) =>
    refused(`memory-limit ${limit}`, { 'memory-limit': limit }),
  ),
  ...[-1, 1.5, 1001, 'many', 'NaN', true, [], {}, '1e99', Number.NaN].map((examples) =>
    refused(`examples ${String(JSON.stringify(examples))}`, { examples }),
  ),
  ...['yes', 'maybe', 1, [], {}].map((value) =>
    refused(`report-only ${JSON.stringify(value)}`, { 'report-only': value }),
  ),
  ...['exe', 'CSV', 'csv ', 5, [], { a: 1 }].map((format) => refused(`format ${JSON.stringify(format)}`, { format })),
  ...['pdf', 'json,pdf', [], {}, 5, [5], ',', [['json']]].map((reports) =>
    refused(`reports ${JSON.stringify(reports)}`, { reports }),
  ),
  ...['data\0.csv', ',', '\n', [], {}, 5, [5], [null], true].map((value) =>
    refused(`data ${JSON.stringify(value)}`, { data: value }),
  ),
  ...[[], {}, true, 'a\0b', 'absent.yaml', '..', '/etc/hostname', '.', 'folder', '*', 'x'.repeat(5000)].map((value) =>
    refused(`contract ${JSON.stringify(value).slice(0, 40)}`, { contract: value }),
  ),
  ...['-1', '1.5', '4294967296', 'x'].map((seed) => refused(`seed ${seed}`, { seed })),
  ...['__proto__', 'constructor', 'toString', 'dta', 'thresholds', '', ' ', 'data\0', 'x'.repeat(1000), '😀'].map(
    (name) => refused(`the setting ${JSON.stringify(name).slice(0, 40)}`, { [name]: 'x' }),
  ),
  refused('a policy without a run', { policy: 'mlops-gates.yml' }),
  refused('a run without a policy', { run: 'nightly' }),
  refused('a policy that is data', { policy: 'data.csv', run: 'nightly' }),
  refused('a policy that is absent', { policy: 'absent.yml', run: 'nightly' }),
  refused('a policy outside', { policy: '../x.yml', run: 'nightly' }),
];

export const trapNumber = (seed: number): number => seed % traps.length;

/** Paths and settings: a good file, and a way to name it, or to ask for it, that must not pass. */
export async function pathCase(bench: Bench, seed: number): Promise<Case> {
  const table = goodTable(bench.random);
  const contract = writeContract(bench, table);
  await writeData(bench, table, 'csv', plainStyle);
  mkdirSync(join(bench.folder, 'folder'));
  const [name, set, expected] = traps[trapNumber(seed)] as Trap;
  return { name, given: { contract, data: 'data.csv', ...set(bench.folder) }, expected: expected ?? 'not-pass' };
}
