import { openTrino, type TrinoClient, type TrinoOptions } from '../../clients/trino/client.ts';
import { EvidenceError, messageOf, OutsideError } from '../../errors.ts';
import { sqlIdentifier } from '../../report/escape.ts';
import { shortName } from '../../text/short-name.ts';
import { type AskedQuery, type Engine, nothingRejected } from '../engine.ts';
import type { TableRequest } from '../open-table.ts';
import type { Aggregate, Answer, Plan } from '../plan.ts';
import { compile } from '../sql/compile.ts';
import type { Query } from '../sql/dialect.ts';
import { loadSql } from '../sql/frame-sql.ts';
import { type FrameEngine, makeFrame } from '../sql/frames.ts';
import type { Table } from '../table.ts';
import { trino } from './dialect.ts';
import { expectedBytes } from './expected-bytes.ts';
import { locate } from './locate.ts';
import { joniPattern, refusedByRe2 } from './pattern.ts';
import { readAnswer } from './profile-sql.ts';
import { storedType } from './stored-type.ts';

export interface TrinoEngineOptions extends TrinoOptions {
  /** As in `EngineOptions`. */
  readonly onQuery?: ((query: AskedQuery) => void) | undefined;
}

/** Trino compiles each query to Java methods of at most 64 KiB of code: more measures ride in a second scan. */
const mostMeasures = 200;
/** Of characters; Trino refuses 1,000,000. */
const longestSql = 900_000;

/** A Trino server as an engine: tables stay where they are, and only the small results come here. */
export async function openTrinoEngine(options: TrinoEngineOptions): Promise<Engine> {
  let share: number | undefined;
  const client = openTrino({
    ...options,
    onProgress: (done) => {
      share = done;
    },
  });
  const version = await client.version();
  const { scanBudgetBytes: budget, onQuery } = options;
  const query = async (sql: string) => {
    if (budget !== undefined || onQuery) {
      const bytes = await expectedBytes(sql, client);
      onQuery?.({ sql, bytes });
      if (budget !== undefined && bytes !== undefined && bytes > budget)
        throw new EvidenceError(
          `A query is expected to read ${inWords(bytes)}, more than the ${inWords(budget)} of "scan-budget", and was not started: raise the budget, or ask about fewer columns or a part of the table.`,
        );
    }
    return (await client.query(sql)).rows;
  };
  const frames: FrameEngine = {
    dialect: trino,
    rows: async (sql) => (await query(sql)).map((row) => row.map(plain)),
    // other people's catalogs are read, never written: a frame is its query, asked anew each time
    keep: async (sql) => `(${sql}) as kept`,
  };
  const scan: Engine['scan'] = async (table, plan) => {
    const answers: Record<string, Answer> = Object.create(null);
    let counted: unknown;
    for (const { sql, measures } of queriesOf(plan, table)) {
      const [row] = await query(sql);
      if (row?.length !== measures.length)
        throw new OutsideError('Trino answered a query of counts without its one row: run again.');
      measures.forEach((name, i) => {
        if (name === everyRow) {
          counted ??= row[i];
          if (row[i] !== counted) throw changed(table, counted, row[i]);
        } else answers[name] = readAnswer(plan.measures[name] as Aggregate, row[i] ?? null);
      });
    }
    return { answers, rejected: nothingRejected, table };
  };
  return {
    name: 'trino',
    version,
    open: (request) => openRelation(request, client),
    scan,
    scanNormalised: scan,
    load: async (table, asked) => ({
      frame: await makeFrame(
        loadSql(asked, table.columns, relationSql(table), trino),
        Object.fromEntries(Object.entries(asked).map(([name, { as }]) => [name, as])),
        frames,
      ),
      rejected: nothingRejected,
      table,
    }),
    locate: (table, plan, wanted, key = []) => locate(table, plan, wanted, key, relationSql(table), query),
    refusesPattern: async (pattern) => {
      const refused = refusedByRe2(pattern);
      if (refused !== undefined) return refused;
      try {
        joniPattern(pattern);
      } catch (error) {
        return messageOf(error);
      }
      return refusal(() => client.query(`select ${trino.matches("''", pattern)}`));
    },
    refusesBound: (bound, reading) => refusal(() => client.query(`select ${trino.bound(bound, reading)}`)),
    progress: () => share,
    close: () => client.cancelAll(),
  };
}

async function openRelation({ name, relation, columnNames }: TableRequest, client: TrinoClient): Promise<Table> {
  if (relation === undefined)
    throw new EvidenceError(`The data of ${name} are files, which Trino does not read here: name a table of it.`);
  const { columns } = await client.query(`select * from ${named(relation)} limit 0`);
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column.name))
      throw new EvidenceError(
        `${named(relation)} has two columns named ${shortName(column.name)}: which one a rule means cannot be told.`,
      );
    seen.add(column.name);
  }
  return {
    name,
    relation,
    groups: [],
    columns: columns.map((column) => ({
      ...askedName(column.name, columnNames),
      stored: {
        as: 'typed',
        type: storedType(column.type),
        ...(/^char\(/i.test(column.type) ? { padded: true as const } : {}),
      },
    })),
  };
}

/** Trino keeps names in small letters and means the same by capitals: what asks for `Age` gets `age` by that name. */
function askedName(stored: string, asked: readonly string[]): { name: string; storedName?: string } {
  if (asked.includes(stored)) return { name: stored };
  const [name, other] = asked.filter((each) => each.toLowerCase() === stored);
  return name === undefined || other !== undefined ? { name: stored } : { name, storedName: stored };
}

const named = (relation: readonly string[]): string => relation.map(sqlIdentifier).join('.');

/** The columns `c0`, `c1`, … whatever their names are. */
export function relationSql({ columns, relation = [] }: Table): string {
  const terms = columns.map(({ name, storedName = name, stored }, i) => {
    const cell = sqlIdentifier(storedName);
    return `${stored.as === 'typed' && stored.padded ? `rtrim(cast(${cell} as varchar))` : cell} as c${i}`;
  });
  return `(select ${terms.join(', ')} from ${named(relation)}) as source`;
}

/** Rides in each of several scans, which may not be of one state of the table. No id of a rule is so. */
const everyRow = '\0rows of the scan';

const changed = (table: Table, before: unknown, now: unknown): EvidenceError =>
  new EvidenceError(
    `"${(table.relation ?? []).join('.')}" changed while it was read: it had ${before} rows, then ${now}. Judge a table that nobody writes to, e.g. a snapshot.`,
  );

/** As few scans as Trino takes. */
function queriesOf(plan: Plan, table: Table): readonly Query[] {
  const entries = Object.entries(plan.measures);
  const part = (from: number, to: number): readonly Query[] => {
    const several = to - from < entries.length;
    const measures = Object.fromEntries([
      ...entries.slice(from, to),
      ...(several ? [[everyRow, { kind: 'rows' } as const]] : []),
    ]);
    const queries = compile({ ...plan, measures }, { dialect: trino, table, relation: relationSql });
    const fits = to - from <= mostMeasures && queries.every(({ sql }) => sql.length <= longestSql);
    if (fits || to - from <= 1) return queries;
    const middle = Math.ceil((from + to) / 2);
    return [...part(from, middle), ...part(middle, to)];
  };
  return entries.length === 0 ? [] : part(0, entries.length);
}

const inWords = (bytes: number): string => (bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.round(bytes / 2 ** 20)} MiB`);

async function refusal(ask: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (error instanceof EvidenceError) return error.message;
    throw error;
  }
}

/** Frames speak of numbers: counts fit a double exactly below 2^53, and doubles that JSON cannot write come as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  return value ?? null;
}
