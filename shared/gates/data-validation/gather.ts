import { openEngine } from '../../engine/open-engine.ts';
import { dataFile } from '../../engine/file-format.ts';
import { findFiles } from '../../engine/find-files.ts';
import type { DataFile } from '../../engine/table.ts';
import { EvidenceError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import { shortName } from '../../text/short-name.ts';
import type { Gathered, Site } from '../gate.ts';
import { contractRules, refuseUnusable } from './contract-rules.ts';
import type { Evidence, Histogram, TableEvidence } from './evidence.ts';
import { readTable } from './read-table.ts';
import type { DataValidationSettings } from './settings.ts';
import { tablesOfData } from './tables-of-data.ts';

/** Reads the contract, finds the files of each table, and reads the tables one after another. */
export async function gather(settings: DataValidationSettings, site: Site): Promise<Gathered<Evidence>> {
  const { rules, contractInput } = await contractRules(settings.contract, site);
  const asked = tablesOfData(
    settings.data,
    rules.tables.map(({ table }) => table),
  );
  const found = new Map<string, readonly DataFile[] | EvidenceError>();
  for (const [table, patterns] of asked) found.set(table, await filesOf(patterns, settings, site));
  const files = [...found.values()].flatMap((each) => (each instanceof EvidenceError ? [] : each));
  const engine = await openEngine({
    memoryLimit: settings['memory-limit'],
    workspace: site.workspace,
    allowedPaths: files.map((file) => file.path),
    registry: settings['npm-registry'],
    onProgress: site.progress,
  });
  try {
    await refuseUnusable(rules, engine);
    const tables: TableEvidence[] = [];
    const inputs: InputFile[] = [contractInput];
    const drawn: Histogram[] = [];
    for (const ruled of rules.tables) {
      const read = await readTable(ruled, found.get(ruled.table), settings, engine, site);
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
    site.progress(undefined);
  }
}

function undeclaredColumns({ name, columns }: TableEvidence): string[] {
  const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
  if (names.length === 0) return [];
  const listed = `${names.slice(0, 5).map(shortName).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}

async function filesOf(
  patterns: readonly string[],
  settings: DataValidationSettings,
  site: Site,
): Promise<readonly DataFile[] | EvidenceError> {
  try {
    const found = [];
    for (const pattern of patterns) found.push(...(await findFiles(pattern, { root: site.workspace })));
    const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
    return distinct.map((file) => dataFile(file, settings.format));
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}
