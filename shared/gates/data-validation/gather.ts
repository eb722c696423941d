import { readContract } from '../../contract/read-contract.ts';
import type { Scanned } from '../../engine/duckdb/scan.ts';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { dataFile } from '../../engine/file-format.ts';
import { type FoundFile, findFiles, readSmallFile } from '../../engine/find-files.ts';
import { defaultMemoryLimit } from '../../engine/memory.ts';
import { countRecords, type FileCount } from '../../engine/records/count-records.ts';
import { type DataFile, renameColumns, type Table } from '../../engine/table.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { Host } from '../../hosts/host.ts';
import type { InputFile } from '../../report/report.ts';
import { formatProblem } from '../../yaml/problem.ts';
import type { Gathered } from '../gate.ts';
import { decide } from './decide.ts';
import type { Evidence, Histogram, TableEvidence } from './evidence.ts';
import { histogramColumns, histograms } from './histograms.ts';
import { planOfRules, rowsMeasure } from './plan-of-rules.ts';
import { reconcile } from './reconcile.ts';
import { type ContractRules, type RulesOfTable, rulesOfContract } from './rules/rules-of-contract.ts';
import type { DataValidationSettings } from './settings.ts';
import { tablesOfData } from './tables-of-data.ts';

/** Reads the contract, scans each table once, counts records beside it, and names failing rows in a second pass. */
export async function gather(settings: DataValidationSettings, host: Host): Promise<Gathered<Evidence>> {
  const { rules, contractInput } = await contractRules(settings, host);
  const asked = tablesOfData(
    settings.data,
    rules.tables.map(({ table }) => table),
  );
  const found = new Map<string, readonly DataFile[] | EvidenceError>();
  for (const [table, patterns] of asked) found.set(table, await filesOf(patterns, settings, host));
  const files = [...found.values()].flatMap((each) => (each instanceof EvidenceError ? [] : each));
  const engine = await openEngine({
    memoryLimit: settings['memory-limit'] ?? defaultMemoryLimit(),
    allowedPaths: files.map((file) => file.path),
    registry: settings['npm-registry'],
    onProgress: host.progress,
  });
  try {
    await refuseUnusable(rules, engine);
    const tables: TableEvidence[] = [];
    const inputs: InputFile[] = [contractInput];
    const drawn: Histogram[] = [];
    for (const ruled of rules.tables) {
      const read = await readTable(ruled, found.get(ruled.table), settings, engine, host);
      tables.push(read.evidence);
      inputs.push(...read.inputs);
      drawn.push(...read.histograms);
    }
    return {
      evidence: { contract: rules, tables, histograms: drawn },
      inputs,
      engine: { name: engine.name, version: engine.version },
      notices: [...rules.tables.flatMap(({ notices }) => notices), ...tables.flatMap(undeclaredColumns)],
    };
  } finally {
    engine.close();
    host.progress(undefined);
  }
}

function undeclaredColumns({ name, columns }: TableEvidence): string[] {
  const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
  if (names.length === 0) return [];
  const listed = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}

async function contractFile(pattern: string, host: Host): Promise<{ file: FoundFile; bytes: Buffer }> {
  try {
    const [file, other] = await findFiles(pattern, { root: host.workspace });
    if (file && other)
      throw new SettingsError([
        `The setting "contract" names several files ("${file.name}", "${other.name}"): name one.`,
      ]);
    if (file) return { file, bytes: readSmallFile(file) };
  } catch (error) {
    throw error instanceof EvidenceError ? new SettingsError([`The setting "contract": ${error.message}`]) : error;
  }
  throw new SettingsError([`The setting "contract" names no file: ${pattern}`]);
}

async function contractRules(
  settings: DataValidationSettings,
  host: Host,
): Promise<{ rules: ContractRules; contractInput: InputFile }> {
  const { file, bytes } = await contractFile(settings.contract, host);
  const { contract, problems, locate } = readContract(bytes, file.name);
  if (!contract) throw new SettingsError(problems.map(formatProblem));
  const rules = rulesOfContract(contract, locate, file.name);
  if (rules.problems.length > 0) throw new SettingsError(rules.problems);
  const { createHash } = await import('node:crypto');
  return {
    rules,
    contractInput: { name: 'contract', path: file.name, sha256: createHash('sha256').update(bytes).digest('hex') },
  };
}

async function filesOf(
  patterns: readonly string[],
  settings: DataValidationSettings,
  host: Host,
): Promise<readonly DataFile[] | EvidenceError> {
  try {
    const found = [];
    for (const pattern of patterns) found.push(...(await findFiles(pattern, { root: host.workspace })));
    const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
    return distinct.map((file) => dataFile(file, settings.format));
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}

/** @throws SettingsError for patterns and bounds that the engine does not take, all at once */
async function refuseUnusable(rules: ContractRules, engine: Engine): Promise<void> {
  const problems: string[] = [];
  const readings = new Map(
    rules.tables.flatMap(({ columns, table }) =>
      columns.map(({ name, asked }) => [JSON.stringify([table, name]), asked.reading] as const),
    ),
  );
  for (const rule of rules.tables.flatMap((table) => table.rules)) {
    if (rule.kind !== 'count' || rule.count.kind !== 'count') continue;
    const { where } = rule.count;
    for (const part of where.is === 'any' ? where.of : [where]) {
      if (part.is === 'below' || part.is === 'above') {
        const reading = readings.get(JSON.stringify([rule.table, part.column])) ?? { as: 'text' };
        const refusal = await engine.refusesBound(part.bound, reading);
        if (refusal !== undefined)
          problems.push(
            `${rule.location.file}:${rule.location.line}: the bound of ${rule.id} cannot be used: ${JSON.stringify(part.bound)} is no ${reading.as} (${refusal}).`,
          );
        continue;
      }
      if (part.is !== 'not-matching') continue;
      const refusal = await engine.refusesPattern(part.pattern);
      if (refusal !== undefined)
        problems.push(
          `${rule.location.file}:${rule.location.line}: the pattern of ${rule.id} cannot be used (${refusal}): patterns are RE2, which has no look-around and no back-references.`,
        );
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
}

interface ReadTable {
  readonly evidence: TableEvidence;
  readonly inputs: readonly InputFile[];
  readonly histograms: readonly Histogram[];
}

async function readTable(
  ruled: RulesOfTable,
  files: readonly DataFile[] | EvidenceError | undefined,
  settings: DataValidationSettings,
  engine: Engine,
  host: Host,
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
  if (files === undefined)
    return unread(`No data were given for the table ${ruled.table}: add ${ruled.table}=<path> to "data".`);
  if (files instanceof EvidenceError) return unread(files.message);
  const names = files.map((file) => file.name);
  let counts: readonly FileCount[] = [];
  try {
    const table = byContractNames(
      ruled,
      await engine.open({
        name: ruled.table,
        files,
        columnNames: ruled.columns.map(({ name }) => name),
        header: settings.header === 'present',
      }),
    );
    const plan = planOfRules(ruled, new Set(table.columns.map(({ name }) => name)));
    const watch = watchProgress(ruled.table, engine, host);
    const [first, counted] = await Promise.all([engine.scan(table, plan), countAll(table)]).finally(watch);
    counts = counted;
    const misread =
      first.rejected.known > 0 || reconcile(first.answers[rowsMeasure] as number, first.rejected, counts).problem;
    const scanned =
      misread && first.table === table && counts.some((count) => mayBeLineEnds(count, first))
        ? await engine.scanNormalised(table, plan)
        : first;
    const rows = scanned.answers[rowsMeasure] as number;
    const { problem, rejected } = reconcile(rows, scanned.rejected, counts);
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
      problem === undefined && wanted.size > 0 ? await engine.locate(scanned.table, plan, wanted) : new Map();
    const wantsCharts = settings.reports.includes('html') && problem === undefined;
    return {
      evidence: { ...measured, examples: Object.fromEntries(examples) },
      inputs: inputsOf(table, counts),
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
    .map(({ name, sha256, records }) => ({
      name: table.name,
      path: name,
      sha256,
      ...(records === undefined ? {} : { rows: records }),
    }));
}

function watchProgress(table: string, engine: Engine, host: Host): () => void {
  const timer = setInterval(() => {
    const share = engine.progress();
    host.progress(`Scanning ${table}${share === undefined ? '' : `: ${Math.round(100 * share)} %`}`);
  }, 500);
  return () => clearInterval(timer);
}
