import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './case.ts';
import { contractOf, type KnownTable } from './table.ts';
import { delimited, jsonArray, jsonLines, jsonRecords, plainStyle, type Style, someStyle } from './write.ts';

export const formats = ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'csv.gz', 'jsonl.gz', 'csv.zst'] as const;
export type Format = (typeof formats)[number];

/** CSV is what most people have. */
export const someFormat = ({ random }: Bench): Format => (random.chance(0.35) ? 'csv' : random.pick(formats));

export function writeContract({ folder }: Bench, table: KnownTable): string {
  writeFileSync(join(folder, 'contract.json'), JSON.stringify(contractOf(table), null, 1));
  return 'contract.json';
}

/** DuckDB cannot write columns whose names differ only in case. */
const hasTwins = ({ columns }: KnownTable): boolean =>
  new Set(columns.map(({ name }) => name.toLowerCase())).size < columns.length;

export const fitting = (format: Format, table: KnownTable): Format =>
  (format === 'parquet' || format === 'csv.zst') && hasTwins(table) ? 'csv' : format;

/** Writes the table in a format, in any of the ways that mean the same; the file's name. */
export async function writeData(
  { folder, random, maker }: Bench,
  table: KnownTable,
  format: Format,
  style?: Style,
): Promise<string> {
  const name = `data.${format}`;
  const path = join(folder, name);
  const separated = (delimiter: string): string =>
    delimited(table, style ? { ...style, delimiter } : someStyle(random, delimiter), random);
  switch (format) {
    case 'csv':
      writeFileSync(path, separated(style?.delimiter ?? random.pick([',', ',', ',', ';', '|', '\t'])));
      break;
    case 'tsv':
      writeFileSync(path, separated('\t'));
      break;
    case 'csv.gz':
      writeFileSync(path, gzipSync(separated(',')));
      break;
    case 'json':
      writeFileSync(path, jsonArray(jsonRecords(table, random), random));
      break;
    case 'jsonl':
      writeFileSync(path, jsonLines(jsonRecords(table, random), random));
      break;
    case 'jsonl.gz':
      writeFileSync(path, gzipSync(jsonLines(jsonRecords(table, random), random)));
      break;
    case 'parquet':
      await maker.parquet(table, path, random.pick(['snappy', 'zstd', 'gzip', 'uncompressed']));
      break;
    case 'csv.zst':
      await maker.zstd(table, path);
      break;
  }
  return name;
}

/** The bytes of a file that can be damaged with knowledge of where everything stands. */
export async function plainBytes(bench: Bench, table: KnownTable, format: Format): Promise<Buffer> {
  return readFileSync(join(bench.folder, await writeData(bench, table, format, plainStyle)));
}
