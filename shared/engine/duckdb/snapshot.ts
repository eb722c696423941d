import { EvidenceError } from '../../errors.ts';
import { sqlIdentifier, sqlLiteral } from '../../report/escape.ts';
import { shortName } from '../../text/short-name.ts';
import type { Plan, Reference } from '../plan.ts';
import type { Table } from '../table.ts';
import type { Database } from './database.ts';

/**
 * Several queries of a database as one state of it, whoever writes meanwhile.
 * @throws EvidenceError where a column that is asked about holds what DuckDB's reader of PostgreSQL takes for another number
 */
export async function ofOneState<T>(table: Table, plan: Plan, database: Database, ask: () => Promise<T>): Promise<T> {
  if (!table.relation) return ask();
  await database.rows('begin transaction');
  try {
    for (const each of [{ table, columns: plan.columns }, ...Object.values(plan.references ?? {})])
      await refuseMisread(each.table, storedNames(each), database);
    return await ask();
  } finally {
    await database.rows('rollback');
  }
}

const storedNames = ({ table, columns }: Pick<Reference, 'table' | 'columns'>): readonly string[] =>
  table.columns.filter(({ name }) => Object.hasOwn(columns, name)).map(({ name, storedName = name }) => storedName);

/** DuckDB's reader gives 0 for what `numeric` has beyond numbers: NaN and the infinities. */
async function refuseMisread({ relation }: Table, asked: readonly string[], database: Database): Promise<void> {
  // SQLite has no schemas
  if (relation?.length !== 3) return;
  const [server, schema, name] = relation as readonly [string, string, string];
  const there = async (sql: string) =>
    database.rows(`select * from postgres_query(${sqlLiteral(server)}, ${sqlLiteral(sql)})`);
  const stored = `${sqlIdentifier(schema)}.${sqlIdentifier(name)}`;
  const numeric = await there(
    `select a.attname::text from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid where a.attrelid = ${text(stored)}::pg_catalog.regclass and a.attnum > 0 and not a.attisdropped and 'numeric'::pg_catalog.regtype in (t.oid, t.typbasetype, t.typelem)`,
  );
  // the reader calls a column `a_1` where there is `A` too
  const names = new Set(asked.flatMap((each) => [each, each.replace(/_\d+$/, '')]));
  const wanted = numeric.map(([column]) => String(column)).filter((column) => names.has(column));
  if (wanted.length === 0) return;
  const odd = wanted.map((column) => `coalesce(bool_or(${sqlIdentifier(column)}::text ~ 'NaN|Infinity'), false)`);
  const [found] = await there(`select ${odd.join(', ')} from ${stored}`);
  const misread = wanted.filter((_, i) => found?.[i] !== false);
  if (misread.length > 0)
    throw new EvidenceError(
      `"${relation.join('.')}" holds NaN or infinities of the type numeric (${misread.slice(0, 5).map(shortName).join(', ')}), which DuckDB reads as 0: make them null, or the column double precision.`,
    );
}

/** A text for PostgreSQL, whatever its `standard_conforming_strings` says. */
const text = (value: string): string => `E'${value.replace(/[\\']/g, '\\$&')}'`;
