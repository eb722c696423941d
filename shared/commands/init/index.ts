import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readContract } from '../../contract/read-contract.ts';
import { firstRecord, sniffDelimiter } from '../../engine/delimited-header.ts';
import { dataFile } from '../../engine/file-format.ts';
import { findFiles } from '../../engine/find-files.ts';
import { headText } from '../../engine/head-text.ts';
import { openEngine } from '../../engine/open-engine.ts';
import type { DataFile } from '../../engine/table.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import type { Host } from '../../hosts/host.ts';
import { invocation, workspaceWords } from '../../invocation.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { GivenSetting } from '../../settings/setting.ts';
import { shellWord } from '../../text/shell-word.ts';
import { exitCodes } from '../../verdict/faces.ts';
import { formatProblem } from '../../yaml/problem.ts';
import { contractText } from './contract-text.ts';
import { columnNames, looksLikeData } from './first-record.ts';
import { slug } from './guess.ts';
import { infer } from './infer.ts';
import { policyText, runLines } from './policy-text.ts';
import type { TableProfile } from './profile.ts';
import { profileTable } from './profile-table.ts';
import { saveFiles, targetOf } from './save-files.ts';
import { type InitSettings, settings as table } from './settings.ts';
import { summary } from './summary.ts';

/**
 * `mlops-gates init`: writes a first contract and policy from data, and says what it did not dare to guess.
 * @returns the exit code
 */
export async function init(
  given: readonly GivenSetting[],
  host: Host,
  print: (text: string) => unknown,
): Promise<number> {
  const { settings, problems } = parseSettings(table, given);
  if (problems.length > 0) throw new SettingsError(problems.map(({ message }) => message));
  const files = await filesOf(settings, host);
  const name = tableName(settings, files);
  const contract = settings.contract ?? `${name}.odcs.yaml`;
  if (existsSync(targetOf({ setting: 'contract', path: contract }, host.workspace)))
    throw new SettingsError([
      `"${contract}" exists and is not overwritten: remove it, or set "contract" to another path. Nothing was written.`,
    ]);
  const hasPolicy = existsSync(targetOf({ setting: 'policy', path: settings.policy }, host.workspace));
  const layout = await layoutOf(settings, files);
  const profile = await profileOf(name, files, layout, settings, host);
  const guess = infer(profile);
  const request = {
    run: name,
    contract,
    data: settings.data,
    settings: {
      ...(settings.format === 'auto' ? {} : { format: settings.format }),
      ...(layout.header ? {} : { header: 'absent' }),
    },
  };
  const texts = [
    { setting: 'contract', path: contract, text: contractText(guess, profile) },
    ...(hasPolicy ? [] : [{ setting: 'policy', path: settings.policy, text: policyText(request) }]),
  ];
  check(texts);
  saveFiles(texts, host.workspace);
  const policy = settings.policy === table.policy.default ? '' : ` --policy ${shellWord(settings.policy)}`;
  print(
    summary({
      guess,
      profile,
      contract,
      policy: settings.policy,
      ...(hasPolicy ? { linesToAdd: runLines(request) } : {}),
      notices: [...layout.notices, ...rejectedNotice(profile)],
      next: `${invocation()} run ${shellWord(name)}${policy}${workspaceWords(host.workspace)}`,
    }),
  );
  return exitCodes.pass;
}

async function filesOf(settings: InitSettings, host: Host): Promise<readonly DataFile[]> {
  const found = [];
  for (const pattern of settings.data) found.push(...(await findFiles(pattern, { root: host.workspace })));
  const distinct = [...new Map(found.map((file) => [file.path, file])).values()];
  return distinct.map((file) => dataFile(file, settings.format));
}

function tableName(settings: InitSettings, files: readonly DataFile[]): string {
  if (settings.table !== undefined) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(settings.table))
      throw new SettingsError([
        `"table" is "${settings.table}", but a name has 1 to 64 letters, digits, "_", "-" and "." and begins with a letter or digit.`,
      ]);
    return settings.table;
  }
  const name = slug(basename((files[0] as DataFile).name).replace(/\..*$/, '')).slice(0, 64);
  return /^[A-Za-z]/.test(name) ? name : `table_${name}`.slice(0, 64);
}

interface Layout {
  readonly header: boolean;
  readonly columnNames: readonly string[];
  readonly notices: readonly string[];
}

async function layoutOf(settings: InitSettings, files: readonly DataFile[]): Promise<Layout> {
  const first = files[0] as DataFile;
  if (settings.header === 'present' || (first.format !== 'csv' && first.format !== 'tsv'))
    return { header: true, columnNames: [], notices: [] };
  const text = await headText(first);
  const { fields } = firstRecord(text, first.format === 'tsv' ? '\t' : sniffDelimiter(text));
  if (settings.header === 'auto' && !looksLikeData(fields)) return { header: true, columnNames: [], notices: [] };
  return {
    header: false,
    columnNames: columnNames(fields),
    notices: [
      settings.header === 'auto'
        ? 'The first record looks like data, so the columns were named column_1, column_2 and so on: name them, or run again with --header present.'
        : 'The columns were named column_1, column_2 and so on: give them names that say what they hold.',
    ],
  };
}

async function profileOf(
  name: string,
  files: readonly DataFile[],
  layout: Layout,
  settings: InitSettings,
  host: Host,
): Promise<TableProfile> {
  const engine = await openEngine({
    memoryLimit: settings['memory-limit'],
    workspace: host.workspace,
    allowedPaths: files.map((file) => file.path),
    registry: settings['npm-registry'],
    onProgress: host.progress,
  });
  try {
    host.progress(`Reading ${name}`);
    const opened = await engine.open({ name, files, columnNames: layout.columnNames, header: layout.header });
    const profile = await profileTable(opened, engine);
    if (profile.rows === 0)
      throw new EvidenceError(
        `${files.map((file) => `"${file.name}"`).join(', ')}: no rows, so nothing can be guessed.`,
      );
    return { name, files: files.map((file) => file.name), header: layout.header, ...profile };
  } finally {
    engine.close();
    host.progress(undefined);
  }
}

const rejectedNotice = ({ rejected }: TableProfile): string[] =>
  rejected === 0
    ? []
    : [`${rejected} records could not be read and were left out: the contract fails until the file is mended.`];

/** What was written must be what the gates read; a table may be too wide for that. */
function check(texts: readonly { readonly setting: string; readonly path: string; readonly text: string }[]): void {
  for (const { setting, path, text } of texts) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > 2 ** 20)
      throw new EvidenceError(
        'The data have so many columns that the contract would be larger than 1 MiB, which is not read: choose the columns first.',
      );
    const { problems } = setting === 'contract' ? readContract(bytes, path) : readPolicy(bytes, path);
    if (problems.length > 0) throw new Error(`init wrote what is not valid: ${problems.map(formatProblem).join('; ')}`);
  }
}
