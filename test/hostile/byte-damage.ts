import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Case, Expected } from './case.ts';
import { type Format, fitting, plainBytes, someFormat, writeContract } from './good-files.ts';
import type { Random } from './random.ts';
import { goodTable, type KnownTable } from './table.ts';

/** Takes a good file's bytes and spoils them so that no honest reader may pass it. */
interface Damage {
  readonly name: string;
  readonly formats: readonly Format[];
  readonly expected?: Expected;
  readonly spoil: (bytes: Buffer, random: Random, table: KnownTable) => Buffer | undefined;
}

const separated: readonly Format[] = ['csv', 'tsv'];
const jsons: readonly Format[] = ['json', 'jsonl'];
const texts: readonly Format[] = [...separated, ...jsons];
const packed: readonly Format[] = ['csv.gz', 'jsonl.gz', 'csv.zst'];
const all: readonly Format[] = [...texts, ...packed, 'parquet'];

const insert = (bytes: Buffer, at: number, what: string | Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(what as string), bytes.subarray(at)]);

/** A record that has no quotes, so that it is a line of its own; not the header. */
function plainLine(bytes: Buffer, random: Random): { readonly from: number; readonly to: number } | undefined {
  const text = bytes.toString('latin1');
  const quote = text.indexOf('"');
  const lines: { from: number; to: number }[] = [];
  let from = text.indexOf('\n') + 1;
  for (let to = text.indexOf('\n', from); to !== -1; to = text.indexOf('\n', from)) {
    if (quote !== -1 && quote <= to) break;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines.length > 0 ? random.pick(lines) : undefined;
}

const onLine =
  (change: (bytes: Buffer, line: { from: number; to: number }, delimiter: string) => Buffer): Damage['spoil'] =>
  (bytes, random) => {
    const line = plainLine(bytes, random);
    if (!line) return undefined;
    const head = bytes.subarray(0, bytes.indexOf(10)).toString();
    return change(bytes, line, head.includes('\t') && !head.includes(',') ? '\t' : ',');
  };

const jsonDamage = (name: string, replace: (text: string, random: Random) => string | undefined): Damage => ({
  name,
  formats: jsons,
  spoil: (bytes, random) => {
    const text = replace(bytes.toString(), random);
    return text === undefined ? undefined : Buffer.from(text);
  },
});

const lineOf = (line: string): Damage => ({
  name: `JSON line ${JSON.stringify(line)}`,
  formats: ['jsonl'],
  spoil: (bytes, random) => {
    const lines = bytes.toString().split('\n');
    lines.splice(random.int(0, lines.length), 0, line);
    return Buffer.from(lines.join('\n'));
  },
});

const damages: readonly Damage[] = [
  { name: 'empty', formats: texts, spoil: () => Buffer.alloc(0) },
  {
    name: 'white space',
    formats: texts,
    spoil: (_, random) => Buffer.from(random.pick([' ', '\n', '\r\n\r\n', '\ufeff', '\t\n'])),
  },
  {
    name: 'header only',
    formats: separated,
    spoil: (bytes, random, table) =>
      table.columns.some(({ name }) => name.includes('\n'))
        ? undefined
        : bytes.subarray(0, bytes.indexOf(10) + random.int(0, 1)),
  },
  {
    name: 'a field less',
    formats: separated,
    spoil: onLine((bytes, { from, to }, delimiter) => {
      const at = bytes.subarray(0, to).lastIndexOf(delimiter);
      return at < from ? bytes : Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    }),
  },
  {
    name: 'a field more',
    formats: separated,
    spoil: onLine((bytes, { to }, delimiter) => insert(bytes, to, `${delimiter}x`)),
  },
  {
    name: 'an empty field more',
    formats: separated,
    spoil: onLine((bytes, { to }, delimiter) => insert(bytes, to, delimiter)),
  },
  {
    name: 'two empty fields more',
    formats: separated,
    spoil: onLine((bytes, { to }, delimiter) => insert(bytes, to, delimiter.repeat(2))),
  },
  {
    name: 'a line of junk',
    formats: separated,
    spoil: onLine((bytes, { from }) => insert(bytes, from, '<<<<<<< HEAD\n')),
  },
  { name: 'an open quote', formats: separated, spoil: onLine((bytes, { from }) => insert(bytes, from, '"')) },
  {
    name: 'text after a quoted field',
    formats: separated,
    spoil: onLine((bytes, { from }) => insert(bytes, from, '"1"2')),
  },
  { name: 'NUL', formats: texts, spoil: (bytes, random) => insert(bytes, random.int(0, bytes.length), '\0') },
  {
    name: 'Latin-1',
    formats: texts,
    spoil: (bytes, random) =>
      insert(bytes, random.int(0, bytes.length), Buffer.from([random.pick([0xe9, 0xff, 0xc0, 0x80])])),
  },
  {
    name: 'UTF-16',
    formats: texts,
    spoil: (bytes, random) => {
      const text = Buffer.from((random.chance(0.5) ? '\ufeff' : '') + bytes.toString(), 'utf16le');
      return random.chance(0.5) ? text : text.swap16();
    },
  },
  {
    name: 'a column named twice',
    formats: separated,
    spoil: (bytes) => {
      const delimiter = bytes[3] === 9 ? '\t' : ',';
      return Buffer.concat([Buffer.from(`key${delimiter}`), bytes]);
    },
  },
  ...['KEY', ' key', 'key ', 'ke\u0301y', 'key\u200b', '', 'Key', '"key', 'key\ufeff', 'ｋｅｙ'].map(
    (name): Damage => ({
      name: `the key is named ${JSON.stringify(name)}`,
      formats: separated,
      spoil: (bytes, _, table) =>
        table.columns.some((column) => column.name === name)
          ? undefined
          : Buffer.concat([Buffer.from(name), bytes.subarray(3)]),
    }),
  ),
  {
    name: 'no header',
    formats: separated,
    spoil: (bytes, _, table) =>
      table.columns.some(({ name }) => name.includes('\n')) ? undefined : bytes.subarray(bytes.indexOf(10) + 1),
  },
  {
    name: 'an archive instead',
    formats: all,
    spoil: (_, random) =>
      Buffer.from(random.pick(['PK\u0003\u0004\0\0\0\0', 'BZh91AY&SY\0', '\u007fELF\0\0', '%PDF-1.7\n', 'PAR1'])),
  },
  {
    name: 'HTML instead',
    formats: texts,
    spoil: () => Buffer.from('<!doctype html>\n<title>404, not found</title>\n'),
  },
  {
    name: 'a pointer of Git LFS instead',
    formats: texts,
    spoil: () => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'),
  },
  {
    name: 'cut off',
    formats: [...packed, 'parquet', 'json'],
    spoil: (bytes, random) => bytes.subarray(0, random.int(1, bytes.toString('latin1').trimEnd().length - 1)),
  },
  {
    name: 'a byte of the checksum',
    formats: ['csv.gz', 'jsonl.gz'],
    spoil: (bytes, random) => {
      const result = Buffer.from(bytes);
      const at = bytes.length - random.int(1, 8);
      result[at] = (result[at] as number) ^ 0x55;
      return result;
    },
  },
  { name: 'packed twice', formats: packed, spoil: (bytes) => gzipSync(bytes) },
  { name: 'junk behind', formats: ['parquet', ...packed], spoil: (bytes) => insert(bytes, bytes.length, 'junk') },
  {
    name: 'a damaged footer',
    formats: ['parquet'],
    spoil: (bytes, random) => {
      const result = Buffer.from(bytes);
      result.fill(random.int(0, 255), bytes.length - random.int(5, 8), bytes.length - 4);
      return result;
    },
  },
  {
    name: 'any byte',
    formats: ['parquet', ...packed],
    expected: 'any',
    spoil: (bytes, random) => {
      const result = Buffer.from(bytes);
      for (let i = random.int(1, 5); i > 0; i--) result[random.int(4, bytes.length - 1)] = random.int(0, 255);
      return result;
    },
  },
  jsonDamage('scalars', (_, random) =>
    random.pick(['[1, 2, 3]', '["a"]', '[null]', 'null', '5', '"x"', '[[]]', 'true', '[{}, 1]', '[]', '{}', '[{}]']),
  ),
  jsonDamage('deep nesting', (_, random) => random.pick(['[', '{"a":']).repeat(random.int(1000, 20_000))),
  jsonDamage('a byte-order mark', (text) => `\ufeff${text}`),
  jsonDamage(
    'text behind',
    (text, random) => `${text.trimEnd()}${random.pick([',', ']', '}', ' x', '\u0000', '{', ',{}', ';'])}`,
  ),
  jsonDamage('single quotes', (text) => text.replace(/"key"/, "'key'")),
  jsonDamage('a key twice', (text) => text.replace(/"key":/, '"key":1,"key":')),
  jsonDamage('a comma more', (text) => text.replace(/}(\s*]?\s*)$/, ',}$1')),
  jsonDamage('a comma less', (text) => text.replace('"key"', '"zzz":1 "key"')),
  jsonDamage('a comment', (text) => text.replace('{', '{/*x*/')),
  jsonDamage('a lone surrogate', (text) => text.replace('{', '{"zzz":"\\ud800",')),
  jsonDamage('a raw line end in text', (text) => text.replace('{', '{"zzz":"a\nb",')),
  jsonDamage('a leading zero', (text) => text.replace('{', '{"zzz":01,')),
  ...['{', 'xx', '[1]', '5', '{"key":}', '{"key":1}{"key":2}', '}', '"x"', 'null', '{"key":1},', "{'key':1}"].map(
    lineOf,
  ),
];

export async function byteDamage(bench: Bench): Promise<Case> {
  const table = goodTable(bench.random);
  const format = fitting(someFormat(bench), table);
  const contract = writeContract(bench, table);
  const bytes = await plainBytes(bench, table, format);
  const fitting_ = damages.filter(({ formats }) => formats.includes(format));
  for (;;) {
    const damage = bench.random.pick(fitting_);
    const spoilt = damage.spoil(bytes, bench.random, table);
    if (!spoilt || spoilt.equals(bytes)) continue;
    writeFileSync(join(bench.folder, `data.${format}`), spoilt);
    return {
      name: `${format}: ${damage.name}`,
      given: { contract, data: `data.${format}` },
      expected: damage.expected ?? 'not-pass',
    };
  }
}
