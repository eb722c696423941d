import { type OpenedData, openData } from '../../engine/open-data.ts';
import { EvidenceError } from '../../errors.ts';
import type { InputFile } from '../../report/report.ts';
import { shortName } from '../../text/short-name.ts';
import type { Gathered, Site } from '../gate.ts';
import { contractRules, refuseUnusable } from './contract-rules.ts';
import type { Evidence, Histogram, TableEvidence } from './evidence.ts';
import { readTable } from './read-table.ts';
import type { DataValidationSettings } from './settings.ts';
import { strangerOf } from './stranger-of.ts';
import { tablesOfData } from './tables-of-data.ts';
import { type ServerData, tablesOfServer } from './tables-of-server.ts';

/** Reads the contract, finds the files of each table, and reads the tables one after another. */
export async function gather(settings: DataValidationSettings, site: Site): Promise<Gathered<Evidence>> {
  const { rules, contractInput, servers, trusted, tables: declared } = await contractRules(settings.contract, site);
  const { asked, format, endpoint, unexecuted, server }: Omit<ServerData, 'server'> & Partial<ServerData> =
    settings.data === undefined
      ? tablesOfServer(servers, declared, settings)
      : {
          asked: tablesOfData(
            settings.data,
            rules.tables.map(({ table }) => table),
          ),
          format: settings.format,
        };
  const stranger = server && strangerOf(server, trusted, process.env);
  if (stranger !== undefined) throw new EvidenceError(stranger);
  const { engine, sources } = await openData(asked, { ...settings, format, endpoint }, site);
  try {
    await refuseUnusable(rules, engine);
    const tables: TableEvidence[] = [];
    const inputs: InputFile[] = [contractInput];
    const drawn: Histogram[] = [];
    for (const ruled of rules.tables) {
      const read = await readTable(
        ruled,
        unexecuted ? new EvidenceError(unexecuted) : sources.get(ruled.table),
        settings,
        engine,
        site,
      );
      tables.push(read.evidence);
      inputs.push(...read.inputs);
      drawn.push(...read.histograms);
    }
    return {
      evidence: { contract: rules, tables, histograms: drawn },
      inputs,
      engine: { name: engine.name, version: engine.version },
      notices: [
        ...rules.tables.flatMap(({ notices }) => notices),
        ...tables.flatMap(undeclaredColumns),
        ...unnamedRows(tables, sources),
      ],
    };
  } finally {
    await engine.close();
    site.progress(undefined);
  }
}

/** Rows of a table of Trino's have no numbers. */
function unnamedRows(tables: readonly TableEvidence[], sources: OpenedData['sources']): string[] {
  const unnamed = tables.filter(({ name, unnamed }) => {
    const source = sources.get(name);
    return unnamed === true && source !== undefined && 'relation' in source;
  });
  if (unnamed.length === 0) return [];
  return [
    `Failing rows of ${unnamed.map(({ name }) => name).join(', ')} are not named, because rows of such a table have no numbers and there is no key that may be shown: give the contract a primary key (or a unique column) that is classified public, or set "show-values".`,
  ];
}

function undeclaredColumns({ name, columns }: TableEvidence): string[] {
  const names = columns.filter(({ declared }) => !declared).map((column) => column.name);
  if (names.length === 0) return [];
  const listed = `${names.slice(0, 5).map(shortName).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  return [`Columns of ${name} that the contract does not name, and that nothing checks: ${listed}.`];
}
