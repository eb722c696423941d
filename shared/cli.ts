import { statSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { SettingsError } from './errors.ts';
import { gateNamed, gates } from './gates/index.ts';
import type { Host } from './hosts/host.ts';
import { terminalHost } from './hosts/terminal.ts';
import { canonicalName } from './settings/names.ts';
import type { SettingsTable } from './settings/setting.ts';
import { endAtSignals, failed, runStep } from './step.ts';
import { didYouMean } from './text/did-you-mean.ts';
import { exitCodes } from './verdict/faces.ts';
import { version } from './version.ts';

const flags = ['help', 'version', 'json'] as const;

/** What CI systems know by themselves: where the checkout is, and what a change is judged against. */
const ownSettings = {
  workspace: {
    type: 'string',
    description: 'Folder that all paths are relative to and lie in. Default: the current folder.',
  },
  base: {
    type: 'string',
    description:
      'Git ref whose policy and deciding files judge, as they do on a pull request into it, e.g. `origin/main`. Default: those of the checkout.',
  },
} as const satisfies SettingsTable;

/** The command line: sets `process.exitCode`. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  endAtSignals();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that closed early (`| head`) is no failure of ours
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await dispatch(args);
}

async function dispatch(args: readonly string[]): Promise<number> {
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  const reports: string[] = [];
  let host: Host | undefined;
  try {
    const gate = gateNamed(command);
    const table: SettingsTable = { ...(gate?.settings ?? (await commandSettings(command))), ...ownSettings };
    const { words, given, flags: seen } = readCommandLine(args, table, flags);
    if (seen.has('version')) return print(`mlops-gates ${version}\n`);
    if (command === '' && given.length > 0 && !seen.has('help'))
      throw new SettingsError([
        'No command is named: write it first, e.g. mlops-gates data-validation --contract … --data …',
      ]);
    if (seen.has('help') || command === '' || command === 'help')
      return await help(gate ? command : (words[1] ?? command));
    const own = (name: keyof typeof ownSettings): string | undefined => {
      const value = given.findLast((setting) => canonicalName(setting.name) === name)?.value;
      return typeof value === 'string' ? value : undefined;
    };
    host = terminalHost({
      workspace: workspaceFolder(own('workspace') ?? process.cwd()),
      base: own('base'),
      json: seen.has('json') ? (report) => reports.push(report) : undefined,
    });
    const settings = given.filter(({ name }) => !Object.hasOwn(ownSettings, canonicalName(name)));
    if (gate || command === 'run') {
      if (gate && words.length > 1)
        throw new SettingsError([`"${words[1]}" is not understood: settings are given as --name value.`]);
      const exitCode = await runStep({ command, runs: words.slice(1), given: settings }, host);
      if (seen.has('json'))
        print(gate ? reports.join('') : `[\n${reports.map((report) => report.trimEnd()).join(',\n')}\n]\n`);
      return exitCode;
    }
    if (command === 'init') {
      const data = words.slice(1).map((value) => ({ name: 'data', value, source: value }));
      return await (await import('./commands/init/index.ts')).init([...data, ...settings], host, print);
    }
    if (command === 'verify-report') {
      const files = words.length > 1 ? [{ name: 'report', value: words.slice(1).join('\n'), source: command }] : [];
      const { verifyReports } = await import('./commands/verify-report/index.ts');
      return await verifyReports([...files, ...settings], host, print, seen.has('json'));
    }
    if (command === 'history') {
      if (words.length > 1)
        throw new SettingsError([`"${words[1]}" is not understood: a run is named as --run ${words[1]}.`]);
      return await (await import('./commands/history/index.ts')).history(settings, host, print, seen.has('json'));
    }
    const hint = didYouMean(command, [
      ...gates.map(({ name }) => name),
      'run',
      'init',
      'history',
      'verify-report',
      'help',
    ]);
    throw new SettingsError([
      `There is no command "${command}"${hint ? `; did you mean "${hint}"?` : '; mlops-gates --help lists them.'}`,
    ]);
  } catch (error) {
    return failed(error, host);
  }
}

function workspaceFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new SettingsError([
    `The setting "workspace" is "${path}", which is no folder: name the folder of the checkout.`,
  ]);
}

async function commandSettings(command: string): Promise<SettingsTable> {
  if (command === 'init') return (await import('./commands/init/settings.ts')).settings;
  if (command === 'run') return (await import('./commands/run/settings.ts')).settings;
  if (command === 'history') return (await import('./commands/history/settings.ts')).settings;
  if (command === 'verify-report') return (await import('./commands/verify-report/settings.ts')).settings;
  return {};
}

async function help(command: string): Promise<number> {
  const { commandHelp } = await import('./help.ts');
  return print(await commandHelp(command, Math.min(process.stdout.columns || 100, 120)));
}

function print(text: string): number {
  process.stdout.write(text);
  return exitCodes.pass;
}
