import { EvidenceError, messageOf } from '../../errors.ts';
import { nothingRejected, type Rejected, type Scanned } from '../engine.ts';
import type { FrameColumn, Loaded } from '../frame.ts';
import { normaliseLineEnds } from '../normalise-line-ends.ts';
import type { Aggregate, Answer, Plan } from '../plan.ts';
import { compile } from '../sql/compile.ts';
import { loadSql } from '../sql/frame-sql.ts';
import { makeFrame } from '../sql/frames.ts';
import type { DataFile, Table } from '../table.ts';
import { type Database, DuckDbError } from './database.ts';
import { duckdb } from './dialect.ts';
import { keyRanges } from './key-range.ts';
import { readAnswer } from './profile-sql.ts';
import { rejectsLimit, relationSql } from './relation.ts';
import { ofOneState } from './snapshot.ts';

/**
 * Answers a plan in one scan of the table.
 * @throws EvidenceError when a file cannot be read as what it claims to be
 */
export const scan = (table: Table, plan: Plan, database: Database, scratch: string): Promise<Scanned> =>
  attempt(table, scratch, (each) => ofOneState(each, plan, database, () => scanOnce(each, plan, database)));

/** Runs a query of a table; once more over copies where its line ends are mixed. */
async function attempt<T>(table: Table, scratch: string, run: (table: Table) => Promise<T>): Promise<T> {
  try {
    return await run(table);
  } catch (error) {
    // damaged records that are read column by column break assertions of DuckDB's CSV reader
    if (/^INTERNAL Error/.test(messageOf(error)) && table.groups.some(({ layout }) => layout !== undefined))
      throw new EvidenceError(
        `${namesOf(table)} cannot be read: the query engine broke on a record. Mend its quotes and its number of fields.`,
      );
    if (!(error instanceof DuckDbError)) throw error;
    // so DuckDB says that line feeds and carriage returns are mixed
    if (!/state machine reached an invalid state/i.test(error.message))
      throw new EvidenceError(`${namesOf(table)} cannot be read: ${error.message}`);
    return attempt(await normalised(table, scratch), scratch, run);
  }
}

/** The same for a table with mixed line ends that DuckDB did not notice: it refuses records then, or joins them. */
export const scanNormalised = async (table: Table, plan: Plan, database: Database, scratch: string): Promise<Scanned> =>
  scan(await normalised(table, scratch), plan, database, scratch);

/**
 * Reads the asked columns of a table into a frame, in one scan.
 * @param normalise as `scanNormalised`
 * @throws EvidenceError when a file cannot be read as what it claims to be
 */
export const load = async (
  table: Table,
  asked: Readonly<Record<string, FrameColumn>>,
  database: Database,
  scratch: string,
  normalise: boolean,
): Promise<Loaded> =>
  attempt(normalise ? await normalised(table, scratch) : table, scratch, async (each) => ({
    frame: await makeFrame(
      loadSql(asked, each.columns, relationSql(each), duckdb),
      Object.fromEntries(Object.entries(asked).map(([name, { as }]) => [name, as])),
      { dialect: duckdb, rows: database.rows, keep: (sql) => keep(sql, database) },
    ),
    rejected: await takeRejected(each, database),
    table: each,
  }));

async function scanOnce(table: Table, plan: Plan, database: Database): Promise<Scanned> {
  const ranges = await keyRanges(table, plan, database);
  const answers: Record<string, Answer> = Object.create(null);
  for (const { sql, measures } of compile(plan, { dialect: duckdb, table, relation: relationSql, keyRanges: ranges })) {
    const [row] = await database.rows(sql);
    measures.forEach((name, i) => {
      answers[name] = readAnswer(plan.measures[name] as Aggregate, row?.[i] ?? null);
    });
  }
  return { answers, rejected: await takeRejected(table, database), table };
}

let frames = 0;

async function keep(sql: string, database: Database): Promise<string> {
  const table = `frame${frames++}`;
  await database.rows(`create temp table ${table} as ${sql}`);
  return table;
}

/** The files by name; the first three of many. */
function namesOf(table: Table): string {
  if (table.relation) return `"${table.relation.join('.')}"`;
  const names = table.groups.flatMap(({ files }) => files.map(({ name }) => `"${name}"`));
  return names.length > 3 ? `One of ${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

const mostLines = 10;

async function takeRejected(table: Table, database: Database): Promise<Rejected> {
  const format = table.groups[0]?.files[0]?.format;
  if (format !== 'csv' && format !== 'tsv') return nothingRejected;
  const [any] = await database.rows('select count(*) from reject_errors');
  const rejected = any?.[0] === 0 ? nothingRejected : await readRejected(table, database);
  await database.rows('drop table reject_errors; drop table reject_scans');
  return rejected;
}

async function readRejected(table: Table, database: Database): Promise<Rejected> {
  const records = 'select distinct scan_id, file_id, line from reject_errors';
  const kinds = await database.rows(
    `select kind, count(*) from (select distinct scan_id, file_id, line, error_type::varchar as kind from reject_errors) group by kind order by kind`,
  );
  const [counted] = await database.rows(
    `select (select count(*) from (${records})), (select max(n) from (select count(*) as n from reject_errors group by scan_id, file_id))`,
  );
  const first = await database.rows(
    `select distinct file_path, line from (${records}) join reject_scans using (scan_id, file_id) order by file_path, line limit ${mostLines}`,
  );
  const names = new Map(table.groups.flatMap(({ files }) => files.map(({ path, name }) => [path, name] as const)));
  return {
    known: counted?.[0] as number,
    cut: (counted?.[1] as number) >= rejectsLimit,
    kinds: Object.fromEntries(kinds.map(([kind, count]) => [String(kind), count as number])),
    lines: first.map(([path, line]) => ({ file: names.get(String(path)) ?? table.name, line: line as number })),
  };
}

async function normalised(table: Table, scratch: string): Promise<Table> {
  let index = 0;
  const copy = async (file: DataFile, delimiter: string): Promise<DataFile> => {
    if (file.path.startsWith(scratch))
      throw new EvidenceError(`"${file.name}" cannot be read as CSV: its line ends are damaged.`);
    return normaliseLineEnds(file, delimiter, index++, scratch);
  };
  const groups = [];
  for (const group of table.groups) {
    const files = [];
    for (const file of group.files) files.push(await copy(file, group.layout?.delimiter ?? ','));
    groups.push({ ...group, files });
  }
  return { ...table, groups };
}
