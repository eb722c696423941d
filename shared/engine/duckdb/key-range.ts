import { closeSync, openSync, readSync } from 'node:fs';
import { sqlLiteral } from '../../report/escape.ts';
import { firstRecord } from '../delimited-header.ts';
import type { Plan } from '../plan.ts';
import type { KeyRange } from '../sql/dialect.ts';
import type { DataFile, FileGroup, Table } from '../table.ts';
import type { Database } from './database.ts';
import { globless } from './relation.ts';

/** 2^28 bits are 32 MiB a thread; a wider range is left to a hash of distinct keys, which may spill. */
const widest = 2 ** 28;

const sampleBytes = 1 << 16;

/**
 * Ranges for the whole-number keys of a plan: exact from Parquet footers, guessed from both ends of a text file. A guess
 * needs not hold: keys outside it are counted by hash.
 */
export async function keyRanges(table: Table, plan: Plan, database: Database): Promise<ReadonlyMap<string, KeyRange>> {
  const ranges = new Map<string, KeyRange>();
  for (const measure of Object.values(plan.measures)) {
    if (measure.kind !== 'repeats' || measure.columns.length !== 1) continue;
    const name = measure.columns[0] as string;
    if (ranges.has(name) || plan.columns[name]?.reading.as !== 'integer' || plan.columns[name]?.reading.bits !== 64)
      continue;
    const ends: number[] = [];
    for (const group of table.groups) ends.push(...(await endsOf(group, name, database)));
    const range = widened(ends);
    if (range) ranges.set(name, range);
  }
  return ranges;
}

function widened(values: readonly number[]): KeyRange | undefined {
  if (values.length < 2) return undefined;
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  const margin = Math.ceil((largest - smallest) / 8) + 1000;
  const range = { low: Math.max(smallest - margin, Math.min(smallest, 0)), high: largest + margin };
  return Number.isSafeInteger(range.low) && Number.isSafeInteger(range.high) && range.high - range.low <= widest
    ? range
    : undefined;
}

async function endsOf(group: FileGroup, name: string, database: Database): Promise<number[]> {
  const at = group.columns.findIndex((column) => column.name === name);
  const file = group.files[0] as DataFile;
  if (file.format === 'parquet') {
    const paths = group.files.map((each) => sqlLiteral(globless(each.path)));
    const [row] = await database.rows(
      `select min(try_cast(stats_min_value as bigint)), max(try_cast(stats_max_value as bigint)) from parquet_metadata([${paths.join(', ')}]) where path_in_schema = ${sqlLiteral(group.columns[at]?.storedName ?? name)}`,
    );
    return (row ?? []).filter((value) => typeof value === 'number');
  }
  if ((file.format !== 'csv' && file.format !== 'tsv') || file.compression !== 'none') return [];
  const delimiter = group.layout?.delimiter ?? ',';
  return [...group.files.slice(0, 8), ...group.files.slice(-8)].flatMap((each) => sampled(each, delimiter, at));
}

function sampled(file: DataFile, delimiter: string, at: number): number[] {
  const descriptor = openSync(file.path, 'r');
  try {
    const positions = [0, Math.floor(file.bytes / 2), Math.max(0, file.bytes - sampleBytes)];
    return positions.flatMap((position) => {
      const bytes = Buffer.alloc(Math.min(sampleBytes, file.bytes));
      const read = readSync(descriptor, bytes, 0, bytes.length, position);
      const lines = bytes.toString('utf8', 0, read).split('\n').slice(1, -1);
      return lines
        .map((line) => firstRecord(line, delimiter).fields[at]?.trim() ?? '')
        .filter((text) => /^-?\d{1,15}$/.test(text))
        .map(Number);
    });
  } finally {
    closeSync(descriptor);
  }
}
