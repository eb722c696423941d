import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder that is made ready, and the arguments. */
export interface ProcessCase {
  readonly name: string;
  readonly code: number;
  /** Text that the output must hold. */
  readonly says?: RegExp;
  readonly args: (folder: string) => readonly string[];
}

const contract = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'hostile',
  version: '1.0.0',
  status: 'active',
  schema: [
    {
      name: 't',
      properties: [
        { name: 'key', logicalType: 'integer', required: true, unique: true },
        { name: 'note', logicalType: 'string' },
      ],
    },
  ],
};

export function makeReady(folder: string): void {
  writeFileSync(join(folder, 'c.json'), JSON.stringify(contract));
  writeFileSync(join(folder, 'good.csv'), 'key,note\n1,a\n2,b\n');
}

const gate = (...more: string[]): string[] => ['data-validation', '--contract', 'c.json', '--reports', 'json', ...more];

const file =
  (name: string, bytes: string | Buffer, ...more: string[]) =>
  (folder: string): readonly string[] => {
    writeFileSync(join(folder, name), bytes);
    return gate('--data', name, ...more);
  };

const wide = 5000;
const hundredMegabytes = (folder: string, open: string): readonly string[] => {
  const out = openSync(join(folder, 'd.csv'), 'w');
  writeSync(out, `key,note\n1,${open}`);
  const block = Buffer.alloc(1 << 20, 'x');
  for (let i = 0; i < 100; i++) writeSync(out, block);
  writeSync(out, '\n2,b\n');
  closeSync(out);
  return gate('--data', 'd.csv', '--memory-limit', '128MiB');
};

const wideContract = (folder: string): void => {
  const properties = Array.from({ length: wide }, (_, i) => ({
    name: `c${i}`,
    logicalType: 'integer',
    required: true,
  }));
  writeFileSync(join(folder, 'c.json'), JSON.stringify({ ...contract, schema: [{ name: 't', properties }] }));
};
const wideRow = (cell: string): string => Array(wide).fill(cell).join(',');
const wideHeader = Array.from({ length: wide }, (_, i) => `c${i}`).join(',');

const big: readonly ProcessCase[] = [
  { name: 'a line of 100 MB', code: 3, says: /100 MiB|2 MB/, args: (folder) => hundredMegabytes(folder, '') },
  {
    name: 'a quoted field of 100 MB that is not closed',
    code: 3,
    says: /quote/,
    args: (folder) => hundredMegabytes(folder, '"'),
  },
  {
    name: '5,000 columns with one bad cell',
    code: 1,
    says: /1 of/,
    args: (folder) => {
      wideContract(folder);
      return file('d.csv', `${wideHeader}\n${wideRow('1')}\n${wideRow('2').slice(0, -1)}x\n`)(folder);
    },
  },
  {
    name: '5,000 columns and a row of 4,999',
    code: 1,
    says: /missing columns/,
    args: (folder) => {
      wideContract(folder);
      return file('d.csv', `${wideHeader}\n${wideRow('1')}\n${wideRow('2').slice(2)}\n`)(folder);
    },
  },
  { name: 'a bomb of gzip', code: 3, says: /NUL/, args: file('d.csv.gz', gzipSync(Buffer.alloc(1 << 26))) },
  { name: 'nesting of a million brackets', code: 3, args: file('d.json', '['.repeat(1_000_000)) },
  {
    name: 'very little memory',
    code: 3,
    says: /memory-limit/,
    args: file('d.csv', 'key,note\n1,a\n', '--memory-limit', '100KB'),
  },
];

const data: readonly (readonly [name: string, file: string, bytes: string | Buffer, code: number])[] = [
  ['empty', 'd.csv', '', 3],
  ['header only', 'd.csv', 'key,note\n', 3],
  ['ragged', 'd.csv', 'key,note\n1\n2,b\n', 1],
  ['too many fields', 'd.csv', 'key,note\n1,a,b\n', 1],
  ['a delimiter too many', 'd.csv', 'key,note\n1,a,\n', 3],
  ['Latin-1', 'd.csv', Buffer.from('key,note\n1,caf\u00e9\n', 'latin1'), 1],
  ['Latin-1 in the header', 'd.csv', Buffer.from('key,not\u00e9\n1,a\n', 'latin1'), 3],
  ['UTF-16', 'd.csv', Buffer.from('\ufeffkey,note\n1,a\n', 'utf16le'), 3],
  ['NUL', 'd.csv', 'key,note\n1,a\0b\n', 3],
  ['names twice', 'd.csv', 'key,note,note\n1,a,b\n', 3],
  ['another case', 'd.csv', 'KEY,note\n1,a\n', 3],
  ['an open quote', 'd.csv', 'key,note\n1,"a\n2,b\n', 3],
  ['text after quotes', 'd.csv', 'key,note\n1,"a"b\n2,b\n', 1],
  ['no whole number', 'd.csv', 'key,note\n1.5,a\n', 1],
  ['hexadecimal', 'd.csv', 'key,note\n0x1F,a\n', 1],
  ['beyond 64 bits', 'd.csv', 'key,note\n18446744073709551616,a\n', 1],
  ['NaN', 'd.csv', 'key,note\nNaN,a\n', 1],
  ['keys twice', 'd.csv', 'key,note\n1,a\n1,b\n', 1],
  ['gzip cut off', 'd.csv.gz', gzipSync('key,note\n1,a\n').subarray(0, 20), 3],
  ['Parquet cut off', 'd.parquet', 'PAR1\u0015\u0004', 3],
  ['JSON cut off', 'd.json', '[{"key":1,"note":"a"},{"key":2', 3],
  ['JSON of scalars', 'd.json', '[1,2,3]', 3],
  ['a key twice in JSON', 'd.json', '[{"key":1,"note":"a","key":"x"}]', 3],
  ['a broken line of JSON', 'd.jsonl', '{"key":1,"note":"a"}\n{"key":2,\n', 3],
  ['a number as text in JSON', 'd.json', '[{"key":"1","note":"a"}]', 1],
  ['an unknown ending', 'd.xyz', 'key,note\n1,a\n', 3],
];

const texts: readonly (readonly [name: string, text: string | Buffer])[] = [
  ['empty', ''],
  [
    'an anchor bomb',
    `a: &a [x,x]\n${'bcdefghijklmnopqrstuvwxyz'
      .split('')
      .map((name, i) => `${name}: &${name} [*${'abcdefghijklmnopqrstuvwxy'[i]},*${'abcdefghijklmnopqrstuvwxy'[i]}]`)
      .join('\n')}\n`,
  ],
  ['keys twice', 'apiVersion: v3.1.0\napiVersion: v3.1.0\n'],
  ['no YAML', '{{{{'],
  ['a list', '[]'],
  ['UTF-16', Buffer.from('apiVersion: v3.1.0\n', 'utf16le')],
  ['deep', '['.repeat(100_000)],
  ['without a table', JSON.stringify({ ...contract, schema: [] })],
];

const settings: readonly (readonly string[])[] = [
  ['--examples', '1000000'],
  ['--examples', 'many'],
  ['--exampels', '5'],
  ['--reports', 'pdf'],
  ['--format', 'xls'],
  ['--memory-limit', '-1'],
  ['--seed', '1.5'],
  ['--report-only', 'perhaps'],
  ['--header', 'maybe'],
  ['--report-dir', 'good.csv'],
  ['--report-dir', 'good.csv/x'],
  ['--workspace', 'absent'],
  ['--workspace', 'good.csv'],
  ['--subject', 'model.onnx'],
  ['--policy', 'absent.yml'],
  ['--policy', 'absent.yml', '--run', 'x'],
  ['--contract', 'absent.yaml'],
  ['--contract', '../c.json'],
  ['--contract', '/etc/hostname'],
  ['--constructor', 'x'],
  ['--__proto__', 'x'],
  ['--data'],
  ['word'],
];

const paths: readonly (readonly [data: string, prepare?: (folder: string) => void])[] = [
  ['absent.csv'],
  ['.'],
  ['..'],
  ['/etc/hostname'],
  ['../*.csv'],
  ['/**/*.csv'],
  ['@(a*)*(a*)*(a*)*(a*)*(a*)x'],
  ['{a,b}'.repeat(18)],
  ['/dev/zero'],
  ['/proc/self/mem'],
  ['dangling.csv', (folder) => symlinkSync('absent', join(folder, 'dangling.csv'))],
  ['loop.csv', (folder) => symlinkSync('loop.csv', join(folder, 'loop.csv'))],
  ['out.csv', (folder) => symlinkSync('/etc/hostname', join(folder, 'out.csv'))],
  ['folder', (folder) => mkdirSync(join(folder, 'folder'))],
  ['pipe.csv', (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.csv')])],
];

const commands: readonly (readonly string[])[] = [
  ['data-validaton'],
  ['run'],
  ['run', 'absent'],
  ['data-validation'],
  ['--nothing'],
  ['--nothing', 'x'],
  ['--contract', 'c.json', '--data', 'good.csv'],
];

/** Each of the named cases once; the exit code is that of the stable interface. */
export const processCases: readonly ProcessCase[] = [
  ...big,
  ...data.map(([name, path, bytes, code]): ProcessCase => ({ name: `data: ${name}`, code, args: file(path, bytes) })),
  ...data
    .filter(([, path, bytes]) => path.endsWith('.csv') && bytes.length > 0)
    .map(
      ([name, , bytes, code]): ProcessCase => ({
        name: `packed: ${name}`,
        code,
        args: file('d.csv.gz', gzipSync(bytes)),
      }),
    ),
  ...texts.map(
    ([name, text]): ProcessCase => ({
      name: `contract: ${name}`,
      code: 2,
      args: (folder) => {
        writeFileSync(join(folder, 'bad.yaml'), text);
        return ['data-validation', '--contract', 'bad.yaml', '--data', 'good.csv'];
      },
    }),
  ),
  ...settings.map(
    (more): ProcessCase => ({
      name: more.join(' '),
      code: 2,
      args: () => gate('--data', 'good.csv', ...more),
    }),
  ),
  ...paths.map(
    ([pattern, prepare]): ProcessCase => ({
      name: `data at ${pattern.slice(0, 40)}`,
      code: 3,
      args: (folder) => {
        prepare?.(folder);
        return gate('--data', pattern);
      },
    }),
  ),
  ...commands.map((args): ProcessCase => ({ name: `command ${args.join(' ')}`, code: 2, args: () => args })),
];
