import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTrino } from '../../shared/clients/trino/client.ts';
import { sqlIdentifier, sqlLiteral } from '../../shared/report/escape.ts';
import { differences } from '../engines/both-engines.ts';
import { decided, judge } from '../engines/judge.ts';
import { insertRows, type TypedRows } from '../engines/typed-rows.ts';
import { root } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { startTrino } from '../servers/trino.ts';

/** That the same contract says the same of real data on both engines. */

const folder = join(root, '../shared/datasets');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(csv|parquet)$/.test(name)) : [];
const server = files.length > 0 ? await startTrino() : ({ ok: false, reason: 'no ../shared/datasets here' } as const);
skipWithReason('Trino with real data', server);

/** Trino takes rows as SQL text only. */
const mostRows = 1000;

interface Column {
  readonly name: string;
  readonly type: string;
  /** Of the rows that are kept. */
  readonly nulls: number;
  readonly distinct: number;
  readonly least: string | null;
  readonly most: string | null;
  readonly middle: string | null;
  /** In characters. */
  readonly longest: number;
  /** All of them where they are few. */
  readonly values: readonly string[];
}

const trinoTypes: Readonly<Record<string, string>> = {
  BOOLEAN: 'boolean',
  BIGINT: 'bigint',
  DOUBLE: 'double',
  VARCHAR: 'varchar',
  DATE: 'date',
  TIMESTAMP: 'timestamp(6)',
};

const fewValues = 20;

/** Behind a sign: DuckDB's client takes a U+FEFF at the beginning for a byte order mark. */
const textOf = (sql: string): string => `'=' || (${sql})::varchar`;
const unsigned = (text: unknown): string | null => (typeof text === 'string' ? text.slice(1) : null);

async function columnsOf(connection: DuckDBConnection): Promise<Column[]> {
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  const columns: Column[] = [];
  for (const [name, type] of await ask('describe t')) {
    const column = sqlIdentifier(String(name));
    const [row] = await ask(
      `select count(*) - count(${column}), count(distinct ${column}), ${textOf(`min(${column})`)}, ${textOf(`max(${column})`)}, ${textOf(`quantile_disc(${column}, 0.5)`)}, max(length(${column}::varchar)) from t`,
    );
    const [nulls, distinct, least, most, middle, longest] = row ?? [];
    const values =
      Number(distinct) <= fewValues
        ? await ask(`select distinct ${textOf(column)} from t where ${column} is not null order by 1`)
        : [];
    columns.push({
      name: String(name),
      type: String(type),
      nulls: Number(nulls),
      distinct: Number(distinct),
      least: unsigned(least),
      most: unsigned(most),
      middle: unsigned(middle),
      longest: Number(longest ?? 0),
      values: values.map(([value]) => unsigned(value) ?? ''),
    });
  }
  return columns;
}

const isNumber = ({ type }: Column): boolean => type === 'BIGINT' || type === 'DOUBLE';
const logicalTypes: Readonly<Record<string, string>> = {
  BOOLEAN: 'boolean',
  BIGINT: 'integer',
  DOUBLE: 'number',
  VARCHAR: 'string',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
};

/** What is true of every row. */
const trueOf = (column: Column, rows: number) => ({
  name: column.name,
  logicalType: logicalTypes[column.type],
  required: column.nulls === 0,
  unique: column.distinct > 0 && column.distinct === rows - column.nulls,
  ...(isNumber(column) && column.least !== null
    ? { logicalTypeOptions: { minimum: Number(column.least), maximum: Number(column.most) } }
    : {}),
  ...(column.type === 'VARCHAR'
    ? { logicalTypeOptions: { minLength: 0, maxLength: column.longest, pattern: '^[^\\x00]*$' } }
    : {}),
  quality: [
    { metric: 'nullValues', mustBe: column.nulls },
    ...(column.type === 'VARCHAR' && column.values.length > 0
      ? [{ metric: 'invalidValues', arguments: { validValues: column.values }, mustBe: 0 }]
      : []),
  ],
});

/** What is wrong of some rows of most columns. */
const wrongOf = (column: Column) => ({
  name: column.name,
  logicalType: column.type === 'DOUBLE' ? 'integer' : logicalTypes[column.type],
  required: true,
  unique: true,
  ...(isNumber(column) && column.middle !== null ? { logicalTypeOptions: { maximum: Number(column.middle) } } : {}),
  ...(column.type === 'VARCHAR'
    ? { logicalTypeOptions: { maxLength: Math.floor(column.longest / 2), pattern: '^[\\sA-M0-4]' } }
    : {}),
  quality:
    column.type === 'VARCHAR'
      ? [{ metric: 'invalidValues', arguments: { validValues: [column.least ?? '', column.most ?? ''] }, mustBe: 0 }]
      : [],
});

const contract = (properties: readonly object[], quality: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'real',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'real', logicalType: 'object', properties, quality }],
  });

describe.runIf(server.ok)(`real data on both engines, at most ${mostRows} rows of each file`, () => {
  const url = server.ok ? server.url : '';
  let workspace = '';
  const onTrino = {
    engine: 'trino',
    'engine-url': url,
    'engine-user': 'gates',
    'engine-catalog': 'memory',
    'engine-schema': 'default',
  };

  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'mlops-gates-datasets-'));
  });
  afterAll(async () => {
    rmSync(workspace, { recursive: true, force: true });
    if (server.ok) await server.stop();
  });

  /** As typed by DuckDB: a Parquet file, and a table of Trino's. */
  async function load(file: string): Promise<{ name: string; rows: number; columns: readonly Column[] }> {
    const name = parse(file).name.toLowerCase().replace(/\W/g, '_');
    const path = sqlLiteral(join(folder, file));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    // some end their lines in two ways
    const source = file.endsWith('.csv') ? `read_csv(${path}, strict_mode = false)` : path;
    await connection.run(`create table t as select * from ${source} limit ${mostRows}`);
    await connection.run(`copy t to ${sqlLiteral(join(workspace, `${name}.parquet`))} (format parquet)`);
    const columns = await columnsOf(connection);
    const cells = (await connection.runAndReadAll(`select ${textOf('columns(*)')} from t`)).getRows();
    connection.closeSync();
    instance.closeSync();
    const typed: TypedRows = {
      columns: Object.fromEntries(
        columns.map(({ name, type }) => {
          const known = trinoTypes[type];
          if (known === undefined) throw new Error(`no type of Trino for ${type}`);
          return [name, known];
        }),
      ),
      rows: cells.map((row) => row.map(unsigned)),
    };
    const client = openTrino({ url, user: 'gates', tags: [] });
    await insertRows(typed, `memory.default.${name}`, client.query);
    return { name, rows: cells.length, columns };
  }

  test.each(files)('%s', async (file) => {
    const { name, rows, columns } = await load(file);
    const first = columns.slice(0, 2).map((column) => column.name);
    const contracts = {
      pass: contract(
        columns.map((column) => trueOf(column, rows)),
        [{ metric: 'rowCount', mustBe: rows }],
      ),
      fail: contract(columns.map(wrongOf), [
        { metric: 'rowCount', mustBe: rows + 1 },
        { metric: 'duplicateValues', arguments: { properties: first }, mustBe: 0 },
      ]),
    };
    for (const [verdict, text] of Object.entries(contracts)) {
      writeFileSync(join(workspace, 'contract.json'), text);
      const shared = { contract: 'contract.json', 'report-dir': `reports/${name}` };
      const duckdb = decided(await judge(workspace, 'data-validation', { ...shared, data: `${name}.parquet` }));
      const trino = decided(await judge(workspace, 'data-validation', { ...shared, data: name, ...onTrino }));
      expect(differences(duckdb, trino)).toEqual([]);
      expect(duckdb.verdict).toBe(verdict);
      const errors = Object.values(duckdb.checks).filter(({ outcome }) => outcome === 'error');
      // of columns that are null in every row
      expect(errors.map(({ observed }) => observed)).toEqual(errors.map(() => ({ numerator: 0, denominator: 0 })));
      expect(Object.keys(duckdb.checks).length).toBeGreaterThan(3 * columns.length);
    }
  });
});
