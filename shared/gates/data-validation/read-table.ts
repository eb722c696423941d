import type { Engine, Scanned } from '../../engine/engine.ts';
import type { DataSource } from '../../engine/open-data.ts';
import type { Plan } from '../../engine/plan.ts';
import { countRecords, type FileCount } from '../../engine/records/count-records.ts';
import { reconcile } from '../../engine/records/reconcile.ts';
import { renameColumns, type Table } from '../../engine/table.ts';
import { EvidenceError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import type { Site } from '../gate.ts';
import { decide } from './decide.ts';
import type { Histogram, TableEvidence } from './evidence.ts';
import { failingValues, valueMeasures } from './failing-values.ts';
import { histogramColumns, histograms } from './histograms.ts';
import { planOfRules, rowsMeasure } from './plan-of-rules.ts';
import type { RulesOfTable } from './rules/rules-of-contract.ts';
import type { DataValidationSettings } from './settings.ts';

export interface ReadTable {
  readonly evidence: TableEvidence;
  readonly inputs: readonly InputFile[];
  readonly histograms: readonly Histogram[];
}

/** Scans a table once, counts its records beside it, and names failing rows in a second pass. */
export async function readTable(
  ruled: RulesOfTable,
  source: DataSource | EvidenceError | undefined,
  settings: DataValidationSettings,
  engine: Engine,
  site: Pick<Site, 'progress'>,
): Promise<ReadTable> {
  const unread = (problem: string, names: readonly string[] = [], inputs: readonly InputFile[] = []): ReadTable => ({
    evidence: {
      name: ruled.table,
      files: names,
      columns: [],
      rows: null,
      rejected: { known: 0, cut: false, kinds: {}, lines: [] },
      problem,
      answers: {},
      examples: {},
    },
    inputs,
    histograms: [],
  });
  if (source === undefined)
    return unread(`No data were given for the table ${ruled.table}: add ${ruled.table}=<path> to "data".`);
  if (source instanceof EvidenceError) return unread(source.message);
  const names = source.relation ? [source.relation.join('.')] : source.files.map((file) => file.name);
  let counts: readonly FileCount[] = [];
  try {
    const table = byContractNames(
      ruled,
      await engine.open({
        name: ruled.table,
        ...source,
        columnNames: ruled.columns.map(({ name }) => name),
        header: settings.header === 'present',
      }),
    );
    const plan = planOfRules(ruled, new Set(table.columns.map(({ name }) => name)));
    const watch = watchProgress(ruled.table, engine, site);
    const [first, counted] = await Promise.all([engine.scan(table, plan), countAll(table)]).finally(watch);
    counts = counted;
    const misread =
      !source.relation &&
      (first.rejected.known > 0 ||
        reconcile(first.answers[rowsMeasure] as number, first.rejected, counts).problem !== undefined);
    const scanned =
      misread && first.table === table && counts.some((count) => mayBeLineEnds(count, first))
        ? await engine.scanNormalised(table, plan)
        : first;
    const rows = scanned.answers[rowsMeasure] as number | undefined;
    if (typeof rows !== 'number') throw new Error('the engine did not say how many rows there are');
    const { problem, rejected } = source.relation
      ? { problem: undefined, rejected: scanned.rejected }
      : reconcile(rows, scanned.rejected, counts);
    const columns = table.columns.map(({ name, stored }) => ({
      name,
      stored: stored.as === 'typed' ? stored.type : stored.as,
      declared: ruled.columns.some((column) => column.name === name),
    }));
    const measured: TableEvidence = {
      name: ruled.table,
      files: names,
      columns,
      rows,
      rejected,
      answers: scanned.answers,
      examples: {},
      ...(problem === undefined ? {} : { problem }),
    };
    const wanted = failingRules(ruled, measured, settings.examples);
    const examples =
      problem === undefined && wanted.size > 0
        ? await engine.locate(scanned.table, plan, wanted, shownKey(ruled, plan, settings['show-values']))
        : new Map();
    const values =
      problem === undefined
        ? await failingValues(
            scanned.table,
            valueMeasures(ruled, wanted.keys(), scanned.answers, settings['show-values']),
            plan,
            engine,
          )
        : {};
    const wantsCharts = settings.reports.includes('html') && problem === undefined;
    return {
      evidence: {
        ...measured,
        examples: Object.fromEntries(examples),
        values,
        unnamed: problem === undefined && wanted.size > 0 && examples.size === 0,
      },
      inputs: source.relation ? [{ name: table.name, path: source.relation.join('.'), rows }] : inputsOf(table, counts),
      histograms: wantsCharts
        ? await histograms(scanned.table, histogramColumns(ruled, plan, settings['show-values']), plan, engine)
        : [],
    };
  } catch (error) {
    if (error instanceof EvidenceError) return unread(error.message, names);
    throw error;
  }
}

/** Columns that the data know by their physical names only. */
function byContractNames(ruled: RulesOfTable, table: Table): Table {
  const has = (name: string) => table.columns.some((column) => column.name === name);
  const names = ruled.columns.flatMap(({ name, physicalName }): [string, string][] =>
    physicalName !== undefined && !has(name) && has(physicalName) ? [[physicalName, name]] : [],
  );
  return renameColumns(table, new Map(names));
}

/** Line ends inside quotes of another kind than outside can confuse the engine as well: then it reads nothing, and refuses nothing. */
const mayBeLineEnds = (count: FileCount, { rejected }: Scanned): boolean =>
  count.mixedLineEnds === true ||
  (count.mixedLineEnds === false && count.problem === undefined && rejected.known === 0);

/** A rule that failed and whose failing rows can be named, with how many of them to name. */
function failingRules(ruled: RulesOfTable, measured: TableEvidence, examples: number): Map<string, number> {
  const wanted = new Map<string, number>();
  if (examples === 0) return wanted;
  const checks = decide({ contract: { tables: [ruled], problems: [] }, tables: [measured], histograms: [] });
  for (const rule of ruled.rules) {
    const answer = measured.answers[rule.id];
    if (rule.kind !== 'count' || !rule.rowLevel || typeof answer !== 'number' || answer === 0) continue;
    if (checks.some((check) => check.id === rule.id && check.outcome === 'fail'))
      wanted.set(rule.id, Math.min(answer, examples));
  }
  return wanted;
}

/** The primary key, else the first unique column, where its values may be shown. */
function shownKey({ rules, columns }: RulesOfTable, plan: Plan, showValues: boolean): readonly string[] {
  const shown = new Set(columns.filter((column) => column.public || showValues).map(({ name }) => name));
  const keys = rules.flatMap((rule) =>
    rule.kind === 'count' && rule.count.kind === 'repeats' && Object.hasOwn(plan.measures, rule.id) ? [rule] : [],
  );
  const key = keys.find(({ id, table }) => id === `${table}.primaryKey`) ?? keys[0];
  return key?.columns.every((name) => shown.has(name)) ? key.columns : [];
}

async function countAll(table: Table): Promise<FileCount[]> {
  const counts: FileCount[] = [];
  for (const group of table.groups)
    for (const file of group.files)
      counts.push(await countRecords({ file, layout: group.layout, columns: group.columns.length }));
  return counts;
}

function inputsOf(table: Table, counts: readonly FileCount[]): InputFile[] {
  return [...counts]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256, etag, bytes, records }) => ({
      name: table.name,
      path: name,
      ...(sha256 === undefined ? { etag: etag ?? '', bytes } : { sha256 }),
      ...(records === undefined ? {} : { rows: records }),
    }));
}

function watchProgress(table: string, engine: Engine, site: Pick<Site, 'progress'>): () => void {
  const timer = setInterval(() => {
    const share = engine.progress();
    site.progress(`Scanning ${table}${share === undefined ? '' : `: ${Math.round(100 * share)} %`}`);
  }, 500);
  return () => clearInterval(timer);
}
