import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../shared/engine/duckdb/database.ts';
import { relationSql } from '../../shared/engine/duckdb/relation.ts';
import { dataFile } from '../../shared/engine/file-format.ts';
import { findFiles } from '../../shared/engine/find-files.ts';
import { loadDuckDb } from '../../shared/engine/native/load-duckdb.ts';
import { openTable } from '../../shared/engine/open-table.ts';
import { countRecords } from '../../shared/engine/records/count-records.ts';

/** csv-spectrum: CSV files with their records as JSON, made by others. Every cell is compared, and the independent count. */

const folder = resolve(import.meta.dirname, '../../../shared/oracles/data/csv-spectrum');

/** One file holds a record that is not in a list, and a telephone number that is not the one of its CSV file. */
const recordsOf = (json: unknown): unknown[] =>
  (Array.isArray(json) ? json : [json]).map((record) =>
    record['Contact Phone Number'] === '1234567890' ? { ...record, 'Contact Phone Number': '2095257564' } : record,
  );

describe.skipIf(!existsSync(folder))('csv-spectrum (skipped: ../shared is absent)', () => {
  const names = existsSync(folder) ? readdirSync(join(folder, 'csvs')) : [];

  test('the files are there', () => {
    expect(names).toHaveLength(12);
  });

  test.each(names)('%s', async (name) => {
    const expected = recordsOf(JSON.parse(readFileSync(join(folder, 'json', name.replace(/csv$/, 'json')), 'utf8')));
    const root = realpathSync(join(folder, 'csvs'));
    const [found] = await findFiles(name, { root });
    if (!found) throw new Error('not found');
    const file = dataFile(found, 'csv');
    const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'spectrum-')));
    const database = await openDatabase(await loadDuckDb(), {
      memoryLimit: 2 ** 28,
      scratch,
      allowedPaths: [file.path],
    });
    const table = await openTable({ name: 't', files: [file], columnNames: [], header: true }, database);
    const rows = await database.rows(`select * from ${relationSql(table)}`);
    database.close();
    const columns = table.columns.map((column) => column.name);
    const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell ?? ''])));
    expect(records).toEqual(expected);
    const counted = await countRecords({ file, layout: table.groups[0]?.layout, columns: columns.length });
    expect(counted).toMatchObject({ records: expected.length });
    expect(counted.problem).toBeUndefined();
  });
});
