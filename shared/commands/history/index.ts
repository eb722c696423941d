import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { inside } from '../../engine/find-files.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import { readHistory, recordsOf, warningsOf } from '../../history/read-history.ts';
import type { HistoryRecord } from '../../history/record.ts';
import type { Host } from '../../hosts/host.ts';
import { storeSite } from '../../open-store.ts';
import { policyFile } from '../../policy/policy.ts';
import { readPolicies, runsOf } from '../../policy/read-policies.ts';
import { redactValue } from '../../report/redact.ts';
import { parseSettings } from '../../settings/parse.ts';
import type { GivenSetting } from '../../settings/setting.ts';
import { parseWritable } from '../../store/locator.ts';
import { readFirst } from '../../store/read.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { exitCodes } from '../../verdict/faces.ts';
import { overviewChart } from './chart.ts';
import { groupRuns, type RunHistory } from './group-runs.ts';
import { present } from './present.ts';
import { settings as table } from './settings.ts';

/** Rows of a run's table. */
const mostOnTerminal = 15;
const mostOnPage = 50;

/**
 * `mlops-gates history`: the recorded runs as a table, and as `history.html` and `history.svg`.
 * @returns the exit code
 */
export async function history(
  given: readonly GivenSetting[],
  host: Host,
  print: (text: string) => unknown,
  json: boolean,
): Promise<number> {
  const { settings, problems } = parseSettings(table, given);
  if (problems.length > 0) throw new SettingsError(problems.map(({ message }) => message));
  const folder = resolve(host.workspace, settings['report-dir'] ?? join('mlops-gates-report', 'history'));
  const places = settings.history === undefined ? await placesOfPolicy(settings.policy, host) : [settings.history];
  const records: HistoryRecord[] = [];
  for (const place of places) records.push(...(await readRecords(place, host)));
  const runs = chosen(groupRuns(redactValue(records, host.redacted)), settings.run ?? []);
  if (runs.length === 0) throw new EvidenceError(`No run is recorded in ${places.join(', ')} yet: let one run first.`);
  if (json) print(`${JSON.stringify(runs.flatMap((run) => run.records))}\n`);
  const files = await write(runs, folder);
  if (json) return exitCodes.pass;
  const { renderTerminalSections } = await import('../../report/render-terminal.ts');
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = process.stdout.columns || 100;
  print(
    renderTerminalSections(
      [
        ...runs.flatMap((run) => present(run, mostOnTerminal)),
        {
          title: 'Files',
          weight: 'main',
          blocks: files.map((file) => ({
            kind: 'paragraph' as const,
            text: inside(file, host.workspace) ? relative(host.workspace, file) : file,
          })),
        },
      ],
      { color, width },
    ),
  );
  return exitCodes.pass;
}

async function readRecords(place: string, host: Host): Promise<readonly HistoryRecord[]> {
  const found = await readFirst([parseWritable(place, 'history')], storeSite(host, undefined));
  if (found.kind === 'absent')
    throw new EvidenceError(`There is no history (${found.why}): let a run with "history" write it first.`);
  const read = readHistory(found.bytes.toString('utf8'));
  for (const warning of warningsOf(read, place)) host.warn(warning);
  return recordsOf(read);
}

async function placesOfPolicy(policy: string = policyFile, host: Host): Promise<readonly string[]> {
  const policies = await readPolicies(policy, undefined, host).catch((error: unknown) => {
    if (error instanceof SettingsError)
      throw new SettingsError([
        ...error.problems,
        'Or name the history: mlops-gates history --history <where it lies>.',
      ]);
    throw error;
  });
  const places = runsOf(policies).flatMap(({ settings }) =>
    typeof settings.history === 'string' ? [settings.history] : [],
  );
  if (places.length === 0)
    throw new SettingsError([`No run of ${policy} has the setting "history": set it, or name one with --history.`]);
  return [...new Set(places)];
}

function chosen(runs: readonly RunHistory[], names: readonly string[]): readonly RunHistory[] {
  const known = runs.map(({ title }) => title);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new SettingsError(
      unknown.map((name) => {
        const hint = didYouMean(name, known);
        return `No run "${name}" is recorded${hint ? `; did you mean "${hint}"?` : `: there are ${known.slice(0, 20).join(', ')}.`}`;
      }),
    );
  return names.length === 0 ? runs : runs.filter(({ title }) => names.includes(title));
}

async function write(runs: readonly RunHistory[], folder: string): Promise<readonly string[]> {
  const { renderPage, renderSvgFile } = await import('../../report/render-page.ts');
  const { replaceFile } = await import('../../report/write-reports.ts');
  const count = runs.reduce((sum, { records }) => sum + records.length, 0);
  const page = await renderPage(
    'History of the gates',
    `${count} recorded ${count === 1 ? 'run' : 'runs'}.`,
    runs.flatMap((run) => present(run, mostOnPage)),
  );
  const files = [join(folder, 'history.html'), join(folder, 'history.svg')] as const;
  try {
    await mkdir(folder, { recursive: true });
    await replaceFile(files[0], page);
    await replaceFile(files[1], await renderSvgFile(overviewChart(runs)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new SettingsError([`The pages cannot be written (${code}): choose another "report-dir".`]);
  }
  return files;
}
